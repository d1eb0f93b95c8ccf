# What the handbook's rules say of a value that they do not take.

domain-account-form = uma conta tem de 3 a 40 letras, dígitos e sinais sem espaços, como aparece nas suas faturas
domain-account-invalid = '{ $account }' não é uma conta de faturamento
domain-business-hours-form = o horário comercial é escrito como 09:00-18:00; omita-o se as 24 horas contarem
domain-business-hours-invalid = '{ $hours }' não é um horário comercial
domain-business-hours-order = '{ $hours }' termina antes de começar
domain-calendar-begins = o calendário de feriados começa em { $year }
domain-calendar-ends = o calendário de feriados termina em { $year }
domain-cedula-begins-wrong = nenhuma cédula jurídica começa com { $found }; começa com 2, 3, 4 ou 5
domain-cedula-of-no-type = a classe { $class } da cédula jurídica não tem o tipo { $kind }
domain-change-state-invalid = '{ $state }' não é um estado de solicitação de mudança
domain-character-at-position =
    { $kind ->
        [space] um espaço na posição { $position }
        [tab] uma tabulação na posição { $position }
        [line-break] uma quebra de linha na posição { $position }
        [no-break-space] um espaço inseparável { $code } na posição { $position }
        [typographic-space] um espaço tipográfico { $code } na posição { $position }
        [zero-width-space] um espaço de largura zero { $code } na posição { $position }
        [direction-mark] uma marca de direção invisível { $code } na posição { $position }
        [soft-hyphen] um hífen opcional { $code } na posição { $position }
        [dash] um travessão tipográfico (digite -) { $code } na posição { $position }
        [slash] uma barra tipográfica (digite /) { $code } na posição { $position }
        [full-width] uma letra ou um dígito de largura dupla { $code } na posição { $position }
        [greek] uma letra grega que parece latina { $code } na posição { $position }
        [cyrillic] uma letra cirílica que parece latina { $code } na posição { $position }
        [control] um caractere de controle { $code } na posição { $position }
       *[other] '{ $character }' na posição { $position }
    }
domain-check-digit-wrong = o dígito verificador é { $found }; deveria ser { $expected }
domain-check-digits-wrong = os dígitos verificadores são { $found }; deveriam ser { $expected }
domain-cnpj-ends-wrong = o CNPJ termina com { $found }, onde ficam os dois dígitos verificadores
domain-cnpj-of-one-digit = não existe CNPJ formado por um único dígito repetido
domain-cnpj-of-zeros = não existe CNPJ formado só por zeros
domain-contact-form = escreva como 'Ana Souza <ana@example.com>, +55 11 5555 0100'; o número pode ser omitido
domain-contact-invalid = '{ $contact }' não é um contato com nome e e-mail
domain-countries = o manual do cliente abrange { $countries }
domain-country-unknown = '{ $country }' não é um país do manual do cliente
domain-cuit-begins-wrong = nenhum CUIT começa com { $found }; começa com um destes: { $kinds }
domain-day-after = informe uma data posterior a { $day }
domain-day-form = escreva 2027-12-31
domain-day-invalid = '{ $day }' não é uma data
domain-day-is-not-in-future = { $day } não está no futuro; hoje é { $today }
domain-day-last-of-service = informe o último dia em que você precisa do serviço
domain-did-you-mean = você quis dizer { $name }?
domain-duration-form = uma duração é um número com a unidade: 500ms, 30s, 2m, 1h30m
domain-duration-invalid = '{ $duration }' não é uma duração
domain-duration-negative = '{ $duration }' é uma duração negativa
domain-duration-too-long = '{ $duration }' passa de sete dias (168h)
domain-duration-without-unit = '{ $duration }' é uma duração sem a unidade
domain-ein-begins-wrong = nenhum EIN começa com { $found }: o IRS não atribuiu esse prefixo
domain-email-form = um endereço é escrito como ana.souza@example.com
domain-email-invalid = '{ $email }' não é um endereço de e-mail
domain-external-id-form = não use espaços, aspas nem barras invertidas; por exemplo --external-id nightly-2026-11-23-0042
domain-external-id-invalid = o id externo deve ter de 1 a 64 caracteres ASCII visíveis
domain-invoice-15th-is-in-both-halves = o manual do cliente conta o dia 15 nas duas metades do mês: pode entrar em vigor na próxima fatura ou na seguinte
domain-invoice-after-next = a fatura posterior à próxima
domain-invoice-next = a próxima fatura
domain-invoice-next-or-after = a próxima fatura ou a seguinte
domain-local-time-does-not-exist =
    { $zone ->
        [unnamed] { $time } não existe no fuso horário do país: nesse momento os relógios são adiantados de UTC{ $before } para UTC{ $after }
       *[other] { $time } não existe em { $zone }: nesse momento os relógios são adiantados de UTC{ $before } para UTC{ $after }
    }
domain-local-time-is-there-twice =
    { $zone ->
        [unnamed] { $time } ocorre duas vezes no fuso horário do país: nesse momento os relógios são atrasados de UTC{ $before } para UTC{ $after }
       *[other] { $time } ocorre duas vezes em { $zone }: nesse momento os relógios são atrasados de UTC{ $before } para UTC{ $after }
    }
domain-local-time-needs-country = adicione --country CC, defina country no perfil ou escreva o deslocamento UTC: 2026-12-01T22:00-03:00
domain-local-time-which-one = informe qual das duas: { $first } (a primeira) ou { $second } (a segunda)
domain-local-time-with-offset = escreva a hora com o deslocamento UTC, como { $early } ou { $late }
domain-local-time-without-country = { $time } é uma hora local e nenhum país está definido
domain-name-form = uma linha de 1 a 100 caracteres
domain-name-invalid =
    { $why ->
        [empty] '{ $name }' não é um nome: está vazio
        [control] '{ $name }' não é um nome: tem uma quebra de linha ou outro caractere de controle
       *[long] '{ $name }' não é um nome: tem { $length } caracteres; cabem no máximo 100
    }
domain-order-id-form = um id é uma só palavra, como `lumenctl order list` o mostra
domain-order-id-invalid = '{ $id }' não é o id de uma ordem
domain-order-state-invalid = '{ $state }' não é um estado de ordem
domain-path-begins-with-two-slashes = começa com duas barras, o que indica outro host
domain-path-form = escreva a parte depois de base_url, como /tmf-api/troubleTicket/v5/troubleTicket?limit=2
domain-path-has-backslash = tem uma barra invertida, que alguns programas leem como barra
domain-path-has-broken-escape = '{ $escape }' não é % e dois dígitos hexadecimais
domain-path-has-character = tem { $code }, que deve ser escrito com % e dois dígitos
domain-path-has-dot-segment = tem um segmento '.' ou '..', que poderia sair dos caminhos do próprio portal
domain-path-has-fragment = tem um '#', e o que vem depois dele nunca é enviado
domain-path-is-whole-address = é um endereço completo; a credencial só é enviada ao portal do perfil
domain-path-without-slash = não começa com uma barra
domain-phone-add-country = adicione o código do país, como em +55 11 3957 2288, ou defina `country` no perfil
domain-phone-extension-elsewhere = informe só o número e coloque o ramal em --access-hours ou no nome do contato
domain-phone-form = um número é escrito com seus dígitos, de preferência com o código do país: +55 11 3957 2288
domain-phone-has-extension = '{ $phone }' tem um ramal, que um número de telefone (E.164) não comporta
domain-phone-invalid = '{ $phone }' não é um número de telefone
domain-phone-not-of-country = '{ $phone }' não é um número de telefone como se disca no país ({ $country })
domain-phone-of-no-country = '{ $phone }' não é um número de telefone de nenhum país
domain-phone-whole-number = informe o número completo com o código de área; um de outro país começa com + e o código do país
domain-phone-without-country = não se sabe de que país é o número '{ $phone }'
domain-priority-invalid = '{ $priority }' não é uma prioridade
domain-priority-words = use low, medium ou high
domain-rfc-date-does-not-exist = a data { $date } do RFC não existe
domain-rfc-date-has-letter = o RFC tem { $found } na data, { $date }; ali ficam seis dígitos, como 930714
domain-rfc-doubt = o dígito verificador deste RFC é { $found } e a regra dá { $expected }; o México já emitiu RFCs assim
domain-rfc-end-has-sign = o RFC tem { $found } nos três últimos caracteres; ali ficam letras e dígitos
domain-rfc-ends-wrong = o RFC termina com { $found }; o dígito verificador é um dígito ou A
domain-rfc-of-company-has-digit = o RFC tem { $found } onde ficam as três letras de uma empresa
domain-rfc-of-person-has-digit = o RFC tem { $found } onde ficam as quatro letras de uma pessoa física
domain-rif-begins-wrong = nenhum RIF começa com { $found }; começa com V, E, J, P, G ou C
domain-role-form = informe uma função como `lumenctl user list --columns roles` a mostra
domain-role-invalid =
    { $why ->
        [empty] '{ $role }' não é uma função: está vazia
        [control] '{ $role }' não é uma função: tem uma quebra de linha ou outro caractere de controle
        [quote] '{ $role }' não é uma função: tem aspas ou uma barra invertida
       *[long] '{ $role }' não é uma função: tem { $length } caracteres; cabem no máximo 100
    }
domain-ruc-ec-doubt =
    { $whose ->
        [public-body] o dígito verificador deste RUC de um órgão público não segue a regra antiga; o Equador também emite RUCs assim
       *[company] o dígito verificador deste RUC de uma empresa não segue a regra antiga; o Equador também emite RUCs assim
    }
domain-ruc-ec-of-no-establishment = o RUC termina com o estabelecimento { $found }; a contagem começa em 1
domain-ruc-ec-of-no-province = o RUC começa com { $found }; a província é de 01 a 24, 30 ou 50
domain-ruc-ec-third-digit-wrong = o terceiro dígito do RUC é { $found }; deve ser de 0 a 6 ou 9
domain-ruc-pa-dv-length =
    o DV do RUC tem { $length ->
        [one] { $length } dígito
       *[other] { $length } dígitos
    }; são necessários dois
domain-ruc-pa-dv-of-two-wrong = o DV (dígitos verificadores) é { $found }; deveria ser { $one } ou { $other }
domain-ruc-pa-dv-wrong = o DV (dígitos verificadores) é { $found }; deveria ser { $expected }
domain-ruc-pa-group-has-letter =
    { $group ->
        [first] o primeiro grupo do RUC tem a letra { $letter } onde só pode haver dígitos
        [volume] o volume ou a imagem do RUC tem a letra { $letter } onde só pode haver dígitos
        [entry] o registro ou a ficha do RUC tem a letra { $letter } onde só pode haver dígitos
       *[dv] o DV do RUC tem a letra { $letter } onde só pode haver dígitos
    }
domain-ruc-pa-group-too-long =
    { $group ->
        [first] o primeiro grupo do RUC tem { $length } dígitos; o máximo é { $most }
        [volume] o volume ou a imagem do RUC tem { $length } dígitos; o máximo é { $most }
       *[entry] o registro ou a ficha do RUC tem { $length } dígitos; o máximo é { $most }
    }
domain-ruc-pa-groups =
    o RUC com o DV tem { $count ->
        [one] { $count } grupo
       *[other] { $count } grupos
    }; são necessários quatro, ou cinco com NT
domain-ruc-pa-no-province-before-tag = o RUC tem '{ $found }' antes de { $tag }; ali fica uma província, de 1 a 13
domain-ruc-pa-province-before-tag = o RUC tem { $found } antes de { $tag }; ali não fica nenhuma província
domain-ruc-pa-tag-wrong = o RUC contém { $found }; ali pode ficar E, N, PE, AV, PI ou NT
domain-ruc-pa-without-dv = o RUC não tem o DV, os dois dígitos verificadores
domain-ruc-pa-without-groups = o RUC não tem grupos; eles são separados por hifens ou espaços
domain-ruc-pe-begins-wrong = nenhum RUC do Peru começa com { $found }; começa com um destes: { $kinds }
domain-service-id-ends = o Service ID deve começar e terminar com uma letra ou um dígito
domain-service-id-form = um Service ID tem de 4 a 40 caracteres de A-Z a-z 0-9 - _ / . com pelo menos um dígito; o portal mostra os seus
domain-service-id-has-no-digit = o Service ID não tem nenhum dígito
domain-service-id-has-strange = o Service ID tem caracteres não permitidos: { $characters }
domain-service-id-is-empty = o Service ID está vazio
domain-service-id-length =
    o Service ID tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }
domain-service-runs-until = o serviço { $id } já vai até { $day }
domain-service-state-invalid = '{ $state }' não é um estado de serviço
domain-severity-invalid = '{ $severity }' não é uma severidade
domain-severity-words = use critical, major ou minor
domain-site-is-there-twice = { $id } aparece duas vezes, nas posições { $first } e { $second }
domain-sites-add = adicione --site SERVICE_ID; a opção pode se repetir e aceita vírgulas, @FILE e -
domain-sites-can-be-split = --split registra { $changes } mudanças de no máximo { $most } localidades cada, vinculadas entre si
domain-sites-none = uma mudança padrão precisa de pelo menos uma localidade
domain-sites-once-each = informe cada localidade uma só vez
domain-sites-too-many = uma mudança padrão aceita no máximo { $most } localidades; foram informadas { $count }
domain-sla-needs-dates = sem essas datas não há relógio do SLA; `lumenctl ticket status ID` mostra o que o portal informa
domain-sla-no-history = o portal não informa quando começaram os estados deste chamado
domain-summary-form = uma linha de 1 a 200 caracteres; o resto vai em --description
domain-summary-has-control-character = o resumo tem uma quebra de linha ou outro caractere de controle
domain-summary-is-empty = o resumo está vazio
domain-summary-too-long = o resumo tem { $length } caracteres; cabem no máximo 200
domain-tax-id-form = { $id }: escreve-se como { $example }
domain-tax-id-has-letter = { $id }: tem a letra { $letter } onde só pode haver dígitos
domain-tax-id-has-strange = { $id }: { $character } não é permitido na posição { $position }
domain-tax-id-is-empty = { $id }: o valor está vazio
domain-tax-id-length =
    { $id }: tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }, são necessários { $needed }
domain-tax-id-length-between =
    { $id ->
        [NIT] NIT com o dígito verificador
       *[other] { $id }
    }: tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }, são necessários de { $fewest } a { $most }
domain-tax-id-length-of-two =
    { $id }: tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }, são necessários { $fewest } ou { $most }
domain-tax-id-of-country = { $id } ({ $country })
domain-ticket-id-form = um id é uma só palavra, como `lumenctl ticket list` o mostra
domain-ticket-id-invalid = '{ $id }' não é o id de um chamado
domain-ticket-state-invalid = '{ $state }' não é um estado de chamado
domain-use-one-of = use um destes: { $words }
domain-user-active = ativo
domain-user-attribute =
    { $attribute ->
        [userName] nome de usuário
        [givenName] primeiro nome
        [familyName] sobrenome
        [email] e-mail
        [phone] telefone
        [roles] funções
       *[state] estado
    }
domain-user-disabled = desativado
domain-user-name-form = um nome de usuário é aquilo com que o usuário entra no portal, muitas vezes o e-mail
domain-user-name-invalid =
    { $why ->
        [empty] '{ $name }' não é um nome de usuário: está vazio
        [control] '{ $name }' não é um nome de usuário: tem uma quebra de linha ou outro caractere de controle
       *[long] '{ $name }' não é um nome de usuário: tem { $length } caracteres; cabem no máximo 200
    }
domain-window-form = escreva 2026-12-01T22:00/2026-12-02T02:00 (hora do seu país), adicione Z ou -03:00, ou termine com PT4H
domain-window-in-past = o início da janela, { $start }, já passou
domain-window-invalid = '{ $window }' não é uma janela START/END
domain-window-order = a janela termina antes de começar

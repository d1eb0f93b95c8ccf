# What the handbook's rules say of a value that they do not take.

domain-account-form = uma conta tem de 3 a 40 letras, dígitos e sinais sem espaços, como aparece nas suas faturas
domain-account-invalid = '{ $account }' não é uma conta de faturamento
domain-business-hours-form = o horário comercial é escrito como 09:00-18:00; omita se as 24 horas contam
domain-business-hours-invalid = '{ $hours }' não é um horário comercial
domain-business-hours-order = '{ $hours }' termina antes de começar
domain-calendar-begins = o calendário de feriados começa em { $year }
domain-calendar-ends = o calendário de feriados termina em { $year }
domain-change-state-invalid = '{ $state }' não é um estado de solicitação de mudança
domain-contact-form = escreva como 'Ana Souza <ana@example.com>, +55 11 5555 0100'; o número pode ser omitido
domain-contact-invalid = '{ $contact }' não é um contato com nome e e-mail
domain-email-form = um endereço é escrito como ana.souza@example.com
domain-email-invalid = '{ $email }' não é um endereço de e-mail
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
domain-local-time-needs-country = acrescente --country CC, defina country no perfil ou escreva a diferença de UTC: 2026-12-01T22:00-03:00
domain-local-time-which-one = informe qual das duas: { $first } (a primeira) ou { $second } (a segunda)
domain-local-time-with-offset = escreva a hora com a diferença de UTC, como { $early } ou { $late }
domain-local-time-without-country = { $time } é uma hora local e nenhum país está definido
domain-phone-add-country = acrescente o código do país, como em +55 11 3957 2288, ou defina `country` no perfil
domain-phone-extension-elsewhere = informe só o número e coloque o ramal em --access-hours ou no nome do contato
domain-phone-form = um número são os seus dígitos, de preferência com o código do país: +55 11 3957 2288
domain-phone-has-extension = '{ $phone }' tem um ramal, que não cabe em um número de telefone (E.164)
domain-phone-invalid = '{ $phone }' não é um número de telefone
domain-phone-not-of-country = '{ $phone }' não é um número de telefone como se disca em { $country }
domain-phone-of-no-country = '{ $phone }' não é um número de telefone de nenhum país
domain-phone-whole-number = informe o número completo com o código de área; um de outro país começa com + e o código do país
domain-phone-without-country = não se sabe de que país é o número '{ $phone }'
domain-priority-invalid = '{ $priority }' não é uma prioridade
domain-priority-words = use low, medium ou high
domain-use-one-of = use um de { $words }
domain-window-form = escreva 2026-12-01T22:00/2026-12-02T02:00 (hora do seu país), acrescente Z ou -03:00, ou termine com PT4H
domain-window-in-past = a janela começou em { $start }, que já passou
domain-window-invalid = '{ $window }' não é uma janela START/END
domain-window-order = a janela termina antes de começar

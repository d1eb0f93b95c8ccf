# Requests to change billing data, and the e-mail for references on invoices.

billing-add-at-least-one = adicione pelo menos uma destas opções: { $options }
billing-add-dry-run = adicione --dry-run
billing-as-of-is-for-planning = serve para planejamento: uma solicitação leva a data do dia em que é feita
billing-both = { $one } e { $other }
billing-change-it-in-contacts = altere-o em contacts.toml
billing-existing-asks-for-else = a solicitação existente { $id } pede outra coisa
billing-external-id-exists = o id externo { $external_id } já existe: solicitação { $id }
billing-file-exists = { $path } já existe
billing-file-not-written = não é possível gravar { $path }: { $error }
billing-file-this-request = Registrar esta solicitação?
billing-handed-to-mail-program = entregue ao programa de e-mail; nada é enviado até que você o envie
billing-in-force-on =
    { $invoice ->
        [next_or_subsequent] conta { $account } ({ $country }), em vigor a partir da próxima fatura ou da seguinte (H17)
        [subsequent] conta { $account } ({ $country }), em vigor a partir da fatura posterior à próxima (H17)
       *[next] conta { $account } ({ $country }), em vigor a partir da próxima fatura (H17)
    }
billing-leave-it-out-or-note = omita-o ou coloque-o em --note
billing-mail-has-no-sender = o e-mail ainda não tem remetente: seu programa de e-mail o preenche, ou use --from MAIL
billing-mail-has-other-letters = '{ $mail }' tem letras que nem todo servidor de e-mail aceita
billing-mail-is-written = { $path } foi gravado; nada é enviado
billing-mail-not-written = não é possível gerar o e-mail: { $error }
billing-mail-program-needs-terminal = o programa de e-mail só é aberto a partir de um terminal
billing-no-address-for = o diretório não tem um endereço para o país ({ $country })
billing-no-mail-program = o ambiente gráfico não tem um programa de e-mail para receber a mensagem
billing-no-number-to-ask-for = nenhum número a solicitar foi informado
billing-not-a-day = '{ $word }' não é uma data
billing-not-told = (não informado)
billing-nothing-is-asked-for = nada foi solicitado
billing-nothing-is-overwritten = nada é sobrescrito: informe outro arquivo
billing-nothing-was-sent = nada foi enviado
billing-preview-field = CAMPO
billing-preview-now = ATUAL
billing-preview-requested = SOLICITADO
billing-questions-go-through =
    { $portal ->
        [control-center] faturamento ({ $country }): as consultas são feitas pelo Control Center
       *[latam] faturamento ({ $country }): as consultas são feitas pelo Portal de Clientes LATAM
    }
billing-taken-for-an-encoding = tem '=?', que os programas de e-mail interpretam como uma codificação
billing-tax-id-of-another = { $why }; é válido como { $others }
billing-this-is-a-request = isto é uma solicitação: quem decide é o Atendimento de faturamento (BCC), e nada mudou ainda (H15)
billing-use-eml-and-open = use --eml FILE e abra esse arquivo
billing-use-eml-or-stdout = use --eml FILE ou pegue o e-mail em stdout
billing-use-plain-letters = use um endereço com letras sem acentos nem cedilha; um domínio também tem essa forma, que começa com xn--
billing-use-profile-or-call = use um perfil desse portal (portal = "{ $portal }") ou ligue para o faturamento: { $phones }
billing-write-a-day = escreva 2027-01-15

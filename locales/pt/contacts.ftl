# What `contacts` says.

contacts-choose-in-menu = escolha { $extension } no menu
contacts-formats = use um de vcard, csv, json
contacts-names-are-missing = { $error }; faltam os nomes do portal, estas são as funções
contacts-nothing-printed =
    o manual do cliente não traz { $kind ->
        [toll-free] nenhum número gratuito
        [local] nenhum número local
        [email] nenhum endereço de e-mail
        [portal] nenhum portal
        [phone] nenhum telefone
       *[contact] nenhum contato
    }{ $team ->
        [tsc] { " " }do TSC
        [billing] { " " }de faturamento
        [billing-reference] { " " }para referências nas faturas
        [office] { " " }do escritório
       *[none] { "" }
    }{ $country ->
        [none] { "" }
       *[other] { " " }para { $country }
    }{ $product ->
        [none] { "" }
       *[other] { " " }que atenda { $product }
    }
contacts-portal-is = Portal: { $name }
contacts-unknown-format = '{ $format }' não é um formato de exportação

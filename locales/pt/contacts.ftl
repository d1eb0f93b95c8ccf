# What `contacts` says.

contacts-choose-in-menu = escolha { $extension } no menu
contacts-formats = use um destes: vcard, csv, json
contacts-names-are-missing = { $error }; faltam os nomes que o portal informa, estas são só as funções
contacts-nothing-printed =
    o manual do cliente não traz { $kind ->
        [toll-free] nenhum número de ligação gratuita
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
       *[other] { " " }({ $country })
    }{ $product ->
        [none] { "" }
       *[other] { " " }para o produto { $product }
    }
contacts-portal-is = Portal: { $name }
contacts-unknown-format = '{ $format }' não é um formato de exportação

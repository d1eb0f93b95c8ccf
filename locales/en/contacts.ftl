# What `contacts` says.

contacts-choose-in-menu = choose { $extension } in the menu
contacts-formats = use one of vcard, csv, json
contacts-names-are-missing = { $error }; the portal's names are missing, these are roles
contacts-nothing-printed =
    the handbook prints no { $team ->
        [tsc] TSC{ " " }
        [billing] billing{ " " }
        [billing-reference] billing-reference{ " " }
        [office] office{ " " }
       *[none] { "" }
    }{ $kind ->
        [toll-free] toll-free number
        [local] local number
        [email] e-mail address
        [portal] portal
        [phone] phone
       *[contact] contact
    }{ $country ->
        [none] { "" }
       *[other] { " " }for { $country }
    }{ $product ->
        [none] { "" }
       *[other] { " " }that serves { $product }
    }
contacts-portal-is = Portal: { $name }
contacts-unknown-format = '{ $format }' is not a format of an export

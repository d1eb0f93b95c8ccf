# What `contacts` says.

contacts-choose-in-menu = elija { $extension } en el menú
contacts-formats = use uno de vcard, csv, json
contacts-names-are-missing = { $error }; faltan los nombres del portal, estos son los roles
contacts-nothing-printed =
    el manual del cliente no trae { $kind ->
        [toll-free] ninguna línea gratuita
        [local] ningún número local
        [email] ninguna dirección de correo
        [portal] ningún portal
        [phone] ningún teléfono
       *[contact] ningún contacto
    }{ $team ->
        [tsc] { " " }del TSC
        [billing] { " " }de facturación
        [billing-reference] { " " }para referencias en facturas
        [office] { " " }de la oficina
       *[none] { "" }
    }{ $country ->
        [none] { "" }
       *[other] { " " }para { $country }
    }{ $product ->
        [none] { "" }
       *[other] { " " }que atienda { $product }
    }
contacts-portal-is = Portal: { $name }
contacts-unknown-format = '{ $format }' no es un formato de exportación

# What the handbook's rules say of a value that they do not take.

domain-account-form = una cuenta tiene de 3 a 40 letras, dígitos y signos sin espacios, tal como aparece en sus facturas
domain-account-invalid = '{ $account }' no es una cuenta de facturación válida
domain-business-hours-form = el horario comercial se escribe como 09:00-18:00; omítalo si cuentan las 24 horas
domain-business-hours-invalid = '{ $hours }' no es un horario comercial válido
domain-business-hours-order = '{ $hours }' termina antes de comenzar
domain-calendar-begins = el calendario de feriados comienza en { $year }
domain-calendar-ends = el calendario de feriados termina en { $year }
domain-cedula-begins-wrong = ninguna cédula jurídica comienza con { $found }; comienza con 2, 3, 4 o 5
domain-cedula-of-no-type = la clase { $class } de la cédula jurídica no tiene el tipo { $kind }
domain-change-state-invalid = '{ $state }' no es un estado válido de una solicitud de cambio
domain-character-at-position =
    { $kind ->
        [space] un espacio en la posición { $position }
        [tab] un tabulador en la posición { $position }
        [line-break] un salto de línea en la posición { $position }
        [no-break-space] un espacio de no separación { $code } en la posición { $position }
        [typographic-space] un espacio tipográfico { $code } en la posición { $position }
        [zero-width-space] un espacio de ancho cero { $code } en la posición { $position }
        [direction-mark] una marca de dirección invisible { $code } en la posición { $position }
        [soft-hyphen] un guion opcional { $code } en la posición { $position }
        [dash] un guion tipográfico (escriba -) { $code } en la posición { $position }
        [slash] una barra tipográfica (escriba /) { $code } en la posición { $position }
        [full-width] una letra o un dígito de ancho completo { $code } en la posición { $position }
        [greek] una letra griega que parece latina { $code } en la posición { $position }
        [cyrillic] una letra cirílica que parece latina { $code } en la posición { $position }
        [control] un carácter de control { $code } en la posición { $position }
       *[other] '{ $character }' en la posición { $position }
    }
domain-check-digit-wrong = el dígito verificador es { $found }; se esperaba { $expected }
domain-check-digits-wrong = los dígitos verificadores son { $found }; se esperaban { $expected }
domain-cnpj-ends-wrong = el CNPJ termina en { $found }, donde van sus dos dígitos verificadores
domain-cnpj-of-one-digit = no se emiten CNPJ de un solo dígito repetido
domain-cnpj-of-zeros = no se emiten CNPJ compuestos de ceros
domain-contact-form = escríbalo así: 'Ana Souza <ana@example.com>, +55 11 5555 0100'; el número puede omitirse
domain-contact-invalid = '{ $contact }' no es un contacto con nombre y correo
domain-countries = el manual del cliente abarca { $countries }
domain-country-unknown = '{ $country }' no es un país del manual del cliente
domain-cuit-begins-wrong = ningún CUIT comienza con { $found }; comienza con uno de { $kinds }
domain-day-after = indique una fecha posterior al { $day }
domain-day-form = escriba 2027-12-31
domain-day-invalid = '{ $day }' no es una fecha válida
domain-day-is-not-in-future = { $day } no está en el futuro; hoy es { $today }
domain-day-last-of-service = indique el último día en que desea el servicio
domain-did-you-mean = ¿quiso decir { $name }?
domain-duration-form = una duración es un número con su unidad: 500ms, 30s, 2m, 1h30m
domain-duration-invalid = '{ $duration }' no es una duración válida
domain-duration-negative = '{ $duration }' es una duración negativa
domain-duration-too-long = '{ $duration }' supera los siete días (168h)
domain-duration-without-unit = '{ $duration }' es una duración sin su unidad
domain-ein-begins-wrong = ningún EIN comienza con { $found }: el IRS no ha asignado este prefijo
domain-email-form = un correo se escribe así: ana.souza@example.com
domain-email-invalid = '{ $email }' no es una dirección de correo electrónico válida
domain-external-id-form = no use espacios, comillas ni barras invertidas; por ejemplo --external-id nightly-2026-11-23-0042
domain-external-id-invalid = el id externo debe tener de 1 a 64 caracteres ASCII visibles
domain-invoice-15th-is-in-both-halves = el manual del cliente cuenta el día 15 en ambas mitades del mes: puede entrar en vigencia en la próxima factura o en la siguiente
domain-invoice-after-next = la factura posterior a la próxima
domain-invoice-next = la próxima factura
domain-invoice-next-or-after = la próxima factura o la siguiente
domain-local-time-does-not-exist =
    { $zone ->
        [unnamed] { $time } no existe en la zona horaria del país: en ese momento los relojes se adelantan de UTC{ $before } a UTC{ $after }
       *[other] { $time } no existe en { $zone }: en ese momento los relojes se adelantan de UTC{ $before } a UTC{ $after }
    }
domain-local-time-is-there-twice =
    { $zone ->
        [unnamed] { $time } ocurre dos veces en la zona horaria del país: en ese momento los relojes se atrasan de UTC{ $before } a UTC{ $after }
       *[other] { $time } ocurre dos veces en { $zone }: en ese momento los relojes se atrasan de UTC{ $before } a UTC{ $after }
    }
domain-local-time-needs-country = agregue --country CC, defina country en el perfil o escriba el desfase horario: 2026-12-01T22:00-03:00
domain-local-time-which-one = indique cuál de las dos: { $first } (la primera) o { $second } (la segunda)
domain-local-time-with-offset = escriba la hora con su desfase horario, por ejemplo { $early } o { $late }
domain-local-time-without-country = { $time } es una hora local y no hay un país definido
domain-name-form = una línea de 1 a 100 caracteres
domain-name-invalid =
    { $why ->
        [empty] '{ $name }' no es un nombre válido: está vacío
        [control] '{ $name }' no es un nombre válido: tiene un salto de línea u otro carácter de control
       *[long] '{ $name }' no es un nombre válido: tiene { $length } caracteres; caben como máximo 100
    }
domain-order-id-form = un id es una sola palabra, como la muestra `lumenctl order list`
domain-order-id-invalid = '{ $id }' no es el id de una orden
domain-order-state-invalid = '{ $state }' no es un estado válido de una orden
domain-path-begins-with-two-slashes = comienza con dos barras, lo que indica otro host
domain-path-form = escriba la parte que sigue a base_url, como /tmf-api/troubleTicket/v5/troubleTicket?limit=2
domain-path-has-backslash = tiene una barra invertida, que algunos programas leen como una barra
domain-path-has-broken-escape = '{ $escape }' no es % y dos dígitos hexadecimales
domain-path-has-character = tiene { $code }, que debe escribirse con % y dos dígitos
domain-path-has-dot-segment = tiene un segmento '.' o '..', que podría salir de las rutas propias del portal
domain-path-has-fragment = tiene un '#', y lo que le sigue nunca se envía
domain-path-is-whole-address = es una dirección completa; la credencial se envía únicamente al portal del perfil
domain-path-without-slash = no comienza con una barra
domain-phone-add-country = agregue el código de país, como en +55 11 3957 2288, o defina `country` en el perfil
domain-phone-extension-elsewhere = indique solo el número y ponga la extensión en --access-hours o en el nombre del contacto
domain-phone-form = escriba los dígitos del número, preferiblemente con el código de país: +55 11 3957 2288
domain-phone-has-extension = '{ $phone }' tiene una extensión, que no cabe en un número de teléfono (E.164)
domain-phone-invalid = '{ $phone }' no es un número de teléfono válido
domain-phone-not-of-country = '{ $phone }' no es un número de teléfono válido para marcar en { $country }
domain-phone-of-no-country = '{ $phone }' no es un número de teléfono de ningún país
domain-phone-whole-number = indique el número completo con el código de área; uno de otro país comienza con + y el código de país
domain-phone-without-country = no se sabe de qué país es el número '{ $phone }'
domain-priority-invalid = '{ $priority }' no es una prioridad válida
domain-priority-words = use low, medium o high
domain-rfc-date-does-not-exist = la fecha { $date } del RFC no existe
domain-rfc-date-has-letter = el RFC tiene { $found } en su fecha, { $date }; ahí van seis dígitos, como 930714
domain-rfc-doubt = el dígito verificador de este RFC es { $found } y la regla da { $expected }; México ha emitido RFC así
domain-rfc-end-has-sign = el RFC tiene { $found } en sus tres últimos caracteres; ahí van letras y dígitos
domain-rfc-ends-wrong = el RFC termina en { $found }; su dígito verificador es un dígito o A
domain-rfc-of-company-has-digit = el RFC tiene { $found } donde van las tres letras de una empresa
domain-rfc-of-person-has-digit = el RFC tiene { $found } donde van las cuatro letras de una persona física
domain-rif-begins-wrong = ningún RIF comienza con { $found }; comienza con V, E, J, P, G o C
domain-role-form = indique un rol tal como lo muestra `lumenctl user list --columns roles`
domain-role-invalid =
    { $why ->
        [empty] '{ $role }' no es un rol válido: está vacío
        [control] '{ $role }' no es un rol válido: tiene un salto de línea u otro carácter de control
        [quote] '{ $role }' no es un rol válido: tiene una comilla o una barra invertida
       *[long] '{ $role }' no es un rol válido: tiene { $length } caracteres; caben como máximo 100
    }
domain-ruc-ec-doubt =
    { $whose ->
        [public-body] el dígito verificador de este RUC de una entidad pública no sigue la regla antigua; Ecuador también emite RUC así
       *[company] el dígito verificador de este RUC de una empresa no sigue la regla antigua; Ecuador también emite RUC así
    }
domain-ruc-ec-of-no-establishment = el RUC termina con el establecimiento { $found }; se cuentan desde 1
domain-ruc-ec-of-no-province = el RUC comienza con { $found }; la provincia va de 01 a 24, o es 30 o 50
domain-ruc-ec-third-digit-wrong = el tercer dígito del RUC es { $found }; debe ser de 0 a 6, o 9
domain-ruc-pa-dv-length =
    el DV del RUC tiene { $length ->
        [one] { $length } dígito
       *[other] { $length } dígitos
    }; se requieren dos
domain-ruc-pa-dv-of-two-wrong = el DV, sus dígitos verificadores, es { $found }; se esperaba { $one } o { $other }
domain-ruc-pa-dv-wrong = el DV, sus dígitos verificadores, es { $found }; se esperaba { $expected }
domain-ruc-pa-group-has-letter =
    { $group ->
        [first] el primer grupo del RUC tiene la letra { $letter } donde solo puede haber dígitos
        [volume] el tomo o la imagen del RUC tiene la letra { $letter } donde solo puede haber dígitos
        [entry] el asiento o la ficha del RUC tiene la letra { $letter } donde solo puede haber dígitos
       *[dv] el DV del RUC tiene la letra { $letter } donde solo puede haber dígitos
    }
domain-ruc-pa-group-too-long =
    { $group ->
        [first] el primer grupo del RUC tiene { $length } dígitos; el máximo es { $most }
        [volume] el tomo o la imagen del RUC tiene { $length } dígitos; el máximo es { $most }
       *[entry] el asiento o la ficha del RUC tiene { $length } dígitos; el máximo es { $most }
    }
domain-ruc-pa-groups =
    el RUC con su DV tiene { $count ->
        [one] { $count } grupo
       *[other] { $count } grupos
    }; se requieren cuatro, o cinco con NT
domain-ruc-pa-no-province-before-tag = el RUC tiene '{ $found }' antes de { $tag }; ahí va una provincia, de 1 a 13
domain-ruc-pa-province-before-tag = el RUC tiene { $found } antes de { $tag }; ahí no va ninguna provincia
domain-ruc-pa-tag-wrong = el RUC contiene { $found }; ahí puede ir E, N, PE, AV, PI o NT
domain-ruc-pa-without-dv = el RUC no tiene DV, sus dos dígitos verificadores
domain-ruc-pa-without-groups = el RUC no tiene grupos; se separan con guiones o espacios
domain-ruc-pe-begins-wrong = ningún RUC de Perú comienza con { $found }; comienza con uno de { $kinds }
domain-service-id-ends = el Service ID debe comenzar y terminar con una letra o un dígito
domain-service-id-form = un Service ID tiene de 4 a 40 caracteres de A-Z a-z 0-9 - _ / . con al menos un dígito; el portal muestra los suyos
domain-service-id-has-no-digit = el Service ID no tiene ningún dígito
domain-service-id-has-strange = el Service ID tiene caracteres no permitidos: { $characters }
domain-service-id-is-empty = el Service ID está vacío
domain-service-id-length =
    el Service ID tiene { $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }
domain-service-runs-until = el servicio { $id } ya está vigente hasta el { $day }
domain-service-state-invalid = '{ $state }' no es un estado válido de un servicio
domain-severity-invalid = '{ $severity }' no es una severidad válida
domain-severity-words = use critical, major o minor
domain-site-is-there-twice = { $id } aparece dos veces: como sede { $first } y como sede { $second }
domain-sites-add = agregue --site SERVICE_ID; puede repetirse y acepta comas, @FILE y -
domain-sites-can-be-split = --split registra { $changes } cambios vinculados entre sí, cada uno de { $most } sedes como máximo
domain-sites-none = un cambio estándar necesita al menos una sede
domain-sites-once-each = indique cada sede una sola vez
domain-sites-too-many = un cambio estándar admite como máximo { $most } sedes, y aquí hay { $count }
domain-sla-needs-dates = sin estas fechas no hay reloj del SLA; `lumenctl ticket status ID` muestra lo que el portal sí indica
domain-sla-no-history = el portal no indica cuándo comenzaron los estados de este ticket
domain-summary-form = una línea de 1 a 200 caracteres; el resto va en --description
domain-summary-has-control-character = el resumen tiene un salto de línea u otro carácter de control
domain-summary-is-empty = el resumen está vacío
domain-summary-too-long = el resumen tiene { $length } caracteres; caben como máximo 200
domain-tax-id-form = { $id }: se escribe así: { $example }
domain-tax-id-has-letter = { $id }: tiene la letra { $letter } donde solo puede haber dígitos
domain-tax-id-has-strange = { $id }: no se admite { $character } en la posición { $position }
domain-tax-id-is-empty = { $id }: el valor está vacío
domain-tax-id-length =
    { $id }: tiene { $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }, se requieren { $needed }
domain-tax-id-length-between =
    { $id ->
        [NIT] NIT con su dígito verificador
       *[other] { $id }
    }: tiene { $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }, se requieren de { $fewest } a { $most }
domain-tax-id-length-of-two =
    { $id }: tiene { $length ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }, se requieren { $fewest } o { $most }
domain-tax-id-of-country = { $id } de { $country }
domain-ticket-id-form = un id es una sola palabra, como la muestra `lumenctl ticket list`
domain-ticket-id-invalid = '{ $id }' no es el id de un ticket
domain-ticket-state-invalid = '{ $state }' no es un estado válido de un ticket
domain-use-one-of = use uno de { $words }
domain-user-active = habilitado
domain-user-attribute =
    { $attribute ->
        [userName] nombre de usuario
        [givenName] nombre
        [familyName] apellido
        [email] correo electrónico
        [phone] teléfono
        [roles] roles
       *[state] estado
    }
domain-user-disabled = deshabilitado
domain-user-name-form = el nombre de usuario es con el que se inicia sesión; a menudo, el correo electrónico
domain-user-name-invalid =
    { $why ->
        [empty] '{ $name }' no es un nombre de usuario válido: está vacío
        [control] '{ $name }' no es un nombre de usuario válido: tiene un salto de línea u otro carácter de control
       *[long] '{ $name }' no es un nombre de usuario válido: tiene { $length } caracteres; caben como máximo 200
    }
domain-window-form = escriba 2026-12-01T22:00/2026-12-02T02:00 (hora de su país), agregue Z o -03:00, o termine con PT4H
domain-window-in-past = el inicio de la ventana, { $start }, ya pasó
domain-window-invalid = '{ $window }' no es una ventana START/END válida
domain-window-order = la ventana termina antes de comenzar

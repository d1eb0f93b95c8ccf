# The directory: its notes, roles and matters, and what is said of wrong entries.
# Ids that begin with directory-note, -role and -matter are made of what stands in data/*.tsv.

directory-advice-billing-data = Se pide con una solicitud de facturación en el portal; el día 15 del mes decide a qué factura se aplica (H17).
directory-advice-billing-question = El portal es más rápido; los teléfonos son para cuando no se puede acceder a él (H14).
directory-advice-dispute = Atención de facturación resuelve las disputas y emite los créditos.
directory-advice-invoice-reference = Se solicita por correo, con el respaldo del contrato.
directory-advice-managed-service = Solo los servicios gestionados incluyen un gerente de servicio.
directory-advice-nonstandard-change = Un cambio estándar se registra con `lumenctl change submit` (H7 a H9).
directory-advice-order-status = Se puede consultar en cualquier momento, con el gerente de atención al cliente o en el portal.
directory-advice-planned-works = Las consultas van al escalamiento de Gestión de cambios; agregue su número a contacts.toml.
directory-advice-portal-down = Repórtelo por teléfono; el TSC abre el ticket.
directory-advice-portal-feedback = La lista de direcciones del manual del cliente no está en esta copia.
directory-advice-portal-password = Elija 'olvidé mi contraseña' en el portal: este envía una nueva por correo.
directory-advice-portal-users = Lo hace su propio administrador del portal; cada orden incluye uno.
directory-advice-repair = El TSC lo recibe por teléfono o como ticket, y pide el Service ID (H5).
directory-advice-service-extension = Comienza en el portal, en 'mis servicios'.
directory-advice-technical-design = Hay uno por cada área de producto: datos, data center, voz.
directory-advice-wholesale = Las reparaciones y entregas se escalan primero con los grupos operativos.
directory-as-of-is-wrong = as_of '{ $text }' no es una fecha válida, por ejemplo 2026-11-01
directory-broken =
    la línea { $line } de los contactos incluidos en el programa está dañada: { $why ->
        [heading] otro encabezado
        [field] falta un campo
        [country] país desconocido
        [team] equipo desconocido
        [kind] tipo desconocido
        [display] no hay nada que mostrar
       *[rule] regla desconocida
    }
directory-e164-is-wrong = e164 '{ $text }' no es un signo + seguido de 7 a 15 dígitos, por ejemplo +551139572288
directory-key-is-missing = falta { $key }
directory-known =
    { $noun ->
        [teams] equipos conocidos
        [kinds] tipos conocidos
        [products] productos conocidos
        [roles] roles conocidos
        [keys] claves conocidas
       *[matters] asuntos conocidos
    }: { $known }
directory-known-with-guess =
    ¿quiso decir { $guess }? { $noun ->
        [teams] equipos conocidos
        [kinds] tipos conocidos
        [products] productos conocidos
        [roles] roles conocidos
        [keys] claves conocidas
       *[matters] asuntos conocidos
    }: { $known }
directory-leave-replaces-out = omítalo para agregar uno nuevo
directory-lookup-lists-them = lumenctl contacts lookup { $country } los muestra; omítalo para agregar uno nuevo
directory-matter-billing-data = Cambiaron la razón social, la identificación tributaria, los contactos de facturación o la dirección
directory-matter-billing-question = Una consulta sobre una factura
directory-matter-dispute = Hay una disputa por una factura o corresponde un crédito
directory-matter-invoice-reference = Una factura debe llevar un número de PO, HES o MIGO
directory-matter-managed-service = Un servicio gestionado: calidad, mejora, cambio
directory-matter-new-service = Un servicio nuevo o adicional, o una cotización
directory-matter-nonstandard-change = Un cambio que no está en la lista estándar o no puede cumplir sus condiciones
directory-matter-order-status = El estado de una orden
directory-matter-planned-works = Los trabajos programados del operador
directory-matter-portal-down = El portal está caído o presenta fallas
directory-matter-portal-feedback = Una pregunta o sugerencia sobre el portal
directory-matter-portal-password = Se olvidaron los datos de acceso al portal
directory-matter-portal-users = Hay que agregar, modificar o deshabilitar un usuario del portal
directory-matter-repair = Un servicio está caído o con fallas
directory-matter-service-extension = Hay que extender un servicio
directory-matter-technical-design = Un diseño técnico o sus requisitos
directory-matter-wholesale = Una cuenta mayorista o de operador
directory-must-be-tables = { $key } debe ser una lista de tablas: [[{ $key }]]
directory-must-be-text = { $key } debe ser texto; es de tipo { $kind }
directory-note-cotia = Cotia.
directory-note-dial-colombia = Marque +57 601 611 9000: el manual trae el formato anterior a septiembre de 2021.
directory-note-dial-panama = Marque +507 314 0324: el manual trae el código de país 507 como +50-7.
directory-note-dial-venezuela = Marque +58 212 204 9306: sin el código de país, como lo trae el manual, parece un número de Marruecos.
directory-note-forgotten-access = Acceso olvidado: el portal envía una nueva contraseña por correo (H19).
directory-note-invoice-reference = Para facturas que deben llevar un número de PO, HES o MIGO u otro requisito interno.
directory-note-local-attention = El manual lo trae como atención local en Estados Unidos.
directory-note-menu-option-4 = Elija la opción 4 del menú. El manual lo trae como atención local en Estados Unidos.
directory-note-misprint-of-billing = El número de facturación aparece como 0800-800-5853; uno de los dos puede ser una errata.
directory-note-misprint-of-tsc = Para cuando no se puede acceder al portal. El número del TSC aparece como 0800 800 5383; uno de los dos puede ser una errata.
directory-note-morumbi = Morumbi: la oficina administrativa.
directory-note-name-from-portal = `lumenctl contacts team` le pide el nombre al portal
directory-note-portal-down = Para cuando no se puede acceder al portal.
directory-note-shared = Compartido por Costa Rica, Estados Unidos y Panamá.
directory-or = { $some } o { $other }
directory-person-needs-a-way = una persona debe tener phone o email
directory-products-must-be-list = products debe ser una lista de textos: ["Data"]
directory-replaced-twice = una entrada anterior reemplaza el mismo número o la misma dirección
directory-replaces-nothing = replaces = '{ $text }' no es un número ni una dirección de ese país y equipo
directory-role-am = Cotizaciones, servicios nuevos y adicionales, solicitudes de crédito; su contacto general en ventas.
directory-role-bcc = Solicitudes de facturación, disputas y créditos.
directory-role-ccm = Su orden, desde la orden técnica hasta la primera factura.
directory-role-chm = Los trabajos programados del operador en su red; su lista de escalamiento no está en esta copia del manual del cliente.
directory-role-csm = Mayoristas y operadores. Habla inglés y español, en Brasil también portugués; no forma parte del NOC, los escalamientos van primero a los grupos operativos.
directory-role-se = Opciones y requisitos técnicos antes de la orden; uno por cada área de producto: datos, data center, voz.
directory-role-sm = Servicios gestionados: calidad, planes de mejora, solicitudes de cambio.
directory-role-tsc = Reparaciones, 24x7, los 365 días del año.
directory-team-billing = Atención de facturación
directory-team-billing-reference = Referencias en facturas
directory-team-office = Oficina
directory-team-tsc = Centro de servicio técnico
directory-unknown-key = no existe la clave '{ $key }'
directory-unknown-kind = '{ $kind }' no es un tipo de contacto
directory-unknown-matter = no hay información sobre '{ $matter }'
directory-unknown-product = '{ $product }' no es un producto del directorio
directory-unknown-role = '{ $role }' no es un rol del directorio
directory-unknown-team = '{ $team }' no es un equipo del directorio
directory-value-has-control-character = { $key } tiene el carácter de control { $code }
directory-value-is-empty = { $key } está vacío
directory-value-is-too-long = { $key } tiene más de { $most } caracteres

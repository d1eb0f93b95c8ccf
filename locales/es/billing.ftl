# Requests to change billing data, and the e-mail for references on invoices.

billing-add-at-least-one = agregue al menos una de estas opciones: { $options }
billing-add-dry-run = agregue --dry-run
billing-as-of-is-for-planning = es para planificar: una solicitud lleva la fecha del día en que se hace
billing-both = { $one } y { $other }
billing-change-it-in-contacts = cámbiela en contacts.toml
billing-existing-asks-for-else = la solicitud existente { $id } pide otra cosa
billing-external-id-exists = el id externo { $external_id } ya existe: solicitud { $id }
billing-file-exists = { $path } ya existe
billing-file-not-written = no se puede escribir { $path }: { $error }
billing-file-this-request = ¿Registrar esta solicitud?
billing-handed-to-mail-program = entregado al programa de correo; no se envía nada hasta que usted lo envíe
billing-in-force-on =
    { $invoice ->
        [next_or_subsequent] cuenta { $account } ({ $country }), vigente en la próxima factura o en la siguiente (H17)
        [subsequent] cuenta { $account } ({ $country }), vigente en la factura posterior a la próxima (H17)
       *[next] cuenta { $account } ({ $country }), vigente en la próxima factura (H17)
    }
billing-leave-it-out-or-note = omítalo o páselo a --note
billing-mail-has-no-sender = el correo aún no tiene remitente: lo completa su programa de correo o --from MAIL
billing-mail-has-other-letters = '{ $mail }' tiene letras que no todos los servidores de correo aceptan
billing-mail-is-written = se escribió { $path }; no se envía nada
billing-mail-not-written = no se puede generar el correo: { $error }
billing-mail-program-needs-terminal = el programa de correo solo se abre desde una terminal
billing-no-address-for = el directorio no tiene una dirección para { $country }
billing-no-mail-program = el escritorio no tiene un programa de correo al cual entregar el mensaje
billing-no-number-to-ask-for = no hay ningún número que solicitar
billing-not-a-day = '{ $word }' no es una fecha válida
billing-not-told = (no informado)
billing-nothing-is-asked-for = no se solicita nada
billing-nothing-is-overwritten = no se sobrescribe nada: indique otro archivo
billing-nothing-was-sent = no se envió nada
billing-preview-field = CAMPO
billing-preview-now = ACTUAL
billing-preview-requested = SOLICITADO
billing-questions-go-through =
    { $portal ->
        [control-center] las consultas de facturación de { $country } se tramitan en Control Center
       *[latam] las consultas de facturación de { $country } se tramitan en el portal de clientes LATAM
    }
billing-taken-for-an-encoding = tiene '=?', que los programas de correo interpretan como una codificación
billing-tax-id-of-another = { $why }; es válido como { $others }
billing-this-is-a-request = es una solicitud: decide Atención de facturación (BCC), y todavía no ha cambiado nada (H15)
billing-use-eml-and-open = use --eml FILE y abra ese archivo
billing-use-eml-or-stdout = use --eml FILE o tome el correo de stdout
billing-use-plain-letters = use una dirección con letras sin tildes ni eñes; un dominio también tiene esa forma, que comienza con xn--
billing-use-profile-or-call = use un perfil de ese portal (portal = "{ $portal }") o llame a facturación: { $phones }
billing-write-a-day = escriba 2027-01-15

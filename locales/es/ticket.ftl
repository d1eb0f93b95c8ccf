# Trouble tickets: open, follow, find.

ticket-add-service-id = el TSC pide el Service ID de la sede o del servicio afectado: agregue --service-id ID
ticket-add-text = agregue --text TEXT, o --text-file FILE (- para stdin)
ticket-answer-with = responda con lumenctl ticket comment { $id } --text '…'
ticket-attachments-known = adjuntos disponibles: { $names }
ticket-cancel-question = ¿Cancelar el ticket { $id }? No se podrá retomar.
ticket-dates-ahead = el ticket { $id } tiene fechas que el reloj de esta máquina aún no alcanza; cuentan como el momento actual
ticket-differs =
    { $what ->
        [description] el ticket existente es distinto: su descripción es '{ $found }', no '{ $asked }'
        [severity] el ticket existente es distinto: su severidad es '{ $found }', no '{ $asked }'
        [summary] el ticket existente es distinto: su resumen es '{ $found }', no '{ $asked }'
       *[service-id] el ticket existente es distinto: su Service ID es '{ $found }', no '{ $asked }'
    }
ticket-draft-attach-list = { $file }: attach debe ser una lista de archivos
ticket-draft-did-you-mean = ¿quiso decir { $key }? claves conocidas: { $keys }
ticket-draft-is-an-object = indique un objeto JSON con las opciones como claves: { "{" }"service-id": "…", "summary": "…"{ "}" }
ticket-draft-key-is-no-flag = { $file } tiene una clave '{ $key }' que no es una opción
ticket-draft-known-keys = claves conocidas: { $keys }
ticket-draft-not-json = { $file } no es JSON: { $error }
ticket-draft-not-one-object = { $file } contiene JSON, pero no un único objeto
ticket-draft-text-in-quotes = { $file }: { $key } debe ser un texto entre comillas
ticket-existing-is-over = el ticket { $id } está en el estado { $status }: nadie trabaja en él; indique otro --external-id para abrir uno nuevo
ticket-external-id-exists = el id externo { $external_id } ya existe: ticket { $id }
ticket-file-exists = { $path } ya existe con otro contenido
ticket-give-access = dé acceso o responda la pregunta: el tiempo hasta entonces no cuenta para el SLA
ticket-has-files-already = el ticket { $id } ya tiene estos archivos
ticket-has-no-attachment = el ticket { $id } no tiene el adjunto { $name }
ticket-has-no-attachments = el ticket { $id } no tiene adjuntos
ticket-input-kept = los datos quedaron guardados: { $command }
ticket-input-not-kept = no se pudieron guardar los datos: { $problem }
ticket-is-already = el ticket { $id } ya está en { $status }
ticket-is-no-folder = { $path } no es una carpeta
ticket-line-of-text = debe ser una sola línea de 1 a 200 caracteres
ticket-make-folder = créela primero, o indique otra
ticket-may-be-on-file = puede que ya esté registrado, así que no pida por teléfono que lo abran de nuevo: aclárelo primero, o pregunte al TSC si tiene este id externo
ticket-move-file-away = muévalo a otro lugar, o guarde en otra carpeta con --to
ticket-newest-note-says-so = la nota más reciente del ticket { $id } ya dice eso
ticket-nothing-changes = el ticket { $id } está en { $status }: ya no cambia nada; abra un ticket nuevo si la falla persiste
ticket-of-service-is-open = el ticket { $id } de { $service } está abierto
ticket-only-resolved-closes = el ticket { $id } está en { $status }: solo se puede cerrar un ticket resuelto; cancélelo si ya no se necesita
ticket-only-resolved-reopens = el ticket { $id } está en { $status }: solo se puede reabrir un ticket resuelto; se está trabajando en él
ticket-past-cancelling = el ticket { $id } está en { $status }: ya no se puede cancelar; ciérrelo, o reábralo con un motivo
ticket-phone-access-hours = Horario de acceso
ticket-phone-contact = Contacto
ticket-phone-contact-email = Correo del contacto
ticket-phone-contact-phone = Teléfono del contacto
ticket-phone-external-id = ID externo
ticket-phone-service-id = Service ID
ticket-phone-severity = Severidad
ticket-phone-summary = Resumen
ticket-portal-takes-no-files = este portal no acepta adjuntos
ticket-reason-length = el motivo debe tener de 1 a 1000 caracteres
ticket-reopen-needs-reason = para reabrir un ticket se necesita un motivo
ticket-saved-as = el portal lo llama '{ $name }', que no es un nombre de archivo: se guardó como { $file }
ticket-say-what-is-wrong = indique qué sigue sin funcionar: --reason TEXT
ticket-send-file-to-team = envíe el archivo al equipo que atiende el ticket: lumenctl contacts lookup --team tsc
ticket-service-id-missing = falta el Service ID
ticket-sort-by = use uno de { $attributes }, con - para orden descendente
ticket-stdin-once = stdin solo se puede leer una vez: use - en una sola opción
ticket-summary-missing = falta el resumen
ticket-takes-no-files = el ticket { $id } está en { $status }: ya no acepta archivos
ticket-takes-no-notes = el ticket { $id } está en { $status }: ya no acepta notas
ticket-text-missing = falta el texto
ticket-unknown-sort = los tickets no se pueden ordenar por '{ $attribute }'
ticket-waiting-until = el ticket { $id } está en { $status }; esperando a que pase a { $wanted }
ticket-waits-for-you = el ticket { $id } está en espera del cliente ({ $status })
ticket-will-not-be = el ticket { $id } está en { $status } y no llegará a { $wanted }

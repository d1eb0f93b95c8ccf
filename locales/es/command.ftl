# What several commands say, and the small ones: help, man, schema, explain, completions.

command-account-missing = falta la cuenta de facturación
command-add-account = agregue --account ID, o defina account en el perfil
command-add-country = agregue --country CC, o defina country en el perfil
command-browser-needs-terminal = el navegador solo se abre desde una terminal
command-build-with-sandbox = compílelo con la característica `sandbox`, que viene activada de forma predeterminada
command-correct-id-or-pattern = corrija el id, o el patrón en el perfil
command-country-not-known = no se conoce el país de la cuenta
command-date-to-use = use 2026-11-23, 2026-11-23T14:00 (su zona horaria) o 2026-11-23T14:00:00Z
command-did-you-mean = ¿quiso decir { $name }?
command-embedded-portal = sandbox: portal integrado en { $url }; nada sale de esta máquina
command-file-empty = { $file } está vacío
command-file-not-read = no se puede leer { $file }: { $error }
command-file-not-utf = { $file } no es texto UTF-8: el byte { $at } no es válido
command-file-not-written = no se puede escribir { $path }: { $error }
command-give-one-id = indique un solo id
command-help-lists-commands = `lumenctl help` muestra la lista de comandos
command-id-not-of-pattern = { $id } no cumple el service_id_pattern { $pattern } del perfil
command-interrupted = interrumpido
command-leave-web-out = omita --web; con -o json la dirección está en href
command-no-browser = el escritorio no tiene un navegador para abrir la página
command-no-event-loop = el sistema no proporciona un bucle de eventos: { $error }
command-no-sandbox = esta compilación de lumenctl no incluye el sandbox
command-no-token = no hay token
command-no-web-page = el portal no indica ninguna página que se pueda abrir
command-not-a-date = '{ $text }' no es una fecha válida
command-not-after = no es posterior a { $flag }
command-not-together = no se puede usar junto con { $flag }
command-nothing-sent = no se envió nada
command-only-own-pages = solo se abren páginas https del propio origen del portal; -o json muestra el href
command-open-it-yourself = abra la página manualmente: { $page }
command-page-not-made = no se pudo generar la página: { $error }
command-page-opened = página abierta: { $page }
command-refused-without-why = se rechazó un valor sin indicar el motivo
command-shows-whether-arrived = { $command } muestra si llegó
command-some-failed =
    { $what ->
        [attachments] adjuntos con error: { $failed } de { $count }
        [changes] cambios con error: { $failed } de { $count }
        [files] archivos con error: { $failed } de { $count }
        [inquiries] solicitudes con error: { $failed } de { $count }
        [orders] órdenes con error: { $failed } de { $count }
        [tickets] tickets con error: { $failed } de { $count }
       *[writes] escrituras con error: { $failed } de { $count }
    }
command-text-control = tiene un salto de línea u otro carácter de control
command-text-empty = está vacío
command-text-file-too-large = { $file } supera 1 MiB; adjúntelo como archivo
command-text-invisible = tiene el carácter invisible { $code } en la posición { $position }
command-text-no-letter = no tiene letras ni dígitos
command-text-one-line = una sola línea de 1 a { $most } caracteres
command-text-too-long = tiene { $length } caracteres
command-topics = temas: { $topics }
command-trying-again = { $reason }; nuevo intento en { $seconds } s
command-unknown-command = no existe el comando '{ $word }'
command-wait-again =
    { $what ->
        [change] el cambio en sí no tiene problemas: espere de nuevo o por más tiempo
       *[ticket] el ticket en sí no tiene problemas: espere de nuevo o por más tiempo
    }
command-wait-goes-on =
    { $what ->
        [change] cambio { $id }: { $error }; la espera continúa
       *[ticket] ticket { $id }: { $error }; la espera continúa
    }
command-wait-is-over =
    { $what ->
        [change] el cambio { $id } está en { $status } y aún no en { $wanted }; se agotó el tiempo de espera
       *[ticket] el ticket { $id } está en { $status } y aún no en { $wanted }; se agotó el tiempo de espera
    }
command-wait-moved =
    { $what ->
        [change] cambio { $id }: { $from } ► { $to }
       *[ticket] ticket { $id }: { $from } ► { $to }
    }
command-wait-without-result = una espera terminó sin resultado
command-web-one-page = abre una sola página

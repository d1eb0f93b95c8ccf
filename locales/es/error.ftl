# Errors that any command can end with, and the exit codes.

error-check-credential = revise la credencial: `lumenctl auth status` indica de dónde proviene
error-check-sign-in = revise el id de cliente, el secreto de cliente y el scope
error-file-is-folder = es una carpeta
error-file-not-locked = no se puede bloquear { $path }: { $error }
error-file-not-read =
    { $code ->
        [invalid_contacts] no se puede leer el archivo de contactos { $path }: { $why }
       *[invalid_config] no se puede leer el archivo de configuración { $path }: { $why }
    }
error-file-not-toml = { $path }:{ $line }:{ $column } no es TOML: { $error }
error-file-not-written = no se puede escribir { $path }: { $error }
error-file-too-large = supera 1 MiB
error-folder-not-created = no se puede crear la carpeta { $path }: { $error }
error-line-not-utf = la línea { $line } no es texto UTF-8
error-links-in-circle = sus enlaces forman un ciclo
error-no-regular-file = no es un archivo regular
error-portal-points-at = el portal señala { $path }
error-report-by-phone = mientras el portal no responda, reporte la falla al TSC por teléfono, 24x7 (H21):
error-several-wrong = hay { $count } errores en los datos de entrada
error-sign-in-comes-from = lumenctl auth status indica de dónde provienen; lumenctl auth login guarda otro secreto
error-something-answered-instead = es posible que algo entre esta máquina y el portal haya respondido en su lugar; revise base_url y el proxy
error-token-comes-from = el token proviene de token_url: `lumenctl config explain` lo muestra
error-when-conflict = ya existe y se indicó --if-exists fail, o su estado no lo permite
error-when-customer_action_needed = durante la espera se llegó a "en espera del cliente" (H6)
error-when-forbidden = la credencial no tiene permiso para esto (403)
error-when-internal = un defecto del programa, o una falla imprevista
error-when-interrupted = Ctrl-C; lo que se hizo quedó registrado
error-when-invalid_input = un error de uso, o una validación previa a cualquier llamada: no se envió nada
error-when-not_authenticated = no hay credencial, o el portal no la acepta (401)
error-when-not_configured = no hay perfil, o le falta algo
error-when-not_found = el portal no tiene lo que se pidió (404)
error-when-outcome_unknown = se envió una escritura y no se pudo establecer su resultado; muestra el id externo y cómo aclararlo
error-when-partial = de varias operaciones, algunas fallaron
error-when-rejected = el portal rechazó el contenido (400, 422, otros 4xx)
error-when-timed_out = la espera terminó sin llegar al estado; el ticket o cambio en sí no tiene problemas
error-when-unavailable = sin conexión, TLS, 5xx o 429 tras todos los reintentos; muestra el teléfono del TSC (H21)
error-when-wrong_end_state = durante la espera se llegó a otro estado final

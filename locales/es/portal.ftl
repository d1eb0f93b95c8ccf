# What the way to the portal says: requests, answers, sign-in, attachments, writes that are not settled.

portal-address-not-usable = no se puede consultar { $url }: { $error }
portal-answer-cut-off = la respuesta del portal supera los { $size } MiB y se cortó
portal-answer-has-no-token = su respuesta no trae access_token
portal-answer-is-empty = está vacía
portal-answer-is-no-json = no es JSON ({ $error })
portal-answer-is-no-list = no es una lista
portal-answer-is-no-list-of-pages = no es una lista, así que no hay páginas que reunir
portal-answer-is-no-ticket = no es un ticket ({ $error })
portal-answer-is-web-page = es una página web titulada "{ $title }"
portal-answer-is-web-page-or-xml = es una página web o XML en lugar de JSON
portal-answer-not-kept = no se puede guardar la respuesta: { $error }
portal-answer-not-readable = no se puede leer la respuesta del portal: { $why }
portal-answered = el portal respondió { $status }: { $message }
portal-attachment-at-other-origin = { $name } está en { $address }, que no es el origen del portal y no recibe peticiones desde aquí
portal-attachment-is-no-base64 = el contenido de { $name } no es base64
portal-attachment-without-content = no trae contenido ni dirección para { $name }
portal-attachments-not-kept = no se pueden guardar los adjuntos en el disco: { $error }
portal-ca-file-unusable = el archivo de CA { $file }: { $why }
portal-catalogue-is-no-list = el catálogo no es una lista
portal-change-not-shown-yet = el portal aceptó la modificación y todavía no la muestra
portal-change-without-id = hay una solicitud de cambio sin id
portal-changed-all-the-time = otros la modifican todo el tiempo
portal-client-certificate-unusable = el certificado del cliente { $file }: { $why }
portal-client-key-unusable = la clave del cliente { $file }: { $why }
portal-external-id-not-kept = el portal no conserva el id externo: desde ahora va también como última línea de la descripción (Ref: ID), y por ella se encuentra
portal-file-became-longer = creció mientras se leía
portal-file-became-shorter = se acortó mientras se leía
portal-file-has-changed-hint = no se envió nada; adjúntelo cuando nadie escriba en él, o adjunte una copia
portal-file-is-empty = { $file } está vacío
portal-file-is-folder = { $file } es una carpeta
portal-file-is-folder-hint = adjunte los archivos que contiene, o un archivo comprimido con ellos
portal-file-is-not-regular = { $file } no es un archivo regular
portal-file-is-not-regular-hint = en su lugar, pase su contenido a -
portal-file-not-readable = no se puede leer { $file }: { $error }
portal-file-not-there = no existe el archivo { $file }
portal-file-not-written = no se puede escribir { $file }: { $error }
portal-file-too-large = { $file } supera los { $limit } que permite el perfil (attachment_limit)
portal-file-too-large-hint = comprímalo o adjunte una parte
portal-id-not-looked-up = lista más de { $count } elementos sin un orden útil, así que no se puede buscar { $id } (dialect.external_id = "attribute" en el perfil indica que el portal conserva el id donde un filtro lo encuentra)
portal-key-is-exposed = otros pueden leerla; ejecute: chmod 600 { $file }
portal-key-not-in-file = no contiene una clave privada sin contraseña (PKCS #8, PKCS #1 o SEC 1, en PEM)
portal-key-without-certificate = no hay un certificado para ella; defina client_cert
portal-list-does-not-end = su lista no termina después de { $count } páginas
portal-next-page-at-other-origin = su página siguiente está en otro origen, que recibiría la credencial: { $url }
portal-next-page-not-usable = su página siguiente: { $error }
portal-no-answer = sin respuesta de { $host }: { $reason }
portal-no-answer-to-any-try = el portal no respondió a ninguno de varios intentos
portal-no-certificate-in-file = no contiene ningún certificado
portal-no-connection = no se puede conectar con { $host }: { $reason }
portal-no-connection-in-time = no hubo conexión en { $seconds } s
portal-no-further-explanation = sin más explicación
portal-not-an-address = { $text } no es una dirección: { $error }
portal-not-at-origin = { $url } no está en el origen de base_url
portal-not-below-base-url = { $url } no está por debajo de base_url
portal-nothing-came = no llegó nada en { $seconds } s
portal-order-without-id = hay una orden sin id
portal-other-kind =
    { $kind ->
        [billing-inquiry] { $id } no es una solicitud de facturación
        [change-request] { $id } no es una solicitud de cambio
        [order] { $id } no es una orden
       *[service] { $id } no es un servicio
        [service-extension] { $id } no es una extensión de servicio
        [trouble-ticket] { $id } no es un ticket
        [user] { $id } no es un usuario
    }
portal-outcome-unknown = la petición se envió, pero no se pudo establecer si el portal la tiene: { $cause }
portal-overtaken = { $id } ya está en { $status }
portal-proxy-failed = el proxy { $proxy }: { $reason }
portal-proxy-makes-no-connection = no establece conexión con { $host }: no tiene permiso, o el nombre y la contraseña de HTTPS_PROXY son incorrectos
portal-proxy-not-a-url = HTTPS_PROXY no es la URL de un proxy, por ejemplo http://proxy:3128 (se admiten http y https)
portal-proxy-wants-password = pide un nombre y una contraseña: HTTPS_PROXY=http://NOMBRE:CLAVE@HOST:PUERTO
portal-rate-hint = escríbala como 5/s, 300/min o 1000/h
portal-rate-is-none = '{ $text }' no es una tasa de peticiones válida
portal-reason-without-explanation = { $reason }, sin más explicación
portal-record-of-other-version = es de otra versión de lumenctl
portal-redirect-is-no-url = no es una URL
portal-redirect-is-sixth = es la sexta redirección seguida
portal-redirect-not-followed = el portal redirige a { $to }, pero no se sigue la redirección: { $why }
portal-redirect-says-not-where = no dice adónde
portal-redirect-to-other-origin = otro origen recibiría la credencial; si el portal cambió de dirección, cambie base_url
portal-redirect-turns-write-into-read = convertiría una escritura en una lectura
portal-request-not-readable = no se puede leer la petición de { $file }: { $error }
portal-service-without-id = hay un servicio sin id
portal-setting-not-set = { $key } no está definido
portal-sign-in-failed = falló el inicio de sesión: { $cause }
portal-sign-in-refused = { $host } rechazó el inicio de sesión: { $message }
portal-tells-of-another = se pidió { $id } y responde sobre { $other }
portal-ticket-changed-all-the-time = otros modifican el ticket todo el tiempo: intente de nuevo más tarde
portal-ticket-without-id = hay un ticket sin id
portal-token-not-bearer = entrega tokens de un tipo distinto de Bearer
portal-token-not-for-header = el token tiene caracteres que ningún encabezado admite
portal-too-many-requests = demasiadas peticiones
portal-user-lacks-key = un usuario en ella no tiene { $key }
portal-web-page = una página web titulada "{ $title }"
portal-web-page-or-xml = una página web o XML en lugar de JSON
portal-write-not-noted = no se puede registrar la escritura en { $folder }: { $error }
portal-write-not-noted-hint = no se envió nada; libere espacio en el disco, o apunte XDG_STATE_HOME a otro

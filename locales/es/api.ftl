# What `api` says.

api-field-contradicts = '{ $key }' contradice un campo anterior
api-field-has-no-equals = '{ $text }' no tiene '='
api-field-is-no-key = '{ $key }' no es una clave: una clave es un nombre seguido de [NAME] o [] las veces que haga falta
api-fields-and-input = los campos y --input no pueden formar el cuerpo a la vez
api-file-is-not-utf8 = { $file } no es texto UTF-8
api-file-is-too-large = { $file } supera los { $limit } MiB
api-file-unreadable = no se puede leer { $file }: { $error }
api-get-has-no-body = un GET o HEAD no lleva cuerpo
api-header-has-no-colon = un encabezado no tiene dos puntos
api-header-is-own = { $name } lo define únicamente lumenctl
api-header-name-is-wrong = '{ $name }' no es el nombre de un encabezado
api-header-value-is-wrong = el valor de { $name } tiene un salto de línea o un carácter que ningún encabezado admite
api-how-to-write-field = escriba KEY=VALUE, por ejemplo status=closed
api-how-to-write-header = escríbalo así: 'Accept-Language: pt'
api-key-is-one-thing = una clave es un valor, un objeto o una lista, y un valor se indica una sola vez
api-look-before-sending-again = revise lo que tiene el portal antes de enviarla de nuevo:
api-methods = use GET, HEAD, POST, PUT, PATCH o DELETE
api-only-get-has-pages = solo un GET tiene páginas
api-outcome-unknown = la petición se envió, pero no se sabe si el portal la ejecutó: { $error }
api-profile-decides-who-asks = el perfil y la credencial determinan con qué identidad se consulta
api-send-with-input = envíelo con --input
api-stdin-once = stdin se puede leer una sola vez
api-unknown-method = '{ $text }' no es un método que se pueda enviar
api-write-query-behind-path = lo que va en la consulta (query) escríbalo al final de PATH

# Services: the inventory, and requests to extend one.

service-add-until = agregue --until DATE, o indique con --note TEXT qué desea
service-asks-for-else = la solicitud existente { $id } pide otra cosa
service-external-id-exists = el id externo { $external_id } ya existe: solicitud { $id }
service-is-terminated = el servicio { $id } está terminado y no se puede extender
service-list-command = `lumenctl service list` muestra los Service ID que existen
service-new-is-an-order = un servicio nuevo es una orden: `lumenctl contacts who new-service` indica a quién preguntar
service-no-inventory = el perfil no indica un inventario, así que no se verificó si el servicio { $id } existe
service-not-in-inventory = el inventario no tiene el servicio { $id }
service-request-only = es una solicitud: decide el operador, y el servicio todavía no se ha extendido (H18)
service-text-without-letter = '{ $text }' no tiene letras ni dígitos
service-until-missing = no se indicó hasta cuándo se desea el servicio

# Pages of help, command by command; the English file is made of the source.

help-api = Enviar cualquier petición al portal, con las credenciales del perfil
    .after =
        Ejemplos:
          lumenctl --sandbox api GET /tmf-api/troubleTicket/v5/troubleTicket -f status=pending -o table
          lumenctl api GET '/tmf-api/serviceInventory/v4/service?fields=id' --paginate -o ndjson
          lumenctl api PATCH /tmf-api/troubleTicket/v5/troubleTicket/TT-1 \
              -f description='Corte de fibra' --dry-run
          lumenctl api POST /tmf-api/troubleTicket/v5/troubleTicket --input ticket.json
    .field = Un campo con valor true, false, null, número, @FILE, @- o texto (se puede repetir)
    .header = Un encabezado, como 'Accept-Language: es' (se puede repetir)
    .include = Mostrar primero el estado y los encabezados de la respuesta
    .input = El cuerpo tal cual, desde un archivo o, con -, desde stdin
    .long = PATH es lo que sigue a base_url, de modo que la credencial no va a ningún otro lugar. Los campos pasan a la consulta de un GET o HEAD; en los demás casos, a un objeto JSON. Lo que modifica algo se envía una sola vez: si se pierde su respuesta, el código de salida es 8.
    .method = Método HTTP
    .paginate = Reunir todas las páginas de una lista
    .path = Ruta a partir de base_url, con una consulta si hace falta
    .raw-field = Un campo cuyo valor es texto (se puede repetir); KEY puede ser a[b], a[] o a[][b]

help-auth = Iniciar sesión en el portal y ver con qué identidad

help-auth-login = Iniciar sesión y guardar el secreto de cliente en el llavero del sistema
    .after =
        Ejemplos:
          lumenctl auth login --profile prod
          vault read -field=secret kv/lumen | lumenctl auth login --client-secret-stdin
    .client_secret_stdin = Leer el secreto de cliente desde stdin
    .storage = Dónde se guarda el secreto [valor predeterminado: donde la última vez; si no, keyring; en un Linux sin llavero, keyutils]
    .storage-long = keyring: llavero de macOS, Administrador de credenciales de Windows, Secret Service. keyutils: el del kernel de Linux, hasta que la máquina se reinicie. file: un archivo con permisos 0600, sin cifrar.

help-auth-logout = Borrar el secreto guardado y los tokens
    .after =
        Ejemplo:
          lumenctl auth logout --profile prod

help-auth-status = Indicar con qué identidad se trabaja y si hay una credencial
    .after =
        Ejemplo:
          lumenctl auth status -o json --columns source,expiresAt

help-auth-token = Mostrar un token de acceso, para scripts
    .after =
        Ejemplo:
          curl -H "Authorization: Bearer $(lumenctl auth token)" https://portal.example/…

help-billing = Datos de facturación: pedir cambios, seguirlos, referencias en facturas

help-billing-list = Listar solicitudes de cambio de datos de facturación, las más recientes primero
    .account = Solo las de esta cuenta
    .after =
        Ejemplo:
          lumenctl --sandbox billing list --open
    .open = Solo las que no se han respondido

help-billing-modify = Solicitar un cambio de datos de facturación (H15)
    .add_contact = Una persona que recibirá las facturas: 'Nombre <correo>[, teléfono]' (se puede repetir)
    .address = Nueva dirección postal, en una línea
    .after =
        Ejemplos:
          lumenctl --sandbox billing modify --account BR-000123 --country BR \
              --legal-name 'Ejemplo Telecom Ltda'
          lumenctl billing modify --tax-id 12.345.678/0001-95 \
              --add-contact 'Ana Souza <ana@example.com>, +55 11 5555 0100'
          lumenctl billing modify --multiple-invoices yes --as-of 2027-01-15 --dry-run -o json
    .as_of = Para planificar, con --dry-run: qué factura sería si se solicitara en esta fecha
    .country = País de la cuenta [valor predeterminado: el del perfil]
    .legal_name = Nueva razón social, de 200 caracteres como máximo
    .long = Es una solicitud: decide Atención de facturación (BCC), y nada ha cambiado todavía cuando el comando termina. `effective` indica en qué factura puede verse el cambio (H17).
    .multiple_invoices = Si debe emitirse una factura por cada servicio
    .remove_contact = El correo de una persona que ya no debe recibirlas (se puede repetir)
    .tax_id = Nueva identificación tributaria, verificada según la regla propia del país

help-billing-reconcile = Aclarar las solicitudes de facturación de esta máquina con resultado desconocido
    .after =
        Ejemplo:
          lumenctl billing reconcile --external-id move-2027 -o json
    .dry_run = Listar lo que está pendiente, sin enviar nada
    .external_id = Solo la escritura con este id externo
    .long = Si el portal tiene la solicitud, se encuentra por su id externo. Si un minuto después del envío, más de lo que dura cualquier petición, aún no la tiene, se envía de nuevo con el mismo id; por eso el comando puede esperar un minuto.

help-billing-reference = Redactar el correo que pide un número de referencia en sus facturas (H16)
    .after =
        Ejemplos:
          lumenctl billing reference --country BR --account BR-000123 --po 4500012345 \
              --from noc@example.com
          lumenctl billing reference --country CL --account CL-000123 --hes 1000234 --migo 5000891 \
              --eml reference.eml
    .country = País de la cuenta [valor predeterminado: el del perfil]
    .eml = Escribir el correo en un archivo nuevo; - es stdout, igual que sin la opción
    .from = Su propia dirección [valor predeterminado: contact.email del perfil; si no, la completa su programa de correo]
    .hes = Hoja de entrada de servicios (HES)
    .legal_name = La razón social de la empresa: en el texto y como remitente
    .long = Va a la dirección correcta del país, en su idioma. No se envía nada: se muestra, se escribe en un archivo para su programa de correo (--eml) o se entrega a este (--open).
    .migo = Entrada de mercancías (MIGO)
    .note = Otro requisito que le exige el contrato
    .open = Entregarlo al programa de correo del escritorio; solo en una terminal
    .po = Orden de compra (PO)

help-billing-status = Mostrar el estado de una o más solicitudes de cambio de facturación
    .after =
        Ejemplos:
          lumenctl billing status TT-100015
          lumenctl billing status TT-100015 -o json --jq .status
    .ids = Ids de solicitudes, tal como los muestran `billing modify` y `billing list`

help-bulk = Lotes de filas: qué se registró y qué hacer con el resto

help-bulk-discard = Descartar un lote: su diario y la copia de sus filas
    .after =
        Ejemplo:
          lumenctl bulk discard ticket-open-3f9a2c71b04d
    .long = En el portal no cambia nada. Las filas ya registradas se registrarían otra vez si otro lote las repite.
    .yes = Incluso si puede haber filas en el portal cuya respuesta nunca llegó

help-bulk-list = Listar los lotes iniciados en esta máquina, los más antiguos primero
    .after =
        Ejemplo:
          lumenctl bulk list --unfinished
    .long = `state` es running, done, failed (algunas filas no se registraron) o unfinished. `unknown` cuenta las filas que pueden estar en el portal aunque su respuesta nunca llegó.
    .unfinished = Solo los que no han terminado

help-bulk-resume = Continuar un lote abortado, interrumpido o detenido
    .after =
        Ejemplo:
          lumenctl bulk resume ticket-open-3f9a2c71b04d --rate 5/s
    .long = Sus filas se leen de nuevo de su origen; stdin quedó guardado. Las filas registradas no se envían otra vez; las que fallaron se intentan de nuevo. Hace lo mismo que ejecutar una vez más el primer comando.

help-bulk-show = Mostrar el avance de un lote o los resultados de sus filas
    .after =
        Ejemplos:
          lumenctl bulk show ticket-open-3f9a2c71b04d
          lumenctl bulk show ticket-open-3f9a --failed -o table
    .failed = El último resultado de cada fila que no se registró
    .results = El último resultado de cada fila que tiene uno

help-change = Cambios estándar: solicitar, seguir, cancelar

help-change-cancel = Cancelar un cambio que no ha comenzado
    .after =
        Ejemplo:
          lumenctl --sandbox change cancel CR-200001 --reason 'Ya no se necesita' --yes
    .id = Id del cambio
    .long = Un cambio cancelado no se puede retomar. En una terminal se pide confirmación antes, salvo con --yes.

help-change-list = Listar cambios, los más recientes primero
    .after =
        Ejemplos:
          lumenctl --sandbox change list --open
          lumenctl change list --status approved,scheduled --calendar
    .calendar = Mostrar sus ventanas en calendarios mensuales
    .since = Solo los solicitados en esta fecha o después (RFC 3339, o 2026-11-23 en su zona)
    .site = Solo los de esta sede
    .until = Solo los solicitados antes de esta fecha

help-change-reconcile = Aclarar todos los cambios de esta máquina con resultado desconocido
    .after =
        Ejemplos:
          lumenctl change reconcile
          lumenctl change reconcile --external-id dns-2026-11 -o json
    .dry_run = Listar lo que está pendiente, sin enviar nada
    .external_id = Solo la escritura con este id externo
    .long = Si el portal tiene el cambio, se encuentra por su id externo. Si un minuto después del envío, más de lo que dura cualquier petición, aún no lo tiene, se envía de nuevo con el mismo id; por eso el comando puede esperar un minuto.

help-change-status = Mostrar el estado de uno o más cambios
    .after =
        Ejemplos:
          lumenctl --sandbox change status CR-200001
          lumenctl change status CR-200001 CR-200002 -o plain --columns id,status
    .ids = Ids de cambios, tal como los muestran `change submit` y `change list`

help-change-submit = Solicitar un cambio estándar para 1 a 10 sedes (H7)
    .after =
        Ejemplos:
          lumenctl --sandbox change submit --type static-route --site BR-IPT-10001 \
              --no-window --country BR --description 'Ruta 203.0.113.0/24 hacia 198.51.100.2'
          lumenctl change submit --type 'Static route' --site @sites.txt --split --dry-run -o json \
              --window 2026-12-01T22:00/2026-12-02T02:00 \
              --description 'Ruta 203.0.113.0/24 hacia 198.51.100.2'
          lumenctl service list -o plain --columns id | lumenctl change submit --type reverse-dns \
              --site - --no-window --description 'Delegar la zona inversa' --external-id dns-2026-11
    .change_type = El cambio estándar, por id o nombre; los lista `change types`; obligatorio
    .check_services = Consultar si el inventario tiene las sedes antes de registrar nada
    .country = País cuya hora y cuyos días hábiles se aplican [valor predeterminado: el del perfil]
    .description = Qué se debe hacer; obligatorio
    .long = Debe indicarse si el cambio necesita una ventana de tiempo (H9): --window o --no-window. El operador lo analiza en un plazo de 72 horas hábiles (H8): `analysisDue`.
    .no_window = El cambio no necesita ventana: el operador puede elegir la hora (H9)
    .priority = Con qué urgencia [valor predeterminado: medium]
    .reason = Por qué se solicita
    .sites = Service ID de una sede; admite repetición, comas, @FILE y - para stdin; obligatorio (H7)
    .split = Registrar los cambios que hagan falta, de 10 sedes como máximo, vinculados entre sí
    .window = La ventana START/END: RFC 3339, u hora local del país; END puede ser una duración, PT4H (H9)

help-change-types = Listar los cambios estándar que se pueden solicitar (H7)
    .after =
        Ejemplos:
          lumenctl --sandbox change types
          lumenctl change types -o plain --columns id

help-change-wait = Esperar a que los cambios lleguen a un estado
    .after =
        Ejemplos:
          lumenctl --sandbox change wait CR-200001 --for approved --wait-timeout 3h
          lumenctl change wait CR-200001 CR-200002 --for completed --wait-timeout 8h -o ndjson
    .ids = Ids de cambios
    .long = Un cambio que ha avanzado más allá del estado ya lo alcanzó. Termina con 0 cuando todos lo alcanzaron, 10 cuando se agotó el tiempo, 11 cuando uno espera su aprobación (H11) y 12 cuando uno terminó de otra manera.
    .state = El estado que se espera

help-completions = Mostrar el script de autocompletado de un shell
    .after =
        Ejemplos:
          lumenctl completions bash > ~/.local/share/bash-completion/completions/lumenctl
          lumenctl completions zsh > ~/.zfunc/_lumenctl
          lumenctl completions fish > ~/.config/fish/completions/lumenctl.fish
    .shell = Qué shell

help-config = Perfiles y parámetros

help-config-explain = Mostrar cada parámetro con su valor y su procedencia
    .after =
        Ejemplos:
          lumenctl --profile prod config explain
          lumenctl config explain -o json --columns key,source

help-config-get = Mostrar un valor del perfil
    .after =
        Ejemplo:
          lumenctl config get country --profile prod

help-config-init = Crear un perfil en el archivo de configuración
    .account = La cuenta del cliente
    .after =
        Ejemplos:
          lumenctl config init --base-url https://portal.example --client-id my-client --country BR
          lumenctl config init --profile lab --preset servicenow --base-url https://lab.example
    .base_url = Dónde está el portal: https://portal.example
    .client_id = Id de cliente OAuth; el secreto nunca se guarda en el archivo de configuración
    .country = País, por código o nombre: BR, Brasil
    .force = Reemplazar un perfil con ese nombre
    .preset = Valores predeterminados según el portal: tmf, lumen, servicenow, salesforce, sandbox
    .roots = Dónde está una API, si no es donde la ubica el preset: trouble_ticket=/api/ticket
    .scope = Scope de OAuth
    .token_url = Dónde se piden los tokens [valor predeterminado: la URL base más /oauth/v2/token]

help-config-list = Listar los perfiles
    .after =
        Ejemplo:
          lumenctl config list -o json

help-config-path = Mostrar dónde está el archivo de configuración
    .after =
        Ejemplo:
          vi "$(lumenctl config path)"

help-config-set = Cambiar un valor del perfil
    .after =
        Ejemplos:
          lumenctl config set country CL --profile prod
          lumenctl config set contact.name 'Ana Souza'
          lumenctl config set default_profile prod
    .value = Su valor; los elementos de una lista se separan con comas

help-config-unset = Quitar un valor del perfil
    .after =
        Ejemplo:
          lumenctl config unset contact.name --profile prod

help-contacts = A quién llamar o escribir; funciona sin conexión

help-contacts-export = El directorio para una libreta de direcciones: vCard, CSV o JSON
    .after =
        Ejemplos:
          lumenctl contacts export > lumen.vcf
          lumenctl contacts export brasil --team tsc --format csv > tsc.csv
    .format = vcard (RFC 6350), csv o json

help-contacts-lookup = Teléfonos, correos y portales por país, equipo y producto
    .after =
        Los números aparecen como en el manual del cliente; e164 es la forma para marcar, donde existe.
        asOf es el día de la entrada. Un número sin productos atiende todos los productos.
        Acceso olvidado al portal: el portal envía una nueva contraseña por correo (H19).

        Ejemplos:
          Quién repara un servicio en Brasil
            lumenctl contacts lookup brasil --team tsc
          Los números de voz en Venezuela que se pueden marcar desde el exterior
            lumenctl contacts lookup VE --team tsc --product voz --kind local -o plain --columns e164
          A dónde van las consultas sobre facturas en México, como JSON
            lumenctl contacts lookup méxico --team billing -o json

help-contacts-roles = Quién hace qué en el operador (H1)
    .after =
        Ejemplo:
          lumenctl contacts roles -o plain --columns role,roleName

help-contacts-team = Su gerente de cuenta, el de atención al cliente y otros, por nombre, según el portal
    .account = Contactos de qué cuenta [valor predeterminado: la del perfil]
    .after =
        Las personas de su propio contacts.toml van primero. Si no se puede acceder al portal, o este no
        nombra a nadie para un rol, el rol aparece solo, con el número de la oficina (H22).

        Ejemplos:
          lumenctl --sandbox contacts team --account BR-000123
          lumenctl contacts team --role ccm -o plain --columns email
    .role = Solo las personas de este rol: CCM, o su nombre en inglés, español o portugués

help-contacts-who = A quién corresponde un asunto y cómo contactarlo
    .after =
        Use sus propias palabras, en inglés, español o portugués. Sin ninguna, se listan los asuntos.
        El gerente de cuenta, el ingeniero de ventas y los demás gerentes son los asignados a su empresa:
        `lumenctl contacts team` le pide sus nombres al portal, y contacts.toml puede contenerlos.

        Ejemplos:
          lumenctl contacts who
          lumenctl contacts who dispute --country BR
          lumenctl contacts who el portal está caído --country mx -o plain --columns display
    .country = Cómo contactarlo desde este país [valor predeterminado: el del perfil; si no, todos los países]
    .matter = De qué se trata; si se omite, se listan todos los asuntos

help-doctor = Revisar el camino al portal, del archivo de configuración a cada API
    .after =
        Lo que muestra no contiene secretos y se puede pegar en un ticket.

        Ejemplos:
          lumenctl doctor
          lumenctl doctor --profile prod -o json
          lumenctl doctor --sandbox

help-explain = Explicar un código de error o una regla del manual; sin nada, listar los códigos
    .after =
        Ejemplos:
          lumenctl explain invalid_service_id
          lumenctl explain H5
          lumenctl explain -o json --jq '.[].code'
    .code = El código, tal como aparece en un error en JSON, o una regla como H5

help-help = Explicar un comando o los códigos de salida: help exit-codes
    .after =
        Ejemplos:
          lumenctl help ticket open
          lumenctl help exit-codes
    .topic = Un comando, como `ticket open`, o `exit-codes`

help-lumenctl = Tickets, contactos y más de Lumen LATAM, desde la línea de comandos
    .after =
        Ejemplos:
          lumenctl contacts lookup br --team tsc
          lumenctl --sandbox ticket open --service-id BR-IPT-10001 --summary 'Enlace caído'
          lumenctl --sandbox ticket list --open

        Códigos de salida: lumenctl help exit-codes
    .version = Mostrar la versión

help-maintenance = Trabajos programados del operador: listar, aprobar, rechazar

help-maintenance-approve = Aprobar un trabajo programado del operador (H11)
    .after =
        Ejemplos:
          lumenctl maintenance approve CR-200007 --comment 'Por favor llamen al NOC antes de comenzar' \
              --yes
          lumenctl maintenance list --pending -o plain --columns id | \
              xargs -n 1 lumenctl maintenance approve --yes
    .comment = Qué más decirle al operador
    .id = Id del trabajo programado
    .long = En una terminal pregunta antes; en otro caso se necesita --yes.

help-maintenance-calendar = Exportar los trabajos programados en formato iCalendar (RFC 5545)
    .after =
        Ejemplos:
          lumenctl --sandbox maintenance calendar > works.ics
          lumenctl maintenance calendar --pending > pending.ics
    .from = Solo los que terminan después de esta fecha (RFC 3339, o 2026-12-01 en su zona)
    .long = Las horas están en UTC, que cada programa muestra en su propia zona. Un trabajo conserva su UID, de modo que al importarlo de nuevo se actualiza.

help-maintenance-decline = Rechazar un trabajo programado del operador, con un motivo (H11)
    .after =
        Ejemplo:
          lumenctl maintenance decline CR-200007 --reason 'Cierre de año' \
              --propose 2027-01-09T02:00/PT4H --yes
    .id = Id del trabajo programado
    .long = En una terminal pregunta antes; en otro caso se necesita --yes.
    .propose = Una ventana que convendría: START/END, RFC 3339 u hora local de su país
    .reason = Por qué; obligatorio

help-maintenance-list = Listar los trabajos programados del operador que afectan sus servicios (H11)
    .after =
        Ejemplos:
          lumenctl --sandbox maintenance list --pending
          lumenctl maintenance list --calendar
          lumenctl maintenance list --from 2026-12-01 --to 2027-01-01 -o csv > december.csv
    .calendar = Mostrarlos en calendarios mensuales
    .from = Solo los que terminan después de esta fecha (RFC 3339, o 2026-12-01 en su zona)
    .long = Primero aparece lo que espera su respuesta, con el tiempo que queda.

help-maintenance-show = Mostrar un trabajo programado del operador
    .after =
        Ejemplo:
          lumenctl --sandbox maintenance show CR-200007
    .id = Id del trabajo programado

help-man = Mostrar la página de manual de un comando, o escribirlas todas
    .after =
        Ejemplos:
          lumenctl man ticket open | man -l -
          lumenctl man --dir ~/.local/share/man/man1
    .command = Un comando, como `ticket open`
    .dir = Escribir las páginas de todos los comandos en esta carpeta

help-order = Órdenes: su avance en los seis hitos (touchpoints) y a quién preguntar

help-order-list = Listar órdenes, las más recientes primero
    .after =
        Ejemplos:
          lumenctl --sandbox order list --open
          lumenctl order list --state held,pending --columns id,nextMilestone,nextMilestoneDate
          lumenctl order list --since 2026-11-01 -o ndjson
    .external_id = Solo la que tiene esta referencia suya
    .service_id = Solo las de esta sede o servicio
    .since = Solo las pedidas en esta fecha o después (RFC 3339, o 2026-11-23 en su zona)
    .until = Solo las pedidas antes de esta fecha

help-order-status = Mostrar el avance de una o más órdenes y a quién preguntar (H2, H3)
    .after =
        Ejemplos:
          lumenctl --sandbox order status SO-300003 -o table
          lumenctl order status SO-300003 --jq '.milestone[] | select(.status == "missed") | .name'
    .ids = Ids de órdenes, tal como los muestra `order list`
    .long = Los seis hitos (touchpoints) aparecen en el orden del manual del cliente, cada uno con su estado y su fecha: el día en que se alcanzó o el día previsto. Lo que el operador no informa queda vacío.

help-sandbox = El portal integrado, para ensayos

help-sandbox-path = Mostrar dónde guarda el sandbox su base de datos
    .after =
        Ejemplo:
          ls -l "$(lumenctl sandbox path)"

help-sandbox-reset = Borrar todo lo que contiene el sandbox y volver a cargar los datos iniciales
    .after =
        Ejemplos:
          lumenctl sandbox reset
          lumenctl sandbox reset --services 1000
    .long = También se descartan los lotes de filas registrados con `--sandbox`: lo que registraron ya no existe.
    .services = Cuántos servicios debe tener el inventario [valor predeterminado: los de los datos iniciales]

help-sandbox-serve = Ejecutar el portal integrado en loopback hasta Ctrl-C
    .after =
        Ejemplos:
          lumenctl sandbox serve > portal.env & sleep 1; . ./portal.env; lumenctl ticket list
          lumenctl sandbox serve --port 0 -o json
          lumenctl sandbox serve --fault latency=200ms --fault drop-after=0.1 --fault-seed 7

        Fallas, donde P es la proporción de peticiones afectadas, de 0 a 1:
          latency=200ms      cada respuesta tarda ese tiempo de más
          status=503:P       este 4xx o 5xx en vez de atender la petición; sin :P, siempre
          rate-limit=5/s     por encima, 429 con Retry-After; también /m y /h
          drop-before=P      se cierra la conexión y no se hizo nada
          drop-after=P       se cierra la conexión y todo se hizo
          truncate=P         el cuerpo de la respuesta se corta a la mitad
          expire-token=30s   los tokens vencen antes de lo anunciado
          ignore-filters     las listas llegan completas, se pida lo que se pida
          drop-external-id   no se tienen en cuenta ids externos ni claves de idempotencia
          page-status=206    las listas incompletas llevan este estado en vez de 200
    .db = Archivo de la base de datos [valor predeterminado: el que usa --sandbox]
    .fault_seed = Número que decide a qué peticiones afectan las fallas; el mismo número afecta a las mismas [valor predeterminado: al azar]
    .faults = Hacer que algo falle, como latency=200ms o status=503:0.2 (se puede repetir)
    .flavour = Qué portal imitar: el de los documentos de TM Forum o ServiceNow
    .long = En cuanto acepta conexiones, muestra lo que un shell puede evaluar con eval: dirección y credenciales.
    .port = Puerto en 127.0.0.1; 0 para uno libre

help-schema = Mostrar comandos, opciones, códigos y formas de resultado en un solo JSON
    .after =
        Ejemplos:
          lumenctl schema --jq '.commands[].command'
          lumenctl schema --jq '.outputs["ticket list"]' > ticket-list.schema.json

help-service = Servicios: sus Service ID, y solicitar la extensión de un servicio

help-service-extend = Solicitar la extensión de un servicio (H18)
    .after =
        Ejemplos:
          lumenctl --sandbox service extend BR-IPT-10001 --until 2027-12-31
          lumenctl service extend BR-IPT-10001 --note 'dos años más al mismo precio' \
              --external-id lease-2027
          lumenctl service extend BR-IPT-10001 --until 2027-12-31 --dry-run -o json
    .id = Su Service ID, tal como lo muestra `service list`
    .long = Es una solicitud: decide el operador, y el servicio termina en la fecha de antes mientras este no indique otra cosa. `ticket status` con su id muestra cómo va la solicitud.
    .note = Qué más solicita, en una línea de 500 caracteres como máximo
    .until = El último día en que lo necesita, según el calendario del país de la cuenta

help-service-list = Listar sus servicios
    .after =
        Ejemplos:
          lumenctl --sandbox service list --country br --state active
          lumenctl service list --text 'sala de datos' -o plain --columns id
          lumenctl service list -o ndjson > services.ndjson
    .country = Solo los de este país
    .long = Cada uno se muestra a medida que llega, en el orden del portal, de modo que un inventario de cualquier tamaño empieza a verse de inmediato; solo una tabla espera al último.
    .service_type = Solo de este tipo, como IP-VPN
    .text = Solo los que tienen este texto en id, nombre, descripción, tipo, lugar o detalles; no distingue mayúsculas ni acentos

help-service-reconcile = Aclarar las solicitudes de extensión de esta máquina con resultado desconocido
    .after =
        Ejemplo:
          lumenctl service reconcile --external-id lease-2027 -o json
    .dry_run = Listar lo que está pendiente, sin enviar nada
    .external_id = Solo la escritura con este id externo
    .long = Si el portal tiene la solicitud, se encuentra por su id externo. Si un minuto después del envío, más de lo que dura cualquier petición, aún no la tiene, se envía de nuevo con el mismo id; por eso el comando puede esperar un minuto.

help-service-show = Mostrar un servicio
    .after =
        Ejemplo:
          lumenctl --sandbox service show BR-IPT-10001
    .id = Su Service ID, tal como lo muestra `service list`

help-shared =
    .account = La cuenta de facturación [valor predeterminado: la del perfil]
    .batch = El lote, como lo nombra `bulk list`, o el comienzo de su nombre, o el archivo de su diario
    .ca_file = Certificados de CA adicionales en formato PEM, sumados a los del sistema [env: LUMENCTL_CA_FILE]
    .color = Colores [valor predeterminado: auto] [env: NO_COLOR, CLICOLOR_FORCE]
    .columns = Columnas del resultado, por clave JSON, separadas por comas
    .concurrency = Cuántas filas a la vez [valor predeterminado: 8]
    .config = Archivo de configuración [env: LUMENCTL_CONFIG]
    .country = Código ISO 3166, o nombre en inglés, español o portugués; si se omite, todos los países
    .description_file = Lo mismo desde un archivo o, con -, desde stdin
    .dry_run = Mostrar lo que se enviaría, sin enviar nada; no necesita credencial ni red
    .external_id = Su propia referencia: el mismo id se registra una sola vez, por más que se repita el comando [valor predeterminado: un UUID nuevo]
    .format = Cómo están escritas las filas [valor predeterminado: según la extensión del archivo o, si no, su contenido]
    .from = Leer las filas de un archivo, con columnas llamadas como las opciones; - para stdin
    .help = Mostrar la ayuda
    .id = Id del ticket
    .ids = Ids de tickets, tal como los muestran `ticket open` y `ticket list`
    .if_exists = Si el id externo ya existe: devolver lo que hay o fallar con el código de salida 5
    .journal = Dónde está el diario [valor predeterminado: en la carpeta de estado, según el contenido de las filas]
    .jq = Filtro del resultado JSON, en el lenguaje de jq; las cadenas se muestran sin comillas
    .key = Parámetro, como en el archivo de configuración: country, contact.name, roots.trouble_ticket, default_profile
    .kind = Por qué medio
    .lang = Idioma de los textos [valor predeterminado: el de la configuración regional] [env: LUMENCTL_LANG]
    .limit = Cantidad máxima
    .map = Otro nombre para una columna (se puede repetir)
    .max_wait = Tiempo total para todos los reintentos; 0 para ninguno [valor predeterminado: 60s] [env: LUMENCTL_MAX_WAIT]
    .no_header = Omitir la fila de encabezado (table, csv)
    .open = Solo lo que no ha terminado
    .output = Forma del resultado [valor predeterminado: table en una terminal; si no, plain] [env: LUMENCTL_OUTPUT]
    .pending = Solo los que esperan su respuesta
    .plan = Mostrar fila por fila lo que se registraría, como --dry-run
    .product = Solo lo que atiende este producto; basta una parte de su nombre: voice, vídeo, datos
    .profile = Perfil del archivo de configuración [env: LUMENCTL_PROFILE]
    .quiet = Silenciar los mensajes en stderr; los errores se mantienen
    .rate = Ritmo máximo, como 5/s o 300/min
    .reason = Qué decirle al operador
    .report = Escribir una página sobre la ejecución: cifras, línea de tiempo, filas con error
    .sandbox = Usar el portal integrado; nada sale de la máquina [env: LUMENCTL_SANDBOX=1]
    .shard = Solo la parte I de N de las filas, por sus ids externos [env: CI_NODE_INDEX, CI_NODE_TOTAL]
    .skeleton = Mostrar un archivo de filas vacío para --from, y nada más
    .skip_invalid = Registrar las demás filas si algunas no se entienden; código de salida 9
    .state = Solo en este estado (se puede repetir, o con comas)
    .status = Solo en este estado (se puede repetir, o con comas)
    .stop_after_errors = No enviar nada más tras esta cantidad de filas con error
    .team = A quién contactar
    .timeout = Tiempo límite de una petición, como 30s [valor predeterminado: 30s] [env: LUMENCTL_TIMEOUT]
    .to = Solo los que comienzan antes de esta fecha
    .verbose = Registrar las peticiones en stderr, sin los secretos
    .wait_timeout = Tiempo máximo de espera, como 90s, 30m o 2h
    .web = Abrir la página correspondiente del portal en el navegador; solo en una terminal
    .yes = No preguntar nada

help-ticket = Tickets: abrir, seguir, buscar

help-ticket-attach = Adjuntar archivos a un ticket
    .after =
        Ejemplos:
          lumenctl --sandbox ticket attach TT-100001 trace.txt photo.jpg
          tcpdump -c 50 -w - | lumenctl ticket attach TT-100001 -
    .files = Archivos o, con -, stdin
    .long = Un archivo que ya está adjunto, con el mismo nombre y contenido, no se adjunta otra vez, de modo que el comando se puede repetir.

help-ticket-cancel = Cancelar un ticket que aún no está resuelto
    .after =
        Ejemplo:
          lumenctl --sandbox ticket cancel TT-100002 --reason 'Era nuestro propio router' --yes
    .long = Un ticket cancelado no se puede retomar. En una terminal se pide confirmación antes, salvo con --yes.

help-ticket-close = Cerrar un ticket resuelto: se confirma la reparación
    .after =
        Ejemplo:
          lumenctl --sandbox ticket close TT-100010 --reason 'Probado, funciona'

help-ticket-comment = Agregar una nota a un ticket
    .after =
        Ejemplos:
          lumenctl --sandbox ticket comment TT-100001 --text 'Acceso hoy de 10:00 a 18:00'
          mtr -rwc 100 198.51.100.1 | lumenctl ticket comment TT-100001 --text-file -
    .long = La respuesta a una pregunta del operador pone fin a la espera, y el reloj del SLA vuelve a correr (H6). El texto de la nota más reciente no se agrega por segunda vez, de modo que el comando se puede repetir.
    .text = Qué decir
    .text_file = Lo mismo desde un archivo o, con -, desde stdin

help-ticket-download = Guardar los adjuntos de un ticket
    .after =
        Ejemplos:
          lumenctl --sandbox ticket download TT-100001 --to ./evidence
          lumenctl ticket download TT-100001 --attachment 2
    .attachment = Solo el adjunto con este id o nombre (se puede repetir) [valor predeterminado: todos]
    .long = Los archivos conservan los nombres del portal siempre que sean nombres válidos; no se guarda nada fuera de la carpeta ni se sobrescribe nada: un archivo con ese nombre y otro contenido es el código de salida 5.
    .to = Carpeta donde guardarlos; debe existir

help-ticket-list = Listar tickets, los más recientes primero
    .after =
        Ejemplos:
          lumenctl --sandbox ticket list --open
          lumenctl ticket list --status pending --columns id,serviceId,name
          lumenctl ticket list --since 2026-11-01 -o ndjson
    .open = Solo los que no están resueltos, cerrados, cancelados ni rechazados
    .service_id = Solo los de esta sede o servicio
    .severity = Solo los de esta severidad (se puede repetir, o con comas)
    .since = Solo los abiertos en esta fecha o después (RFC 3339, o 2026-11-23 en su zona)
    .sort = Atributo para ordenar; con - delante, descendente
    .until = Solo los abiertos antes de esta fecha

help-ticket-open = Abrir un ticket para una sede o un servicio (H5)
    .access_hours = Cuándo se puede entrar a la sede; sin acceso, el ticket queda en espera del cliente (H6)
    .after =
        Ejemplos:
          lumenctl --sandbox ticket open --service-id BR-IPT-10001 \
              --summary 'Enlace caído desde las 09:12'
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Pérdida de paquetes' \
              --severity minor --description-file mtr.txt \
              --contact-name 'Ana Souza' --contact-phone '+55 11 5555 0100'
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Enlace caído' \
              --external-id alarm-4711 -o json
          tcpdump -c 50 -w - | lumenctl ticket open --service-id BR-IPT-10001 \
              --summary 'Paquetes raros' --attach -
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Sin señal' --unless-open \
              --wait resolved
    .attach = Un archivo para adjuntar o, con -, stdin (se puede repetir)
    .contact_email = Correo electrónico de esa persona
    .contact_name = Persona de contacto en la sede [valor predeterminado: el contacto del perfil]
    .contact_phone = Teléfono de esa persona
    .description = La descripción completa [valor predeterminado: el resumen]
    .long = El ticket lleva un id externo: el suyo (--external-id) o uno nuevo. El mismo id se registra una sola vez: un comando que falló a medias se puede ejecutar de nuevo con él.
    .recover = Si esto falla, guardar lo indicado en un borrador, para reintentar con --from
    .service_id = Service ID de la sede o del servicio afectado; obligatorio (H5)
    .severity = Qué tan grave es [valor predeterminado: major]
    .summary = Qué falla, en una línea de 200 caracteres como máximo; obligatorio
    .unless_open = Devolver el ticket abierto del servicio, si hay uno, en vez de abrir otro
    .wait = Esperar a que el ticket llegue a este estado; códigos de salida como en `ticket wait`
    .wait_timeout = Tiempo máximo de espera

help-ticket-reconcile = Aclarar todos los tickets de esta máquina con resultado desconocido
    .after =
        Ejemplos:
          lumenctl ticket reconcile
          lumenctl ticket reconcile --external-id alarm-4711 -o json
          lumenctl ticket reconcile --dry-run
    .dry_run = Listar lo que está pendiente, sin enviar nada
    .external_id = Solo la escritura con este id externo
    .long = Si el portal tiene el ticket, se encuentra por su id externo. Si un minuto después del envío, más de lo que dura cualquier petición, aún no lo tiene, se envía de nuevo con el mismo id; por eso el comando puede esperar un minuto.

help-ticket-reopen = Reabrir un ticket resuelto: la falla continúa
    .after =
        Ejemplo:
          lumenctl --sandbox ticket reopen TT-100010 --reason 'Caído otra vez desde las 14:20'
    .reason = Por qué; obligatorio

help-ticket-sla = Mostrar el reloj del SLA, que se detiene en espera del cliente (H6)
    .after =
        Ejemplos:
          lumenctl --sandbox ticket sla TT-100001
          lumenctl --sandbox ticket sla TT-100006 TT-100013 -o json
          lumenctl ticket sla TT-100013 -o plain --columns netSeconds
    .long = El reloj arranca cuando se abre el ticket y termina cuando se resuelve; un ticket que se retoma lo arranca de nuevo, y el tiempo intermedio no cuenta para nadie. `elapsedSeconds` es `netSeconds`, el tiempo del operador, más `customerWaitSeconds`, el suyo (perfil: `waiting_statuses`). Corre mientras cuenta el tiempo del operador. En las tablas, cada línea de tiempo tiene su propia escala, desde el inicio de su reloj hasta el final, o hasta ahora.

help-ticket-status = Mostrar el estado de uno o más tickets
    .after =
        Ejemplos:
          lumenctl --sandbox ticket status TT-100001
          lumenctl ticket status TT-100001 TT-100002 -o plain --columns id,status

help-ticket-wait = Esperar a que los tickets lleguen a un estado
    .after =
        Ejemplos:
          lumenctl --sandbox ticket wait TT-100010 --for resolved
          lumenctl ticket list --open -o plain --columns id | \
              xargs lumenctl ticket wait --wait-timeout 8h -o ndjson
    .ids = Ids de tickets
    .long = Termina con 0 cuando todos lo alcanzaron, 10 cuando se agotó el tiempo, 11 cuando uno está en espera del cliente (H6) y 12 cuando uno terminó de otra manera. Cada ticket se muestra cuando termina su espera.
    .state = El estado que se espera

help-user = Usuarios del portal: listar, agregar, modificar, habilitar, deshabilitar

help-user-add = Agregar un usuario al portal (H20)
    .after =
        Ejemplos:
          lumenctl --sandbox user add --user-name rita.gomes@example.com \
              --given-name Rita --family-name Gomes --email rita.gomes@example.com --role ticketUser
          lumenctl user add --user-name noc --given-name NOC --family-name Noche \
              --email noc@example.com --inactive --external-id hr-4711 -o json
    .email = Correo electrónico; obligatorio
    .family_name = Apellido; obligatorio
    .given_name = Nombre; obligatorio
    .inactive = No permitir aún que el usuario inicie sesión; `user enable` lo permite
    .long = Solo puede hacerlo el usuario administrador de una orden de servicio. No hay opción para la contraseña: el portal envía una por correo al usuario (H19). Un nombre de usuario que ya existe no se agrega otra vez: se muestra el usuario que hay y se indica en qué difiere.
    .phone = Número de teléfono
    .role = Un rol, tal como lo llama el portal (se puede repetir, o con comas)
    .user_name = Con qué nombre inicia sesión el usuario; obligatorio

help-user-disable = Impedir que un usuario inicie sesión (H20)
    .after =
        Ejemplo:
          lumenctl --sandbox user disable diego.rojas@example.com
    .id = Id o nombre de usuario
    .long = No es posible deshabilitarse a uno mismo ni deshabilitar al último administrador activo. El usuario no se elimina.

help-user-enable = Permitir que un usuario vuelva a iniciar sesión (H20)
    .after =
        Ejemplo:
          lumenctl --sandbox user enable diego.rojas@example.com
    .id = Id o nombre de usuario

help-user-list = Listar los usuarios del portal (H20)
    .active = Solo los que pueden iniciar sesión
    .after =
        Ejemplos:
          lumenctl --sandbox user list
          lumenctl user list --role admin --active -o plain --columns userName
          lumenctl user list --disabled -o json
    .disabled = Solo los que no pueden iniciar sesión
    .role = Solo los que tienen este rol (se puede repetir, o con comas: cualquiera de ellos)
    .text = Solo los que tienen este texto en nombre, usuario o correo; no distingue acentos ni mayúsculas

help-user-modify = Modificar nombre, correo, teléfono o roles de un usuario (H20)
    .add_role = Un rol que recibe el usuario (se puede repetir, o con comas)
    .after =
        Ejemplos:
          lumenctl --sandbox user modify bruno.lima@example.com --add-role changeUser \
              --remove-role ticketUser
          lumenctl user modify U-300002 --email bruno@example.com --phone '+55 11 5555 0142'
    .email = Correo electrónico, en lugar del que aparece
    .family_name = Apellido
    .given_name = Nombre
    .id = Id o nombre de usuario
    .long = Primero se consulta el usuario, y solo se modifica esa versión: lo que otro administrador cambie en el mismo momento no se sobrescribe. Aquí no se manejan contraseñas: si se olvida una, el portal envía otra por correo (H19).
    .phone = Número de teléfono, en lugar del que aparece
    .remove_role = Un rol que pierde el usuario (se puede repetir, o con comas)

help-user-reconcile = Aclarar cada `user add` de esta máquina con resultado desconocido
    .after =
        Ejemplo:
          lumenctl user reconcile --external-id hr-4711 -o json
    .dry_run = Listar lo que está pendiente, sin enviar nada
    .external_id = Solo la escritura con este id externo
    .long = Si el portal tiene el usuario, se encuentra por su id externo. Si un minuto después del envío, más de lo que dura cualquier petición, aún no lo tiene, se envía de nuevo con el mismo id; por eso el comando puede esperar un minuto.

help-user-show = Mostrar un usuario del portal
    .after =
        Ejemplo:
          lumenctl --sandbox user show bruno.lima@example.com -o json
    .id = Id o nombre de usuario

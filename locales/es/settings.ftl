# Profiles, the config file, and the values of settings.

settings-address-begins-https = la dirección debe comenzar con https://
settings-address-example = una dirección se ve así: https://portal.example
settings-address-has-character = la dirección tiene un espacio u otro carácter que no corresponde
settings-address-has-credentials = la dirección contiene un nombre de usuario o una contraseña
settings-address-has-query = la dirección tiene una consulta (?) o un fragmento (#)
settings-address-http-here-only = http:// solo se permite hacia esta máquina, porque cualquiera en el camino podría leer las credenciales
settings-address-no-host = la dirección no indica un host
settings-address-no-url = la dirección no es una URL: { $error }
settings-address-without-query = omita todo a partir de ? o #
settings-certificate-for-other-portal = defina LUMENCTL_CLIENT_CERT (y LUMENCTL_CLIENT_KEY) para ese portal, o use un perfil propio para él
settings-certificate-of-other-portal = el certificado de cliente del perfil es para el portal del propio perfil, y { $source } indica otra dirección
settings-choose-or-make-profile = elija uno con --profile, o cree uno con lumenctl config init
settings-choose-profile = elija uno con --profile o LUMENCTL_PROFILE ({ $names }), o de forma permanente con lumenctl config set default_profile NAME
settings-command-empty = el comando no indica ningún programa
settings-config-file-create = indique un archivo que exista con --config o LUMENCTL_CONFIG, o cree uno con lumenctl config init
settings-config-file-missing = no existe el archivo de configuración { $path }
settings-credentials-come-from = las credenciales provienen de LUMENCTL_CLIENT_SECRET, LUMENCTL_CLIENT_SECRET_FILE o LUMENCTL_TOKEN
settings-default-limit = el valor predeterminado es 30s
settings-did-you-mean-one-of = ¿quiso decir { $near }? use uno de { $words }
settings-environment-incomplete = el entorno está incompleto; sin definir: { $keys }
settings-home-missing = no hay una carpeta personal donde guardar archivos
settings-key-missing = falta { $key }
settings-key-not-in-file = { $key } no se guarda en el archivo de configuración
settings-key-outside-profile = '{ $key }' está fuera de un perfil
settings-key-secret = '{ $key }' es un secreto, y el archivo de configuración no guarda secretos
settings-key-table = { $key } es una tabla
settings-key-unknown = no existe el parámetro '{ $key }'
settings-keys-known = parámetros conocidos: { $keys }
settings-leave-out = omita el parámetro en su lugar
settings-limit-zero = una petición necesita un tiempo mayor que cero
settings-list-item-empty = el elemento { $at } de la lista está vacío
settings-must-be =
    { $form ->
        [list] { $key } debe ser una lista de textos entre comillas; es de tipo { $kind }
        [pairs] { $key } debe ser una tabla de id = "nombre"; es de tipo { $kind }
       *[text] { $key } debe ser un texto entre comillas; es de tipo { $kind }
        [truth] { $key } debe ser true o false, sin comillas; es de tipo { $kind }
    }
settings-must-be-profiles-table = { $key } debe ser una tabla de perfiles: [profiles.NAME]; es de tipo { $kind }
settings-must-be-such-as =
    { $form ->
        [list] { $key } debe ser una lista de textos entre comillas, por ejemplo { $example }; es de tipo { $kind }
        [pairs] { $key } debe ser una tabla de id = "nombre", por ejemplo { $example }; es de tipo { $kind }
       *[text] { $key } debe ser un texto entre comillas, por ejemplo { $example }; es de tipo { $kind }
        [truth] { $key } debe ser true o false, sin comillas, por ejemplo { $example }; es de tipo { $kind }
    }
settings-must-be-table = { $key } debe ser una tabla: { $table }; es de tipo { $kind }
settings-one-or-other = { $one }  o  { $other }
settings-or-give-variables = o defina LUMENCTL_BASE_URL, LUMENCTL_CLIENT_ID y LUMENCTL_CLIENT_SECRET
settings-path-empty = la ruta está vacía o contiene un byte nulo
settings-pattern-empty = el patrón está vacío
settings-pattern-example = un patrón se ve así: [A-Z]{ "{" }4{ "}" }[0-9]{ "{" }5{ "}" }; todo el Service ID debe coincidir con él
settings-pattern-invalid = '{ $text }' no es un patrón válido: { $error } (en el carácter { $at })
settings-portal-missing = no hay ningún portal configurado
settings-profile-exists = perfiles existentes: { $names }
settings-profile-incomplete = el perfil '{ $name }' está incompleto; sin definir: { $keys }
settings-profile-make = créelo con lumenctl config init --profile { $name }
settings-profile-name-invalid = '{ $name }' no puede ser el nombre de un perfil
settings-profile-name-letters = use de 1 a 64 letras, dígitos, - _ . y comience con una letra o un dígito
settings-profile-not-selected = no hay ningún perfil seleccionado
settings-profile-unknown = no existe el perfil '{ $name }' en { $path }
settings-profiles-table = profiles debe ser una tabla de perfiles: [profiles.NAME]
settings-root-example = una raíz es una ruta como /tmf-api/troubleTicket/v5, o una dirección del mismo origen que el portal
settings-root-missing = el perfil no indica dónde tiene el portal esta API: falta { $key }
settings-root-not-path = '{ $text }' no es la ruta de una API
settings-root-of-other-origin = { $key } no es del mismo origen que el portal
settings-root-same-origin = las credenciales solo van al origen de base_url: use una ruta, o una dirección de ese origen
settings-root-without = una raíz es una ruta como /tmf-api/troubleTicket/v5, sin //, .., ? ni #
settings-sandbox-not-in-use = el sandbox se inició pero no está en uso
settings-sandbox-not-started = el sandbox está en uso pero no se inició
settings-secret-asked-at-login = luego lumenctl auth login pide su secreto; también se puede indicar en LUMENCTL_CLIENT_SECRET o LUMENCTL_CLIENT_SECRET_FILE, y un token ya emitido en LUMENCTL_TOKEN reemplaza a ambos
settings-secret-elsewhere = quítelo; lumenctl auth login guarda el secreto en el llavero del sistema; o indíquelo con LUMENCTL_CLIENT_SECRET o LUMENCTL_CLIENT_SECRET_FILE, un token ya emitido con LUMENCTL_TOKEN, o con client_secret_command un programa que lo imprima
settings-set-home = defina HOME o { $variable } con una ruta absoluta
settings-set-row = defina una fila de ella: { $key }.ID NAME
settings-set-up = configure uno: { $command }
settings-size-example = un tamaño es un número entero con su unidad: 10 MiB, 500 kB
settings-size-invalid = '{ $text }' no es un tamaño válido
settings-source-default = el valor predeterminado
settings-source-file = la línea { $line } del archivo de configuración
settings-source-preset = el preset { $name }
settings-source-profile = el perfil { $name } (línea { $line })
settings-source-sandbox = el sandbox
settings-source-unset = sin definir
settings-text-control = el texto tiene caracteres de control o más de una línea
settings-text-empty = el texto está vacío
settings-truth-invalid = '{ $text }' no es ni sí ni no
settings-truth-words = use 1, true, yes, on o 0, false, no, off
settings-try-sandbox = para probarlo sin un portal, agregue --sandbox
settings-use-flag-or-variable = use { $flag } o { $variable }
settings-use-https = use https://
settings-value-must-be =
    { $form ->
        [list] el valor debe ser una lista de textos entre comillas
        [pairs] el valor debe ser una tabla de id = "nombre"
       *[text] el valor debe ser un texto entre comillas
        [truth] el valor debe ser true o false, sin comillas
    }
settings-word-unknown =
    { $code ->
        [unknown_dialect] '{ $word }' no es un dialecto de esta versión
        [unknown_language] '{ $word }' no es un idioma de esta herramienta
        [unknown_note_style] '{ $word }' no es una forma de agregar una nota
        [unknown_place] '{ $word }' no es un lugar para el id externo
        [unknown_portal] '{ $word }' no es un portal del manual del cliente
       *[unknown_preset] '{ $word }' no es un preset de esta versión
    }
settings-write-below-profile = escríbalo debajo del encabezado de su perfil: [profiles.NAME]

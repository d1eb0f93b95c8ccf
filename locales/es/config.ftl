# What `config` says.

config-add-flag = agregue { $flag } { $example }
config-add-root = agregue { $flag } { $example }, según su contrato
config-change-or-replace-profile = modifíquelo con lumenctl config set, elija otro nombre con --profile o reemplácelo con --force
config-choose-profile = elija uno con --profile, o cree uno con lumenctl config init
config-explain-shows-value = lumenctl config explain muestra el valor en uso y de dónde proviene
config-how-to-write-root = escríbalo así: trouble_ticket=/api/ticket
config-no-profile-selected = no hay ningún perfil seleccionado
config-not-set = { $key } no está definido en el archivo de configuración
config-preset-needs = el preset { $preset } requiere { $flag }
config-profile-exists = ya existe un perfil '{ $name }' en { $path }
config-root-has-no-path = '{ $text }' no indica dónde está una API

# What `config` says.

config-add-flag = adicione { $flag } { $example }
config-add-root = adicione { $flag } { $example }, conforme seu contrato
config-change-or-replace-profile = altere-o com lumenctl config set, escolha outro nome com --profile ou substitua-o com --force
config-choose-profile = escolha um com --profile, ou crie um com lumenctl config init
config-explain-shows-value = lumenctl config explain mostra o valor em uso e de onde ele vem
config-how-to-write-root = escreva assim: trouble_ticket=/api/ticket
config-no-profile-selected = nenhum perfil está selecionado
config-not-set = { $key } não está definido no arquivo de configuração
config-preset-needs = o preset { $preset } exige { $flag }
config-profile-exists = já existe um perfil '{ $name }' em { $path }
config-root-has-no-path = '{ $text }' não indica onde está uma API

# What `config` says.

config-add-flag = add { $flag } { $example }
config-add-root = add { $flag } { $example }, from your contract
config-change-or-replace-profile = change it with lumenctl config set, choose another name with --profile, or replace it with --force
config-choose-profile = choose one with --profile, or make one with lumenctl config init
config-explain-shows-value = lumenctl config explain shows the value in use and where it came from
config-how-to-write-root = write it as trouble_ticket=/api/ticket
config-no-profile-selected = no profile is selected
config-not-set = { $key } is not set in the config file
config-preset-needs = the preset { $preset } needs { $flag }
config-profile-exists = there is a profile '{ $name }' in { $path }
config-root-has-no-path = '{ $text }' does not say where an API lives

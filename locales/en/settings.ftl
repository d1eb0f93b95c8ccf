# Profiles, the config file, and the values of settings.

settings-address-begins-https = the address must begin with https://
settings-address-example = an address looks like https://portal.example
settings-address-has-character = the address has a space or another character that does not belong
settings-address-has-credentials = the address carries a user name or a password
settings-address-has-query = the address has a query or a fragment
settings-address-http-here-only = http:// is allowed to this machine only, because anyone on the way could read the credentials
settings-address-no-host = the address names no host
settings-address-no-url = the address is not a URL: { $error }
settings-address-without-query = leave out everything from ? or # on
settings-certificate-for-other-portal = set LUMENCTL_CLIENT_CERT (and LUMENCTL_CLIENT_KEY) for that portal, or use a profile of its own
settings-certificate-of-other-portal = the client certificate of the profile is for the profile's own portal, and { $source } names another address
settings-choose-or-make-profile = choose one with --profile, or make one with lumenctl config init
settings-choose-profile = choose one with --profile or LUMENCTL_PROFILE ({ $names }), or for good with lumenctl config set default_profile NAME
settings-command-empty = the command names no program
settings-config-file-create = name a file that exists with --config or LUMENCTL_CONFIG, or make one with lumenctl config init
settings-config-file-missing = there is no config file { $path }
settings-credentials-come-from = credentials come from LUMENCTL_CLIENT_SECRET, LUMENCTL_CLIENT_SECRET_FILE or LUMENCTL_TOKEN
settings-default-limit = 30s is the default
settings-did-you-mean-one-of = did you mean { $near }? use one of { $words }
settings-environment-incomplete = the environment is not complete: { $keys } missing
settings-home-missing = there is no home directory to keep files in
settings-key-missing = { $key } is missing
settings-key-not-in-file = { $key } is not kept in the config file
settings-key-outside-profile = '{ $key }' is outside of a profile
settings-key-secret = '{ $key }' is a secret, and the config file does not hold secrets
settings-key-table = { $key } is a table
settings-key-unknown = there is no setting '{ $key }'
settings-keys-known = known keys: { $keys }
settings-leave-out = leave the setting out instead
settings-limit-zero = a request needs more time than none
settings-list-item-empty = item { $at } of the list is empty
settings-must-be =
    { $form ->
        [list] { $key } must be a list of texts in quotes; it is of type { $kind }
        [pairs] { $key } must be a table of id = "name"; it is of type { $kind }
       *[text] { $key } must be a text in quotes; it is of type { $kind }
        [truth] { $key } must be true or false, without quotes; it is of type { $kind }
    }
settings-must-be-profiles-table = { $key } must be a table of profiles: [profiles.NAME]; it is of type { $kind }
settings-must-be-such-as =
    { $form ->
        [list] { $key } must be a list of texts in quotes, such as { $example }; it is of type { $kind }
        [pairs] { $key } must be a table of id = "name", such as { $example }; it is of type { $kind }
       *[text] { $key } must be a text in quotes, such as { $example }; it is of type { $kind }
        [truth] { $key } must be true or false, without quotes, such as { $example }; it is of type { $kind }
    }
settings-must-be-table = { $key } must be a table: { $table }; it is of type { $kind }
settings-one-or-other = { $one }  or  { $other }
settings-or-give-variables = or give LUMENCTL_BASE_URL, LUMENCTL_CLIENT_ID and LUMENCTL_CLIENT_SECRET
settings-path-empty = the path is empty or holds a zero byte
settings-pattern-empty = the pattern is empty
settings-pattern-example = a pattern looks like [A-Z]{ "{" }4{ "}" }[0-9]{ "{" }5{ "}" }; the whole Service ID has to match it
settings-pattern-invalid = '{ $text }' is not a pattern: { $error } (at character { $at })
settings-portal-missing = no portal is set up
settings-profile-exists = there are { $names }
settings-profile-incomplete = profile '{ $name }' is not complete: { $keys } missing
settings-profile-make = make it with lumenctl config init --profile { $name }
settings-profile-name-invalid = '{ $name }' cannot be the name of a profile
settings-profile-name-letters = use 1 to 64 letters, digits, - _ . and begin with a letter or digit
settings-profile-not-selected = no profile is selected
settings-profile-unknown = there is no profile '{ $name }' in { $path }
settings-profiles-table = profiles must be a table of profiles: [profiles.NAME]
settings-root-example = a root is a path such as /tmf-api/troubleTicket/v5, or an address of the portal's origin
settings-root-missing = the profile does not say where the portal has this API: { $key } is missing
settings-root-not-path = '{ $text }' is not the path of an API
settings-root-of-other-origin = { $key } is not of the portal's origin
settings-root-same-origin = credentials go to the origin of base_url alone: use a path, or an address of that origin
settings-root-without = a root is a path such as /tmf-api/troubleTicket/v5, without //, .., ? and #
settings-sandbox-not-in-use = the sandbox was started but is not in use
settings-sandbox-not-started = the sandbox is in use but was not started
settings-secret-asked-at-login = then lumenctl auth login asks for its secret; LUMENCTL_CLIENT_SECRET or LUMENCTL_CLIENT_SECRET_FILE can give it too, and a ready token in LUMENCTL_TOKEN replaces both
settings-secret-elsewhere = remove it; lumenctl auth login keeps the secret in the system's keyring; or give it as LUMENCTL_CLIENT_SECRET or LUMENCTL_CLIENT_SECRET_FILE, a ready token as LUMENCTL_TOKEN, or name a program that prints it with client_secret_command
settings-set-home = set HOME or { $variable } to an absolute path
settings-set-row = set one row of it: { $key }.ID NAME
settings-set-up = set one up: { $command }
settings-size-example = a size is a whole number with its unit: 10 MiB, 500 kB
settings-size-invalid = '{ $text }' is not a size
settings-source-default = default
settings-source-file = config file, line { $line }
settings-source-preset = preset { $name }
settings-source-profile = profile { $name }, line { $line }
settings-source-sandbox = sandbox
settings-source-unset = unset
settings-text-control = the text has control characters or more than one line
settings-text-empty = the text is empty
settings-truth-invalid = '{ $text }' is neither yes nor no
settings-truth-words = use 1, true, yes, on or 0, false, no, off
settings-try-sandbox = to try it without a portal, add --sandbox
settings-use-flag-or-variable = use { $flag } or { $variable }
settings-use-https = use https://
settings-value-must-be =
    { $form ->
        [list] the value must be a list of texts in quotes
        [pairs] the value must be a table of id = "name"
       *[text] the value must be a text in quotes
        [truth] the value must be true or false, without quotes
    }
settings-word-unknown =
    { $code ->
        [unknown_dialect] '{ $word }' is not a dialect of this version
        [unknown_language] '{ $word }' is not a language of this tool
        [unknown_note_style] '{ $word }' is not a way to add a note
        [unknown_place] '{ $word }' is not a place for the external id
        [unknown_portal] '{ $word }' is not a portal of the handbook
       *[unknown_preset] '{ $word }' is not a preset of this version
    }
settings-write-below-profile = write it below the heading of its profile: [profiles.NAME]

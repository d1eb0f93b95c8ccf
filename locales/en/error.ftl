# Errors that any command can end with, and the exit codes.

error-check-credential = check the credential: `lumenctl auth status` tells where it comes from
error-check-sign-in = check the client id, the client secret and the scope
error-file-is-folder = it is a folder
error-file-not-locked = cannot lock { $path }: { $error }
error-file-not-read =
    { $code ->
        [invalid_contacts] cannot read the contacts file { $path }: { $why }
       *[invalid_config] cannot read the config file { $path }: { $why }
    }
error-file-not-toml = { $path }:{ $line }:{ $column } is not TOML: { $error }
error-file-not-written = cannot write { $path }: { $error }
error-file-too-large = it is larger than 1 MiB
error-folder-not-created = cannot create the folder { $path }: { $error }
error-line-not-utf = line { $line } is not UTF-8 text
error-links-in-circle = its links lead in a circle
error-no-regular-file = it is no regular file
error-portal-points-at = the portal points at { $path }
error-report-by-phone = while the portal is down, report the fault to the TSC by phone, 24x7 (H21):
error-several-wrong = { $count } things in the input are wrong
error-sign-in-comes-from = lumenctl auth status tells where they come from; lumenctl auth login stores another secret
error-something-answered-instead = something between here and the portal may have answered in its place; check base_url and the proxy
error-token-comes-from = the token comes from token_url: `lumenctl config explain` shows it
error-when-conflict = it exists and --if-exists fail was given, or its state does not allow this
error-when-customer_action_needed = the wait met "waiting for the customer" (H6)
error-when-forbidden = the credential may not do this (403)
error-when-internal = a bug, or a failure nobody foresaw
error-when-interrupted = Ctrl-C; what was done is on record
error-when-invalid_input = a usage error, or a check before any call: nothing was sent
error-when-not_authenticated = no credential, or the portal does not take it (401)
error-when-not_configured = no profile, or something in it is missing
error-when-not_found = the portal has no such thing (404)
error-when-outcome_unknown = a write was sent and its fate could not be established; prints the external id and what settles it
error-when-partial = of several things some failed
error-when-rejected = the portal refused the content (400, 422, other 4xx)
error-when-timed_out = the wait ended without the state; the thing itself is fine
error-when-unavailable = no connection, TLS, 5xx or 429 after all retries; prints the TSC's phone (H21)
error-when-wrong_end_state = the wait met another final state

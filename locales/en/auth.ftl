# What `auth` says.

auth-ci-needs-no-sign-in = a CI job needs no sign-in: LUMENCTL_CLIENT_SECRET or LUMENCTL_CLIENT_SECRET_FILE is enough
auth-client-id-is-missing = the profile does not say as which client to sign in: client_id is missing
auth-command-signs-in = there is nothing to do: every command signs in with what the program prints
auth-leave-option-out = leave the option out to be asked
auth-leave-sandbox-out = leave the sandbox out to sign in to a real portal
auth-no-place-for-record = there is no place for the record of the sign-in
auth-no-terminal = there is no terminal on which the client secret could be asked for
auth-pipe-secret = pipe it in: … | lumenctl auth login --client-secret-stdin
auth-sandbox-needs-no-sign-in = the embedded portal needs no sign-in: each command signs in by itself
auth-secret-comes-from-command = the profile takes the secret from client_secret_command, which comes before a stored one
auth-secret-is-in-kernel = there is no Secret Service here, so the secret is in the kernel's keyring: it is gone when the machine starts anew, and some days after its last use
auth-secret-is-too-large = what stdin gives is larger than 64 KiB, which is no secret
auth-secret-question = client secret of { $client } at { $origin }:
auth-set-client-id = lumenctl config set client_id ID, or set LUMENCTL_CLIENT_ID
auth-stdin-is-terminal = stdin is a terminal, on which the secret would be shown
auth-stdin-unreadable = stdin cannot be read: { $error }
auth-token-is-readable = whoever reads this token can act as you until it expires; in a script: TOKEN=$(lumenctl auth token)
auth-unset-command = or take it away: lumenctl config unset client_secret_command
auth-variable-comes-first = { $variable } is set and comes before the stored credential; take it away to use what was stored
auth-variable-is-still-set = { $variable } is still set, and commands use it

# What the command line itself says: pages of help, and what was not understood.

cli-arguments-missing = the following required arguments were not provided: { $arguments }
cli-command-word = <COMMAND>
cli-completions-shells = use bash, zsh, fish, powershell or elvish
cli-completions-unknown-shell = '{ $shell }' is not a shell that is known here
cli-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
cli-default = { "" }[default: { $values }]
cli-exists = '{ $form }' exists
cli-explain-did-you-mean = did you mean { $guess }?
cli-explain-did-you-mean-one-of = did you mean one of { $guesses }?
cli-explain-lists-codes = `lumenctl explain` lists all codes
cli-explain-page =
    { $code }

    What happened: { $what }
    Why: { $why }
    What to do: { $next }

    Example:
    { "  " }{ $example }
cli-explain-unknown-code = there is no error of the code '{ $code }'
cli-given-twice = the argument '{ $argument }' cannot be used multiple times
cli-goes-on-with = it goes on with one of { $verbs }
cli-heading-arguments = Arguments:
cli-heading-commands = Commands:
cli-heading-global-options = Global options:
cli-heading-options = Options:
cli-heading-options-for-many-rows = Options for many rows:
cli-heading-options-of-writes = Options of writes:
cli-heading-usage = Usage:
cli-help-explains = --help after a command explains it
cli-man-commands = SUBCOMMANDS
cli-man-description = DESCRIPTION
cli-man-examples = EXAMPLES
cli-man-global-options = "GLOBAL OPTIONS"
cli-man-name = NAME
cli-man-options = OPTIONS
cli-man-options-for-many-rows = "OPTIONS FOR MANY ROWS"
cli-man-options-of-writes = "OPTIONS OF WRITES"
cli-man-see-also = Global options and exit codes: lumenctl(1), lumenctl help exit-codes
cli-man-synopsis = SYNOPSIS
cli-man-version = VERSION
cli-no-equals = '{ $argument }' needs an equal sign in front of its value
cli-not-complete = the command is not complete
cli-not-utf-8 = an argument is not UTF-8
cli-options-word = { "" }[OPTIONS]
cli-pass-as-value = to pass '{ $argument }' as a value, use '{ $form }'
cli-possible-values = { "" }[possible values: { $values }]
cli-similar = there is '{ $name }'
cli-too-many-values = '{ $argument }' takes no further value '{ $value }'
cli-typographic-dash = '{ $arg }' begins with a typographic dash: type --{ $name }
cli-unknown-argument = unexpected argument '{ $argument }' found
cli-unknown-command = unrecognized subcommand '{ $word }'
cli-usage = usage: { $form }
cli-value-missing = a value is required for '{ $argument }' but none was supplied
cli-wrong-number-of-values = '{ $argument }' has another number of values than it takes
cli-wrong-value = invalid value '{ $value }' for '{ $argument }'

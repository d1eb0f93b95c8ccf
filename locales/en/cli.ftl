# What the command line says: completions, explain and the way in.

cli-completions-shells = use bash, zsh, fish, powershell or elvish
cli-completions-unknown-shell = '{ $shell }' is not a shell that is known here
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

# What the command line says: completions, explain and the way in.

cli-completions-shells = use bash, zsh, fish, powershell ou elvish
cli-completions-unknown-shell = '{ $shell }' não é um shell conhecido
cli-explain-did-you-mean = você quis dizer { $guess }?
cli-explain-did-you-mean-one-of = você quis dizer um de { $guesses }?
cli-explain-lists-codes = `lumenctl explain` lista todos os códigos
cli-explain-page =
    { $code }

    O que aconteceu: { $what }
    Por quê: { $why }
    O que fazer: { $next }

    Exemplo:
    { "  " }{ $example }
cli-explain-unknown-code = não existe erro com o código '{ $code }'

# What the command line says: completions, explain and the way in.

cli-completions-shells = use bash, zsh, fish, powershell o elvish
cli-completions-unknown-shell = '{ $shell }' no es un shell conocido
cli-explain-did-you-mean = ¿quiso decir { $guess }?
cli-explain-did-you-mean-one-of = ¿quiso decir uno de { $guesses }?
cli-explain-lists-codes = `lumenctl explain` muestra todos los códigos
cli-explain-page =
    { $code }

    Qué pasó: { $what }
    Por qué: { $why }
    Qué hacer: { $next }

    Ejemplo:
    { "  " }{ $example }
cli-explain-unknown-code = no existe ningún error con el código '{ $code }'

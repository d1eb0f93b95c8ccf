# What the command line itself says: pages of help, and what was not understood.

cli-arguments-missing = faltan los siguientes argumentos obligatorios: { $arguments }
cli-command-word = <COMANDO>
cli-completions-shells = use bash, zsh, fish, powershell o elvish
cli-completions-unknown-shell = '{ $shell }' no es un shell conocido
cli-conflict = el argumento '{ $argument }' no puede usarse junto con '{ $other }'
cli-default = { "" }[valor predeterminado: { $values }]
cli-exists = ¿quiso decir '{ $form }'?
cli-explain-did-you-mean = ¿quiso decir { $guess }?
cli-explain-did-you-mean-one-of = ¿quiso decir alguno de estos? { $guesses }
cli-explain-lists-codes = `lumenctl explain` muestra todos los códigos
cli-explain-page =
    { $code }

    Qué pasó: { $what }
    Por qué: { $why }
    Qué hacer: { $next }

    Ejemplo:
    { "  " }{ $example }
cli-explain-unknown-code = no existe ningún error con el código '{ $code }'
cli-given-twice = el argumento '{ $argument }' no puede usarse más de una vez
cli-goes-on-with = complételo con uno de { $verbs }
cli-heading-arguments = Argumentos:
cli-heading-commands = Comandos:
cli-heading-global-options = Opciones globales:
cli-heading-options = Opciones:
cli-heading-options-for-many-rows = Opciones para muchas filas:
cli-heading-options-of-writes = Opciones de escritura:
cli-heading-usage = Uso:
cli-help-explains = --help después de un comando lo explica
cli-man-commands = COMANDOS
cli-man-description = DESCRIPCIÓN
cli-man-examples = EJEMPLOS
cli-man-global-options = "OPCIONES GLOBALES"
cli-man-name = NOMBRE
cli-man-options = OPCIONES
cli-man-options-for-many-rows = "OPCIONES PARA MUCHAS FILAS"
cli-man-options-of-writes = "OPCIONES DE ESCRITURA"
cli-man-see-also = Opciones globales y códigos de salida: lumenctl(1), lumenctl help exit-codes
cli-man-synopsis = SINOPSIS
cli-man-version = VERSIÓN
cli-no-equals = '{ $argument }' necesita un signo igual delante de su valor
cli-not-complete = el comando no está completo
cli-not-utf-8 = un argumento no está en UTF-8
cli-options-word = { "" }[OPCIONES]
cli-pass-as-value = para pasar '{ $argument }' como valor, use '{ $form }'
cli-possible-values = { "" }[valores posibles: { $values }]
cli-similar = ¿quiso decir '{ $name }'?
cli-too-many-values = '{ $argument }' no admite el valor '{ $value }'
cli-typographic-dash = '{ $arg }' comienza con un guion tipográfico: escriba --{ $name }
cli-unknown-argument = argumento inesperado '{ $argument }'
cli-unknown-command = no existe el comando '{ $word }'
cli-usage = uso: { $form }
cli-value-missing = '{ $argument }' necesita un valor y no se indicó ninguno
cli-wrong-number-of-values = '{ $argument }' tiene una cantidad de valores distinta de la que admite
cli-wrong-value = el valor '{ $value }' no es válido para '{ $argument }'

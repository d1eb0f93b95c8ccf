# What several commands say, and the small ones: help, man, schema, explain, completions.

command-did-you-mean = ¿quiso decir { $name }?
command-file-not-written = no se puede escribir { $path }: { $error }
command-help-lists-commands = `lumenctl help` muestra la lista de comandos
command-page-not-made = no se pudo generar la página: { $error }
command-topics = temas: { $topics }
command-unknown-command = no existe el comando '{ $word }'

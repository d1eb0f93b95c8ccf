# What several commands say, and the small ones: help, man, schema, explain, completions.

command-did-you-mean = você quis dizer { $name }?
command-file-not-written = não é possível gravar { $path }: { $error }
command-help-lists-commands = `lumenctl help` mostra a lista de comandos
command-page-not-made = não foi possível gerar a página: { $error }
command-topics = tópicos: { $topics }
command-unknown-command = não existe o comando '{ $word }'

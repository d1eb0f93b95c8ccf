# What several commands say, and the small ones: help, man, schema, explain, completions.

command-did-you-mean = did you mean { $name }?
command-file-not-written = { $path } cannot be written: { $error }
command-help-lists-commands = `lumenctl help` lists the commands
command-page-not-made = the page could not be made: { $error }
command-topics = topics: { $topics }
command-unknown-command = there is no command '{ $word }'

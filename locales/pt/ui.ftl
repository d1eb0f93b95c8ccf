# What stands around everything that is said: the words before it, questions, the page of exit codes.

ui-answer-not-read = não é possível ler a resposta: { $error }
ui-caused-by = causado por
ui-error = erro
ui-exit-code = CÓDIGO
ui-exit-name = NOME
ui-exit-ok = concluído
ui-exit-when = QUANDO
ui-hint = dica
ui-interrupted-nothing-stored = interrompido; nada foi guardado
ui-note = nota
ui-on-the-phone = ao telefone, leia isto:
ui-question = { $question } [s/N]
ui-unknown-color = '{ $word }' não indica quando usar cor
ui-use-one-of = use um destes: { $words }
ui-wait-before-next-try = o portal pede para esperar { $seconds } s antes da próxima tentativa
ui-warning = aviso
ui-with-request = { $message } (requisição { $request })
ui-with-rule = { $message } (regra { $rule } do manual do cliente)
ui-with-rule-and-request = { $message } (regra { $rule } do manual do cliente, requisição { $request })

# What stands around everything that is said: the words before it, questions, the page of exit codes.

ui-answer-not-read = no se puede leer la respuesta: { $error }
ui-caused-by = causado por
ui-error = error
ui-exit-code = CÓDIGO
ui-exit-name = NOMBRE
ui-exit-ok = se completó
ui-exit-when = CUÁNDO
ui-hint = sugerencia
ui-interrupted-nothing-stored = interrumpido; no se guardó nada
ui-note = nota
ui-on-the-phone = por teléfono, lea esto:
ui-question = { $question } [s/N]
ui-unknown-color = '{ $word }' no indica cuándo usar color
ui-use-one-of = use uno de { $words }
ui-wait-before-next-try = el portal pide esperar { $seconds } s antes del próximo intento
ui-warning = advertencia
ui-with-request = { $message } (solicitud { $request })
ui-with-rule = { $message } (regla { $rule } del manual del cliente)
ui-with-rule-and-request = { $message } (regla { $rule } del manual del cliente, solicitud { $request })

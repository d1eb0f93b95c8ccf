# What stands around everything that is said: the words before it, questions, the page of exit codes.

ui-answer-not-read = the answer cannot be read: { $error }
ui-caused-by = caused by
ui-error = error
ui-exit-code = CODE
ui-exit-name = NAME
ui-exit-ok = it is done
ui-exit-when = WHEN
ui-hint = hint
ui-interrupted-nothing-stored = interrupted; nothing was stored
ui-note = note
ui-on-the-phone = on the phone, read this out:
ui-question = { $question } [y/N]
ui-unknown-color = '{ $word }' does not say when to use colour
ui-use-one-of = use one of { $words }
ui-wait-before-next-try = the portal asks to wait { $seconds } s before the next try
ui-warning = warning
ui-with-request = { $message } (request { $request })
ui-with-rule = { $message } (handbook rule { $rule })
ui-with-rule-and-request = { $message } (handbook rule { $rule }, request { $request })

# What `sandbox` says.

sandbox-batches-are-forgotten =
    { $batches ->
        [one] 1 batch of rows that was filed with --sandbox is forgotten too
       *[other] { $batches } batches of rows that were filed with --sandbox are forgotten too
    }
sandbox-disk-is-full = the disk of the sandbox database { $path } is full
sandbox-fault-is-given-twice = the fault { $name } is given twice
sandbox-fault-needs-value = the fault { $name } needs a value
sandbox-fault-takes-no-value = the fault { $name } takes no value
sandbox-file-is-newer = the sandbox database { $path } has version { $found }, this lumenctl knows versions up to { $known }; update lumenctl, or reset the sandbox
sandbox-file-is-not-ours = { $path } is not a sandbox database; name another file, or move this one away
sandbox-file-unusable = the sandbox database { $path } cannot be used: { $error }
sandbox-flavours = use tmf or servicenow
sandbox-forms-of-faults = faults are written { $forms }
sandbox-forms-of-faults-with-guess = did you mean { $guess }? faults are written { $forms }
sandbox-give-fault-once = give { $name } once
sandbox-lifetime-is-wrong = a token can expire after 1s to 1h in whole seconds, not after '{ $text }'
sandbox-no-signals = cannot wait for signals: { $error }
sandbox-no-thread = the sandbox's thread cannot be started: { $error }
sandbox-not-created = the sandbox database { $path } cannot be created: { $error }
sandbox-page-status-is-wrong = '{ $code }' is not an HTTP status from 200 to 299 that has a body
sandbox-port-is-taken = port { $port } of 127.0.0.1 is taken; choose another one, or 0 for any that is free
sandbox-port-unusable = port { $port } of 127.0.0.1 cannot be listened on: { $error }
sandbox-rate-is-wrong = '{ $text }' is not a rate: a number of requests, then /s, /m or /h
sandbox-seed-not-filed = the sandbox's own tickets and changes cannot be filed: { $message }
sandbox-seed-unreadable = the sandbox's seed data cannot be read: { $error }
sandbox-serving = sandbox: serving on { $url } until Ctrl-C
sandbox-serving-with-faults = sandbox: serving on { $url } until Ctrl-C; to have the same faults again, add --fault-seed { $seed }
sandbox-share-is-wrong = '{ $text }' is not a share of all requests: a number from 0 to 1
sandbox-status-is-wrong = '{ $code }' is not an HTTP status from 400 to 599
sandbox-too-few-services = { $asked } services are too few; the sandbox has { $least } at least
sandbox-unknown-fault = there is no fault '{ $name }'
sandbox-unknown-flavour = the sandbox has no flavour '{ $text }'

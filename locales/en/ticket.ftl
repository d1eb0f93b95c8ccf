# Trouble tickets: open, follow, find.

ticket-add-service-id = the TSC asks for the Service ID of the affected site or service: add --service-id ID
ticket-add-text = add --text TEXT, or --text-file FILE (- for stdin)
ticket-answer-with = lumenctl ticket comment { $id } --text '…' answers it
ticket-attachments-known = it has { $names }
ticket-cancel-question = Cancel ticket { $id }? It cannot be taken up again.
ticket-dates-ahead = ticket { $id } has dates that this machine's clock has not reached; they count as now
ticket-differs =
    { $what ->
        [description] the existing ticket differs: its description is '{ $found }', not '{ $asked }'
        [severity] the existing ticket differs: its severity is '{ $found }', not '{ $asked }'
        [summary] the existing ticket differs: its summary is '{ $found }', not '{ $asked }'
       *[service-id] the existing ticket differs: its Service ID is '{ $found }', not '{ $asked }'
    }
ticket-draft-attach-list = { $file }: attach must be a list of files
ticket-draft-did-you-mean = did you mean { $key }? known keys: { $keys }
ticket-draft-is-an-object = give one JSON object with the flags as keys: { "{" }"service-id": "…", "summary": "…"{ "}" }
ticket-draft-key-is-no-flag = { $file } has a key '{ $key }' that is no flag
ticket-draft-known-keys = known keys: { $keys }
ticket-draft-not-json = { $file } is not JSON: { $error }
ticket-draft-not-one-object = { $file } holds JSON, but not one object
ticket-draft-text-in-quotes = { $file }: { $key } must be a text in quotes
ticket-existing-is-over = ticket { $id } is { $status }: nobody works on it; give another --external-id to open a new one
ticket-external-id-exists = the external id { $external_id } exists: ticket { $id }
ticket-file-exists = { $path } exists with other content
ticket-give-access = give access or answer the question: the time until then does not count for the SLA
ticket-has-files-already = ticket { $id } has these files already
ticket-has-no-attachment = ticket { $id } has no attachment { $name }
ticket-has-no-attachments = ticket { $id } has no attachments
ticket-input-kept = the input is kept: { $command }
ticket-input-not-kept = the input could not be kept: { $problem }
ticket-is-already = ticket { $id } is { $status } already
ticket-is-no-folder = { $path } is no folder
ticket-line-of-text = it must be one line of 1 to 200 characters
ticket-make-folder = make it first, or name another one
ticket-may-be-on-file = it may be on file already, so do not have it opened again by phone: settle it first, or ask the TSC whether they have this external id
ticket-move-file-away = move it away, or save into another folder with --to
ticket-newest-note-says-so = the newest note of ticket { $id } says so already
ticket-nothing-changes = ticket { $id } is { $status }: nothing changes any more; open a new ticket if the fault is still there
ticket-of-service-is-open = ticket { $id } of { $service } is open
ticket-only-resolved-closes = ticket { $id } is { $status }: only a resolved ticket can be closed; cancel it if it is not needed any more
ticket-only-resolved-reopens = ticket { $id } is { $status }: only a resolved ticket can be reopened; it is being worked on
ticket-past-cancelling = ticket { $id } is { $status }: it is past cancelling; close it, or reopen it with a reason
ticket-phone-access-hours = Access hours
ticket-phone-contact = Contact
ticket-phone-contact-email = Contact's e-mail
ticket-phone-contact-phone = Contact's phone
ticket-phone-external-id = External ID
ticket-phone-service-id = Service ID
ticket-phone-severity = Severity
ticket-phone-summary = Summary
ticket-portal-takes-no-files = this portal takes no attachments
ticket-reason-length = the reason must have 1 to 1000 characters
ticket-reopen-needs-reason = to reopen a ticket needs a reason
ticket-saved-as = the portal calls it '{ $name }', which is no file name: saved as { $file }
ticket-say-what-is-wrong = say what still does not work: --reason TEXT
ticket-send-file-to-team = send the file to the team that works on the ticket: lumenctl contacts lookup --team tsc
ticket-service-id-missing = the Service ID is missing
ticket-sort-by = use one of { $attributes }, with - for descending
ticket-stdin-once = stdin can be read only once: give - to one option
ticket-summary-missing = the summary is missing
ticket-takes-no-files = ticket { $id } is { $status }: it takes no more files
ticket-takes-no-notes = ticket { $id } is { $status }: it takes no more notes
ticket-text-missing = the text is missing
ticket-unknown-sort = tickets cannot be sorted by '{ $attribute }'
ticket-waiting-until = ticket { $id } is { $status }; waiting until it is { $wanted }
ticket-waits-for-you = ticket { $id } waits for you ({ $status })
ticket-will-not-be = ticket { $id } is { $status } and will not be { $wanted }

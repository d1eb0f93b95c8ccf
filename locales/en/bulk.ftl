# Batches: files of rows, journals, bulk list, show, resume and discard.

bulk-array-has-no-end = the array has no end
bulk-attach-long-texts = attach long texts as files; a missing quote also makes rows run together
bulk-begin-with-dash = begin each with a dash: - service-id: BR-IPT-10001
bulk-belongs-to-other-portal = the batch belongs to another portal
bulk-byte-is-no-utf = { $file }:{ $line }: byte { $byte } is no UTF-8; the file looks like Windows-1252 or Latin-1
bulk-close-the-quote = close the quote; a quote that belongs to a quoted text is written twice
bulk-column-is-no-flag = the column '{ $name }' is no flag
bulk-column-is-there-twice = the column '{ $name }' is there twice
bulk-comma-or-end-is-missing = a comma or the end of the array is missing
bulk-did-you-mean-batch = did you mean { $name }? `lumenctl bulk list` lists them
bulk-did-you-mean-column = did you mean { $name }? known columns: { $columns }; or name it with --map 'column=flag'
bulk-earlier-record-not-written = an earlier record could not be written
bulk-field-is-no-utf = { $file }:{ $line }: field { $field } is no UTF-8; the file looks like Windows-1252 or Latin-1
bulk-file-is-empty = { $file } is empty: the first line must name the columns
bulk-file-is-utf-sixteen = { $file } is UTF-16, not UTF-8
bulk-filed-rows-are-forgotten =
    { $filed ->
        [one] 1 row of { $batch } is filed; it would be filed again by the same file, unless the portal knows its external id
       *[other] { $filed } rows of { $batch } are filed; they would be filed again by the same file, unless the portal knows their external ids
    }
bulk-forget-rows-question =
    { $unknown ->
        [one] 1 row of { $batch } may be at the portal without an answer; forget it?
       *[other] { $unknown } rows of { $batch } may be at the portal without an answer; forget them?
    }
bulk-fraction-must-be-text = a number with a fraction must be a text in quotes
bulk-free-room-on-disk = free some room on the disk
bulk-free-room-or-give-file = free some room, set XDG_STATE_HOME to another disk, or give a file instead of stdin
bulk-give-array-of-objects = give an array of objects: [{ "{" }"service-id": "…"{ "}" }, …], or one object a line (--format ndjson)
bulk-head-is-damaged = the head of { $path } is damaged
bulk-input-not-kept = { $file } cannot be kept in { $folder }: { $error }
bulk-it-breaks-off = it breaks off
bulk-it-is-a-folder = it is a folder
bulk-journal-not-written = the journal { $path } cannot be written: { $error }
bulk-known-columns = known columns: { $columns }
bulk-known-columns-or-map = known columns: { $columns }; or name it with --map 'column=flag'
bulk-list-lists-them = `lumenctl bulk list` lists them
bulk-list-must-hold-texts = a list must hold texts
bulk-no-heading = { $file } does not begin with a heading
bulk-no-such-batch = there is no batch '{ $name }' on this machine
bulk-no-such-file = there is no file { $path }
bulk-not-a-flag-of-rows = '{ $flag }' is no flag that a row can set
bulk-not-a-format-of-rows = '{ $word }' is not a format of rows
bulk-not-a-journal = { $path } is not a journal
bulk-not-a-json-object = it is not a JSON object with the flags as keys: { $why }
bulk-not-a-mapping = it is not a mapping with the flags as keys: { $why }
bulk-not-a-part-of-a-whole = '{ $word }' is not a part of a whole
bulk-not-column-and-flag = '{ $pair }' is not written as column=flag
bulk-not-one-item = it is not one item
bulk-not-readable = { $path } cannot be read: { $error }
bulk-not-removable = { $path } cannot be removed: { $error }
bulk-nothing-was-forgotten = nothing was forgotten
bulk-one-of = one of { $batches }
bulk-other-number-of-fields = it has { $fields } fields, the heading has { $headings }
bulk-process-is-at-work = a process is at work on { $batch }
bulk-quote-fields = quote fields that hold the separator or a quote
bulk-quote-is-never-closed = { $file }:{ $line }: a quote in this row is never closed, so that all that follows is one text
bulk-resume-settles-them = lumenctl bulk resume { $batch } settles them; --yes forgets them
bulk-row-is-missing = a row is missing
bulk-row-is-too-large = { $file }:{ $line }: the row is larger than { $limit } MiB
bulk-rows-may-be-at-portal =
    { $unknown ->
        [one] 1 row of { $batch } may be at the portal although its answer never came
       *[other] { $unknown } rows of { $batch } may be at the portal although their answer never came
    }
bulk-run-first-command-again = run the first command again: it knows the rows, and looks each up first
bulk-run-with-flag = run this with { $flag }
bulk-run-with-portal = run this with the portal at { $portal }
bulk-save-as-csv-utf = save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE
bulk-save-or-convert-utf-sixteen = save it as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8 FILE
bulk-save-or-convert-windows = save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE
bulk-several-batches = several batches begin with '{ $name }'
bulk-something-follows-array = something follows the end of the array
bulk-use-one-of = use one of { $words }
bulk-version-does-not-know = this version of lumenctl does not know '{ $command }'
bulk-write-part-and-whole = write I/N with I from 1 to N, such as 2/8
bulk-yaml-must-be-sequence = { $file }:{ $line }: the rows of YAML must be the items of a sequence

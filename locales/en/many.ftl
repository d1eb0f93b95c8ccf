# Many rows instead of one command line: --from FILE, --plan, the report of a run.

many-add-from = add --from FILE, or --from - for stdin
many-batch-is-busy = the batch { $batch } is in the hands of another process
many-batch-is-busy-by = the batch { $batch } is in the hands of process { $process }, since { $since }
many-batch-is-busy-by-on = the batch { $batch } is in the hands of process { $process } on { $host }, since { $since }
many-batch-was-filed-before = this batch was filed before: its results are shown again, and nothing is sent
many-columns = columns: { $columns }
many-correct-in-file-of-their-own = put the corrected rows alone into a new file: they get a batch of their own, and nothing is filed twice
many-correct-or-skip-invalid = correct them, or add --skip-invalid
many-discard-could-file-twice = `lumenctl bulk discard { $batch }` forgets it; its rows could then be filed twice
many-external-id-exists = the external id { $external_id } exists: { $id }
many-file-rows-question =
    { $rows ->
        [one] File 1 row of { $file } at { $host }?
       *[other] File { $rows } rows of { $file } at { $host }?
    }
many-free-room-or-other-journal = nothing was sent; free some room, or choose another place with --journal FILE or XDG_STATE_HOME
many-free-room-or-tmpdir = free some room, or set TMPDIR to another disk
many-input-has-changed = { $file } has changed since it was checked: row { $row } is another one
many-interrupted-after =
    { $rows ->
        [one] interrupted after 1 row
       *[other] interrupted after { $rows } rows
    }
many-journal-is-damaged = the journal { $path } is damaged: every row that it does not show as filed is looked up first
many-journal-not-readable = the journal cannot be read: { $error }
many-journal-not-usable = the journal { $path } cannot be used: { $error }
many-more-rows-wrong =
    { $more ->
        [one] 1 more row is wrong
       *[other] { $more } more rows are wrong
    }
many-more-same-external-ids =
    { $more ->
        [one] 1 more row has the external id of an earlier one
       *[other] { $more } more rows have the external id of an earlier one
    }
many-must-be-yes-or-no = it must be yes or no
many-name-the-batch = to file the same rows once more, name the batch: --external-id ID
many-neither-yes-nor-no = '{ $word }' is neither yes nor no
many-no-room-for-temporary-files = there is no room for temporary files: { $error }
many-no-rows = { $file } has no rows
many-not-a-whole-number = '{ $word }' is not a whole number from 1 to { $most }
many-not-together-with-from = it cannot be given together with --from for many rows
many-nothing-was-sent = nothing was sent
many-one-value-not-list = it must be one value, not a list
many-option-without-rows = an option for many rows is given, and no rows
many-progress =
    { $done ->
        [one] 1 row
       *[other] { $done } rows
    }, { $rate }/s{ $failed ->
        [0] { "" }
       *[other] , { $failed } failed
    }
many-progress-of =
    { $done } of { $total ->
        [one] 1 row
       *[other] { $total } rows
    }, { $rate }/s, { $left } s left{ $failed ->
        [0] { "" }
       *[other] , { $failed } failed
    }
many-put-old-content-back = nothing more was sent; put the old content back and run the same command again to go on
many-put-old-rows-back = put the old rows back to go on with it; rows of their own go into a file of their own
many-reader-failed = the reader of the rows failed
many-report-created = created
many-report-ended =
    { $end ->
        [interrupted] Ended { $date } { $time }, after { $seconds } s, interrupted.
        [stopped] Ended { $date } { $time }, after { $seconds } s, stopped.
       *[whole] Ended { $date } { $time }, after { $seconds } s.
    }
many-report-existing = existing
many-report-failed = failed
many-report-failed-rows = Failed rows
many-report-more-in-journal =
    { $more ->
        [one] 1 more is in the journal.
       *[other] { $more } more are in the journal.
    }
many-report-no-file = { $path } is no regular file; name a file for the report
many-report-rows = rows
many-report-rows-a-second = rows a second
many-report-rows-a-second-over-time = rows a second over the time
many-report-so-many-a-second = { $rate } rows a second
many-report-time-line = Time line
many-report-why-it-stopped = Why it stopped
many-request-not-written = the request cannot be written: { $error }
many-resume-or-show-again = `lumenctl bulk resume { $batch }` goes on with it, or shows its results again
many-resume-then-once-more = `lumenctl bulk resume { $batch }` goes on with it; then they can be filed once more
many-row-refused-without-a-word = a row was refused without a word of why
many-row-repeats-row = row { $row } repeats row { $first }
many-rows-are-in-batch = the rows of { $file } are in the batch { $batch }, under another --external-id or for another portal
many-rows-before-are-filed = rows before it are filed; put the old content back and run the same command again to go on
many-rows-differ =
    { $file } is not what the batch { $batch } was begun with: { $count ->
        [one] 1 row differs
       *[other] { $count } rows differ
    } ({ $rows }), it had { $before ->
        [one] 1 row
       *[other] { $before } rows
    } and has { $now }
many-rows-failed =
    { $failed ->
        [one]
            { $rows ->
                [one] 1 of 1 row failed
               *[other] 1 of { $rows } rows failed
            }
       *[other] { $failed } of { $rows } rows failed
    }
many-rows-repeat =
    { $count ->
        [one] 1 row asks for the same as an earlier one ({ $pairs }); each is filed
       *[other] { $count } rows ask for the same as an earlier one ({ $pairs }); each is filed
    }
many-rows-were-begun = the rows of { $file } were begun as the batch { $batch }
many-rows-wrong =
    { $wrong ->
        [one]
            { $rows ->
                [one] 1 of 1 row is wrong
               *[other] 1 of { $rows } rows is wrong
            }
       *[other] { $wrong } of { $rows } rows are wrong
    }
many-rows-wrong-nothing-sent =
    { $wrong ->
        [one]
            { $rows ->
                [one] 1 of 1 row is wrong; nothing was sent
               *[other] 1 of { $rows } rows is wrong; nothing was sent
            }
       *[other] { $wrong } of { $rows } rows are wrong; nothing was sent
    }
many-run-again-to-go-on = run the same command again, it goes on where this ended
many-same-external-id = row { $row } has the external id of row { $first }: the portal would file one of them
many-sent-rows-are-looked-up = rows that may have been sent before are looked up; those that are not found are sent after a minute
many-show-lists-failed = lumenctl bulk show { $batch } --failed lists them
many-show-or-discard = `lumenctl bulk show { $batch }` tells what was filed, `lumenctl bulk discard { $batch }` forgets it
many-stopped-after =
    { $filed ->
        [one] stopped after 1 row was filed: { $why }
       *[other] stopped after { $filed } rows were filed: { $why }
    }
many-summary =
    { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } in { $seconds } s ({ $rate }/s): { $created } created, { $existing } existing, { $failed } failed{ $end ->
        [whole] { "" }
       *[cut] , the others have not been tried
    }; journal { $journal }
many-use-csv-json-or-yaml = use csv, json or yaml
many-wait-for-it-to-end = wait for it to end; then the same command tells what it has filed

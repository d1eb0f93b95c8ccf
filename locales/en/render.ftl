# Results as people read them: drawings, legends, formats and filters.

render-column-unknown = there is no column '{ $column }'
render-columns-known = known columns: { $columns }
render-columns-near = did you mean { $near }? known columns: { $columns }
render-command-did-its-work = check the disk or the program that stdout goes to; the command itself did its work
render-entries-more = +{ $count } more
render-format-unknown = '{ $word }' is not an output format
render-jq-batch-goes-on = the rows up to this one are filed; the same command goes on with the rest
render-jq-do-not-repeat = the command itself has done its work, do not repeat it: id { $id }, external id { $external_id }
render-jq-each = the result is a list: `.[]` takes each of it
render-jq-ends-early = the program ends where it wants: { $what } (at character { $at })
render-jq-example = a program looks like .id, or .[] | select(.status == "pending") | .id
render-jq-expected =
    { $kind ->
        [argument] argument
        [closing-brace] closing brace
        [closing-bracket] closing bracket
        [closing-parenthesis] closing parenthesis
        [closing-quote] closing quote
        [comma-or-right-brace] comma or right brace
        [comma-or-right-bracket] comma or right bracket
        [digit] digit
        [digit-hexadecimal-UTF-8-code-point] 4-digit hexadecimal UTF-8 code point
        [else-or-end] else or end
        [identifier] identifier
        [key] key
        [nothing] nothing
        [pattern] pattern
        [semicolon-or-right-parenthesis] semicolon or right parenthesis
        [string] string
        [string-escape-sequence] string escape sequence
        [term] term
        [token] token
        [variable] variable
       *[other] { $what }
    }
render-jq-failed = the --jq program does not fit the result: { $error }
render-jq-leave-out = leave --jq out
render-jq-never-closed = '{ $open }' is never closed (at character { $at })
render-jq-no-files = a program reads no other files: write it without import and include
render-jq-no-json = the result is a text, not JSON: there is nothing to filter
render-jq-no-pattern = '{ $pattern }' is not a pattern: { $error }
render-jq-no-pattern-flag = there is no flag '{ $flag }' of patterns
render-jq-undefined =
    { $kind ->
        [filter] there is no filter '{ $name }'
        [label] there is no label '{ $name }'
        [module] there is no module '{ $name }'
       *[variable] there is no variable '{ $name }'
    }
render-jq-undefined-at =
    { $kind ->
        [filter] there is no filter '{ $name }' (at character { $at })
        [label] there is no label '{ $name }' (at character { $at })
        [module] there is no module '{ $name }' (at character { $at })
       *[variable] there is no variable '{ $name }' (at character { $at })
    }
render-jq-unreadable = it cannot be read
render-jq-wants = '{ $rest }' stands where it wants: { $what } (at character { $at })
render-legend-counts-for-sla = counts for the SLA
render-legend-waits-for-you = waits for you
render-legend-was-resolved = was resolved
render-month = { $month } { $year }
render-month-names = January February March April May June July August September October November December
render-months-more =
    { $count ->
        [one] … and { $count } month more
       *[other] … and { $count } months more
    }
render-not-written = the result could not be written to stdout: { $error }
render-nothing = nothing to show
render-stdout-failed = stdout failed
render-step-not-told = not told
render-value = value
render-weekdays = Mon Tue Wed Thu Fri Sat Sun

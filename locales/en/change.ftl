# Standard changes: submit, follow, cancel.

change-add-window = add --window START/END, or --no-window if the carrier may choose the time
change-approve-or-decline = lumenctl maintenance approve { $id }, or decline { $id } --reason TEXT
change-cancel-question = Cancel change { $id }? It cannot be taken up again.
change-cannot-become = { $id } is { $status } and cannot become { $wanted }
change-command-declines = { $command } declines it
change-description-missing = the description is missing
change-did-you-mean = did you mean '{ $name }'? `lumenctl change types` lists them; a change that is not in the list goes to Service Management or your Account Manager (H10)
change-differs-in-description = the existing change { $id } differs: its description is another one
change-differs-in-sites = the existing change { $id } differs: its sites are { $found }, not { $asked }
change-differs-in-type = the existing change { $id } differs: its type is '{ $found }', not '{ $asked }'
change-differs-in-unknown-type = the existing change { $id } differs: its type is 'unknown', not '{ $asked }'
change-differs-in-window = the existing change { $id } differs: its window is another one
change-external-id-exists = the external id { $external_id } exists: change { $id }
change-file-is-folder = it is a folder
change-file-not-there = there is no file { $path }
change-file-too-large = { $name } is larger than 1 MiB
change-is-already = { $id } is { $status } already
change-is-planned-work = { $id } is a planned work of the carrier
change-legend-past = ended
change-legend-pending = not approved yet
change-legend-planned = approved or in progress
change-line-not-utf = { $name }: line { $line } is not UTF-8 text
change-more-not-tried =
    { $count ->
        [one] { $count } more was not tried
       *[other] { $count } more were not tried
    }
change-names-no-site = { $name } names no site
change-no-catalogue = the portal has no catalogue: --type is passed on as given
change-no-catalogue-of-changes = the portal has no catalogue of standard changes: --type is passed on as given
change-not-in-list = a change that is not in the list goes to Service Management or your Account Manager (H10)
change-run-again-with-id = run it again with --external-id { $id }: what is filed is not filed again
change-sites-not-in-inventory =
    { $count ->
        [one] { $count } of the sites is not in the inventory
       *[other] { $count } of the sites are not in the inventory
    }
change-stdin-once = stdin can be read only once
change-type-missing = the standard change is missing
change-types-command = `lumenctl change types` lists them
change-types-command-and-others = `lumenctl change types` lists them; a change that is not in the list goes to Service Management or your Account Manager (H10)
change-unknown-type = '{ $name }' is not in the catalogue of standard changes
change-waits-for-approval = { $id } waits for your approval
change-will-not-be = change { $id } is { $status } and will not be { $wanted }
change-window-undecided = it has to be said whether the change needs a time window
change-without-window-needs-country = without a window the business days of your country count (H8)

# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_lumenctl_global_optspecs
    string join \n profile= sandbox o/output= columns= no-header color= q/quiet v/verbose timeout= max-wait= config= ca-file= h/help V/version
end

function __fish_lumenctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_lumenctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_lumenctl_using_subcommand
    set -l cmd (__fish_lumenctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c lumenctl -n "__fish_lumenctl_needs_command" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_needs_command" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_needs_command" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_needs_command" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_needs_command" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_needs_command" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_needs_command" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_needs_command" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_needs_command" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -s V -l version -d 'Print version'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "ticket" -d 'Trouble tickets: open, follow, find'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "change" -d 'Standard changes: submit, follow, cancel'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "maintenance" -d 'The carrier\'s planned works: list, approve, decline'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "billing" -d 'Billing data: ask for changes, follow them, references on invoices'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "bulk" -d 'Batches of rows: what was filed, and what to do with the rest'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "order" -d 'Orders: how far they are on the six touchpoints, and whom to ask'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "service" -d 'Services: your Service IDs, and asking for a service to be extended'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "user" -d 'Users of the portal: list, add, change, enable, disable'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "contacts" -d 'Whom to call or write to; works offline'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "auth" -d 'Sign in to the portal, and see as whom'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "config" -d 'Profiles and settings'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "sandbox" -d 'The embedded portal, for rehearsals'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "doctor" -d 'Check the way to the portal step by step, from the config file to each API'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c lumenctl -n "__fish_lumenctl_needs_command" -f -a "help" -d 'Explain a command, or the exit codes: help exit-codes'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "open" -d 'Open a trouble ticket for a site or service (H5)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "status" -d 'Show how one or more tickets stand'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "list" -d 'List tickets, newest first'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "comment" -d 'Add a note to a ticket'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "attach" -d 'Attach files to a ticket'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "download" -d 'Save the attachments of a ticket'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "close" -d 'Close a resolved ticket: the repair is confirmed'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "cancel" -d 'Cancel a ticket that is not resolved yet'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "reopen" -d 'Reopen a resolved ticket: the fault is still there'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "wait" -d 'Wait until tickets reach a state'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "reconcile" -d 'Settle every ticket of this machine whose fate is not known'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and not __fish_seen_subcommand_from open status list comment attach download close cancel reopen wait reconcile sla" -f -a "sla" -d 'Show the SLA clock of tickets, which stops while the carrier waits for you (H6)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l service-id -d 'Service ID of the affected site or service; required (H5)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l summary -d 'What is wrong, in one line of at most 200 characters; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l description -d 'The whole story [default: the summary]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l description-file -d 'The same from a file, or from stdin with -' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l severity -d 'How bad it is [default: major]' -r -f -a "critical\t''
major\t''
minor\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l contact-name -d 'Whom to meet at the site [default: the profile\'s contact]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l contact-phone -d 'Their telephone number' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l contact-email -d 'Their e-mail address' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l access-hours -d 'When the site can be entered; without access the ticket waits for you (H6)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l attach -d 'A file to attach, or stdin with - (repeat)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l wait -d 'Wait until the ticket reaches this state; exit codes as of `ticket wait`' -r -f -a "acknowledged\t''
inProgress\t''
pending\t''
held\t''
resolved\t''
closed\t''
cancelled\t''
rejected\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l wait-timeout -d 'How long to wait at the most' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l from -d 'Take rows from a file, columns named as the flags; - for stdin' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l format -d 'How the rows are written [default: by the file\'s ending, else by its content]' -r -f -a "csv\t''
ndjson\t''
json\t''
yaml\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l map -d 'A further name of a column (repeat)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l shard -d 'Only the part I of N of the rows, by their external ids [env: CI_NODE_INDEX, CI_NODE_TOTAL]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l journal -d 'Where the journal is [default: in the state folder, named by the content of the rows]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l concurrency -d 'So many rows at the same time [default: 8]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l rate -d 'Never faster than this, such as 5/s or 300/min' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l stop-after-errors -d 'Send nothing more after so many failed rows' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l report -d 'Write a page about the run: numbers, time line, failed rows' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l unless-open -d 'Return the service\'s open ticket, if there is one, instead of opening another'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l recover -d 'Keep what was given in a draft if this fails, for a second try with --from'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l plan -d 'Show row by row what would be filed, like --dry-run'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l skip-invalid -d 'File the other rows if some cannot be understood; exit code 9'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from open" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l status -d 'Only in this state (repeat, or commas)' -r -f -a "acknowledged\t''
inProgress\t''
pending\t''
held\t''
resolved\t''
closed\t''
cancelled\t''
rejected\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l severity -d 'Only of this severity (repeat, or commas)' -r -f -a "critical\t''
major\t''
minor\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l service-id -d 'Only of this site or service' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l since -d 'Only those opened at or after this date (RFC 3339, or 2026-11-23 in your zone)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l until -d 'Only those opened before this date' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l sort -d 'Attribute to sort by, with - for descending' -r -f -a "creationDate\t''
-creationDate\t''
lastUpdate\t''
-lastUpdate\t''
status\t''
severity\t''
id\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l open -d 'Only those that are neither resolved nor closed, cancelled or rejected'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l text -d 'What to say' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l text-file -d 'The same from a file, or from stdin with -' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from comment" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from attach" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l to -d 'Folder to save them in; it must exist' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l attachment -d 'Only the attachment of this id or name (repeat) [default: all]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from download" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l reason -d 'What to tell the carrier' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l reason -d 'What to tell the carrier' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l reason -d 'Why; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l for -d 'The state to wait for' -r -f -a "acknowledged\t''
inProgress\t''
pending\t''
held\t''
resolved\t''
closed\t''
cancelled\t''
rejected\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'How long to wait at the most, such as 90s, 30m or 2h' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l external-id -d 'Only the write with this external id' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l dry-run -d 'List what is open, and send nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand ticket; and __fish_seen_subcommand_from sla" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -f -a "types" -d 'List the standard changes that can be submitted (H7)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -f -a "submit" -d 'Submit a standard change for 1 to 10 sites (H7)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -f -a "status" -d 'Show how one or more changes stand'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -f -a "list" -d 'List changes, newest first'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -f -a "cancel" -d 'Cancel a change that has not begun'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -f -a "wait" -d 'Wait until changes reach a state'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and not __fish_seen_subcommand_from types submit status list cancel wait reconcile" -f -a "reconcile" -d 'Settle every change of this machine whose fate is not known'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from types" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l type -d 'The standard change, by id or name; `change types` lists them; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l site -d 'Service ID of a site; repeats, takes commas, @FILE and - for stdin; required (H7)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l window -d 'The time window START/END: RFC 3339, or local time of the country; END may be a duration, PT4H (H9)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l description -d 'What is to be done; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l description-file -d 'The same from a file, or from stdin with -' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l reason -d 'Why it is wanted' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l priority -d 'How soon [default: medium]' -r -f -a "low\t''
medium\t''
high\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l country -d 'Country whose time and business days count [default: the profile\'s]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l from -d 'Take rows from a file, columns named as the flags; - for stdin' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l format -d 'How the rows are written [default: by the file\'s ending, else by its content]' -r -f -a "csv\t''
ndjson\t''
json\t''
yaml\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l map -d 'A further name of a column (repeat)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l shard -d 'Only the part I of N of the rows, by their external ids [env: CI_NODE_INDEX, CI_NODE_TOTAL]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l journal -d 'Where the journal is [default: in the state folder, named by the content of the rows]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l concurrency -d 'So many rows at the same time [default: 8]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l rate -d 'Never faster than this, such as 5/s or 300/min' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l stop-after-errors -d 'Send nothing more after so many failed rows' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l report -d 'Write a page about the run: numbers, time line, failed rows' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l no-window -d 'The change needs no window: the carrier may choose the time (H9)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l split -d 'File as many changes of at most 10 sites as needed, linked to each other'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l check-services -d 'Ask the inventory whether it has the sites before anything is filed'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l plan -d 'Show row by row what would be filed, like --dry-run'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l skip-invalid -d 'File the other rows if some cannot be understood; exit code 9'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from submit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l status -d 'Only in this state (repeat, or commas)' -r -f -a "acknowledged\t''
requestForAuthorization\t''
waitForApproval\t''
approved\t''
scheduled\t''
inProgress\t''
fallbackExecution\t''
postImplementationReview\t''
completed\t''
failed\t''
rejected\t''
cancelled\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l site -d 'Only those of this site' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l since -d 'Only those requested at or after this date (RFC 3339, or 2026-11-23 in your zone)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l until -d 'Only those requested before this date' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l open -d 'Only those that have not ended'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l calendar -d 'Draw their windows as months'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l reason -d 'What to tell the carrier' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l for -d 'The state to wait for' -r -f -a "requestForAuthorization\t''
waitForApproval\t''
approved\t''
scheduled\t''
inProgress\t''
completed\t''
failed\t''
rejected\t''
cancelled\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'How long to wait at the most, such as 90s, 30m or 2h' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l external-id -d 'Only the write with this external id' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l dry-run -d 'List what is open, and send nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand change; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -f -a "list" -d 'List the carrier\'s planned works that hit your services (H11)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -f -a "show" -d 'Show a planned work of the carrier'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -f -a "approve" -d 'Approve a planned work of the carrier (H11)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -f -a "decline" -d 'Decline a planned work of the carrier, with a reason (H11)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and not __fish_seen_subcommand_from list show approve decline calendar" -f -a "calendar" -d 'Write the planned works as iCalendar (RFC 5545) for a calendar program'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l from -d 'Only those that end after this date (RFC 3339, or 2026-12-01 in your zone)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l to -d 'Only those that begin before this date' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l pending -d 'Only those that wait for your answer'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l calendar -d 'Draw them as months'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l comment -d 'What else to tell the carrier' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l reason -d 'Why; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l propose -d 'A window that would suit: START/END, RFC 3339 or local time of your country' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from decline" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l from -d 'Only those that end after this date (RFC 3339, or 2026-12-01 in your zone)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l to -d 'Only those that begin before this date' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l pending -d 'Only those that wait for your answer'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand maintenance; and __fish_seen_subcommand_from calendar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -f -a "modify" -d 'Ask for a change of billing data (H15)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -f -a "status" -d 'Show how one or more requests to change billing data stand'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -f -a "list" -d 'List the requests to change billing data, newest first'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -f -a "reference" -d 'Write the e-mail that asks for a reference number on your invoices (H16)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and not __fish_seen_subcommand_from modify status list reference reconcile" -f -a "reconcile" -d 'Settle every billing request of this machine whose fate is not known'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l account -d 'The billing account [default: the profile\'s]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l country -d 'The account\'s country [default: the profile\'s]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l legal-name -d 'New legal name, at most 200 characters' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l tax-id -d 'New tax id, checked by the country\'s own rule' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l multiple-invoices -d 'Whether there shall be an invoice for each service' -r -f -a "yes\t''
no\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l add-contact -d 'A person whom invoices shall go to: \'Name <mail>[, phone]\' (repeat)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l remove-contact -d 'The mail of a person whom they shall not go to any more (repeat)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l address -d 'New postal address, in one line' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l as-of -d 'For planning, with --dry-run: the invoice if it were asked for on this day' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l from -d 'Take rows from a file, columns named as the flags; - for stdin' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l format -d 'How the rows are written [default: by the file\'s ending, else by its content]' -r -f -a "csv\t''
ndjson\t''
json\t''
yaml\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l map -d 'A further name of a column (repeat)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l shard -d 'Only the part I of N of the rows, by their external ids [env: CI_NODE_INDEX, CI_NODE_TOTAL]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l journal -d 'Where the journal is [default: in the state folder, named by the content of the rows]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l concurrency -d 'So many rows at the same time [default: 8]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l rate -d 'Never faster than this, such as 5/s or 300/min' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l stop-after-errors -d 'Send nothing more after so many failed rows' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l report -d 'Write a page about the run: numbers, time line, failed rows' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l plan -d 'Show row by row what would be filed, like --dry-run'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l skip-invalid -d 'File the other rows if some cannot be understood; exit code 9'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from modify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l account -d 'Only those of this account' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l open -d 'Only those that have not been answered'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l account -d 'The billing account [default: the profile\'s]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l country -d 'The account\'s country [default: the profile\'s]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l po -d 'Purchase order' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l hes -d 'Service entry sheet (hoja de entrada de servicios)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l migo -d 'Goods receipt' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l note -d 'Another requirement that the contract gives you' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l legal-name -d 'The company\'s legal name: in the text, and as the sender\'s' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l from -d 'Your own address [default: the profile\'s contact.email; else your mail program fills it in]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l eml -d 'Write the e-mail to a new file; - is stdout, as without' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l open -d 'Hand it to the desktop\'s mail program; on a terminal only'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reference" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l external-id -d 'Only the write with this external id' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l dry-run -d 'List what is open, and send nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand billing; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -f -a "list" -d 'List the batches that were begun on this machine, oldest first'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -f -a "show" -d 'Show how far a batch is, or the results of its rows'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -f -a "resume" -d 'Go on with a batch that was killed, interrupted or stopped'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and not __fish_seen_subcommand_from list show resume discard" -f -a "discard" -d 'Forget a batch: its journal, and the copy of its rows'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l unfinished -d 'Only those that are not done'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l results -d 'The last result of every row that has one'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l failed -d 'The last result of every row that is not filed'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l concurrency -d 'So many rows at the same time [default: 8]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l rate -d 'Never faster than this, such as 5/s or 300/min' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l stop-after-errors -d 'Send nothing more after so many failed rows' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l report -d 'Write a page about the run: numbers, time line, failed rows' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -s y -l yes -d 'Also where rows may be at the portal whose answer never came'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand bulk; and __fish_seen_subcommand_from discard" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -f -a "list" -d 'List orders, newest first'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and not __fish_seen_subcommand_from list status" -f -a "status" -d 'Show how far one or more orders are, and whom to ask (H2, H3)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l state -d 'Only in this state (repeat, or commas)' -r -f -a "acknowledged\t''
inProgress\t''
pending\t''
held\t''
completed\t''
partial\t''
failed\t''
rejected\t''
cancelled\t''
assessingCancellation\t''
pendingCancellation\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l external-id -d 'Only the one with this reference of yours' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l service-id -d 'Only those of this site or service' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l since -d 'Only those ordered at or after this date (RFC 3339, or 2026-11-23 in your zone)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l until -d 'Only those ordered before this date' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l open -d 'Only those that have not ended'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand order; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -f -a "list" -d 'List your services'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -f -a "show" -d 'Show one service'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -f -a "extend" -d 'Ask for a service to be extended (H18)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and not __fish_seen_subcommand_from list show extend reconcile" -f -a "reconcile" -d 'Settle every extension request of this machine whose fate is not known'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l country -d 'Only at places of this country' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l state -d 'Only in this state (repeat, or commas)' -r -f -a "active\t''
inactive\t''
suspended\t''
terminated\t''
feasibilityChecked\t''
designed\t''
reserved\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l type -d 'Only of this type, such as IP-VPN' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l text -d 'Only those with this text in id, name, description, type, place or details; case and accents do not matter' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l until -d 'The last day on which you want it, by the calendar of the account\'s country' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l note -d 'What else you want, in one line of at most 500 characters' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from extend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l external-id -d 'Only the write with this external id' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l dry-run -d 'List what is open, and send nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand service; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -f -a "list" -d 'List the users of the portal (H20)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -f -a "show" -d 'Show a user of the portal'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -f -a "add" -d 'Add a user to the portal (H20)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -f -a "modify" -d 'Change a user\'s name, e-mail, phone or roles (H20)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -f -a "enable" -d 'Let a user sign in again (H20)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -f -a "disable" -d 'Keep a user from signing in (H20)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and not __fish_seen_subcommand_from list show add modify enable disable reconcile" -f -a "reconcile" -d 'Settle every `user add` of this machine whose fate is not known'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l role -d 'Only those with this role (repeat, or commas: with any of them)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l text -d 'Only those with this text in name, user name or e-mail; accents and case do not matter' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l active -d 'Only those that may sign in'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l disabled -d 'Only those that may not sign in'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l user-name -d 'What the user signs in with; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l given-name -d 'Given name; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l family-name -d 'Family name; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l email -d 'E-mail address; required' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l phone -d 'Telephone number' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l role -d 'A role, by the portal\'s word (repeat, or commas)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l inactive -d 'Do not let the user sign in yet; `user enable` does'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l given-name -d 'Given name' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l family-name -d 'Family name' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l email -d 'E-mail address, instead of the one that is shown' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l phone -d 'Telephone number, instead of the one that is shown' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l add-role -d 'A role that the user gets (repeat, or commas)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l remove-role -d 'A role that the user loses (repeat, or commas)' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from modify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l external-id -d 'Your own reference: the same id is filed once, however often the command runs [default: a new UUID]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l if-exists -d 'What to do if the external id exists already: return what is there, or fail with exit code 5' -r -f -a "return\t''
fail\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l dry-run -d 'Print what would be sent, and send nothing; needs no credential and no network'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Ask nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l external-id -d 'Only the write with this external id' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l dry-run -d 'List what is open, and send nothing'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand user; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -f -a "lookup" -d 'Phone numbers, e-mail addresses and portals by country, team and product'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -f -a "who" -d 'Whom a matter belongs to, and how to reach them'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -f -a "roles" -d 'Who does what at the carrier (H1)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -f -a "team" -d 'Your own Account Manager, Customer Care Manager and others, by name, from the portal'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and not __fish_seen_subcommand_from lookup who roles team export" -f -a "export" -d 'The directory for an address book: vCard, CSV or JSON'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l team -d 'Whom to reach' -r -f -a "tsc\t''
billing\t''
billing-reference\t''
office\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l product -d 'Only what serves this product; a part of its name is enough: voice, vídeo, datos' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l kind -d 'How to reach it' -r -f -a "toll-free\t''
local\t''
email\t''
portal\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from lookup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l country -d 'How to reach them from this country [default: the profile\'s; else every country]' -r -f -a "AR\t''
BR\t''
CL\t''
CO\t''
CR\t''
EC\t''
MX\t''
PA\t''
PE\t''
US\t''
VE\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from who" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from roles" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l account -d 'Whose people [default: the profile\'s account]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l role -d 'Only those of this role: CCM, or its name in English, Spanish or Portuguese' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from team" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l team -d 'Whom to reach' -r -f -a "tsc\t''
billing\t''
billing-reference\t''
office\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l product -d 'Only what serves this product; a part of its name is enough: voice, vídeo, datos' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l kind -d 'How to reach it' -r -f -a "toll-free\t''
local\t''
email\t''
portal\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l format -d 'vcard (RFC 6350), csv or json' -r -f -a "vcard\t''
csv\t''
json\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand contacts; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -f -a "login" -d 'Sign in, and keep the client secret in the system\'s keyring'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -f -a "logout" -d 'Forget the stored secret and the tokens'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -f -a "status" -d 'Tell as whom, and whether a credential is there'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and not __fish_seen_subcommand_from login logout status token" -f -a "token" -d 'Print an access token, for scripts'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l storage -d 'Where the secret is kept [default: where it was last time, else keyring; keyutils on a Linux without one]' -r -f -a "keyring\t''
keyutils\t''
file\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-secret-stdin -d 'Read the client secret from stdin'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -f -a "init" -d 'Make a profile in the config file'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -f -a "path" -d 'Print where the config file is'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -f -a "list" -d 'List the profiles'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -f -a "get" -d 'Print one value of the profile'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -f -a "set" -d 'Change one value of the profile'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -f -a "unset" -d 'Remove one value from the profile'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and not __fish_seen_subcommand_from init path list get set unset explain" -f -a "explain" -d 'Print every setting with its value and where it came from'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l preset -d 'What the portal\'s defaults are: tmf, lumen, servicenow, salesforce, sandbox' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l base-url -d 'Where the portal is: https://portal.example' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l token-url -d 'Where tokens are asked for [default: the base URL and /oauth/v2/token]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l client-id -d 'OAuth client id; the secret is never kept in the config file' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l scope -d 'OAuth scope' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l country -d 'Country, by code or name: BR, Brazil' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l account -d 'The customer\'s account' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l root -d 'Where an API lives, if not where the preset has it: trouble_ticket=/api/ticket' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l force -d 'Replace a profile of that name'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand config; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -f -a "serve" -d 'Run the embedded portal on loopback until Ctrl-C'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -f -a "reset" -d 'Forget everything the sandbox holds, and seed it again'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset path" -f -a "path" -d 'Print where the sandbox keeps its database'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port on 127.0.0.1; 0 for a free one' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l db -d 'Database file [default: the one that --sandbox uses]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l flavour -d 'Whose portal to behave like: TM Forum\'s documents, or ServiceNow' -r -f -a "tmf\t''
servicenow\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault -d 'Make something go wrong, such as latency=200ms or status=503:0.2; may be repeated' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault-seed -d 'Number that decides which requests the faults hit; the same number hits the same ones [default: random]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l services -d 'How many services the inventory is to have [default: the seed\'s own]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand sandbox; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand completions" -s h -l help -d 'Print help'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l profile -d 'Profile of the config file [env: LUMENCTL_PROFILE]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -s o -l output -d 'Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]' -r -f -a "table\t''
plain\t''
json\t''
ndjson\t''
yaml\t''
csv\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l columns -d 'Columns of the result, by JSON key, with commas' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l color -d 'Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l timeout -d 'Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l max-wait -d 'Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]' -r
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l config -d 'Config file [env: LUMENCTL_CONFIG]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l ca-file -d 'Extra CA certificates in PEM form, added to the system\'s [env: LUMENCTL_CA_FILE]' -r -F
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l sandbox -d 'Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -l no-header -d 'Leave out the heading row (table, csv)'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -s q -l quiet -d 'Silence the talk on stderr; errors stay'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -s v -l verbose -d 'Log requests on stderr, secrets redacted'
complete -c lumenctl -n "__fish_lumenctl_using_subcommand help" -s h -l help -d 'Print help'

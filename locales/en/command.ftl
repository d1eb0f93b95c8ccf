# What several commands say, and the small ones: help, man, schema, explain, completions.

command-account-missing = the billing account is missing
command-add-account = add --account ID, or set account in the profile
command-add-country = add --country CC, or set country in the profile
command-browser-needs-terminal = a browser is opened from a terminal only
command-build-with-sandbox = build it with the feature `sandbox`, which is on by default
command-correct-id-or-pattern = correct the id, or the pattern in the profile
command-country-not-known = the account's country is not known
command-date-to-use = use 2026-11-23, 2026-11-23T14:00 (your zone) or 2026-11-23T14:00:00Z
command-did-you-mean = did you mean { $name }?
command-embedded-portal = sandbox: the embedded portal at { $url }; nothing leaves this machine
command-file-empty = { $file } is empty
command-file-not-read = { $file } cannot be read: { $error }
command-file-not-utf = { $file } is not UTF-8 text: byte { $at } does not fit
command-file-not-written = { $path } cannot be written: { $error }
command-give-one-id = give one id
command-help-lists-commands = `lumenctl help` lists the commands
command-id-not-of-pattern = { $id } does not fit the profile's service_id_pattern { $pattern }
command-interrupted = interrupted
command-leave-web-out = leave --web out; -o json has the address as href
command-no-browser = the desktop has no browser to open the page with
command-no-event-loop = the system gives no event loop: { $error }
command-no-sandbox = this build of lumenctl has no sandbox
command-no-token = there is no token
command-no-web-page = the portal names no page of it that can be opened
command-not-a-date = '{ $text }' is not a date
command-not-after = it is not after { $flag }
command-not-together = it cannot be given together with { $flag }
command-nothing-sent = nothing was sent
command-only-own-pages = only https pages of the portal's own origin are opened; -o json shows the href
command-open-it-yourself = open it yourself: { $page }
command-page-not-made = the page could not be made: { $error }
command-page-opened = opened { $page }
command-refused-without-why = a value was refused without a word of why
command-shows-whether-arrived = { $command } shows whether it arrived
command-some-failed =
    { $what ->
        [attachments] { $failed } of { $count } attachments failed
        [changes] { $failed } of { $count } changes failed
        [files] { $failed } of { $count } files failed
        [inquiries] { $failed } of { $count } inquiries failed
        [orders] { $failed } of { $count } orders failed
        [tickets] { $failed } of { $count } tickets failed
       *[writes] { $failed } of { $count } writes failed
    }
command-text-control = it has a line break or another control character
command-text-empty = it is empty
command-text-file-too-large = { $file } is larger than 1 MiB; attach it instead
command-text-invisible = it has the invisible character { $code } at position { $position }
command-text-no-letter = it has neither a letter nor a digit
command-text-one-line = one line of 1 to { $most } characters
command-text-too-long = it has { $length } characters
command-topics = topics: { $topics }
command-trying-again = { $reason }; trying again in { $seconds } s
command-unknown-command = there is no command '{ $word }'
command-wait-again =
    { $what ->
        [change] the change itself is fine: wait again, or longer
       *[ticket] the ticket itself is fine: wait again, or longer
    }
command-wait-goes-on =
    { $what ->
        [change] change { $id }: { $error }; the wait goes on
       *[ticket] ticket { $id }: { $error }; the wait goes on
    }
command-wait-is-over =
    { $what ->
        [change] change { $id } is { $status } and not { $wanted } yet; the time to wait is over
       *[ticket] ticket { $id } is { $status } and not { $wanted } yet; the time to wait is over
    }
command-wait-moved =
    { $what ->
        [change] change { $id }: { $from } ► { $to }
       *[ticket] ticket { $id }: { $from } ► { $to }
    }
command-wait-without-result = a wait ended without a result
command-web-one-page = it opens one page

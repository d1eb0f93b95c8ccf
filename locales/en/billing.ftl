# Requests to change billing data, and the e-mail for references on invoices.

billing-add-at-least-one = add at least one of { $options }
billing-add-dry-run = add --dry-run
billing-as-of-is-for-planning = it is for planning: a request is of the day it is made on
billing-both = { $one } and { $other }
billing-change-it-in-contacts = change it in contacts.toml
billing-existing-asks-for-else = the existing inquiry { $id } asks for something else
billing-external-id-exists = the external id { $external_id } exists: inquiry { $id }
billing-file-exists = { $path } exists already
billing-file-not-written = { $path } cannot be written: { $error }
billing-file-this-request = File this request?
billing-handed-to-mail-program = handed to the mail program; nothing is sent until you send it
billing-in-force-on =
    { $invoice ->
        [next_or_subsequent] account { $account } ({ $country }), in force on the next invoice or the one after (H17)
        [subsequent] account { $account } ({ $country }), in force on the invoice after the next (H17)
       *[next] account { $account } ({ $country }), in force on the next invoice (H17)
    }
billing-leave-it-out-or-note = leave it out, or put it into --note
billing-mail-has-no-sender = the e-mail has no sender yet: your mail program fills it in, or --from MAIL does
billing-mail-has-other-letters = '{ $mail }' has letters that not every mail server takes
billing-mail-is-written = { $path } is written; nothing is sent
billing-mail-not-written = the e-mail cannot be written: { $error }
billing-mail-program-needs-terminal = a mail program is opened from a terminal only
billing-no-address-for = the directory has no address for { $country }
billing-no-mail-program = the desktop has no mail program to hand the e-mail to
billing-no-number-to-ask-for = there is no number to ask for
billing-not-a-day = '{ $word }' is not a day
billing-not-told = (not told)
billing-nothing-is-asked-for = nothing is asked for
billing-nothing-is-overwritten = nothing is overwritten: name another file
billing-nothing-was-sent = nothing was sent
billing-preview-field = FIELD
billing-preview-now = NOW
billing-preview-requested = REQUESTED
billing-questions-go-through =
    { $portal ->
        [control-center] billing questions of { $country } go through Control Center
       *[latam] billing questions of { $country } go through the LATAM customer portal
    }
billing-taken-for-an-encoding = it has '=?', which mail programs take for an encoding
billing-tax-id-of-another = { $why }; it is a valid { $others }
billing-this-is-a-request = this is a request: Billing Customer Care decides, and nothing has changed yet (H15)
billing-use-eml-and-open = use --eml FILE and open that
billing-use-eml-or-stdout = use --eml FILE, or take the e-mail from stdout
billing-use-plain-letters = use an address of plain letters; a domain has such a form too, which begins with xn--
billing-use-profile-or-call = use a profile of that portal (portal = "{ $portal }"), or call billing: { $phones }
billing-write-a-day = write 2027-01-15

# What the handbook's rules say of a value that they do not take.

domain-account-form = an account has 3 to 40 letters, digits and signs without blanks, as your invoices print it
domain-account-invalid = '{ $account }' is not a billing account
domain-business-hours-form = business hours look like 09:00-18:00; leave them out if all 24 hours count
domain-business-hours-invalid = '{ $hours }' are not business hours
domain-business-hours-order = '{ $hours }' end before they begin
domain-calendar-begins = the calendar of public holidays begins with { $year }
domain-calendar-ends = the calendar of public holidays ends with { $year }
domain-change-state-invalid = '{ $state }' is not a state of a change request
domain-contact-form = write it as 'Ana Souza <ana@example.com>, +55 11 5555 0100'; the number may be left out
domain-contact-invalid = '{ $contact }' is not a contact with a name and a mail
domain-email-form = an address looks like ana.souza@example.com
domain-email-invalid = '{ $email }' is not an e-mail address
domain-invoice-15th-is-in-both-halves = the handbook counts the 15th to both halves of the month: it may be in force on the next invoice or on the one after
domain-invoice-after-next = the invoice after the next
domain-invoice-next = the next invoice
domain-invoice-next-or-after = the next invoice or the one after
domain-local-time-does-not-exist =
    { $zone ->
        [unnamed] { $time } does not exist in the country's zone: the clocks are set forward over it, from UTC{ $before } to UTC{ $after }
       *[other] { $time } does not exist in { $zone }: the clocks are set forward over it, from UTC{ $before } to UTC{ $after }
    }
domain-local-time-is-there-twice =
    { $zone ->
        [unnamed] { $time } is there twice in the country's zone: the clocks are set back over it, from UTC{ $before } to UTC{ $after }
       *[other] { $time } is there twice in { $zone }: the clocks are set back over it, from UTC{ $before } to UTC{ $after }
    }
domain-local-time-needs-country = add --country CC, set country in the profile, or write the offset: 2026-12-01T22:00-03:00
domain-local-time-which-one = write which one: { $first } (the first) or { $second } (the second)
domain-local-time-with-offset = write the moment with its offset, such as { $early } or { $late }
domain-local-time-without-country = { $time } is a local time, and no country is set
domain-phone-add-country = add the country code, as in +55 11 3957 2288, or set `country` in the profile
domain-phone-extension-elsewhere = give the number alone, and put the extension into --access-hours or the contact's name
domain-phone-form = a number is its digits, best with the country code: +55 11 3957 2288
domain-phone-has-extension = '{ $phone }' has an extension, which a telephone number (E.164) has no place for
domain-phone-invalid = '{ $phone }' is not a telephone number
domain-phone-not-of-country = '{ $phone }' is not a telephone number as it is dialled in { $country }
domain-phone-of-no-country = '{ $phone }' is not a telephone number of any country
domain-phone-whole-number = give the whole number with its area code; one of another country begins with + and the country code
domain-phone-without-country = it is not known which country's number '{ $phone }' is
domain-priority-invalid = '{ $priority }' is not a priority
domain-priority-words = use low, medium or high
domain-use-one-of = use one of { $words }
domain-window-form = write 2026-12-01T22:00/2026-12-02T02:00 (your country's time), add Z or -03:00, or end with PT4H
domain-window-in-past = the window began at { $start }, which is past
domain-window-invalid = '{ $window }' is not a window START/END
domain-window-order = the window ends before it begins

# What the handbook's rules say of a value that they do not take.

domain-account-form = an account has 3 to 40 letters, digits and signs without blanks, as your invoices print it
domain-account-invalid = '{ $account }' is not a billing account
domain-business-hours-form = business hours look like 09:00-18:00; leave them out if all 24 hours count
domain-business-hours-invalid = '{ $hours }' are not business hours
domain-business-hours-order = '{ $hours }' end before they begin
domain-calendar-begins = the calendar of public holidays begins with { $year }
domain-calendar-ends = the calendar of public holidays ends with { $year }
domain-cedula-begins-wrong = no cédula jurídica begins with { $found }; it begins with 2, 3, 4 or 5
domain-cedula-of-no-type = the class { $class } of the cédula jurídica has no type { $kind }
domain-change-state-invalid = '{ $state }' is not a state of a change request
domain-character-at-position =
    { $kind ->
        [space] a space at position { $position }
        [tab] a tab at position { $position }
        [line-break] a line break at position { $position }
        [no-break-space] a no-break space { $code } at position { $position }
        [typographic-space] a typographic space { $code } at position { $position }
        [zero-width-space] a zero-width space { $code } at position { $position }
        [direction-mark] an invisible direction mark { $code } at position { $position }
        [soft-hyphen] a soft hyphen { $code } at position { $position }
        [dash] a typographic dash (type -) { $code } at position { $position }
        [slash] a typographic slash (type /) { $code } at position { $position }
        [full-width] a full-width letter or digit { $code } at position { $position }
        [greek] a Greek letter that looks like a Latin one { $code } at position { $position }
        [cyrillic] a Cyrillic letter that looks like a Latin one { $code } at position { $position }
        [control] a control character { $code } at position { $position }
       *[other] '{ $character }' at position { $position }
    }
domain-check-digit-wrong = the check digit is { $found }, expected { $expected }
domain-check-digits-wrong = the check digits are { $found }, expected { $expected }
domain-cnpj-ends-wrong = the CNPJ ends with { $found }, where its two check digits stand
domain-cnpj-of-one-digit = a CNPJ of one repeated digit is not issued
domain-cnpj-of-zeros = a CNPJ of zeros is not issued
domain-contact-form = write it as 'Ana Souza <ana@example.com>, +55 11 5555 0100'; the number may be left out
domain-contact-invalid = '{ $contact }' is not a contact with a name and a mail
domain-countries = the handbook covers { $countries }
domain-country-unknown = '{ $country }' is not a country of the handbook
domain-cuit-begins-wrong = no CUIT begins with { $found }; it begins with one of { $kinds }
domain-day-after = name a day after { $day }
domain-day-form = write 2027-12-31
domain-day-invalid = '{ $day }' is not a day
domain-day-is-not-in-future = { $day } does not lie in the future, today is { $today }
domain-day-last-of-service = name the last day on which you want the service
domain-did-you-mean = did you mean { $name }?
domain-duration-form = a duration is a number with its unit: 500ms, 30s, 2m, 1h30m
domain-duration-invalid = '{ $duration }' is not a duration
domain-duration-negative = '{ $duration }' is a negative duration
domain-duration-too-long = '{ $duration }' is longer than seven days (168h)
domain-duration-without-unit = '{ $duration }' is a duration without its unit
domain-ein-begins-wrong = no EIN begins with { $found }: the IRS has not given out this prefix
domain-email-form = an address looks like ana.souza@example.com
domain-email-invalid = '{ $email }' is not an e-mail address
domain-external-id-form = leave out spaces, quotes and backslashes, for example --external-id nightly-2026-11-23-0042
domain-external-id-invalid = the external id must be 1 to 64 visible ASCII characters
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
domain-name-form = one line of 1 to 100 characters
domain-name-invalid =
    { $why ->
        [empty] '{ $name }' is not a name: it is empty
        [control] '{ $name }' is not a name: it has a line break or another control character
       *[long] '{ $name }' is not a name: it has { $length } characters, at most 100 fit
    }
domain-order-id-form = an id is one word, as `lumenctl order list` prints it
domain-order-id-invalid = '{ $id }' is not the id of an order
domain-order-state-invalid = '{ $state }' is not a state of an order
domain-path-begins-with-two-slashes = it begins with two slashes, which names another host
domain-path-form = write the part after base_url, such as /tmf-api/troubleTicket/v5/troubleTicket?limit=2
domain-path-has-backslash = it has a backslash, which some programs read as a slash
domain-path-has-broken-escape = '{ $escape }' is not % and two hexadecimal digits
domain-path-has-character = it has { $code }, which has to be written with % and two digits
domain-path-has-dot-segment = it has a segment '.' or '..', which could lead out of the portal's own paths
domain-path-has-fragment = it has a '#', and what follows it is never sent
domain-path-is-whole-address = it is a whole address; the credential goes to the profile's portal alone
domain-path-without-slash = it does not begin with a slash
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
domain-rfc-date-does-not-exist = the date { $date } in the RFC does not exist
domain-rfc-date-has-letter = the RFC has { $found } in its date, { $date }; six digits stand there, as 930714
domain-rfc-doubt = the check digit of this RFC is { $found }, the rule gives { $expected }; Mexico has issued such RFCs
domain-rfc-end-has-sign = the RFC has { $found } in its last three characters; letters and digits stand there
domain-rfc-ends-wrong = the RFC ends with { $found }; its check digit is a digit or A
domain-rfc-of-company-has-digit = the RFC has { $found } where the three letters of a company stand
domain-rfc-of-person-has-digit = the RFC has { $found } where the four letters of a person stand
domain-rif-begins-wrong = no RIF begins with { $found }; it begins with V, E, J, P, G or C
domain-role-form = give a role as `lumenctl user list --columns roles` prints it
domain-role-invalid =
    { $why ->
        [empty] '{ $role }' is not a role: it is empty
        [control] '{ $role }' is not a role: it has a line break or another control character
        [quote] '{ $role }' is not a role: it has a quote or a backslash
       *[long] '{ $role }' is not a role: it has { $length } characters, at most 100 fit
    }
domain-ruc-ec-doubt =
    { $whose ->
        [public-body] the check digit of this RUC of a public body does not follow the old rule; Ecuador issues such RUCs too
       *[company] the check digit of this RUC of a company does not follow the old rule; Ecuador issues such RUCs too
    }
domain-ruc-ec-of-no-establishment = the RUC ends with the establishment { $found }; they are counted from 1
domain-ruc-ec-of-no-province = the RUC begins with { $found }; its province is 01 to 24, 30 or 50
domain-ruc-ec-third-digit-wrong = the third digit of the RUC is { $found }; it is 0 to 6 or 9
domain-ruc-pa-dv-length =
    the DV of the RUC has { $length ->
        [one] { $length } digit
       *[other] { $length } digits
    }, two are needed
domain-ruc-pa-dv-of-two-wrong = the DV, its check digits, is { $found }, expected { $one } or { $other }
domain-ruc-pa-dv-wrong = the DV, its check digits, is { $found }, expected { $expected }
domain-ruc-pa-group-has-letter =
    { $group ->
        [first] the first group of the RUC has the letter { $letter } where only digits can stand
        [volume] the volume or image of the RUC has the letter { $letter } where only digits can stand
        [entry] the entry or file of the RUC has the letter { $letter } where only digits can stand
       *[dv] the DV of the RUC has the letter { $letter } where only digits can stand
    }
domain-ruc-pa-group-too-long =
    { $group ->
        [first] the first group of the RUC has { $length } digits, { $most } are the most
        [volume] the volume or image of the RUC has { $length } digits, { $most } are the most
       *[entry] the entry or file of the RUC has { $length } digits, { $most } are the most
    }
domain-ruc-pa-groups =
    the RUC with its DV has { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }; four are needed, or five with NT
domain-ruc-pa-no-province-before-tag = the RUC has '{ $found }' before { $tag }; a province, 1 to 13, stands there
domain-ruc-pa-province-before-tag = the RUC has { $found } before { $tag }; no province stands there
domain-ruc-pa-tag-wrong = the RUC has { $found } in it; E, N, PE, AV, PI or NT can stand there
domain-ruc-pa-without-dv = the RUC has no DV, its two check digits
domain-ruc-pa-without-groups = the RUC has no groups; dashes or spaces stand between them
domain-ruc-pe-begins-wrong = no RUC of Peru begins with { $found }; it begins with one of { $kinds }
domain-service-id-ends = the Service ID must begin and end with a letter or a digit
domain-service-id-form = a Service ID has 4 to 40 characters of A-Z a-z 0-9 - _ / . with at least one digit; the portal lists yours
domain-service-id-has-no-digit = the Service ID has no digit
domain-service-id-has-strange = the Service ID has characters that do not belong: { $characters }
domain-service-id-is-empty = the Service ID is empty
domain-service-id-length =
    the Service ID has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }
domain-service-runs-until = service { $id } runs until { $day } already
domain-service-state-invalid = '{ $state }' is not a state of a service
domain-severity-invalid = '{ $severity }' is not a severity
domain-severity-words = use critical, major or minor
domain-site-is-there-twice = { $id } is there twice: site { $first } and site { $second }
domain-sites-add = add --site SERVICE_ID; it repeats, takes commas, @FILE and -
domain-sites-can-be-split = --split files { $changes } changes of at most { $most } sites each, linked to each other
domain-sites-none = a standard change needs at least one site
domain-sites-once-each = name each site once
domain-sites-too-many = a standard change takes at most { $most } sites, these are { $count }
domain-sla-needs-dates = without these dates there is no SLA clock; `lumenctl ticket status ID` shows what the portal does say
domain-sla-no-history = the portal does not say when the states of this ticket began
domain-summary-form = one line of 1 to 200 characters; the rest belongs into --description
domain-summary-has-control-character = the summary has a line break or another control character
domain-summary-is-empty = the summary is empty
domain-summary-too-long = the summary has { $length } characters, at most 200 fit
domain-tax-id-form = the { $id } is written like { $example }
domain-tax-id-has-letter = the { $id } has the letter { $letter } where only digits can stand
domain-tax-id-has-strange = { $character } at position { $position } does not belong in the { $id }
domain-tax-id-is-empty = the { $id } is empty
domain-tax-id-length =
    the { $id } has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, { $needed } are needed
domain-tax-id-length-between =
    the { $id ->
        [NIT] NIT with its check digit
       *[other] { $id }
    } has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, { $fewest } to { $most } are needed
domain-tax-id-length-of-two =
    the { $id } has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, { $fewest } or { $most } are needed
domain-tax-id-of-country = { $id } of { $country }
domain-ticket-id-form = an id is one word, as `lumenctl ticket list` prints it
domain-ticket-id-invalid = '{ $id }' is not the id of a ticket
domain-ticket-state-invalid = '{ $state }' is not a state of a ticket
domain-use-one-of = use one of { $words }
domain-user-active = active
domain-user-attribute =
    { $attribute ->
        [userName] user name
        [givenName] given name
        [familyName] family name
        [email] e-mail
        [phone] phone
        [roles] roles
       *[state] state
    }
domain-user-disabled = disabled
domain-user-name-form = a user name is what the user signs in with, often the e-mail address
domain-user-name-invalid =
    { $why ->
        [empty] '{ $name }' is not a user name: it is empty
        [control] '{ $name }' is not a user name: it has a line break or another control character
       *[long] '{ $name }' is not a user name: it has { $length } characters, at most 200 fit
    }
domain-window-form = write 2026-12-01T22:00/2026-12-02T02:00 (your country's time), add Z or -03:00, or end with PT4H
domain-window-in-past = the window began at { $start }, which is past
domain-window-invalid = '{ $window }' is not a window START/END
domain-window-order = the window ends before it begins

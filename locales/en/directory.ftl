# The directory: its notes, roles and matters, and what is said of wrong entries.
# Ids that begin with directory-note, -role and -matter are made of what stands in data/*.tsv.

directory-advice-billing-data = It is asked for through the portal's inquiry; the 15th of the month decides the invoice (H17).
directory-advice-billing-question = The portal is quicker; the phones are for when it cannot be reached (H14).
directory-advice-dispute = Billing Customer Care resolves disputes and issues credits.
directory-advice-invoice-reference = It is asked for by e-mail, with the contract's backing.
directory-advice-managed-service = A Service Manager comes with managed services only.
directory-advice-nonstandard-change = A standard change is filed with `lumenctl change submit` (H7 to H9).
directory-advice-order-status = It can be checked at any time, with the Customer Care Manager or in the portal.
directory-advice-planned-works = Questions go to the Change Management escalation; add its number to contacts.toml.
directory-advice-portal-down = Report it by phone; the TSC opens the ticket.
directory-advice-portal-feedback = The handbook's list of addresses is not in this copy.
directory-advice-portal-password = Choose 'forgot your password' in the portal: it mails a new one.
directory-advice-portal-users = Your own administrator of the portal does it; every order brings one.
directory-advice-repair = The TSC takes it by phone or as a trouble ticket, and asks for the Service ID (H5).
directory-advice-service-extension = It starts in the portal under 'my services'.
directory-advice-technical-design = There is one for each product area: data, data center, voice.
directory-advice-wholesale = Repairs and deliveries are escalated with the operational groups first.
directory-as-of-is-wrong = as_of '{ $text }' is not a day, such as 2026-11-01
directory-broken =
    line { $line } of the compiled-in contacts is broken: { $why ->
        [heading] another heading
        [field] a field is missing
        [country] unknown country
        [team] unknown team
        [kind] unknown kind
        [display] nothing to display
       *[rule] unknown rule
    }
directory-e164-is-wrong = e164 '{ $text }' is not a plus and 7 to 15 digits, such as +551139572288
directory-key-is-missing = { $key } is missing
directory-known =
    known { $noun ->
        [teams] teams
        [kinds] kinds
        [products] products
        [roles] roles
        [keys] keys
       *[matters] matters
    }: { $known }
directory-known-with-guess =
    did you mean { $guess }? known { $noun ->
        [teams] teams
        [kinds] kinds
        [products] products
        [roles] roles
        [keys] keys
       *[matters] matters
    }: { $known }
directory-leave-replaces-out = leave it out to add one
directory-lookup-lists-them = lumenctl contacts lookup { $country } lists them; leave it out to add one
directory-matter-billing-data = Legal name, tax id, billing contacts or address have changed
directory-matter-billing-question = A question about an invoice
directory-matter-dispute = An invoice is disputed, or a credit is due
directory-matter-invoice-reference = An invoice must carry a PO, HES or MIGO number
directory-matter-managed-service = A managed service: quality, improvement, change
directory-matter-new-service = A new or additional service, or a quote
directory-matter-nonstandard-change = A change that is not in the standard list, or cannot meet its terms
directory-matter-order-status = The state of an order
directory-matter-planned-works = The carrier's planned works
directory-matter-portal-down = The portal is down or failing
directory-matter-portal-feedback = A question or suggestion about the portal
directory-matter-portal-password = Access to the portal is forgotten
directory-matter-portal-users = A user of the portal is to be added, changed or disabled
directory-matter-repair = A service is down or faulty
directory-matter-service-extension = A service is to be extended
directory-matter-technical-design = A technical design or its requirements
directory-matter-wholesale = A wholesale or carrier account
directory-must-be-tables = { $key } must be a list of tables: [[{ $key }]]
directory-must-be-text = { $key } must be text; it is of type { $kind }
directory-note-cotia = Cotia.
directory-note-dial-colombia = Dial +57 601 611 9000: printed in the form from before September 2021.
directory-note-dial-panama = Dial +507 314 0324: the country code 507 is printed as +50-7.
directory-note-dial-venezuela = Dial +58 212 204 9306: printed without its country code, it reads as a number in Morocco.
directory-note-forgotten-access = Forgotten access: the portal mails a new password (H19).
directory-note-invoice-reference = For invoices that must carry a PO, HES or MIGO number or another internal requirement.
directory-note-local-attention = Printed as local attention in the United States.
directory-note-menu-option-4 = Choose menu option 4. Printed as local attention in the United States.
directory-note-misprint-of-billing = Billing's number is printed 0800-800-5853; one of the two may be a misprint.
directory-note-misprint-of-tsc = For when the portal cannot be reached. The TSC's number is printed 0800 800 5383; one of the two may be a misprint.
directory-note-morumbi = Morumbi: the administrative office.
directory-note-name-from-portal = `lumenctl contacts team` asks the portal for the name
directory-note-portal-down = For when the portal cannot be reached.
directory-note-shared = Shared by Costa Rica, the United States and Panama.
directory-or = { $some } or { $other }
directory-person-needs-a-way = a person needs a phone or an email
directory-products-must-be-list = products must be a list of texts: ["Data"]
directory-replaced-twice = an entry above stands in for the same number or address
directory-replaces-nothing = replaces = '{ $text }' is no number or address of that country and team
directory-role-am = Quotes, new and additional services, credit requests; your general contact in sales.
directory-role-bcc = Billing requests, disputes and credits.
directory-role-ccm = Your order, from the technical order to the first invoice.
directory-role-chm = The carrier's planned works on its network; its escalation list is not in this copy of the handbook.
directory-role-csm = Wholesale and carriers. Speaks English and Spanish, in Brazil Portuguese too; not part of the NOC, escalations go to the operational groups first.
directory-role-se = Technical options and requirements before you order; one for each product area: data, data center, voice.
directory-role-sm = Managed services: quality, improvement plans, requests for change.
directory-role-tsc = Repairs, 24x7, 365 days a year.
directory-team-billing = Billing Customer Care
directory-team-billing-reference = References on invoices
directory-team-office = Office
directory-team-tsc = Technical Service Center
directory-unknown-key = there is no key '{ $key }'
directory-unknown-kind = '{ $kind }' is not a kind of contact
directory-unknown-matter = nothing is known of '{ $matter }'
directory-unknown-product = '{ $product }' is not a product of the directory
directory-unknown-role = '{ $role }' is not a role
directory-unknown-team = '{ $team }' is not a team
directory-value-has-control-character = { $key } has the control character { $code }
directory-value-is-empty = { $key } is empty
directory-value-is-too-long = { $key } has more than { $most } characters

# Pages of help. This file is made of the source (UPDATE_GOLDEN=1 cargo test): the English text is changed there,
# and then in the other languages.

help-api = Send any request to the portal, with the profile's sign-in
    .after =
        Examples:
          lumenctl --sandbox api GET /tmf-api/troubleTicket/v5/troubleTicket -f status=pending -o table
          lumenctl api GET '/tmf-api/serviceInventory/v4/service?fields=id' --paginate -o ndjson
          lumenctl api PATCH /tmf-api/troubleTicket/v5/troubleTicket/TT-1 -f description='Fibre cut' \
              --dry-run
          lumenctl api POST /tmf-api/troubleTicket/v5/troubleTicket --input ticket.json
    .field = A field whose value is true, false, null, a number, @FILE, @- or else text (repeat)
    .header = A header, such as 'Accept-Language: pt' (repeat)
    .include = Print the status and the headers of the answer first
    .input = The body as it is, from a file or from stdin with -
    .long = PATH is what comes after base_url, so the credential goes nowhere else. Fields become the query of a GET or HEAD, else a JSON object. What changes something is sent once: if its answer is lost, that is exit code 8.
    .method = HTTP method
    .paginate = Put all pages of a list together
    .path = Path below base_url, with a query if need be
    .raw-field = A field whose value is text (repeat); KEY may be a[b], a[] or a[][b]

help-auth = Sign in to the portal, and see as whom

help-auth-login = Sign in, and keep the client secret in the system's keyring
    .after =
        Examples:
          lumenctl auth login --profile prod
          vault read -field=secret kv/lumen | lumenctl auth login --client-secret-stdin
    .client_secret_stdin = Read the client secret from stdin
    .storage = Where the secret is kept [default: where it was last time, else keyring; keyutils on a Linux without one]
    .storage-long = keyring: macOS Keychain, Windows Credential Manager, Secret Service. keyutils: the Linux kernel's, until the machine starts anew. file: a file of mode 0600, not encrypted.

help-auth-logout = Forget the stored secret and the tokens
    .after =
        Example:
          lumenctl auth logout --profile prod

help-auth-status = Tell as whom, and whether a credential is there
    .after =
        Example:
          lumenctl auth status -o json --columns source,expiresAt

help-auth-token = Print an access token, for scripts
    .after =
        Example:
          curl -H "Authorization: Bearer $(lumenctl auth token)" https://portal.example/…

help-billing = Billing data: ask for changes, follow them, references on invoices

help-billing-list = List the requests to change billing data, newest first
    .account = Only those of this account
    .after =
        Example:
          lumenctl --sandbox billing list --open
    .open = Only those that have not been answered

help-billing-modify = Ask for a change of billing data (H15)
    .add_contact = A person whom invoices shall go to: 'Name <mail>[, phone]' (repeat)
    .address = New postal address, in one line
    .after =
        Examples:
          lumenctl --sandbox billing modify --account BR-000123 --country BR \
              --legal-name 'Exemplo Telecom Ltda'
          lumenctl billing modify --tax-id 12.345.678/0001-95 \
              --add-contact 'Ana Souza <ana@example.com>, +55 11 5555 0100'
          lumenctl billing modify --multiple-invoices yes --as-of 2027-01-15 --dry-run -o json
    .as_of = For planning, with --dry-run: the invoice if it were asked for on this day
    .country = The account's country [default: the profile's]
    .legal_name = New legal name, at most 200 characters
    .long = It is a request: Billing Customer Care decides, and nothing has changed yet when this ends. `effective` says on which invoice it can show (H17).
    .multiple_invoices = Whether there shall be an invoice for each service
    .remove_contact = The mail of a person whom they shall not go to any more (repeat)
    .tax_id = New tax id, checked by the country's own rule

help-billing-reconcile = Settle every billing request of this machine whose fate is not known
    .after =
        Example:
          lumenctl billing reconcile --external-id move-2027 -o json
    .dry_run = List what is open, and send nothing
    .external_id = Only the write with this external id
    .long = One that the portal has is found by its external id. One that it does not have a minute after it was sent, longer than any request lives, is sent again under the same id; so the command may wait for a minute.

help-billing-reference = Write the e-mail that asks for a reference number on your invoices (H16)
    .after =
        Examples:
          lumenctl billing reference --country BR --account BR-000123 --po 4500012345 \
              --from noc@example.com
          lumenctl billing reference --country CL --account CL-000123 --hes 1000234 --migo 5000891 \
              --eml reference.eml
    .country = The account's country [default: the profile's]
    .eml = Write the e-mail to a new file; - is stdout, as without
    .from = Your own address [default: the profile's contact.email; else your mail program fills it in]
    .hes = Service entry sheet (hoja de entrada de servicios)
    .legal_name = The company's legal name: in the text, and as the sender's
    .long = It goes to the right address of the country, in its language. Nothing is sent: it is printed, written to a file for your mail program (--eml), or handed to it (--open).
    .migo = Goods receipt
    .note = Another requirement that the contract gives you
    .open = Hand it to the desktop's mail program; on a terminal only
    .po = Purchase order

help-billing-status = Show how one or more requests to change billing data stand
    .after =
        Examples:
          lumenctl billing status TT-100015
          lumenctl billing status TT-100015 -o json --jq .status
    .ids = Ids of inquiries, as `billing modify` and `billing list` print them

help-bulk = Batches of rows: what was filed, and what to do with the rest

help-bulk-discard = Forget a batch: its journal, and the copy of its rows
    .after =
        Example:
          lumenctl bulk discard ticket-open-3f9a2c71b04d
    .long = Nothing at the portal changes. Rows that are filed would be filed again by a batch of other rows that repeats them.
    .yes = Also where rows may be at the portal whose answer never came

help-bulk-list = List the batches that were begun on this machine, oldest first
    .after =
        Example:
          lumenctl bulk list --unfinished
    .long = `state` is running, done, failed (some rows are not filed) or unfinished. `unknown` counts rows that may be at the portal although their answer never came.
    .unfinished = Only those that are not done

help-bulk-resume = Go on with a batch that was killed, interrupted or stopped
    .after =
        Example:
          lumenctl bulk resume ticket-open-3f9a2c71b04d --rate 5/s
    .long = Its rows are read again from where they came from; stdin was kept. Rows that are filed are not sent again, rows that failed are tried again. It does the same as running the first command once more.

help-bulk-show = Show how far a batch is, or the results of its rows
    .after =
        Examples:
          lumenctl bulk show ticket-open-3f9a2c71b04d
          lumenctl bulk show ticket-open-3f9a --failed -o table
    .failed = The last result of every row that is not filed
    .results = The last result of every row that has one

help-change = Standard changes: submit, follow, cancel

help-change-cancel = Cancel a change that has not begun
    .after =
        Example:
          lumenctl --sandbox change cancel CR-200001 --reason 'Not needed any more' --yes
    .id = Id of the change
    .long = A cancelled change cannot be taken up again. On a terminal it is asked for first, unless --yes is given.

help-change-list = List changes, newest first
    .after =
        Examples:
          lumenctl --sandbox change list --open
          lumenctl change list --status approved,scheduled --calendar
    .calendar = Draw their windows as months
    .since = Only those requested at or after this date (RFC 3339, or 2026-11-23 in your zone)
    .site = Only those of this site
    .until = Only those requested before this date

help-change-reconcile = Settle every change of this machine whose fate is not known
    .after =
        Examples:
          lumenctl change reconcile
          lumenctl change reconcile --external-id dns-2026-11 -o json
    .dry_run = List what is open, and send nothing
    .external_id = Only the write with this external id
    .long = A change that the portal has is found by its external id. One that it does not have a minute after the request was sent, longer than any request lives, is sent again under the same id; so the command may wait for a minute.

help-change-status = Show how one or more changes stand
    .after =
        Examples:
          lumenctl --sandbox change status CR-200001
          lumenctl change status CR-200001 CR-200002 -o plain --columns id,status
    .ids = Ids of changes, as `change submit` and `change list` print them

help-change-submit = Submit a standard change for 1 to 10 sites (H7)
    .after =
        Examples:
          lumenctl --sandbox change submit --type static-route --site BR-IPT-10001 \
              --no-window --country BR --description 'Route 203.0.113.0/24 to 198.51.100.2'
          lumenctl change submit --type 'Static route' --site @sites.txt --split --dry-run -o json \
              --window 2026-12-01T22:00/2026-12-02T02:00 \
              --description 'Route 203.0.113.0/24 to 198.51.100.2'
          lumenctl service list -o plain --columns id | lumenctl change submit --type reverse-dns \
              --site - --no-window --description 'Delegate the reverse zone' --external-id dns-2026-11
    .change_type = The standard change, by id or name; `change types` lists them; required
    .check_services = Ask the inventory whether it has the sites before anything is filed
    .country = Country whose time and business days count [default: the profile's]
    .description = What is to be done; required
    .long = It has to be said whether the change needs a time window (H9): --window or --no-window. The carrier analyses it within 72 business hours (H8): `analysisDue`.
    .no_window = The change needs no window: the carrier may choose the time (H9)
    .priority = How soon [default: medium]
    .reason = Why it is wanted
    .sites = Service ID of a site; repeats, takes commas, @FILE and - for stdin; required (H7)
    .split = File as many changes of at most 10 sites as needed, linked to each other
    .window = The time window START/END: RFC 3339, or local time of the country; END may be a duration, PT4H (H9)

help-change-types = List the standard changes that can be submitted (H7)
    .after =
        Examples:
          lumenctl --sandbox change types
          lumenctl change types -o plain --columns id

help-change-wait = Wait until changes reach a state
    .after =
        Examples:
          lumenctl --sandbox change wait CR-200001 --for approved --wait-timeout 3h
          lumenctl change wait CR-200001 CR-200002 --for completed --wait-timeout 8h -o ndjson
    .ids = Ids of changes
    .long = A change that has gone further than the state has reached it. Ends with 0 when all have reached it, 10 when the time is over, 11 when one waits for your approval (H11), and 12 when one ended in another way.
    .state = The state to wait for

help-completions = Print the completion script of a shell
    .after =
        Examples:
          lumenctl completions bash > ~/.local/share/bash-completion/completions/lumenctl
          lumenctl completions zsh > ~/.zfunc/_lumenctl
          lumenctl completions fish > ~/.config/fish/completions/lumenctl.fish
    .shell = Which shell

help-config = Profiles and settings

help-config-explain = Print every setting with its value and where it came from
    .after =
        Examples:
          lumenctl --profile prod config explain
          lumenctl config explain -o json --columns key,source

help-config-get = Print one value of the profile
    .after =
        Example:
          lumenctl config get country --profile prod

help-config-init = Make a profile in the config file
    .account = The customer's account
    .after =
        Examples:
          lumenctl config init --base-url https://portal.example --client-id my-client --country BR
          lumenctl config init --profile lab --preset servicenow --base-url https://lab.example
    .base_url = Where the portal is: https://portal.example
    .client_id = OAuth client id; the secret is never kept in the config file
    .country = Country, by code or name: BR, Brazil
    .force = Replace a profile of that name
    .preset = What the portal's defaults are: tmf, lumen, servicenow, salesforce, sandbox
    .roots = Where an API lives, if not where the preset has it: trouble_ticket=/api/ticket
    .scope = OAuth scope
    .token_url = Where tokens are asked for [default: the base URL and /oauth/v2/token]

help-config-list = List the profiles
    .after =
        Example:
          lumenctl config list -o json

help-config-path = Print where the config file is
    .after =
        Example:
          vi "$(lumenctl config path)"

help-config-set = Change one value of the profile
    .after =
        Examples:
          lumenctl config set country CL --profile prod
          lumenctl config set contact.name 'Ana Souza'
          lumenctl config set default_profile prod
    .value = Its value; the items of a list are separated by commas

help-config-unset = Remove one value from the profile
    .after =
        Example:
          lumenctl config unset contact.name --profile prod

help-contacts = Whom to call or write to; works offline

help-contacts-export = The directory for an address book: vCard, CSV or JSON
    .after =
        Examples:
          lumenctl contacts export > lumen.vcf
          lumenctl contacts export brasil --team tsc --format csv > tsc.csv
    .format = vcard (RFC 6350), csv or json

help-contacts-lookup = Phone numbers, e-mail addresses and portals by country, team and product
    .after =
        Numbers are as the handbook prints them; e164 is the form to dial, where there is one.
        asOf is the day of the entry. A number without products serves every product.
        Forgotten access to the portal: the portal mails a new password (H19).

        Examples:
          Who repairs a service in Brazil?
            lumenctl contacts lookup brasil --team tsc
          The numbers for voice in Venezuela that can be dialled from abroad
            lumenctl contacts lookup VE --team tsc --product voz --kind local -o plain --columns e164
          Where questions about invoices go in Mexico, as JSON
            lumenctl contacts lookup méxico --team billing -o json

help-contacts-roles = Who does what at the carrier (H1)
    .after =
        Example:
          lumenctl contacts roles -o plain --columns role,roleName

help-contacts-team = Your own Account Manager, Customer Care Manager and others, by name, from the portal
    .account = Whose people [default: the profile's account]
    .after =
        People of your own contacts.toml come first. Where the portal cannot be reached, or names nobody for a role,
        the role stands alone, with the office's number (H22).

        Examples:
          lumenctl --sandbox contacts team --account BR-000123
          lumenctl contacts team --role ccm -o plain --columns email
    .role = Only those of this role: CCM, or its name in English, Spanish or Portuguese

help-contacts-who = Whom a matter belongs to, and how to reach them
    .after =
        Words of your own do, in English, Spanish or Portuguese. Without any, the matters are listed.
        Account Manager, Sales Engineer, Customer Care Manager and Service Manager are people of your own:
        `lumenctl contacts team` asks the portal for their names, and contacts.toml can hold them.

        Examples:
          lumenctl contacts who
          lumenctl contacts who dispute --country BR
          lumenctl contacts who el portal está caído --country mx -o plain --columns display
    .country = How to reach them from this country [default: the profile's; else every country]
    .matter = What it is about; left out: every matter is listed

help-doctor = Check the way to the portal step by step, from the config file to each API
    .after =
        What it prints holds no secret and can be pasted into a ticket.

        Examples:
          lumenctl doctor
          lumenctl doctor --profile prod -o json
          lumenctl doctor --sandbox

help-explain = Explain an error code or a rule of the handbook; without one, list the codes
    .after =
        Examples:
          lumenctl explain invalid_service_id
          lumenctl explain H5
          lumenctl explain -o json --jq '.[].code'
    .code = The code, as an error in JSON has it, or a rule such as H5

help-help = Explain a command, or the exit codes: help exit-codes
    .after =
        Examples:
          lumenctl help ticket open
          lumenctl help exit-codes
    .topic = A command, such as `ticket open`, or `exit-codes`

help-lumenctl = Trouble tickets, contacts and more of Lumen LATAM, from the command line
    .after =
        Examples:
          lumenctl contacts lookup br --team tsc
          lumenctl --sandbox ticket open --service-id BR-IPT-10001 --summary 'Link down'
          lumenctl --sandbox ticket list --open

        Exit codes: lumenctl help exit-codes
    .version = Print version

help-maintenance = The carrier's planned works: list, approve, decline

help-maintenance-approve = Approve a planned work of the carrier (H11)
    .after =
        Examples:
          lumenctl maintenance approve CR-200007 --comment 'Please call the NOC before you begin' --yes
          lumenctl maintenance list --pending -o plain --columns id | \
              xargs -n 1 lumenctl maintenance approve --yes
    .comment = What else to tell the carrier
    .id = Id of the planned work
    .long = Asks on a terminal; elsewhere --yes is needed.

help-maintenance-calendar = Write the planned works as iCalendar (RFC 5545) for a calendar program
    .after =
        Examples:
          lumenctl --sandbox maintenance calendar > works.ics
          lumenctl maintenance calendar --pending > pending.ics
    .from = Only those that end after this date (RFC 3339, or 2026-12-01 in your zone)
    .long = Times are in UTC, which every program shows in its own zone. A work keeps its UID, so that importing again updates it.

help-maintenance-decline = Decline a planned work of the carrier, with a reason (H11)
    .after =
        Example:
          lumenctl maintenance decline CR-200007 --reason 'Year-end closing' \
              --propose 2027-01-09T02:00/PT4H --yes
    .id = Id of the planned work
    .long = Asks on a terminal; elsewhere --yes is needed.
    .propose = A window that would suit: START/END, RFC 3339 or local time of your country
    .reason = Why; required

help-maintenance-list = List the carrier's planned works that hit your services (H11)
    .after =
        Examples:
          lumenctl --sandbox maintenance list --pending
          lumenctl maintenance list --calendar
          lumenctl maintenance list --from 2026-12-01 --to 2027-01-01 -o csv > december.csv
    .calendar = Draw them as months
    .from = Only those that end after this date (RFC 3339, or 2026-12-01 in your zone)
    .long = What waits for your answer comes first, with the time that is left.

help-maintenance-show = Show a planned work of the carrier
    .after =
        Example:
          lumenctl --sandbox maintenance show CR-200007
    .id = Id of the planned work

help-man = Print the manual page of a command, or write all of them
    .after =
        Examples:
          lumenctl man ticket open | man -l -
          lumenctl man --dir ~/.local/share/man/man1
    .command = A command, such as `ticket open`
    .dir = Write the pages of all commands into this folder

help-order = Orders: how far they are on the six touchpoints, and whom to ask

help-order-list = List orders, newest first
    .after =
        Examples:
          lumenctl --sandbox order list --open
          lumenctl order list --state held,pending --columns id,nextMilestone,nextMilestoneDate
          lumenctl order list --since 2026-11-01 -o ndjson
    .external_id = Only the one with this reference of yours
    .service_id = Only those of this site or service
    .since = Only those ordered at or after this date (RFC 3339, or 2026-11-23 in your zone)
    .until = Only those ordered before this date

help-order-status = Show how far one or more orders are, and whom to ask (H2, H3)
    .after =
        Examples:
          lumenctl --sandbox order status SO-300003 -o table
          lumenctl order status SO-300003 --jq '.milestone[] | select(.status == "missed") | .name'
    .ids = Ids of orders, as `order list` prints them
    .long = The six touchpoints stand in the handbook's order, each with its state and its date: the day it was reached, or the one expected. What the carrier does not tell is left empty.

help-sandbox = The embedded portal, for rehearsals

help-sandbox-path = Print where the sandbox keeps its database
    .after =
        Example:
          ls -l "$(lumenctl sandbox path)"

help-sandbox-reset = Forget everything the sandbox holds, and seed it again
    .after =
        Examples:
          lumenctl sandbox reset
          lumenctl sandbox reset --services 1000
    .long = Batches of rows that were filed with `--sandbox` are forgotten too: what they have filed is gone.
    .services = How many services the inventory is to have [default: the seed's own]

help-sandbox-serve = Run the embedded portal on loopback until Ctrl-C
    .after =
        Examples:
          lumenctl sandbox serve > portal.env & sleep 1; . ./portal.env; lumenctl ticket list
          lumenctl sandbox serve --port 0 -o json
          lumenctl sandbox serve --fault latency=200ms --fault drop-after=0.1 --fault-seed 7

        Faults, where P is the share of requests that are hit, from 0 to 1:
          latency=200ms      each answer takes that much longer
          status=503:P       this 4xx or 5xx instead of being handled; without :P always
          rate-limit=5/s     beyond it 429 with Retry-After; also /m and /h
          drop-before=P      the connection is closed, and nothing was done
          drop-after=P       the connection is closed, and everything was done
          truncate=P         the body of the answer breaks off in the middle
          expire-token=30s   tokens die earlier than announced
          ignore-filters     lists come back whole, whatever was asked for
          drop-external-id   external ids and idempotency keys are not heeded
          page-status=206    lists that are not whole have this status instead of 200
    .db = Database file [default: the one that --sandbox uses]
    .fault_seed = Number that decides which requests the faults hit; the same number hits the same ones [default: random]
    .faults = Make something go wrong, such as latency=200ms or status=503:0.2; may be repeated
    .flavour = Whose portal to behave like: TM Forum's documents, or ServiceNow
    .long = Prints, once it accepts connections, what a shell can eval: address and credentials.
    .port = Port on 127.0.0.1; 0 for a free one

help-schema = Print all commands, options, exit codes, error codes and forms of results as one JSON document
    .after =
        Examples:
          lumenctl schema --jq '.commands[].command'
          lumenctl schema --jq '.outputs["ticket list"]' > ticket-list.schema.json

help-service = Services: your Service IDs, and asking for a service to be extended

help-service-extend = Ask for a service to be extended (H18)
    .after =
        Examples:
          lumenctl --sandbox service extend BR-IPT-10001 --until 2027-12-31
          lumenctl service extend BR-IPT-10001 --note 'two more years at the same price' \
              --external-id lease-2027
          lumenctl service extend BR-IPT-10001 --until 2027-12-31 --dry-run -o json
    .id = Its Service ID, as `service list` prints it
    .long = It is a request: the carrier decides, and the service ends as before until it says otherwise. How the request stands tells `ticket status` with its id.
    .note = What else you want, in one line of at most 500 characters
    .until = The last day on which you want it, by the calendar of the account's country

help-service-list = List your services
    .after =
        Examples:
          lumenctl --sandbox service list --country br --state active
          lumenctl service list --text 'data hall' -o plain --columns id
          lumenctl service list -o ndjson > services.ndjson
    .country = Only at places of this country
    .long = Each one is printed as it comes, in the portal's order, so that an inventory of any size begins at once; only a table waits for the last one.
    .service_type = Only of this type, such as IP-VPN
    .text = Only those with this text in id, name, description, type, place or details; case and accents do not matter

help-service-reconcile = Settle every extension request of this machine whose fate is not known
    .after =
        Example:
          lumenctl service reconcile --external-id lease-2027 -o json
    .dry_run = List what is open, and send nothing
    .external_id = Only the write with this external id
    .long = One that the portal has is found by its external id. One that it does not have a minute after it was sent, longer than any request lives, is sent again under the same id; so the command may wait for a minute.

help-service-show = Show one service
    .after =
        Example:
          lumenctl --sandbox service show BR-IPT-10001
    .id = Its Service ID, as `service list` prints it

help-shared =
    .account = The billing account [default: the profile's]
    .batch = The batch, as `bulk list` names it, or the beginning of its name, or its journal's file
    .ca_file = Extra CA certificates in PEM form, added to the system's [env: LUMENCTL_CA_FILE]
    .color = Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]
    .columns = Columns of the result, by JSON key, with commas
    .concurrency = So many rows at the same time [default: 8]
    .config = Config file [env: LUMENCTL_CONFIG]
    .country = ISO 3166 code, or name in English, Spanish or Portuguese; left out: every country
    .description_file = The same from a file, or from stdin with -
    .dry_run = Print what would be sent, and send nothing; needs no credential and no network
    .external_id = Your own reference: the same id is filed once, however often the command runs [default: a new UUID]
    .format = How the rows are written [default: by the file's ending, else by its content]
    .from = Take rows from a file, columns named as the flags; - for stdin
    .help = Print help
    .id = Id of the ticket
    .ids = Ids of tickets, as `ticket open` and `ticket list` print them
    .if_exists = What to do if the external id exists already: return what is there, or fail with exit code 5
    .journal = Where the journal is [default: in the state folder, named by the content of the rows]
    .jq = Filter of the JSON result, in the language of jq; strings are printed raw
    .key = Setting, as in the config file: country, contact.name, roots.trouble_ticket, default_profile
    .kind = How to reach it
    .lang = Language of the words [default: that of the locale] [env: LUMENCTL_LANG]
    .limit = At most so many
    .map = A further name of a column (repeat)
    .max_wait = Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]
    .no_header = Leave out the heading row (table, csv)
    .open = Only those that have not ended
    .output = Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]
    .pending = Only those that wait for your answer
    .plan = Show row by row what would be filed, like --dry-run
    .product = Only what serves this product; a part of its name is enough: voice, vídeo, datos
    .profile = Profile of the config file [env: LUMENCTL_PROFILE]
    .quiet = Silence the talk on stderr; errors stay
    .rate = Never faster than this, such as 5/s or 300/min
    .reason = What to tell the carrier
    .report = Write a page about the run: numbers, time line, failed rows
    .sandbox = Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]
    .shard = Only the part I of N of the rows, by their external ids [env: CI_NODE_INDEX, CI_NODE_TOTAL]
    .skeleton = Print an empty file of rows for --from, and do nothing else
    .skip_invalid = File the other rows if some cannot be understood; exit code 9
    .state = Only in this state (repeat, or commas)
    .status = Only in this state (repeat, or commas)
    .stop_after_errors = Send nothing more after so many failed rows
    .team = Whom to reach
    .timeout = Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]
    .to = Only those that begin before this date
    .verbose = Log requests on stderr, secrets redacted
    .wait_timeout = How long to wait at the most, such as 90s, 30m or 2h
    .web = Open its page of the portal in the browser instead; on a terminal only
    .yes = Ask nothing

help-ticket = Trouble tickets: open, follow, find

help-ticket-attach = Attach files to a ticket
    .after =
        Examples:
          lumenctl --sandbox ticket attach TT-100001 trace.txt photo.jpg
          tcpdump -c 50 -w - | lumenctl ticket attach TT-100001 -
    .files = Files, or stdin with -
    .long = A file that is attached already, with the same name and content, is not attached again, so the command can be run again.

help-ticket-cancel = Cancel a ticket that is not resolved yet
    .after =
        Example:
          lumenctl --sandbox ticket cancel TT-100002 --reason 'It was our own router' --yes
    .long = A cancelled ticket cannot be taken up again. On a terminal it is asked for first, unless --yes is given.

help-ticket-close = Close a resolved ticket: the repair is confirmed
    .after =
        Example:
          lumenctl --sandbox ticket close TT-100010 --reason 'Tested, works'

help-ticket-comment = Add a note to a ticket
    .after =
        Examples:
          lumenctl --sandbox ticket comment TT-100001 --text 'Access today from 10:00 to 18:00'
          mtr -rwc 100 198.51.100.1 | lumenctl ticket comment TT-100001 --text-file -
    .long = The answer to a question of the carrier ends the wait for you, and the SLA clock runs again (H6). The text of the newest note is not added a second time, so the command can be run again.
    .text = What to say
    .text_file = The same from a file, or from stdin with -

help-ticket-download = Save the attachments of a ticket
    .after =
        Examples:
          lumenctl --sandbox ticket download TT-100001 --to ./evidence
          lumenctl ticket download TT-100001 --attachment 2
    .attachment = Only the attachment of this id or name (repeat) [default: all]
    .long = Files keep the portal's names as far as they are names; nothing is saved outside of the folder, and nothing is overwritten: a file of that name with other content is exit code 5.
    .to = Folder to save them in; it must exist

help-ticket-list = List tickets, newest first
    .after =
        Examples:
          lumenctl --sandbox ticket list --open
          lumenctl ticket list --status pending --columns id,serviceId,name
          lumenctl ticket list --since 2026-11-01 -o ndjson
    .open = Only those that are neither resolved nor closed, cancelled or rejected
    .service_id = Only of this site or service
    .severity = Only of this severity (repeat, or commas)
    .since = Only those opened at or after this date (RFC 3339, or 2026-11-23 in your zone)
    .sort = Attribute to sort by, with - for descending
    .until = Only those opened before this date

help-ticket-open = Open a trouble ticket for a site or service (H5)
    .access_hours = When the site can be entered; without access the ticket waits for you (H6)
    .after =
        Examples:
          lumenctl --sandbox ticket open --service-id BR-IPT-10001 --summary 'Link down since 09:12'
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Packet loss' --severity minor \
              --description-file mtr.txt --contact-name 'Ana Souza' --contact-phone '+55 11 5555 0100'
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Link down' \
              --external-id alarm-4711 -o json
          tcpdump -c 50 -w - | lumenctl ticket open --service-id BR-IPT-10001 --summary 'Odd packets' \
              --attach -
          lumenctl ticket open --service-id BR-IPT-10001 --summary 'Link down' --unless-open \
              --wait resolved
    .attach = A file to attach, or stdin with - (repeat)
    .contact_email = Their e-mail address
    .contact_name = Whom to meet at the site [default: the profile's contact]
    .contact_phone = Their telephone number
    .description = The whole story [default: the summary]
    .long = The ticket carries an external id, yours (--external-id) or a new one. The same id is filed once: a command that failed halfway can be run again with it.
    .recover = Keep what was given in a draft if this fails, for a second try with --from
    .service_id = Service ID of the affected site or service; required (H5)
    .severity = How bad it is [default: major]
    .summary = What is wrong, in one line of at most 200 characters; required
    .unless_open = Return the service's open ticket, if there is one, instead of opening another
    .wait = Wait until the ticket reaches this state; exit codes as of `ticket wait`
    .wait_timeout = How long to wait at the most

help-ticket-reconcile = Settle every ticket of this machine whose fate is not known
    .after =
        Examples:
          lumenctl ticket reconcile
          lumenctl ticket reconcile --external-id alarm-4711 -o json
          lumenctl ticket reconcile --dry-run
    .dry_run = List what is open, and send nothing
    .external_id = Only the write with this external id
    .long = A ticket that the portal has is found by its external id. One that it does not have a minute after the request was sent, longer than any request lives, is sent again under the same id; so the command may wait for a minute.

help-ticket-reopen = Reopen a resolved ticket: the fault is still there
    .after =
        Example:
          lumenctl --sandbox ticket reopen TT-100010 --reason 'Down again since 14:20'
    .reason = Why; required

help-ticket-sla = Show the SLA clock of tickets, which stops while the carrier waits for you (H6)
    .after =
        Examples:
          lumenctl --sandbox ticket sla TT-100001
          lumenctl --sandbox ticket sla TT-100006 TT-100013 -o json
          lumenctl ticket sla TT-100013 -o plain --columns netSeconds
    .long = The clock starts when the ticket is opened and ends when it is resolved; a ticket that is taken up again starts it again, and the time between counts for nobody. `elapsedSeconds` is `netSeconds`, the carrier's time, and `customerWaitSeconds`, yours (profile: `waiting_statuses`). It runs while the carrier's time is counted. In tables each time line has a scale of its own, from the start of its clock to the end, or to now.

help-ticket-status = Show how one or more tickets stand
    .after =
        Examples:
          lumenctl --sandbox ticket status TT-100001
          lumenctl ticket status TT-100001 TT-100002 -o plain --columns id,status

help-ticket-wait = Wait until tickets reach a state
    .after =
        Examples:
          lumenctl --sandbox ticket wait TT-100010 --for resolved
          lumenctl ticket list --open -o plain --columns id | \
              xargs lumenctl ticket wait --wait-timeout 8h -o ndjson
    .ids = Ids of tickets
    .long = Ends with 0 when all have reached it, 10 when the time is over, 11 when one waits for you (H6), and 12 when one ended in another way. Each ticket is printed when its wait is over.
    .state = The state to wait for

help-user = Users of the portal: list, add, change, enable, disable

help-user-add = Add a user to the portal (H20)
    .after =
        Examples:
          lumenctl --sandbox user add --user-name rita.gomes@example.com \
              --given-name Rita --family-name Gomes --email rita.gomes@example.com --role ticketUser
          lumenctl user add --user-name noc --given-name NOC --family-name Night \
              --email noc@example.com --inactive --external-id hr-4711 -o json
    .email = E-mail address; required
    .family_name = Family name; required
    .given_name = Given name; required
    .inactive = Do not let the user sign in yet; `user enable` does
    .long = Only the administrator user of a service order may. There is no option for a password: the portal mails one to the user (H19). A user name that exists is not added again: the user that is there is shown, and what differs is said.
    .phone = Telephone number
    .role = A role, by the portal's word (repeat, or commas)
    .user_name = What the user signs in with; required

help-user-disable = Keep a user from signing in (H20)
    .after =
        Example:
          lumenctl --sandbox user disable diego.rojas@example.com
    .id = Id or user name
    .long = Neither you yourself nor the last active administrator can be disabled. The user is not deleted.

help-user-enable = Let a user sign in again (H20)
    .after =
        Example:
          lumenctl --sandbox user enable diego.rojas@example.com
    .id = Id or user name

help-user-list = List the users of the portal (H20)
    .active = Only those that may sign in
    .after =
        Examples:
          lumenctl --sandbox user list
          lumenctl user list --role admin --active -o plain --columns userName
          lumenctl user list --disabled -o json
    .disabled = Only those that may not sign in
    .role = Only those with this role (repeat, or commas: with any of them)
    .text = Only those with this text in name, user name or e-mail; accents and case do not matter

help-user-modify = Change a user's name, e-mail, phone or roles (H20)
    .add_role = A role that the user gets (repeat, or commas)
    .after =
        Examples:
          lumenctl --sandbox user modify bruno.lima@example.com --add-role changeUser \
              --remove-role ticketUser
          lumenctl user modify U-300002 --email bruno@example.com --phone '+55 11 5555 0142'
    .email = E-mail address, instead of the one that is shown
    .family_name = Family name
    .given_name = Given name
    .id = Id or user name
    .long = The user is looked at first, and only that version is changed: what another administrator changes at the same moment is not overwritten. Passwords are not handled here: for a forgotten one the portal mails a new one (H19).
    .phone = Telephone number, instead of the one that is shown
    .remove_role = A role that the user loses (repeat, or commas)

help-user-reconcile = Settle every `user add` of this machine whose fate is not known
    .after =
        Example:
          lumenctl user reconcile --external-id hr-4711 -o json
    .dry_run = List what is open, and send nothing
    .external_id = Only the write with this external id
    .long = A user that the portal has is found by its external id. One that it does not have a minute after it was sent, longer than any request lives, is sent again under the same id; so the command may wait for a minute.

help-user-show = Show a user of the portal
    .after =
        Example:
          lumenctl --sandbox user show bruno.lima@example.com -o json
    .id = Id or user name

# The pages of `lumenctl explain CODE`, by code: what happened, why, and what to do next.

explain-already_exists = What you asked to make exists already: a thing with this external id, or the file of --eml.
    .why = --if-exists fail asks to stop in that case, and files are never overwritten.
    .next = Leave --if-exists fail out to get the existing one, choose another --external-id, or name another file.

explain-ambiguous_batch = Several batches begin with the name that was given.
    .why = A batch may be named by the beginning of its name, as long as only one batch has it.
    .next = Give more characters of the name.

explain-ambiguous_local_time = This local time comes twice on that day.
    .why = The clocks are set back, and the hour before is repeated.
    .next = Write the time with its offset, such as 2026-12-01T22:00-03:00.

explain-answer_too_large = The portal's answer is larger than the limit.
    .why = The limit keeps a broken portal from filling the memory.
    .next = Ask for less with --limit or a filter; if it happens again, report it to those who run the portal.

explain-batch_begun = This batch has begun with options other than those given now.
    .why = Rows already filed keep the options with which they were filed.
    .next = Continue it as it is with bulk resume, or forget it with bulk discard.

explain-batch_busy = Another process works on this batch.
    .why = Two at the same time could file a row twice.
    .next = Wait for it to end, or stop it, and run the command again.

explain-calendar_begins = The business calendar does not reach that far back.
    .why = Holidays are known for certain years only (H8).
    .next = Use a later date.

explain-calendar_ends = The business calendar does not reach that far ahead.
    .why = Holidays are known for certain years only (H8).
    .next = Use an earlier date, or a newer version of lumenctl.

explain-changed_meanwhile = Somebody has changed the user in the meantime.
    .why = Your change would undo theirs.
    .next = Look at the user with user show, and run the command again if the change is still right.

explain-client_secret_command_failed = The program in client_secret_command gave no secret.
    .why = It is not there, failed, printed nothing or too much, or did not end in time.
    .next = Run it by hand: it has to print the secret on one line and nothing else.

explain-client_secret_command_in_use = The profile already has a program that prints the client secret.
    .why = Commands sign in with what it prints, so a secret stored by auth login would never be used.
    .next = There is nothing to do; to store a secret instead, remove client_secret_command with config unset.

explain-config_not_found = The config file that was named does not exist.
    .why = --config or LUMENCTL_CONFIG names it, so it has to be there.
    .next = Name an existing file, or make one with config init.

explain-confirmation_needed = An answer to the carrier needs your consent.
    .why = It cannot be taken back, and without a terminal nobody can be asked.
    .next = Add --yes.

explain-conflict = It exists already, or its state does not allow this.
    .why = --if-exists fail was given, or somebody has changed it in the meantime.
    .next = Look at its present state with status, then decide again.

explain-conflicting_fields = Two fields of api contradict each other.
    .why = Each key holds either a value, an object or a list, and a value is given only once.
    .next = Correct the fields; nothing was sent.

explain-conflicting_options = Two options cannot be given together.
    .why = They say different things about the same matter.
    .next = Leave one of them out.

explain-country_needed = The country is not known.
    .why = Tax ids, holidays, local times and telephone numbers depend on it.
    .next = Add --country CC, or set country in the profile.

explain-credential_file_exposed = The file with the stored secret can be read by other users.
    .why = It should have mode 0600.
    .next = If nobody has read it, run chmod 600 on it; otherwise have the secret changed, and sign in again.

explain-credential_gone = The stored secret is no longer where it was kept.
    .why = It was removed there, or the system's key store was emptied.
    .next = Sign in again with auth login.

explain-credential_of_other_portal = The stored secret belongs to another portal.
    .why = An address or the client id has changed since, in the environment or in the profile.
    .next = See with config explain who sets them; if they are right, sign in again with auth login.

explain-credential_record_unreadable = The record of the stored secret cannot be read.
    .why = The record in the state folder is damaged.
    .next = Sign in again with auth login, which replaces it.

explain-customer_action_needed = The carrier waits for something from you (H6).
    .why = The SLA clock of the ticket stands still until you answer.
    .next = Read the last note, and answer with ticket comment.

explain-damaged_journal = A line of the journal cannot be read.
    .why = The file was cut off, or something else has changed it.
    .next = Keep a copy, and see with bulk show what is known of the batch.

explain-date_in_past = The date does not lie in the future.
    .why = An extension can only be asked for days to come (H18).
    .next = Give a later date.

explain-duplicate_column = A column is there twice.
    .why = It would not be clear which of the two counts.
    .next = Remove or rename one of them.

explain-duplicate_external_id = Two rows have the same external id.
    .why = An external id names one thing only.
    .next = Give each row its own, or leave the column out.

explain-duplicate_site = A site is named twice.
    .why = A change lists distinct sites (H7).
    .next = Name each site once.

explain-empty_file = The file is empty.
    .why = There is nothing in it that could be sent.
    .next = Check the name of the file.

explain-end_not_later = The service already runs until that day or longer.
    .why = An extension must end later than the present contract (H18).
    .next = Name a later day.

explain-file_changed = The file was changed while it was being read.
    .why = Half of the old and half of the new content would be sent.
    .next = Attach it when nothing writes to it, or attach a copy; nothing was sent.

explain-file_not_written = A file could not be written.
    .why = The disk is full, or the folder does not allow it.
    .next = Make room, or choose another place.

explain-file_too_large = The file is larger than allowed.
    .why = Portals limit the size of attachments, and texts and fields have a limit of their own.
    .next = Send a smaller file, or raise attachment_limit in the profile if the portal takes more.

explain-forbidden = The portal knows who you are and does not allow this (403).
    .why = The role of the credential lacks a right.
    .next = Ask an administrator of the portal for the role (H20), or use another credential.

explain-input_changed = The rows have changed while they were being filed.
    .why = They are read twice, first to check and then to file, and both readings must be the same.
    .next = Put the old content back, and run the same command again; rows already filed are not filed twice.

explain-internal = Something happened that nobody foresaw.
    .why = It is a bug, or the system refused something that is normally always there.
    .next = See with status or list whether a write was done; then run it again with -v and report what it prints.

explain-interrupted = You stopped the command (Ctrl-C).
    .why = What was done until then is on record.
    .next = Run the same command again to continue, or run reconcile to settle what was sent.

explain-invalid_account = This is not a billing account.
    .why = An account has 3 to 40 letters, digits and - _ . /.
    .next = Copy it from the invoice.

explain-invalid_business_hours = These are not business hours.
    .why = They are written as opening and closing time, and the closing time is the later one.
    .next = Write them as 09:00-18:00, or leave them out if all 24 hours count.

explain-invalid_config = The config file cannot be read.
    .why = It is not TOML, or a value in it breaks a rule; the message names the line.
    .next = Correct that line.

explain-invalid_contact = This is not a contact with a name and an e-mail address (H15).
    .why = Name and address are both needed; a phone number may follow.
    .next = Write it as 'Ana Souza <ana@example.com>'.

explain-invalid_contacts = Your contacts.toml cannot be read.
    .why = It is not TOML, or a value in it breaks a rule; the message names the line.
    .next = Correct that line.

explain-invalid_date = This is not a date.
    .why = Dates are written as in RFC 3339; without an offset they are local.
    .next = Write 2026-11-23, 2026-11-23T14:00 or 2026-11-23T14:00:00Z.

explain-invalid_duration = This is not a time span.
    .why = A number needs its unit.
    .next = Write it as 30s, 5m or 2h.

explain-invalid_email = This is not an e-mail address that can be used here.
    .why = It lacks a part, or has letters that not every mail server takes.
    .next = Write it as name@example.com.

explain-invalid_external_id = This is not an external id.
    .why = It travels in headers and addresses, so it has 1 to 64 visible ASCII characters.
    .next = Leave out spaces, quotes and backslashes.

explain-invalid_fault = The sandbox has no such fault.
    .why = A fault has a name and often a value, and is given once.
    .next = See the forms with help sandbox serve.

explain-invalid_field = A field of api is not understood.
    .why = Fields are written KEY=VALUE; keys nest as a[b]=c and a[]=c.
    .next = Correct the field.

explain-invalid_flavour = The sandbox has no such flavour.
    .why = It can behave like certain kinds of portal only.
    .next = Use tmf or servicenow.

explain-invalid_header = A header of api cannot be sent.
    .why = It has no colon, holds characters that no header can carry, or is set by lumenctl alone.
    .next = Write it as 'Accept-Language: pt'.

explain-invalid_if_exists = --if-exists has an unknown value.
    .why = It says what to do when the thing exists already: return the existing one, or fail.
    .next = Use return or fail.

explain-invalid_input = Several things in the input are wrong; each is listed with its flag.
    .why = Everything is checked before anything is sent.
    .next = Correct all of them and run the command again; nothing was sent.

explain-invalid_input_file = The file of rows cannot be read.
    .why = It is not in the format it seems to have; the message names the line.
    .next = Correct that line, or name the format with --format.

explain-invalid_jq = The --jq program cannot be read.
    .why = It is not written in the language of jq, or uses a function that is missing here; the message names the place.
    .next = Correct it; nothing was sent.

explain-invalid_map = --map does not name a column and a flag.
    .why = Both are needed, and the flag must be one that rows can set.
    .next = Write it as --map 'Circuit=service-id'.

explain-invalid_name = This is not a name.
    .why = A name is one line of 1 to 100 characters.
    .next = Shorten it, or remove line breaks and invisible characters.

explain-invalid_number = This is not a number that can be used here.
    .why = Limits protect the portal and this machine.
    .next = Use a whole number within the limits that the message names.

explain-invalid_order_id = This is not the id of an order (H3).
    .why = An id is one word.
    .next = Copy it from order list.

explain-invalid_path = This is not a path.
    .why = It is empty, holds a zero byte, or is not the part of an address after base_url.
    .next = Give the path of a file, or for api one such as /tmf-api/troubleTicket/v5/troubleTicket.

explain-invalid_pattern = This is not a regular expression.
    .why = It cannot be read from the character that the message names.
    .next = Write it as [A-Z]{ "{" }4{ "}" }[0-9]{ "{" }5{ "}" }.

explain-invalid_period = The period ends before it begins.
    .why = Its end must come after its start.
    .next = Swap the dates, or correct one of them.

explain-invalid_phone = This is not a telephone number.
    .why = It does not fit the numbering plan of its country.
    .next = Write it as +55 11 3003 0003.

explain-invalid_priority = This is not a priority.
    .why = There are three.
    .next = Use low, medium or high.

explain-invalid_profile_name = This cannot be the name of a profile.
    .why = Names of profiles are used in files and variables.
    .next = Use 1 to 64 letters, digits, - _ . and begin with a letter or digit.

explain-invalid_rate = This is not a rate.
    .why = A rate is a number and a unit of time.
    .next = Write it as 5/s, 300/min or 1000/h.

explain-invalid_role = This is not a role (H20).
    .why = A role is one line of 1 to 100 characters without quotes or backslashes.
    .next = Write it as user list shows it.

explain-invalid_root = This does not say where an API lives.
    .why = The name of the API and its path are both needed.
    .next = Write it as trouble_ticket=/api/ticket.

explain-invalid_row = A row cannot be understood.
    .why = It is cut off, or a value in it has the wrong form; the message names the line.
    .next = Correct that row; nothing was sent.

explain-invalid_secret = The secret is empty, or holds characters that no header can carry.
    .why = Quotes, spaces or line breaks may have been copied with it.
    .next = Give the secret alone.

explain-invalid_service_id = This is not a Service ID (H5).
    .why = A Service ID has 4 to 40 of A-Z a-z 0-9 - _ / . with at least one digit, and fits service_id_pattern where the profile sets it.
    .next = Copy it from the contract, the invoice or service list.

explain-invalid_severity = This is not a severity.
    .why = There are three.
    .next = Use critical, major or minor.

explain-invalid_shard = This is not a part of a whole.
    .why = Parts are counted from 1 up to their number.
    .next = Write it as 2/8 for the second of eight parts.

explain-invalid_size = This is not a size.
    .why = A size is a whole number with its unit.
    .next = Write it as 10 MiB or 500 kB.

explain-invalid_sort = Nothing can be sorted by this.
    .why = Only certain attributes have an order.
    .next = Use one of those that the message names, with - in front for descending order.

explain-invalid_state = This is not a state.
    .why = Orders and services have states of their own.
    .next = Use one of those that the message names.

explain-invalid_status = This is not a status.
    .why = Tickets and changes have statuses of their own.
    .next = Use one of those that the message names.

explain-invalid_summary = This is not a summary.
    .why = It is one line of 1 to 200 characters.
    .next = Shorten it, and put the rest into --description.

explain-invalid_tax_id = This tax id is wrong (H15).
    .why = Each country has its own form and check digits.
    .next = Copy it from the company's papers, and check --country.

explain-invalid_text = This text cannot be used here.
    .why = It is empty, too long, or holds line breaks or invisible characters.
    .next = Write one line within the length that the message names.

explain-invalid_ticket_id = This is not the id of a ticket.
    .why = An id is one word.
    .next = Copy it from ticket list.

explain-invalid_transition = The present state does not allow this step.
    .why = Somebody was faster, or the ticket or change has ended.
    .next = Look at it with status, then decide again.

explain-invalid_truth = This is neither yes nor no.
    .why = Here only these two are possible.
    .next = Use yes or no.

explain-invalid_url = This is not an address that can be used.
    .why = Credentials are sent there, so it must be one origin with https, or http on this machine.
    .next = Write it as https://portal.example.

explain-invalid_user_name = This is not a user name (H20).
    .why = It is one word by which the portal knows a user.
    .next = Give the e-mail address, or the name that user list shows.

explain-invalid_window = This is not a time window (H9).
    .why = A window has a start and an end.
    .next = Write it as 2026-12-01T22:00/2026-12-02T02:00.

explain-jq_failed = The --jq program does not fit the result.
    .why = It could be read, but failed on the values that came.
    .next = Do not repeat a write, it is done: look at the result with status or list, and correct the program.

explain-keyring_absent = No keyring can be reached.
    .why = No Secret Service runs in this session.
    .next = Start the desktop's keyring, or keep the secret in a file or in the environment.

explain-keyring_failed = The keyring did not store or return the secret.
    .why = The message has the keyring's own words.
    .next = Look at the desktop's password program, or keep the secret elsewhere.

explain-keyring_locked = The keyring is locked.
    .why = It opens with the password of the desktop.
    .next = Unlock it and run the command again.

explain-keyring_silent = The keyring did not answer within three seconds.
    .why = It may be waiting for its password.
    .next = Unlock it and run the command again.

explain-last_administrator = The last active administrator cannot be taken away.
    .why = Nobody could then manage the users of the company (H20).
    .next = Give the role to another active user first.

explain-missing_option = An option is missing.
    .why = The command cannot be carried out without it.
    .next = Add it; the message names it and gives an example.

explain-missing_setting = A setting is missing.
    .why = This kind of portal needs it.
    .next = Add the flag that the message names.

explain-missing_window = It is not said whether the change needs a time window (H9).
    .why = The carrier plans the work by it.
    .next = Add --window START/END or --no-window.

explain-no_answer = The portal took the request and gave no answer.
    .why = The connection broke, or the time limit ran out.
    .next = Try again; for a write, run reconcile first.

explain-no_browser = The desktop has no browser.
    .why = Nothing is set up to open a web page.
    .next = Open the address that is printed yourself.

explain-no_connection = The portal cannot be reached.
    .why = Its name is not known, nothing listens there, or TLS failed.
    .next = Check base_url and the proxy; report a fault to the TSC by phone (H21).

explain-no_history = The portal does not say when the states of the ticket began (H6).
    .why = Without these dates there is no SLA clock.
    .next = Look at the ticket with ticket status, or ask the TSC.

explain-no_json = --jq was given, and the result is a text.
    .why = There is nothing in it that could be filtered.
    .next = Leave --jq out.

explain-no_mail_program = The desktop has no mail program.
    .why = Nothing is set up to open a mailto address.
    .next = Write the message to a file with --eml FILE, and open that.

explain-no_sites = The change has no site (H7).
    .why = A standard change has 1 to 10 sites.
    .next = Add --site SERVICE_ID; it can be repeated.

explain-no_terminal = This can only be done on a terminal.
    .why = Nobody is there to type a secret, or to see what opens.
    .next = Run it on a terminal, or use the option that the message names.

explain-no_web_page = The portal names no page that can be opened.
    .why = Only https pages of the portal's own origin are opened, and the sandbox has none.
    .next = Leave --web out; -o json shows the address as href.

explain-nonexistent_local_time = This local time does not exist on that day.
    .why = The clocks are set forward and skip it.
    .next = Write another time, or one with its offset.

explain-not_a_journal = The file is not a journal of lumenctl.
    .why = It begins with something else.
    .next = Check the name; bulk list shows the journals.

explain-not_authenticated = The portal does not accept who you are (401), or there is no credential.
    .why = A token has expired, or the client id and its secret are missing or wrong.
    .next = Sign in with auth login, or set LUMENCTL_TOKEN, or LUMENCTL_CLIENT_ID and LUMENCTL_CLIENT_SECRET.

explain-not_configured = The command needs a portal, and none is configured, or only a part of one.
    .why = Without a profile it is not known where the portal is; the sandbox is never used by itself.
    .next = Make a profile with config init, set LUMENCTL_BASE_URL and the credential, or add --sandbox to try it out.

explain-not_found = The portal has no such thing (404).
    .why = The id is mistyped, or belongs to another portal or profile.
    .next = Look it up with list, and check which profile is in use.

explain-not_set = The setting has no value in this profile.
    .why = Nobody has set it there.
    .next = See with config explain which value is in use and where it comes from.

explain-not_supported = This portal cannot do that.
    .why = Portals of its kind have no such function.
    .next = Use the way that the message names, such as sending the file to the team.

explain-not_utf8 = The text is not UTF-8.
    .why = It was saved in another encoding, such as Windows-1252 or UTF-16; the message names the place.
    .next = Save it as UTF-8, and run the command again.

explain-nothing_to_do = No change was asked for.
    .why = Without one the user would stay as it is.
    .next = Name what is to change, such as --email or --add-role.

explain-other_portal = The batch, or the billing question of this country, belongs to another portal.
    .why = The rows of a batch stay at the portal where they were filed, and each country has its own portal for billing (H13).
    .next = Run the command with a profile of the portal that the message names.

explain-outcome_unknown = A write was sent, and it could not be found out whether it was done.
    .why = The answer was lost, and the portal could not be asked afterwards.
    .next = Run the reconcile command that is printed; do not send it again in another way.

explain-output_failed = The result could not be written to stdout.
    .why = The disk is full, or the program that reads it has failed.
    .next = The command has done its work: do not repeat a write, look at it with status or list.

explain-own_user = You cannot do this to your own user (H20).
    .why = You would lock yourself out.
    .next = Ask another administrator.

explain-partial = Of several things some were done and some failed.
    .why = Each one is separate; the failed ones are listed with their own codes.
    .next = Correct those and run them again; what is done is not done twice.

explain-profile_exists = A profile of this name exists.
    .why = Its values would be lost.
    .next = Choose another name with --profile, change it with config set, or replace it with --force.

explain-redirected = The portal points to another address.
    .why = A credential must not go to another origin.
    .next = Set base_url to the address where the API really is.

explain-rejected = The portal has refused the content (400, 422 or another 4xx).
    .why = It has a rule that is not known here.
    .next = Read what the portal says, correct the value it points at, and send it again; nothing was made.

explain-row_too_large = A row is larger than allowed.
    .why = A long text is in it, or a missing quote makes rows run together.
    .next = Check the quotes in and before that row; attach long texts as files.

explain-sandbox = The sandbox cannot work.
    .why = Its port is taken, or its database is damaged or belongs to something else.
    .next = Choose another port, or begin anew with sandbox reset.

explain-sandbox_needs_no_sign_in = The sandbox needs no sign-in.
    .why = Commands sign in to it by themselves.
    .next = Leave the sandbox out to sign in to a real portal.

explain-secret_in_config = The config file holds a secret.
    .why = Secrets do not belong in files that are shared.
    .next = Remove it, and use auth login, LUMENCTL_CLIENT_SECRET or LUMENCTL_CLIENT_SECRET_FILE.

explain-service_terminated = The service has ended and cannot be extended (H18).
    .why = A contract that is over is not prolonged.
    .next = Order a new service.

explain-sign_in_refused = The sign-in was refused.
    .why = The client id, its secret or the scope is wrong.
    .next = Check all three; auth status shows where they come from.

explain-stdin_is_terminal = The secret would be shown while it is typed.
    .why = --client-secret-stdin reads a pipe or a file.
    .next = Leave the option out to be asked for it.

explain-timed_out = The wait ended before the state was reached.
    .why = The time of --wait or --for was too short; the thing itself is fine.
    .next = Wait again with more time, or look with status.

explain-too_many_sites = The change has more than 10 sites (H7).
    .why = The carrier takes at most 10 in one change.
    .next = Add --split to file as many changes as needed.

explain-unavailable = The portal cannot be reached, or fails (5xx, 429) after all retries.
    .why = The network, TLS or the portal itself is down.
    .next = Try later, or raise --max-wait; report a fault to the TSC by phone (H21).

explain-unknown_change_type = The catalogue has no such change (H10).
    .why = Only standard changes can be submitted this way.
    .next = Look at change types; ask for anything else as H10 says.

explain-unknown_code = There is no error with this code.
    .why = It is mistyped, or belongs to another version.
    .next = Run explain without a code to see all of them.

explain-unknown_color = --color has an unknown value.
    .why = Colours can be shown on terminals only, always or never.
    .next = Use auto, always or never.

explain-unknown_column = There is no such column.
    .why = Columns are named by their JSON keys.
    .next = Use one of those that the message names.

explain-unknown_command = The batch was made by a command that this version does not have.
    .why = Another version of lumenctl has begun it.
    .next = Use the version that began the batch.

explain-unknown_config_key = There is no such setting.
    .why = It is mistyped, or stands outside a profile.
    .next = Use the name that the message offers, below the heading of its profile.

explain-unknown_country = This is not a country of the handbook.
    .why = The handbook covers certain countries only.
    .next = Write the two letters or the name of one of them.

explain-unknown_dialect = This is not a dialect that this version knows.
    .why = A dialect says how a portal writes its tickets.
    .next = Use one of those that the message names.

explain-unknown_format = This is not an output format.
    .why = There are six.
    .next = Use table, plain, json, ndjson, yaml or csv.

explain-unknown_input_format = This is not a format for rows.
    .why = There are four.
    .next = Use csv, ndjson, json or yaml.

explain-unknown_kind = This is not a kind of contact.
    .why = A contact is a phone number, an e-mail address or a portal.
    .next = Use one of those that the message names.

explain-unknown_language = This is not a language of lumenctl.
    .why = Its words exist in English, Spanish and Portuguese.
    .next = Use en, es or pt.

explain-unknown_matter = Nothing is known of this matter (H1).
    .why = The handbook names a role for certain matters only.
    .next = Run contacts who without a matter to see them.

explain-unknown_method = The HTTP method cannot be sent.
    .why = api knows GET, HEAD, POST, PUT, PATCH and DELETE.
    .next = Use one of those.

explain-unknown_note_style = This is not a way to add notes that this version knows.
    .why = Portals take notes in different ways.
    .next = Use one of those that the message names.

explain-unknown_place = This is not a place for the external id.
    .why = It travels in an attribute or in the description.
    .next = Use one of those that the message names.

explain-unknown_portal = This is not one of the carrier's portals (H13).
    .why = There are two.
    .next = Use latam or control-center.

explain-unknown_preset = This is not a kind of portal that this version knows.
    .why = A preset brings the paths of a portal and its way of speaking.
    .next = Use one of those that the message names.

explain-unknown_product = This is not a product of the directory.
    .why = Contacts are printed for certain products only.
    .next = Use one of those that the message names.

explain-unknown_profile = There is no such profile.
    .why = The config file has others, or none.
    .next = Use one that config list shows, or make it with config init.

explain-unknown_role = There is no such role.
    .why = A portal has its own roles for users (H20), and the handbook has those of the carrier's people (H1).
    .next = Use one of those that the message names.

explain-unknown_service = The inventory has no such service.
    .why = The id is mistyped, or belongs to another customer.
    .next = Look it up with service list.

explain-unknown_shell = There is no completion for this shell.
    .why = Scripts are made for five shells.
    .next = Use bash, zsh, fish, powershell or elvish.

explain-unknown_storage = Secrets cannot be kept there on this system.
    .why = There are keyring, file, and on Linux keyutils.
    .next = Use one of those.

explain-unknown_team = This is not a team of the directory.
    .why = The handbook prints the contacts of certain teams only.
    .next = Use one of those that the message names.

explain-unknown_topic = There is no such command or topic.
    .why = help explains commands and exit codes.
    .next = Use one of those that the message names.

explain-unknown_user = There is no such user (H20).
    .why = The name is mistyped, or belongs to another account.
    .next = Look it up with user list.

explain-unreadable_answer = The answer is not one that a portal gives.
    .why = Something between here and the portal may have answered in its place.
    .next = Check base_url and the proxy.

explain-unreadable_file = A file cannot be read.
    .why = It is not there, is a folder, or you may not read it.
    .next = Check its name and its permissions.

explain-unsettled_rows = Rows of the batch were sent, and it is not known whether they arrived.
    .why = Forgetting them could mean filing them twice.
    .next = Settle them with bulk resume, or add --yes to forget them.

explain-usage = The command line cannot be understood.
    .why = An option or a command is mistyped or lacks its value.
    .next = Follow the tip in the message, or add --help.

explain-window_in_past = The time window has begun already (H9).
    .why = The carrier needs time to plan.
    .next = Give a window in the future.

explain-window_order = The time window ends before it begins (H9).
    .why = START comes before END.
    .next = Swap them.

explain-wrong_end_state = The thing has ended in another state than the one waited for.
    .why = It was cancelled, rejected or closed in the meantime.
    .next = Read its notes with status.

# What `api` says.

api-field-contradicts = '{ $key }' contradicts a field before it
api-field-has-no-equals = '{ $text }' has no '='
api-field-is-no-key = '{ $key }' is not a key: it is a name, then [NAME] or [] as often as needed
api-fields-and-input = fields and --input cannot both make the body
api-file-is-not-utf8 = { $file } is not UTF-8 text
api-file-is-too-large = { $file } is larger than { $limit } MiB
api-file-unreadable = { $file } cannot be read: { $error }
api-get-has-no-body = a GET or HEAD has no body
api-header-has-no-colon = a header has no colon
api-header-is-own = { $name } is set by lumenctl alone
api-header-name-is-wrong = '{ $name }' is not the name of a header
api-header-value-is-wrong = the value of { $name } has a line break or a character that no header can carry
api-how-to-write-field = write KEY=VALUE, such as status=closed
api-how-to-write-header = write it as 'Accept-Language: pt'
api-key-is-one-thing = a key is a value, an object or a list, and a value is given once
api-look-before-sending-again = look at what the portal has before you send it again:
api-methods = use GET, HEAD, POST, PUT, PATCH or DELETE
api-only-get-has-pages = only a GET has pages
api-outcome-unknown = the request was sent, but whether the portal has carried it out is not known: { $error }
api-profile-decides-who-asks = who asks is decided by the profile and the credential
api-send-with-input = send it with --input
api-stdin-once = stdin can be read once only
api-unknown-method = '{ $text }' is not a method that can be sent
api-write-query-behind-path = write what belongs into the query behind PATH

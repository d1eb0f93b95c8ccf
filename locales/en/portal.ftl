# What the way to the portal says: requests, answers, sign-in, attachments, writes that are not settled.

portal-address-not-usable = { $url } cannot be asked for: { $error }
portal-answer-cut-off = the portal's answer is larger than { $size } MiB and was cut off
portal-answer-has-no-token = its answer has no access_token
portal-answer-is-empty = it is empty
portal-answer-is-no-json = it is not JSON ({ $error })
portal-answer-is-no-list = it is not a list
portal-answer-is-no-list-of-pages = it is not a list, so there are no pages to put together
portal-answer-is-no-ticket = it is not a ticket ({ $error })
portal-answer-is-web-page = it is a web page titled "{ $title }"
portal-answer-is-web-page-or-xml = it is a web page or XML instead of JSON
portal-answer-not-kept = the answer cannot be kept: { $error }
portal-answer-not-readable = the portal's answer cannot be read: { $why }
portal-answered = the portal answered { $status }: { $message }
portal-attachment-at-other-origin = { $name } lies at { $address }, which is not the portal's origin and gets no call from here
portal-attachment-is-no-base64 = the content of { $name } is not base64
portal-attachment-without-content = it gives { $name } neither a content nor an address
portal-attachments-not-kept = the attachments cannot be kept on the disk: { $error }
portal-ca-file-unusable = the CA file { $file }: { $why }
portal-catalogue-is-no-list = the catalogue is not a list
portal-change-not-shown-yet = the portal has taken the change and does not show it yet
portal-change-without-id = there is a change request without an id
portal-changed-all-the-time = it is changed by others all the time
portal-client-certificate-unusable = the client's certificate { $file }: { $why }
portal-client-key-unusable = the client's key { $file }: { $why }
portal-external-id-not-kept = the portal does not keep the external id: from now on it also travels as the last line of the description (Ref: ID), and is found by it
portal-file-became-longer = it became longer while it was read
portal-file-became-shorter = it became shorter while it was read
portal-file-has-changed-hint = nothing was sent; attach it when nobody writes to it, or a copy of it
portal-file-is-empty = { $file } is empty
portal-file-is-folder = { $file } is a folder
portal-file-is-folder-hint = attach the files in it, or an archive of it
portal-file-is-not-regular = { $file } is no regular file
portal-file-is-not-regular-hint = give its content to - instead
portal-file-not-readable = { $file } cannot be read: { $error }
portal-file-not-there = there is no file { $file }
portal-file-not-written = { $file } cannot be written: { $error }
portal-file-too-large = { $file } is larger than the { $limit } that the profile allows (attachment_limit)
portal-file-too-large-hint = compress it, or attach a part of it
portal-id-not-looked-up = it lists more than { $count } things in no useful order, so { $id } cannot be looked up (dialect.external_id = "attribute" in the profile says that the portal keeps the id where a filter finds it)
portal-key-is-exposed = others can read it; run: chmod 600 { $file }
portal-key-not-in-file = there is no private key without a password in it (PKCS #8, PKCS #1 or SEC 1, in PEM)
portal-key-without-certificate = there is no certificate for it; set client_cert
portal-list-does-not-end = its list does not end after { $count } pages
portal-next-page-at-other-origin = its next page is at another origin, which would get the credential: { $url }
portal-next-page-not-usable = its next page: { $error }
portal-no-answer = no answer from { $host }: { $reason }
portal-no-answer-to-any-try = the portal has answered none of several tries
portal-no-certificate-in-file = there is no certificate in it
portal-no-connection = cannot reach { $host }: { $reason }
portal-no-connection-in-time = no connection within { $seconds } s
portal-no-further-explanation = no further explanation
portal-not-an-address = { $text } is no address: { $error }
portal-not-at-origin = { $url } is not at the origin of base_url
portal-not-below-base-url = { $url } is not below base_url
portal-nothing-came = nothing came within { $seconds } s
portal-order-without-id = there is an order without an id
portal-other-kind =
    { $kind ->
        [billing-inquiry] { $id } is no billing inquiry
        [change-request] { $id } is no change request
        [order] { $id } is no order
       *[service] { $id } is no service
        [service-extension] { $id } is no service extension
        [trouble-ticket] { $id } is no trouble ticket
        [user] { $id } is no user
    }
portal-outcome-unknown = the request was sent, but whether the portal has it could not be established: { $cause }
portal-overtaken = { $id } is { $status } by now
portal-proxy-failed = the proxy { $proxy }: { $reason }
portal-proxy-makes-no-connection = it makes no connection to { $host }: it may not, or the name and password in HTTPS_PROXY are wrong
portal-proxy-not-a-url = HTTPS_PROXY is not the URL of a proxy, such as http://proxy:3128 (http and https are known)
portal-proxy-wants-password = it wants a name and a password: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT
portal-rate-hint = write it as 5/s, 300/min or 1000/h
portal-rate-is-none = '{ $text }' is not a rate
portal-reason-without-explanation = { $reason }, without further explanation
portal-record-of-other-version = it is of another version of lumenctl
portal-redirect-is-no-url = it is not a URL
portal-redirect-is-sixth = it is the sixth redirect in a row
portal-redirect-not-followed = the portal redirects to { $to }, which is not followed: { $why }
portal-redirect-says-not-where = it does not say where to
portal-redirect-to-other-origin = another origin would get the credential; if the portal has moved, change base_url
portal-redirect-turns-write-into-read = it would turn a write into a read
portal-request-not-readable = the request cannot be read from { $file }: { $error }
portal-service-without-id = there is a service without an id
portal-setting-not-set = { $key } is not set
portal-sign-in-failed = sign-in failed: { $cause }
portal-sign-in-refused = sign-in was refused by { $host }: { $message }
portal-tells-of-another = asked for { $id }, it tells of { $other }
portal-ticket-changed-all-the-time = the ticket is changed by others all the time: try again later
portal-ticket-without-id = there is a ticket without an id
portal-token-not-bearer = it gives tokens of another type than Bearer
portal-token-not-for-header = the token has characters that no header can carry
portal-too-many-requests = too many requests
portal-user-lacks-key = a user in it has no { $key }
portal-web-page = a web page titled "{ $title }"
portal-web-page-or-xml = a web page or XML instead of JSON
portal-write-not-noted = the write cannot be noted in { $folder }: { $error }
portal-write-not-noted-hint = nothing was sent; free some room on the disk, or set XDG_STATE_HOME to another one

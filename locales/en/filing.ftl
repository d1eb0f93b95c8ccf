# Filing a thing once: the options of writes, what a failed write says, and `reconcile`.

filing-another-process-at-work = another process is still at work on it
filing-belongs-to-other-portal = { $id } belongs to another portal and stays open: { $command }
filing-belongs-to-portal-at = { $id } belongs to another portal and stays open: run this with the portal at { $portal }
filing-command-settles = { $command } settles it
filing-id-files-it-once = run again with --external-id { $id }, the id of this request, it is filed once
filing-may-be-under-way = { $id }: it may still be under way; looking again in { $seconds } s
filing-not-an-action = '{ $text }' is not an action
filing-not-open-nor-in-portal = no write with the external id { $id } is open here, and the portal has nothing under it
filing-nothing-open = nothing is open on this machine
filing-only-id-helps = { $error }; if this is interrupted, only the external id { $id } helps to find it
filing-record-not-understood = { $path } cannot be understood and is left alone
filing-request-not-noted = the request cannot be noted: { $error }
filing-run-again-when-ended = run the command again when that has ended
filing-run-again-with-id = run the same command again with --external-id { $id }: it looks it up first
filing-use-return-or-fail = use return or fail

# Filing a thing once: the options of writes, what a failed write says, and `reconcile`.

filing-another-process-at-work = otro proceso todavía está trabajando en ello
filing-belongs-to-other-portal = { $id } pertenece a otro portal y queda pendiente: { $command }
filing-belongs-to-portal-at = { $id } pertenece a otro portal y queda pendiente: ejecute esto con el portal { $portal }
filing-command-settles = { $command } lo aclara
filing-id-files-it-once = si se ejecuta de nuevo con --external-id { $id }, el id de esta solicitud, se registra una sola vez
filing-may-be-under-way = { $id }: puede que aún esté en curso; se buscará de nuevo en { $seconds } s
filing-not-an-action = '{ $text }' no es una acción
filing-not-open-nor-in-portal = aquí no hay ninguna escritura pendiente con el id externo { $id }, y el portal no tiene nada con ese id
filing-nothing-open = no hay nada pendiente en esta máquina
filing-only-id-helps = { $error }; si esto se interrumpe, solo el id externo { $id } permite encontrar la solicitud
filing-record-not-understood = no se puede interpretar { $path }; se deja como está
filing-request-not-noted = no se puede guardar la solicitud: { $error }
filing-run-again-when-ended = ejecute de nuevo el comando cuando ese proceso haya terminado
filing-run-again-with-id = ejecute de nuevo el mismo comando con --external-id { $id }: primero busca si ya existe
filing-use-return-or-fail = use return o fail

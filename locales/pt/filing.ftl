# Filing a thing once: the options of writes, what a failed write says, and `reconcile`.

filing-another-process-at-work = outro processo ainda está trabalhando nisso
filing-belongs-to-other-portal = { $id } pertence a outro portal e continua pendente: { $command }
filing-belongs-to-portal-at = { $id } pertence a outro portal e continua pendente: execute isto com o portal em { $portal }
filing-command-settles = { $command } esclarece isso
filing-id-files-it-once = se o comando for executado de novo com --external-id { $id }, o id desta solicitação, o registro é feito uma única vez
filing-may-be-under-way = { $id }: ainda pode estar em andamento; nova busca em { $seconds } s
filing-not-an-action = '{ $text }' não é uma ação
filing-not-open-nor-in-portal = não há aqui nenhuma escrita pendente com o id externo { $id }, e o portal não tem nada com esse id
filing-nothing-open = não há nada pendente nesta máquina
filing-only-id-helps = { $error }; se isto for interrompido, só o id externo { $id } permite encontrar a solicitação
filing-record-not-understood = não é possível interpretar { $path }; o arquivo fica como está
filing-request-not-noted = não é possível guardar a solicitação: { $error }
filing-run-again-when-ended = execute o comando de novo quando esse processo tiver terminado
filing-run-again-with-id = execute o mesmo comando de novo com --external-id { $id }: ele primeiro verifica se já existe
filing-use-return-or-fail = use return ou fail

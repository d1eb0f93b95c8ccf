# Standard changes: submit, follow, cancel.

change-add-window = adicione --window START/END, ou --no-window se a operadora puder escolher o horário
change-approve-or-decline = lumenctl maintenance approve { $id }, ou decline { $id } --reason TEXT
change-cancel-question = Cancelar a mudança { $id }? Ela não poderá ser retomada.
change-cannot-become = { $id } está no estado { $status } e não pode passar para { $wanted }
change-command-declines = { $command } o recusa
change-description-missing = falta a descrição
change-did-you-mean = você quis dizer '{ $name }'? `lumenctl change types` mostra todas; uma mudança que não está na lista é pedida à equipe de Service Management ou ao seu Gerente de conta (H10)
change-differs-in-description = a mudança existente { $id } é diferente: a descrição é outra
change-differs-in-sites = a mudança existente { $id } é diferente: as localidades são { $found }, não { $asked }
change-differs-in-type = a mudança existente { $id } é diferente: o tipo é '{ $found }', não '{ $asked }'
change-differs-in-unknown-type = a mudança existente { $id } é diferente: o tipo é desconhecido, não '{ $asked }'
change-differs-in-window = a mudança existente { $id } é diferente: a janela é outra
change-external-id-exists = o id externo { $external_id } já existe: mudança { $id }
change-file-is-folder = é uma pasta
change-file-not-there = não existe o arquivo { $path }
change-file-too-large = { $name } é maior que 1 MiB
change-is-already = { $id } já está no estado { $status }
change-is-planned-work = { $id } é um trabalho programado da operadora
change-legend-past = encerrada
change-legend-pending = ainda não aprovada
change-legend-planned = aprovada ou em andamento
change-line-not-utf = { $name }: a linha { $line } não é texto UTF-8
change-more-not-tried =
    { $count ->
        [one] mais { $count } não foi tentada
       *[other] mais { $count } não foram tentadas
    }
change-names-no-site = { $name } não indica nenhuma localidade
change-no-catalogue = o portal não tem catálogo: --type é enviado tal como foi informado
change-no-catalogue-of-changes = o portal não tem um catálogo de mudanças padrão: --type é enviado tal como foi informado
change-not-in-list = uma mudança que não está na lista é pedida à equipe de Service Management ou ao seu Gerente de conta (H10)
change-run-again-with-id = execute de novo com --external-id { $id }: o que já foi registrado não é registrado outra vez
change-sites-not-in-inventory =
    { $count ->
        [one] { $count } das localidades não está no inventário
       *[other] { $count } das localidades não estão no inventário
    }
change-stdin-once = stdin só pode ser lido uma vez
change-type-missing = falta a mudança padrão
change-types-command = `lumenctl change types` mostra todas
change-types-command-and-others = `lumenctl change types` mostra todas; uma mudança que não está na lista é pedida à equipe de Service Management ou ao seu Gerente de conta (H10)
change-unknown-type = '{ $name }' não está no catálogo de mudanças padrão
change-waits-for-approval = { $id } espera a sua aprovação
change-will-not-be = a mudança { $id } está no estado { $status } e não chegará a { $wanted }
change-window-undecided = é preciso indicar se a mudança precisa de uma janela horária
change-without-window-needs-country = sem janela contam os dias úteis do seu país (H8)

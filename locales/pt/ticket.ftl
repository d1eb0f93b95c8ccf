# Trouble tickets: open, follow, find.

ticket-add-service-id = o TSC pede o Service ID da localidade ou do serviço afetado: adicione --service-id ID
ticket-add-text = adicione --text TEXT ou --text-file FILE (- para stdin)
ticket-answer-with = responda com lumenctl ticket comment { $id } --text '…'
ticket-attachments-known = anexos existentes: { $names }
ticket-cancel-question = Cancelar o chamado { $id }? Ele não poderá ser retomado.
ticket-dates-ahead = o chamado { $id } tem datas que o relógio desta máquina ainda não alcançou; elas contam como o momento atual
ticket-differs =
    { $what ->
        [description] o chamado existente é diferente: a descrição é '{ $found }', não '{ $asked }'
        [severity] o chamado existente é diferente: a severidade é '{ $found }', não '{ $asked }'
        [summary] o chamado existente é diferente: o resumo é '{ $found }', não '{ $asked }'
       *[service-id] o chamado existente é diferente: o Service ID é '{ $found }', não '{ $asked }'
    }
ticket-draft-attach-list = { $file }: attach deve ser uma lista de arquivos
ticket-draft-did-you-mean = você quis dizer { $key }? chaves conhecidas: { $keys }
ticket-draft-is-an-object = informe um objeto JSON com as opções como chaves: { "{" }"service-id": "…", "summary": "…"{ "}" }
ticket-draft-key-is-no-flag = { $file } tem uma chave '{ $key }' que não corresponde a nenhuma opção
ticket-draft-known-keys = chaves conhecidas: { $keys }
ticket-draft-not-json = { $file } não é JSON: { $error }
ticket-draft-not-one-object = { $file } contém JSON, mas não um único objeto
ticket-draft-text-in-quotes = { $file }: { $key } deve ser um texto entre aspas
ticket-existing-is-over = o chamado { $id } está no estado { $status }: ninguém trabalha nele; informe outro --external-id para abrir um novo
ticket-external-id-exists = o id externo { $external_id } já existe: chamado { $id }
ticket-file-exists = { $path } já existe com outro conteúdo
ticket-give-access = dê acesso ou responda à pergunta: o tempo até lá não conta para o SLA
ticket-has-files-already = o chamado { $id } já tem estes arquivos
ticket-has-no-attachment = o chamado { $id } não tem o anexo { $name }
ticket-has-no-attachments = o chamado { $id } não tem anexos
ticket-input-kept = os dados foram guardados: { $command }
ticket-input-not-kept = não foi possível guardar os dados: { $problem }
ticket-is-already = o chamado { $id } já está no estado { $status }
ticket-is-no-folder = { $path } não é uma pasta
ticket-line-of-text = deve ser uma única linha de 1 a 200 caracteres
ticket-make-folder = crie-a primeiro ou informe outra
ticket-may-be-on-file = o chamado talvez já esteja registrado, portanto não peça por telefone que o abram de novo: esclareça isso primeiro ou pergunte ao TSC se ele tem este id externo
ticket-move-file-away = mova-o para outro lugar ou salve em outra pasta com --to
ticket-newest-note-says-so = a nota mais recente do chamado { $id } já diz isso
ticket-nothing-changes = o chamado { $id } está no estado { $status }: nada mais muda; abra um novo chamado se a falha persistir
ticket-of-service-is-open = o chamado { $id } de { $service } está aberto
ticket-only-resolved-closes = o chamado { $id } está no estado { $status }: só um chamado resolvido pode ser fechado; cancele-o se não for mais necessário
ticket-only-resolved-reopens = o chamado { $id } está no estado { $status }: só um chamado resolvido pode ser reaberto; ele está em atendimento
ticket-past-cancelling = o chamado { $id } está no estado { $status }: não pode mais ser cancelado; feche-o ou reabra-o com um motivo
ticket-phone-access-hours = Horário de acesso
ticket-phone-contact = Contato
ticket-phone-contact-email = E-mail do contato
ticket-phone-contact-phone = Telefone do contato
ticket-phone-external-id = ID externo
ticket-phone-service-id = Service ID
ticket-phone-severity = Severidade
ticket-phone-summary = Resumo
ticket-portal-takes-no-files = este portal não aceita anexos
ticket-reason-length = o motivo deve ter de 1 a 1000 caracteres
ticket-reopen-needs-reason = para reabrir um chamado é preciso um motivo
ticket-saved-as = o portal o chama de '{ $name }', que não é um nome de arquivo: salvo como { $file }
ticket-say-what-is-wrong = informe o que ainda não funciona: --reason TEXT
ticket-send-file-to-team = envie o arquivo à equipe que atende o chamado: lumenctl contacts lookup --team tsc
ticket-service-id-missing = falta o Service ID
ticket-sort-by = use um destes: { $attributes }, com - para ordem decrescente
ticket-stdin-once = stdin só pode ser lido uma vez: use - em uma única opção
ticket-summary-missing = falta o resumo
ticket-takes-no-files = o chamado { $id } está no estado { $status }: não aceita mais arquivos
ticket-takes-no-notes = o chamado { $id } está no estado { $status }: não aceita mais notas
ticket-text-missing = falta o texto
ticket-unknown-sort = os chamados não podem ser ordenados por '{ $attribute }'
ticket-waiting-until = o chamado { $id } está no estado { $status }; aguardando até que passe para { $wanted }
ticket-waits-for-you = o chamado { $id } aguarda uma ação sua ({ $status })
ticket-will-not-be = o chamado { $id } está no estado { $status } e não chegará a { $wanted }

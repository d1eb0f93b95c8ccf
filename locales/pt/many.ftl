# Many rows instead of one command line: --from FILE, --plan, the report of a run.

many-add-from = adicione --from FILE, ou --from - para stdin
many-batch-is-busy = outro processo está trabalhando no lote { $batch }
many-batch-is-busy-by = o processo { $process } está trabalhando no lote { $batch } desde { $since }
many-batch-is-busy-by-on = o processo { $process } em { $host } está trabalhando no lote { $batch } desde { $since }
many-batch-was-filed-before = este lote já foi registrado: os resultados são mostrados de novo e nada é enviado
many-columns = colunas: { $columns }
many-correct-in-file-of-their-own = coloque somente as linhas corrigidas em um arquivo novo: elas formam um lote à parte e nada é registrado duas vezes
many-correct-or-skip-invalid = corrija-as ou adicione --skip-invalid
many-discard-could-file-twice = `lumenctl bulk discard { $batch }` o descarta; depois suas linhas poderiam ser registradas duas vezes
many-external-id-exists = o id externo { $external_id } já existe: { $id }
many-file-rows-question =
    { $rows ->
        [one] Registrar { $rows } linha de { $file } em { $host }?
       *[other] Registrar { $rows } linhas de { $file } em { $host }?
    }
many-free-room-or-other-journal = nada foi enviado; libere espaço ou escolha outro lugar com --journal FILE ou XDG_STATE_HOME
many-free-room-or-tmpdir = libere espaço ou aponte TMPDIR para outro disco
many-input-has-changed = { $file } mudou depois da verificação: a linha { $row } já não é a mesma
many-interrupted-after =
    { $rows ->
        [one] interrompido após { $rows } linha
       *[other] interrompido após { $rows } linhas
    }
many-journal-is-damaged = o diário { $path } está danificado: cada linha que ele não mostra como registrada é consultada primeiro
many-journal-not-readable = não é possível ler o diário: { $error }
many-journal-not-usable = não é possível usar o diário { $path }: { $error }
many-more-rows-wrong =
    { $more ->
        [one] mais { $more } linha tem erros
       *[other] mais { $more } linhas têm erros
    }
many-more-same-external-ids =
    { $more ->
        [one] mais { $more } linha tem o id externo de uma anterior
       *[other] mais { $more } linhas têm o id externo de uma anterior
    }
many-must-be-yes-or-no = deve ser yes ou no
many-name-the-batch = para registrar as mesmas linhas outra vez, dê um nome ao lote: --external-id ID
many-neither-yes-nor-no = '{ $word }' não é nem yes nem no
many-no-room-for-temporary-files = não há espaço para arquivos temporários: { $error }
many-no-rows = { $file } não tem linhas
many-not-a-whole-number = '{ $word }' não é um número inteiro de 1 a { $most }
many-not-together-with-from = não pode ser usado junto com --from para várias linhas
many-nothing-was-sent = nada foi enviado
many-one-value-not-list = deve ser um só valor, não uma lista
many-option-without-rows = foi informada uma opção para várias linhas, mas não há linhas
many-progress =
    { $failed ->
        [0] linhas: { $done }, { $rate }/s
       *[other] linhas: { $done }, { $rate }/s, com erro: { $failed }
    }
many-progress-of =
    { $failed ->
        [0] linhas: { $done } de { $total }, { $rate }/s, restam { $left } s
       *[other] linhas: { $done } de { $total }, { $rate }/s, restam { $left } s, com erro: { $failed }
    }
many-put-old-content-back = nada mais foi enviado; restaure o conteúdo anterior e execute de novo o mesmo comando para continuar
many-put-old-rows-back = restaure as linhas anteriores para continuar com ele; linhas novas vão em um arquivo à parte
many-reader-failed = a leitura das linhas falhou
many-report-created = criadas
many-report-ended =
    { $end ->
        [interrupted] Interrompido em { $date } { $time }, após { $seconds } s.
        [stopped] Parado em { $date } { $time }, após { $seconds } s.
       *[whole] Concluído em { $date } { $time }, após { $seconds } s.
    }
many-report-existing = existentes
many-report-failed = com erro
many-report-failed-rows = Linhas com erro
many-report-more-in-journal =
    { $more ->
        [one] Há mais { $more } no diário.
       *[other] Há mais { $more } no diário.
    }
many-report-no-file = { $path } não é um arquivo regular; informe um arquivo para o relatório
many-report-rows = linhas
many-report-rows-a-second = linhas por segundo
many-report-rows-a-second-over-time = linhas por segundo ao longo do tempo
many-report-so-many-a-second = { $rate } linhas por segundo
many-report-time-line = Linha do tempo
many-report-why-it-stopped = Por que parou
many-request-not-written = não é possível gravar a requisição: { $error }
many-resume-or-show-again = `lumenctl bulk resume { $batch }` continua com ele ou mostra de novo os resultados
many-resume-then-once-more = `lumenctl bulk resume { $batch }` continua com ele; depois elas podem ser registradas outra vez
many-row-refused-without-a-word = uma linha foi recusada sem indicação do motivo
many-row-repeats-row = a linha { $row } repete a linha { $first }
many-rows-are-in-batch = as linhas de { $file } estão no lote { $batch }, com outro --external-id ou para outro portal
many-rows-before-are-filed = as linhas antes dela já estão registradas; restaure o conteúdo anterior e execute de novo o mesmo comando para continuar
many-rows-differ =
    { $count ->
        [one] { $file } não é o arquivo com que o lote { $batch } começou: { $count } linha difere ({ $rows }); linhas antes: { $before }, agora: { $now }
       *[other] { $file } não é o arquivo com que o lote { $batch } começou: { $count } linhas diferem ({ $rows }); linhas antes: { $before }, agora: { $now }
    }
many-rows-failed =
    { $rows ->
        [one] falha em { $failed } de { $rows } linha
       *[other] falha em { $failed } de { $rows } linhas
    }
many-rows-repeat =
    { $count ->
        [one] { $count } linha pede o mesmo que uma anterior ({ $pairs }); todas são registradas
       *[other] { $count } linhas pedem o mesmo que uma anterior ({ $pairs }); todas são registradas
    }
many-rows-were-begun = as linhas de { $file } já foram iniciadas como o lote { $batch }
many-rows-wrong =
    { $rows ->
        [one] há erros em { $wrong } de { $rows } linha
       *[other] há erros em { $wrong } de { $rows } linhas
    }
many-rows-wrong-nothing-sent =
    { $rows ->
        [one] há erros em { $wrong } de { $rows } linha; nada foi enviado
       *[other] há erros em { $wrong } de { $rows } linhas; nada foi enviado
    }
many-run-again-to-go-on = execute de novo o mesmo comando: ele continua de onde parou
many-same-external-id = a linha { $row } tem o id externo da linha { $first }: o portal registraria só uma delas
many-sent-rows-are-looked-up = as linhas que podem ter sido enviadas antes são consultadas; as que não são encontradas são enviadas após um minuto
many-show-lists-failed = lumenctl bulk show { $batch } --failed mostra quais
many-show-or-discard = `lumenctl bulk show { $batch }` mostra o que foi registrado, `lumenctl bulk discard { $batch }` o descarta
many-stopped-after =
    { $filed ->
        [one] parado após o registro de { $filed } linha: { $why }
       *[other] parado após o registro de { $filed } linhas: { $why }
    }
many-summary =
    { $end ->
        [whole] linhas: { $rows } em { $seconds } s ({ $rate }/s); criadas: { $created }, existentes: { $existing }, com erro: { $failed }; diário { $journal }
       *[cut] linhas: { $rows } em { $seconds } s ({ $rate }/s); criadas: { $created }, existentes: { $existing }, com erro: { $failed }; as demais não foram tentadas; diário { $journal }
    }
many-use-csv-json-or-yaml = use csv, json ou yaml
many-wait-for-it-to-end = espere que termine; depois o mesmo comando mostra o que ele registrou

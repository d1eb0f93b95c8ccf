# Batches: files of rows, journals, bulk list, show, resume and discard.

bulk-array-has-no-end = o array não tem fim
bulk-attach-long-texts = anexe textos longos como arquivos; aspas não fechadas também fazem várias linhas virarem uma só
bulk-begin-with-dash = comece cada um com um hífen: - service-id: BR-IPT-10001
bulk-belongs-to-other-portal = o lote pertence a outro portal
bulk-byte-is-no-utf = { $file }:{ $line }: o byte { $byte } não é UTF-8; o arquivo parece Windows-1252 ou Latin-1
bulk-close-the-quote = feche as aspas; aspas dentro de um texto entre aspas são escritas duas vezes
bulk-column-is-no-flag = a coluna '{ $name }' não corresponde a nenhuma opção
bulk-column-is-there-twice = a coluna '{ $name }' aparece duas vezes
bulk-comma-or-end-is-missing = falta uma vírgula ou o fim do array
bulk-did-you-mean-batch = você quis dizer { $name }? `lumenctl bulk list` mostra todos
bulk-did-you-mean-column = você quis dizer { $name }? colunas conhecidas: { $columns }; ou mapeie-a com --map 'column=flag'
bulk-earlier-record-not-written = não foi possível gravar um registro anterior
bulk-field-is-no-utf = { $file }:{ $line }: o campo { $field } não é UTF-8; o arquivo parece Windows-1252 ou Latin-1
bulk-file-is-empty = { $file } está vazio: a primeira linha deve trazer os nomes das colunas
bulk-file-is-utf-sixteen = { $file } é UTF-16, não UTF-8
bulk-forget-rows-question =
    { $unknown ->
        [one] { $unknown } linha de { $batch } pode estar no portal sem resposta; descartá-la?
       *[other] { $unknown } linhas de { $batch } podem estar no portal sem resposta; descartá-las?
    }
bulk-fraction-must-be-text = um número com casas decimais deve ser um texto entre aspas
bulk-free-room-on-disk = libere espaço no disco
bulk-free-room-or-give-file = libere espaço, aponte XDG_STATE_HOME para outro disco ou informe um arquivo em vez de stdin
bulk-give-array-of-objects = informe um array de objetos: [{ "{" }"service-id": "…"{ "}" }, …], ou um objeto por linha (--format ndjson)
bulk-head-is-damaged = o cabeçalho de { $path } está danificado
bulk-input-not-kept = não é possível guardar { $file } em { $folder }: { $error }
bulk-it-breaks-off = termina no meio
bulk-it-is-a-folder = é uma pasta
bulk-journal-not-written = não é possível gravar o diário { $path }: { $error }
bulk-known-columns = colunas conhecidas: { $columns }
bulk-known-columns-or-map = colunas conhecidas: { $columns }; ou mapeie-a com --map 'column=flag'
bulk-list-lists-them = `lumenctl bulk list` mostra todos
bulk-list-must-hold-texts = uma lista deve conter textos
bulk-no-heading = { $file } não começa com um cabeçalho
bulk-no-such-batch = não existe o lote '{ $name }' nesta máquina
bulk-no-such-file = não existe o arquivo { $path }
bulk-not-a-flag-of-rows = '{ $flag }' não é uma opção que uma linha possa definir
bulk-not-a-format-of-rows = '{ $word }' não é um formato de linhas
bulk-not-a-journal = { $path } não é um diário
bulk-not-a-json-object = não é um objeto JSON com as opções como chaves: { $why }
bulk-not-a-mapping = não é um mapa com as opções como chaves: { $why }
bulk-not-a-part-of-a-whole = '{ $word }' não é uma parte de um todo
bulk-not-column-and-flag = '{ $pair }' não está na forma column=flag
bulk-not-one-item = não é um único item
bulk-not-readable = não é possível ler { $path }: { $error }
bulk-not-removable = não é possível remover { $path }: { $error }
bulk-nothing-was-forgotten = nada foi descartado
bulk-one-of = um destes: { $batches }
bulk-other-number-of-fields =
    { $fields ->
        [one] tem { $fields } campo, o cabeçalho tem { $headings }
       *[other] tem { $fields } campos, o cabeçalho tem { $headings }
    }
bulk-process-is-at-work = um processo está trabalhando em { $batch }
bulk-quote-fields = coloque entre aspas os campos que contêm o separador ou aspas
bulk-quote-is-never-closed = { $file }:{ $line }: as aspas abertas nesta linha nunca são fechadas, e tudo o que segue vira um só texto
bulk-resume-settles-them = lumenctl bulk resume { $batch } as esclarece; --yes as descarta
bulk-row-is-missing = falta uma linha
bulk-row-is-too-large = { $file }:{ $line }: a linha passa de { $limit } MiB
bulk-rows-may-be-at-portal =
    { $unknown ->
        [one] { $unknown } linha de { $batch } pode estar no portal embora a resposta nunca tenha chegado
       *[other] { $unknown } linhas de { $batch } podem estar no portal embora a resposta nunca tenha chegado
    }
bulk-run-first-command-again = execute de novo o primeiro comando: ele conhece as linhas e consulta cada uma antes
bulk-run-with-flag = execute isto com { $flag }
bulk-run-with-portal = execute isto com o portal em { $portal }
bulk-save-as-csv-utf = salve-o como "CSV UTF-8" ou converta-o: iconv -f WINDOWS-1252 -t UTF-8 FILE
bulk-save-or-convert-utf-sixteen = salve-o como UTF-8 ou converta-o: iconv -f UTF-16 -t UTF-8 FILE
bulk-save-or-convert-windows = salve-o como UTF-8 ou converta-o: iconv -f WINDOWS-1252 -t UTF-8 FILE
bulk-several-batches = vários lotes começam com '{ $name }'
bulk-something-follows-array = há algo depois do fim do array
bulk-use-one-of = use um destes: { $words }
bulk-version-does-not-know = esta versão do lumenctl não conhece '{ $command }'
bulk-write-part-and-whole = escreva I/N, com I de 1 a N, por exemplo 2/8
bulk-yaml-must-be-sequence = { $file }:{ $line }: as linhas do YAML devem ser os itens de uma sequência

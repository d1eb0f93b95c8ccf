# Results as people read them: drawings, legends, formats and filters.

render-column-unknown = não existe a coluna '{ $column }'
render-columns-known = colunas conhecidas: { $columns }
render-columns-near = você quis dizer { $near }? colunas conhecidas: { $columns }
render-command-did-its-work = verifique o disco ou o programa que recebe stdout; o comando em si fez o seu trabalho
render-entries-more = mais { $count }
render-format-unknown = '{ $word }' não é um formato de saída
render-jq-batch-goes-on = as linhas até esta foram registradas; o mesmo comando continua com o resto
render-jq-do-not-repeat = o comando já fez o seu trabalho, não o repita: id { $id }, id externo { $external_id }
render-jq-each = o resultado é uma lista: `.[]` toma cada elemento
render-jq-ends-early = o programa termina onde falta: { $what } (no caractere { $at })
render-jq-example = exemplos de programa: .id, ou .[] | select(.status == "pending") | .id
render-jq-expected =
    { $kind ->
        [argument] um argumento
        [closing-brace] uma chave de fechamento
        [closing-bracket] um colchete de fechamento
        [closing-parenthesis] um parêntese de fechamento
        [closing-quote] aspas de fechamento
        [comma-or-right-brace] uma vírgula ou uma chave de fechamento
        [comma-or-right-bracket] uma vírgula ou um colchete de fechamento
        [digit] um dígito
        [digit-hexadecimal-UTF-8-code-point] um ponto de código UTF-8 de 4 dígitos hexadecimais
        [else-or-end] else ou end
        [identifier] um identificador
        [key] uma chave
        [nothing] nada
        [pattern] um padrão
        [semicolon-or-right-parenthesis] um ponto e vírgula ou um parêntese de fechamento
        [string] um texto
        [string-escape-sequence] uma sequência de escape
        [term] um termo
        [token] um símbolo
        [variable] uma variável
       *[other] { $what }
    }
render-jq-failed = o programa de --jq não se aplica ao resultado: { $error }
render-jq-leave-out = omita --jq
render-jq-never-closed = '{ $open }' nunca é fechado (no caractere { $at })
render-jq-no-files = um programa não lê outros arquivos: escreva-o sem import nem include
render-jq-no-json = o resultado é um texto, não JSON: não há nada para filtrar
render-jq-no-pattern = '{ $pattern }' não é um padrão: { $error }
render-jq-no-pattern-flag = os padrões não têm a opção '{ $flag }'
render-jq-undefined =
    { $kind ->
        [filter] não existe o filtro '{ $name }'
        [label] não existe o rótulo '{ $name }'
        [module] não existe o módulo '{ $name }'
       *[variable] não existe a variável '{ $name }'
    }
render-jq-undefined-at =
    { $kind ->
        [filter] não existe o filtro '{ $name }' (no caractere { $at })
        [label] não existe o rótulo '{ $name }' (no caractere { $at })
        [module] não existe o módulo '{ $name }' (no caractere { $at })
       *[variable] não existe a variável '{ $name }' (no caractere { $at })
    }
render-jq-unreadable = não é possível interpretá-lo
render-jq-wants = '{ $rest }' aparece onde se espera: { $what } (no caractere { $at })
render-legend-counts-for-sla = conta para o SLA
render-legend-waits-for-you = aguarda você
render-legend-was-resolved = esteve resolvido
render-month = { $month } de { $year }
render-month-names = Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro
render-months-more =
    { $count ->
        [one] … e mais { $count } mês
       *[other] … e mais { $count } meses
    }
render-not-written = não foi possível gravar o resultado em stdout: { $error }
render-nothing = nada a mostrar
render-stdout-failed = stdout falhou
render-step-not-told = sem dados
render-value = valor
render-weekdays = seg ter qua qui sex sáb dom

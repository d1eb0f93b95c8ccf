# Results as people read them: drawings, legends, formats and filters.

render-column-unknown = no existe la columna '{ $column }'
render-columns-known = columnas conocidas: { $columns }
render-columns-near = ¿quiso decir { $near }? columnas conocidas: { $columns }
render-command-did-its-work = revise el disco o el programa que recibe stdout; el comando en sí hizo su trabajo
render-entries-more = +{ $count } más
render-format-unknown = '{ $word }' no es un formato de salida
render-jq-batch-goes-on = las filas hasta esta quedaron registradas; el mismo comando sigue con el resto
render-jq-do-not-repeat = el comando ya hizo su trabajo, no lo repita: id { $id }, id externo { $external_id }
render-jq-each = el resultado es una lista: `.[]` toma cada elemento
render-jq-ends-early = el programa termina donde falta: { $what } (en el carácter { $at })
render-jq-example = un programa se ve así: .id, o .[] | select(.status == "pending") | .id
render-jq-expected =
    { $kind ->
        [argument] un argumento
        [closing-brace] una llave de cierre
        [closing-bracket] un corchete de cierre
        [closing-parenthesis] un paréntesis de cierre
        [closing-quote] una comilla de cierre
        [comma-or-right-brace] una coma o una llave de cierre
        [comma-or-right-bracket] una coma o un corchete de cierre
        [digit] un dígito
        [digit-hexadecimal-UTF-8-code-point] un punto de código UTF-8 de 4 dígitos hexadecimales
        [else-or-end] else o end
        [identifier] un identificador
        [key] una clave
        [nothing] nada
        [pattern] un patrón
        [semicolon-or-right-parenthesis] un punto y coma o un paréntesis de cierre
        [string] un texto
        [string-escape-sequence] una secuencia de escape
        [term] un término
        [token] un símbolo
        [variable] una variable
       *[other] { $what }
    }
render-jq-failed = el programa de --jq no se puede aplicar al resultado: { $error }
render-jq-leave-out = omita --jq
render-jq-never-closed = '{ $open }' nunca se cierra (en el carácter { $at })
render-jq-no-files = un programa no lee otros archivos: escríbalo sin import ni include
render-jq-no-json = el resultado es un texto, no JSON: no hay nada que filtrar
render-jq-no-pattern = '{ $pattern }' no es un patrón válido: { $error }
render-jq-no-pattern-flag = los patrones no tienen la opción '{ $flag }'
render-jq-undefined =
    { $kind ->
        [filter] no existe el filtro '{ $name }'
        [label] no existe la etiqueta '{ $name }'
        [module] no existe el módulo '{ $name }'
       *[variable] no existe la variable '{ $name }'
    }
render-jq-undefined-at =
    { $kind ->
        [filter] no existe el filtro '{ $name }' (en el carácter { $at })
        [label] no existe la etiqueta '{ $name }' (en el carácter { $at })
        [module] no existe el módulo '{ $name }' (en el carácter { $at })
       *[variable] no existe la variable '{ $name }' (en el carácter { $at })
    }
render-jq-unreadable = no se puede interpretar
render-jq-wants = '{ $rest }' aparece donde se espera: { $what } (en el carácter { $at })
render-legend-counts-for-sla = cuenta para el SLA
render-legend-waits-for-you = en espera del cliente
render-legend-was-resolved = estuvo resuelto
render-month = { $month } de { $year }
render-month-names = Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre
render-months-more =
    { $count ->
        [one] … y { $count } mes más
       *[other] … y { $count } meses más
    }
render-not-written = no se pudo escribir el resultado en stdout: { $error }
render-nothing = nada que mostrar
render-stdout-failed = stdout falló
render-step-not-told = sin datos
render-value = valor
render-weekdays = lun mar mié jue vie sáb dom

# Many rows instead of one command line: --from FILE, --plan, the report of a run.

many-add-from = agregue --from FILE, o --from - para stdin
many-batch-is-busy = otro proceso está trabajando en el lote { $batch }
many-batch-is-busy-by = el proceso { $process } está trabajando en el lote { $batch } desde { $since }
many-batch-is-busy-by-on = el proceso { $process } de { $host } está trabajando en el lote { $batch } desde { $since }
many-batch-was-filed-before = este lote ya se registró: se muestran de nuevo sus resultados y no se envía nada
many-columns = columnas: { $columns }
many-correct-in-file-of-their-own = ponga solo las filas corregidas en un archivo nuevo: forman un lote aparte y nada se registra dos veces
many-correct-or-skip-invalid = corríjalas o agregue --skip-invalid
many-discard-could-file-twice = `lumenctl bulk discard { $batch }` lo descarta; después sus filas podrían registrarse dos veces
many-external-id-exists = el id externo { $external_id } ya existe: { $id }
many-file-rows-question =
    { $rows ->
        [one] ¿Registrar 1 fila de { $file } en { $host }?
       *[other] ¿Registrar { $rows } filas de { $file } en { $host }?
    }
many-free-room-or-other-journal = no se envió nada; libere espacio o elija otro lugar con --journal FILE o XDG_STATE_HOME
many-free-room-or-tmpdir = libere espacio o apunte TMPDIR a otro disco
many-input-has-changed = { $file } cambió después de la verificación: la fila { $row } es otra
many-interrupted-after =
    { $rows ->
        [one] interrumpido después de 1 fila
       *[other] interrumpido después de { $rows } filas
    }
many-journal-is-damaged = el diario { $path } está dañado: cada fila que no muestra como registrada se consulta primero
many-journal-not-readable = no se puede leer el diario: { $error }
many-journal-not-usable = no se puede usar el diario { $path }: { $error }
many-more-rows-wrong =
    { $more ->
        [one] 1 fila más tiene errores
       *[other] { $more } filas más tienen errores
    }
many-more-same-external-ids =
    { $more ->
        [one] 1 fila más tiene el id externo de una anterior
       *[other] { $more } filas más tienen el id externo de una anterior
    }
many-must-be-yes-or-no = debe ser yes o no
many-name-the-batch = para registrar otra vez las mismas filas, dé un nombre al lote: --external-id ID
many-neither-yes-nor-no = '{ $word }' no es ni yes ni no
many-no-room-for-temporary-files = no hay espacio para archivos temporales: { $error }
many-no-rows = { $file } no tiene filas
many-not-a-whole-number = '{ $word }' no es un número entero de 1 a { $most }
many-not-together-with-from = no se puede combinar con --from para varias filas
many-nothing-was-sent = no se envió nada
many-one-value-not-list = debe ser un solo valor, no una lista
many-option-without-rows = se indicó una opción para varias filas, pero no hay filas
many-progress =
    { $failed ->
        [0] filas: { $done }, { $rate }/s
       *[other] filas: { $done }, { $rate }/s, con error: { $failed }
    }
many-progress-of =
    { $failed ->
        [0] filas: { $done } de { $total }, { $rate }/s, tiempo restante: { $left } s
       *[other] filas: { $done } de { $total }, { $rate }/s, tiempo restante: { $left } s, con error: { $failed }
    }
many-put-old-content-back = no se envió nada más; restablezca el contenido anterior y ejecute de nuevo el mismo comando para continuar
many-put-old-rows-back = restablezca las filas anteriores para continuar con él; las filas nuevas van en un archivo aparte
many-reader-failed = falló la lectura de las filas
many-report-created = creadas
many-report-ended =
    { $end ->
        [interrupted] Interrumpido el { $date } { $time }, después de { $seconds } s.
        [stopped] Detenido el { $date } { $time }, después de { $seconds } s.
       *[whole] Terminado el { $date } { $time }, después de { $seconds } s.
    }
many-report-existing = existentes
many-report-failed = con error
many-report-failed-rows = Filas con error
many-report-more-in-journal =
    { $more ->
        [one] Hay 1 más en el diario.
       *[other] Hay { $more } más en el diario.
    }
many-report-no-file = { $path } no es un archivo regular; indique un archivo para el informe
many-report-rows = filas
many-report-rows-a-second = filas por segundo
many-report-rows-a-second-over-time = filas por segundo a lo largo del tiempo
many-report-so-many-a-second = { $rate } filas por segundo
many-report-time-line = Línea de tiempo
many-report-why-it-stopped = Por qué se detuvo
many-request-not-written = no se puede escribir la petición: { $error }
many-resume-or-show-again = `lumenctl bulk resume { $batch }` continúa con él o muestra de nuevo sus resultados
many-resume-then-once-more = `lumenctl bulk resume { $batch }` continúa con él; después se pueden registrar otra vez
many-row-refused-without-a-word = se rechazó una fila sin indicar el motivo
many-row-repeats-row = la fila { $row } repite la { $first }
many-rows-are-in-batch = las filas de { $file } están en el lote { $batch }, con otro --external-id o para otro portal
many-rows-before-are-filed = las filas anteriores ya están registradas; restablezca el contenido anterior y ejecute de nuevo el mismo comando para continuar
many-rows-differ =
    { $count ->
        [one] { $file } ya no coincide con lo que inició el lote { $batch }: difiere 1 fila ({ $rows }); tenía { $before } y ahora tiene { $now }
       *[other] { $file } ya no coincide con lo que inició el lote { $batch }: difieren { $count } filas ({ $rows }); tenía { $before } y ahora tiene { $now }
    }
many-rows-failed = filas con error: { $failed } de { $rows }
many-rows-repeat =
    { $count ->
        [one] 1 fila solicita lo mismo que una anterior ({ $pairs }); se registran todas
       *[other] { $count } filas solicitan lo mismo que una anterior ({ $pairs }); se registran todas
    }
many-rows-were-begun = las filas de { $file } ya se iniciaron como el lote { $batch }
many-rows-wrong = filas con errores: { $wrong } de { $rows }
many-rows-wrong-nothing-sent = filas con errores: { $wrong } de { $rows }; no se envió nada
many-run-again-to-go-on = ejecute de nuevo el mismo comando: continúa donde terminó este
many-same-external-id = la fila { $row } tiene el id externo de la fila { $first }: el portal registraría solo una de ellas
many-sent-rows-are-looked-up = las filas que pudieron haberse enviado antes se consultan; las que no se encuentran se envían después de un minuto
many-show-lists-failed = lumenctl bulk show { $batch } --failed las muestra
many-show-or-discard = `lumenctl bulk show { $batch }` indica qué se registró, `lumenctl bulk discard { $batch }` lo descarta
many-stopped-after =
    { $filed ->
        [one] detenido después de registrar 1 fila: { $why }
       *[other] detenido después de registrar { $filed } filas: { $why }
    }
many-summary =
    { $end ->
        [whole] filas: { $rows } en { $seconds } s ({ $rate }/s); creadas: { $created }, existentes: { $existing }, con error: { $failed }; diario { $journal }
       *[cut] filas: { $rows } en { $seconds } s ({ $rate }/s); creadas: { $created }, existentes: { $existing }, con error: { $failed }; las demás no se han intentado; diario { $journal }
    }
many-use-csv-json-or-yaml = use csv, json o yaml
many-wait-for-it-to-end = espere a que termine; después el mismo comando indica qué registró

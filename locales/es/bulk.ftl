# Batches: files of rows, journals, bulk list, show, resume and discard.

bulk-array-has-no-end = el arreglo no se cierra
bulk-attach-long-texts = adjunte los textos largos como archivos; si falta una comilla, también se unen filas
bulk-begin-with-dash = comience cada uno con un guion: - service-id: BR-IPT-10001
bulk-belongs-to-other-portal = el lote pertenece a otro portal
bulk-byte-is-no-utf = { $file }:{ $line }: el byte { $byte } no es UTF-8; el archivo parece Windows-1252 o Latin-1
bulk-close-the-quote = cierre las comillas; una comilla dentro de un texto entre comillas se escribe dos veces
bulk-column-is-no-flag = la columna '{ $name }' no es una opción
bulk-column-is-there-twice = la columna '{ $name }' aparece dos veces
bulk-comma-or-end-is-missing = falta una coma o el cierre del arreglo
bulk-did-you-mean-batch = ¿quiso decir { $name }? `lumenctl bulk list` los muestra
bulk-did-you-mean-column = ¿quiso decir { $name }? columnas conocidas: { $columns }; o asígnela con --map 'column=flag'
bulk-earlier-record-not-written = no se pudo escribir un registro anterior
bulk-field-is-no-utf = { $file }:{ $line }: el campo { $field } no es UTF-8; el archivo parece Windows-1252 o Latin-1
bulk-file-is-empty = { $file } está vacío: la primera línea debe nombrar las columnas
bulk-file-is-utf-sixteen = { $file } es UTF-16, no UTF-8
bulk-forget-rows-question =
    { $unknown ->
        [one] 1 fila de { $batch } puede estar en el portal sin respuesta; ¿descartarla?
       *[other] { $unknown } filas de { $batch } pueden estar en el portal sin respuesta; ¿descartarlas?
    }
bulk-fraction-must-be-text = un número con decimales debe ser un texto entre comillas
bulk-free-room-on-disk = libere espacio en el disco
bulk-free-room-or-give-file = libere espacio, apunte XDG_STATE_HOME a otro disco o indique un archivo en lugar de stdin
bulk-give-array-of-objects = indique un arreglo de objetos: [{ "{" }"service-id": "…"{ "}" }, …], o un objeto por línea (--format ndjson)
bulk-head-is-damaged = el encabezado de { $path } está dañado
bulk-input-not-kept = no se puede conservar { $file } en { $folder }: { $error }
bulk-it-breaks-off = el contenido se corta antes de terminar
bulk-it-is-a-folder = es una carpeta
bulk-journal-not-written = no se puede escribir el diario { $path }: { $error }
bulk-known-columns = columnas conocidas: { $columns }
bulk-known-columns-or-map = columnas conocidas: { $columns }; o asígnela con --map 'column=flag'
bulk-list-lists-them = `lumenctl bulk list` los muestra
bulk-list-must-hold-texts = una lista debe contener textos
bulk-no-heading = { $file } no comienza con un encabezado
bulk-no-such-batch = no hay ningún lote '{ $name }' en esta máquina
bulk-no-such-file = no existe el archivo { $path }
bulk-not-a-flag-of-rows = '{ $flag }' no es una opción que se pueda definir por fila
bulk-not-a-format-of-rows = '{ $word }' no es un formato de filas
bulk-not-a-journal = { $path } no es un diario
bulk-not-a-json-object = no es un objeto JSON con las opciones como claves: { $why }
bulk-not-a-mapping = no es un mapa con las opciones como claves: { $why }
bulk-not-a-part-of-a-whole = '{ $word }' no es una parte válida de un total
bulk-not-column-and-flag = '{ $pair }' no tiene la forma column=flag
bulk-not-one-item = no es un solo elemento
bulk-not-readable = no se puede leer { $path }: { $error }
bulk-not-removable = no se puede eliminar { $path }: { $error }
bulk-nothing-was-forgotten = no se descartó nada
bulk-one-of = indique uno de { $batches }
bulk-other-number-of-fields =
    { $fields ->
        [one] tiene 1 campo; el encabezado tiene { $headings }
       *[other] tiene { $fields } campos; el encabezado tiene { $headings }
    }
bulk-process-is-at-work = un proceso está trabajando en { $batch }
bulk-quote-fields = ponga entre comillas los campos que contienen el separador o comillas
bulk-quote-is-never-closed = { $file }:{ $line }: en esta fila unas comillas nunca se cierran, así que todo lo que sigue es un solo texto
bulk-resume-settles-them = lumenctl bulk resume { $batch } las aclara; --yes las descarta
bulk-row-is-missing = falta una fila
bulk-row-is-too-large = { $file }:{ $line }: la fila supera los { $limit } MiB
bulk-rows-may-be-at-portal =
    { $unknown ->
        [one] 1 fila de { $batch } puede estar en el portal aunque su respuesta nunca llegó
       *[other] { $unknown } filas de { $batch } pueden estar en el portal aunque su respuesta nunca llegó
    }
bulk-run-first-command-again = ejecute de nuevo el primer comando: conoce las filas y consulta primero cada una
bulk-run-with-flag = ejecute esto con { $flag }
bulk-run-with-portal = ejecute esto con el portal en { $portal }
bulk-save-as-csv-utf = guárdelo como "CSV UTF-8" o conviértalo: iconv -f WINDOWS-1252 -t UTF-8 FILE
bulk-save-or-convert-utf-sixteen = guárdelo como UTF-8 o conviértalo: iconv -f UTF-16 -t UTF-8 FILE
bulk-save-or-convert-windows = guárdelo como UTF-8 o conviértalo: iconv -f WINDOWS-1252 -t UTF-8 FILE
bulk-several-batches = varios lotes comienzan con '{ $name }'
bulk-something-follows-array = hay algo después del cierre del arreglo
bulk-use-one-of = use uno de { $words }
bulk-version-does-not-know = esta versión de lumenctl no conoce '{ $command }'
bulk-write-part-and-whole = escriba I/N con I de 1 a N, por ejemplo 2/8
bulk-yaml-must-be-sequence = { $file }:{ $line }: las filas de YAML deben ser los elementos de una secuencia

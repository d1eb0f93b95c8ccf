# Standard changes: submit, follow, cancel.

change-add-window = agregue --window START/END, o --no-window si el operador puede elegir el horario
change-approve-or-decline = lumenctl maintenance approve { $id }, o decline { $id } --reason TEXT
change-cancel-question = ¿Cancelar el cambio { $id }? No se podrá retomar.
change-cannot-become = { $id } está en { $status } y no puede pasar a { $wanted }
change-command-declines = { $command } los rechaza
change-description-missing = falta la descripción
change-did-you-mean = ¿quiso decir '{ $name }'? `lumenctl change types` los lista; un cambio que no está en la lista se pide a Gestión de servicio o a su gerente de cuenta (H10)
change-differs-in-description = el cambio existente { $id } es distinto: su descripción es otra
change-differs-in-sites = el cambio existente { $id } es distinto: sus sedes son { $found }, no { $asked }
change-differs-in-type = el cambio existente { $id } es distinto: su tipo es '{ $found }', no '{ $asked }'
change-differs-in-unknown-type = el cambio existente { $id } es distinto: su tipo es desconocido, no '{ $asked }'
change-differs-in-window = el cambio existente { $id } es distinto: su ventana es otra
change-external-id-exists = el id externo { $external_id } ya existe: cambio { $id }
change-file-is-folder = es una carpeta
change-file-not-there = no existe el archivo { $path }
change-file-too-large = { $name } supera 1 MiB
change-is-already = { $id } ya está en { $status }
change-is-planned-work = { $id } corresponde a trabajos programados del operador
change-legend-past = terminado
change-legend-pending = aún sin aprobar
change-legend-planned = aprobado o en curso
change-line-not-utf = { $name }: la línea { $line } no es texto UTF-8
change-more-not-tried =
    { $count ->
        [one] queda { $count } sin intentar
       *[other] quedan { $count } sin intentar
    }
change-names-no-site = { $name } no indica ninguna sede
change-no-catalogue = el portal no tiene catálogo: --type se envía tal como se indicó
change-no-catalogue-of-changes = el portal no tiene un catálogo de cambios estándar: --type se envía tal como se indicó
change-not-in-list = un cambio que no está en la lista se pide a Gestión de servicio o a su gerente de cuenta (H10)
change-run-again-with-id = ejecútelo de nuevo con --external-id { $id }: lo ya registrado no se registra otra vez
change-sites-not-in-inventory =
    { $count ->
        [one] { $count } de las sedes no está en el inventario
       *[other] { $count } de las sedes no están en el inventario
    }
change-stdin-once = stdin solo se puede leer una vez
change-type-missing = falta el cambio estándar
change-types-command = `lumenctl change types` los lista
change-types-command-and-others = `lumenctl change types` los lista; un cambio que no está en la lista se pide a Gestión de servicio o a su gerente de cuenta (H10)
change-unknown-type = '{ $name }' no está en el catálogo de cambios estándar
change-waits-for-approval = { $id } espera su aprobación
change-will-not-be = el cambio { $id } está en { $status } y no llegará a { $wanted }
change-window-undecided = hay que indicar si el cambio necesita una ventana de tiempo
change-without-window-needs-country = sin ventana cuentan los días hábiles de su país (H8)

# The carrier's planned works: list, approve, decline.

maintenance-answer-stays = aquí no se puede retirar una respuesta; el escalamiento de Gestión de cambios sí puede: lumenctl contacts lookup
maintenance-approve-needs-yes = para aprobar trabajos programados sin una terminal se necesita --yes
maintenance-approve-question =
    { $known ->
        [all] ¿Aprobar los trabajos programados { $id } del { $start }, en { $sites } (plazo para responder: { $left })?
        [deadline] ¿Aprobar los trabajos programados { $id }, en { $sites } (plazo para responder: { $left })?
       *[nothing] ¿Aprobar los trabajos programados { $id }, en { $sites }?
    }
maintenance-calendar-answer-by = Responder antes de: { $deadline }
maintenance-calendar-name = Trabajos programados
maintenance-calendar-sites = Sedes: { $sites }
maintenance-calendar-state = Estado: { $status }
maintenance-calendar-work = { $id }: trabajos programados
maintenance-command-shows = { $command } la muestra
maintenance-decline-needs-reason = para rechazar trabajos programados se necesita un motivo
maintenance-decline-needs-yes = para rechazar trabajos programados sin una terminal se necesita --yes
maintenance-decline-question =
    { $known ->
        [all] ¿Rechazar los trabajos programados { $id } del { $start }, en { $sites } (plazo para responder: { $left })?
        [deadline] ¿Rechazar los trabajos programados { $id }, en { $sites } (plazo para responder: { $left })?
       *[nothing] ¿Rechazar los trabajos programados { $id }, en { $sites }?
    }
maintenance-is-a-change = { $id } no corresponde a trabajos programados del operador, sino a una solicitud de cambio
maintenance-legend-past = terminados o cancelados
maintenance-legend-pending = esperan su respuesta
maintenance-legend-planned = se realizarán
maintenance-legend-urgent = emergencia
maintenance-say-why = indique por qué no le conviene el horario: --reason TEXT

# The carrier's planned works: list, approve, decline.

maintenance-answer-stays = aqui não é possível retirar uma resposta; o escalonamento de Change Management pode: lumenctl contacts lookup
maintenance-approve-needs-yes = para aprovar um trabalho programado sem um terminal é preciso --yes
maintenance-approve-question =
    { $known ->
        [all] Aprovar o trabalho programado { $id } de { $start }, em { $sites } (restam { $left } para responder)?
        [deadline] Aprovar o trabalho programado { $id }, em { $sites } (restam { $left } para responder)?
       *[nothing] Aprovar o trabalho programado { $id }, em { $sites }?
    }
maintenance-calendar-answer-by = Responder até: { $deadline }
maintenance-calendar-name = Trabalhos programados
maintenance-calendar-sites = Localidades: { $sites }
maintenance-calendar-state = Estado: { $status }
maintenance-calendar-work = { $id }: trabalho programado
maintenance-command-shows = { $command } a mostra
maintenance-decline-needs-reason = para recusar um trabalho programado é preciso um motivo
maintenance-decline-needs-yes = para recusar um trabalho programado sem um terminal é preciso --yes
maintenance-decline-question =
    { $known ->
        [all] Recusar o trabalho programado { $id } de { $start }, em { $sites } (restam { $left } para responder)?
        [deadline] Recusar o trabalho programado { $id }, em { $sites } (restam { $left } para responder)?
       *[nothing] Recusar o trabalho programado { $id }, em { $sites }?
    }
maintenance-is-a-change = { $id } não é um trabalho programado da operadora, e sim uma solicitação de mudança
maintenance-legend-past = encerrados ou cancelados
maintenance-legend-pending = aguardam a sua resposta
maintenance-legend-planned = serão realizados
maintenance-legend-urgent = emergência
maintenance-say-why = informe por que o horário não é adequado: --reason TEXT

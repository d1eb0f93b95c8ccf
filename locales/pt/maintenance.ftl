# The carrier's planned works: list, approve, decline.

maintenance-answer-stays = aqui não é possível retirar uma resposta; o escalonamento de Change Management pode: lumenctl contacts lookup
maintenance-approve-needs-yes = para aprovar trabalhos programados sem um terminal é preciso --yes
maintenance-approve-question =
    { $known ->
        [all] Aprovar os trabalhos programados { $id } de { $start }, em { $sites } (restam { $left } para responder)?
        [deadline] Aprovar os trabalhos programados { $id }, em { $sites } (restam { $left } para responder)?
       *[nothing] Aprovar os trabalhos programados { $id }, em { $sites }?
    }
maintenance-calendar-answer-by = Responder até: { $deadline }
maintenance-calendar-name = Trabalhos programados
maintenance-calendar-sites = Localidades: { $sites }
maintenance-calendar-state = Estado: { $status }
maintenance-calendar-work = { $id }: trabalhos programados
maintenance-command-shows = { $command } a mostra
maintenance-decline-needs-reason = para recusar trabalhos programados é preciso um motivo
maintenance-decline-needs-yes = para recusar trabalhos programados sem um terminal é preciso --yes
maintenance-decline-question =
    { $known ->
        [all] Recusar os trabalhos programados { $id } de { $start }, em { $sites } (restam { $left } para responder)?
        [deadline] Recusar os trabalhos programados { $id }, em { $sites } (restam { $left } para responder)?
       *[nothing] Recusar os trabalhos programados { $id }, em { $sites }?
    }
maintenance-is-a-change = { $id } não corresponde a trabalhos programados da operadora, e sim a uma solicitação de mudança
maintenance-legend-past = encerrados ou cancelados
maintenance-legend-pending = aguardam a sua resposta
maintenance-legend-planned = serão realizados
maintenance-legend-urgent = emergência
maintenance-say-why = informe por que o horário não é adequado: --reason TEXT

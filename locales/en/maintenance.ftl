# The carrier's planned works: list, approve, decline.

maintenance-answer-stays = an answer cannot be taken back here; the Change Management escalation can: lumenctl contacts lookup
maintenance-approve-needs-yes = to approve a planned work without a terminal needs --yes
maintenance-approve-question =
    { $known ->
        [all] Approve planned work { $id } on { $start }, on { $sites } ({ $left } left to answer)?
        [deadline] Approve planned work { $id }, on { $sites } ({ $left } left to answer)?
       *[nothing] Approve planned work { $id }, on { $sites }?
    }
maintenance-calendar-answer-by = Answer by: { $deadline }
maintenance-calendar-name = Planned works
maintenance-calendar-sites = Sites: { $sites }
maintenance-calendar-state = State: { $status }
maintenance-calendar-work = { $id }: planned work
maintenance-command-shows = { $command } shows it
maintenance-decline-needs-reason = to decline a planned work needs a reason
maintenance-decline-needs-yes = to decline a planned work without a terminal needs --yes
maintenance-decline-question =
    { $known ->
        [all] Decline planned work { $id } on { $start }, on { $sites } ({ $left } left to answer)?
        [deadline] Decline planned work { $id }, on { $sites } ({ $left } left to answer)?
       *[nothing] Decline planned work { $id }, on { $sites }?
    }
maintenance-is-a-change = { $id } is no planned work of the carrier but a change request
maintenance-legend-past = over or called off
maintenance-legend-pending = waits for your answer
maintenance-legend-planned = will be done
maintenance-legend-urgent = emergency
maintenance-say-why = say why the time does not suit: --reason TEXT

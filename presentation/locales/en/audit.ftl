command-audit = Record of acts
audit-title = 📜 <b>Record of acts</b>
audit-of-kind = Kind: { $kind }
audit-of-person = By: { $who }
audit-line = • { $at } · <b>{ $who }</b>: { $act }
audit-nothing = Nothing has been noted yet.
audit-by-kind = By kind
audit-by-person = By person
audit-file = Download all (XLSX)
audit-file-some = Download these (XLSX)
audit-all = All acts
audit-which-kind = Which acts?
audit-which-person = Whose acts? These people acted last.
audit-file-caption = 📜 Record of acts: { $count } rows.
audit-filename = record-of-acts
audit-column-day = Day
audit-column-time = Time ({ $zone })
audit-column-who = Who
audit-column-act = Act
audit-column-kind = Kind
audit-kind-roles = Roles and invitations
audit-kind-recaps = Recaps
audit-kind-files = Files and lists
audit-kind-broadcasts = Broadcasts and deliveries
audit-kind-offices = Offices and employees
audit-kind-proofs = Receipts
audit-kind-groups = Groups
audit-kind-help = Help
audit-kind-fieldwork = Field work
audit-kind-rest = Other
audit-itself = { $who ->
        [system] the command line
        [settings] The first settings
        [telegram] Telegram
        [erased] (data erased)
       *[schedule] the bot
    }
audit-other = { $action }

audit-role-given = gave { $whom } the role { $place }
audit-role-taken = took the role { $place } from { $whom }
audit-role-given-back = gave back the role { $place }
audit-invitation-made = made invitation { $number }: { $place }
audit-invitation-accepted = accepted invitation { $number }: { $place }
audit-invitation-revoked = revoked invitation { $number }: { $place }
audit-recap-staged = sent in recap { $number }
audit-recap-redated = changed the date of recap { $number }
audit-recap-discarded = discarded recap { $number }
audit-recap-published = published recap { $number }
audit-recap-withdrawn = withdrew recap { $number }
audit-roster-imported = took in a list of employees ({ $count })
audit-registry-imported = took in a list of households
audit-registry-taken-back = took back list of households { $number }
audit-finished-imported = took in a list of finished NIPs ({ $count })
audit-finished-taken-back = took back list of finished NIPs { $number }
audit-units-imported = took in a list of workplaces ({ $count })
audit-bases-imported = took in bases ({ $count })
audit-blocks-imported = took in blocks ({ $count })
audit-fieldworkers-imported = took in fieldworkers ({ $count })
audit-progress-imported = took in the application's counts ({ $count } blocks)
audit-fieldworker-codes-made = made codes of fieldworkers ({ $count })
audit-fieldworker-joined = joined as a fieldworker from { $unit }
audit-fieldworker-left = left the fieldworkers
audit-broadcast-started = sent broadcast { $number } (to { $count })
audit-broadcast-confirmed = asked for agreement to broadcast { $number } (to { $count })
audit-broadcast-declined = declined broadcast { $number }
audit-broadcast-taken-back = took broadcast { $number } back to change it
audit-broadcast-paused = paused broadcast { $number }
audit-broadcast-resumed = resumed broadcast { $number }
audit-broadcast-stopped = stopped broadcast { $number }
audit-broadcast-dropped = cancelled broadcast { $number }
audit-broadcast-tried-again = sent broadcast { $number } again ({ $count } messages)
audit-experiment-started = began experiment { $number } ({ $count }): { $arms }
audit-experiment-confirmed = asked for approval of experiment { $number } ({ $count }): { $arms }
audit-experiment-dropped = did not begin experiment number { $number } after all
audit-experiment-stopped = stopped experiment { $number } without a result
audit-experiment-ended = opened the result of experiment { $number } ({ $count }): { $arms }
audit-experiment-adoption-asked = proposed for everybody, of experiment { $number }: { $arms }
audit-experiment-adoption-dropped = dropped the proposal for everybody, of experiment { $number }: { $arms }
audit-experiment-adopted = adopted for everybody, of experiment { $number }: { $arms }
audit-arm-usual = as usual
audit-arm-words = other words
audit-arm-hour = at { $value }
audit-arm-words-hour = other words at { $value }
audit-arm-silent = no message for { $value }%
audit-delivery-tried-again = sent delivery { $number } again
audit-joined = joined { $unit }
audit-nip-released = released a NIP from an old account, { $unit }
audit-nip-declined = declined to release a NIP, { $unit }
audit-office-called =
    { $count ->
        [one] called { $count } employee of { $unit }
       *[other] called { $count } employees of { $unit }
    }
audit-office-thanked =
    { $count ->
        [one] thanked { $count } employee of { $unit }
       *[other] thanked { $count } employees of { $unit }
    }
audit-company-registered = registered a company (number { $number })
audit-company-corrected = corrected registration { $number }
audit-company-confirmed = confirmed { $unit } (registration { $number })
audit-company-merged = merged registration { $number } with { $unit }
audit-company-refused = refused registration { $number }
audit-company-withdrawn = took registration { $number } back
audit-workers-listed = kept a list of { $count } employees of { $unit }
audit-worker-struck = took somebody off { $unit }
audit-worker-left = left { $unit }
audit-desk-bound = bound a desk group for { $unit }
audit-people-forgotten = deleted the data of { $count } people who left long ago
audit-visits-answered = answered { $count } residents of { $unit } who had not been visited
audit-assisted-family-counted = counted a { -counted } without a phone in { $unit }
audit-assisted-family-undone = took back a { -counted } without a phone in { $unit }
audit-group-code-made = made a group code for { $unit }
audit-group-bound = connected a group with { $unit }
audit-group-released = released a group from { $unit }
audit-calendar-changed = changed the calendar
audit-settings-read-again = read the settings again
audit-wave-opened = opened the next wave ({ $count } people)
audit-questions-attached = attached { $count } questions to an answer
audit-questions-ignored = set { $count } questions aside
audit-person-erased = one person's data erased at their request
audit-proof-accepted = accepted receipt { $number }, { $unit }
audit-proof-returned = returned receipt { $number }, { $unit }
audit-proof-reopened = took back the decision on receipt { $number }, { $unit }
audit-proofs-exported = downloaded the list of receipts ({ $count })
audit-work-allocated = allocated the field work (version { $number }, { $count } enumerators)
audit-work-handed-over = passed somebody's blocks on
audit-blocks-given = gave { $count } blocks to somebody else
audit-fieldworker-away = noted that a fieldworker is away ({ $count } blocks moved)
audit-fieldworker-back = noted that a fieldworker is back
audit-lock-day-set = set the day on which the allocation locks
audit-field-phase-moved =
    { $number ->
        [planned] unlocked the allocation
        [locked] locked the allocation
        [closed] closed the field work
       *[started] started the field work
    }

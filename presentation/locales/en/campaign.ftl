campaign-title = 📊 <b>The campaign at a glance</b>
campaign-next = The next phase begins on { $first_day }.
campaign-nobody = Nobody is registered yet.

campaign-finished = <b>Who has finished</b>
campaign-role-office-head = Heads of offices: { $finished } of { $people } ({ $share }), { $reached } connected.
campaign-role-employee = Employees: { $finished } of { $people } ({ $share }), { $reached } connected.
campaign-role-resident = Residents: { $finished } of { $people } ({ $share }), { $reached } connected.
campaign-waiting =
    { $count ->
        [one] { $count } waits for an officer.
       *[other] { $count } wait for an officer.
    }

campaign-waves = <b>Waves</b>
campaign-wave-open = ✅ { $wave }: open, { $share } finished.
campaign-wave-closed = ⏳ { $wave }: opens { $waits }.
campaign-wave-gate = when { $before } reaches { $gate } (now { $now })
campaign-wave-day = on { $day }
campaign-wave-or = or

campaign-today = <b>Reminders today</b>
campaign-today-nothing = No reminders today.
campaign-due =
    { $role ->
        [employee] { $time }: employees who have not finished
        [office_head] { $time }: heads of offices who have not finished
       *[other] { $time }: residents who have not finished
    }

campaign-deliveries = Messages
campaign-recaps = Recaps ({ $count })
campaign-refresh = Refresh

campaign-title = 📊 <b>The campaign at a glance</b>
campaign-next = The next phase begins on { $first_day }.
campaign-nobody = Nobody is registered yet.

campaign-finished = <b>Who has finished</b>
campaign-role-office-head = Heads of offices: { $finished } of { $people } recorded as finished ({ $share }), { $reached } connected.
campaign-role-employee = Employees: { $finished } of { $people } recorded as finished ({ $share }), { $reached } connected.
campaign-unnamed-office-head = Heads of offices: who has finished is not known. { $people } on rosters, { $reached } connected.
campaign-unnamed-employee = Employees: who has finished is not known. { $people } on rosters, { $reached } connected. Send the file of NIPs that have finished.
campaign-by-name =
    { $all ->
        [one] Recorded names (files of NIPs, receipts) as of { $as_of } are complete in { $covered } of { $all } office.
       *[other] Recorded names (files of NIPs, receipts) as of { $as_of } are complete in { $covered } of { $all } offices.
    }
campaign-named = Names complete: { $offices }.
campaign-named-more = { $count ->
    [one] { $count } more office
   *[other] { $count } more offices
  }
campaign-counted-by-name = The board of offices counts recorded names, not the recap.
campaign-by-recap = By the recap of { $source }: { $figures } ({ $share }), data as of { $as_of }.
campaign-counted-apart = Above, people of the roster are counted by name; the recap brings a count of each office: the two may differ.
campaign-role-resident = Residents: { $finished } of { $people } ({ $share }), { $reached } connected.
campaign-waiting =
    { $count ->
        [one] { $count } waits for an officer.
       *[other] { $count } wait for an officer.
    }

campaign-waves = <b>Waves</b>
campaign-wave-open = ✅ { $wave }: open, { $share } finished.
campaign-wave-closed = ⏳ { $wave }: opens { $waits }.
campaign-wave-gate = { $offices ->
        [0] when { $before } reaches { $gate } (now { $now })
       *[other] when { $before } reaches { $gate } (now { $now }, by the recap for offices with incomplete names: { $offices })
    }
campaign-wave-day = on { $day }
campaign-wave-or = or

campaign-today = <b>Reminders today</b>
campaign-today-nothing = No reminders today.
campaign-due =
    { $role ->
        [employee] { $time }: employees not recorded as finished
        [office_head] { $time }: heads of offices not recorded as finished
       *[other] { $time }: residents not recorded as finished
    }

campaign-deliveries = Messages
campaign-recaps = Recaps ({ $count })
campaign-refresh = Refresh

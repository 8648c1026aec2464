# The days of the phases: how they stand, what a change does, and the news of it.
calendar-title = 🗓 <b>The census's calendar</b>
calendar-phase-over = { $phase }: { $period }, over
calendar-phase-running =
    { $days ->
        [0] <b>{ $phase }</b>: { $period }, closes today
        [1] <b>{ $phase }</b>: { $period }, closes tomorrow
       *[other] <b>{ $phase }</b>: { $period }, { $days } more days
    }
calendar-phase-to-come = <b>{ $phase }</b>: { $period }
calendar-quiet-days = 🌙 Next quiet days, on which nothing is sent unasked: { $days }.
calendar-quiet-day = { $day } ({ $name })
calendar-changed-last = Last changed { $moment }.
calendar-change = Change: { $phase }
calendar-back = To the calendar

calendar-ask-last-day =
    <b>{ $phase }</b> is open until { $last_day } now.
    Until which day should it be? Type the last day, such as { $last_example } or { $short }.
calendar-ask-days =
    <b>{ $phase }</b> is { $period } now.
    Type the new first and last day, such as { $first_example } to { $last_example }.
    If the first day stays, type the last one alone.

calendar-ask-room =
    { $moving } until { $until } runs into <b>{ $phase }</b>, { $period }.
    So when will <b>{ $phase }</b> be? Type its first and last day, such as { $first_example } to { $last_example }.
    Both are then changed at once.

calendar-extended =
    { $planned ->
        [yes] <b>{ $phase } will be extended until { $last_day }</b> (before: { $last_before }).
       *[no] <b>{ $phase } is extended until { $last_day }</b> (before: { $last_before }).
    }
calendar-shortened =
    { $planned ->
        [yes] <b>{ $phase } will end earlier, on { $last_day }</b> (before: { $last_before }).
       *[no] <b>{ $phase } ends earlier, on { $last_day }</b> (before: { $last_before }).
    }
calendar-moved =
    { $planned ->
        [yes] <b>{ $phase } will move to { $period }</b> (before: { $period_before }).
       *[no] <b>{ $phase } moves to { $period }</b> (before: { $period_before }).
    }

calendar-reminders-same = No reminder changes.
calendar-reminders-moved =
    { $count ->
        [one] { $count } reminder moves to another day.
       *[other] { $count } reminders move to another day.
    }
calendar-reminders-added =
    { $count ->
        [one] { $count } reminder is added.
       *[other] { $count } reminders are added.
    }
calendar-reminders-dropped =
    { $count ->
        [one] { $count } reminder is dropped.
       *[other] { $count } reminders are dropped.
    }
calendar-reminders-waiting =
    { $count ->
        [one] { $count } reminder that is ready for today will not be sent.
       *[other] { $count } reminders that are ready for today will not be sent.
    }
calendar-newly-reminded =
    { $count ->
        [one] { $count } person who was to hear no more is reminded again.
       *[other] { $count } people who were to hear no more are reminded again.
    }
calendar-told-people =
    { $count ->
        [one] { $count } person who has not finished
       *[other] { $count } people who have not finished
    }
calendar-told-leaders =
    { $count ->
        [one] { $count } head of office, helper or admin
       *[other] { $count } heads of offices, helpers and admins
    }
calendar-told-groups =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
calendar-told = Will be told: { $listed }.
calendar-told-0 = Nobody needs to be told.
calendar-nothing-yet = Nothing has changed yet.
calendar-go-on = Go on
calendar-sure =
    { $count ->
        [0] Are you sure? Once you press, the new schedule is in force at once.
        [one] Are you sure? Once you press, the new schedule is in force at once. The news goes to { $count } chat from { $moment } on.
       *[other] Are you sure? Once you press, the new schedule is in force at once. The news goes to { $count } chats from { $moment } on.
    }
calendar-set = Yes, change it
calendar-done = ✅ The new schedule is in force.
calendar-told-from = The news leaves { $moment }. If something is wrong, change it again before: only the latest calendar is told.

calendar-news = 📅 { $news }
calendar-days-left =
    { $days ->
        [0] Today is the last day, until 23:59 { $zone }.
        [1] Only today and tomorrow are left.
       *[other] You still have <b>{ $days } days</b>.
    }
calendar-for-unfinished = { -Counted-many } who have not taken part are visited by an officer on those days. Just wait at home.
calendar-for-waiting = An officer will visit you on those days. Just wait at home.
calendar-for-leaders = The reminders to those who have not finished already follow this new calendar.

error-calendar-unchanged = That is the calendar as it is now, so nothing changes.
error-calendar-changed-meanwhile =
    Meanwhile { $who ->
        [self] you yourself
        [admin] another admin
       *[system] somebody at the computer
    } changed the calendar. Have a look at it first.
error-day-is-past = That day is past. Choose today or a later day.
error-day-beyond-month = "{ $typed }" is in no calendar: that month ends on { $last }. If that is meant, type { $last }.
error-day-unclear = Which day do you mean by "{ $typed }"? Write it like { $example }.
error-phase-is-over = { $phase } is over, so its days cannot be changed any more.
error-phase-has-begun = { $phase } is under way, so its first day stays. Type the last day alone.

terminal-calendar-sure = Change the calendar now?
terminal-calendar-also = Several phases can be moved at once with --also "phase=first day to last day".

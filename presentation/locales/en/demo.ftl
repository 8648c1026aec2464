# The log of the demonstration's page: what the scheduler and the sender just did.
demo-title = Sensus Bot
demo-subtitle = Try it as anybody
demo-jump-hour = +1 hour
demo-jump-morning = Next morning
demo-jump-day = +1 day
demo-jump-last-day = To the last day
demo-jumped = The campaign's clock was moved on.
demo-began = The campaign begins. Choose anybody in the list of chats and press the buttons.
demo-numbers = To try "Check status" as { $name }: NIK { $nik }, family card { $card }. Invented numbers that belong to nobody.
demo-data-waiting = The offices' recap as of { $as_of } has come and waits to be published. Press /terbit as { $name }.
demo-data-published =
    { $notices ->
        [0] Data as of { $as_of } is published.
        [one] Data as of { $as_of } is published. One rank notice follows.
       *[other] Data as of { $as_of } is published. { $notices } rank notices follow.
    }
demo-household-complete = BPS has recorded { $name }'s household as complete.

demo-job-ran = { $job }
demo-job-failed = A job stopped ({ $job }): { $reason }
demo-sent = { $what } sent to { $who }.
demo-cancelled = { $what } for { $who } cancelled: { $reason }.
demo-postponed = { $what } for { $who } put off: { $reason }.
demo-expired = { $what } for { $who } not sent: { $reason }.
demo-failed = { $what } for { $who } could not be sent: { $reason }.
demo-unknown = { $what } for { $who }: no answer, it may have arrived.
demo-gone = { $who } cannot be reached any more. Nothing is sent there from now on.
demo-moved = The group { $who } has a new number; what it is owed follows.
demo-waiting = Telegram asks to wait a little.
demo-storage-away = The database cannot be reached. Nothing is lost.
demo-storage-back = The database is back.

demo-delivery-thanks = Thanks
demo-delivery-rank-notice = Rank notice
demo-delivery-admin-notice = News for the team
demo-delivery-board = Daily board
demo-delivery-promise = Promised reminder
demo-delivery-reminder = Reminder
demo-delivery-broadcast = Broadcast
demo-job-boards = The daily boards are made ready for every group.

demo-reason-finished = already finished
demo-reason-cannot-online = waits for an officer
demo-reason-stopped = reminders are off
demo-reason-no-consent = has not agreed
demo-reason-unreachable = cannot be reached
demo-reason-quiet-hours = not at this hour
demo-reason-too-late = its time has passed
demo-reason-the-phase-is-over = the phase is over
demo-reason-the-calendar-has-changed = the calendar has changed
demo-reason-enough-for-this-week = enough for this week
demo-reason-stopped-by-the-person = reminders are off
demo-reason-no-fresh-data = the data is not fresh
demo-reason-another-promise-instead = another promise instead
demo-reason-said-with-a-promise = said already
demo-reason-newer-data = there is newer data

# The log of the demonstration's page: what the scheduler and the sender just did.
demo-title = Sensus Bot
demo-subtitle = Try it as anybody
demo-jump-hour = +1 hour
demo-jump-morning = Next morning
demo-jump-day = +1 day
demo-jump-last-day = To the last day
demo-jump-next-phase = To the next phase
demo-jump-nowhere = This is the last phase: there is nothing to go to. +1 day and Next morning still move the clock.
demo-jumped = The campaign's clock was moved on.
demo-began = The campaign begins. Choose anybody in the list of chats and press the buttons.
demo-numbers = To try "Check status" as { $name }: NIK { $nik }, family card { $card }. Invented numbers that belong to nobody.
demo-data-waiting = The offices' recap as of { $as_of } has come and waits to be published. Press /terbit as { $name }.
demo-data-reason = the office's own data of the day has come
demo-data-published =
    { $notices ->
        [0] Data as of { $as_of } is published.
        [one] Data as of { $as_of } is published. One rank notice follows.
       *[other] Data as of { $as_of } is published. { $notices } rank notices follow.
    }
demo-crowd = Beside those in the list of chats there are { $count } civil servants and { $count } residents whom nobody plays. Of 100 of them { $usual } finish in the evening after any reminder, and { $moved } if it says "{ $phrase }". Hours and other words change nothing. Try /uji as { $name }.
demo-crowd-finished = { $count } of the people whom nobody plays finished this evening.
demo-household-complete = BPS has recorded { $name }'s household as complete.
demo-field-began = The interviews begin: { $count } enumerators have their work. Try /field as { $enumerator }, /team as { $lead }, /officer as a resident.
demo-visits-reported = Reports of the field came in: { $count } houses were visited today (sample figures).

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

demo-job-boards = The daily boards are made ready for every group.

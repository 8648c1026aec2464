# Broadcasts: one message from the census team to many.
broadcast-new = 📣 <b>New broadcast</b>
broadcast-for = To: <b>{ $whom }</b>
broadcast-whom-any = { $who }
broadcast-whom-unfinished = { $who } who have not finished
broadcast-whom-finished = { $who } who have finished
broadcast-whom-in = { $whom }, { $unit }
broadcast-reach =
    { $count ->
        [one] { $count } person, done in { $span }
       *[other] { $count } people, done in { $span }
    }
broadcast-reach-nobody = Nobody belongs to this yet.
broadcast-at-once = Leaves as soon as you send it
broadcast-at-once-agreed = Leaves as soon as somebody agrees
broadcast-at = Leaves on { $moment }
broadcast-after-quiet = These are quiet hours: it leaves on { $moment }
broadcast-at-quiet = That is in quiet hours: it leaves on { $moment }
broadcast-lasts =
    { $days ->
        [1] What has not left within 1 day is not sent any more
       *[other] What has not left within { $days } days is not sent any more
    }
broadcast-with-picture = 🖼 With a picture
broadcast-text-in = <i>{ $language }</i>
broadcast-text-in-parts = Your text has more than { $limit } letters, so Telegram parts it into several messages. I have kept the first part only.
broadcast-no-text = There is no text yet.
broadcast-needs-agreement = It goes to many people, so another admin has to agree first.

broadcast-span-moment = less than a minute
broadcast-span-minutes =
    { $minutes ->
        [1] about 1 minute
       *[other] about { $minutes } minutes
    }
broadcast-span-hours =
    { $minutes ->
        [0] about { $hours } h
       *[other] about { $hours } h { $minutes } min
    }

broadcast-who-resident = Everyone taking part
broadcast-who-employee = Civil servants
broadcast-who-office-head = Heads of offices
broadcast-who-helper = Village operators
broadcast-who-in-wave = { $who } (wave { $wave })
broadcast-pick-wave = Wave { $wave }
broadcast-pick-any = All of them
broadcast-pick-unfinished = Those who have not finished
broadcast-pick-finished = Those who have finished

broadcast-press-wanted = Here a button is enough; I ask for the text of the broadcast after that.
broadcast-ask-whom = 📣 <b>Who is the broadcast for?</b>
broadcast-ask-completion = { $who }: all of them, or a part?
broadcast-ask-unit = { $whom }: where?
broadcast-type-unit = Type the name of the office, district or village (or its code).
broadcast-which-unit = Which one?
broadcast-ask-text =
    ✍️ <b>Type the text</b> ({ $language })

    I fill these in for each person:
broadcast-fills-office = their office
broadcast-fills-days = days left, the number alone
broadcast-fills-last-day = the last day
broadcast-fills-step = their next step
broadcast-fills-site = the census's official address
broadcast-ask-picture = 🖼 Send the picture as a photo. The text becomes its caption, 1,024 characters at most.
broadcast-ask-time =
    🕗 When does it leave? Type for example <code>14.30</code>, <code>tomorrow 08.00</code> or <code>31/3 08.00</code>.
    Or choose how long this broadcast is valid.
broadcast-picture-first = 🖼 This picture was prepared on the computer for a broadcast. You get it first.
broadcast-text-wanted = I am waiting for the text now. Type it as a plain message; a picture can be added after that.
broadcast-picture-wanted = I am waiting for a picture now. Send it as a photo, or go on without one.

broadcast-button-all-units = Anywhere
broadcast-button-type-unit = Type an office or area
broadcast-button-edit = Change
broadcast-button-audience = Recipients
broadcast-button-text = Text
broadcast-button-language = Text in { $language }
broadcast-button-picture = Picture
broadcast-button-no-picture = No picture
broadcast-button-no-language = No text in { $language }
broadcast-button-time = Time
broadcast-button-at-once = As soon as sent
broadcast-button-lasts =
    { $days ->
        [1] Valid for 1 day
       *[other] Valid for { $days } days
    }
broadcast-button-test = Try it on me
broadcast-button-send =
    { $count ->
        [one] Send to { $count } person
       *[other] Send to { $count } people
    }
broadcast-button-propose = Ask for approval
broadcast-button-discard = Drop the draft
broadcast-button-back = Back to the draft
broadcast-button-to-broadcast = Open the broadcast
broadcast-button-new = New broadcast
broadcast-button-draft = Go on with the draft
broadcast-button-take-back = Take it back
broadcast-button-agree = Agree
broadcast-button-decline = Decline
broadcast-button-as-seen = See it as recipients do
broadcast-button-pause = Pause
broadcast-button-resume = Go on
broadcast-button-stop = Stop
broadcast-button-refresh = Refresh
broadcast-button-again-failed = Send again what did not go through ({ $count })
broadcast-button-again-unclear = Send again, also what may have arrived ({ $count })

broadcast-awaiting = ⏳ <b>Broadcast { $number } waits for another admin to agree.</b>
broadcast-by-admin = The admin with Telegram id { $id }
broadcast-by-machine = Somebody at the census team's computer
broadcast-agreement =
    { $count ->
        [one] 📣 <b>{ $by } wants to send this to { $count } person.</b> Do you agree?
       *[other] 📣 <b>{ $by } wants to send this to { $count } people.</b> Do you agree?
    }
broadcast-declined = Broadcast { $number } is off. I'll tell its author.
broadcast-discarded = The draft is dropped. Nothing was sent.

broadcast-running = 📣 <b>Broadcast { $number } is being sent</b>
broadcast-line-down = 📡 <b>Broadcast { $number }: { $count } not sent yet, waiting for Telegram</b>
broadcast-preparing = 📣 <b>Broadcast { $number } is being prepared for { $count } people …</b>
broadcast-scheduled = 🕗 <b>Broadcast { $number } leaves on { $moment }</b>
broadcast-paused = ⏸ <b>Broadcast { $number } is paused</b>
broadcast-stopping = ⏹ <b>Broadcast { $number } is being stopped …</b>
broadcast-progress = Sent to { $sent } of { $total }
broadcast-trouble = { $gone } out of reach · { $failed } did not go through
broadcast-left = Time left: { $span }
broadcast-line-down-since = Telegram has been out of reach since { $moment }. The rest leaves as soon as it is back.
broadcast-quiet = These are quiet hours. The rest leaves on { $moment }.

broadcast-done = ✅ <b>Broadcast { $number } is done</b>
broadcast-stopped = ⏹ <b>Broadcast { $number } was stopped</b>
broadcast-report-sent =
    { $count ->
        [one] Sent to { $count } person
       *[other] Sent to { $count } people
    }
broadcast-report-unclear = { $count } may have arrived (Telegram did not answer in time, so I don't repeat them)
broadcast-report-gone = { $count } out of reach (the bot is blocked, or the account is gone)
broadcast-report-failed = { $count } did not go through (refused by Telegram)
broadcast-report-expired = { $count } out of time
broadcast-report-cancelled = { $count } called off (stopped, or no longer among the recipients)
broadcast-report-moment = { $moment }, in less than a minute
broadcast-report-day = { $day }, { $times }
broadcast-report-span = From { $start } to { $end }

broadcast-list = 📣 <b>Latest broadcasts</b>
broadcast-list-none = 📣 There is no broadcast yet.
broadcast-state-awaiting = waits for agreement
broadcast-state-running = is being sent
broadcast-state-line-down = not sent yet, waiting for Telegram
broadcast-state-paused = paused
broadcast-state-stopped = stopped
broadcast-state-done = done
broadcast-name = Broadcast { $number }
broadcast-line = Broadcast { $number } · { $state }

broadcast-site = { $domain }
language-id = Indonesian
language-en = English
language-jv = Javanese
language-mad = Madurese
broadcast-sample-office = Example Office
broadcast-step = step { $step } of { $total }: { $title }
broadcast-all-steps = sending the form

admin-broadcast-declined = ↩️ Another admin did not agree to broadcast { $broadcast } yet. Its draft is still there: open /siaran to change or drop it.
admin-broadcast-failing = ⏸ I have paused broadcast { $broadcast }: { $failed } of { $tried } messages were not sent. The reasons are in /kiriman. Shall it go on?

error-broadcast-unknown = There is no broadcast { $number }. /siaran shows those there are.
error-broadcast-was-stopped = Broadcast { $number } was stopped, so I don't send it again. Write a new one with /siaran.
error-broadcast-nothing-again = Nothing of broadcast { $number } needs sending again: all was sent, or its time has passed.
error-broadcast-under-way = That broadcast has been sent or waits for agreement, so it can't be changed any more. If something is wrong, stop it and write a new one with /siaran.
error-broadcast-text-empty = There is no text yet. Type first what you want to say.
error-broadcast-text-long = The text is too long: { $length } characters, and { $limit } at most fit. Please shorten it.
error-broadcast-caption-long = There is room for { $limit } characters under a picture, and the text has { $length }. Shorten it, or send it without a picture.
error-broadcast-placeholder-unknown = I can't fill in { $typed }. What I can: { $known }. Change the text.
error-broadcast-needs-office = { $placeholder } can only be filled in for civil servants or heads of offices, since the others have no office. Change the text or, if this is a broadcast, its recipients.
error-broadcast-no-phase = No phase with steps is running today, so days left and steps can't be filled in. Change the text.
error-broadcast-nobody = Nobody is among the recipients. Change the recipients first.
error-broadcast-time-past = The time it was to leave has passed. Choose a new one.
error-broadcast-no-second-admin = More than { $limit } people need another admin's agreement, and no other admin has met this bot yet.
error-broadcast-second-person = Another admin agrees to it, not the author. I have asked them.
error-broadcast-picture-large = The picture is too large: Telegram takes { $limit } MB at most.
error-broadcast-picture-nobody = The picture goes to an admin first, and no admin knows this bot yet.
error-broadcast-picture-refused = Telegram did not take the picture. JPG and PNG are taken; look at the connection too.
error-broadcast-audience = I can't read "{ $typed }" as recipients. There is: { $known }.
error-moment-unclear = I can't read "{ $typed }" as a time. Type for example 14.30, tomorrow 08.00 or 31/3 08.00.
error-moment-past = { $typed } has passed. Choose a time to come.

terminal-broadcast-ask = Send it?
terminal-broadcast-asked = It waits for agreement: the other admins have been asked in Telegram.
terminal-broadcast-queued = The bot is not running. Broadcast { $number } is kept and leaves as soon as the bot runs again.
terminal-broadcast-goes-on = Broadcast { $number } goes on. Stop it with: sensusbot broadcast stop { $number }
terminal-deliveries-again = { $count } messages are tried again. Before they leave I check whether they are still needed.
terminal-broadcast-dropped = Nothing was sent.

# Experiments: ways of a reminder compared, for the census team.
command-uji = Try words and hours of reminders
experiment-title = 🧪 <b>Experiments with reminders and broadcasts</b>
experiment-what = Some people read a message in other words or at another hour. At the end you see whether more of them finish.
experiment-nothing-to-try = There is no phase now with reminders that can be tried. Earlier results can still be opened.
experiment-about = Reminders: { $who }
experiment-about-all = Reminders for everyone taking part
experiment-line = Experiment { $number } · { $state }
experiment-listed = <b>Experiment { $number }</b> · { $about }
experiment-none-yet = no other way yet
experiment-state-draft = draft
experiment-state-awaiting = awaiting approval
experiment-state-running = running
experiment-state-ended = has a result
experiment-state-proposed = proposal waits
experiment-state-stopped = stopped
experiment-state-discarded = discarded

experiment-draft = 🧪 <b>Experiment { $number } · { $about }</b>
experiment-awaiting = ⏳ <b>Experiment { $number } · { $about }</b> · waits for another admin's approval
experiment-awaiting-you = ⏳ <b>Experiment { $number } · { $about }</b> · waits for your approval
experiment-running = 🧪 <b>Experiment { $number } · { $about }</b> · running
experiment-ended = 🏁 <b>Experiment { $number } · { $about }</b> · the result
experiment-stopped = ⏹ <b>Experiment { $number } · { $about }</b> was stopped without a result. Everybody gets the usual reminder again.
experiment-discarded = Experiment { $number } · { $about } is discarded. Nothing has changed.
experiment-declined = ↩️ You did not approve experiment { $number }. Its draft goes back to who proposed it, and I tell them.
experiment-arm = <b>{ $letter }</b>: { $arm }
experiment-arm-usual = as usual
experiment-arm-usual-at = as usual, at { $time }
experiment-arm-now = as now: { $arm }
experiment-arm-now-from = as now ({ $letter } of experiment { $number }): { $arm }
experiment-arm-broadcast = the broadcast itself
experiment-arm-words = other words
experiment-arm-hour = at { $time }
experiment-arm-words-hour = other words, at { $time }
experiment-arm-silent = no message, for { $share } of the people
experiment-what-else = What do you want to compare with the usual one?
experiment-long = ✂️ The words of { $letter } are long ({ $length } letters): few read such a reminder to its end.
experiment-shorter = Just type shorter ones, or go on with the buttons below.
experiment-as-read = <b>{ $letters }</b>, as read on { $day }:
experiment-filled = I fill in what is underlined for each person. Here it reads as on { $day }.
experiment-no-markup = { $marks } will be read as it stands, not as bold or italic letters.
experiment-unsent = { $letter }: they get no such message.
experiment-goes-on = Your draft is still there, here it goes on.
experiment-length =
    { $days ->
        [one] It lasts { $days } day, until { $last_day }.
       *[other] It lasts { $days } days, until { $last_day }.
    } { $within ->
        [one] Who finishes within { $within } day of the draw counts.
       *[other] Who finishes within { $within } days of the draw counts.
    }
experiment-evenly-role = People are drawn by lot.
experiment-evenly-office = People are drawn by lot in each office.
experiment-evenly-village = People are drawn by lot in each village.
experiment-next = Next reminder: { $day }. People are drawn that day.
experiment-send = Send the broadcast with /siaran on { $day } at the latest. People are drawn when it is sent.
experiment-sight =
    { $people ->
        [one] Up to { $people } person takes part.
       *[other] Up to { $people } people take part.
    } A difference of { $smallest } in 100 people or more is usually seen, and the result may be off by up to { $width } in 100 people. Figures of each way are shown at the end.
experiment-sight-large =
    { $people ->
        [one] Up to { $people } person takes part.
       *[other] Up to { $people } people take part.
    } That is few: only a large difference will be seen, of { $smallest } in 100 people or more. Figures of each way are shown at the end.
experiment-so-far =
    { $people ->
        [one] { $people } person drawn so far
       *[other] { $people } people drawn so far
    }, { $received } received the message, { $finished } finished.
experiment-so-far-few =
    { $people ->
        [one] { $people } person drawn so far.
       *[other] { $people } people drawn so far.
    }
experiment-result-on = The result of each way is shown after { $last_day }: judging halfway easily misleads.
experiment-count = <b>{ $letter }</b>: { $people } drawn, { $received } received the message; { $finished } finished ({ $share })
experiment-count-drawn = <b>{ $letter }</b>: { $people } drawn; { $finished } finished ({ $share })
experiment-count-few = <b>{ $letter }</b>: fewer than { $least } people, so its figures are not shown
experiment-finished-within =
    { $days ->
        [one] Finished: within { $days } day of the draw.
       *[other] Finished: within { $days } days of the draw.
    }
experiment-all-drawn = Everybody who was drawn counts, even those who did not receive the message: only then is the draw fair.
experiment-seen-better = ✅ <b>{ $letter } is better</b> than A: of 100 people, { $points } more finished (between { $least } and { $most }).
experiment-seen-worse = <b>{ $letter } is weaker</b> than A: of 100 people, { $points } fewer finished (between { $least } and { $most }).
experiment-seen-nothing = <b>{ $letter } and A: no difference is seen.</b> If there is one, { $letter } brings at most { $least } fewer or { $most } more of 100 people to finish.
experiment-seen-few = { $letter } and A cannot be compared: too few people took part.
experiment-by-chance = It may also be chance: about 1 in 20 experiments without a difference still seems to have one.
experiment-adopted = What everybody gets now: <b>{ $letter }</b>.
experiment-adoption-waits = ⏳ Use { $letter } for everybody: waits for another admin's approval.
experiment-adoption-waits-for-you = ⏳ Use { $letter } for everybody: another admin proposes it, and waits for your approval.
experiment-adopt = Experiment { $number } · { $about }
experiment-adopt-ask = 🧪 <b>Use { $letter } for everybody?</b>
experiment-adopt-changes =
    { $people ->
        [one] { $people } person gets it, from the reminder of { $day } on.
       *[other] { $people } people get it, from the reminder of { $day } on.
    } Now: { $now }.
experiment-adopt-better = The result: { $letter } is better than A.
experiment-adopt-worse = The result: { $letter } is weaker than A.
experiment-adopt-nothing = The result: no difference is seen, so { $letter } may be no better.
experiment-adopt-few = The result: { $letter } and A cannot be compared, too few people took part.
experiment-adopt-told = I will tell the other admins.
experiment-adopt-asks = These are many people. Another admin approves first.
experiment-adopt-asked = An admin proposes it, and waits for your approval.

experiment-ask-words =
    ✍️ <b>Type the words of { $letter }</b> ({ $language })

    The greeting above and the buttons below stay. These I fill in for each person:
experiment-words-wanted = What I am waiting for now are the words. Type them as an ordinary message.
experiment-ask-hour = 🕗 At what time? Type for example <code>14.30</code>, <code>3 pm</code> or <code>half past 7</code>.
experiment-ask-silence = Which part of the people gets no such message during the experiment? It shows what the message brings.
experiment-stop-sure = Stop experiment { $number }? There will be no result.

experiment-button-new = { $about }
experiment-button-proposed = Proposed: { $name }
experiment-button-words = + Other words
experiment-button-hour = + Another hour
experiment-button-silence = + No message
experiment-button-begin = Begin
experiment-button-as-seen = See it as they do
experiment-button-edit = Change
experiment-button-drop = Take { $letter } away
experiment-button-shorten = Shorten the words of { $letter }
experiment-button-clear = Start over
experiment-button-discard = Discard draft
experiment-button-back = Back to it
experiment-button-other = Open experiment { $number }
experiment-button-all = All experiments
experiment-button-within-3 = Finish within 3 days
experiment-button-within-7 = Finish within 7 days
experiment-button-evenly-role = Draw among everybody
experiment-button-evenly-office = Draw in each office
experiment-button-evenly-village = Draw in each village
experiment-button-language = Words of { $letter }, { $language }
experiment-button-agree = Approve, begin
experiment-button-decline = Decline
experiment-button-stop = Stop
experiment-button-stop-sure = Yes, stop it
experiment-button-go-on = No, go on
experiment-button-look = Look at it
experiment-button-result = See the result
experiment-button-adopt = Use { $letter } for everybody
experiment-button-adopt-sure = Yes, use { $letter }
experiment-button-adopt-asks = Ask for approval
experiment-button-adopt-agree = Approve, use { $letter }
experiment-button-withdraw = Take it back
experiment-button-adopt-no = Not now
experiment-button-proposal = Look at it

admin-experiment-agreement =
    { $people ->
        [one] 🧪 An admin wants to begin experiment { $experiment }, for { $people } person. Look at it, then approve or decline.
       *[other] 🧪 An admin wants to begin experiment { $experiment }, for { $people } people. Look at it, then approve or decline.
    }
admin-experiment-ended = 🏁 Experiment { $experiment } is over, and its result can be opened.
admin-experiment-declined = ↩️ Another admin has not approved experiment { $experiment }. Its draft is still there: open it to change or discard it.
admin-experiment-begun = ▶️ Another admin has approved: experiment { $experiment } is running.
admin-experiment-stopped = ⏹ Another admin has stopped experiment { $experiment }. There will be no result.
admin-experiment-adoption-declined = ↩️ Another admin has not approved that everybody gets { $letter } of experiment { $experiment }. All stays as it is now.
admin-experiment-adoption =
    { $people ->
        [one] 🧪 An admin wants everybody ({ $people } person) to get { $letter } of experiment { $experiment }. Look at it, then approve or decline.
       *[other] 🧪 An admin wants everybody ({ $people } people) to get { $letter } of experiment { $experiment }. Look at it, then approve or decline.
    }
admin-experiment-adopted =
    { $people ->
        [one] 🧪 From the next reminder on everybody ({ $people } person) gets { $letter } of experiment { $experiment }.
       *[other] 🧪 From the next reminder on everybody ({ $people } people) gets { $letter } of experiment { $experiment }.
    }

error-experiment-arms = { $most } ways at most can be compared. Take one away first.
error-experiment-usual-alone = There is only the usual way yet. Add another one first.
error-experiment-adoption-waits = Another proposal still waits for approval. Decide on that one first.
error-experiment-alike = With that, two ways are the same, so there is nothing to compare. Choose another one.
error-experiment-silent = At most { $most }% of the people can be without a message, and only as the second or third way.
error-experiment-first-language = The words are needed in the census's first language first; others can follow.
error-experiment-under-way = That experiment has begun or waits for approval, so it can't be changed any more. Begin a new one with /uji.
error-experiment-busy = Experiment { $number } with the same message still runs. Wait for its result, or stop it first with /uji.
error-experiment-too-long = The phase ends on { $last_day }, before the experiment does. Choose a shorter one.
error-experiment-no-reminder =
    { $within ->
        [one] No reminder leaves a day before the end of the experiment. Choose the time again under Change.
       *[other] No reminder leaves { $within } days before the end of the experiment. Choose the time again under Change.
    }
error-experiment-few =
    { $people ->
        [one] { $people } person is too few: each way needs { $least } at least, so { $needed } in all.
       *[other] { $people } people are too few: each way needs { $least } at least, so { $needed } in all.
    }
error-experiment-no-second-admin = More than { $limit } people need another admin's approval, and no other admin knows this bot yet.
error-experiment-second-person = Another admin approves, not who proposed it. I have asked them.
error-experiment-quiet-hour = { $moment } is within quiet hours, and that is the day of the next reminder. Type another time, for example <code>15.00</code>.
error-experiment-hour-day = The time alone, for example <code>14.30</code> or <code>3 pm</code>: the day stays that of the reminder.
error-experiment-hour-unclear = I did not understand the time. Type for example <code>14.30</code>, <code>3 pm</code> or <code>half past 7</code>.
error-experiment-broadcast-sent = That broadcast has been sent or waits for approval, so it can't be tried any more. Write a new one with /siaran.
error-experiment-reminders-over = This reminder is not sent any more, so there is nothing to change.

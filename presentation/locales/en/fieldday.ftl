# The day of an enumerator: reporting, finishing, approving, second visits.
fieldday-button-open = 📋 Today
fieldday-button-done = ✅ Done
fieldday-button-empty = 🚪 Empty
fieldday-button-refused = ✋ Refused
fieldday-button-moved = 📦 Moved
fieldday-button-come_back = 🔁 Come back
fieldday-button-count = 🔢 Counts
fieldday-button-note = 📝 Note
fieldday-button-keep = 📝 Keep it: { $block }
fieldday-button-answer = ❓ Find an answer
fieldday-button-beyond = ✅ Yes, { $visits }
fieldday-button-mend = 🔢 Change it
fieldday-button-early = 🏁 Yes, finished
fieldday-button-early-only = ✅ Only take down { $visits }
fieldday-button-away = 🏠 Yes, tell my coordinator
fieldday-button-move = ↪️ Move to { $block }
fieldday-button-undo = ↩️ Undo
fieldday-button-put-back = ↪️ Put back { $visits }
fieldday-button-finish = 🏁 Finished
fieldday-button-again = 🔁 Second visits ({ $count })
fieldday-button-approve = ✅ Approve
fieldday-button-reopen = 🔓 Reopen
fieldday-button-words = ✍️ Another reason
fieldday-reason-missed = Some houses were left out
fieldday-reason-counts = The counts do not agree yet
fieldday-reason-again = Second visits are still to come

fieldday-count-done = { $count } done
fieldday-count-empty = { $count } empty
fieldday-count-refused = { $count } refused
fieldday-count-moved = { $count } moved
fieldday-count-come_back = { $count } to come back
fieldday-count-none = none yet
fieldday-also-finished = all done

fieldday-title = 📋 <b>Today</b>, { $day }
fieldday-today = Visited today: { $visits }.
fieldday-line = { $mark } <b>{ $block }</b>: { $left } of { $all } left
fieldday-line-reopened = ↳ Reopened: { $reason }
fieldday-line-ready = { $mark } { $block }
fieldday-more = … and { $count } more. Type the name to open one.
fieldday-approved = { $approved } of { $count } blocks are approved.
fieldday-none = There is no block for you yet. I tell you here as soon as they are given out.
fieldday-none-lead = Everybody in your team reports by themselves. Who has no Telegram will stand here, and you report for them.
fieldday-how = The quick way: type one line, such as <code>RT 03 12 kosong 2 tolak 1</code>. It works without a signal, too: the message leaves when there is one.
fieldday-not-yet = The visits have not begun. Once they have, you report here.
fieldday-over-now = The visits are closed. Thank you for your work!
fieldday-late = The visits have ended. I still take down what comes late; please tell your coordinator, too, so that it is checked.
fieldday-late-lead = The visits have ended. I still take down what comes late.

fieldday-block = 🏘 <b>{ $block }</b> · { $place }
fieldday-owner = Enumerator: { $name }
fieldday-left = <b>{ $left }</b> of { $all } left.
fieldday-total = So far: { $visits }.
fieldday-found = { $count } more than in the list. That is fine: new houses are found in the field.
fieldday-state-finished = 🏁 Finished since { $since }, waits for the coordinator. It can still be mended.
fieldday-state-approved = ✅ Approved.
fieldday-state-reopened = 🔓 Reopened: { $reason }
fieldday-note = 📝 { $words }

fieldday-ask-count = Type the result for <b>{ $block }</b>, such as <code>12 kosong 2 tolak 1</code>.
fieldday-ask-note = Type a note for <b>{ $block }</b>, of { $longest } letters at most. No names of people.
fieldday-ask-text = I am waiting for a text for <b>{ $block }</b>, so I did not keep this. Just type it, such as <code>12 kosong 2</code>.
fieldday-taken = ✅ <b>{ $block }</b>: { $visits }. { $left } left.
fieldday-finished = 🏁 <b>{ $block }</b> is finished. I tell your coordinator.
fieldday-finished-left = { $left } of { $all } are still left. If this was a mistake, press { fieldday-button-undo }.
fieldday-undone = ↩️ Taken back: { $visits } ({ $block }).
fieldday-undone-finish = ↩️ <b>{ $block }</b> is open again.
fieldday-undone-note = ↩️ The note on <b>{ $block }</b> is gone.
fieldday-picture = 📷 I do not keep the photo; I read the words below it.
fieldday-which = "{ $typed }": which one do you mean?
fieldday-which-many = "{ $typed }" fits several blocks. Write RT and RW or the village, such as <code>RT 03 RW 01 12 jadi</code>.
fieldday-not-finished = <b>{ $blocks }</b> was recorded as finished. If it is not, press the button below.
fieldday-still-open = <b>{ $blocks }</b> is not recorded as finished. Just go on.
fieldday-where =
    { $kind ->
        [empty] Empty
        [refused] Refused
       *[moved] Moved
    } in which block?
fieldday-is-it = "{ $typed }": is this what you mean?
fieldday-unclear = I did not understand "{ $typed }" yet, so I have not taken it down. Write counts and results, such as <code>12 kosong 2 tolak 1</code>.
fieldday-unknown = Words that I do not know: { $words }.
fieldday-no-count = A number that is not clear: { $numbers }. Write a whole number, such as <code>12</code>. To take your last report back, type <code>salah</code>.
fieldday-not-asked = I have not taken down these { $count } lines. Send them again, a few at a time:
fieldday-no-report = I did not understand these { $count } lines, so I have not taken them down:
fieldday-not-asked-line = • { $typed }
fieldday-not-among = "{ $typed }": that block is not in your list.
fieldday-number = 🔒 I deleted that message and took nothing down, because there was a NIK, family card number or NIP in it. Please write it again without the number, such as <code>RT 03 catatan: pagar terkunci</code>.
fieldday-note-kept = 📝 <b>{ $block }</b>: { $words }
fieldday-note-again = I have not kept the note. Write it again after choosing.
fieldday-beyond = 🏘 In <b>{ $block }</b> { $left } of { $all } { -counted-many } are left by the list{ $again ->
        [0] .
       *[other] : { $unseen } not visited yet, { $again } to visit again.
    }
fieldday-beyond-typed = You wrote { $visits }, { $count } more than were not visited yet, so I have not taken it down yet. New houses are sometimes found. Is it right?
fieldday-early = 🏘 <b>{ $block }</b>: { $visited ->
        [0] none of { $all } { -counted-many } is recorded as visited
       *[other] only { $visited } of { $all } { -counted-many } are visited
    }, so I have not taken it down yet. Is the block really finished?
fieldday-away = 🏠 You cannot work { $when ->
        [today] today
       *[tomorrow] tomorrow
    }? I hope all is well soon. I tell your coordinator, without the reason.
fieldday-move = ↪️ Your last report: <b>{ $wrong }</b>, { $visits }. Move it to <b>{ $right }</b>?
fieldday-trouble = 📝 "{ $typed }" is no report, so I have not taken it down yet. Keep it as a note for your coordinator?
fieldday-trouble-lead = 📝 "{ $typed }" is no report, so I have not taken it down yet. Keep it as a note on this block?
fieldday-trouble-no-block = That is no report, so I have not taken it down yet.
fieldday-trouble-other = Another block? Write the RT and the note, such as <code>RT 03 catatan: pagar terkunci</code>.
fieldday-trouble-kept = Your coordinator reads it in the list of the team. If you need somebody now, press the button below.

fieldday-card = 🏁 <b>{ $block }</b> · { $place } is finished
fieldday-card-others = Not counted: { $visits }. Once approved, nobody goes to these houses again.
fieldday-sure = ⚠️ In <b>{ $block }</b> nobody was at { $left } of { $all } houses yet. Approve all the same?
fieldday-button-sure = Approve all the same
fieldday-card-approved = ✅ <b>{ $block }</b> is approved. I tell its enumerator.
fieldday-card-reopened = 🔓 <b>{ $block }</b> is reopened. I tell its enumerator.
fieldday-card-open = <b>{ $block }</b> is being worked on, so there is nothing to approve yet.
fieldday-card-taken-back = ↩️ <b>{ $block }</b> was opened again by its enumerator: it is not finished. The button of my earlier message no longer works.
fieldday-ask-reason = Why is <b>{ $block }</b> reopened? Choose, or type the reason. Its enumerator reads the reason.
fieldday-ask-words = Type the reason for <b>{ $block }</b>, of { $longest } letters at most.
fieldday-news-approved = ✅ <b>Approved by the coordinator</b>: { $blocks }. Thank you!
fieldday-news-reopened = 🔓 <b>{ $block }</b> is reopened: { $reason }

fieldday-again-title = 🔁 <b>Second visits</b>
fieldday-again-none = Nobody is left for a second visit. 👏
fieldday-again-none-left = No second visits. { $left } visits are left in { $blocks } blocks.
fieldday-again-line = { $block }: { $visits } ({ $day })
fieldday-again-block = 🔁 <b>{ $block }</b>: which one did you visit again?
fieldday-again-now = <b>{ $block }</b>, { $visits }: what is one of them now?

error-fieldday-not-started = The visits have not begun. Once they have, you report here.
error-fieldday-closed = The visits are closed, so I take down no new reports. If something is missing, tell your coordinator.
error-fieldday-unknown-block = Block { $block } is not in the list. Perhaps the list was replaced.
error-fieldday-not-yours = { $block } is not your block. If it was exchanged just now, tell your coordinator.
error-fieldday-approved = { $block } is approved, so it cannot be changed. If something is wrong, ask the coordinator to reopen it.
error-fieldday-too-many = { $block } has { $left } { -counted-many } by the list, so I have not taken down such a large number. Please check it and write it again.
error-fieldday-fewer = In { $block } nobody waits for such a second visit any more.
error-fieldday-nothing = There is nothing to take back any more.
error-fieldday-not-finished = { $block } is not finished, so it need not be reopened.
error-fieldday-words-missing = The text is empty. Type it once more.
error-fieldday-words-long = That is too long. { $longest } letters are enough.

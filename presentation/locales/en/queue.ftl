# The verifier's queue of receipts: what waits, one receipt at a time, decisions, the list as a file.
queue-button-open = Check receipts ({ $count })
queue-button-start = Check receipts
queue-button-again = Check again
queue-button-accept = ✅ Accept
queue-button-accept-yes = Yes, accept
queue-button-return = Return
queue-button-skip = Skip
queue-button-own-words = Write my own reason
queue-button-back = Back
queue-button-decided = Decisions today
queue-button-differences = Differs from { statistics-office }
queue-button-export = Download the list
queue-button-to-queue = Waiting receipts
queue-button-take-back = Undo: { $name }, { $time }

queue-empty = 📭 No receipt is waiting. Thank you!
queue-waiting =
    { $count ->
        [one] 📥 <b>{ $count } receipt is waiting</b>, since { $since }.
       *[other] 📥 <b>{ $count } receipts are waiting</b>, the oldest since { $since }.
    }
queue-office = • { $office }: { $count }, since { $since }
queue-more = … and { $count } more
queue-own-alone = 📥 <b>Only your own receipt is waiting</b>, since { $since }. A colleague checks it.
queue-own-waits = One of them is your own receipt. A colleague checks that one.
queue-family-alone = 📥 <b>Only receipts that count for you as well are waiting</b>, since { $since }. A colleague checks them.
queue-family-waits = { $count } of them count for you as well. A colleague checks those.
queue-samples =
    { $count ->
        [one] { $count } receipt was accepted by the rule and waits for a person to look.
       *[other] { $count } receipts were accepted by the rule and wait for a person to look.
    }
queue-differences-line =
    { $count ->
        [one] { $count } receipt differs from the data of { statistics-office }.
       *[other] { $count } receipts differ from the data of { statistics-office }.
    }
queue-ends-round = You have seen them all. Those you skipped can be checked again.
queue-ends-held =
    { $count ->
        [one] { $names } has { $count } receipt open, until { $until } at the latest.
       *[other] { $names } have { $count } receipts open, until { $until } at the latest.
    }
queue-colleague = a colleague
queue-left = Waiting: { $count }

queue-nobody = an employee
queue-who = 🧾 <b>{ $name }</b> · { $place }
queue-handed-in = Handed in { $moment }
queue-read-complete = Read: seems complete, { $complete } of { $members } members.
queue-read-incomplete = Read: not complete yet, { $complete } of { $members } members.
queue-read-nobody = Read: complete, { $complete } of { $members } members, but the sender's name is not among them.
queue-read-no-receipt = Read: does not look like a census receipt.
queue-read-broken = The file could not be opened automatically: it may be damaged, empty or locked.
queue-read-unread = It could not be read automatically.
queue-cannot-online = Cannot take part online: { $why }
queue-is-sample = Accepted by the rule already. This is a sample for you to look at.
queue-counts-for = It also counts for { $names }.
queue-others = { $count ->
    [one] one other
   *[other] { $count } others
}
queue-twin = ⚠️ { $name } ({ $office }) handed in the same receipt.
queue-twin-picture = The same receipt, from somebody else:
queue-file-lost = Telegram no longer has the file. Please return it, so that it is sent again.
queue-blank = This receipt is decided, so I took it back.

queue-ask-reason = Why is the receipt of { $name } returned? The sender reads the reason.
queue-ask-words = Write the reason in one sentence. The sender will read it.
queue-ask-accept = Only { $complete } of { $members } members were read as complete. Accept it all the same?
queue-reason-no-receipt = Not a census receipt
queue-reason-incomplete = Not all members are complete
queue-reason-unreadable = Not readable
queue-reason-other-person = Another family's receipt
queue-done-accepted = ✅ The receipt of { $name } is accepted.
queue-done-returned = ↩️ The receipt of { $name } is returned.
queue-end-accepted = accepted { $moment }
queue-end-returned = returned { $moment }

queue-decided-title =
    { $count ->
        [one] 🗂 <b>{ $count } decision</b> in the last day:
       *[other] 🗂 <b>{ $count } decisions</b> in the last day:
    }
queue-decided-line = • { $name } · { $end }
queue-decided-line-by = • { $name } · { $end }, by { $by }
queue-decided-hint = Is one of them wrong? You can take it back within a day.
queue-decided-none = There is no decision left that you can take back.
queue-ask-why = Why is the decision on { $name } taken back? Write the reason; the employee reads it, too.
queue-taken-back = All right, the receipt of { $name } is waiting again, and I am telling the employee.

queue-differences-title =
    { $count ->
        [one] 🔎 <b>{ $count } receipt differs from the data of { statistics-office }</b>:
       *[other] 🔎 <b>{ $count } receipts differ from the data of { statistics-office }</b>:
    }
queue-differences-none = Nothing differs from the data of { statistics-office }.
queue-differences-hint = The data of { statistics-office } has the last word. Please ask the person first.
queue-difference =
    { $stated ->
        [confirmed] • { $name } · receipt returned, { statistics-office }: complete ({ $moment })
        [started] • { $name } · receipt accepted, { statistics-office }: not complete ({ $moment })
       *[other] • { $name } · receipt accepted, { statistics-office }: nothing yet ({ $moment })
    }

queue-ages =
    { $count ->
        [one] 📥 <b>{ $count } receipt of { $office } is waiting to be checked</b>, since { $since }. When you have a moment, check it: one thumb is enough.
       *[other] 📥 <b>{ $count } receipts of { $office } are waiting to be checked</b>, the oldest since { $since }. When you have a moment, check them one by one: one thumb is enough.
    }
queue-ages-nobody =
    { $count ->
        [one] 📥 <b>{ $count } receipt of { $office } has been waiting</b> since { $since }, and that office has no verifier or head in this bot yet. You can appoint somebody.
       *[other] 📥 <b>{ $count } receipts of { $office } have been waiting</b> since { $since }, and that office has no verifier or head in this bot yet. You can appoint somebody.
    }
queue-news-accepted =
    { $sender ->
        [own] ✅ <b>Your receipt is accepted.</b> Thank you! There is nothing left to do.
       *[other] ✅ <b>The family's receipt from { $name } is accepted</b>, and you are recorded as done as well. Thank you!
    }
queue-news-counts-for = It counts for { $names } as well.
queue-news-returned =
    { $sender ->
        [own] 📎 <b>Your receipt could not be accepted yet.</b> The verifier's note: <i>{ $reason }</i> { $advice }
       *[other] 📎 <b>The family's receipt from { $name } was returned.</b> The verifier's note: <i>{ $reason }</i> You can send your own receipt here.
    }
queue-news-reopened =
    { $sender ->
        [own] 🔁 <b>Your receipt is looked at once more.</b> The verifier's note: <i>{ $reason }</i> You need not do anything; I will tell you how it ends.
       *[other] 🔁 <b>The family's receipt from { $name } is looked at once more.</b> The verifier's note: <i>{ $reason }</i> You need not do anything; I will tell you how it ends.
    }

error-queue-gone = That receipt is not kept any more, so there is nothing to decide.
error-queue-own = That is your own receipt, or one that counts for you as well. A colleague looks at it.
error-queue-replaced = Its sender has handed in another receipt, so that one is not used any more.
error-queue-withdrawn = Its sender has taken that receipt back, so there is nothing to decide.
error-queue-overtaken = Its sender has been recorded as finished since, so that decision need not be undone.
error-queue-settled = A colleague has just decided on that receipt.
error-queue-accepted =
    { $known ->
        [yes] { $name } has already accepted that receipt.
       *[no] That receipt is already accepted.
    }
error-queue-returned =
    { $known ->
        [yes] { $name } has already returned that receipt.
       *[no] That receipt is already returned.
    }
error-queue-held =
    { $known ->
        [yes] { $name } is looking at that receipt now, because you did not decide for more than five minutes. If it is not decided by { $until }, you can open it again.
       *[no] A colleague is looking at that receipt now, because you did not decide for more than five minutes. If it is not decided by { $until }, you can open it again.
    }
error-queue-reason-missing = The reason is still empty. The sender needs to know what to put right.
error-queue-reason-long = The reason is too long. { $longest } letters are enough.
error-queue-not-yours = A colleague made that decision. That colleague or the head of the office can take it back.
error-queue-waits-again = That receipt is already waiting again.
error-queue-too-late = That decision is more than a day old, so it cannot be taken back. The employee can hand in another receipt at any time.

queue-file = 📄 The list of receipts, ready to be passed on to Diskominfo or BKPSDM.
queue-file-name = census-receipts
queue-file-title = Census receipts of employees
queue-file-all = all offices
queue-file-sheet = Receipts
queue-file-nip = There is no NIP here: this bot keeps only a fingerprint of a NIP, not its digits.
queue-file-column-number = No. of the receipt
queue-file-column-name = Name
queue-file-column-office = Office
queue-file-column-claim = What it shows
queue-file-column-state = State
queue-file-column-sent = Handed in
queue-file-column-decided = Decided
queue-file-column-by = By
queue-file-column-reason = Note
queue-file-receipt = census receipt
queue-file-cannot-online = cannot take part online
queue-file-waiting = waiting
queue-file-accepted = accepted
queue-file-returned = returned
queue-file-rule = the rule
queue-file-nobody = a verifier

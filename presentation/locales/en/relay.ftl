relay-request = number { $number }
relay-request-of = number { $number } · { $unit }
relay-head = <b>💬 { $whose }</b>
relay-forwarded = ↪ <i>Forwarded message</i>
relay-went-to = Sent to { $whose }. The wrong one? Just move it. To be sure, reply to the person's own message.
relay-button-move = Move to number { $number }
relay-moved = I have moved it to { $whose }.
relay-not-passed = { $kind ->
    [contact] I do not pass on contact cards, because the person's Telegram account shows in them. If you need to, just type the number.
    [poll] I cannot pass on a poll. Please ask in words.
   *[other] I cannot pass on this kind of message. Type it, or send a photo, a voice message or a file.
}
relay-masked = { $to ->
    [helper] 🔒 That message held a NIK or a family card number, so I deleted it here. The helper still reads the message, without the number. Helpers do not need it; for your status I am the one who asks.
   *[person] 🔒 That message held a NIK, a family card number or a NIP, so I deleted it here. The resident still reads the message, without the number.
}
relay-masked-kept = { $to ->
    [helper] 🔒 That message held a NIK or a family card number. The helper reads it without the number. I may not delete it here, so please do so yourself.
   *[person] 🔒 That message held a NIK, a family card number or a NIP. The resident reads it without the number. I may not delete it here, so please do so yourself.
}
relay-number-in-name = 🔒 The name of that file held a NIK, a family card number or a NIP, so I deleted the file and did not pass it on. Please rename the file and send it again.
relay-number-not-passed = 🔒 That message held a NIK, a family card number or a NIP, so I deleted it and did not pass it on. Please send it again without the number.
relay-edit-not-passed = I can no longer pass on a change of that message. If it matters, please send it as a new one.
relay-person-gone = That message did not arrive: the resident can no longer be reached on Telegram. I have closed the request.
relay-helper-gone = That message did not arrive: your helper cannot be reached just now. I am looking for another one; please send it again when somebody is there.
relay-refused = Telegram did not take that message, so it did not arrive. Please try another way, for example in words.
relay-not-allowed = The helpers' group does not allow that kind of message, so it did not arrive. Please type it, or send another kind.
error-help-is-closed = That conversation is over, so I passed nothing on. If you still need help, ask again with /bantuan.

topic-title = { $turn ->
    [nobodys] 🆕 { $about }
    [helpers] 🔴 { $about }
    [persons] 🟢 { $about }
   *[over] ✅ { $about }
}
topic-waits = 🙋 <b>Who can help?</b> The first who presses the button helps.
topic-taken = 🤝 <b>{ $helper } helps.</b>
topic-taken-how = What is written in this topic reaches the person, without your name. Notes among you begin with <code>//</code>. When all is well, press Done. I put ••• in place of NIK and family card numbers.
topic-given-back = This request waits for another colleague.
topic-ended = 👏 Done. Thank you for helping!
topic-take-first = That message was not passed on yet. Please press I will help first.
topic-not-helper = That message was not passed on: only helpers of this area whom the bot knows help here. Ask the census team for an invitation.
topic-is-over = That message was not passed on, because the request is over.
topic-desk-bound = { $whole ->
    [yes] 🎉 This group is now the help desk of the { own-regency }.
   *[no] 🎉 This group is now the help desk of <b>{ $unit }</b>.
}
topic-desk-how = Each request for help gets one topic. Its title is red when it is your turn to answer, and green when it is the person's.
topic-desk-then = Then write here again: /meja@{ $bot } CODE
topic-desk-how-to =
    🪑 <b>A help desk in a group</b>
    1. Make a group of the helpers, and turn on <b>Topics</b> in its settings.
    2. Add me as an admin who may <b>manage topics</b>.
    3. Get a code with /kode in our private chat, and write in the group: /meja@{ $bot } CODE
topic-desk-released = All right, this group is no help desk any more.{ $left ->
    [0] {""}
    [one] { " " }One open request waits for other helpers, and I close its topic. Whoever was being helped is told.
   *[other] { " " }{ $left } open requests wait for other helpers, and I close their topics. Whoever was being helped is told.
}
topic-desk-barred = 🪑 The help desk in the group <b>{ $title }</b> cannot be used yet.
topic-barred-no-forum = This group has no topics yet. Admins of the group: open its settings and turn on <b>Topics</b>.
topic-barred-no-right = I may not open topics yet. Admins of the group: make me an admin who may <b>manage topics</b>. Then I open them by myself.
topic-barred-away = I am no longer in that group. Requests that are open wait for other helpers. If the desk is still in use, add me again and bind it with a new code.

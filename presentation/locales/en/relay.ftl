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

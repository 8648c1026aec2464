# Proofs: what employees hand in, and how it stands.
proof-question = 📎 <b>Is this your census receipt?</b>
proof-question-which = 📎 <b>What does this show?</b>
proof-question-stays = If so, the verifier of your office checks it. The file stays with Telegram; I make no copy.
proof-button-yes = Yes, send it
proof-button-no = No
proof-button-receipt = That we are done
proof-button-offline = That we cannot do it online
proof-join-first =
    { $file ->
        [photo] 📎 Is this a census receipt, and are you an employee? Press <b>I am a civil servant</b> first. I remember the photo until tomorrow and then ask you again.
       *[document] 📎 Is this a census receipt, and are you an employee? Press <b>I am a civil servant</b> first. I remember the file until tomorrow and then ask you again.
    }
proof-join-else =
    { $file ->
        [photo] I can't read photos yet. Do you want to know whether your answers have arrived? Press <b>Check status</b>, then type the numbers. If it shows an ID or family card, please delete it to keep your data safe.
       *[document] I can't read files here yet. Do you want to know whether your answers have arrived? Press <b>Check status</b>, then type the numbers. If it shows an ID or family card, please delete it to keep your data safe.
    }
proof-sent = 📨 I have your receipt.
proof-sent-again = 📨 I have the new receipt; it replaces the earlier one.
proof-sent-same = 📨 That is the same file, so it keeps its place.
proof-sent-next = As soon as the verifier of your office has checked it, you hear from me.
proof-nobody = Your workplace has no verifier yet. I keep the receipt, and have told the census team of the { own-regency }.
proof-dropped = All right, I do not keep it. You can send your receipt at any time.
proof-withdrawn = 📎 Your receipt was taken back as well, and nobody checks it any more. Once your form is sent, just send it here again.
proof-waits = 📎 Your receipt has been waiting to be checked since { $since }.
proof-is-returned = ↩️ Your receipt was sent back: { $reason }
proof-advice = Your data is not lost: once it is mended, just send the receipt here again.
proof-advice-no-receipt = Send the receipt of the census site here, with the names of all family members.
proof-advice-incomplete = Complete the form first; what you have filled in is not lost. Then send the new receipt here.
proof-advice-unreadable = Take the photo again, bright and whole, or send the PDF here.
proof-advice-other-person = Send your own family's receipt here.
proof-advice-offline = Send something else here, for example a letter.
proof-is-accepted = 📎 Your receipt was accepted on { $day }.
proof-owed = 📎 Send your census receipt here: a photo, a screenshot or the PDF.
proof-still = Yes, receipts can still be sent: just send a photo, a screenshot or a PDF here.
proof-still-over = Yes, receipts can still be sent here although the online census is closed. They are still checked, but the ranking no longer changes.
proof-wrong-file = 📎 Sent the wrong file? Just send the right one here: it takes the place of the other.
proof-for-employees = 📎 Employees send their census receipt here, and the verifier of their office checks it. Are you an employee? Press <b>I am a civil servant</b> first, then send the receipt.
proof-when-done = 📎 All done? Send your receipt here, as a photo or PDF.
proof-offline-wanted = 📎 Your office asks for something that shows that you cannot take part online. Send a photo of it here, for example of a letter.
proof-how = Send the receipt as a photo, a screenshot or a PDF.
proof-not-video = A video cannot be checked as a receipt.
proof-not-voice = I cannot listen to voice messages yet.
proof-not-document = A file of that kind cannot be checked as a receipt.
proof-not-other = That cannot be checked as a receipt.
proof-in-group = A census receipt shows the names of a family, so please do not send it in a group. Delete it here if it is still there, and send it to me in private.
proof-taken-from-group = 🔒 I deleted the receipt that you sent in the group, because everybody could read the names of your family there. Send it here instead.
proof-button-example = What it looks like
proof-example =
    <b>What does a receipt look like?</b>
    When everything is sent, the census site shows a receipt and sends it by email: the names of all members of the family, each with <b>Sudah Update</b>. Take a picture with all names in sight, or send the PDF.

error-proof-too-early = The online census opens on { $first_day }. Send your receipt when you have filled it in.
error-proof-over = The census is over, so no receipt is needed any more. Thank you!
error-proof-confirmed = ✅ { statistics-office } has your data complete, so no receipt is needed any more. Thank you!
error-proof-accepted = ✅ Your receipt was accepted on { $moment }. You need not send another one.
error-proof-counted = ✅ You are counted already, so no receipt is needed any more. Thank you!
error-proof-gone = I no longer have that file. Please send it once more.
proof-older = I have your receipt already, so I am not using that older file. If it is the right one, just send it once more.
error-proof-join-first = Press <b>I am a civil servant</b> first, then send the receipt once more.
error-proof-too-large = That file is too large ({ $megabytes } MB at most). A screenshot will do.

admin-proofs-nobody = 📎 A receipt waits at <b>{ $office }</b>, and there is no verifier or head there whom I can reach. Please invite one.
kept-proofs = • Receipts that you handed in: { $count } (their file numbers at Telegram, random codes, and the decisions), for 90 days at most

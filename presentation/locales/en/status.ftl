status-why = To look up your status I need your NIK and family card number. Your message is deleted at once, and the numbers are not kept.
status-one-number =
    { $before ->
        [yes] That is one number again, and the one before is deleted. So please type both in one go: NIK, space, family card number, then send.
       *[no] That is one number so far, and I need the two together. I have not kept it.
    }
status-picture-deleted = 🔒 I have deleted that photo or file, because it may show an identity or family card. Typing the numbers is enough.
status-picture-kept = 🔒 I could not delete that photo or file. If it shows an identity or family card, please delete it yourself. Typing the numbers is enough.
status-numbers-how = No numbers so far. The NIK is on your identity card, or beside your name on the family card; the family card number is at the very top of the family card.
status-ask-numbers = Type your <b>NIK</b> and your <b>family card number</b> in one message, with a space between (16 digits each):

status-not-yet = ⏳ <b>Nothing yet</b>
status-not-yet-next = Your family is not recorded as having begun. If you have only just sent it, look again after the next day's data.
status-started = ✏️ <b>Started, not complete yet</b>
status-started-next = Sign in again at { $domain }, complete what is missing and send it. If you have only just sent it, look again after the next day's data.
status-complete = ✅ <b>Complete</b>
status-complete-next = There is nothing more for you to do. Thank you!
status-checked = ✅ <b>Complete and checked</b>
status-checked-next = There is nothing more for you to do. Thank you!
status-service-away = The BPS service cannot be reached just now. This is the last that I know; there may be newer data.

number-deleted =
    { $has-numbers ->
        [no] 🔒 I have deleted your message with the number, to keep your data safe. This census needs no NIK or family card number here.
       *[yes] 🔒 I have deleted your message with the number, to keep your data safe. I need NIK and family card number only after you press <b>Check status</b>.
    }
number-before-consent = I have deleted your message with the number, to keep your data safe. Before I can use such a number, I need your consent.
number-kept = 🔒 I could not delete your message with the number. Please delete it yourself, to keep your data safe.
number-in-answer = 🔒 I have deleted your message with the number and kept nothing of it, to keep its owner's data safe. Please write it again without NIK, family card number or NIP.
number-in-name =
    { $sender ->
        [admin] 🔒 I have deleted your file and kept nothing of it: its name holds a NIK, family card number or NIP. If it is needed, give it another name and send it again.
       *[other] 🔒 I have deleted your file and kept nothing of it: its name holds a NIK, family card number or NIP.
    }
number-to-type =
    🔒 I have deleted your message with the number, to keep your data safe. I can only read a number that you type as a message of its own.
    { $asked ->
        [nik] Type your <b>NIK</b> and your <b>family card number</b> in one message, with a space between (16 digits each):
       *[nip] Please type the <b>NIP</b> (18 digits):
    }
number-gone = 🔒 I have deleted your message with the number.
number-in-title = 🔒 The name of this group holds a NIK, family card number or NIP. Please change it, to keep its owner's data safe.
number-in-group-deleted = 🔒 There was a message with a NIK, family card number or NIP. I have deleted it to keep its owner's data safe. Please don't write such numbers in a group.
number-in-group-kept = 🔒 There is a message with a NIK, family card number or NIP. Would its sender please delete it, to keep its owner's data safe?
status-alone = 🔒 Only you see this message in the group.
status-alone-numbers = Checking by number is for the private chat only.
status-in-group = I tell a status in the private chat only, so that nobody else reads your numbers.

status-no-look-up = 🔎 In this census no number tells a status.
error-offices-not-counted = This census counts { -counted-many }; offices and their employees are not counted, so there is nothing to join. Is one of the { -counted-many } yours? Just go on at Home.
error-numbers-not-used = This census counts { -counted-many } and knows none of them by NIK and family card number, so lists of families and the civil registry have no use here.

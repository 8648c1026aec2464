# Answers when something does not work out: the news first, then the reason, then the way on.
error-words-have-number = There is a NIK, family card number or NIP in that text. To keep people's data safe I kept nothing of it. Please write it again without the number.
error-start-first = We haven't met yet. Please press /start first.
error-consent-first = Before we begin I need your agreement.
error-old-button = That button is from an old message. Let's start again from Home.
error-no-steps-now = There is no step to do at the moment.
error-steps-over = That button was for the online census, and its time is over. This is how things stand now:
error-too-late-to-remind = By then the online census is over. If you can, let's go on now.
error-not-allowed =
    { $who ->
        [team] This part is for the { own-regency }'s census team. If you belong to it, ask a member of the team to give you the role.
        [offices] This part is for heads of offices, their deputies and the census team. If you are a head, introduce yourself with /asn first.
        [companies] This part is for contacts of companies. A company is registered with /perusahaan.
        [verifiers] This part is for heads of offices, their deputies and verifiers. If you are a head, introduce yourself with /asn first; verifiers are invited by their head.
        [helpers] This part is for village operators and the census team. They are invited by those who are already at work.
        [coordinators] This part is for coordinators of officers and the census team. How far the visits in each village are stands in /peringkat. If you are an officer, your blocks are in /lapangan.
        [field] This part is for census officers and their coordinators. If you are one of them, join first: /gabung
       *[leaders] { $has-offices ->
            [no] This part is for village operators and the census team. They are invited by those who are already at work.
           *[yes] This part is for heads of offices, village operators and the census team. Heads introduce themselves with /asn; operators and the team are invited by those who are already at work.
        }
    }
error-unit-unknown = I don't know "{ $typed }". Try its full name, or its code.
error-unit-not-yours = { $unit } is not among your tasks, so I cannot make this for it. Without a name, the command is for your own office or area.
error-group-not-bound = This group does not belong to an office or village yet. Heads of office and village helpers get its code with /kode in a private chat.
error-group-full = This group gets the boards of { $units } units already. Let one go with /lepas first, or use the code of the district: its board has all villages.
error-unbind-not-yours = Somebody else connected this group. They can disconnect it, and so can who looks after its unit or the census team.
error-tables-not-yours = How boards look in this group is chosen by who connected it, who looks after its unit, or the census team. For yourself, the boards are in the private chat.

error-code-unknown = I don't know that code. Check its letters and digits, or get a new one with /kode in the private chat.
error-code-used = That code has been used. One code is for one group: get a new one with /kode in the private chat.
error-code-expired = That code is out of date. Get a new one with /kode in the private chat.

error-delivery-not-failed = Message number { $number } is not among those that were not sent. The list is at /kiriman.
error-delivery-too-late = Message number { $number } is of no use any more, so I will not send it again.
error-nip-not-on-roster = That NIP is not on the list of employees I was given. Check the digits. If they are right, ask your office's personnel section to add it.
error-nip-taken = That NIP is in use on another Telegram account. If it is your old account, ask for its release: the head of your office decides. If it isn't, tell your office's personnel section.
error-nip-free = That NIP is no longer in use elsewhere. Type it once more to join.
error-release-asked = Your request is on its way. As soon as it is decided, you will hear from me.
error-release-nobody = There is no head of your office I can reach yet. Please see your office's personnel section.
error-release-settled = This request is settled, so there is nothing left to decide.

error-status-not-found =
    I can't find that NIK and family card number as a pair.
    Usually the card is new. Try the old card number, or the NIK of someone else on the same card.
    { $visits ->
        [over] If it still isn't found, please ask the { own-regency }'s { statistics-office } office.
       *[to_come] If it still isn't found, there is nothing to arrange: an officer will visit you.
    }
error-status-unavailable = The status data cannot be opened right now. Try again in a few minutes; your steps are kept.
error-status-service-away = The BPS service cannot be reached just now, and my own records do not hold those numbers yet. That does not mean there is nothing: please try again in a few minutes.
error-too-busy = Many people are checking right now. Try again in a few minutes.
error-too-many-attempts = That was tried several times. To keep data safe, try again after { $moment }.
error-other = I can't do that yet ({ $key }). Try again from Home.

broken =
    Sorry, something got stuck on our side, not on yours. Please try once more.
    If it is still stuck, tell the census team the code <code>{ $trouble }</code>.
later-message = One moment: I can't open my notes right now. Your message is not lost, and I will answer as soon as I can. No need to send it again.
later-press = One moment: I can't open my notes right now. I will go on as soon as I can. If there is no answer in five minutes, press the button once more.
not-understood = Which one do you mean?
captioned-command = 📎 The command { $command } stands below what you sent, so I have not carried it out, and I kept nothing of it. Send { $command } as a message of its own.
unexpected-photo =
    { $has-numbers ->
        [no] I can't read photos yet, and I keep none. Please type, or choose a button below.
       *[yes] I can't read photos yet, and I keep none. Do you want to know whether your answers have arrived? Press <b>Check status</b>, then type the numbers. Please send no photo that shows a NIK or family card number: if this one does, delete it.
    }
unexpected-document =
    { $has-numbers ->
        [no] I can't read files here yet, and I keep none. Please type, or choose a button below.
       *[yes] I can't read files here yet, and I keep none. Do you want to know whether your answers have arrived? Press <b>Check status</b>, then type the numbers. If it shows an ID or family card, please delete it to keep your data safe.
    }
unexpected-voice = I can't listen to voice messages yet. Please type; a few words will do. If talking is easier, press <b>Talk to a person</b>.
unexpected-sticker = 😊 Nice of you to say hello! Shall we go on?
unexpected-location = I don't need your location. This is what I can help with.
unexpected-contact = I don't need phone numbers and don't keep them. This is what I can help with.
unexpected-other = I can't read that yet. Please type, or choose a button below.
edited = I can't follow changes to a message. Please send a new one.
private-only = Let's continue this in the private chat.
error-village-typed = I cannot find that village in this { own-regency }. Please type it again, perhaps with its district.
error-fieldwork-not-one = This part is for fieldworkers. If you are one, join first with your badge number and your code: /gabung
error-fieldwork-work-none = There is no block for { $name } yet, so the work list is empty. I say it here as soon as there is one.
error-fieldwork-no-workers = There is no fieldworker on the list yet. Take the list in with <code>sensusbot import fieldworkers</code>, then I can make the codes.
error-fieldwork-no-recap = No recap of villages is published yet, so nothing can stand in for the list of blocks. Take in a recap or the list of blocks first.
error-fieldwork-code-wrong = That badge number and code do not belong together. Check your sheet again, or ask the census team for a new code.
error-fieldwork-badge-taken = That badge number is in use on another Telegram account. If you have a new phone, ask the census team for a new code: the old account is then released.
error-fieldwork-badge-unknown = No fieldworker with badge number { $badge } is on the list.

# Officers at the door: who comes, when, and whether they are genuine.
command-petugas = Check an officer at your door
visits-button-officer = Check an officer
visits-button-report = Tell the census team
visits-button-again = Check again
visits-button-village = Another village
visits-button-late = Yes, check this officer

visits-officer-ask =
    🔎 <b>Who came to your house?</b>
    Type the full name, or the number on the badge. Is there a QR code or barcode? Just send a photo of it.
visits-officer-ask-there =
    🔎 <b>Who came in { $village }?</b>
    Type the full name, or the number on the badge. Is there a QR code or barcode? Just send a photo of it.
visits-officer-ask-again =
    🔎 <b>I have not caught the officer's name.</b>
    Type just the full name, or the number on the badge. Until it is certain, don't let them in yet.
visits-officer-late = 🔎 Shall I check whether <b>{ $name }</b> is one of our officers? I asked some time ago, so I'd rather make sure.
visits-officer-no-code = 📷 <b>I found no code in that photo.</b> Type the full name or the number on the badge, or take the photo again, close and in good light.
visits-officer-unread = 📷 <b>I did not read that photo.</b> Type the full name or the number on the badge.
visits-officer-private =
    🔒 <b>The code in that photo holds a personal number, so I deleted the photo.</b> The number is not kept.
    Type the full name or the number on the officer's badge.
visits-officer-private-stays =
    🔒 <b>The code in that photo holds a personal number.</b> The number is not kept. Please delete the photo from this chat.
    Type the full name or the number on the officer's badge.
visits-officer-village = In which village is the officer? Type its name.
visits-officer-which = Which village do you mean?

visits-officer-genuine = ✅ <b>A genuine officer.</b> { $name } does work in { $village }.
visits-officer-genuine-number =
    ✅ <b>The number of a genuine officer</b> in { $village }, by the name of <b>{ $name }</b>.
    Compare it with the name and photo on the badge. If they differ, ask the office first.
visits-officer-listed = ✋ <b>Don't let them begin yet.</b> { $name } is on the list of officers for { $village }.
visits-officer-not_ours =
    ⚠️ <b>Not one of our officers.</b> For { $village } there is no officer with that name or number.
    Give no data, no money, no codes. If it may be a typing mistake, check again.
visits-officer-elsewhere =
    ✋ <b>On our list of officers, but not for { $village }.</b>
    Do not let anybody in yet: officers visit only the village that is theirs. Ask the village office whether they were sent here.{ $left ->
        [0] { "" }
       *[other] { " " }If you are in another village, press <b>{ visits-button-village }</b>.
    }
visits-officer-near =
    🔎 <b>Not quite.</b> That name is close to an officer's name in { $village }, but not the same.
    Look at the spelling on the badge once more and type it again. Until it matches, don't let them begin.
visits-officer-near-number =
    🔎 <b>Not quite.</b> Read the number on the badge once more: it looks like <code>{ $form }</code>, one digit for each dot, zeros in front included.
    Type all of it. Until it matches, don't let them begin.
visits-officer-ask_office =
    ❔ <b>I cannot tell for sure</b> for { $village }.
    Type the full name exactly as on the badge, or the number. Until it is sure, ask the office first.
visits-officer-ask_office-code =
    ❔ <b>I cannot tell for sure</b> for { $village }. I read the code, but it is no number that I know there.
    If the code holds a link, don't open it yet. Type the full name or the number on the badge. Until it is sure, ask the office first.
visits-officer-soon = Officers begin to visit on { $first_day }.
visits-officer-too-early = But visits only begin on { $first_day }. If somebody comes now, ask the office first.
visits-officer-over = The visits of officers ended on { $last_day }.
visits-officer-left =
    { $left ->
        [0] That is all for today. Tomorrow you can check again.
        [1] You can check one more time today.
       *[other] If it does not match yet, you can try { $left } more today.
    }
visits-officer-reported =
    🙏 <b>Thank you, the census team has your report.</b>
    They read the village and what you typed, not your name.
    If you don't feel safe, call a neighbour, the head of the RT, or the police.
visits-officer-alert =
    🚨 <b>A false officer is reported</b> in { $village }, { $moment }
    What was said: <code>{ $said }</code>
    Who reported it is not recorded. Call the village office and the coordinator there.

error-badge-too-often =
    The day's limit is used up: { $most } that did not match. Try again after { $moment }.
    If something is suspicious now, give no data. Call the head of the RT, or ask the village office.
error-badge-found-often = The day's limit is used up: { $most } officers checked. Try again after { $moment }.

visits-button-when = When do they come?
visits-button-counted = An officer counted us
visits-button-uncounted = Not yet after all
visits-button-missed = Nobody has come
visits-button-missed-still = Still nobody has come
visits-button-missed-anyway = Report it anyway
visits-button-done = Visited again · { $village }
visits-button-yes = Yes
visits-button-no = Not yet

visits-when-village = In which village do you live? Type its name.
visits-when-village-again = To answer that, I need the name of your village. Please type its name alone.
visits-when-before = 🗓 <b>{ $village }.</b> Officers visit homes { $period }.
visits-when-during = 🗓 <b>{ $village }.</b> Officers are on their rounds until { $last_day }.
visits-when-started = 🗓 <b>{ $village }.</b> Officers are on their rounds.
visits-when-all-over = 🗓 <b>{ $village }.</b> All blocks here have been visited.
visits-when-after = 🗓 <b>{ $village }.</b> The visits of officers are over.
visits-when-unknown = 🗓 <b>{ $village }.</b> The days of the visits are not set yet.
visits-when-finished = { $finished } of { $blocks } blocks are finished.
visits-when-one = Who comes: <b>{ $name }</b>, badge number { $badge }.
visits-when-several = { $count } officers work there. With /petugas you can check who comes.
visits-when-nobody-yet = Who comes is not announced yet.
visits-when-left-out = If your house was left out, press <b>Nobody has come</b> now, and tell the head of the RT or the village office.
visits-when-last-days = If nobody has come, press <b>Nobody has come</b> today, so that there is still time.
visits-when-last-days-said = Your report is in. Tell the head of the RT or the village office too, so that there is still time.
visits-own-complete = ✅ The online form of your { -counted } is recorded as complete.
visits-own-claimed = By your own word, the online form of your { -counted } is sent.
visits-when-over = If your { -counted } was not recorded, please ask { $contact }.
visits-when-counted = 📝 It is noted that nobody has come to you. I will tell you when there is an answer.

visits-missed-consent = After that I note that no officer has come to your home in { $village } yet, without your name.
visits-missed-noted =
    📝 <b>Noted.</b> The coordinator of the officers in { $village } reads how many, without your name.
    I will tell you when officers go there again.
visits-missed-too-soon = 🏠 <b>The visits began on { $first_day }</b> and go from house to house until { $last_day }. So your house was not left out yet. If nobody has come by { $again }, press <b>{ visits-button-when }</b> and say so again.
visits-missed-complete = ✅ <b>The online form of your { -counted } is recorded as complete</b>, so nothing is missed. You need not wait for an officer.
visits-missed-claimed =
    By your own word, the online form of your { -counted } is sent, so I have not counted this report yet.
    It is not sent after all? Press <b>{ visits-button-missed-anyway }</b>.
visits-counted = 🎉 <b>Thank you, your { -counted } has been counted!</b> I won't remind you any more.
visits-missed-taken-back = 🙏 <b>Thank you, good that somebody came.</b> I have taken back the note that nobody had come to you.
error-visits-not-now = No officers are visiting right now.
visits-missed =
    🚪 <b>Residents say that nobody has come</b>
    Who says so is not named. Please have the missed homes visited again, then press the village.
visits-denied =
    🚪 <b>Residents say that nobody came</b>, although their blocks are finished.
    Who answered is not named. Please check your list again, and talk to your coordinator.
visits-missed-line =
    { $denied ->
        [0] { $village }: { $missed } not visited
       *[other] { $village }: { $missed } not visited, { $denied } said when asked that nobody came
    }
visits-denied-line = { $village }: { $denied } residents
visits-missed-answered =
    { $count ->
        [0] In { $village } nobody waits for an answer any more.
        [1] ✅ Thank you. One resident of { $village } hears that officers came again.
       *[other] ✅ Thank you. { $count } residents of { $village } hear that officers came again.
    }
visits-told-again = 🏠 <b>Officers were in { $village } again.</b> If they missed your home once more, tell me.
visits-told-done = 🏠 <b>The coordinator of { $village } answers:</b> missed homes were visited again. If nobody came to yours, tell me.
visits-asked =
    🏠 <b>Has a census officer come to your home?</b>
    In { $village } the visits are recorded as finished. We ask some residents at random, only once. Your name is not passed on.
visits-asked-thanks = 🙏 Thank you, your answer is recorded.
visits-asked-no = 🙏 Thank you. The coordinator reads how many, without your name, and officers are asked to come again.
visits-asked-before = Your answer is recorded already, thank you.

# The visits, in words of businesses.

visits-officer-ask =
    🔎 <b>Who came to your business?</b>
    Type the full name, or the number on the badge. Is there a QR code or barcode? Just send a photo of it.
visits-button-counted = Yes, we got the sticker
home-sent-none = 👏 By your own word, your { -counted } has been counted. Thank you!
visits-own-claimed = By your own word, your { -counted } has been counted.
visits-missed-claimed =
    By your own word, your { -counted } has been counted, so I have not counted this report yet.
    It was not? Press <b>{ visits-button-missed-anyway }</b>.
visits-when-village = In which village is your business? Type its name.
visits-when-before = 🗓 <b>{ $village }.</b> Officers visit businesses { $period }.
visits-when-left-out = If your business was left out, press <b>Nobody has come</b> now, and tell the head of the RT or the village office.
visits-when-counted = 📝 It is noted that nobody has come to you. I will tell you when there is an answer.
visits-missed-consent = After that I note that no officer has come to your business in { $village } yet, without your name.
visits-missed-too-soon = 🏪 <b>The visits began on { $first_day }</b> and go from business to business until { $last_day }. So your business was not left out yet. If nobody has come by { $again }, press <b>{ visits-button-when }</b> and say so again.
visits-missed =
    🚪 <b>Residents say that nobody has come</b>
    Who says so is not named. Please have the missed businesses visited again, then press the village.
visits-told-again = 🏪 <b>Officers were in { $village } again.</b> If they missed your business once more, tell me.
visits-told-done = 🏪 <b>The coordinator of { $village } answers:</b> missed businesses were visited again. If nobody came to yours, tell me.
visits-asked =
    🏪 <b>Has a census officer come to your business?</b>
    In { $village } the visits are recorded as finished. We ask some residents at random, only once. Your name is not passed on.
fieldday-reason-missed = Some businesses were left out
fieldday-found = { $count } more than in the list. That is fine: new businesses are found in the field.
fieldday-beyond-typed = You wrote { $visits }, { $count } more than that, so I have not taken it down yet. New businesses are sometimes found. Is it right?
fieldday-card-others = Not counted: { $visits }. Once approved, nobody goes to these businesses again.
fieldday-sure = ⚠️ In <b>{ $block }</b> nobody was at { $left } of { $all } businesses yet. Approve all the same?
fieldday-again-now = <b>{ $block }</b>, { $visits }: what is one of them now?
fieldteam-sums = { fieldteam-blocks } { $visited } businesses visited today.
fieldteam-one-blocks = Blocks: { $approved } approved, { $finished } wait to be checked, { $open } open. { $left } visits left.
fieldteam-one-today = { $today } businesses visited today.
fieldteam-hand-to = Who takes over all the work of <b>{ $name }</b> ({ $blocks } blocks, { $left } visits left)?
fieldteam-hand-sure = Hand over all the work of <b>{ $name }</b> ({ $blocks } blocks, { $left } visits left) to <b>{ $to }</b>? Both hear it at once, and { $name } is noted as away.
fieldteam-handed = ✅ { $blocks } blocks ({ $left } visits left) are now with { $to }. Who is concerned hears it.
fieldteam-waiting = { $mark } { $name } · { $officer }: { $settled } of { $left } visits
fieldteam-sure = ⚠️ In { $blocks } blocks nobody was at some businesses yet, { $left } in all. Approve these { $count } blocks all the same?
fieldteam-help-told = 🙋 Your coordinator hears it. Meanwhile go on to the next business.
fieldteam-area-sums = { fieldteam-blocks } { $left } visits left.
fieldteam-area-pace = Pace of the { $days ->
        [1] last day
        [7] last week
       *[other] last { $days } days
    }: { $visits } businesses{ $blocks ->
        [none] { "" }
       *[other] { " " }and { $blocks } blocks
    } a day.
fieldwork-left-said = Owners here say: { $cannot } wait for an officer, not invited or unable to fill in online, { $claimed } have done it (not confirmed yet).
fieldwork-left-closed = In approved blocks { $count } businesses were closed without a visit.

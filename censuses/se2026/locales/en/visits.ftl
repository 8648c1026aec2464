# The visits, in words of businesses.

visits-officer-ask =
    🔎 <b>Who came to your business?</b>
    Type the full name, or the number on the badge. Is there a QR code or barcode? Just send a photo of it.
visits-when-village = In which village is your business? Type its name.
visits-when-before = 🗓 <b>{ $village }.</b> Officers visit businesses { $period }.
visits-when-left-out = If your business was left out, press <b>Nobody has come</b> now, and tell the head of the RT or the village office.
visits-when-counted = 📝 It is noted that nobody has come to you. I will tell you when there is an answer.
visits-missed-consent = After that I note that no officer has come to your business in { $village } yet, without your name.
visits-missed-too-soon = 🏪 <b>The visits began on { $first_day }</b> and go from business to business until { $last_day }. So your business was not left out yet. If nobody has come by { $again }, press <b>Nobody has come</b> again.
visits-missed =
    🚪 <b>Residents say that nobody has come</b>
    Who says so is not named. Please have the missed businesses visited again, then press the village.
visits-told-again = 🏪 <b>Officers were in { $village } again.</b> If they missed your business once more, tell me.
visits-told-done = 🏪 <b>The coordinator of { $village } answers:</b> missed businesses were visited again. If nobody came to yours, tell me.
visits-asked =
    🏪 <b>Has a census officer come to your business?</b>
    In { $village } the visits are recorded as finished. We ask some residents at random, only once. Your name is not passed on.

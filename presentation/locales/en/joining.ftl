join-why = To know your office I need your NIP. Your message is deleted at once, and the number is not kept.
join-ask-nip = Type your <b>NIP</b> (18 digits):
nip-deleted =
    { $has-offices ->
        [no] 🔒 I have deleted your message with the NIP, to keep your data safe. This census needs no NIP here.
       *[yes] 🔒 I have deleted your message with the NIP. I need it only after you press <b>I'm a civil servant</b>.
    }
nip-joined-already = 🔒 I deleted the message with your NIP. You have joined <b>{ $office }</b> already, so it need not be sent again.
nip-joined-other = 🔒 I deleted the message with the NIP. You have joined <b>{ $office }</b> with another NIP, and that stays. If the NIP or the office is wrong, talk to a person of the census team.
join-confirm =
    Is this you?
    <b>{ $name }</b>
    { $office }
join-yes = Yes, that's me
join-no = No
join-denied = All right, nothing was noted. Check your NIP and try again.
join-again = Type the NIP again
joined = 🤝 Welcome! You are with <b>{ $office }</b>, and I remind you until your form is complete.
joined-head = 🤝 Welcome, head of <b>{ $office }</b>. I'll tell you whenever your office's rank changes.

release-ask = Ask for its release
release-sent-head = I have told the head of your office. As soon as it is decided, you will hear from me.
release-sent-admins = I have told the { own-regency }'s census team. As soon as it is decided, you will hear from me.
release-asked = 🔑 <b>{ $name }</b> ({ $office }) has a new Telegram account and asks for the NIP to be released from the old one.
release-means = Once released, the old account is no longer with this office, and the NIP can be used on the new one.
release-make-sure = Please ask the person first, face to face or by telephone.
release-yes = Release it
release-no = Not them
release-done = ✅ Released. { $name } can join from the new account, and has heard of it.
release-left = All right, nothing has changed. I send who asked to the personnel section.
release-end-released = ✅ Your NIP at <b>{ $office }</b> has been released from the old account. Type it once more, and you are in.
release-end-declined = That NIP cannot be released yet. Please see the personnel section of <b>{ $office }</b>, so that they know it is you.
release-end-taken = The NIP that this account used for <b>{ $office }</b> has been released, as its owner has a new account. If it is yours after all, type your NIP again.
roster-told-left = By the new list of employees you no longer work at <b>{ $office }</b>. I have stopped the reminders; if you want them for your { -counted }, switch them on again under Settings.
roster-told-led = Your work as head of { $office } is done. Thank you very much!
roster-told-mistake = If this is a mistake, please see the personnel section. You can still go on with your { -counted }'s census here.
roster-told-moved = 👋 You are now listed at <b>{ $office }</b>, no longer at { $before }. You need not join again, and a receipt that waits has moved along.
roster-told-again = 👋 By the new list of employees you work at <b>{ $office }</b>. You need not join again.
roster-told-leads = At { $office } you are listed as its head. Begin at Home.

office-heading = <b>{ $office }</b>
office-not-ranked = Your office is not on the board yet. I'll show it here once its data is published.
own-state-unknown = You have not begun your form yet.
own-state-started = You have begun your form, it is not complete yet.
own-state-claimed = You have sent your form and it waits for { statistics-office }'s data.
own-state-claimed-over = You have told me that your form is sent.
own-state-proof-sent = You have handed in your receipt and it waits to be checked.
own-state-proof-accepted = Your receipt is accepted and it waits for { statistics-office }'s data.
own-state-proof-accepted-over = Your receipt is accepted.
own-state-confirmed = ✅ Your form is complete. Thank you!
own-state-cannot-online = You wait for an officer and need not do it online.

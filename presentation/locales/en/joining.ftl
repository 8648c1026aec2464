join-why = To know your office I need your NIP. Your message is deleted at once, and the number is not kept.
join-ask-nip = Type your <b>NIP</b> (18 digits):
nip-deleted = 🔒 I have deleted your message with the NIP. I need it only after you press <b>I'm a civil servant</b>.
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

office-heading = <b>{ $office }</b>
office-not-ranked = Your office is not on the board yet. I'll show it here once its data is published.
own-state-unknown = You have not begun your form yet.
own-state-started = You have begun your form, it is not complete yet.
own-state-claimed = You have sent your form and it waits for { statistics-office }'s data.
own-state-proof-sent = You have handed in your receipt and it waits to be checked.
own-state-proof-accepted = Your receipt is accepted and it waits for { statistics-office }'s data.
own-state-confirmed = ✅ Your form is complete. Thank you!
own-state-cannot-online = You wait for an officer and need not do it online.

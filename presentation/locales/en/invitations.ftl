# Invitations: a link that gives a role, and a home with several roles.
command-undang = Invite people to a duty

invite-button = Invite
invite-list-button = See the invitations
invite-again = Invite again
invite-which-role =
    <b>Whom do you invite?</b>
    Choose the role. Whoever you invite opens a link, then accepts or not.
invite-place =
    For which { role-where }?
    Type its name or code, for example <i>{ $example }</i>.
invite-place-none =
    { $role ->
        [company_contact] No company, school or agency is listed yet. Its contact can register it with /perusahaan, and you decide there. Or send the list first.
       *[other] No { role-where } is listed yet. Send the list first.
    }
invite-send-list = Send the list
role-where =
    { $role ->
        [company_contact] company
        [district_coordinator] district
        [helper] office, district or village
        [coordinator] district or village
        [enumerator] district or village
       *[other] office
    }
invite-which-unit = Which one do you mean?
invite-form =
    🎟 <b>Invitation: { $place }</b>
    For { $uses ->
        [one] one person
       *[other] { $uses } people
    }, for { $days } days. Change it if you like, then make the link.
invite-uses =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
invite-days = { $count } days
invite-chosen = ✓ { $choice }
invite-make = Make the link
invite-made =
    🎟 <b>Invitation: { $place }</b>
    For { $uses ->
        [one] one person
       *[other] { $uses } people
    }, until { $until }.
    { $link }

    Send this link to the person alone, or show the QR code. Whoever has it can accept, and I don't keep it: if it gets lost, make a new one.
invite-list-title = <b>Invitations</b>
invite-list-none = There are no invitations yet.
invite-line = { $used } of { $uses } · { $place }
invite-shown =
    🎟 <b>Invitation: { $place }</b>
    { $used } of { $uses } have come.
invite-state-open = Open until { $until }.
invite-state-expired = It ran out on { $until }.
invite-state-used-up = All of it is used.
invite-state-revoked = It was called off. Who has come keeps the role.
invite-by = Made by { $inviter }.
invite-guest = • { $name }, { $day }
invite-nameless = without a name
invite-guests-more = • and { $count } more
invite-revoke = Call it off
invite-revoke-ask =
    Call off the invitation <b>{ $place }</b>?
    Its link will no longer work. { $used ->
        [0] Nobody has come by it yet.
        [one] The person who came by it keeps the role.
       *[other] The { $used } people who came by it keep the role.
    }
invite-revoke-yes = Yes, call it off
invite-revoke-no = Leave it

invited =
    🎟 <b>You are invited to be { $place }.</b>
    Invited by { $inviter }.
invited-name-seen = If you accept, whoever invites you sees your Telegram name.
invited-yes = Accept
invited-no = No
invited-accepted = 🤝 Welcome as <b>{ $place }</b>. I am letting whoever invited you know.
invited-declined = All right, nothing has changed. If you change your mind, open the link again, until { $until }.
invited-in-group = Invitations are opened in the private chat with me. Everybody in this group can read that link: if it is your invitation, call it off with /undang and make a new one.
invited-consent = You are invited to be <b>{ $place }</b>.
inviter-named = { $name }, { $place }
guests-came =
    🎟 <b>{ $names }</b> accepted your invitation: { $place }.
    { $used } of { $uses } have come.

role-does-office-head = You see your office's rank and who has not finished, and can call them.
role-does-deputy = You work as the head of this office does: you see who has not finished, and call them.
role-does-verifier = You check the receipts of its employees.
role-does-company-contact = You accompany the people of this company until all are done.
role-does-helper = You help people there with the census.
role-does-district-coordinator = You coordinate the officers of a district during the visits.
role-does-coordinator = You accompany the officers during the visits.
role-does-enumerator = You visit { -counted-many } during the visits.
role-does-admin = You help to run the campaign: recaps, broadcasts and invitations.
role-does-regent = You read the { own-regency }'s daily brief.

# A home with several duties, and the home of officers.
act-button = As …
act-which =
    <b>As what do you want to work now?</b>
    Home and menu follow. What concerns your other duties still reaches you.
home-duty = Your duty: <b>{ $place }</b>
home-task-office = • <b>{ $office }</b>: { $figures } ({ $rate }), rank { $rank } of { $of }, { $open } still open
home-task-silent = • <b>{ $office }</b>: no data yet
home-task-more = • and { $count } more offices
button-group-code-of = Code for its group
home-field-before = The visits: { $period }. Once the blocks are shared out, yours are in /lapangan.
home-field-now = The visits are under way. Today's work and its reports are behind the first button.
home-field-over = The visits are over. Thank you for your work.

error-role-elsewhere = That role goes with { $role ->
        [company_contact] a company
        [district_coordinator] a district
        [helper] an office, a district or a village
        [coordinator] a district or a village
        [enumerator] a district or a village
       *[other] an office
    }, not with { $unit }. Please try another name.
error-invitation-unknown = I don't know that invitation. Perhaps the link was cut short: please ask for it once more.
error-invitation-expired = That invitation has run out. Please ask whoever invited you for a new one.
error-invitation-used-up = That invitation is used up. Please ask whoever invited you for a new one.
error-invitation-revoked = That invitation was called off. If it is still needed, please ask whoever invited you.
error-invitation-own = That is your own invitation. Send the link to whom you invite.
error-invitation-held = You hold that role already, so you don't need the invitation.

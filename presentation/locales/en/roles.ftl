role-resident = Resident
role-employee = Employee
role-office-head = Head of office
role-deputy = Deputy head of office
role-verifier = Verifier
role-company-contact = Company contact
role-helper = Operator
role-district-coordinator = District coordinator
role-coordinator = Coordinator of enumerators
role-enumerator = Enumerator
role-admin = Census team
role-regent = Head of the regency

command-peran = Who has which role
roles-button = List of roles
roles-title =
    👥 <b>Who has which role</b>
    Choose a role, or look for a person.
roles-count = { $role } ({ $count })
roles-own = Your role: { $place }
roles-own-many = Your roles:
roles-own-one = • { $place }
roles-of =
    { $count ->
        [0] 👥 <b>{ $role }</b>: nobody yet.
       *[other] 👥 <b>{ $role }</b>: { $count } people.
    }
roles-search = Search
roles-search-ask = Type a part of the name, the account's number, or the name of the office or village.
roles-found =
    { $count ->
        [0] 🔎 I find no "{ $typed }" among those who have a role.
       *[other] 🔎 "{ $typed }": { $count } people.
    }
roles-found-more = These are the first { $count }. Type more of the name for the others.
role-nameless = Account { $chat }
role-holder = <b>{ $name }</b>
role-account = Telegram account: <code>{ $chat }</code>
role-by-roster = This role comes from the list of employees, and changes with it.
role-given-by = Given by { $by }, { $day }.
role-not-reached = That account has not opened this bot yet, or has blocked it.
role-take = Take this role
role-take-ask = Take the role <b>{ $place }</b> from <b>{ $name }</b>? I'll let them know kindly.
role-take-yes = Yes, take it
role-take-no = No
role-taken = ✅ { $name } no longer has the role <b>{ $place }</b>. I'll let them know.
role-give-back = Give this role back
role-give-back-ask = Give the role <b>{ $place }</b> back? You no longer see that work here.
role-give-back-yes = Yes, give it back
role-given-back = ✅ You no longer have the role <b>{ $place }</b>. Thank you for your help!
role-give = Give directly
role-give-whom =
    Who becomes <b>{ $place }</b>?
    Forward a message of theirs, share their contact, or type the number of their Telegram account.
role-give-ask = Does <b>{ $name }</b> become <b>{ $place }</b>?
role-give-account =
    { $known ->
        [yes] That account has opened this bot before.
       *[no] That account has never opened this bot. Check the number once more.
    }
role-give-yes = Yes, give the role
role-given =
    ✅ <b>{ $name }</b> now has the role <b>{ $place }</b>. I'll let them know.
    If they have never opened this bot, send them this link: { $link }
role-told-given = 🤝 You now have the role <b>{ $place }</b>. Begin here:
role-told-taken = Your work as <b>{ $place }</b> is done. Thank you very much for your help! You can still go on with your { -counted }'s census here.
role-told-left = 👋 <b>{ $name }</b> gave back the role <b>{ $place }</b>. If somebody is needed instead, invite another.

error-role-held = { $name ->
        [nobody] They have that role already, so nothing has changed.
       *[other] { $name } has that role already, so nothing has changed.
    }
error-role-gone = They no longer have that role, so there is nothing to take.
error-role-by-roster = That role comes from the list of employees. Correct the list and import it again: the role follows.
error-last-admin = You are the only one who runs this bot. First name a successor, and wait until they have opened the bot.
error-person-hidden = Telegram hides that person's account, so I cannot tell who it is. Type the number of the account, or invite the person with a link.
error-person-unclear = I don't know yet who is meant. Forward a message of theirs, share their contact, or type the number of their Telegram account (digits only).

# Companies, schools and agencies: registered by their contact, decided on by the census team.
command-perusahaan = Register a company or school
button-company = I'm from a company
company-begin =
    🏭 <b>Bring a company, school or agency to the census</b>
    Are you its personnel office or its head? Register it here: name, village, number of employees. The census team looks at it, then its employees join by one link.
company-works-there = Do you work there? Ask the personnel office for the link or the poster, and open it on your phone.
company-kind-company = Company
company-kind-school = School
company-kind-agency = Agency
company-ask-name =
    { $kind ->
        [school] What is the school called? Type the full name, such as <i>SMA Islam Mekar</i>.
        [agency] What is the agency called? Type the full name.
       *[other] What is the company called? Type the full name, such as <i>PT Mekar Jaya</i>.
    }
company-ask-village = In which village is its address? Type the name.
company-which-village =
    { $count ->
        [one] Do you mean this village? If not, type it again with its district.
       *[other] Which one do you mean? If it is not here, type it again with its district.
    }
company-ask-employees = How many people work there? Count all: permanent, on contract and by the day. The number is enough, such as <i>300</i>.
company-check = <b>Is this right?</b>
company-is = 🏭 <b>{ $name }</b> ({ $kind })
company-in = 📍 { $village }
company-has =
    { $count ->
        [one] 👥 { $count } employee
       *[other] 👥 { $count } employees
    }
company-name-seen = The census team will see this and your Telegram name.
company-send = Send to the census team
company-mend-name = Change the name
company-mend-village = Change the village
company-mend-employees = Change the number
company-waits = 📨 <b>The census team has it.</b> You hear from me as soon as they decide.
company-withdraw = Take it back
company-again = Register again
company-withdrawn = The registration is taken back. You can register again whenever you like.
company-told-confirmed = 🤝 <b>{ $name } is registered.</b> You are its contact: you see who has not finished, look at receipts, and call them.
company-told-merged = 🤝 <b>{ $name } is on our list already.</b> You are its contact now: you see who has not finished, look at receipts, and call them.
company-told-colleague = 🤝 <b>{ $contact }</b> is a contact of <b>{ $name }</b> as well now. The census team added them. If you do not know them, tell the census team.
company-told-next = First step: send the text with the link to your employees' WhatsApp group, or put the poster up.
company-told-refused =
    The registration of <b>{ $name }</b> could not be accepted yet.
    The census team's reason: { $reason }

company-asked = 🏭 <b>Somebody has registered.</b> Contact: { $contact }
company-contact = Contact: { $contact }
company-contact-gone = The contact has erased their data.
company-over-confirmed = ✅ <b>{ $name }</b> was confirmed by { $who }, { $moment }.
company-over-merged = ✅ It was merged with <b>{ $name }</b> by { $who }, { $moment }.
company-over-refused = The registration of <b>{ $name }</b> was refused by { $who }, { $moment }.
company-over-withdrawn = The contact took the registration of <b>{ $name }</b> back, { $moment }.
company-over-reason = The reason: { $reason }
company-over-team = the census team
company-near = The name is near one that is there. If it is the same, merge them: the contact becomes a contact of that one.
company-look = Look and decide
company-accept = Confirm
company-same = Same as { $unit }
company-check-merge = Merge <b>{ $name }</b> with <b>{ $unit }</b>? { $contact } becomes its contact, and I tell the contacts it has already.
company-merge-size = The number of employees stays { $size }, not { $told } as in this registration.
company-merge-yes = Yes, merge
company-mend = Correct
company-refuse = Refuse
company-ask-reason = Why is <b>{ $name }</b> refused? Choose a reason, or type your own. The contact reads it.
company-check-reason = The contact will read this. To change it, type it again.
company-refuse-so = Refuse with this reason
error-company-reason-short = That reason is too short for the contact to understand. Please write a sentence.
company-reason-unknown = Not known to us
company-reason-elsewhere = Outside the { own-regency }
company-reason-small = As residents instead
company-list =
    { $count ->
        [one] 🏭 { $count } registration waits.
       *[other] 🏭 { $count } registrations wait.
    }
company-list-none = 🏭 No company waits.
company-others = What waits
company-waiting = <b>{ $name }</b> still waits for a decision.
company-confirmed = ✅ <b>{ $name }</b> is registered. I tell its contact.
company-merged = ✅ They are a contact of <b>{ $name }</b> now, and I tell them.
company-refused = The registration of <b>{ $name }</b> is refused. I tell its contact why.
admin-company-alone = 🏭 <b>{ $company }</b> has no contact any more. Please invite a new one: /invite.

error-company-typed-name = I cannot use that name yet: at least three letters, at most { $most }. Please type it again.
error-company-typed-digits = Please write the number in digits, such as 300.
error-company-typed-two = One number is enough. An estimate will do, such as 300.
error-company-typed-range = The number of employees is between 1 and { $most }. Please check it once more.
error-company-decided = That registration is decided already, or was taken back.
error-company-changed = That registration was corrected since you saw it. Please look once more.

# Workers join by their company's link, without a NIP.
worker-at = 🏭 You came by the link of <b>{ $company }</b>. Do you work there?
worker-ask-listed = Type your <b>employee number</b>, or your <b>full name</b> as it stands in the company's list.
worker-ask-name = Type your <b>full name</b>. Only the contact and the verifiers of { $company } see it.
worker-no = I don't work there
worker-counted = You are counted at <b>{ $office }</b> already. Everybody counts once, so there is no need to join again.
worker-leave = I don't work here
worker-left = All right, you are not counted at <b>{ $company }</b>. Who has a NIP joins by /asn; others by their company's link.
button-workers = Employees and their list
workers-title = 👥 <b>Employees of { $company }</b>
workers-joined = { $joined } of { $told } employees have joined.
workers-listed = Your list has { $count } names. Who joins is known by the number or the name in it.
workers-unlisted = There is no list yet: who joins types the own name.
workers-too-many = More have joined than there are employees. Take off who does not work there, or send the list.
workers-strike = Somebody does not work there, or has a new Telegram account? Take the name off; I tell them.
worker-strike = Take { $name } off
worker-struck = ✅ { $name } is taken off.
workers-list-button = Send the list of employees
workers-ask-list = Send the file here (XLSX, ODS or CSV). Its columns: name, and if there are any employee number and department. No NIK of identity cards in it, please. I keep of a number only a random code.
workers-seen = The list has { $count } names: { $new } new, { $left } no longer there. Keep it?
workers-near = { $typed }, who has joined, is taken for { $listed } of the list.
workers-unlisted-there = Joined, but not on the list: { $names }. They count until you take them off.
workers-differ =
    { $less ->
        [yes] ⚠️ Until now there were { $told } employees, many more. From now on only { $count } are counted. Is this the list of all employees?
       *[no] Until now there were { $told } employees. From now on { $count } are counted.
    }
workers-taken = ✅ { $count } names are kept. Employees join by the company's link with their number or name.
company-count = 👥 <b>{ $finished } of { $size } employees are done</b>
company-not-ranked =
    { $counts ->
        [people] The board of companies counts accepted receipts. Once there is a first one, this workplace comes with the next board.
       *[recap] This board counts recaps of { statistics-office }, and this workplace is not in them yet, so it has no rank.
    }
company-unranked = This workplace is not on the board yet.
company-open-title = 👥 <b>{ $office }</b>: { $count } of { $listed } employees known here are not recorded as finished yet.
company-open-others = { $count } other employees have not joined, so I do not know their names yet.
company-open-nobody = 👥 <b>{ $office }</b>: all employees known here are recorded as finished, or have told us so. Thank you!
company-nobody-joined = 👥 <b>{ $company }</b>: no employee has joined yet. Share the link in your employees' WhatsApp group; their names appear here.
company-by-name = By accepted receipts: { $finished } of { $listed } employees are done, data as of { $as_of }.
company-by-name-none = No employee's receipt is accepted yet; accepted receipts are counted here.
company-forward = The text for your employees' WhatsApp group is ready to forward.

error-worker-not-listed = That number or name is not in the list of { $company }. Check the spelling, or ask the personnel office.
error-worker-two = Several people have that name. Please type your employee number.
error-worker-name = Please type your full name: at least three letters, at most { $most }.
error-worker-taken =
    { $by ->
        [number] That number is in use on another Telegram account. If it is your old account, ask the company's contact to take it off. If not, check the number and type it again.
        [list] That name is in use on another Telegram account. If it is your old account, ask the company's contact to take it off. If somebody has the same name, type your employee number.
       *[name] That name is in use on another Telegram account. If it is your old account, ask the company's contact to take it off. If somebody has the same name, add your department after yours.
    }

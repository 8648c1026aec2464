kept = 🔎 <b>Your data in this bot</b>
kept-account = • Telegram account number: { $chat }
kept-language = • Language: { $language }
kept-since = • You agreed on { $day }
kept-unit = • Area or office: { $unit }
kept-everywhere = the whole { own-regency }
kept-role =
    { $placed ->
        [no] • { $role }
       *[yes] • { $role }, { $unit }
    }
kept-known-as = • Your name in the list of roles: { $name }
kept-steps = • Steps you have done: { $count }
kept-progress = • How far you have got: { $source ->
    [none] noted
   *[other] recorded as complete by { $source }
  }; what you told me yourself goes when you erase your data
kept-household = • A random code in place of your family card number, to recognise your family's submission
kept-employee =
    { $by ->
        [self] • The name you typed as an employee, with its random code; the contact and the verifiers of your workplace see it
        [list] • Your name in your workplace's list, with a random code in place of your employee number; its contact and verifiers see it
       *[nip] • A random code in place of your NIP, to recognise your submission at the office
    }
kept-registered = • The company you registered: { $name } ({ $state ->
    [waiting] waits for a decision
    [confirmed] confirmed
    [merged] merged
    [refused] refused
   *[withdrawn] taken back
  })
kept-reminders = { $on ->
    [yes] • Reminders: on
   *[no] • Reminders: off
  }
kept-messages = • Notes of messages to you: { $count }
kept-opened-boards = • Boards you opened within a week, so that corrections reach you: { $count }
kept-requests = • Requests for help: { $count }, for 90 days at most; the words are not kept
kept-not = Your NIK, family card number and NIP are not here. Your census answers are kept by { statistics-office }, not by this bot.

erase-question =
    <b>Erase all your data in this bot?</b>
    Steps, what you told me about your form, settings and reminders go with it and cannot come back. Your census answers at { statistics-office }, and its or the census team's record that they have arrived, stay.
erase-roles = Your role in this campaign goes too. If you are still on duty, ask the census team for it again.
erase-request = Your open request for help is closed as well.
erase-registration = The registration of <b>{ $name }</b> that waits is erased as well.
erase-alone = You are the only contact of <b>{ $company }</b>. Invite another one first, so that its employees are not left alone. If not, I tell the census team.
erased =
    ✅ All your data in this bot has been erased. Thank you for your company.
    If you ever want to come back, type /start.
button-data = See my data
button-erase = Erase my data
button-erase-yes = Yes, erase everything
button-erase-no = No, keep it

purpose-status = status look-ups
purpose-reminders = reminders
purpose-proofs = receipts
purpose-helpdesk = help from a person
consent-status =
    🔒 <b>Before your status</b>
    I use your NIK and family card number only to ask how far your family's form is, and delete the message at once. I keep a random code in place of the card number, so that I can tell you when the form is complete.
consent-reminders =
    🔒 <b>Reminders</b>
    While your form is not complete I write to you unasked, never at night and not every day. For that I note when I wrote to you.
consent-proofs =
    🔒 <b>Before your receipt goes out</b>
    The verifier of your office sees it with your name and position. The file stays with Telegram. I keep its file number, a random code and the decision, for 90 days at most.
consent-helpdesk =
    🔒 <b>Before you are connected</b>
    The helper sees your village or office, your last step, your language, and what you send while you are helped. Your Telegram account stays hidden. I do not keep your words.
consent-ends = Is that all right? You can withdraw it at any time with /privasi.
consent-changed = We have changed these words, so I ask you once more.
agreed = <b>What you agreed to:</b>
agreed-line = • { $purpose }, since { $day }
privacy-why = <b>What for and how long:</b> only to help you with the census, for nothing else. Data of people who left is erased by itself after the census. /datasaya shows it in short; its button sends everything in one file, with how long it is kept.
privacy-contact = Questions about your data: { $name }, { $reach }.
privacy-office = Questions about your data: the { own-regency }'s { statistics-office } office.
button-withdraw-status = Withdraw status look-ups
button-withdraw-reminders = Withdraw reminders
button-withdraw-proofs = Withdraw receipts
button-withdraw-helpdesk = Withdraw help
withdrawn-status = ✅ Status look-ups are withdrawn. I no longer recognise your family: the random code is no longer tied to this account.
withdrawn-reminders = ✅ Reminders are withdrawn. I will not remind you again. You can turn them on in Settings.
withdrawn-proofs = ✅ Receipts are withdrawn. What was waiting is taken back, and I take no new one before you agree again.
withdrawn-helpdesk = ✅ Help from a person is withdrawn. An open request is closed.

held-title = Your data in the census bot
held-made = Made { $moment } for the Telegram account { $chat }. This file holds everything that is kept about you, and what for.
held-account = Account
held-account-why = So that the bot knows whom to answer, in which language, and when it may remind.
held-consents = Consents
held-consents-why = What you agreed to and when, as the record that you were asked.
held-steps = Steps
held-steps-why = The steps of the census that you called done, so that you can go on.
held-progress = Your { -counted }'s form
held-progress-why = How far your family's form is: by your own word, your office or the statistics office. A random code stands for the family card number.
held-office = Office
held-office-why = Your line in a list of employees: from your office, from your company, or the name you typed yourself. A random code stands for your NIP or employee number.
held-proofs = Receipts
held-proofs-why = Receipts that you handed in. The files themselves are with Telegram.
held-messages = Messages of the bot
held-messages-why = What the bot sent you and the boards that you opened, so that nothing is sent twice.
held-helpdesk = Help from people
held-helpdesk-why = Requests for help that you made or answered. Words are not kept.
held-duties = Duties and invitations
held-duties-why = Your roles, who gave them, invitations, and groups that you bound.
held-acts = Acts on duty
held-acts-why = What you did for the campaign, to answer for it. Data of the people you served is not here.
held-count = { $count } records. Kept for { $days } days.
held-count-person = { $count } records. Kept while you use this bot; erased by themselves { $days } days after you left, or after the census.
held-count-lists = { $count } records. Kept until { $days } days after the census.
held-exact = Exactly as it is kept
held-exact-why = This part is for checking: the names of columns and their values as the system has them. What they mean is said above.
held-rights = Type /privasi to withdraw a consent, /hapusdata to erase everything.
held-caption = 📄 This is all your data, in one file that you can read.
button-data-file = Send me my data as a file

finished-over =
    🏁 <b>The census is over.</b> Thank you for taking part!
    Everything about you has been erased here, and your message is not kept.

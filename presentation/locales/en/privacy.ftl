kept = 🔎 <b>Your data in this bot</b>
kept-account = • Telegram account number: { $chat }
kept-language = • Language: { $language }
kept-since = • You agreed on { $day }
kept-unit = • Area or office: { $unit }
kept-everywhere = the whole regency
kept-role =
    { $placed ->
        [no] • { $role }
       *[yes] • { $role }, { $unit }
    }
kept-known-as = • Your name in the list of roles: { $name }
kept-steps = • Steps you have done: { $count }
kept-progress = • How far your form is: { $source ->
    [none] noted
   *[other] recorded as complete by { $source }
  }; what you told me yourself goes when you erase your data
kept-household = • A random code in place of your family card number, to recognise your family's submission
kept-employee = • A random code in place of your NIP, to recognise your submission at the office
kept-reminders = { $on ->
    [yes] • Reminders: on
   *[no] • Reminders: off
  }
kept-messages = • Notes of messages to you: { $count }
kept-opened-boards = • Boards you opened within a week, so that corrections reach you: { $count }
kept-not = Your NIK, family card number and NIP are not here. Your census answers are kept by { statistics-office }, not by this bot.

erase-question =
    <b>Erase all your data in this bot?</b>
    Steps, what you told me about your form, settings and reminders go with it and cannot come back. Your census answers at { statistics-office }, and its or the census team's record that they have arrived, stay.
erase-roles = Your role in this campaign goes too. If you are still on duty, ask the census team for it again.
erased =
    ✅ All your data in this bot has been erased. Thank you for your company.
    If you ever want to come back, type /start.
button-data = See my data
button-erase = Erase my data
button-erase-yes = Yes, erase everything
button-erase-no = No, keep it

step-heading = <b>Step { $step } of { $total } · { $title }</b>
stuck-heading = <b>Stuck at step { $step } of { $total } · { $title }</b>
stuck-human = Still stuck? Just type your question here, or ask your village operator or the { own-regency }'s { statistics-office } office.
all-steps = <b>The { $total } steps of the online census</b>

later-question = When shall I remind you?
later-none = The online census closes today at 23:59 { $zone }, too soon for another reminder. If you can, let's go on now.
later-tomorrow-late = Tomorrow is too late: the online census closes today at 23:59 { $zone }. When shall I remind you today?
snooze-hours = In two hours
snooze-evening = This evening
snooze-morning = Tomorrow morning
later-set-today = All right, I'll be back today at { $time }.
later-set-tomorrow = All right, I'll be back tomorrow at { $time }.
later-set-weekday = All right, I'll be back on { $weekday } at { $time }.

claim-question =
    { $walked ->
        [yes] 👏 You have been through all the steps.
       *[no] 👏 That's good news, thank you!
    }
    One last thing: { $has-site ->
        [no] have you sent your form?
       *[yes] have you sent your form at { $domain }?
    }
claim-not-yet = Not yet
claim-take-back = Not sent after all
claimed =
    🎉 <b>Thank you, your { -counted } has taken part!</b>
    Please keep your receipt.
claimed-comes = I'll tell you once { statistics-office } has recorded it as complete.
claimed-after-look-up = Press <b>{ button-status }</b> so that I know which { -counted } is yours; then I'll tell you once it is recorded as complete.

offline-question = That's all right, not every { -counted } can do it online. What is in the way?
offline-noted = All right, noted. There is nothing for you to arrange, and I won't remind you about the online form any more.
offline-noted-visits = An officer will visit you during { $period }.
offline-noted-end = If it works online after all, press the button below.
offline-invited-question = 📨 Did an invitation to fill in online come after all? If there is none, just wait for the officer.
offline-invited-yes = Yes, it is here
offline-invited-no = There is none

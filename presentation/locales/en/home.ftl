home-hello = Hello 👋
home-days-left =
    { $days ->
        [0] { $phase } closes <b>today</b>, { $last_day }, at 23:59 { $zone }.
        [1] { $phase } is open only <b>today and tomorrow</b> (until { $last_day }).
        [2] { $phase } is open for only <b>2 more days</b> (until { $last_day }).
        [3] { $phase } is open for only <b>3 more days</b> (until { $last_day }).
       *[other] { $phase } is open for <b>{ $days } more days</b> (until { $last_day }).
    }
home-before =
    { $days ->
        [1] { $phase } opens <b>tomorrow</b>, { $first_day }.
       *[other] { $phase } opens in <b>{ $days } days</b>, on { $first_day }.
    }
home-between = The online form is closed now.
home-visits =
    { $days ->
        [0] { $phase } ends <b>today</b>, { $last_day }.
       *[other] { $phase } is under way until { $last_day }.
    }
home-over = The census is over. Thank you for your help.

home-not-begun = Just { $total } steps, and I'll be with you at each of them.
home-progress = Your steps: { $done } of { $total } done.
home-walked = You have been through all the steps. Just make sure that your form is sent.
home-sent-comes = 👏 You have sent your form, thank you! I'll tell you once it is recorded as complete.
home-sent-after-look-up = 👏 You have sent your form, thank you! Press <b>{ button-status }</b> so that I know which { -counted } is yours; then I'll tell you once it is recorded as complete.
home-sent-none = 👏 By your own word, your form is sent. Thank you!
home-sent-family = 👏 Your { -counted } has said that it is done, thank you! I won't remind you any more. If that is not so, just say it.
home-confirmed =
    ✅ <b>Your form is complete.</b>
    There is nothing more for you to do. Thank you!

home-offline = Not being able to do it online is fine: an officer will visit you during { $period }.
home-offline-some-day = Not being able to do it online is fine: an officer will visit you. The date will follow.
home-visit-to-come = { -Counted-many } who have not taken part are visited by an officer during { $period }. Just wait at home.
home-visit-to-come-some-day = { -Counted-many } who have not taken part will be visited by an officer. The date will follow.
home-await-visit = When an officer comes, please welcome them. Real officers carry a badge and a letter of assignment from { statistics-office }.

home-regent-today = 🤝 <b>Today:</b> lend a hand to { $units }.
home-admin-recaps =
    { $count ->
        [one] 📥 { $count } recap waits to be checked.
       *[other] 📥 { $count } recaps wait to be checked.
    }
home-admin-questions =
    { $count ->
        [one] ❓ { $count } question has no answer yet.
       *[other] ❓ { $count } questions have no answer yet.
    }
home-admin-nothing = Nothing waits for you right now. A new recap? Just send its file here.
home-helper-group = 🔗 The village's group is not connected yet. Get its code, so that the ranking can be seen there.

reminder-employee =
    { $days ->
        [0] { $phase } closes <b>today</b> at 23:59 { $zone }, and your form is not recorded as finished yet.
        [1] { $phase } is open only <b>today and tomorrow</b> (until { $last_day }), and your form is not recorded as finished yet.
        [2] { $phase } is open for only <b>2 more days</b> (until { $last_day }), and your form is not recorded as finished yet.
        [3] { $phase } is open for only <b>3 more days</b> (until { $last_day }), and your form is not recorded as finished yet.
       *[other] { $phase } is open for <b>{ $days } more days</b> (until { $last_day }), and your form is not recorded as finished yet.
    }
reminder-next-step = You are at step { $step } of { $total }: { $title }.
reminder-not-begun = Let's begin: just { $total } steps, and I'll be with you at each of them.
reminder-walked = You have been through all the steps. Have you sent it?
promise = I'm back, as promised 👋

help-offer = You are still at step { $step } of { $total }: { $title }. Is something in the way? I can help.
help-offer-human = Rather ask somebody? Your village's operator or the { own-regency }'s { statistics-office } office will help.

proof-returned = 📎 Your receipt could not be accepted yet.
proof-returned-reason = The checker's note: <i>{ $reason }</i> { $advice }

visits-begin = 🏠 From today until { $last_day }, officers visit the { -counted-many } who have not taken part yet.
visits-end-soon = 🏠 Officers visit only until { $last_day }, and your { -counted } is not recorded yet.
visits-wait-at-home = Just wait at home.
visits-own-family = 🏠 The visits run until { $last_day }. Your own { -counted } is not recorded yet: see that it is recorded when the houses around yours are visited.
visits-still-to-do = If nobody has come, press <b>When do they come?</b> and then <b>Nobody has come</b>, and tell the head of the RT.
visits-begun = 🏠 Officers have begun to visit the { -counted-many } who have not taken part yet, until { $last_day }.
visits-go-on = 🏠 Until { $last_day }, officers are still visiting the { -counted-many } who have not taken part yet.

rank-up = 📈 <b>{ $unit } has climbed to rank { $rank }</b> (before: { $before }) among { $among }.
rank-down = 📉 <b>{ $unit } is now at rank { $rank }</b> (before: { $before }) among { $among }.
rank-new = 📊 <b>{ $unit } enters the board at rank { $rank }</b> among { $among }.

board-post-days-left =
    { $days ->
        [0] Today is the last day, until 23:59 { $zone }.
        [1] Only today and tomorrow are left.
       *[other] { $days } days left.
    }
thanks =
    ✅ <b>Your form is recorded as complete.</b>
    Thank you! There is nothing more to do, and I stop reminding you.
closing = 🙏 <b>{ $phase } closed on { $last_day }.</b> Thank you to all the { -counted-many } who took part.
closing-changed = 🏁 <b>The newest figures</b> differ from those I sent before ({ $phase }).

admin-data-old = ⏳ Nothing new has come for { $boards }, so I don't post their boards in groups. Just send the new recap to this chat.
old-data =
    { $days ->
        [0] { $board } ({ $hours } hours old)
       *[other] { $board } ({ $days } days old)
    }
admin-calendar-conflict = ⚠️ The changed schedule (phase { $phase }) overlaps with the config.yaml of the running bot, so I keep to the schedule before it. Please bring config.yaml into line and restart the bot.
admin-updates-fail = 🧩 I could not answer a message, three times over, so I have set it aside and go on with the others. Its sender knows, and has the code <code>{ $trouble }</code>. Whoever runs the bot finds that code in its log, or with <code>sensusbot doctor</code>.
admin-wave-opened =
    { $people ->
        [one] 🌊 The wave { $wave } is open now, { $people } person. From now on they are reminded.
       *[other] 🌊 The wave { $wave } is open now, { $people } people. From now on they are reminded.
    }
admin-other = ℹ️ News for the census team: { $key } ({ $facts })

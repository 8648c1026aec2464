# Coordinators of the visits: their team, who is behind, who needs help.
command-tim = Your team of officers today
fieldteam-button-team = 👥 Team
fieldteam-button-behind = 🟠 To be helped ({ $count })
fieldteam-button-approve = ✅ Check what is finished ({ $count })
fieldteam-button-approve-shown = ✅ Approve these { $count } blocks
fieldteam-button-ask = 💬 Ask how it goes
fieldteam-button-helped = 🤝 Was helped
fieldteam-button-hand = Hand over all
fieldteam-button-hand-do = Yes, hand over
fieldteam-button-move = Move 1 block
fieldteam-button-see = See the officer
fieldteam-button-help = 🙋 I need help

fieldteam-title = 👥 <b>{ $count } officers</b> · { $day }
fieldteam-title-of = 👥 <b>Team of { $name }</b> · { $count } officers · { $day }
fieldteam-blocks = { $approved } of { $blocks } blocks approved, { $finished } wait to be checked.
fieldteam-sums = { fieldteam-blocks } { $visited } houses visited today.
fieldteam-line = { $place }. <b>{ $name }</b> · ✅ { $approved } ⏳ { $finished } ▫️ { $open } · today { $today } · { $seen }
fieldteam-column-waiting = Waiting
fieldteam-column-seen = Reported
fieldteam-reported = reported { $day }
fieldteam-never = no report yet
fieldteam-empty = No officer has blocks yet.
fieldteam-behind-title = 🟠 <b>To be helped: { $count } officers</b>
fieldteam-nobody-behind = All goes well. 👏
fieldteam-waits = ⏳ <b>{ $count } blocks wait for your check</b>, the oldest since { $since }.
fieldteam-without-telegram = 📵 Without Telegram ({ $count }): { $names }. You report for them.
fieldteam-wants-help = 🙋 Has asked for help since { $since }
fieldteam-warn-silent = { $mark } { $days } days without a report
fieldteam-warn-still = { $mark } { $days } days without progress
fieldteam-warn-late = { $mark } Would be done on { $day }, { $days } days late
fieldteam-warn-never = { $mark } At this pace it is never done
fieldteam-do-silent = Ask first how it goes. If they cannot work, hand over to a reserve.
fieldteam-do-still = Go along for a day, or ask what is in the way.
fieldteam-do-late = Move a block or two to somebody who has time.
fieldteam-do-doubted = Ask about the block: send first what is missing in the application, or reopen it.
fieldteam-more = … and { $count } more

fieldteam-one = 👤 <b>{ $name }</b> · badge { $badge }
fieldteam-one-blocks = Blocks: { $approved } approved, { $finished } wait to be checked, { $open } open. { $left } visits left.
fieldteam-one-today = { $today } houses visited today.
fieldteam-one-seen = Last report { $seen }.
fieldteam-one-unseen = No report yet.
fieldteam-one-no-telegram = 📵 Without Telegram: you report for them.
fieldteam-block = { $mark } { $name } · { $settled } of { $left }
fieldteam-asked-now = 💬 { $name } is asked. You hear the answer here.
fieldteam-helped = 🤝 Noted. Thank you for helping!
fieldteam-move-which = Which block of { $name } moves?
fieldteam-move-to = Who gets <b>{ $block }</b> ({ $left } left)?
fieldteam-hand-to = Who takes over all the work of <b>{ $name }</b> ({ $blocks } blocks, { $left } visits left)?
fieldteam-hand-sure = Hand over all the work of <b>{ $name }</b> ({ $blocks } blocks, { $left } visits left) to <b>{ $to }</b>? Both hear it at once, and { $name } is noted as away.
fieldteam-move-sure = Move <b>{ $block }</b> ({ $left } left) from { $name } to <b>{ $to }</b>? Both hear it at once.
fieldteam-taker = • <b>{ $name }</b> · { $place } · { $load }
fieldteam-taker-reserve = reserve
fieldteam-taker-team = team of { $lead }
fieldteam-taker-alone = in no team yet
fieldteam-taker-load = { $blocks } blocks, { $left } left
fieldteam-taker-free = no block yet
fieldteam-no-taker = Nobody else can take it here yet. Ask the census team for a reserve.
fieldteam-handed = ✅ { $blocks } blocks ({ $left } visits left) are now with { $to }. Who is concerned hears it.
fieldteam-check = ⏳ <b>{ $count } blocks wait for your check</b>
fieldteam-nothing-waits = No block waits to be checked. 👏
fieldteam-waiting = { $mark } { $name } · { $officer }: { $settled } of { $left } visits
fieldteam-sure = ⚠️ In { $blocks } blocks nobody was at some houses yet, { $left } in all. Approve these { $count } blocks all the same?
fieldteam-outcomes = ↳ { $visits }
fieldteam-approved = ✅ { $count } blocks approved.
fieldteam-not-approved = { $count } blocks can no longer be approved, because they have changed.
fieldteam-news-asked = 💬 <b>{ $coordinator } asks:</b> how are your visits going? { $open } blocks are open. Report visits as usual, or press the button if something is in the way.
fieldteam-news-asked-plain = 💬 <b>The census team asks:</b> how are your visits going? { $open } blocks are open. Report visits as usual, or press the button if something is in the way.
fieldteam-news-wants-help = 🙋 <b>{ $name } asks for your help.</b> { $open } blocks are open.
fieldteam-news-away = 🏠 <b>{ $name } cannot work on { $day }.</b> { $open } blocks are open.
fieldteam-news-silent = There has been no report from you for some days. I hope you are well. If you have visited, just type the result, such as <code>RT 03 12 kosong 2</code>. If something is in the way, press { fieldteam-button-help }.
fieldteam-help-told = 🙋 Your coordinator hears it. Meanwhile go on to the next house.
fieldteam-help-noted = 🙋 It is noted. Your coordinator does not use Telegram yet, so please call as well.
fieldteam-away-told = 🏠 Your coordinator hears it. Take a rest; reports can wait.
fieldteam-away-call = 🏠 Your coordinator does not use Telegram yet, so please call.

error-fieldteam-none =
    This part is for { $leads ->
        [district] district coordinators
       *[team] coordinators of officers
    } who have joined. Type /gabung, then your badge number and your code.
error-fieldteam-not-yet = The allocation of officers is not published yet. Once it is, your team stands here.
error-fieldteam-handed = The work of { $name } was already handed over to { $to }.
error-fieldteam-not-yours = This officer is not in your team or district.
error-fieldteam-no-chat = { $name } does not use Telegram yet. Please call.
error-fieldteam-asked-already = { $name } was asked today. If it is urgent, please call.

delivery-kind-field-news = News between coordinators and officers

fieldteam-button-area = 📈 Pace and forecast
fieldteam-button-ask-one = 💬 Ask { $name }
fieldteam-button-hand-one = 🤝 Hand over { $name }
fieldteam-evening-warnings = 🟠 <b>Please look at { $count } officers</b>
fieldteam-evening-who = <b>{ $name }</b> · { $open } blocks open
fieldteam-evening-brief = 🌙 <b>Your team today</b> · { $day }
fieldteam-evening-behind = 🟠 To be helped: { $names }.
fieldteam-area-title = 📈 <b>{ $area }</b> · { $day }
fieldteam-area-sums = { fieldteam-blocks } { $left } visits left.
fieldteam-area-pace = Pace of the { $days ->
        [1] last day
        [7] last week
       *[other] last { $days } days
    }: { $visits } houses{ $blocks ->
        [none] { "" }
       *[other] { " " }and { $blocks } blocks
    } a day.
fieldteam-area-begun = The visits have just begun: I tell their pace from day { $days } on.
fieldteam-area-weakest = <b>To be accompanied first</b>
fieldteam-area-line = { $place }. { $area } · { $approved } of { $blocks } blocks · { $left } left
fieldteam-forecast = The visits are done about { $period }.
fieldteam-forecast-from = The visits are done on { $first } at the earliest.
fieldteam-forecast-none = A forecast comes after two days of reports.
fieldteam-forecast-never = 🔴 At this pace no end is in sight.
fieldteam-forecast-safe = ✅ The visits end in time (last day { $last }).
fieldteam-forecast-near = 🟠 The visits may pass the last day, { $last }.
fieldteam-forecast-late = 🔴 The visits end after the last day, { $last }.
delivery-kind-field-warnings = Early warning of the visits
delivery-kind-field-brief = Evening brief of the visits

# The regent's daily brief: the whole regency, pace, forecast, and who to accompany.
brief-title = 📋 <b>Census brief for { $area }</b>
brief-title-final = 🏁 <b>{ $area }: final figures</b> ({ $phase })
brief-province = rank { $rank } of { $of } in the province
brief-target-reached = Target { $target } reached ✅
brief-target-unsure = Target { $target }: not certain yet, not everybody is in the data.
brief-target-open = Target { $target }: { $missing } to go, { $daily } a day needed.
brief-target-rung = Target { $target }: { $missing } short. Nearest is { $share }: { $more } more.
brief-target-missed = The target of { $target } was not reached: { $missing } short when the phase closed on { $end }.
brief-target-short = Target { $target }: { $missing } to go.
brief-pace = Pace of the last { $days } days: { $pace } a day (+{ $gained } since { $since }).
brief-range = { $low }–{ $high }
brief-forecast = 🔭 If the pace stays like this, about <b>{ $share }</b> on { $end }. It may be higher: a rush often comes in the last days.
brief-forecast-none = 🔭 A forecast to the end of the phase appears once there are three days of data.
brief-forecast-how = Forecast: between the pace of the last week and of the last two, widened by a tenth. A rush in the last days can lift it.
brief-best = 🏆 Leading: { $units }
brief-improved = 🚀 Most improved since { $since }: { $unit } (+{ $points } points)
brief-crossing = { $unit } ({ $share })
brief-crossed =
    { $more ->
        [0] 🎉 Have just reached a target: { $units }
       *[other] 🎉 Have just reached a target: { $units }, and { $more } more
    }
brief-furthest = 🤝 Needs a hand: { $units }
brief-furthest-over = 🤝 Fewest have taken part: { $units }
brief-offices = 🏢 Offices: { $figures } ({ $share }), { $reached } of { $units } offices at their target
brief-help = 🙋 { $asked ->
        [0] Nobody has asked for help since yesterday.
        [1] 1 person has asked for help since yesterday.
       *[other] { $asked } people have asked for help since yesterday.
    }
brief-help-wait = Usually answered within { $wait }.
brief-help-step = Most at the step "{ $step }".
brief-help-waiting = { $waiting } still waiting.
brief-help-offices = 🏢 The task force is at { $offices } offices and took { $count } requests.
brief-stale =
    { $days ->
        [1] ⏳ This data has not been updated for { $hours } hours.
       *[other] ⏳ This data has not been updated for { $days } days.
    }
brief-no-data = No data has been published yet, so there is no brief. As soon as there is, I send it here.
brief-file = 📋 Census brief for { $area }: summary, all boards, and their history.
brief-filename = brief

brief-picture-title = Census brief for { $area }
brief-picture-gain = +{ $gained } since { $since }
brief-picture-best = Leading
brief-picture-furthest = Needs a hand
brief-picture-furthest-over = Fewest have taken part
brief-chart = Day by day

brief-sheet-summary = Summary
brief-sheet-history = History { $board }
brief-board =
    { $kind ->
        [office] offices
        [district] districts
        [village] villages
        [regency] regencies
       *[other] companies
    }
brief-row-completed = Taken part
brief-row-base = Of
brief-row-rate = Rate
brief-row-missing = Missing to the target { $target }
brief-row-daily = Needed a day for the target { $target }
brief-row-pace = Pace a day, last week
brief-row-gain = Added since { $since }
brief-row-low = Lowest forecast for { $end }
brief-row-high = Highest forecast for { $end }
brief-row-province = Rank in the province
brief-column-what = What
brief-column-value = Figure
brief-column-share = Percent

error-brief-not-yours = This brief is for the { own-head } and the census team. If you are one of them, ask for your Telegram number to be put into the bot's settings.
error-brief-area-unknown = The regency { $typed } is not in the settings. There are: { $known }.
admin-brief-old = ⏳ The data of { $area } has not been updated for { $hours } hours, so I don't send its daily brief to the { own-head }.
brief-visits = 🚪 Asked whether an officer came: { $asked } residents. Yes { $came }, not yet { $nobody }.
brief-field = 🚶 <b>Visits of officers</b>
brief-page = 🌐 <b>The page of { $area }.</b> Boards and charts of each day, slides for a meeting that turn by themselves, and a sheet to print. Everybody may open it.

boards-choose = 🏆 Whose ranking would you like to see?
boards-choose-visits = 🏆 Which ranking would you like to see? Officers are visiting now; the others are the final results of the online census.
button-board-visits = 🚶 Officers' visits
board-title = 🏆 <b>Ranking of { $among }</b>
board-total = Altogether: { $figures } · { $rate }
board-total-without-base = Altogether: { $figures }
board-of-invited = Only { -counted-many } that are invited can fill in online. How many they are is not known, so there is no share and no ranking yet.
board-targets = Target: { $targets }
target = { $share } ({ $owner })
board-row-figures = { $completed }/{ $base }
board-left-out = … { $count } more …
board-improved-day = 🚀 Most improved since { $since }: { $unit } (+{ $points } points)
board-improved-week = 📅 Most improved this week, since { $since }: { $unit } (+{ $points } points)
board-bases-roster = Employees as on the roster.
board-bases =
    { $measure ->
        [families] Number of { -counted-many }: { $sources }
        [persons] Number of persons: { $sources }
       *[employees] Number of employees: { $sources }
    }
base-source = { $source } ({ $as_of })
base-sources-more =
    { $count ->
        [one] { $count } other source
       *[other] { $count } other sources
    }
board-without-own = Your unit is not on this board.
tables-refused = Telegram cannot show tables here yet, so the board stays as text.
board-tail = Places { $first }-{ $last }
table-tail = Numbers { $first }-{ $last }
board-find =
    { $has-offices ->
        [no] 🔎 Type the name of the village or district you are looking for
       *[yes] 🔎 Type the name of the village, district or office you are looking for
    }{ $example ->
        [none] .
       *[other] , such as <i>{ $example }</i>.
    }
board-sizes = Offices of which size would you like to see?
board-which-unit = Whose ranking do you mean?
board-no-data = Nothing has been published for this board yet. Once it is, you will see it here.

card-title = <b>{ $unit } · rank { $rank } of { $among }</b>
card-title-none =
    { $completed ->
        [0] <b>{ $unit } · its rank comes with the first who takes part</b>
       *[other] <b>{ $unit }</b>
    }
card-rate = <b>{ $rate }</b>
card-target = target { $target }
card-target-reached = target { $target } ✅
card-target-missing = { $missing } short of the target of { $target }.
card-target-missed = The target of { $target } was not reached, { $missing } short.
card-target-missing-today = { $missing } short of the target of { $target }. To be in time: { $more } today.
card-rung = Next, { $share }: { $more } more.
card-every-one =
    { $measure ->
        [families] Every single { -counted } counts.
        [persons] Every single person counts.
       *[employees] Every single employee counts.
    }
card-to-overtake =
    { $when ->
        [today] Just { $more } more today to overtake { $unit }.
       *[open] { $more } more to overtake { $unit }.
    }
card-to-be-first =
    { $when ->
        [today] Just { $more } more today to be first.
       *[open] { $more } more to be first.
    }
card-first = At the top of the board right now 👏
card-first-over = First on this board 👏
card-pace = To reach the target in time: { $more } a day.
streak-leading = 👑 { $days } days in a row at the top.
streak-growing = 🔥 Its share has gone up { $days } days in a row.

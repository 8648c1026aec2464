# What is written inside the picture of a board.
picture-title = Ranking of { $among }
picture-target = target { $target }
picture-illustrative = SAMPLE FIGURES
picture-filename = ranking
picture-without-base = { $completed } · total unknown
legend-own = your unit
legend-reached = main target reached
legend-open = not reached yet
legend-moved = up or down since the data before
legend-done = taken part
legend-path = the way to the target
legend-forecast = forecast
chart-few-days =
    { $count ->
        [1] Only one day has data so far: { $days }. The chart appears from the fourth day on.
       *[other] Only { $count } days have data so far: { $days }. The chart appears from the fourth day on.
    }
trend-title = Progress of { $unit }
trend-rate = Taken part
trend-rank = Rank among { $of }
trend-now = Rank { $rank } of { $of } · { $rate }

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
trend-title = Progress of { $unit }
trend-rate = Completed
trend-rank = Rank among { $of }
trend-one-day = Only one day has data so far. The line appears with the next.
trend-now = Rank { $rank } of { $of } · { $rate }

# A native speaker's review is still wanted.
# The writing inside the pictures of the ranking.
picture-title = Peringkat { $among }
picture-target = target { $target }
picture-illustrative = ANGKA CONTO
picture-filename = peringkat
picture-without-base = { $completed } · jumla tadha'
legend-own = unitta dhibi'
legend-reached = target utama dapa'
legend-open = ghi' ta' dapa'
legend-moved = onggha otaba toron dhari data ghella'
legend-done = ampon noro'
legend-path = jhalan ka target
legend-forecast = ra-kera
chart-few-days =
    { $count ->
        [1] Bhuru badha data saare: { $days }. Grafikka kaloar molae are kapeng empa'.
       *[other] Bhuru badha data { $count } are: { $days }. Grafikka kaloar molae are kapeng empa'.
    }
trend-title = Kamajuan { $unit }
trend-rate = Se ampon noro'
trend-rank = Peringkat e antara { $of }
trend-now = Peringkat { $rank } dhari { $of } · { $rate }

# A native speaker's review is still wanted.
# Words inside the pictures of boards.
picture-title = Peringkat { $among }
picture-target = target { $target }
picture-illustrative = ANGKA CONTO
picture-filename = peringkat
picture-without-base = { $completed } · cacah dereng wonten
legend-own = unit panjenengan
legend-reached = target utami kagayuh
legend-open = dereng kagayuh
legend-moved = minggah utawi mandhap wiwit data kepengker
legend-done = sampun ndherek
legend-path = margi dumugi target
legend-forecast = kinten-kinten
chart-few-days =
    { $count ->
        [1] Nembe wonten data sedinten: { $days }. Grafikipun medal wiwit dinten kaping sekawan.
       *[other] Nembe wonten data { $count } dinten: { $days }. Grafikipun medal wiwit dinten kaping sekawan.
    }
trend-title = Kamajengan { $unit }
trend-rate = Ingkang sampun ndherek
trend-rank = Peringkat ing antawisipun { $of }
trend-now = Peringkat { $rank } saking { $of } · { $rate }

# Tulisan di dalam gambar papan peringkat.
picture-title = Peringkat { $among }
picture-target = target { $target }
picture-illustrative = ANGKA CONTOH
picture-filename = peringkat
picture-without-base = { $completed } · jumlah belum ada
legend-own = unit Anda
legend-reached = target utama tercapai
legend-open = belum tercapai
legend-moved = naik atau turun sejak data sebelumnya
legend-done = sudah ikut
legend-path = jalur menuju target
legend-forecast = perkiraan
chart-few-days =
    { $count ->
        [1] Baru ada data satu hari: { $days }. Grafiknya muncul mulai hari keempat.
       *[other] Baru ada data { $count } hari: { $days }. Grafiknya muncul mulai hari keempat.
    }
trend-title = Perkembangan { $unit }
trend-rate = Yang sudah ikut
trend-rank = Peringkat di antara { $of }
trend-now = Peringkat { $rank } dari { $of } · { $rate }

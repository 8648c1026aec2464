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
trend-title = Perkembangan { $unit }
trend-rate = Yang sudah selesai
trend-rank = Peringkat di antara { $of }
trend-one-day = Baru ada data satu hari. Garisnya muncul begitu data berikutnya terbit.
trend-now = Peringkat { $rank } dari { $of } · { $rate }

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
trend-title = Kamajuan { $unit }
trend-rate = Se ampon mare
trend-rank = Peringkat e antara { $of }
trend-one-day = Bhuru badha data saare. Gharissa kaloar manabi data saterrossa terbit.
trend-now = Peringkat { $rank } dhari { $of } · { $rate }

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
trend-title = Kamajengan { $unit }
trend-rate = Ingkang sampun rampung
trend-rank = Peringkat ing antawisipun { $of }
trend-one-day = Nembe wonten data sedinten. Garisipun medal sasampunipun data candhakipun terbit.
trend-now = Peringkat { $rank } saking { $of } · { $rate }

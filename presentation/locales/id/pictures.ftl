# Tulisan di dalam gambar papan peringkat.
picture-title = Peringkat { $among }
picture-target = target { $target }
picture-illustrative = ANGKA CONTOH
picture-filename = peringkat

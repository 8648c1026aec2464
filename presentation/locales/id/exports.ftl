# Berkas papan peringkat: judul lembar dan kolom.
export-sheet-board = Papan
export-sheet-history = Riwayat
export-own-day = Data unit per
export-day = Data per
export-source = Sumber
export-rank = Peringkat
export-movement = Naik (+) atau turun (-)
export-code = Kode
export-name = Nama
export-district = Kecamatan
export-completed = Sudah ikut
export-base = Jumlah
export-rate = Persen
export-gained = Bertambah sejak data sebelumnya
export-missing = Kurang ke { $share } ({ $owner })
export-to-overtake = Selisih untuk naik satu peringkat
export-daily-pace = Perlu per hari

# A native speaker's review is still wanted.
# The file of the ranking: titles of the sheets and columns.
export-sheet-board = Papan
export-sheet-history = Riwayat
export-own-day = Data unit dhari tangghal
export-day = Data sampe'
export-source = Somber
export-rank = Peringkat
export-movement = Onggha (+) otaba toron (-)
export-code = Kode
export-name = Nyama
export-district = Kecamatan
export-completed = Ampon noro'
export-base = Jumla
export-rate = Persen
export-gained = Tamba dhari data sabellunna
export-missing = Korang ka { $share } ({ $owner })
export-to-overtake = Korang kaangghuy onggha settong peringkat
export-daily-pace = Parlo sabbhan are

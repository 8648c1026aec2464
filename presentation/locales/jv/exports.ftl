# A native speaker's review is still wanted.
# The board as a file: names of its sheets and columns.
export-sheet-board = Papan
export-sheet-history = Riwayat
export-own-day = Data unit saking tanggal
export-day = Data ngantos
export-source = Sumber
export-rank = Peringkat
export-movement = Minggah (+) utawi mandhap (-)
export-code = Kode
export-name = Nami
export-district = Kecamatan
export-completed = Sampun ndherek
export-base = Cacah
export-rate = Persen
export-gained = Wewah wiwit data saderengipun
export-missing = Kirang dumugi { $share } ({ $owner })
export-to-overtake = Selisih kangge minggah setunggal peringkat
export-daily-pace = Kabetahan saben dinten

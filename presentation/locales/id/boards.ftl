boards-choose = 🏆 Peringkat siapa yang ingin Anda lihat?
boards-choose-visits = 🏆 Peringkat mana yang ingin Anda lihat? Kunjungan petugas sedang berjalan; yang lain hasil akhir sensus online.
button-board-visits = 🚶 Kunjungan petugas
board-title = 🏆 <b>Peringkat { $among }</b>
board-total = Seluruhnya: { $figures } · { $rate }
board-total-without-base = Seluruhnya: { $figures }
board-of-invited = Yang bisa mengisi online hanya { -counted-many } yang diundang. Jumlah yang diundang tidak diketahui, jadi belum ada persentase dan peringkat.
board-targets = Target: { $targets }
target = { $share } ({ $owner })
board-row-figures = { $completed }/{ $base }
board-left-out = … { $count } lainnya …
board-improved-day = 🚀 Paling maju sejak { $since }: { $unit } (+{ $points } poin)
board-improved-week = 📅 Paling maju sepekan, sejak { $since }: { $unit } (+{ $points } poin)
board-bases-roster = Jumlah pegawai menurut daftar pegawai.
board-bases =
    { $measure ->
        [families] Jumlah { -counted }: { $sources }
        [persons] Jumlah jiwa: { $sources }
       *[employees] Jumlah pegawai: { $sources }
    }
base-source = { $source } ({ $as_of })
base-sources-more = { $count } sumber lain
board-without-own = Unit Anda tidak ada di papan ini.
tables-refused = Telegram belum bisa menampilkan tabel di sini, jadi papannya tetap berupa tulisan.
board-tail = Peringkat { $first }-{ $last }
table-tail = Nomor { $first }-{ $last }
board-find =
    { $has-offices ->
        [no] 🔎 Ketik nama desa atau kecamatan yang Anda cari
       *[yes] 🔎 Ketik nama desa, kecamatan, atau kantor yang Anda cari
    }{ $example ->
        [none] .
       *[other] , misalnya <i>{ $example }</i>.
    }
board-sizes = Papan kantor sebesar apa yang ingin Anda lihat?
board-which-unit = Papan siapa yang Anda maksud?
board-no-data = Belum ada data yang terbit untuk papan ini. Begitu ada, langsung bisa dilihat di sini.

card-title = <b>{ $unit } · peringkat { $rank } dari { $among }</b>
card-title-none =
    { $completed ->
        [0] <b>{ $unit } · peringkatnya menyusul begitu ada yang ikut</b>
       *[other] <b>{ $unit }</b>
    }
card-rate = <b>{ $rate }</b>
card-target = target { $target }
card-target-reached = target { $target } ✅
card-target-missing = Kurang { $missing } menuju target { $target }.
card-target-missed = Target { $target } tidak tercapai, kurang { $missing }.
card-target-missing-today = Kurang { $missing } menuju target { $target }. Agar tepat waktu: { $more } hari ini.
card-rung = Berikutnya { $share }: { $more } lagi.
card-every-one =
    { $measure ->
        [families] Setiap { -counted } terhitung.
        [persons] Setiap jiwa terhitung.
       *[employees] Setiap pegawai terhitung.
    }
card-to-overtake =
    { $when ->
        [today] Hari ini cukup { $more } lagi untuk melewati { $unit }.
       *[open] { $more } lagi untuk melewati { $unit }.
    }
card-to-be-first =
    { $when ->
        [today] Hari ini cukup { $more } lagi untuk menjadi yang pertama.
       *[open] { $more } lagi untuk menjadi yang pertama.
    }
card-first = Di puncak papan saat ini 👏
card-first-over = Yang pertama di papan ini 👏
card-pace = Supaya target tercapai tepat waktu: { $more } sehari.
streak-leading = 👑 { $days } hari berturut-turut di puncak.
streak-growing = 🔥 Persennya naik { $days } hari berturut-turut.

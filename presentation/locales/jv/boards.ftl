# A native speaker's review is still wanted.
boards-choose = 🏆 Peringkat sinten ingkang badhe panjenengan pirsani?
boards-choose-visits = 🏆 Peringkat pundi ingkang badhe panjenengan pirsani? Petugas saweg rawuh dhateng griya; sanesipun asil pungkasan sensus online.
button-board-visits = 🚶 Rawuhipun petugas
board-title = 🏆 <b>Peringkat { $among }</b>
board-total = Sedayanipun: { $figures } · { $rate }
board-total-without-base = Sedayanipun: { $figures }
board-of-invited = Ingkang saged ngisi online namung { -counted-many } ingkang dipunundang. Cacahipun mboten dipunmangertosi, dados dereng wonten persentase lan peringkat.
board-targets = Target: { $targets }
target = { $share } ({ $owner })
board-row-figures = { $completed }/{ $base }
board-left-out = … { $count } sanesipun …
board-improved-day = 🚀 Paling majeng wiwit { $since }: { $unit } (+{ $points } poin)
board-improved-week = 📅 Paling majeng seminggu, wiwit { $since }: { $unit } (+{ $points } poin)
board-bases-roster = Cacah pegawai miturut daftar pegawai.
board-bases =
    { $measure ->
        [families] Cacah { -counted }: { $sources }
        [persons] Cacah jiwa: { $sources }
       *[employees] Cacah pegawai: { $sources }
    }
base-source = { $source } ({ $as_of })
base-sources-more = { $count } sumber sanes
board-without-own = Unit panjenengan mboten wonten ing papan niki.
tables-refused = Telegram dereng saged nedahaken tabel ing mriki, dados papanipun tetep arupi seratan.
board-tail = Peringkat { $first }-{ $last }
table-tail = Nomer { $first }-{ $last }
board-find =
    { $has-offices ->
        [no] 🔎 Mangga dipunketik nami desa utawi kecamatan ingkang panjenengan padosi
       *[yes] 🔎 Mangga dipunketik nami desa, kecamatan, utawi kantor ingkang panjenengan padosi
    }{ $example ->
        [none] .
       *[other] , upaminipun <i>{ $example }</i>.
    }
board-sizes = Kantor sepinten agengipun ingkang kersa panjenengan pirsani?
board-which-unit = Papanipun sinten ingkang panjenengan maksud?
board-no-data = Dereng wonten data ingkang terbit kangge papan niki. Menawi sampun wonten, langsung saged dipirsani ing mriki.

card-title = <b>{ $unit } · peringkat { $rank } saking { $among }</b>
card-title-none =
    { $completed ->
        [0] <b>{ $unit } · peringkatipun nyusul sasampunipun wonten ingkang nyarengi</b>
       *[other] <b>{ $unit }</b>
    }
card-rate = <b>{ $rate }</b>
card-target = target { $target }
card-target-reached = target { $target } ✅
card-target-missing = Kirang { $missing } dumugi target { $target }.
card-target-missed = Target { $target } mboten kadumugen, kirang { $missing }.
card-target-missing-today = Kirang { $missing } dumugi target { $target }. Supados trep wekdalipun: { $more } dinten niki.
card-rung = Candhakipun { $share }: { $more } malih.
card-every-one =
    { $measure ->
        [families] Saben { -counted } dipunetang.
        [persons] Saben jiwa dipunetang.
       *[employees] Saben pegawai dipunetang.
    }
card-to-overtake =
    { $when ->
        [today] Dinten niki cekap { $more } malih kangge nglangkungi { $unit }.
       *[open] { $more } malih kangge nglangkungi { $unit }.
    }
card-to-be-first =
    { $when ->
        [today] Dinten niki cekap { $more } malih kangge dados nomer setunggal.
       *[open] { $more } malih kangge dados nomer setunggal.
    }
card-first = Sakniki ing pucuk papan 👏
card-first-over = Ingkang kapisan ing papan niki 👏
card-pace = Supados target kagayuh trep wekdalipun: { $more } saben dinten.
streak-leading = 👑 { $days } dinten terus-terusan ing pucuk.
streak-growing = 🔥 Persenipun minggah { $days } dinten terus-terusan.

# A native speaker's review is still wanted.
boards-choose = 🏆 Terro nangale peringkatta sapa?
board-title = 🏆 <b>Peringkat { $among }</b>
board-total = Sadajana: { $figures } · { $rate }
board-total-without-base = Sadajana: { $figures }
board-targets = Target: { $targets }
target = { $share } ({ $owner })
board-row-figures = { $completed }/{ $base }
board-left-out = … { $count } laenna …
board-improved-day = 🚀 Paleng maju molae { $since }: { $unit } (+{ $points } poin)
board-improved-week = 📅 Paleng maju saminggu, molae { $since }: { $unit } (+{ $points } poin)
board-bases-roster = Jumla pegawai manorot daftar pegawai.
board-bases =
    { $measure ->
        [families] Jumla kaloarga: { $sources }
        [persons] Jumla jiwa: { $sources }
       *[employees] Jumla pegawai: { $sources }
    }
base-source = { $source } ({ $as_of })
base-sources-more = { $count } sumber laen
board-without-own = Unitta Panjennengan tadha' e dhinna'.
board-which-unit = Papanna pasera se empeyan maksod?
board-no-data = Bellun bada data se terbit ka'angguy papan paneka. Manabi ampon bada, etangale e dhinna'.

card-title = <b>{ $unit } · peringkat { $rank } dhari { $among }</b>
card-rate = <b>{ $rate }</b>
card-target = target { $target }
card-target-reached = target { $target } ✅
card-target-missing = Korang { $missing } ka target { $target }.
card-target-missing-today = Korang { $missing } ka target { $target }. Sopaja teppa' bakto: { $more } are paneka.
card-to-overtake =
    { $when ->
        [today] Are paneka cokop { $more } pole bisa alebadhi { $unit }.
       *[open] { $more } pole bisa alebadhi { $unit }.
    }
card-to-be-first =
    { $when ->
        [today] Are paneka cokop { $more } pole bisa daddi nomer settong.
       *[open] { $more } pole bisa daddi nomer settong.
    }
card-first = Samangken e paleng attas 👏
card-pace = Sopaja target dapa' teppa' bakto: { $more } saare.
streak-leading = 👑 { $days } are ros-terrosan e paleng attas.
streak-growing = 🔥 Onggha { $days } are ros-terrosan.

# A native speaker's review is still wanted.
boards-choose = 🏆 Kasokan ngoladhi peringkatta sapa?
boards-choose-visits = 🏆 Kasokan ngoladhi peringkat se dhimma? Petugas samangken teppa'na rabu; se laenna hasel se paleng budhi sensus online.
button-board-visits = 🚶 Rabuna petugas
board-title = 🏆 <b>Peringkat { $among }</b>
board-total = Sadhajana: { $figures } · { $rate }
board-total-without-base = Sadhajana: { $figures }
board-of-invited = Se bisa ngesse online coma { -counted-many } se eondang. Jumlana se eondang ta' ekaonenge, daddhi ghi' tadha' persentase ban peringkat.
board-targets = Target: { $targets }
target = { $share } ({ $owner })
board-row-figures = { $completed }/{ $base }
board-left-out = … { $count } laenna …
board-improved-day = 🚀 Paleng maju molae { $since }: { $unit } (+{ $points } poin)
board-improved-week = 📅 Paleng maju saminggu, molae { $since }: { $unit } (+{ $points } poin)
board-bases-roster = Jumla pegawai manorot daftar pegawai.
board-bases =
    { $measure ->
        [families] Jumla { -counted }: { $sources }
        [persons] Jumla jiwa: { $sources }
       *[employees] Jumla pegawai: { $sources }
    }
base-source = { $source } ({ $as_of })
base-sources-more = { $count } sombher laen
board-without-own = Unitta Panjennengan tadha' e dhinna'.
tables-refused = Tabel ghi' ta' bisa katon e dhinna', dhaddhi papanna pagghun aropa tolesan.
board-tail = Peringkat { $first }-{ $last }
table-tail = Nomer { $first }-{ $last }
board-find =
    { $has-offices ->
        [no] 🔎 Ketik nyama dhisa otaba kecamatan se esare
       *[yes] 🔎 Ketik nyama dhisa, kecamatan, otaba kantor se esare
    }{ $example ->
        [none] .
       *[other] , akadhi <i>{ $example }</i>.
    }
board-sizes = Kasokan ngoladhi kantor se rajana sanapa?
board-which-unit = Papanna pasera se empeyan maksod?
board-no-data = Ghi' tadha' data se terbit kaangghuy papan paneka. Manabi ampon badha, eoladhi e dhinna'.

card-title = <b>{ $unit } · peringkat { $rank } dhari { $among }</b>
card-title-none =
    { $completed ->
        [0] <b>{ $unit } · peringkatta nyosol saamponna badha se norok</b>
       *[other] <b>{ $unit }</b>
    }
card-rate = <b>{ $rate }</b>
card-target = target { $target }
card-target-reached = target { $target } ✅
card-target-missing = Korang { $missing } ka target { $target }.
card-target-missed = Target { $target } ta' kadapa', korang { $missing }.
card-target-missing-today = Korang { $missing } ka target { $target }. Sopajha teppa' bakto: { $more } are paneka.
card-rung = Saterrossa { $share }: { $more } agghi'.
card-every-one =
    { $measure ->
        [families] Sabbhan { -counted } ebitong.
        [persons] Sabbhan jiwa ebitong.
       *[employees] Sabbhan pegawai ebitong.
    }
card-to-overtake =
    { $when ->
        [today] Are paneka cokop { $more } pole bisa alebadhi { $unit }.
       *[open] { $more } pole bisa alebadhi { $unit }.
    }
card-to-be-first =
    { $when ->
        [today] Are paneka cokop { $more } pole bisa dhaddhi nomer settong.
       *[open] { $more } pole bisa dhaddhi nomer settong.
    }
card-first = Samangken e paleng attas 👏
card-first-over = Se nomer settong e papan paneka 👏
card-pace = Sopajha target dapa' teppa' bakto: { $more } sabbhan are.
streak-leading = 👑 { $days } are ros-terrosan e paleng attas.
streak-growing = 🔥 Persenna onggha { $days } are ros-terrosan.

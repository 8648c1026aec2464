# A native speaker's review is still wanted.
# The regent's daily brief: the whole regency, pace, forecast, and who to accompany.
brief-title = 📋 <b>Laporan sensus { $area }</b>
brief-title-final = 🏁 <b>Asil pungkasan { $phase } { $area }</b>
brief-province = peringkat { $rank } saking { $of } saprovinsi
brief-target-reached = Target { $target } kagayuh ✅
brief-target-unsure = Target { $target }: dereng saged dipunpesthekaken, datanipun dereng saking sedaya.
brief-target-open = Target { $target }: kirang { $missing }, perlu { $daily } saben dinten.
brief-target-rung = Target { $target }: kirang { $missing }. Ingkang paling celak { $share }: { $more } malih.
brief-target-missed = Target { $target } mboten kagayuh: taksih kirang { $missing } nalika dipuntutup tanggal { $end }.
brief-target-short = Target { $target }: kirang { $missing }.
brief-pace = Rikatipun { $days } dinten pungkasan: { $pace } saben dinten (+{ $gained } wiwit { $since }).
brief-range = { $low }–{ $high }
brief-forecast = 🔭 Menawi rikatipun tetep kados niki, watawis <b>{ $share }</b> ing { $end }. Ing dinten-dinten pungkasan asring mindhak sanget.
brief-forecast-none = 🔭 Kinten-kinten pungkasan tahap medal sasampunipun wonten data tigang dinten.
brief-forecast-how = Kinten-kinten: ing antawisipun rikating seminggu lan kalih minggu pungkasan, dipunwiyaraken saprasedasa. Mindhakipun ing dinten-dinten pungkasan saged ndadosaken langkung inggil.
brief-best = 🏆 Paling ngajeng: { $units }
brief-improved = 🚀 Paling majeng wiwit { $since }: { $unit } (+{ $points } poin)
brief-crossing = { $unit } ({ $share })
brief-crossed =
    { $more ->
        [0] 🎉 Nembe nggayuh target: { $units }
       *[other] 🎉 Nembe nggayuh target: { $units }, lan { $more } sanesipun
    }
brief-furthest = 🤝 Perlu dipunkancani: { $units }
brief-furthest-over = 🤝 Ingkang ndherek paling sekedhik: { $units }
brief-offices = 🏢 OPD: { $figures } ({ $share }), { $reached } saking { $units } OPD nggayuh target
brief-help = 🙋 { $asked ->
        [0] Boten wonten ingkang nyuwun pambiyantu wiwit kala wingi.
       *[other] { $asked } tiyang nyuwun pambiyantu wiwit kala wingi.
    }
brief-help-wait = Limrahipun dipunwangsuli salebetipun { $wait }.
brief-help-step = Paling kathah ing langkah "{ $step }".
brief-help-waiting = { $waiting } taksih nengga.
brief-help-offices = 🏢 Tim pendamping wonten ing { $offices } OPD, mangsuli { $count } panyuwunan.
brief-stale =
    { $days ->
        [1] ⏳ Data niki sampun { $hours } jam mboten dipunenggalaken.
       *[other] ⏳ Data niki sampun { $days } dinten mboten dipunenggalaken.
    }
brief-no-data = Dereng wonten data ingkang terbit, dados laporanipun dereng wonten. Menawi data sampun terbit, kula kirim mriki.
brief-file = 📋 Laporan sensus { $area }: ringkesan, sedaya papan, lan riwayatipun.
brief-filename = laporan

brief-picture-title = Laporan sensus { $area }
brief-picture-gain = +{ $gained } wiwit { $since }
brief-picture-best = Paling ngajeng
brief-picture-furthest = Perlu dipunkancani
brief-picture-furthest-over = Ingkang ndherek paling sekedhik
brief-chart = Dinten mbaka dinten

brief-sheet-summary = Ringkesan
brief-sheet-history = Riwayat { $board }
brief-board =
    { $kind ->
        [office] OPD
        [district] kecamatan
        [village] desa
        [regency] kabupaten
       *[other] perusahaan
    }
brief-row-completed = Sampun ndherek
brief-row-base = Cacah
brief-row-rate = Kagayuh
brief-row-missing = Kirang dumugi target { $target }
brief-row-daily = Perlu saben dinten dumugi target { $target }
brief-row-pace = Rikat saben dinten, seminggu pungkasan
brief-row-gain = Wewah wiwit { $since }
brief-row-low = Kinten-kinten paling andhap ing { $end }
brief-row-high = Kinten-kinten paling inggil ing { $end }
brief-row-province = Peringkat saprovinsi
brief-column-what = Katrangan
brief-column-value = Angka
brief-column-share = Persen

error-brief-not-yours = Laporan niki kangge { own-head } lan tim sensus. Menawi panjenengan kalebet, nyuwun supados nomer Telegram panjenengan dipuncathet ing setelan bot.
error-brief-area-unknown = Kabupaten { $typed } mboten wonten ing setelan. Ingkang wonten: { $known }.
admin-brief-old = ⏳ Data { $area } sampun { $hours } jam mboten dipunenggalaken, dados laporan saben dintenipun mboten kula kirim dhateng { own-head }.
brief-visits = 🚪 Dipuntangleti napa petugas sowan: { $asked } warga. Sampun { $came }, dereng { $nobody }.
brief-field = 🚶 <b>Petugas sowan dhateng griya</b>
brief-page = 🌐 <b>Kaca { $area }.</b> Papan saha grafik saben dinten, layar kangge rapat ingkang gantos piyambak, saha lembar kangge dipuncithak. Sadaya tiyang kepareng mbikak.

# A native speaker's review is still wanted.
# The regent's daily brief: the whole regency, pace, forecast, and who to accompany.
brief-title = 📋 <b>Laporan sensus { $area }</b>
brief-title-final = 🏁 <b>Hasel se paleng budhi { $phase } { $area }</b>
brief-province = peringkat { $rank } dhari { $of } sa-provinsi
brief-target-reached = Target { $target } dapa' ✅
brief-target-unsure = Target { $target }: ghi' ta' bisa epasteaghi, datana ghi' ta' dhari sadhajana.
brief-target-open = Target { $target }: korang { $missing }, parlo { $daily } sabbhan are.
brief-target-rung = Target { $target }: korang { $missing }. Se paleng semma' { $share }: { $more } agghi'.
brief-target-missed = Target { $target } ta' dapa': ghi' korang { $missing } bakto etotop tangghal { $end }.
brief-target-short = Target { $target }: korang { $missing }.
brief-pace = Laju { $days } are se paleng budhi: { $pace } sabbhan are (+{ $gained } molae { $since }).
brief-help = 🙋 { $asked ->
        [0] Tadha' se nyo'on tolong molae bari'.
       *[other] { $asked } oreng nyo'on tolong molae bari'.
    }
brief-help-wait = Biyasana ejawab e dhalem { $wait }.
brief-help-step = Paleng bannya' e langka "{ $step }".
brief-help-waiting = { $waiting } ghi' adhante'.
brief-help-offices = 🏢 Tim pendamping badha e { $offices } OPD, ajawab { $count } panyo'onan.
brief-stale =
    { $days ->
        [1] ⏳ Data paneka ampon { $hours } jham ta' epaanyar.
       *[other] ⏳ Data paneka ampon { $days } are ta' epaanyar.
    }
brief-range = { $low }–{ $high }
brief-forecast = 🔭 Manabi lajuna pagghun kadhi paneka, sakitar <b>{ $share }</b> e { $end }. Bisa lebbi tengghi: biyasana rammi e are se paleng budhi.
brief-forecast-none = 🔭 Ra-kerana akhir tahap kaloar manabi ampon badha data tello are.
brief-forecast-how = Ra-kera: antara laju saminggu ban du minggu se paleng budhi, epalebar sapersapolo. Rammina are se paleng budhi bisa aghabay lebbi tengghi.
brief-best = 🏆 Paleng adha': { $units }
brief-improved = 🚀 Paleng maju molae { $since }: { $unit } (+{ $points } poin)
brief-crossing = { $unit } ({ $share })
brief-crossed =
    { $more ->
        [0] 🎉 Bhuru dapa' ka target: { $units }
       *[other] 🎉 Bhuru dapa' ka target: { $units }, ban { $more } laenna
    }
brief-furthest = 🤝 Parlo ekancae: { $units }
brief-furthest-over = 🤝 Se noro' paleng sakone': { $units }
brief-offices = 🏢 OPD: { $figures } ({ $share }), { $reached } dhari { $units } OPD dapa' ka target
brief-no-data = Ghi' tadha' data se terbit, dhaddhi laporanna ghi' tadha'. Manabi data terbit, kaula kerem ka dhinna'.
brief-file = 📋 Laporan sensus { $area }: rengkessan, sadhaja papan, ban riwayatta.
brief-filename = laporan

brief-picture-title = Laporan sensus { $area }
brief-picture-gain = +{ $gained } molae { $since }
brief-picture-best = Paleng adha'
brief-picture-furthest = Parlo ekancae
brief-picture-furthest-over = Se noro' paleng sakone'
brief-chart = Are ka are

brief-sheet-summary = Rengkessan
brief-sheet-history = Riwayat { $board }
brief-board =
    { $kind ->
        [office] OPD
        [district] kecamatan
        [village] dhisa
        [regency] kabupaten
       *[other] perusahaan
    }
brief-row-completed = Ampon noro'
brief-row-base = Jumla
brief-row-rate = Hasel
brief-row-missing = Korang ka target { $target }
brief-row-daily = Parlo sabbhan are ka target { $target }
brief-row-pace = Laju sabbhan are, saminggu se paleng budhi
brief-row-gain = Tamba'an molae { $since }
brief-row-low = Ra-kera paleng mandha' e { $end }
brief-row-high = Ra-kera paleng tengghi e { $end }
brief-row-province = Peringkat sa-provinsi
brief-column-what = Katerrangan
brief-column-value = Angka
brief-column-share = Persen

error-brief-not-yours = Laporan paneka kaangghuy { own-head } ban tim sensus. Manabi Panjennengan settong dhari ghapaneka, nyo'on nomer Telegramma ecatet e pangatoran bot.
error-brief-area-unknown = Kabupaten { $typed } tadha' e pangatoran. Se badha: { $known }.
admin-brief-old = ⏳ Data { $area } ampon { $hours } jham ta' epaanyar, dhaddhi laporan sabbhan arena ta' ekerem ka { own-head }.
brief-visits = 🚪 Etanya'e ponapa petugas dateng: { $asked } warga. Ampon { $came }, ghi' bunten { $nobody }.
brief-field = 🚶 <b>Petugas dhateng ka compo'</b>
brief-page = 🌐 <b>Kaca { $area }.</b> Papan sareng grafik sabban are, layar kaangghuy rapat se ganteh dhibi', sareng lembar kaangghuy ecetak. Sadhaja oreng ollè mukka'.

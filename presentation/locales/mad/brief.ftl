# A native speaker's review is still wanted.
# The regent's daily brief: the whole regency, pace, forecast, and who to accompany.
brief-title = 📋 <b>Laporan sensus { $area }</b>
brief-province = peringkat { $rank } dhari { $of } sa-provinsi
brief-target-reached = Target { $target } dapa' ✅
brief-target-unsure = Target { $target }: bellun bisa epasteagi, datana bellun dhari sadajana.
brief-target-open = Target { $target }: korang { $missing }, parlo { $daily } saare.
brief-target-missed = Target { $target }: korang { $missing }.
brief-pace = Laju { $days } are se dhi-budhi: { $pace } saare (+{ $gained } molae { $since }).
brief-stale =
    { $days ->
        [1] ⏳ Data paneka ampon { $hours } jam ta' epaanyar.
       *[other] ⏳ Data paneka ampon { $days } are ta' epaanyar.
    }
brief-range = { $low }–{ $high }
brief-forecast = 🔭 Manabi lajuna paggun kadi paneka, sakitar <b>{ $share }</b> e { $end }. Bisa lebbi tengghi: biyasana rammi e are dhi-budhi.
brief-forecast-none = 🔭 Ra-kerana akhir tahap kaloar manabi ampon bada data tello' are.
brief-forecast-how = Ra-kera: antara laju saminggu ban du minggu se dhi-budhi, epalebar sapersapolo. Rammina are dhi-budhi bisa aghabay lebbi tengghi.
brief-best = 🏆 Paleng adha': { $units }
brief-improved = 🚀 Paleng maju molae { $since }: { $unit } (+{ $points } poin)
brief-crossing = { $unit } ({ $share })
brief-crossed =
    { $more ->
        [0] 🎉 Buru dapa' ka target: { $units }
       *[other] 🎉 Buru dapa' ka target: { $units }, ban { $more } laenna
    }
brief-furthest = 🤝 Parlo ekancae: { $units }
brief-offices = 🏢 OPD: { $figures } ({ $share }), { $reached } dhari { $units } OPD dapa' ka target.
brief-no-data = Bellun bada data se terbit, daddi laporanna bellun bada. Manabi data terbit, kaula kerem ka dhinna'.
brief-file = 📋 Laporan sensus { $area }: ringkasan, sadaja papan, ban lalampanna.
brief-filename = laporan

brief-picture-title = Laporan sensus { $area }
brief-picture-gain = +{ $gained } molae { $since }
brief-picture-best = Paleng adha'
brief-picture-furthest = Parlo ekancae
brief-chart = Are ka are
brief-chart-ahead = Are ka are, ban ra-kera e { $end }

brief-sheet-summary = Ringkasan
brief-sheet-history = Lalampan { $board }
brief-board =
    { $kind ->
        [office] OPD
        [district] kecamatan
        [village] dhisa
        [regency] kabupaten
       *[other] perusahaan
    }
brief-row-completed = Mare
brief-row-base = Jumla
brief-row-rate = Hasel
brief-row-missing = Korang ka target { $target }
brief-row-daily = Parlo saare ka target { $target }
brief-row-pace = Laju saare, saminggu dhi-budhi
brief-row-gain = Tamba'an molae { $since }
brief-row-low = Ra-kera paleng mandha' e { $end }
brief-row-high = Ra-kera paleng tengghi e { $end }
brief-row-province = Peringkat sa-provinsi
brief-column-what = Katerrangan
brief-column-value = Angka
brief-column-share = Persen

error-brief-not-yours = Laporan paneka ka'angguy Bupati ban tim sensus. Manabi Panjennengan settong dhari ganeka, nyo'on nomer Telegramma ecatet e pangatoran bot.
error-brief-area-unknown = Kabupaten { $typed } tadha' e pangatoran. Se bada: { $known }.
admin-brief-old = ⏳ Data { $area } ampon { $hours } jam ta' epaanyar, daddi laporan saben arena ta' ekerem ka Bupati.

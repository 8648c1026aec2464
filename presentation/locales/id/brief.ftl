# Laporan harian untuk Bupati: seluruh kabupaten, laju, perkiraan, dan siapa yang perlu ditemani.
brief-title = 📋 <b>Laporan sensus { $area }</b>
brief-title-final = 🏁 <b>Hasil akhir { $phase } { $area }</b>
brief-province = peringkat { $rank } dari { $of } se-provinsi
brief-target-reached = Target { $target } tercapai ✅
brief-target-unsure = Target { $target }: belum bisa dipastikan, datanya belum dari semua.
brief-target-open = Target { $target }: kurang { $missing }, perlu { $daily } sehari.
brief-target-rung = Target { $target }: kurang { $missing }. Yang terdekat { $share }: { $more } lagi.
brief-target-missed = Target { $target } tidak tercapai: masih kurang { $missing } ketika ditutup pada { $end }.
brief-target-short = Target { $target }: kurang { $missing }.
brief-pace = Laju { $days } hari terakhir: { $pace } sehari (+{ $gained } sejak { $since }).
brief-range = { $low }–{ $high }
brief-forecast = 🔭 Kalau lajunya tetap seperti ini, sekitar <b>{ $share }</b> pada { $end }. Bisa lebih tinggi: lonjakan sering datang di hari-hari terakhir.
brief-forecast-none = 🔭 Perkiraan akhir tahap muncul setelah ada data tiga hari.
brief-forecast-how = Perkiraan: di antara laju sepekan dan dua pekan terakhir, dilonggarkan sepersepuluh. Lonjakan di hari-hari terakhir bisa membuatnya lebih tinggi.
brief-best = 🏆 Terdepan: { $units }
brief-improved = 🚀 Paling maju sejak { $since }: { $unit } (+{ $points } poin)
brief-crossing = { $unit } ({ $share })
brief-crossed =
    { $more ->
        [0] 🎉 Baru mencapai target: { $units }
       *[other] 🎉 Baru mencapai target: { $units }, dan { $more } lainnya
    }
brief-furthest = 🤝 Perlu ditemani: { $units }
brief-furthest-over = 🤝 Paling sedikit ikut: { $units }
brief-offices = 🏢 OPD: { $figures } ({ $share }), { $reached } dari { $units } OPD mencapai target
brief-help = 🙋 { $asked ->
        [0] Tidak ada yang minta bantuan sejak kemarin.
       *[other] { $asked } orang minta bantuan sejak kemarin.
    }
brief-help-wait = Biasanya dijawab dalam { $wait }.
brief-help-step = Terbanyak di langkah "{ $step }".
brief-help-waiting = { $waiting } masih menunggu.
brief-help-offices = 🏢 Tim pendamping ada di { $offices } OPD, menjawab { $count } permintaan.
brief-stale =
    { $days ->
        [1] ⏳ Data ini sudah { $hours } jam tidak diperbarui.
       *[other] ⏳ Data ini sudah { $days } hari tidak diperbarui.
    }
brief-no-data = Belum ada data yang terbit, jadi laporannya belum ada. Begitu data terbit, saya kirim ke sini.
brief-file = 📋 Laporan sensus { $area }: ringkasan, semua papan, dan riwayatnya.
brief-filename = laporan

brief-picture-title = Laporan sensus { $area }
brief-picture-gain = +{ $gained } sejak { $since }
brief-picture-best = Terdepan
brief-picture-furthest = Perlu ditemani
brief-picture-furthest-over = Paling sedikit ikut
brief-chart = Hari demi hari

brief-sheet-summary = Ringkasan
brief-sheet-history = Riwayat { $board }
brief-board =
    { $kind ->
        [office] OPD
        [district] kecamatan
        [village] desa
        [regency] kabupaten
       *[other] perusahaan
    }
brief-row-completed = Sudah ikut
brief-row-base = Jumlah
brief-row-rate = Capaian
brief-row-missing = Kurang menuju target { $target }
brief-row-daily = Perlu sehari menuju target { $target }
brief-row-pace = Laju sehari, sepekan terakhir
brief-row-gain = Tambahan sejak { $since }
brief-row-low = Perkiraan terendah pada { $end }
brief-row-high = Perkiraan tertinggi pada { $end }
brief-row-province = Peringkat se-provinsi
brief-column-what = Keterangan
brief-column-value = Angka
brief-column-share = Persen

error-brief-not-yours = Laporan ini untuk { own-head } dan tim sensus. Kalau Anda salah satunya, minta nomor Telegram Anda dicatat di pengaturan bot.
error-brief-area-unknown = Kabupaten { $typed } tidak ada di pengaturan. Yang ada: { $known }.
admin-brief-old = ⏳ Data { $area } sudah { $hours } jam tidak diperbarui, jadi laporan hariannya tidak saya kirim ke { own-head }.
brief-visits = 🚪 Ditanya apakah petugas datang: { $asked } warga. Menjawab ya { $came }, belum { $nobody }.
brief-field = 🚶 <b>Kunjungan petugas</b>
brief-page = 🌐 <b>Halaman { $area }.</b> Papan dan grafik setiap hari, layar untuk rapat yang berganti sendiri, dan lembar untuk dicetak. Semua orang boleh membukanya.

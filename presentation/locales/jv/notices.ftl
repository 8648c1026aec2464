# A native speaker's review is still wanted.
reminder-employee =
    { $days ->
        [0] { $phase } dipuntutup <b>dinten niki</b> jam 23.59 { $zone }, lan isian panjenengan dereng kacathet rampung.
        [1] { $phase } kantun <b>dinten niki lan benjing</b> (ngantos { $last_day }), lan isian panjenengan dereng kacathet rampung.
        [2] { $phase } kantun <b>2 dinten</b> malih (ngantos { $last_day }), lan isian panjenengan dereng kacathet rampung.
        [3] { $phase } kantun <b>3 dinten</b> malih (ngantos { $last_day }), lan isian panjenengan dereng kacathet rampung.
       *[other] { $phase } taksih dipunbikak <b>{ $days } dinten</b> malih (ngantos { $last_day }), lan isian panjenengan dereng kacathet rampung.
    }
reminder-next-step = Panjenengan dumugi langkah { $step } saking { $total }: { $title }.
reminder-not-begun = Mangga dipunwiwiti: namung { $total } langkah, lan kula kancani setunggal-setunggal.
reminder-walked = Sedaya langkah sampun panjenengan langkungi. Sampun dipunkirim?
promise = Kula wangsul, kados janji kula 👋

help-offer = Panjenengan taksih ing langkah { $step } saking { $total }: { $title }. Wonten ingkang macet? Kula biyantu.
help-offer-human = Langkung sekeca tanglet langsung? Hubungi operator desa panjenengan utawi kantor { statistics-office } { own-regency }.

proof-returned = 📎 Bukti panjenengan dereng saged dipuntampi.
proof-returned-reason = Cathetan ingkang mriksa: <i>{ $reason }</i> { $advice }

visits-begin = 🏠 Wiwit dinten niki petugas sowan dhateng { -counted } ingkang dereng ndherek sensus, ngantos { $last_day }.
visits-end-soon = 🏠 Petugas sowan namung ngantos { $last_day }, lan { -counted } panjenengan dereng kacathet.
visits-wait-at-home = Panjenengan cekap nengga ing dalem.
visits-own-family = 🏠 Petugas sowan ngantos { $last_day }. { -Counted } panjenengan piyambak dereng kacathet: mangga dipunpesthekaken kacathet nalika griya sakiwa-tengenipun dipunsowani.
visits-still-to-do = Menawi dereng wonten ingkang sowan, mangga klik <b>Petugas sowan kapan?</b> lajeng <b>Dereng dipunsowani</b>, lan matur dhateng ketua RT.
visits-begun = 🏠 Petugas sampun wiwit sowan dhateng { -counted } ingkang dereng ndherek sensus, ngantos { $last_day }.
visits-go-on = 🏠 Petugas taksih sowan dhateng { -counted } ingkang dereng ndherek sensus, ngantos { $last_day }.

rank-up = 📈 <b>{ $unit } minggah dhateng peringkat { $rank }</b> (saderengipun { $before }) ing antawisipun { $among }.
rank-down = 📉 <b>{ $unit } sakniki ing peringkat { $rank }</b> (saderengipun { $before }) ing antawisipun { $among }.
rank-new = 📊 <b>{ $unit } mlebet papan ing peringkat { $rank }</b> ing antawisipun { $among }.

board-post-days-left =
    { $days ->
        [0] Dinten niki dinten pungkasan, ngantos jam 23.59 { $zone }.
        [1] Kantun dinten niki lan benjing.
       *[other] Taksih dipunbikak { $days } dinten malih.
    }
thanks =
    ✅ <b>Isian panjenengan sampun kacathet jangkep.</b>
    Matur nuwun! Mboten wonten malih ingkang perlu dipungarap, lan pangenget kula kendelaken.
closing = 🙏 <b>{ $phase } dipuntutup tanggal { $last_day }.</b> Matur nuwun dhateng sedaya { -counted } ingkang sampun ndherek.
closing-changed = 🏁 <b>Angka paling enggal { $phase }</b>, benten kaliyan ingkang kula kirim saderengipun.

admin-data-old = ⏳ Data { $boards } dereng dipunenggalaken, dados papanipun mboten kula kirim dhateng grup. Rekap ingkang enggal cekap dipunkirim dhateng obrolan niki.
old-data =
    { $days ->
        [0] { $board } (sampun { $hours } jam)
       *[other] { $board } (sampun { $days } dinten)
    }
admin-calendar-conflict = ⚠️ Jadwal ingkang nembe dipunewahi (tahap { $phase }) tabrakan kaliyan config.yaml bot ingkang mlampah, dados kula tetep ngginakaken jadwal saderengipun. Cocogaken config.yaml, lajeng lampahaken malih botipun.
admin-updates-fail = 🧩 Wonten pesen ingkang kaping tiga gagal kula wangsuli, dados kula sisihaken supados sanesipun tetep lumampah. Ingkang ngirim sampun dipunparingi pirsa, kanthi kode <code>{ $trouble }</code>. Ingkang ngopeni bot saged madosi kode wau ing cathetanipun, utawi nglampahaken <code>sensusbot doctor</code>.
admin-wave-opened = 🌊 Gelombang { $wave } dipunbikak, { $people } tiyang. Wiwit sakniki ndherek dipunengetaken.
admin-other = ℹ️ Kabar kangge tim sensus: { $key } ({ $facts })

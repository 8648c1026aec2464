# Jadwal tahap: bagaimana sekarang, apa akibatnya kalau diubah, dan kabar tentangnya.
calendar-title = 🗓 <b>Jadwal sensus</b>
calendar-phase-over = { $phase }: { $period }, sudah selesai
calendar-phase-running =
    { $days ->
        [0] <b>{ $phase }</b>: { $period }, ditutup hari ini
        [1] <b>{ $phase }</b>: { $period }, ditutup besok
       *[other] <b>{ $phase }</b>: { $period }, masih { $days } hari
    }
calendar-phase-to-come = <b>{ $phase }</b>: { $period }
calendar-quiet-days = 🌙 Hari tenang berikutnya, tanpa kiriman: { $days }.
calendar-quiet-day = { $day } ({ $name })
calendar-changed-last = Terakhir diubah { $moment }.
calendar-change = Ubah: { $phase }
calendar-back = Ke jadwal

calendar-ask-last-day =
    <b>{ $phase }</b> sekarang sampai { $last_day }.
    Sampai tanggal berapa seharusnya? Ketik hari terakhirnya, misalnya { $last_example } atau { $short }.
calendar-ask-days =
    <b>{ $phase }</b> sekarang { $period }.
    Ketik hari pertama dan terakhir yang baru, misalnya { $first_example } sampai { $last_example }.
    Kalau hari pertamanya tetap, ketik hari terakhirnya saja.

calendar-ask-room =
    { $moving } sampai { $until } bertabrakan dengan <b>{ $phase }</b>, { $period }.
    Jadi <b>{ $phase }</b> pindah ke kapan? Ketik hari pertama dan terakhirnya, misalnya { $first_example } sampai { $last_example }.
    Keduanya lalu diubah sekaligus.

calendar-extended =
    { $planned ->
        [yes] <b>{ $phase } akan diperpanjang sampai { $last_day }</b> (tadinya { $last_before }).
       *[no] <b>{ $phase } diperpanjang sampai { $last_day }</b> (tadinya { $last_before }).
    }
calendar-shortened =
    { $planned ->
        [yes] <b>{ $phase } akan selesai lebih cepat, { $last_day }</b> (tadinya { $last_before }).
       *[no] <b>{ $phase } selesai lebih cepat, { $last_day }</b> (tadinya { $last_before }).
    }
calendar-moved =
    { $planned ->
        [yes] <b>{ $phase } akan pindah ke { $period }</b> (tadinya { $period_before }).
       *[no] <b>{ $phase } pindah ke { $period }</b> (tadinya { $period_before }).
    }

calendar-reminders-same = Tidak ada pengingat yang berubah.
calendar-reminders-moved = Jadwal pengingat ikut bergeser: { $count } pengingat pindah hari.
calendar-reminders-added = { $count } pengingat ditambahkan.
calendar-reminders-dropped = { $count } pengingat batal.
calendar-reminders-waiting = { $count } pengingat yang sudah siap hari ini tidak jadi dikirim.
calendar-newly-reminded = { $count } orang yang tadinya tidak diingatkan lagi akan diingatkan lagi.
calendar-told-people = { $count } orang yang belum selesai
calendar-told-leaders = { $count } kepala kantor, pendamping, dan admin
calendar-told-groups = { $count } grup
calendar-told = Yang dikabari: { $listed }.
calendar-told-0 = Tidak ada yang perlu dikabari.
calendar-nothing-yet = Belum ada yang berubah.
calendar-go-on = Lanjut
calendar-sure =
    { $count ->
        [0] Yakin? Begitu ditekan, jadwal baru langsung berlaku.
       *[other] Yakin? Begitu ditekan, jadwal baru langsung berlaku. Kabarnya dikirim ke { $count } obrolan mulai { $moment }.
    }
calendar-set = Ya, ubah jadwalnya
calendar-done = ✅ Jadwal baru sudah berlaku.
calendar-told-from = Kabarnya berangkat { $moment }. Kalau ada yang keliru, ubah lagi sebelum itu: yang dikabarkan jadwal yang terakhir saja.

calendar-news = 📅 { $news }
calendar-days-left =
    { $days ->
        [0] Hari ini hari terakhir, sampai pukul 23.59 { $zone }.
        [1] Tinggal hari ini dan besok.
       *[other] Anda masih punya <b>{ $days } hari</b>.
    }
calendar-for-unfinished = { -Counted } yang belum mengisi didatangi petugas pada hari-hari itu. Anda cukup menunggu di rumah.
calendar-for-waiting = Petugas datang ke rumah Anda pada hari-hari itu. Anda cukup menunggu.
calendar-for-leaders = Pengingat untuk yang belum selesai sudah mengikuti jadwal baru ini.

error-calendar-unchanged = Itu sama dengan jadwal yang sekarang, jadi tidak ada yang berubah.
error-calendar-changed-meanwhile =
    Sementara itu { $who ->
        [self] Anda sendiri
        [admin] admin lain
       *[system] seseorang lewat komputer
    } sudah mengubah jadwalnya. Lihat dulu jadwal yang sekarang.
error-day-is-past = Tanggal itu sudah lewat. Pilih hari ini atau sesudahnya.
error-day-beyond-month = "{ $typed }" tidak ada di kalender: bulan itu berakhir { $last }. Kalau itu maksudnya, ketik { $last }.
error-day-unclear = Tanggal mana yang dimaksud dengan "{ $typed }"? Coba tulis seperti { $example }.
error-phase-is-over = { $phase } sudah selesai, jadi harinya tidak bisa diubah lagi.
error-phase-has-begun = { $phase } sudah berjalan, jadi hari pertamanya tetap. Ketik hari terakhirnya saja.

terminal-calendar-sure = Ubah jadwalnya sekarang?
terminal-calendar-also = Beberapa tahap bisa dipindah sekaligus dengan --also "tahap=hari pertama to hari terakhir".

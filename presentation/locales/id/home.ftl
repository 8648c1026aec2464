home-hello = Halo 👋
home-days-left =
    { $days ->
        [0] { $phase } ditutup <b>hari ini</b>, { $last_day }, pukul 23.59 { $zone }.
        [1] { $phase } tinggal <b>hari ini dan besok</b> (sampai { $last_day }).
        [2] { $phase } tinggal <b>2 hari</b> lagi (sampai { $last_day }).
        [3] { $phase } tinggal <b>3 hari</b> lagi (sampai { $last_day }).
       *[other] { $phase } masih dibuka <b>{ $days } hari</b> lagi (sampai { $last_day }).
    }
home-before =
    { $days ->
        [1] { $phase } dibuka <b>besok</b>, { $first_day }.
       *[other] { $phase } dibuka <b>{ $days } hari</b> lagi, { $first_day }.
    }
home-between = Pengisian online sudah ditutup.
home-visits =
    { $days ->
        [0] { $phase } berakhir <b>hari ini</b>, { $last_day }.
       *[other] { $phase } sedang berjalan sampai { $last_day }.
    }
home-over = Sensus sudah selesai. Terima kasih atas bantuan Anda.

home-not-begun = Hanya { $total } langkah, dan saya temani satu per satu.
home-progress = Langkah Anda: { $done } dari { $total } selesai.
home-walked = Semua langkah sudah Anda lewati. Tinggal memastikan isian Anda terkirim.
home-sent-comes = 👏 Isian Anda sudah dikirim, terima kasih! Begitu tercatat lengkap, saya kabari.
home-sent-after-look-up = 👏 Isian Anda sudah dikirim, terima kasih! Tekan <b>{ button-status }</b> supaya saya tahu { -counted } Anda yang mana, lalu saya kabari begitu tercatat lengkap.
home-sent-none = 👏 Menurut kabar Anda, isian Anda sudah dikirim. Terima kasih!
home-sent-family = 👏 { -Counted } Anda sudah menyatakan selesai, terima kasih! Saya tidak mengingatkan Anda lagi. Kalau ternyata belum, katakan saja.
home-confirmed =
    ✅ <b>Isian Anda sudah lengkap.</b>
    Tidak ada yang perlu Anda lakukan lagi. Terima kasih!

home-offline = Tidak bisa online tidak apa-apa: petugas datang ke rumah Anda pada { $period }.
home-offline-some-day = Tidak bisa online tidak apa-apa: petugas akan datang ke rumah Anda. Tanggalnya menyusul.
home-visit-to-come = { -Counted } yang belum mengisi didatangi petugas pada { $period }. Anda cukup menunggu di rumah.
home-visit-to-come-some-day = { -Counted } yang belum mengisi akan didatangi petugas. Tanggalnya menyusul.
home-await-visit = Kalau petugas datang, sambut saja. Petugas asli membawa tanda pengenal dan surat tugas { statistics-office }.

home-regent-today = 🤝 <b>Hari ini:</b> dampingi { $units }.
home-admin-recaps = 📥 { $count } rekap menunggu diperiksa.
home-admin-questions = ❓ { $count } pertanyaan belum terjawab.
home-admin-nothing = Tidak ada yang menunggu Anda sekarang. Ada rekap baru? Kirim saja berkasnya ke sini.
home-helper-group = 🔗 Grup desa belum terhubung. Ambil kodenya, supaya papan peringkat bisa dilihat di sana.

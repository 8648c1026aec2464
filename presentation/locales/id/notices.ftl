reminder-employee =
    { $days ->
        [0] { $phase } ditutup <b>hari ini</b> pukul 23.59 { $zone }, dan isian Anda belum tercatat selesai.
        [1] { $phase } tinggal <b>hari ini dan besok</b> (sampai { $last_day }), dan isian Anda belum tercatat selesai.
        [2] { $phase } tinggal <b>2 hari</b> lagi (sampai { $last_day }), dan isian Anda belum tercatat selesai.
        [3] { $phase } tinggal <b>3 hari</b> lagi (sampai { $last_day }), dan isian Anda belum tercatat selesai.
       *[other] { $phase } masih dibuka <b>{ $days } hari</b> lagi (sampai { $last_day }), dan isian Anda belum tercatat selesai.
    }
reminder-next-step = Anda sampai di langkah { $step } dari { $total }: { $title }.
reminder-not-begun = Mari mulai: hanya { $total } langkah, dan saya temani satu per satu.
reminder-walked = Semua langkah sudah Anda lewati. Sudah dikirim?
promise = Saya kembali, sesuai janji 👋

help-offer = Anda masih di langkah { $step } dari { $total }: { $title }. Ada yang macet? Saya bantu.
help-offer-human = Lebih enak bertanya langsung? Hubungi operator desa Anda atau kantor { statistics-office } { own-regency }.

proof-returned = 📎 Bukti Anda belum bisa diterima.
proof-returned-reason = Catatan pemeriksa: <i>{ $reason }</i> { $advice }

visits-begin = 🏠 Mulai hari ini petugas mendatangi { -counted } yang belum ikut sensus, sampai { $last_day }.
visits-end-soon = 🏠 Kunjungan petugas tinggal sampai { $last_day }, dan { -counted } Anda belum tercatat.
visits-wait-at-home = Anda cukup menunggu di rumah.
visits-own-family = 🏠 Kunjungan petugas berlangsung sampai { $last_day }. { -Counted } Anda sendiri belum tercatat: pastikan ikut tercatat saat rumah di sekitar Anda dikunjungi.
visits-still-to-do = Kalau belum ada yang datang, tekan <b>Kapan petugas datang?</b> lalu <b>Belum didatangi</b>, dan beri tahu ketua RT.
visits-begun = 🏠 Petugas sudah mulai mendatangi { -counted } yang belum ikut sensus, sampai { $last_day }.
visits-go-on = 🏠 Petugas masih mendatangi { -counted } yang belum ikut sensus, sampai { $last_day }.

rank-up = 📈 <b>{ $unit } naik ke peringkat { $rank }</b> (tadinya { $before }) di antara { $among }.
rank-down = 📉 <b>{ $unit } kini di peringkat { $rank }</b> (tadinya { $before }) di antara { $among }.
rank-new = 📊 <b>{ $unit } masuk papan di peringkat { $rank }</b> di antara { $among }.

board-post-days-left =
    { $days ->
        [0] Hari ini hari terakhir, sampai pukul 23.59 { $zone }.
        [1] Tinggal hari ini dan besok.
       *[other] Masih dibuka { $days } hari lagi.
    }
thanks =
    ✅ <b>Isian Anda sudah tercatat lengkap.</b>
    Terima kasih! Tidak ada lagi yang perlu dikerjakan, dan pengingat saya hentikan.
closing = 🙏 <b>{ $phase } ditutup pada { $last_day }.</b> Terima kasih kepada semua { -counted } yang sudah ikut.
closing-changed = 🏁 <b>Angka terbaru { $phase }</b>, berbeda dari yang saya kirim sebelumnya.

admin-data-old = ⏳ Data { $boards } belum diperbarui, jadi papannya tidak saya kirim ke grup. Rekap barunya cukup Anda kirim ke obrolan ini.
old-data =
    { $days ->
        [0] { $board } (sudah { $hours } jam)
       *[other] { $board } (sudah { $days } hari)
    }
admin-calendar-conflict = ⚠️ Jadwal yang baru diubah (tahap { $phase }) bertabrakan dengan config.yaml bot yang sedang berjalan, jadi saya tetap memakai jadwal sebelumnya. Samakan config.yaml, lalu jalankan ulang botnya.
admin-updates-fail = 🧩 Ada pesan yang tiga kali gagal saya jawab, jadi saya sisihkan supaya yang lain tetap jalan. Pengirimnya sudah diberi tahu, dengan kode <code>{ $trouble }</code>. Yang merawat bot bisa mencari kode itu di catatannya, atau menjalankan <code>sensusbot doctor</code>.
admin-wave-opened = 🌊 Gelombang { $wave } dibuka, { $people } orang. Mulai sekarang mereka ikut diingatkan.
admin-other = ℹ️ Kabar untuk tim sensus: { $key } ({ $facts })

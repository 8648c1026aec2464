step-heading = <b>Langkah { $step } dari { $total } · { $title }</b>
stuck-heading = <b>Terkendala di langkah { $step } dari { $total } · { $title }</b>
stuck-human = Masih buntu? Ketik saja pertanyaan Anda di sini, atau tanyakan ke operator desa Anda atau kantor { statistics-office } { own-regency }.
all-steps = <b>{ $total } langkah sensus online</b>

later-question = Kapan saya ingatkan lagi?
later-none = Sensus online ditutup hari ini pukul 23.59 { $zone }, jadi saya tidak sempat mengingatkan lagi. Kalau bisa, mari lanjutkan sekarang.
later-tomorrow-late = Besok sudah terlambat: sensus online ditutup hari ini pukul 23.59 { $zone }. Kapan hari ini saya ingatkan?
snooze-hours = Dua jam lagi
snooze-evening = Nanti malam
snooze-morning = Besok pagi
later-set-today = Baik, saya kembali hari ini pukul { $time }.
later-set-tomorrow = Baik, saya kembali besok pukul { $time }.
later-set-weekday = Baik, saya kembali hari { $weekday } pukul { $time }.

claim-question =
    { $walked ->
        [yes] 👏 Semua langkah sudah Anda lewati.
       *[no] 👏 Kabar baik, terima kasih!
    }
    Satu hal terakhir: { $has-site ->
        [no] apakah isian Anda sudah dikirim?
       *[yes] apakah isian Anda sudah dikirim di { $domain }?
    }
claim-not-yet = Belum
claim-take-back = Ternyata belum terkirim
claimed =
    🎉 <b>Terima kasih, { -counted } Anda sudah ikut sensus!</b>
    Simpan bukti pengisian Anda.
claimed-comes = Begitu { statistics-office } mencatatnya lengkap, saya kabari.
claimed-after-look-up = Tekan <b>{ button-status }</b> supaya saya tahu { -counted } Anda yang mana, lalu saya kabari begitu tercatat lengkap.

offline-question = Tidak apa-apa, tidak semua { -counted } bisa ikut online. Apa kendalanya?
offline-noted = Baik, saya catat. Anda tidak perlu mengurus apa pun, dan saya tidak mengingatkan soal online lagi.
offline-noted-visits = Petugas datang ke rumah Anda pada { $period }.
offline-noted-end = Kalau ternyata bisa online, tekan tombol di bawah.
offline-invited-question = 📨 Apakah undangan untuk mengisi online akhirnya datang? Kalau tidak ada, Anda cukup menunggu petugas.
offline-invited-yes = Ya, undangannya ada
offline-invited-no = Tidak ada

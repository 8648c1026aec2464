# Petugas di depan rumah: siapa yang datang, kapan, dan apakah ia petugas sungguhan.
command-petugas = Cek petugas yang datang ke rumah
visits-button-officer = Cek petugas
visits-button-report = Laporkan ke tim sensus
visits-button-again = Periksa lagi
visits-button-village = Desa lain

visits-officer-ask =
    🔎 <b>Siapa yang datang ke rumah Anda?</b>
    Ketik nama lengkap atau nomor di tanda pengenalnya.
visits-officer-village = Di desa mana petugas itu datang? Ketik nama desanya.
visits-officer-which = Maksud Anda desa yang mana?

visits-officer-genuine = ✅ <b>Petugas resmi.</b> { $name } memang bertugas di { $village }.
visits-officer-genuine-number =
    ✅ <b>Nomor petugas resmi</b> di { $village }, atas nama <b>{ $name }</b>.
    Cocokkan dengan nama dan foto di tanda pengenalnya. Kalau berbeda, tanyakan dulu ke kantor.
visits-officer-listed = ✋ <b>Jangan terima dulu.</b> { $name } memang ada di daftar petugas untuk { $village }.
visits-officer-not_ours =
    ⚠️ <b>Bukan petugas kami.</b> Untuk { $village } tidak ada petugas dengan nama atau nomor itu.
    Jangan berikan data, uang, atau kode apa pun. Kalau mungkin salah ketik, periksa lagi.
visits-officer-ask_office =
    ❔ <b>Belum bisa saya pastikan</b> untuk { $village }.
    Ketik nama lengkap persis seperti di tanda pengenalnya, atau nomornya. Selama belum pasti, tanyakan dulu ke kantor.
visits-officer-soon = Kunjungan petugas baru mulai { $first_day }.
visits-officer-too-early = Tetapi kunjungan baru mulai { $first_day }. Kalau ada yang datang sekarang, tanyakan dulu ke kantor.
visits-officer-over = Kunjungan petugas sudah selesai pada { $last_day }.
visits-officer-left =
    { $left ->
        [0] Untuk hari ini cukup sekian. Besok Anda bisa memeriksa lagi.
       *[other] Hari ini Anda masih bisa memeriksa { $left } kali.
    }
visits-officer-reported =
    🙏 <b>Terima kasih, laporannya sudah sampai ke tim sensus.</b>
    Mereka membaca desa dan apa yang Anda ketik, bukan nama Anda.
    Kalau merasa tidak aman, panggil tetangga, ketua RT, atau polisi.
visits-officer-alert =
    🚨 <b>Laporan petugas palsu</b> di { $village }, { $moment }
    Yang disebut: { $said }
    Siapa yang melapor tidak dicatat. Hubungi kantor desa dan koordinator di sana.

error-badge-too-often =
    Dalam sehari bisa { $most } kali memeriksa, dan itu sudah terpakai. Coba lagi sesudah { $moment }.
    Kalau sekarang ada yang mencurigakan, jangan berikan data apa pun. Panggil ketua RT, atau tanyakan ke kantor desa.

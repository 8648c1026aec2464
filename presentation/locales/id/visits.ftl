# Petugas di depan rumah: siapa yang datang, kapan, dan apakah ia petugas sungguhan.
command-petugas = Cek petugas yang datang ke rumah
visits-button-officer = Cek petugas
visits-button-report = Laporkan ke tim sensus
visits-button-again = Periksa lagi
visits-button-village = Desa lain
visits-button-late = Ya, cek petugas ini

visits-officer-ask =
    🔎 <b>Siapa yang datang ke rumah Anda?</b>
    Ketik nama lengkap atau nomor di tanda pengenalnya. Ada kode QR atau barcode? Kirim saja fotonya.
visits-officer-ask-there =
    🔎 <b>Siapa yang datang di { $village }?</b>
    Ketik nama lengkap atau nomor di tanda pengenalnya. Ada kode QR atau barcode? Kirim saja fotonya.
visits-officer-ask-again =
    🔎 <b>Nama petugasnya belum saya tangkap.</b>
    Ketik nama lengkap atau nomor di tanda pengenalnya saja. Selama belum pasti, jangan terima dulu.
visits-officer-late = 🔎 Mau saya cek apakah <b>{ $name }</b> petugas kami? Pertanyaannya tadi sudah lama, jadi saya pastikan dulu.
visits-officer-no-code = 📷 <b>Belum ada kode yang terbaca di foto itu.</b> Ketik nama lengkap atau nomor di tanda pengenalnya, atau foto kodenya lagi dari dekat dan di tempat terang.
visits-officer-unread = 📷 <b>Foto itu tidak saya baca.</b> Ketik nama lengkap atau nomor di tanda pengenalnya.
visits-officer-private =
    🔒 <b>Kode di foto itu memuat nomor pribadi, jadi fotonya saya hapus.</b> Nomornya tidak saya simpan.
    Ketik nama lengkap atau nomor di tanda pengenal petugas.
visits-officer-private-stays =
    🔒 <b>Kode di foto itu memuat nomor pribadi.</b> Nomornya tidak saya simpan. Hapus fotonya dari obrolan ini.
    Ketik nama lengkap atau nomor di tanda pengenal petugas.
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
visits-officer-elsewhere =
    ✋ <b>Ada di daftar petugas kami, tetapi bukan untuk { $village }.</b>
    Jangan terima dulu: petugas hanya mendata di desa tugasnya sendiri. Tanyakan ke kantor desa apakah ia memang dipindahkan ke sini.{ $left ->
        [0] { "" }
       *[other] { " " }Kalau Anda di desa lain, tekan <b>{ visits-button-village }</b>.
    }
visits-officer-near =
    🔎 <b>Belum cocok.</b> Nama itu mirip, tetapi tidak sama, dengan nama petugas di { $village }.
    Periksa lagi ejaannya di tanda pengenal, lalu ketik sekali lagi. Sebelum sama persis, jangan terima dulu.
visits-officer-near-number =
    🔎 <b>Belum cocok.</b> Baca nomornya sekali lagi di tanda pengenal: bentuknya <code>{ $form }</code>, setiap titik satu angka, nol di depan juga ditulis.
    Ketik lengkap seperti itu. Sebelum sama persis, jangan terima dulu.
visits-officer-ask_office =
    ❔ <b>Belum bisa saya pastikan</b> untuk { $village }.
    Ketik nama lengkap persis seperti di tanda pengenalnya, atau nomornya. Selama belum pasti, tanyakan dulu ke kantor.
visits-officer-ask_office-code =
    ❔ <b>Belum bisa saya pastikan</b> untuk { $village }. Kodenya terbaca, tetapi bukan nomor yang saya kenal di sana.
    Kalau kodenya berisi tautan, jangan dibuka dulu. Ketik nama lengkap atau nomor di tanda pengenalnya. Selama belum pasti, tanyakan dulu ke kantor.
visits-officer-soon = Kunjungan petugas baru mulai { $first_day }.
visits-officer-too-early = Tetapi kunjungan baru mulai { $first_day }. Kalau ada yang datang sekarang, tanyakan dulu ke kantor.
visits-officer-over = Kunjungan petugas sudah selesai pada { $last_day }.
visits-officer-left =
    { $left ->
        [0] Untuk hari ini cukup sekian. Besok Anda bisa memeriksa lagi.
       *[other] Kalau belum cocok, hari ini masih bisa { $left } kali lagi.
    }
visits-officer-reported =
    🙏 <b>Terima kasih, laporannya sudah sampai ke tim sensus.</b>
    Mereka membaca desa dan apa yang Anda ketik, bukan nama Anda.
    Kalau merasa tidak aman, panggil tetangga, ketua RT, atau polisi.
visits-officer-alert =
    🚨 <b>Laporan petugas palsu</b> di { $village }, { $moment }
    Yang disebut: <code>{ $said }</code>
    Siapa yang melapor tidak dicatat. Hubungi kantor desa dan koordinator di sana.

error-badge-too-often =
    Batas sehari sudah terpakai: { $most } kali yang tidak cocok. Coba lagi sesudah { $moment }.
    Kalau sekarang ada yang mencurigakan, jangan berikan data apa pun. Panggil ketua RT, atau tanyakan ke kantor desa.
error-badge-found-often = Batas sehari sudah terpakai: { $most } kali memeriksa petugas. Coba lagi sesudah { $moment }.

visits-button-when = Kapan petugas datang?
visits-button-counted = Sudah didata petugas
visits-button-uncounted = Ternyata belum
visits-button-missed = Belum didatangi
visits-button-missed-still = Masih belum didatangi
visits-button-missed-anyway = Tetap laporkan
visits-button-done = Sudah didatangi · { $village }
visits-button-yes = Ya, sudah
visits-button-no = Belum

visits-when-village = Anda tinggal di desa mana? Ketik nama desanya.
visits-when-village-again = Supaya bisa saya jawab, saya perlu nama desa Anda. Ketik nama desanya saja.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas mendatangi rumah { $period }.
visits-when-during = 🗓 <b>{ $village }.</b> Petugas sedang berkeliling, sampai { $last_day }.
visits-when-started = 🗓 <b>{ $village }.</b> Petugas sedang berkeliling.
visits-when-all-over = 🗓 <b>{ $village }.</b> Semua blok di sini sudah selesai dikunjungi.
visits-when-after = 🗓 <b>{ $village }.</b> Kunjungan petugas sudah selesai.
visits-when-unknown = 🗓 <b>{ $village }.</b> Hari kunjungannya belum ditentukan.
visits-when-finished = Sudah selesai { $finished } dari { $blocks } blok.
visits-when-one = Yang datang: <b>{ $name }</b>, nomor tanda pengenal { $badge }.
visits-when-several = Ada { $count } petugas di sana. Siapa yang datang bisa Anda periksa dengan /petugas.
visits-when-nobody-yet = Nama petugasnya belum diumumkan.
visits-when-left-out = Kalau rumah Anda terlewat, tekan <b>Belum didatangi</b> sekarang, dan beri tahu ketua RT atau kantor desa.
visits-when-last-days = Kalau belum didatangi, tekan <b>Belum didatangi</b> hari ini supaya masih sempat.
visits-when-last-days-said = Laporan Anda sudah masuk. Beri tahu juga ketua RT atau kantor desa, supaya masih sempat.
visits-own-complete = ✅ Isian online { -counted } Anda sudah tercatat lengkap.
visits-own-claimed = Menurut kabar Anda, isian online { -counted } Anda sudah dikirim.
visits-when-over = Kalau { -counted } Anda belum didata, tanyakan kepada { $contact }.
visits-when-counted = 📝 Sudah tercatat bahwa rumah Anda belum didatangi. Saya kabari kalau ada jawabannya.

visits-missed-consent = Setelah itu saya catat bahwa rumah Anda di { $village } belum didatangi petugas, tanpa nama Anda.
visits-missed-noted =
    📝 <b>Sudah saya catat.</b> Koordinator petugas di { $village } membaca jumlahnya, tanpa nama Anda.
    Saya kabari kalau petugas datang lagi ke sana.
visits-missed-too-soon = 🏠 <b>Kunjungan baru mulai { $first_day }</b>, bergiliran dari rumah ke rumah sampai { $last_day }. Jadi rumah Anda belum terlewat. Kalau sampai { $again } belum ada yang datang, tekan <b>{ visits-button-when }</b>, lalu bilang lagi.
visits-missed-complete = ✅ <b>Isian online { -counted } Anda sudah tercatat lengkap</b>, jadi tidak terlewat. Anda tidak perlu menunggu petugas.
visits-missed-claimed =
    Menurut kabar Anda, isian online { -counted } Anda sudah dikirim, jadi laporan ini belum saya hitung.
    Ternyata belum dikirim? Tekan <b>{ visits-button-missed-anyway }</b>.
visits-counted = 🎉 <b>Terima kasih, { -counted } Anda sudah didata!</b> Saya tidak mengingatkan lagi.
visits-missed-taken-back = 🙏 <b>Terima kasih, syukurlah sudah didatangi.</b> Catatan "belum didatangi" dari Anda sudah saya hapus.
error-visits-not-now = Sekarang petugas tidak sedang berkunjung.
visits-missed =
    🚪 <b>Warga bilang belum didatangi</b>
    Yang melapor tidak disebut namanya. Mohon rumah yang terlewat didatangi lagi, lalu tekan desanya.
visits-denied =
    🚪 <b>Warga bilang tidak ada yang datang</b>, padahal bloknya sudah selesai.
    Yang menjawab tidak disebut namanya. Mohon periksa lagi daftar Anda, dan bicarakan dengan koordinator.
visits-missed-line =
    { $denied ->
        [0] { $village }: { $missed } belum didatangi
       *[other] { $village }: { $missed } belum didatangi, { $denied } saat ditanya bilang tidak ada yang datang
    }
visits-denied-line = { $village }: { $denied } warga
visits-missed-answered =
    { $count ->
        [0] Di { $village } tidak ada lagi yang menunggu jawaban.
       *[other] ✅ Terima kasih. { $count } warga { $village } saya kabari bahwa petugas sudah datang lagi.
    }
visits-told-again = 🏠 <b>Petugas sudah berkeliling lagi di { $village }.</b> Kalau rumah Anda masih terlewat, beri tahu saya.
visits-told-done = 🏠 <b>Koordinator { $village } menjawab:</b> rumah yang terlewat sudah didatangi lagi. Kalau rumah Anda masih belum, beri tahu saya.
visits-asked =
    🏠 <b>Apakah petugas sensus sudah datang ke rumah Anda?</b>
    Di { $village } kunjungan dicatat selesai. Beberapa warga kami tanya secara acak, hanya sekali. Jawaban Anda tidak disebut namanya.
visits-asked-thanks = 🙏 Terima kasih, jawabannya sudah dicatat.
visits-asked-no = 🙏 Terima kasih. Koordinator akan membaca jumlahnya, tanpa nama Anda, dan petugas diminta datang lagi.
visits-asked-before = Jawaban Anda sudah tercatat, terima kasih.

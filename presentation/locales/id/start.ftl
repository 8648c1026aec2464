language-name = Bahasa Indonesia
language-question = Mau memakai bahasa apa?

kept-whole = nomor akun Telegram, tanggal Anda setuju, bahasa, langkah yang sudah selesai, kabar pengisian, pengaturan pengingat, catatan kiriman bot, dan selama sepekan papan peringkat yang Anda buka. Kalau Anda datang lewat tautan atau bertugas, juga nama desa atau kantor dan peran Anda; kalau Anda menerima undangan atau diberi peran, nama Telegram Anda. Setelah cek status, juga kode acak pengganti nomor KK; setelah bergabung sebagai ASN, pengganti NIP; sebagai karyawan, nama yang Anda ketik atau kode acak pengganti nomor karyawan, yang dilihat narahubung dan verifikator tempat kerja; kalau Anda mendaftarkan tempat kerja, pendaftarannya; dan dari bukti yang Anda serahkan nomor berkasnya di Telegram, kode acak, dan keputusannya. Kalau Anda minta bicara dengan orang, juga permintaan bantuan itu tanpa kata-katanya
consent =
    Halo 👋 Saya pendamping <b>{ census-name }</b> di Telegram. { $stage ->
        [over] Sensusnya sudah selesai. Saya masih bisa menjawab pertanyaan dan menunjukkan status { -counted } Anda.
        [visits] Pengisian online sudah ditutup, dan petugas sedang mendatangi { -counted } yang belum mengisi. Saya jawab pertanyaan Anda dan saya tunjukkan status { -counted } Anda.
        [closed] Pengisian online sudah ditutup. Saya jawab pertanyaan Anda, saya tunjukkan status { -counted } Anda, dan saya kabari saat petugas mulai berkeliling.
       *[other] Saya temani { -counted } Anda mengisi sensus online langkah demi langkah, dan saya ingatkan selama belum selesai.
    }

    Yang saya simpan: akun Telegram, tanggal Anda setuju, bahasa, langkah dan kabar pengisian, pengaturan pengingat, kiriman bot, dan papan yang Anda buka; kalau Anda datang lewat tautan, bergabung, atau bertugas, juga { $has-offices ->
        [no] desa, peran, dan nama. Bantuan saya tanyakan dulu.
       *[yes] desa, kantor, peran, dan nama. Cek status, bukti, dan bantuan saya tanyakan dulu.
    }
    { $has-numbers ->
        [no] Sensus ini tidak memerlukan nomor pribadi apa pun. Saya tidak pernah meminta kata sandi atau kode OTP.
       *[yes] NIK, nomor KK, dan NIP tidak saya simpan, paling banyak kode acak penggantinya. Saya tidak pernah meminta kata sandi, kode OTP, atau nama ibu kandung.
    } Alamat resmi sensus hanya { $domain }.
consent-unit = Anda datang lewat tautan <b>{ $unit }</b>.
consent-question = Boleh saya temani?
consent-again =
    { $done ->
        [yes] Terima kasih, kabar baik! Supaya bisa saya catat, saya perlu persetujuan Anda. Boleh saya temani?
       *[no] Sebelum mulai, saya perlu persetujuan Anda. Boleh saya temani?
    }
consent-agree = Setuju
consent-more = Baca lebih lanjut
consent-not-now = Tidak sekarang
consent-declined = Baik, tidak apa-apa. Saya tidak akan mengirim apa pun. Kalau nanti berkenan, tekan tombol di bawah.

privacy =
    🔒 <b>Data Anda di sini</b>

    <b>Saya simpan:</b> { kept-whole }.

    <b>Tidak saya simpan:</b> NIK, nomor KK, dan NIP. Pesan yang berisi nomor langsung saya hapus.{ $has-numbers ->
        [no] { "" }
       *[yes] { " " }Yang tersisa hanya kode acak untuk mengenali isian yang sama, dan nomor Anda tidak bisa dibaca dari situ.
    }

    <b>Pertanyaan Anda:</b> yang belum bisa saya jawab saya catat tanpa nama dan tanpa nomor, paling lama 90 hari, supaya jawabannya bisa dilengkapi.{ $has-offices ->
        [no] { "" }
       *[yes] { "\u000A\u000A" }<b>Bukti sensus pegawai:</b> berkasnya tetap di Telegram dan hanya dilihat verifikator kantor Anda. Saya simpan nomor berkasnya, kode acak untuk mengenali berkas yang sama, dan keputusannya, paling lama 90 hari.
    }

    <b>Tidak pernah saya minta:</b> kata sandi, kode OTP, nama ibu kandung, foto KTP atau KK. Kalau ada yang memintanya atas nama sensus, jangan diberikan.

    { form-address } Pengingat bisa Anda hentikan kapan saja lewat /pengingat, dan lewat /hapusdata semua ini terhapus, juga kabar pengisian yang Anda sampaikan sendiri.

help =
    <b>Apa yang bisa saya bantu?</b>
    Ketik saja pertanyaan Anda, tekan tombol, atau pakai salah satu perintah ini.
help-human = Ingin bertanya kepada petugas? Hubungi kantor { statistics-office } { own-regency }. { form-address }
form-address =
    { $has-site ->
        [no] Alamat resmi sensus hanya { $domain }.
       *[yes] Isian sensus hanya di { $domain }.
    }

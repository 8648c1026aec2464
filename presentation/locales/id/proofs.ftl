# Proofs: what employees hand in, and how it stands.
proof-question = 📎 <b>Ini bukti sensus Anda?</b>
proof-question-which = 📎 <b>Ini bukti apa?</b>
proof-question-stays = Kalau ya, verifikator kantor Anda memeriksanya. Berkasnya tetap di Telegram, tidak saya salin.
proof-button-yes = Ya, kirim
proof-button-no = Bukan
proof-button-receipt = Bukti sudah mengisi
proof-button-offline = Bukti tidak bisa online
proof-join-first =
    { $file ->
        [photo] 📎 Ini bukti sensus, dan Anda pegawai? Tekan <b>Saya ASN</b> dulu. Fotonya saya ingat sampai besok, lalu saya tanyakan lagi.
       *[document] 📎 Ini bukti sensus, dan Anda pegawai? Tekan <b>Saya ASN</b> dulu. Berkasnya saya ingat sampai besok, lalu saya tanyakan lagi.
    }
proof-join-else =
    { $file ->
        [photo] Foto belum bisa saya baca. Mau tahu apakah isian Anda sudah masuk? Tekan <b>Cek status</b>, lalu ketik nomornya. Kalau isinya KTP atau KK, hapus saja supaya data Anda tetap aman.
       *[document] Berkas belum bisa saya baca di sini. Mau tahu apakah isian Anda sudah masuk? Tekan <b>Cek status</b>, lalu ketik nomornya. Kalau isinya KTP atau KK, hapus saja supaya data Anda tetap aman.
    }
proof-sent = 📨 Bukti Anda sudah saya terima.
proof-sent-again = 📨 Bukti yang baru sudah saya terima, menggantikan yang tadi.
proof-sent-same = 📨 Itu berkas yang sama, jadi antreannya tetap.
proof-sent-next = Begitu verifikator kantor Anda memeriksanya, Anda saya kabari.
proof-nobody = Tempat kerja Anda belum punya verifikator di sini. Bukti ini saya simpan dulu, dan tim sensus { own-regency } sudah saya beri tahu.
proof-dropped = Baik, tidak saya simpan. Bukti sensus boleh dikirim kapan saja.
proof-withdrawn = 📎 Bukti Anda juga saya tarik, dan tidak diperiksa lagi. Setelah isian terkirim, kirim saja lagi ke sini.
proof-waits = 📎 Bukti Anda menunggu diperiksa sejak { $since }.
proof-is-returned = ↩️ Bukti Anda dikembalikan: { $reason }
proof-advice = Isian Anda tidak hilang: setelah dibetulkan, cukup kirim buktinya lagi ke sini.
proof-advice-no-receipt = Kirim bukti pengisian dari situs sensus ke sini, dengan nama semua anggota keluarga.
proof-advice-incomplete = Lengkapi dulu isiannya, yang sudah diisi tidak hilang. Lalu kirim bukti yang baru ke sini.
proof-advice-unreadable = Foto sekali lagi, terang dan tidak terpotong, atau kirim PDF-nya ke sini.
proof-advice-other-person = Kirim bukti keluarga Anda sendiri ke sini.
proof-advice-offline = Kirim bukti yang lain ke sini, misalnya surat keterangan.
proof-is-accepted = 📎 Bukti Anda diterima { $day }.
proof-owed = 📎 Kirim bukti sensus Anda ke sini: foto, tangkapan layar, atau PDF.
proof-still = Ya, bukti masih bisa dikirim: cukup kirim fotonya, tangkapan layar, atau PDF ke sini.
proof-still-over = Ya, bukti masih bisa dikirim ke sini, meski sensus online sudah ditutup. Bukti itu tetap diperiksa, tetapi papan peringkat tidak berubah lagi.
proof-wrong-file = 📎 Salah kirim? Kirim saja bukti yang benar ke sini: yang tadi terganti.
proof-for-employees = 📎 Bukti sensus dikirim pegawai ke sini, dan diperiksa verifikator kantornya. Anda pegawai? Tekan <b>Saya ASN</b> dulu, lalu kirim buktinya.
proof-when-done = 📎 Sudah selesai? Kirim bukti Anda ke sini, foto atau PDF.
proof-offline-wanted = 📎 Kantor Anda meminta bukti bahwa Anda tidak bisa mengisi online. Kirim fotonya ke sini, misalnya surat keterangan.
proof-how = Bukti sensus dikirim sebagai foto, tangkapan layar, atau PDF.
proof-not-video = Video tidak bisa diperiksa sebagai bukti.
proof-not-voice = Suara belum bisa saya dengar.
proof-not-document = Berkas jenis itu tidak bisa diperiksa sebagai bukti.
proof-not-other = Yang itu tidak bisa diperiksa sebagai bukti.
proof-in-group = Bukti sensus memuat nama keluarga, jadi jangan dikirim di grup. Hapus dari sini kalau masih ada, lalu kirim di obrolan pribadi dengan saya.
proof-taken-from-group = 🔒 Bukti sensus yang tadi Anda kirim di grup sudah saya hapus, karena nama keluarga Anda terbaca di situ. Kirim ke sini saja.
proof-button-example = Contoh bukti
proof-example =
    <b>Seperti apa buktinya?</b>
    Setelah isian dikirim, situs sensus menampilkan dan mengirim lewat email bukti pengisian: nama semua anggota keluarga, masing-masing dengan tulisan <b>Sudah Update</b>. Ambil gambarnya dengan semua nama terlihat, atau kirim PDF-nya.

error-proof-too-early = Sensus online baru dibuka { $first_day }. Kirim buktinya setelah Anda mengisi, ya.
error-proof-over = Sensus sudah selesai, jadi bukti tidak diperlukan lagi. Terima kasih!
error-proof-confirmed = ✅ Isian Anda sudah lengkap menurut data { statistics-office }, jadi bukti tidak diperlukan lagi. Terima kasih!
error-proof-accepted = ✅ Bukti Anda sudah diterima { $moment }. Tidak perlu mengirim lagi.
error-proof-counted = ✅ Anda sudah terhitung, jadi bukti tidak diperlukan lagi. Terima kasih!
error-proof-gone = Berkas itu tidak lagi saya pegang. Kirim saja sekali lagi.
proof-older = Bukti Anda sudah saya pegang, jadi berkas yang lebih lama itu tidak saya pakai. Kalau justru itu yang benar, kirim saja sekali lagi.
error-proof-join-first = Tekan <b>Saya ASN</b> dulu, lalu kirim buktinya sekali lagi.
error-proof-too-large = Berkas itu terlalu besar (paling besar { $megabytes } MB). Kirim tangkapan layarnya saja.

admin-proofs-nobody = 📎 Ada bukti yang menunggu di <b>{ $office }</b>, dan di sana belum ada verifikator atau kepala kantor yang bisa saya hubungi. Undang satu, ya.
kept-proofs = • Bukti yang Anda serahkan: { $count } (nomor berkasnya di Telegram, kode acak, dan keputusannya), paling lama 90 hari

relay-request = nomor { $number }
relay-request-of = nomor { $number } · { $unit }
relay-head = <b>💬 { $whose }</b>
relay-forwarded = ↪ <i>Pesan terusan</i>
relay-went-to = Terkirim ke { $whose }. Salah alamat? Pindahkan saja. Supaya pasti, balas langsung pesannya.
relay-button-move = Pindahkan ke nomor { $number }
relay-moved = Sudah saya pindahkan ke { $whose }.
relay-not-passed = { $kind ->
    [contact] Kartu kontak tidak saya teruskan, karena akun Telegram orangnya ikut terlihat. Kalau perlu, tulis saja nomornya.
    [poll] Jajak pendapat tidak bisa saya teruskan. Tanyakan saja dengan kata-kata.
   *[other] Pesan jenis ini tidak bisa saya teruskan. Tulis saja, atau kirim foto, suara, atau berkas.
}
relay-masked = { $to ->
    [helper] 🔒 Pesan tadi berisi NIK atau nomor KK, jadi saya hapus dari sini. Yang membantu Anda tetap membacanya, tanpa nomornya. Nomor itu tidak diperlukan di sini; untuk cek status, saya saja yang menanyakannya.
   *[person] 🔒 Pesan tadi berisi NIK, nomor KK, atau NIP, jadi saya hapus dari sini. Warga tetap membaca pesannya, tanpa nomornya.
}
relay-masked-kept = { $to ->
    [helper] 🔒 Pesan tadi berisi NIK atau nomor KK. Yang membantu Anda membacanya tanpa nomornya. Di sini belum bisa saya hapus, jadi hapus sendiri, ya.
   *[person] 🔒 Pesan tadi berisi NIK, nomor KK, atau NIP. Warga membacanya tanpa nomornya. Di sini belum bisa saya hapus, jadi hapus sendiri, ya.
}
relay-number-in-name = 🔒 Nama berkas itu berisi NIK, nomor KK, atau NIP, jadi berkasnya saya hapus dan tidak saya teruskan. Ganti dulu nama berkasnya, lalu kirim lagi.
relay-number-not-passed = 🔒 Pesan itu memuat NIK, nomor KK, atau NIP, jadi saya hapus dan tidak saya teruskan. Kirim lagi tanpa nomornya, ya.
relay-edit-not-passed = Perubahan pesan itu tidak bisa saya teruskan lagi. Kalau penting, kirim sebagai pesan baru.
relay-person-gone = Pesan itu tidak sampai: warganya sudah tidak bisa dihubungi di Telegram. Permintaannya saya tutup.
relay-helper-gone = Pesan itu tidak sampai: yang membantu Anda sedang tidak bisa dihubungi. Saya carikan orang lain; begitu ada yang siap, kirim lagi pesannya.
relay-refused = Pesan itu tidak diterima Telegram, jadi tidak sampai. Coba kirim lagi dengan cara lain, misalnya ditulis.
relay-not-allowed = Pesan jenis itu tidak diizinkan di grup yang membantu, jadi tidak sampai. Coba ditulis, atau kirim jenis lain.
error-help-is-closed = Percakapan itu sudah selesai, jadi tidak ada yang saya teruskan. Kalau masih perlu, minta bantuan lagi lewat /bantuan.

topic-title = { $turn ->
    [nobodys] 🆕 { $about }
    [helpers] 🔴 { $about }
    [persons] 🟢 { $about }
   *[over] ✅ { $about }
}
topic-waits = 🙋 <b>Siapa yang bisa membantu?</b> Yang pertama menekan tombol yang membantu.
topic-taken = 🤝 <b>{ $helper } yang membantu.</b>
topic-taken-how = Apa yang ditulis di topik ini sampai ke orangnya, tanpa nama Anda. Catatan antarrekan diawali <code>//</code>. Kalau sudah beres, tekan Selesai. NIK dan nomor KK saya ganti dengan •••.
topic-given-back = Permintaan ini menunggu rekan lain.
topic-ended = 👏 Selesai. Terima kasih sudah membantu!
topic-take-first = Pesan itu belum diteruskan. Tekan Saya bantu dulu, ya.
topic-not-helper = Pesan itu tidak diteruskan: yang membantu di sini hanya operator wilayah ini yang sudah dikenal bot. Mintalah undangan dari tim sensus.
topic-is-over = Pesan itu tidak diteruskan, karena permintaannya sudah selesai.
topic-desk-bound = { $whole ->
    [yes] 🎉 Grup ini sekarang meja bantuan { own-regency }.
   *[no] 🎉 Grup ini sekarang meja bantuan <b>{ $unit }</b>.
}
topic-desk-how = Setiap permintaan bantuan mendapat satu topik. Judulnya merah kalau giliran Anda menjawab, dan hijau kalau giliran warga.
topic-desk-then = Setelah itu tulis lagi di sini: /meja@{ $bot } KODE
topic-desk-how-to =
    🪑 <b>Meja bantuan di grup</b>
    1. Buat grup para operator, lalu aktifkan <b>Topik</b> di pengaturan grup.
    2. Masukkan saya sebagai admin dengan hak <b>mengelola topik</b>.
    3. Ambil kode dengan /kode di obrolan pribadi, lalu tulis di grup: /meja@{ $bot } KODE
topic-desk-released = Baik, grup ini bukan meja bantuan lagi.{ $left ->
    [0] {""}
   *[other] { " " }{ $left } permintaan yang belum selesai menunggu operator lain, dan topiknya saya tutup. Yang sedang dibantu sudah saya kabari.
}
topic-desk-barred = 🪑 Meja bantuan di grup <b>{ $title }</b> belum bisa dipakai.
topic-barred-no-forum = Grup ini belum punya topik. Admin grup: buka pengaturan grup dan aktifkan <b>Topik</b>.
topic-barred-no-right = Saya belum boleh membuka topik. Admin grup: jadikan saya admin dengan hak <b>mengelola topik</b>. Setelah itu topiknya saya buka sendiri.
topic-barred-away = Saya sudah tidak ada di grup itu. Permintaan yang belum selesai menunggu operator lain. Kalau mejanya masih dipakai, masukkan saya lagi dan ikat dengan kode baru.

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
    [helper] 🔒 Pesan tadi berisi NIK atau nomor KK, jadi saya hapus dari sini. Operator tetap membaca pesannya, tanpa nomornya. Operator tidak memerlukan nomor itu; untuk cek status, saya saja yang menanyakannya.
   *[person] 🔒 Pesan tadi berisi NIK, nomor KK, atau NIP, jadi saya hapus dari sini. Warga tetap membaca pesannya, tanpa nomornya.
}
relay-masked-kept = { $to ->
    [helper] 🔒 Pesan tadi berisi NIK atau nomor KK. Operator membacanya tanpa nomornya. Di sini belum bisa saya hapus, jadi hapus sendiri, ya.
   *[person] 🔒 Pesan tadi berisi NIK, nomor KK, atau NIP. Warga membacanya tanpa nomornya. Di sini belum bisa saya hapus, jadi hapus sendiri, ya.
}
relay-number-in-name = 🔒 Nama berkas itu berisi NIK, nomor KK, atau NIP, jadi berkasnya saya hapus dan tidak saya teruskan. Ganti dulu nama berkasnya, lalu kirim lagi.
relay-number-not-passed = 🔒 Pesan itu memuat NIK, nomor KK, atau NIP, jadi saya hapus dan tidak saya teruskan. Kirim lagi tanpa nomornya, ya.
relay-edit-not-passed = Perubahan pesan itu tidak bisa saya teruskan lagi. Kalau penting, kirim sebagai pesan baru.
relay-person-gone = Pesan itu tidak sampai: warganya sudah tidak bisa dihubungi di Telegram. Permintaannya saya tutup.
relay-helper-gone = Pesan itu tidak sampai: operator Anda sedang tidak bisa dihubungi. Saya carikan operator lain; begitu ada yang siap, kirim lagi pesannya.
relay-refused = Pesan itu tidak diterima Telegram, jadi tidak sampai. Coba kirim lagi dengan cara lain, misalnya ditulis.
relay-not-allowed = Pesan jenis itu tidak diizinkan di grup operator, jadi tidak sampai. Coba ditulis, atau kirim jenis lain.
error-help-is-closed = Percakapan itu sudah selesai, jadi tidak ada yang saya teruskan. Kalau masih perlu, minta bantuan lagi lewat /bantuan.

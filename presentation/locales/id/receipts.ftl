# What a reader saw in a proof, and a drawing of what a receipt looks like.
receipt-example = CONTOH
receipt-filename = contoh-bukti.png
receipt-title = Seperti apa buktinya?
receipt-where = Muncul di situs sensus setelah isian dikirim
receipt-row-you = Nama Anda
receipt-row-spouse = Nama suami atau istri
receipt-row-child = Nama anak
receipt-note-1 = Judulnya memuat kata DATA.
receipt-note-2 = Semua anggota keluarga terlihat, dengan nama seperti di daftar pegawai.
receipt-note-3 = Setiap baris berbunyi Sudah Update. Kalau ada yang belum lengkap, lengkapi dulu.

receipt-complete = ✅ Terbaca: { $members } anggota keluarga, semuanya lengkap.
receipt-incomplete = ⚠️ <b>{ $open } dari { $members } anggota keluarga belum lengkap</b>: { $names }. Lengkapi dulu di situs sensus, lalu kirim bukti yang baru ke sini.
receipt-incomplete-unnamed = ⚠️ <b>{ $open } dari { $members } anggota keluarga belum lengkap.</b> Lengkapi dulu di situs sensus, lalu kirim bukti yang baru ke sini.
receipt-nobody = 🔎 Semua anggota keluarga lengkap, tetapi nama Anda tidak saya temukan di sana. Verifikator kantor Anda yang memeriksanya.
receipt-no-receipt = 🔎 Di berkas ini tidak saya temukan daftar anggota keluarga. Kalau salah kirim, kirim saja yang benar: yang ini terganti.
receipt-broken = ⚠️ Berkas ini tidak bisa saya buka: mungkin rusak, kosong, atau terkunci kata sandi. Coba buka di ponsel Anda; kalau di situ juga tidak terbuka, kirim tangkapan layarnya ke sini, dan yang ini terganti.
receipt-short-incomplete = ⚠️ Di bukti Anda <b>{ $open } dari { $members } anggota keluarga belum lengkap</b>. Lengkapi dulu di situs sensus, lalu kirim bukti yang baru ke sini.
receipt-short-no-receipt = 🔎 Di bukti Anda tidak saya temukan daftar anggota keluarga. Kalau salah kirim, kirim saja yang benar ke sini.
receipt-short-unreadable = ⚠️ Berkas bukti Anda tidak bisa saya buka. Kirim tangkapan layarnya ke sini, dan berkas itu terganti.
receipt-accepted = ✅ <b>Bukti Anda langsung diterima.</b>
receipt-accepted-rule = Aturannya: semua anggota keluarga berbunyi Sudah Update, dan nama Anda ada di antaranya. Satu dari dua puluh diperiksa juga oleh orang.
receipt-spouses = 👪 Bukti ini juga berlaku untuk { $count } pegawai lain di keluarga Anda.

join-why = Untuk mengenali kantor Anda, saya perlu NIP. Pesan Anda langsung saya hapus, dan nomornya tidak disimpan.
join-ask-nip = Ketik <b>NIP</b> (18 angka):
nip-deleted = 🔒 Pesan berisi NIP tadi saya hapus. NIP hanya saya perlukan setelah Anda menekan <b>Saya ASN</b>.
join-confirm =
    Apakah ini Anda?
    <b>{ $name }</b>
    { $office }
join-yes = Ya, ini saya
join-no = Bukan
join-denied = Baik, tidak ada yang saya catat. Periksa NIP Anda, lalu coba lagi.
join-again = Ketik NIP lagi
joined = 🤝 Selamat bergabung! Anda terdaftar di <b>{ $office }</b>, dan saya ingatkan sampai isian Anda lengkap.
joined-head = 🤝 Selamat bergabung, Bapak/Ibu pimpinan <b>{ $office }</b>. Setiap kali peringkat kantor berubah, saya kabari.

office-heading = <b>{ $office }</b>
office-not-ranked = Kantor Anda belum ada di papan peringkat. Begitu datanya terbit, saya tampilkan di sini.
own-state-unknown = Anda belum mulai mengisi.
own-state-started = Anda sudah mulai mengisi, tinggal dilengkapi.
own-state-claimed = Isian Anda sudah dikirim, menunggu data { statistics-office }.
own-state-proof-sent = Bukti Anda sudah dikirim, menunggu diperiksa.
own-state-proof-accepted = Bukti Anda sudah diterima, menunggu data { statistics-office }.
own-state-confirmed = ✅ Isian Anda sudah lengkap. Terima kasih!
own-state-cannot-online = Anda menunggu petugas, tidak perlu mengisi online.

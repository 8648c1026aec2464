join-why = Untuk mengenali kantor Anda, saya perlu NIP. Pesan Anda langsung saya hapus, dan nomornya tidak disimpan.
join-ask-nip = Ketik <b>NIP</b> (18 angka):
nip-deleted =
    { $has-offices ->
        [no] 🔒 Pesan berisi NIP tadi saya hapus, supaya data Anda tetap aman. Sensus ini tidak memerlukan NIP di sini.
       *[yes] 🔒 Pesan berisi NIP tadi saya hapus. NIP hanya saya perlukan setelah Anda menekan <b>Saya ASN</b>.
    }
nip-joined-already = 🔒 Pesan berisi NIP tadi saya hapus. Anda sudah terhubung dengan <b>{ $office }</b>, jadi NIP tidak perlu dikirim lagi.
nip-joined-other = 🔒 Pesan berisi NIP tadi saya hapus. Anda sudah terhubung dengan <b>{ $office }</b> lewat NIP lain, dan itu tidak berubah. Kalau NIP atau kantornya keliru, bicarakan dengan orang dari tim sensus.
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

release-ask = Minta dilepas
release-sent-head = Sudah saya sampaikan ke pimpinan kantor Anda. Begitu diputuskan, Anda saya kabari.
release-sent-admins = Sudah saya sampaikan ke tim sensus { own-regency }. Begitu diputuskan, Anda saya kabari.
release-asked = 🔑 <b>{ $name }</b> ({ $office }) berganti akun Telegram dan minta NIP-nya dilepas dari akun yang lama.
release-means = Begitu dilepas, akun lama tidak lagi terdaftar di kantor ini, dan NIP-nya bisa dipakai di akun baru.
release-make-sure = Tanyakan dulu kepada yang bersangkutan, langsung atau lewat telepon.
release-yes = Lepaskan
release-no = Bukan dia
release-done = ✅ Sudah dilepas. { $name } dapat bergabung dari akun barunya, dan sudah saya kabari.
release-left = Baik, tidak ada yang berubah. Yang meminta saya arahkan ke bagian kepegawaian.
release-end-released = ✅ NIP Anda di <b>{ $office }</b> sudah dilepas dari akun lama. Ketik NIP Anda sekali lagi, lalu Anda terdaftar di sini.
release-end-declined = NIP itu belum bisa dilepas. Temui bagian kepegawaian <b>{ $office }</b>, supaya Anda dikenali dulu.
release-end-taken = NIP yang terdaftar di akun ini untuk <b>{ $office }</b> sekarang dilepas, karena pemiliknya berganti akun. Kalau ternyata Anda pemiliknya, ketik lagi NIP Anda.
roster-told-left = Menurut daftar pegawai yang baru, Anda tidak lagi tercatat di <b>{ $office }</b>. Pengingat saya hentikan; kalau masih ingin diingatkan untuk { -counted } Anda, nyalakan lagi di Pengaturan.
roster-told-led = Tugas Anda sebagai kepala kantor di { $office } sudah selesai. Terima kasih banyak!
roster-told-mistake = Kalau ini keliru, temui bagian kepegawaian. Sensus { -counted } Anda tetap bisa dilanjutkan di sini.
roster-told-moved = 👋 Anda sekarang tercatat di <b>{ $office }</b>, tidak lagi di { $before }. Anda tidak perlu bergabung lagi, dan bukti yang menunggu ikut pindah.
roster-told-again = 👋 Menurut daftar pegawai yang baru, Anda tercatat di <b>{ $office }</b>. Anda tidak perlu bergabung lagi.
roster-told-leads = Di { $office } Anda tercatat sebagai kepala kantor. Mulai dari Beranda.

office-heading = <b>{ $office }</b>
office-not-ranked = Kantor Anda belum ada di papan peringkat. Begitu datanya terbit, saya tampilkan di sini.
own-state-unknown = Anda belum mulai mengisi.
own-state-started = Anda sudah mulai mengisi, tinggal dilengkapi.
own-state-claimed = Isian Anda sudah dikirim, menunggu data { statistics-office }.
own-state-claimed-over = Isian Anda sudah dikirim, menurut kabar Anda.
own-state-proof-sent = Bukti Anda sudah dikirim, menunggu diperiksa.
own-state-proof-accepted = Bukti Anda sudah diterima, menunggu data { statistics-office }.
own-state-proof-accepted-over = Bukti Anda sudah diterima.
own-state-confirmed = ✅ Isian Anda sudah lengkap. Terima kasih!
own-state-cannot-online = Anda menunggu petugas, tidak perlu mengisi online.

status-why = Untuk melihat status, saya perlu NIK dan nomor KK. Pesan Anda langsung saya hapus, dan nomornya tidak disimpan.
status-one-number =
    { $before ->
        [yes] Ini juga satu nomor, dan yang sebelumnya sudah saya hapus. Jadi ketik keduanya sekali jalan: NIK, spasi, nomor KK, baru kirim.
       *[no] Baru satu nomor yang terketik, sedangkan saya perlu keduanya bersamaan. Nomor tadi tidak saya simpan.
    }
status-picture-deleted = 🔒 Foto atau berkas tadi saya hapus, karena bisa saja berisi KTP atau KK. Nomornya cukup Anda ketik.
status-picture-kept = 🔒 Foto atau berkas tadi tidak berhasil saya hapus. Kalau isinya KTP atau KK, mohon hapus sendiri. Nomornya cukup Anda ketik.
status-numbers-how = Nomornya belum terketik. NIK ada di bawah nama kota pada KTP, atau di baris nama Anda pada kartu keluarga; nomor KK ada di bagian paling atas kartu keluarga.
status-ask-numbers = Ketik <b>NIK</b> dan <b>nomor KK</b> dalam satu pesan, dipisah spasi (masing-masing 16 angka):

status-not-yet = ⏳ <b>Belum ada isian</b>
status-not-yet-next = Keluarga Anda belum tercatat mengisi. Kalau baru saja mengirim, lihat lagi setelah data hari berikutnya masuk.
status-started = ✏️ <b>Sudah mulai, belum lengkap</b>
status-started-next = Masuk lagi ke { $domain }, lengkapi yang kurang, lalu kirim. Kalau baru saja mengirim, lihat lagi setelah data hari berikutnya masuk.
status-complete = ✅ <b>Sudah lengkap</b>
status-complete-next = Tidak ada yang perlu Anda lakukan lagi. Terima kasih!
status-checked = ✅ <b>Sudah lengkap dan sudah diperiksa</b>
status-checked-next = Tidak ada yang perlu Anda lakukan lagi. Terima kasih!
status-service-away = Layanan BPS sedang tidak bisa dihubungi. Yang di atas adalah yang terakhir saya ketahui; bisa jadi sudah ada yang lebih baru.

number-deleted =
    { $has-numbers ->
        [no] 🔒 Pesan berisi nomor tadi saya hapus, supaya data Anda tetap aman. Sensus ini tidak memerlukan NIK atau nomor KK di sini.
       *[yes] 🔒 Pesan berisi nomor tadi saya hapus, supaya data Anda tetap aman. NIK dan nomor KK hanya saya perlukan setelah Anda menekan <b>Cek status</b>.
    }
number-before-consent = Pesan berisi nomor tadi saya hapus, supaya data Anda tetap aman. Sebelum nomor seperti itu bisa saya pakai, saya perlu persetujuan Anda.
number-kept = 🔒 Pesan berisi nomor tadi tidak berhasil saya hapus. Mohon hapus sendiri, supaya data Anda tetap aman.
number-in-answer = 🔒 Pesan berisi nomor tadi saya hapus dan tidak saya simpan, supaya data pemiliknya tetap aman. Silakan tulis lagi tanpa NIK, nomor KK, atau NIP.
number-in-name =
    { $sender ->
        [admin] 🔒 Berkas tadi saya hapus dan tidak saya simpan: namanya berisi NIK, nomor KK, atau NIP. Kalau memang perlu, ganti dulu namanya, lalu kirim lagi.
       *[other] 🔒 Berkas tadi saya hapus dan tidak saya simpan: namanya berisi NIK, nomor KK, atau NIP.
    }
number-to-type =
    🔒 Pesan berisi nomor tadi saya hapus, supaya data Anda tetap aman. Saya hanya bisa membaca nomor yang Anda ketik sebagai pesan tersendiri.
    { $asked ->
        [nik] Ketik <b>NIK</b> dan <b>nomor KK</b> dalam satu pesan, dipisah spasi (masing-masing 16 angka):
       *[nip] Ketik <b>NIP</b> (18 angka):
    }
number-gone = 🔒 Pesan berisi nomor tadi sudah saya hapus.
number-in-title = 🔒 Nama grup ini berisi NIK, nomor KK, atau NIP. Mohon diganti, supaya data pemiliknya tetap aman.
number-in-group-deleted = 🔒 Ada pesan berisi NIK, nomor KK, atau NIP. Sudah saya hapus, supaya data pemiliknya tetap aman. Nomor seperti itu jangan ditulis di grup, ya.
number-in-group-kept = 🔒 Ada pesan berisi NIK, nomor KK, atau NIP. Mohon dihapus oleh pengirimnya, supaya data pemiliknya tetap aman.
status-alone = 🔒 Hanya Anda yang melihat pesan ini di grup.
status-alone-numbers = Cek dengan nomor hanya di obrolan pribadi.
status-in-group = Status hanya saya bacakan di obrolan pribadi, supaya nomor Anda tidak terbaca orang lain.

status-no-look-up = 🔎 Di sensus ini status tidak bisa dicek dengan nomor.
error-offices-not-counted = Sensus ini menghitung { -counted-many }; kantor dan pegawainya tidak dihitung, jadi tidak perlu bergabung. Punya { -counted } sendiri? Ikuti saja di Beranda.
error-numbers-not-used = Sensus ini menghitung { -counted-many } dan tidak mengenalinya dengan NIK dan nomor KK, jadi daftar keluarga dan data adminduk tidak dipakai di sini.

# Perusahaan, sekolah, dan instansi: didaftarkan narahubungnya, diputuskan tim sensus.
command-perusahaan = Daftarkan perusahaan atau sekolah
button-company = Saya dari perusahaan
company-begin =
    🏭 <b>Ajak satu perusahaan, sekolah, atau instansi ikut sensus</b>
    Anda bagian personalia atau pimpinannya? Daftarkan di sini: nama, desa, dan jumlah karyawannya. Tim sensus memeriksanya, lalu karyawan bergabung lewat satu tautan.
company-works-there = Anda karyawan? Mintalah tautan atau poster kepada bagian personalia, lalu buka dari ponsel Anda.
company-kind-company = Perusahaan
company-kind-school = Sekolah
company-kind-agency = Instansi
company-ask-name =
    { $kind ->
        [school] Apa nama sekolahnya? Ketik lengkap, misalnya <i>SMA Islam Mekar</i>.
        [agency] Apa nama instansinya? Ketik lengkap.
       *[other] Apa nama perusahaannya? Ketik lengkap, misalnya <i>PT Mekar Jaya</i>.
    }
company-ask-village = Di desa atau kelurahan mana alamatnya? Ketik namanya.
company-which-village =
    { $count ->
        [1] Maksud Anda desa ini? Kalau bukan, ketik lagi dengan kecamatannya.
       *[other] Maksud Anda yang mana? Kalau tidak ada, ketik lagi dengan kecamatannya.
    }
company-ask-employees = Berapa orang yang bekerja di sana? Hitung semua: tetap, kontrak, dan harian. Cukup angkanya, misalnya <i>300</i>.
company-check = <b>Sudah benar?</b>
company-is = 🏭 <b>{ $name }</b> ({ $kind })
company-in = 📍 { $village }
company-has = 👥 { $count } karyawan
company-name-seen = Tim sensus akan melihat data ini dan nama Telegram Anda.
company-send = Kirim ke tim sensus
company-mend-name = Ubah nama
company-mend-village = Ubah desa
company-mend-employees = Ubah jumlah karyawan
company-waits = 📨 <b>Sudah sampai di tim sensus.</b> Begitu diputuskan, Anda saya kabari.
company-withdraw = Tarik kembali
company-again = Daftarkan lagi
company-withdrawn = Pendaftaran sudah ditarik kembali. Mau mendaftar lagi, silakan kapan saja.
company-told-confirmed = 🤝 <b>{ $name } sudah terdaftar.</b> Anda narahubungnya: Anda melihat siapa yang belum selesai, memeriksa bukti, dan mengajak mereka.
company-told-merged = 🤝 <b>{ $name } sudah ada di daftar kami.</b> Anda sekarang narahubungnya: Anda melihat siapa yang belum selesai, memeriksa bukti, dan mengajak mereka.
company-told-colleague = 🤝 <b>{ $contact }</b> sekarang juga narahubung <b>{ $name }</b>. Tim sensus yang menambahkannya. Kalau Anda tidak mengenalnya, kabari tim sensus.
company-told-next = Langkah pertama: kirim teks dengan tautannya ke grup WhatsApp karyawan, atau tempel posternya.
company-told-refused =
    Pendaftaran <b>{ $name }</b> belum bisa diterima.
    Alasan tim sensus: { $reason }

company-asked = 🏭 <b>Ada yang mendaftar.</b> Narahubung: { $contact }
company-contact = Narahubung: { $contact }
company-contact-gone = Narahubungnya sudah menghapus datanya.
company-over-confirmed = ✅ <b>{ $name }</b> sudah disetujui oleh { $who } pada { $moment }.
company-over-merged = ✅ Sudah digabungkan dengan <b>{ $name }</b> oleh { $who } pada { $moment }.
company-over-refused = Pendaftaran <b>{ $name }</b> sudah ditolak oleh { $who } pada { $moment }.
company-over-withdrawn = Pendaftaran <b>{ $name }</b> sudah ditarik kembali oleh narahubungnya pada { $moment }.
company-over-reason = Alasannya: { $reason }
company-over-team = tim sensus
company-near = Namanya mirip dengan yang sudah ada. Kalau sama, gabungkan: narahubungnya menjadi narahubung yang sudah ada itu.
company-look = Lihat dan putuskan
company-accept = Setujui
company-same = Sama dengan { $unit }
company-check-merge = Gabungkan <b>{ $name }</b> dengan <b>{ $unit }</b>? { $contact } menjadi narahubungnya, dan narahubung yang sudah ada saya kabari.
company-merge-size = Jumlah karyawannya tetap { $size }, bukan { $told } seperti di pendaftaran ini.
company-merge-yes = Ya, gabungkan
company-mend = Perbaiki
company-refuse = Tolak
company-ask-reason = Mengapa <b>{ $name }</b> ditolak? Pilih alasannya, atau ketik sendiri. Narahubungnya membaca alasan ini.
company-check-reason = Narahubungnya akan membaca ini. Mau mengubahnya, ketik lagi.
company-refuse-so = Tolak dengan alasan ini
error-company-reason-short = Alasan itu terlalu pendek untuk dipahami narahubungnya. Tulis satu kalimat, ya.
company-reason-unknown = Tidak kami kenal
company-reason-elsewhere = Di luar { own-regency }
company-reason-small = Cukup lewat warga
company-list =
    { $count ->
        [1] 🏭 Satu pendaftaran menunggu.
       *[other] 🏭 { $count } pendaftaran menunggu.
    }
company-list-none = 🏭 Tidak ada perusahaan yang menunggu.
company-others = Yang menunggu
company-waiting = <b>{ $name }</b> masih menunggu keputusan.
company-confirmed = ✅ <b>{ $name }</b> sudah terdaftar. Narahubungnya saya kabari.
company-merged = ✅ Narahubung itu sekarang narahubung <b>{ $name }</b>, dan saya kabari.
company-refused = Pendaftaran <b>{ $name }</b> ditolak. Narahubungnya saya kabari dengan alasannya.
admin-company-alone = 🏭 <b>{ $company }</b> tidak punya narahubung lagi. Undang yang baru, ya: /undang.

error-company-typed-name = Namanya belum bisa saya pakai: paling sedikit tiga huruf, paling banyak { $most }. Coba ketik lagi.
error-company-typed-digits = Tulis jumlahnya dengan angka, ya, misalnya 300.
error-company-typed-two = Cukup satu angka, ya. Kira-kira saja boleh, misalnya 300.
error-company-typed-range = Jumlah karyawan antara 1 dan { $most }. Coba periksa sekali lagi.
error-company-decided = Pendaftaran itu sudah diputuskan, atau ditarik kembali.
error-company-changed = Pendaftaran itu sudah diperbaiki sejak Anda melihatnya. Lihat sekali lagi, ya.

# Karyawan bergabung lewat tautan perusahaannya, tanpa NIP.
worker-at = 🏭 Anda datang lewat tautan <b>{ $company }</b>. Anda bekerja di sana?
worker-ask-listed = Ketik <b>nomor karyawan</b> Anda, atau <b>nama lengkap</b> seperti di daftar perusahaan.
worker-ask-name = Ketik <b>nama lengkap</b> Anda. Nama ini hanya dilihat narahubung dan verifikator { $company }.
worker-no = Saya tidak bekerja di sana
worker-counted = Anda sudah dihitung di <b>{ $office }</b>. Satu orang dihitung sekali, jadi tidak perlu bergabung lagi.
worker-leave = Saya tidak bekerja di sini
worker-left = Baik, Anda tidak dihitung di <b>{ $company }</b>. Pegawai dengan NIP bergabung lewat /asn; karyawan lain lewat tautan perusahaannya.
button-workers = Karyawan dan daftarnya
workers-title = 👥 <b>Karyawan { $company }</b>
workers-joined = { $joined } dari { $told } karyawan sudah bergabung.
workers-listed = Daftar Anda berisi { $count } nama. Yang bergabung dikenali dari nomor atau nama di sana.
workers-unlisted = Belum ada daftar: yang bergabung mengetik namanya sendiri.
workers-too-many = Yang bergabung lebih banyak daripada jumlah karyawan. Lepas yang bukan karyawan, atau kirim daftarnya.
workers-strike = Ada yang bukan karyawan, atau berganti akun Telegram? Lepas namanya; orangnya saya kabari.
worker-strike = Lepas { $name }
worker-struck = ✅ { $name } sudah dilepas.
workers-list-button = Kirim daftar karyawan
workers-ask-list = Kirim berkasnya ke sini (XLSX, ODS, atau CSV). Kolomnya: nama, dan kalau ada nomor karyawan dan bagian. Jangan ada NIK KTP di dalamnya. Nomor karyawan hanya saya simpan sebagai kode acak.
workers-seen = Daftar itu berisi { $count } nama: { $new } baru, { $left } tidak ada lagi. Simpan?
workers-near = { $typed } yang sudah bergabung saya anggap sama dengan { $listed } di daftar.
workers-unlisted-there = Sudah bergabung, tetapi tidak ada di daftar: { $names }. Mereka tetap dihitung sampai Anda lepas.
workers-differ =
    { $less ->
        [yes] ⚠️ Sebelumnya disebut { $told } karyawan, jauh lebih banyak. Mulai sekarang hanya dihitung { $count }. Benar ini daftar semua karyawan?
       *[no] Sebelumnya disebut { $told } karyawan. Mulai sekarang dihitung { $count }.
    }
workers-taken = ✅ { $count } nama sudah tersimpan. Karyawan bergabung lewat tautan perusahaan dengan nomor atau namanya.
company-count = 👥 <b>{ $finished } dari { $size } karyawan sudah</b>
company-not-ranked =
    { $counts ->
        [people] Papan perusahaan dihitung dari bukti yang diterima. Begitu ada yang pertama, tempat kerja ini muncul pada papan berikutnya.
       *[recap] Papan ini dihitung dari rekap { statistics-office }, dan tempat kerja ini belum ada di rekap itu, jadi belum berperingkat.
    }
company-unranked = Tempat kerja ini belum ada di papan peringkat.
company-open-title = 👥 <b>{ $office }</b>: { $count } dari { $listed } karyawan yang terdaftar di sini belum tercatat selesai.
company-open-others = { $count } karyawan lain belum bergabung, jadi namanya belum saya ketahui.
company-open-nobody = 👥 <b>{ $office }</b>: semua karyawan yang terdaftar di sini sudah tercatat selesai, atau sudah mengabari. Terima kasih!
company-nobody-joined = 👥 <b>{ $company }</b>: belum ada karyawan yang bergabung. Bagikan tautannya ke grup WhatsApp karyawan; namanya muncul di sini.
company-by-name = Menurut bukti yang diterima: { $finished } dari { $listed } karyawan sudah, data per { $as_of }.
company-by-name-none = Belum ada bukti karyawan yang diterima; bukti yang diterima dihitung di sini.
company-forward = Teks untuk grup WhatsApp karyawan sudah saya siapkan, tinggal diteruskan.

error-worker-not-listed = Nomor atau nama itu tidak ada di daftar { $company }. Periksa ejaannya, atau tanyakan ke bagian personalia.
error-worker-two = Ada beberapa orang dengan nama itu. Ketik nomor karyawan Anda, ya.
error-worker-name = Ketik nama lengkap Anda: paling sedikit tiga huruf, paling banyak { $most }.
error-worker-taken =
    { $by ->
        [number] Nomor itu sudah dipakai di akun Telegram lain. Kalau itu akun lama Anda, minta narahubung perusahaan melepasnya. Kalau bukan, periksa nomornya lalu ketik lagi.
        [list] Nama itu sudah dipakai di akun Telegram lain. Kalau itu akun lama Anda, minta narahubung perusahaan melepasnya. Kalau ada yang bernama sama, ketik nomor karyawan Anda.
       *[name] Nama itu sudah dipakai di akun Telegram lain. Kalau itu akun lama Anda, minta narahubung perusahaan melepasnya. Kalau ada yang bernama sama, tambahkan bagian Anda di belakang nama.
    }

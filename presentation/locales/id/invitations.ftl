# Undangan: tautan yang memberi satu peran, dan beranda dengan beberapa peran.
command-undang = Undang orang untuk bertugas

invite-button = Undang
invite-list-button = Lihat undangan
invite-again = Undang lagi
invite-which-role =
    <b>Undang siapa?</b>
    Pilih perannya. Yang Anda undang membuka tautan, lalu menerima atau tidak.
invite-place =
    Untuk { role-where } mana?
    Ketik nama atau kodenya, misalnya <i>{ $example }</i>.
invite-place-none =
    { $role ->
        [company_contact] Belum ada perusahaan, sekolah, atau instansi di daftar. Narahubungnya bisa mendaftar sendiri lewat /perusahaan, dan Anda yang memutuskan di situ. Atau kirim daftarnya dulu.
       *[other] Belum ada { role-where } di daftar. Kirim daftarnya dulu.
    }
invite-send-list = Kirim daftarnya
role-where =
    { $role ->
        [company_contact] perusahaan
        [district_coordinator] kecamatan
        [helper] kantor, kecamatan, desa, atau kelurahan
        [coordinator] kecamatan, desa, atau kelurahan
        [enumerator] kecamatan, desa, atau kelurahan
       *[other] kantor
    }
invite-which-unit = Maksud Anda yang mana?
invite-form =
    🎟 <b>Undangan: { $place }</b>
    Untuk { $uses } orang, berlaku { $days } hari. Ubah kalau perlu, lalu buat tautannya.
invite-uses = { $count } orang
invite-days = { $count } hari
invite-chosen = ✓ { $choice }
invite-make = Buat tautan undangan
invite-made =
    🎟 <b>Undangan: { $place }</b>
    Untuk { $uses } orang, sampai { $until }.
    { $link }

    Kirim tautan ini kepada orangnya saja, atau perlihatkan kode QR-nya. Siapa pun yang memegangnya bisa menerima, dan saya tidak menyimpannya: kalau hilang, buat yang baru.
invite-list-title = <b>Undangan</b>
invite-list-none = Belum ada undangan.
invite-line = { $used } dari { $uses } · { $place }
invite-shown =
    🎟 <b>Undangan: { $place }</b>
    { $used } dari { $uses } orang sudah datang.
invite-state-open = Berlaku sampai { $until }.
invite-state-expired = Masa berlakunya habis { $until }.
invite-state-used-up = Sudah dipakai semuanya.
invite-state-revoked = Sudah dibatalkan. Yang sudah datang tetap bertugas.
invite-by = Dibuat oleh { $inviter }.
invite-guest = • { $name }, { $day }
invite-nameless = tanpa nama
invite-guests-more = • dan { $count } orang lagi
invite-revoke = Batalkan undangan
invite-revoke-ask =
    Batalkan undangan <b>{ $place }</b>?
    Tautannya tidak bisa dipakai lagi. { $used ->
        [0] Belum ada yang datang lewat tautan itu.
       *[other] { $used } orang yang sudah datang tetap bertugas.
    }
invite-revoke-yes = Ya, batalkan
invite-revoke-no = Tidak jadi

invited =
    🎟 <b>Anda diundang menjadi { $place }.</b>
    Diundang oleh { $inviter }.
invited-name-seen = Kalau Anda menerima, nama Telegram Anda terlihat oleh yang mengundang.
invited-yes = Terima
invited-no = Tidak
invited-accepted = 🤝 Selamat bertugas sebagai <b>{ $place }</b>. Yang mengundang saya kabari.
invited-declined = Baik, tidak ada yang berubah. Kalau berubah pikiran, buka lagi tautannya, sampai { $until }.
invited-in-group = Undangan dibuka di obrolan pribadi dengan saya. Tautan tadi bisa dibaca semua anggota grup: kalau itu undangan Anda, batalkan lewat /undang dan buat yang baru.
invited-consent = Anda diundang menjadi <b>{ $place }</b>.
inviter-named = { $name }, { $place }
guests-came =
    🎟 <b>{ $names }</b> menerima undangan Anda: { $place }.
    { $used } dari { $uses } orang sudah datang.

role-does-office-head = Anda melihat peringkat kantor dan siapa yang belum selesai, dan bisa mengajak mereka.
role-does-deputy = Anda bekerja seperti kepala kantor ini: melihat siapa yang belum selesai, dan mengajak mereka.
role-does-verifier = Anda memeriksa bukti sensus para pegawainya.
role-does-company-contact = Anda mendampingi karyawan perusahaan ini sampai semuanya selesai.
role-does-helper = Anda membantu warga atau pegawai di sana mengisi sensus.
role-does-district-coordinator = Anda mengoordinasi petugas satu kecamatan pada tahap kunjungan.
role-does-coordinator = Anda mendampingi para petugas pada tahap kunjungan.
role-does-enumerator = Anda mendatangi { -counted } pada tahap kunjungan.
role-does-admin = Anda ikut menjalankan kampanye: rekap, siaran, dan undangan.
role-does-regent = Anda membaca laporan harian { own-regency }.

# Beranda dengan beberapa tugas, dan beranda petugas.
act-button = Sebagai …
act-which =
    <b>Mau bekerja sebagai apa sekarang?</b>
    Beranda dan menunya mengikuti. Kabar untuk tugas Anda yang lain tetap saya kirim.
home-duty = Tugas Anda: <b>{ $place }</b>
home-task-office = • <b>{ $office }</b>: { $figures } ({ $rate }), peringkat { $rank } dari { $of }, { $open } belum
home-task-silent = • <b>{ $office }</b>: belum ada datanya
home-task-more = • dan { $count } kantor lagi
button-group-code-of = Kode grup kecamatan
home-field-before = Tahap kunjungan: { $period }. Begitu dibagi, blok Anda ada di /lapangan.
home-field-now = Tahap kunjungan sedang berjalan. Pekerjaan hari ini dan laporannya ada di tombol pertama.
home-field-over = Tahap kunjungan sudah selesai. Terima kasih atas kerja Anda.

error-role-elsewhere = Peran itu untuk { role-where }, bukan untuk { $unit }. Coba nama yang lain.
error-invitation-unknown = Undangan itu tidak saya kenal. Mungkin tautannya terpotong: minta dikirim sekali lagi, ya.
error-invitation-expired = Masa berlaku undangan itu sudah habis. Minta yang baru kepada yang mengundang, ya.
error-invitation-used-up = Undangan itu sudah dipakai semuanya. Minta yang baru kepada yang mengundang, ya.
error-invitation-revoked = Undangan itu sudah dibatalkan. Kalau masih perlu, tanyakan kepada yang mengundang, ya.
error-invitation-own = Itu undangan dari Anda sendiri. Kirim tautannya kepada yang Anda undang.
error-invitation-held = Peran itu sudah Anda pegang, jadi undangannya tidak perlu lagi.

role-resident = Warga
role-employee = Pegawai
role-office-head = Kepala kantor
role-deputy = Wakil kepala kantor
role-verifier = Verifikator
role-company-contact = Narahubung perusahaan
role-helper = Operator
role-district-coordinator = Koordinator kecamatan
role-coordinator = Koordinator petugas
role-enumerator = Petugas sensus
role-admin = Tim sensus
role-regent = Pimpinan daerah

command-peran = Siapa bertugas apa
roles-button = Daftar peran
roles-title =
    👥 <b>Siapa bertugas</b>
    Pilih perannya, atau cari orangnya.
roles-count = { $role } ({ $count })
roles-own = Peran Anda: { $place }
roles-own-many = Peran Anda:
roles-own-one = • { $place }
roles-of =
    { $count ->
        [0] 👥 <b>{ $role }</b>: Belum ada.
       *[other] 👥 <b>{ $role }</b>: { $count } orang.
    }
roles-search = Cari
roles-search-ask = Ketik sebagian namanya, nomor akunnya, atau nama kantor atau desanya.
roles-found =
    { $count ->
        [0] 🔎 Saya tidak menemukan "{ $typed }" di antara yang bertugas.
       *[other] 🔎 "{ $typed }": { $count } orang.
    }
roles-found-more = Ini { $count } yang pertama. Ketik lebih lengkap untuk yang lain.
role-nameless = Akun { $chat }
role-holder = <b>{ $name }</b>
role-account = Nomor akun Telegram: <code>{ $chat }</code>
role-by-roster = Peran ini dari daftar pegawai, dan berubah bersama daftar itu.
role-given-by = Diberikan oleh { $by }, { $day }.
role-not-reached = Bot ini belum dibuka dari akun itu, atau sudah diblokir.
role-take = Ambil peran ini
role-take-ask = Ambil peran <b>{ $place }</b> dari <b>{ $name }</b>? Orangnya saya kabari dengan baik.
role-take-yes = Ya, ambil
role-take-no = Tidak jadi
role-taken = ✅ { $name } tidak lagi bertugas sebagai <b>{ $place }</b>. Orangnya saya kabari.
role-give-back = Lepaskan peran ini
role-give-back-ask = Lepaskan peran <b>{ $place }</b>? Anda tidak lagi melihat tugas itu di sini.
role-give-back-yes = Ya, lepaskan
role-given-back = ✅ Anda tidak lagi bertugas sebagai <b>{ $place }</b>. Terima kasih atas bantuan Anda!
role-give = Beri langsung
role-give-whom =
    Siapa yang akan menjadi <b>{ $place }</b>?
    Teruskan satu pesan darinya, bagikan kontaknya, atau ketik nomor akun Telegramnya.
role-give-ask = <b>{ $name }</b> menjadi <b>{ $place }</b>?
role-give-account =
    { $known ->
        [yes] Akun itu sudah pernah membuka bot ini.
       *[no] Akun itu belum pernah membuka bot ini. Periksa lagi nomornya.
    }
role-give-yes = Ya, beri peran
role-given =
    ✅ <b>{ $name }</b> sekarang bertugas sebagai <b>{ $place }</b>. Orangnya saya kabari.
    Kalau bot ini belum pernah dibukanya, kirim tautan ini: { $link }
role-told-given = 🤝 Anda sekarang bertugas sebagai <b>{ $place }</b>. Mulai dari sini:
role-told-taken = Tugas Anda sebagai <b>{ $place }</b> sudah selesai. Terima kasih banyak atas bantuan Anda! Sensus { -counted } Anda tetap bisa dilanjutkan di sini.
role-told-left = 👋 <b>{ $name }</b> melepaskan peran <b>{ $place }</b>. Kalau perlu penggantinya, undang yang lain.

error-role-held = { $name ->
        [nobody] Peran itu sudah dipegangnya, jadi tidak ada yang berubah.
       *[other] { $name } sudah memegang peran itu, jadi tidak ada yang berubah.
    }
error-role-gone = Peran itu sudah tidak dipegangnya, jadi tidak ada yang perlu diambil.
error-role-by-roster = Peran itu dari daftar pegawai. Perbaiki daftarnya, lalu masukkan lagi: perannya ikut berubah.
error-last-admin = Tinggal Anda yang menjalankan bot ini. Tunjuk dulu penggantinya, dan tunggu sampai ia membuka bot ini.
error-person-hidden = Akun orang itu disembunyikan Telegram, jadi saya tidak mengenalinya. Ketik nomor akunnya, atau undang orangnya dengan tautan.
error-person-unclear = Saya belum tahu siapa yang dimaksud. Teruskan satu pesan darinya, bagikan kontaknya, atau ketik nomor akun Telegramnya (angka saja).

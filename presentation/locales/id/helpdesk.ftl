# Helpdesk: orang yang minta bicara dengan orang, dan yang membantu.
desk-button-ask = Bicara dengan orang
desk-button-yes = Setuju, teruskan
desk-button-skip = Lewati
desk-button-end = Selesai
desk-button-call-off = Tidak jadi
desk-button-again = Belum beres, buka lagi
desk-button-take = Saya bantu
desk-button-away = Saya libur sampai …
desk-button-here = Saya sudah kembali
desk-button-hand = Serahkan
desk-button-back = Kembalikan
desk-button-topic = Buka topiknya
desk-button-desk = Permintaan bantuan
desk-button-take-this = ✋ { $place }
desk-button-open-this = 💬 { $place }

desk-village = 🙋 Anda tinggal di desa atau kelurahan mana? Ketik namanya, supaya saya carikan orang terdekat.
desk-village-which = Yang mana desa Anda?
desk-village-unknown = Desa "{ $typed }" belum saya temukan.
desk-before =
    🙋 <b>Saya hubungkan dengan { $who }?</b>
    Yang terlihat: { $seen }. Nama dan akun Anda tidak terlihat.
desk-who-unit = orang yang membantu di { $unit }
desk-who-regency = tim sensus { own-regency }
desk-sees-step = langkah Anda ({ $title })
desk-sees-language = bahasa Anda
desk-sees-words = yang nanti Anda tulis
desk-made = ✅ Permintaan Anda sudah saya teruskan. Begitu ada yang siap, Anda saya kabari di sini.
desk-waits = ⏳ Permintaan Anda masih menunggu sejak { $since }. Begitu ada yang siap, Anda saya kabari di sini.
desk-place = Anda di urutan ke-{ $place }.
desk-usual = Belakangan ini orang biasanya menunggu { $wait }.
desk-few-minutes = kurang dari { $count } menit
desk-minutes = { $count } menit
desk-hours = { $count } jam
desk-opens = 🕗 Yang membantu bertugas lagi { $weekday }, { $moment }.
desk-meanwhile = Sambil menunggu, tanya saya apa saja.
desk-talking = 💬 Anda sedang dibantu. Tulis saja di sini, pesan Anda saya teruskan.
desk-nobody = Saat ini belum ada yang bisa membantu lewat sini. Hubungi { $contact }.
desk-unanswered = Maaf, belum ada yang sempat membantu Anda lewat sini. Hubungi { $contact }, atau coba lagi nanti.
desk-ended = 🤝 Bantuan selesai. Bagaimana tadi?
desk-withdrawn-own = Baik, permintaan Anda saya batalkan.
desk-rated = Terima kasih! Penilaian Anda sudah saya catat.
desk-nothing-open = Tidak ada percakapan yang perlu ditutup.
desk-news-taken = 🙋 <b>Ada yang siap membantu Anda.</b> Tulis saja di sini, pesan Anda saya teruskan. NIK dan nomor KK tidak perlu ditulis.
desk-news-moved = 🙋 Sekarang rekannya yang membantu Anda. Lanjutkan saja di sini.
desk-news-waits-again = ⏳ Yang membantu Anda belum sempat menjawab, jadi saya carikan yang lain. Anda saya kabari di sini.

desk-offer = 🙋 <b>Ada yang perlu dibantu</b>
desk-card-unit = 📍 { $unit }
desk-card-somewhere = 📍 Desanya tidak disebut
desk-card-step = Langkah: { $title }
desk-card-read = Sudah membaca: { $topics }
desk-card-language = Bahasa: { $language }
desk-card-since = Menunggu sejak { $since }
desk-language-id = Indonesia
desk-language-jv = Jawa
desk-language-mad = Madura
desk-language-en = Inggris
desk-in-hand = 🤝 <b>Anda yang membantu.</b>
desk-handed = 🤝 <b>Rekan Anda menyerahkan ini. Sekarang Anda yang membantu.</b>
desk-in-hand-how = Tulis saja di sini, pesan Anda saya teruskan. Nama dan akun Anda tidak terlihat. Kalau sudah beres, tekan Selesai. NIK dan nomor KK saya ganti dengan •••.
desk-in-hand-topic = Permintaan ini punya topik di grup meja bantuan. Yang ditulis di sana sampai ke orangnya, tanpa nama Anda. Kalau sudah beres, tekan Selesai. NIK dan nomor KK saya ganti dengan •••.
desk-given-back = Baik, permintaan ini menunggu orang lain lagi.
desk-handed-over = Sudah saya serahkan ke rekan Anda. Terima kasih!
desk-helped = 👏 Selesai. Terima kasih sudah membantu!
desk-hand-to = Serahkan kepada siapa?
desk-hand-nobody = Saat ini tidak ada rekan yang bertugas. Anda bisa mengembalikannya ke antrean.
desk-nameless = Rekan, akun …{ $ending }
desk-title = 🙋 <b>Bantuan</b>: { $open } menunggu, { $mine } sedang Anda bantu, { $done } selesai hari ini
desk-open-title = <b>Menunggu</b> (tekan ✋ untuk membantu)
desk-mine-title = <b>Sedang Anda bantu</b> (tekan 💬 untuk membuka)
desk-line = { $place }. { $where } · { $step } · { $since }
desk-somewhere = desa tidak disebut
desk-no-step = tanpa langkah
desk-more = … dan { $count } lagi
desk-away-until = 🌴 Anda libur sampai { $last }, masuk lagi { $back }. { $to ->
    [colleagues] Permintaan baru ke rekan Anda.
   *[regency] Permintaan baru ke meja bantuan { own-regency }.
  }
desk-away = Libur berapa lama? Selama itu tidak ada permintaan baru untuk Anda.
desk-away-days =
    { $days ->
        [1] Hari ini
       *[other] { $days } hari
    }
desk-news-given-back = Permintaan yang Anda pegang kembali ke antrean, karena yang bertanya menunggu jawaban. Tidak apa-apa, rekan lain membantu.
desk-news-withdrawn = Percakapan yang Anda bantu sudah ditutup. Terima kasih!
desk-too-late = Percakapan itu sudah selesai, jadi pesan ini tidak saya teruskan.
home-desk-waiting = 🙋 { $count } orang menunggu dibantu.

error-desk-too-often = Hari ini Anda sudah beberapa kali meminta bantuan. Bisa lagi mulai { $moment }. Sambil menunggu, tanya saya apa saja.
error-desk-reopen-late = Percakapan itu sudah terlalu lama untuk dibuka lagi. Silakan minta yang baru.
error-desk-own = Itu permintaan Anda sendiri. Biar rekan Anda yang membantu.
error-desk-not-yours = Permintaan itu dari wilayah lain, jadi bukan tugas Anda.
error-desk-taken = 👍 Rekan Anda sudah membantu yang ini.
error-desk-over = Permintaan ini sudah selesai.
error-desk-in-other-hands = Permintaan ini dipegang rekan Anda.
error-desk-not-in-hand = Permintaan ini tidak lagi Anda pegang.

assisted-button = 👵 Bantu tetangga tanpa HP
assisted-title = 👵 <b>Bantu tetangga tanpa HP, { $village }</b>
assisted-read =
    Bantu mengisi di situs sensus dengan HP Anda. Sebelum menghitungnya, bacakan:
    <i>"Bolehkah { -counted } Bapak/Ibu saya hitung sebagai yang dibantu? Nama dan nomor tidak dicatat."</i>
assisted-full = Hari ini Anda sudah membantu 20 { -counted }, luar biasa! Yang berikutnya dihitung besok.
assisted-so-far = Sudah dibantu: { $families } { -counted } ({ $today } oleh Anda hari ini).
assisted-button-count = Setuju, hitung 1 { -counted }
assisted-button-undo = Batalkan
card-assisted = 👵 { $families } { -counted } tanpa HP dibantu operator desa (di luar hitungan resmi).
error-assisted-enough = Hari ini Anda sudah menghitung 20 { -counted }. Yang berikutnya besok.

force-button-offices = Kantor dampingan
force-button-text = Teks untuk pimpinan kantor
force-title = 🏢 <b>Kantor dampingan Anda: { $offices }</b>. { $waiting } permintaan menunggu, { $lagging } kantor di bawah target.
force-office = <b>{ $place }. { $office }</b> · peringkat { $rank } dari { $of }
force-office-silent = <b>{ $place }. { $office }</b> · belum ada datanya
force-requests = 🙋 { $waiting } menunggu, { $mine } sedang Anda bantu, { $asked } bertanya dalam 7 hari
force-answered =
    { $count ->
        [0] Dalam 7 hari ini belum ada permintaan yang selesai dijawab.
       *[other] ✅ { $count } permintaan selesai dijawab dalam 7 hari ini.
    }
force-answered-steps = Terbanyak di langkah: { $steps }
force-answered-topics = Yang sudah dibaca: { $topics }
force-text-greeting = Yang terhormat Bapak/Ibu pimpinan { $office },
force-text-answered = Dalam 7 hari ini { $count } permintaan bantuan dari pegawai Bapak/Ibu sudah selesai dijawab.
force-text-how = Mohon ajak pegawai yang belum untuk mengisi sendiri di { $site }, atau ditemani langkah demi langkah di { $link }

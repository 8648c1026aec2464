# Koordinator petugas: timnya, siapa yang tertinggal, siapa yang perlu dibantu.
command-tim = Tim petugas Anda hari ini
fieldteam-button-team = 👥 Tim
fieldteam-button-behind = 🟠 Perlu dibantu ({ $count })
fieldteam-button-approve = ✅ Periksa yang selesai ({ $count })
fieldteam-button-approve-shown = ✅ Setujui { $count } blok ini
fieldteam-button-ask = 💬 Tanya kabarnya
fieldteam-button-helped = 🤝 Sudah dibantu
fieldteam-button-hand = Serahkan semua
fieldteam-button-hand-do = Ya, serahkan
fieldteam-button-move = Pindahkan 1 blok
fieldteam-button-see = Lihat petugas
fieldteam-button-help = 🙋 Saya perlu bantuan

fieldteam-title = 👥 <b>{ $count } petugas</b> · { $day }
fieldteam-title-of = 👥 <b>Tim { $name }</b> · { $count } petugas · { $day }
fieldteam-blocks = { $approved } dari { $blocks } blok disetujui, { $finished } menunggu diperiksa.
fieldteam-sums = { fieldteam-blocks } Hari ini { $visited } rumah dikunjungi.
fieldteam-line = { $place }. <b>{ $name }</b> · ✅ { $approved } ⏳ { $finished } ▫️ { $open } · hari ini { $today } · { $seen }
fieldteam-column-waiting = Menunggu
fieldteam-column-seen = Lapor
fieldteam-reported = lapor { $day }
fieldteam-never = belum melapor
fieldteam-empty = Belum ada petugas yang mendapat blok.
fieldteam-behind-title = 🟠 <b>Perlu dibantu: { $count } petugas</b>
fieldteam-nobody-behind = Semua berjalan baik. 👏
fieldteam-waits = ⏳ <b>{ $count } blok menunggu Anda periksa</b>, yang paling lama sejak { $since }.
fieldteam-without-telegram = 📵 Tanpa Telegram ({ $count }): { $names }. Laporannya Anda yang isi.
fieldteam-wants-help = 🙋 Minta bantuan sejak { $since }
fieldteam-warn-silent = { $mark } { $days } hari belum melapor
fieldteam-warn-still = { $mark } { $days } hari tidak bertambah
fieldteam-warn-late = { $mark } Selesainya { $day }, terlambat { $days } hari
fieldteam-warn-never = { $mark } Dengan laju sekarang tidak akan selesai
fieldteam-do-silent = Tanyakan dulu kabarnya. Kalau berhalangan, serahkan ke petugas cadangan.
fieldteam-do-still = Datangi bersama satu hari, atau tanyakan kendalanya.
fieldteam-do-late = Pindahkan satu atau dua blok ke petugas yang sudah longgar.
fieldteam-do-doubted = Tanyakan bloknya: kirim dulu yang belum di aplikasi, atau buka bloknya lagi.
fieldteam-more = … dan { $count } lagi

fieldteam-one = 👤 <b>{ $name }</b> · nomor petugas { $badge }
fieldteam-one-blocks = Blok: { $approved } disetujui, { $finished } menunggu diperiksa, { $open } belum. Sisa { $left } kunjungan.
fieldteam-one-today = Hari ini { $today } rumah dikunjungi.
fieldteam-one-seen = Terakhir melapor { $seen }.
fieldteam-one-unseen = Belum ada laporan.
fieldteam-one-no-telegram = 📵 Tanpa Telegram: laporannya Anda yang isi.
fieldteam-block = { $mark } { $name } · { $settled } dari { $left }
fieldteam-asked-now = 💬 { $name } saya tanyai. Jawabannya saya teruskan ke Anda.
fieldteam-helped = 🤝 Tercatat. Terima kasih sudah membantu!
fieldteam-move-which = Blok mana dari { $name } yang pindah?
fieldteam-move-to = <b>{ $block }</b> (sisa { $left }) untuk siapa?
fieldteam-hand-to = Semua pekerjaan <b>{ $name }</b> ({ $blocks } blok, sisa { $left } kunjungan) untuk siapa?
fieldteam-hand-sure = Serahkan semua pekerjaan <b>{ $name }</b> ({ $blocks } blok, sisa { $left } kunjungan) kepada <b>{ $to }</b>? Keduanya langsung saya kabari, dan { $name } tercatat berhalangan.
fieldteam-move-sure = Pindahkan <b>{ $block }</b> (sisa { $left }) dari { $name } kepada <b>{ $to }</b>? Keduanya langsung saya kabari.
fieldteam-taker = • <b>{ $name }</b> · { $place } · { $load }
fieldteam-taker-reserve = cadangan
fieldteam-taker-team = tim { $lead }
fieldteam-taker-alone = belum punya tim
fieldteam-taker-load = { $blocks } blok, sisa { $left }
fieldteam-taker-free = belum ada blok
fieldteam-no-taker = Belum ada petugas lain yang bisa menerima di sini. Hubungi tim sensus untuk petugas cadangan.
fieldteam-handed = ✅ { $blocks } blok (sisa { $left } kunjungan) sekarang di { $to }. Yang bersangkutan saya kabari.
fieldteam-check = ⏳ <b>{ $count } blok menunggu Anda periksa</b>
fieldteam-nothing-waits = Tidak ada blok yang menunggu diperiksa. 👏
fieldteam-waiting = { $mark } { $name } · { $officer }: { $settled } dari { $left } kunjungan
fieldteam-sure = ⚠️ { $blocks } blok masih punya rumah yang belum didatangi, semuanya { $left } rumah. Tetap setujui { $count } blok ini?
fieldteam-outcomes = ↳ { $visits }
fieldteam-approved = ✅ { $count } blok disetujui.
fieldteam-not-approved = { $count } blok tidak bisa disetujui lagi, karena sudah berubah.
fieldteam-news-asked = 💬 <b>{ $coordinator } bertanya:</b> bagaimana kunjungan Anda? Masih ada { $open } blok. Laporkan kunjungan seperti biasa, atau tekan tombol kalau ada kendala.
fieldteam-news-asked-plain = 💬 <b>Tim sensus bertanya:</b> bagaimana kunjungan Anda? Masih ada { $open } blok. Laporkan kunjungan seperti biasa, atau tekan tombol kalau ada kendala.
fieldteam-news-wants-help = 🙋 <b>{ $name } minta bantuan Anda.</b> Masih ada { $open } blok.
fieldteam-news-away = 🏠 <b>{ $name } tidak bisa bertugas pada { $day }.</b> Masih ada { $open } blok.
fieldteam-news-silent = Beberapa hari ini belum ada laporan dari Anda. Semoga Anda baik-baik saja. Kalau sudah berkunjung, ketik saja hasilnya, misalnya <code>RT 03 12 kosong 2</code>. Kalau ada kendala, tekan { fieldteam-button-help }.
fieldteam-help-told = 🙋 Koordinator Anda saya kabari. Sambil menunggu, lanjutkan ke rumah berikutnya.
fieldteam-help-noted = 🙋 Permintaan Anda tercatat. Koordinator Anda belum memakai Telegram, jadi hubungi juga lewat telepon.
fieldteam-away-told = 🏠 Koordinator Anda saya kabari. Istirahatlah dulu, laporan bisa menyusul.
fieldteam-away-call = 🏠 Koordinator Anda belum memakai Telegram, jadi hubungi lewat telepon, ya.

error-fieldteam-none =
    Bagian ini untuk { $leads ->
        [district] koordinator kecamatan
       *[team] koordinator petugas
    } yang sudah bergabung. Ketik /gabung, lalu nomor lencana dan kode Anda.
error-fieldteam-not-yet = Pembagian tugas petugas belum diterbitkan. Begitu terbit, tim Anda tampil di sini.
error-fieldteam-handed = Pekerjaan { $name } sudah diserahkan kepada { $to }.
error-fieldteam-not-yours = Petugas itu bukan di tim atau kecamatan Anda.
error-fieldteam-no-chat = { $name } belum memakai Telegram. Hubungi lewat telepon.
error-fieldteam-asked-already = { $name } sudah ditanyai hari ini. Kalau mendesak, telepon saja.

delivery-kind-field-news = Kabar koordinator dan petugas

fieldteam-button-area = 📈 Laju dan perkiraan
fieldteam-button-ask-one = 💬 Tanya { $name }
fieldteam-button-hand-one = 🤝 Serahkan { $name }
fieldteam-evening-warnings = 🟠 <b>Perlu perhatian Anda: { $count } petugas</b>
fieldteam-evening-who = <b>{ $name }</b> · { $open } blok belum
fieldteam-evening-brief = 🌙 <b>Tim Anda hari ini</b> · { $day }
fieldteam-evening-behind = 🟠 Perlu dibantu: { $names }.
fieldteam-area-title = 📈 <b>{ $area }</b> · { $day }
fieldteam-area-sums = { fieldteam-blocks } Sisa { $left } kunjungan.
fieldteam-area-pace = Laju { $days ->
        [1] sehari terakhir
        [7] sepekan
       *[other] { $days } hari terakhir
    }: { $visits } rumah{ $blocks ->
        [none] { "" }
       *[other] { " " }dan { $blocks } blok
    } per hari.
fieldteam-area-begun = Kunjungan baru mulai: lajunya saya sebut dari hari ke-{ $days }.
fieldteam-area-weakest = <b>Paling perlu didampingi</b>
fieldteam-area-line = { $place }. { $area } · { $approved } dari { $blocks } blok · sisa { $left }
fieldteam-forecast = Kunjungan selesai kira-kira { $period }.
fieldteam-forecast-from = Kunjungan selesai paling cepat { $first }.
fieldteam-forecast-none = Perkiraan selesai ada setelah dua hari laporan.
fieldteam-forecast-never = 🔴 Dengan laju sekarang belum terlihat kapan selesai.
fieldteam-forecast-safe = ✅ Kunjungannya tepat waktu (batas { $last }).
fieldteam-forecast-near = 🟠 Kunjungannya bisa lewat batas { $last }.
fieldteam-forecast-late = 🔴 Kunjungannya lewat batas { $last }.
delivery-kind-field-warnings = Peringatan dini kunjungan
delivery-kind-field-brief = Laporan sore kunjungan

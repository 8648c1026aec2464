# Siaran: satu pesan dari tim sensus untuk banyak orang.
broadcast-new = 📣 <b>Siaran baru</b>
broadcast-for = Untuk: <b>{ $whom }</b>
broadcast-whom-any = { $who }
broadcast-whom-unfinished = { $who } yang belum selesai
broadcast-whom-finished = { $who } yang sudah selesai
broadcast-whom-in = { $whom }, { $unit }
broadcast-reach = { $count } orang, selesai dalam { $span }
broadcast-reach-nobody = Belum ada orang yang termasuk di sini.
broadcast-at-once = Berangkat begitu Anda kirim
broadcast-at-once-agreed = Berangkat begitu disetujui
broadcast-at = Berangkat { $moment }
broadcast-after-quiet = Sekarang jam tenang: berangkat { $moment }
broadcast-at-quiet = Waktu itu jam tenang: berangkat { $moment }
broadcast-lasts =
    { $days ->
        [1] Yang belum terkirim dalam 1 hari tidak dikirim lagi
       *[other] Yang belum terkirim dalam { $days } hari tidak dikirim lagi
    }
broadcast-with-picture = 🖼 Dengan gambar
broadcast-text-in = <i>{ $language }</i>
broadcast-text-in-parts = Teks Anda lebih dari { $limit } huruf, jadi Telegram membaginya menjadi beberapa pesan. Yang saya simpan bagian pertamanya saja.
broadcast-no-text = Teksnya belum ada.
broadcast-needs-agreement = Penerimanya banyak, jadi satu admin lain perlu setuju dulu.

broadcast-span-moment = kurang dari 1 menit
broadcast-span-minutes = sekitar { $minutes } menit
broadcast-span-hours =
    { $minutes ->
        [0] sekitar { $hours } jam
       *[other] sekitar { $hours } jam { $minutes } menit
    }

broadcast-who-resident = Semua peserta
broadcast-who-employee = ASN
broadcast-who-office-head = Kepala OPD
broadcast-who-helper = Operator desa
broadcast-who-in-wave = { $who } (gelombang { $wave })
broadcast-pick-wave = Gelombang { $wave }
broadcast-pick-any = Semuanya
broadcast-pick-unfinished = Yang belum selesai
broadcast-pick-finished = Yang sudah selesai

broadcast-press-wanted = Di langkah ini cukup tekan salah satu tombol; teks siarannya saya minta setelah itu.
broadcast-ask-whom = 📣 <b>Siaran untuk siapa?</b>
broadcast-ask-completion = { $who }: semuanya, atau sebagian?
broadcast-ask-unit = { $whom }: di mana?
broadcast-type-unit = Ketik nama kantor, kecamatan, atau desanya (atau kodenya).
broadcast-which-unit = Yang mana?
broadcast-ask-text =
    ✍️ <b>Ketik teksnya</b> ({ $language })

    Yang ini saya isikan untuk tiap orang:
broadcast-fills-office = kantornya
broadcast-fills-days = sisa hari, cukup angkanya
broadcast-fills-last-day = tanggal terakhir
broadcast-fills-step = langkah berikutnya
broadcast-fills-site = alamat resmi sensus
broadcast-ask-picture = 🖼 Kirim gambarnya sebagai foto. Teksnya nanti menjadi keterangan di bawah gambar, paling panjang 1.024 karakter.
broadcast-ask-time =
    🕗 Kapan berangkat? Ketik misalnya <code>14.30</code>, <code>besok 08.00</code>, atau <code>31/3 08.00</code>.
    Atau pilih berapa lama siaran ini berlaku.
broadcast-picture-first = 🖼 Gambar ini disiapkan di komputer untuk satu siaran. Anda menerimanya lebih dulu.
broadcast-text-wanted = Yang saya tunggu sekarang teksnya. Ketik sebagai pesan biasa; gambar bisa ditambahkan setelah itu.
broadcast-picture-wanted = Yang saya tunggu sekarang gambar. Kirim sebagai foto, atau lanjutkan tanpa gambar.

broadcast-button-all-units = Di mana saja
broadcast-button-type-unit = Ketik kantor atau wilayah
broadcast-button-edit = Ubah
broadcast-button-audience = Penerima
broadcast-button-text = Teks
broadcast-button-language = Teks { $language }
broadcast-button-picture = Gambar
broadcast-button-no-picture = Tanpa gambar
broadcast-button-no-language = Tanpa teks { $language }
broadcast-button-time = Waktu
broadcast-button-at-once = Begitu dikirim
broadcast-button-lasts =
    { $days ->
        [1] Berlaku 1 hari
       *[other] Berlaku { $days } hari
    }
broadcast-button-test = Uji ke saya
broadcast-button-send = Kirim ke { $count } orang
broadcast-button-propose = Minta persetujuan
broadcast-button-discard = Buang draf
broadcast-button-back = Kembali ke draf
broadcast-button-to-broadcast = Buka siaran
broadcast-button-new = Buat siaran baru
broadcast-button-draft = Lanjutkan draf
broadcast-button-take-back = Tarik kembali
broadcast-button-agree = Setuju
broadcast-button-decline = Tolak
broadcast-button-as-seen = Lihat seperti penerima
broadcast-button-pause = Jeda
broadcast-button-resume = Lanjutkan
broadcast-button-stop = Hentikan
broadcast-button-refresh = Perbarui
broadcast-button-again-failed = Kirim ulang yang belum berhasil ({ $count })
broadcast-button-again-unclear = Kirim ulang, juga yang mungkin sampai ({ $count })

broadcast-awaiting = ⏳ <b>Siaran { $number } menunggu persetujuan admin lain.</b>
broadcast-by-admin = Admin dengan id Telegram { $id }
broadcast-by-machine = Seseorang lewat komputer tim sensus
broadcast-agreement = 📣 <b>{ $by } ingin mengirim siaran ini ke { $count } orang.</b> Setuju?
broadcast-declined = Siaran { $number } tidak jadi. Penulisnya saya kabari.
broadcast-discarded = Draf dibuang. Tidak ada yang terkirim.

broadcast-running = 📣 <b>Siaran { $number } sedang dikirim</b>
broadcast-line-down = 📡 <b>Siaran { $number }: { $count } belum terkirim, menunggu Telegram</b>
broadcast-preparing = 📣 <b>Siaran { $number } disiapkan untuk { $count } orang …</b>
broadcast-scheduled = 🕗 <b>Siaran { $number } berangkat { $moment }</b>
broadcast-paused = ⏸ <b>Siaran { $number } dijeda</b>
broadcast-stopping = ⏹ <b>Siaran { $number } dihentikan …</b>
broadcast-progress = { $sent } dari { $total } orang terkirim
broadcast-trouble = { $gone } tidak terjangkau · { $failed } belum berhasil
broadcast-left = Sisa waktu { $span }
broadcast-line-down-since = Telegram tidak bisa dihubungi sejak { $moment }. Sisanya berangkat begitu bisa lagi.
broadcast-quiet = Sekarang jam tenang. Sisanya berangkat { $moment }.

broadcast-done = ✅ <b>Siaran { $number } selesai</b>
broadcast-stopped = ⏹ <b>Siaran { $number } dihentikan</b>
broadcast-report-sent = Terkirim ke { $count } orang
broadcast-report-unclear = { $count } mungkin sampai (Telegram tidak sempat menjawab, jadi tidak saya ulang)
broadcast-report-gone = { $count } tidak terjangkau (bot diblokir, atau akunnya sudah tidak ada)
broadcast-report-failed = { $count } belum berhasil (ditolak Telegram)
broadcast-report-expired = { $count } lewat waktu
broadcast-report-cancelled = { $count } tidak jadi (dihentikan, atau tidak lagi termasuk penerima)
broadcast-report-moment = { $moment }, kurang dari satu menit
broadcast-report-day = { $day }, pukul { $times }
broadcast-report-span = Mulai { $start }, selesai { $end }

broadcast-list = 📣 <b>Siaran terakhir</b>
broadcast-list-none = 📣 Belum ada siaran.
broadcast-state-awaiting = menunggu persetujuan
broadcast-state-running = sedang dikirim
broadcast-state-line-down = belum terkirim, menunggu Telegram
broadcast-state-paused = dijeda
broadcast-state-stopped = dihentikan
broadcast-state-done = selesai
broadcast-name = Siaran { $number }
broadcast-line = Siaran { $number } · { $state }

broadcast-site = { $domain }
language-id = Bahasa Indonesia
language-en = bahasa Inggris
language-jv = bahasa Jawa
language-mad = bahasa Madura
broadcast-sample-office = Dinas Contoh
broadcast-step = langkah { $step } dari { $total }: { $title }
broadcast-all-steps = mengirim isian

admin-broadcast-declined = ↩️ Siaran { $broadcast } belum disetujui admin lain. Drafnya masih ada: buka /siaran untuk mengubah atau membuangnya.
admin-broadcast-failing = ⏸ Siaran { $broadcast } saya jeda dulu: { $failed } dari { $tried } pesannya tidak terkirim. Sebabnya ada di /kiriman. Mau dilanjutkan?

error-broadcast-unknown = Siaran nomor { $number } tidak ada. Yang ada bisa dilihat di /siaran.
error-broadcast-was-stopped = Siaran { $number } sudah dihentikan, jadi tidak saya kirim lagi. Buat yang baru lewat /siaran.
error-broadcast-nothing-again = Dari siaran { $number } tidak ada yang perlu dikirim ulang: semuanya terkirim, atau waktunya sudah lewat.
error-broadcast-under-way = Siaran itu sudah dikirim atau menunggu persetujuan, jadi isinya tidak bisa diubah lagi. Kalau ada yang keliru, hentikan lalu buat yang baru lewat /siaran.
error-broadcast-text-empty = Teksnya belum ada. Ketik dulu apa yang ingin disampaikan.
error-broadcast-text-long = Teksnya terlalu panjang: { $length } karakter, padahal muatnya { $limit }. Coba dipendekkan.
error-broadcast-caption-long = Di bawah gambar muat { $limit } karakter, dan teksnya { $length }. Pendekkan teksnya, atau kirim tanpa gambar.
error-broadcast-placeholder-unknown = { $typed } tidak bisa saya isikan. Yang bisa: { $known }. Ubah teksnya.
error-broadcast-needs-office = { $placeholder } hanya bisa diisi untuk ASN atau kepala OPD, karena yang lain tidak punya kantor. Ubah teksnya, atau kalau ini siaran, penerimanya.
error-broadcast-no-phase = Hari ini tidak ada tahap dengan langkah, jadi sisa hari dan langkah tidak bisa diisi. Ubah teksnya.
error-broadcast-nobody = Tidak ada orang yang termasuk penerima. Ubah penerimanya dulu.
error-broadcast-time-past = Waktu berangkatnya sudah lewat. Pilih waktu yang baru.
error-broadcast-no-second-admin = Untuk lebih dari { $limit } orang perlu persetujuan admin lain, dan belum ada admin lain yang mengenal bot ini.
error-broadcast-second-person = Yang menyetujui admin lain, bukan penulisnya. Mereka sudah saya tanya.
error-broadcast-picture-large = Gambarnya terlalu besar: Telegram menerima paling banyak { $limit } MB.
error-broadcast-picture-nobody = Gambar dikirim dulu ke seorang admin, dan belum ada admin yang mengenal bot ini.
error-broadcast-picture-refused = Telegram tidak menerima gambarnya. Yang diterima JPG atau PNG; periksa juga sambungannya.
error-broadcast-audience = "{ $typed }" tidak saya pahami sebagai penerima. Yang ada: { $known }.
error-moment-unclear = "{ $typed }" belum saya pahami sebagai waktu. Ketik misalnya 14.30, besok 08.00, atau 31/3 08.00.
error-moment-past = { $typed } sudah lewat. Pilih waktu yang akan datang.

terminal-broadcast-ask = Kirim?
terminal-broadcast-asked = Menunggu persetujuan: admin lain sudah ditanya di Telegram.
terminal-broadcast-queued = Bot sedang tidak berjalan. Siaran { $number } tersimpan dan berangkat begitu bot berjalan lagi.
terminal-broadcast-goes-on = Siaran { $number } tetap berjalan. Hentikan dengan: sensusbot broadcast stop { $number }
terminal-deliveries-again = { $count } kiriman dicoba lagi. Sebelum berangkat tetap diperiksa apakah masih perlu.
terminal-broadcast-dropped = Tidak ada yang dikirim.

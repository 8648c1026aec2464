# The verifier's queue of proofs: what waits, one proof at a time, decisions, the list as a file.
queue-button-open = Periksa bukti ({ $count })
queue-button-start = Periksa bukti
queue-button-again = Periksa lagi
queue-button-accept = ✅ Terima
queue-button-accept-yes = Ya, terima
queue-button-return = Kembalikan
queue-button-skip = Lewati
queue-button-own-words = Tulis alasan sendiri
queue-button-back = Kembali
queue-button-decided = Keputusan hari ini
queue-button-differences = Beda dengan { statistics-office }
queue-button-export = Unduh daftar bukti
queue-button-to-queue = Bukti yang menunggu
queue-button-take-back = Tarik: { $name }, { $time }

queue-empty = 📭 Tidak ada bukti yang menunggu. Terima kasih!
queue-waiting =
    { $count ->
        [1] 📥 <b>1 bukti menunggu</b> sejak { $since }.
       *[other] 📥 <b>{ $count } bukti menunggu</b>, yang paling lama sejak { $since }.
    }
queue-office = • { $office }: { $count }, sejak { $since }
queue-more = … dan { $count } lagi
queue-own-alone = 📥 <b>Hanya bukti Anda sendiri yang menunggu</b>, sejak { $since }. Yang itu diperiksa rekan Anda.
queue-own-waits = Satu di antaranya bukti Anda sendiri. Yang itu diperiksa rekan Anda.
queue-family-alone = 📥 <b>Yang menunggu hanya bukti yang juga dihitung untuk Anda</b>, sejak { $since }. Yang itu diperiksa rekan Anda.
queue-family-waits = { $count } di antaranya juga dihitung untuk Anda. Yang itu diperiksa rekan Anda.
queue-samples = { $count } bukti sudah diterima menurut aturan, dan menunggu dilihat orang.
queue-differences-line = { $count } bukti berbeda dengan data { statistics-office }.
queue-ends-round = Semua sudah Anda lihat. Yang dilewati bisa diperiksa lagi.
queue-ends-held = Sedang dilihat { $names }: { $count } bukti, paling lama sampai { $until }.
queue-colleague = rekan Anda
queue-left = Menunggu: { $count }

queue-nobody = seorang pegawai
queue-who = 🧾 <b>{ $name }</b> · { $place }
queue-handed-in = Diserahkan { $moment }
queue-read-complete = Terbaca: sepertinya lengkap, { $complete } dari { $members } anggota.
queue-read-incomplete = Terbaca: belum lengkap, { $complete } dari { $members } anggota.
queue-read-nobody = Terbaca: lengkap, { $complete } dari { $members } anggota, tetapi nama pengirimnya tidak ada di sana.
queue-read-no-receipt = Terbaca: sepertinya bukan bukti sensus.
queue-read-broken = Berkasnya tidak bisa dibuka otomatis: mungkin rusak, kosong, atau terkunci.
queue-read-unread = Isinya tidak bisa dibaca otomatis.
queue-cannot-online = Tidak bisa sensus online: { $why }
queue-is-sample = Sudah diterima menurut aturan. Ini contoh untuk Anda lihat.
queue-counts-for = Juga dihitung untuk { $names }.
queue-others = { $count } lainnya
queue-twin = ⚠️ Bukti yang sama juga diserahkan { $name } ({ $office }).
queue-twin-picture = Bukti yang sama, dari orang lain:
queue-file-lost = Berkasnya tidak ada lagi di Telegram. Kembalikan saja, supaya dikirim lagi.
queue-blank = Bukti ini sudah diputuskan, jadi saya ambil kembali.

queue-ask-reason = Mengapa bukti { $name } dikembalikan? Alasannya dibaca pengirimnya.
queue-ask-words = Tulis alasannya dalam satu kalimat. Pengirimnya akan membacanya.
queue-ask-accept = Terbaca baru { $complete } dari { $members } anggota yang lengkap. Tetap diterima?
queue-reason-no-receipt = Bukan bukti sensus
queue-reason-incomplete = Belum semua anggota lengkap
queue-reason-unreadable = Tidak terbaca
queue-reason-other-person = Bukti keluarga lain
queue-done-accepted = ✅ Bukti { $name } diterima.
queue-done-returned = ↩️ Bukti { $name } dikembalikan.
queue-end-accepted = diterima { $moment }
queue-end-returned = dikembalikan { $moment }

queue-decided-title = 🗂 <b>{ $count } keputusan</b> dalam sehari ini:
queue-decided-line = • { $name } · { $end }
queue-decided-line-by = • { $name } · { $end }, oleh { $by }
queue-decided-hint = Ada yang keliru? Dalam sehari masih bisa ditarik.
queue-decided-none = Tidak ada keputusan yang masih bisa ditarik.
queue-ask-why = Mengapa keputusan untuk { $name } ditarik? Tulis alasannya; pegawainya ikut membaca.
queue-taken-back = Baik, bukti { $name } menunggu lagi, dan pegawainya saya kabari.

queue-differences-title = 🔎 <b>{ $count } bukti berbeda dengan data { statistics-office }</b>:
queue-differences-none = Tidak ada yang berbeda dengan data { statistics-office }.
queue-differences-hint = Yang terakhir menentukan tetap data { statistics-office }. Tanyakan dulu kepada orangnya.
queue-difference =
    { $stated ->
        [confirmed] • { $name } · bukti dikembalikan, { statistics-office }: lengkap ({ $moment })
        [started] • { $name } · bukti diterima, { statistics-office }: belum lengkap ({ $moment })
       *[other] • { $name } · bukti diterima, { statistics-office }: belum ada ({ $moment })
    }

queue-ages =
    { $count ->
        [1] 📥 <b>1 bukti { $office } menunggu diperiksa</b> sejak { $since }. Bila sempat, periksa: cukup satu jempol.
       *[other] 📥 <b>{ $count } bukti { $office } menunggu diperiksa</b>, yang paling lama sejak { $since }. Bila sempat, periksa satu per satu: cukup satu jempol.
    }
queue-ages-nobody = 📥 <b>{ $count } bukti { $office } menunggu</b> sejak { $since }, dan kantor itu belum punya verifikator atau kepala di bot ini. Anda bisa menunjuk seseorang.
queue-news-accepted =
    { $sender ->
        [own] ✅ <b>Bukti Anda diterima.</b> Terima kasih! Tidak ada lagi yang perlu dikerjakan.
       *[other] ✅ <b>Bukti keluarga dari { $name } diterima</b>, dan Anda ikut tercatat selesai. Terima kasih!
    }
queue-news-counts-for = Berlaku juga untuk { $names }.
queue-news-returned =
    { $sender ->
        [own] 📎 <b>Bukti Anda belum bisa diterima.</b> Catatan pemeriksa: <i>{ $reason }</i> { $advice }
       *[other] 📎 <b>Bukti keluarga dari { $name } dikembalikan.</b> Catatan pemeriksa: <i>{ $reason }</i> Anda bisa mengirim bukti sendiri ke sini.
    }
queue-news-reopened =
    { $sender ->
        [own] 🔁 <b>Bukti Anda dilihat sekali lagi.</b> Catatan pemeriksa: <i>{ $reason }</i> Anda tidak perlu melakukan apa-apa; hasilnya saya kabari.
       *[other] 🔁 <b>Bukti keluarga dari { $name } dilihat sekali lagi.</b> Catatan pemeriksa: <i>{ $reason }</i> Anda tidak perlu melakukan apa-apa; hasilnya saya kabari.
    }

error-queue-gone = Bukti itu tidak disimpan lagi, jadi tidak ada yang perlu diputuskan.
error-queue-own = Itu bukti Anda sendiri, atau bukti yang juga dihitung untuk Anda. Yang memeriksanya rekan Anda.
error-queue-replaced = Pengirimnya sudah menyerahkan bukti yang baru, jadi yang itu tidak dipakai lagi.
error-queue-withdrawn = Pengirimnya menarik buktinya, jadi tidak perlu diputuskan.
error-queue-overtaken = Sesudah itu pengirimnya sudah tercatat selesai, jadi keputusannya tidak perlu ditarik.
error-queue-settled = Bukti itu baru saja diputuskan rekan Anda.
error-queue-accepted =
    { $known ->
        [yes] Bukti itu sudah diterima oleh { $name }.
       *[no] Bukti itu sudah diterima.
    }
error-queue-returned =
    { $known ->
        [yes] Bukti itu sudah dikembalikan oleh { $name }.
       *[no] Bukti itu sudah dikembalikan.
    }
error-queue-held =
    { $known ->
        [yes] Bukti itu sekarang dilihat { $name }, karena Anda lebih dari lima menit tidak memutuskan. Kalau sampai { $until } belum diputuskan, Anda bisa membukanya lagi.
       *[no] Bukti itu sekarang dilihat rekan Anda, karena Anda lebih dari lima menit tidak memutuskan. Kalau sampai { $until } belum diputuskan, Anda bisa membukanya lagi.
    }
error-queue-reason-missing = Alasannya masih kosong. Pengirimnya perlu tahu apa yang harus dibetulkan.
error-queue-reason-long = Alasannya terlalu panjang. Cukup { $longest } huruf.
error-queue-not-yours = Keputusan itu dibuat rekan Anda. Yang bisa menariknya: rekan itu sendiri atau kepala kantor.
error-queue-waits-again = Bukti itu sudah menunggu lagi.
error-queue-too-late = Keputusan itu sudah lebih dari sehari, jadi tidak bisa ditarik lagi. Pegawainya bisa menyerahkan bukti yang baru kapan saja.

queue-file = 📄 Daftar bukti, siap diteruskan ke Diskominfo atau BKPSDM.
queue-file-name = bukti-sensus
queue-file-title = Bukti sensus pegawai
queue-file-all = semua kantor
queue-file-sheet = Bukti
queue-file-nip = NIP tidak tercantum: bot ini hanya menyimpan sidik NIP, bukan angkanya.
queue-file-column-number = No. bukti
queue-file-column-name = Nama
queue-file-column-office = OPD
queue-file-column-claim = Isi
queue-file-column-state = Keadaan
queue-file-column-sent = Diserahkan
queue-file-column-decided = Diputuskan
queue-file-column-by = Oleh
queue-file-column-reason = Catatan
queue-file-receipt = bukti sensus
queue-file-cannot-online = tidak bisa online
queue-file-waiting = menunggu
queue-file-accepted = diterima
queue-file-returned = dikembalikan
queue-file-rule = aturan
queue-file-nobody = verifikator

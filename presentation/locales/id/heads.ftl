# Untuk kepala kantor: kabar harian, yang belum selesai di kantornya, dan ajakan kepada mereka.
heads-target-reached = 🎉 <b>{ $unit } mencapai target { $target }!</b> Terima kasih kepada semua yang ikut.
heads-final = 🏁 <b>{ $phase } ditutup: { $unit } di peringkat { $rank }</b> di antara { $among }.
heads-final-changed = 🏁 <b>Angka akhir { $phase } berubah: { $unit } di peringkat { $rank }</b> di antara { $among }.
heads-final-thanks = Ini data terakhir tahap ini. Terima kasih atas kerja sama seluruh pegawai.

button-office-open = Lihat yang belum
button-office-call = Ingatkan mereka
button-office-call-one = Ingatkan { $name }
office-page-before = ‹ Sebelumnya
office-page-after = Berikutnya ›

office-open-title = 👥 <b>{ $office }</b>: { $count } dari { $listed } pegawai di daftar belum tercatat selesai.
office-open-joined = { $count } di antaranya sudah bergabung di bot, dan bisa saya ingatkan.
office-open-returned-count = { $count } bukti dikembalikan, dan yang baru belum dikirim.
office-open-waiting = { $count } bukti menunggu diperiksa.
office-open-claimed = { $count } lagi menyatakan selesai, tanpa bukti.
office-open-excused = { $count } menunggu petugas karena tidak bisa online.
office-open-nobody = 👥 <b>{ $office }</b>: semua nama di daftar pegawai sudah tercatat selesai, atau sudah mengabari. Terima kasih!
office-open-stranger = • { $name } · belum bergabung di bot
office-open-started = • { $name } · sudah mulai
office-open-returned = • { $name } · bukti dikembalikan
office-open-not-begun = • { $name } · belum mulai
office-open-page = Halaman { $page } dari { $pages }
open-which-unit = Yang belum selesai di kantor mana?
office-open-as-of = Hanya pimpinan dan verifikator yang melihat nama-namanya.
office-unnamed-title = 👥 <b>{ $office }</b>: siapa saja yang sudah selesai belum diketahui seluruhnya.
office-unnamed-joined = { $count } pegawai sudah bergabung di bot dan belum tercatat selesai. Mereka bisa saya ingatkan.
office-unnamed-why = Nama-nama saya tampilkan setelah tim sensus mengirim berkas NIP yang sudah selesai. Sampai saat itu, siapa pun bisa saja sudah selesai tanpa bot.
office-by-name = Menurut nama yang tercatat (berkas NIP, bukti): { $finished } dari { $listed } sudah, data per { $as_of }.
office-by-name-none = Belum ada nama yang tercatat selesai dari { $listed } pegawai di daftar.
office-by-recap = Menurut rekap { $source }: { $figures } sudah, data per { $as_of }.
office-board-recap = Papan peringkat dihitung dari rekap; bukti yang baru diterima ikut dihitung pada rekap berikutnya.
office-board-final = Sensus online sudah ditutup, jadi papan peringkat tidak berubah lagi. Bukti yang baru diterima tetap tercatat di daftar kantor.
office-board-people = Papan peringkat dihitung dari nama yang tercatat.

office-called =
    { $when ->
        [now] 📣 Ajakan Anda dikirim sekarang kepada <b>{ $count } pegawai</b>.
       *[later] 📣 Ajakan Anda dikirim kepada <b>{ $count } pegawai</b> pada { $leaves_at }; sekarang waktunya tenang.
    }
office-called-nobody = 📣 Saat ini tidak ada pegawai yang perlu saya ingatkan lewat bot.
office-called-reminded = { $count } sudah diingatkan hari ini, sudah cukup menerima pesan minggu ini, atau minta diingatkan nanti.
office-called-silent = { $count } tidak bisa diingatkan lewat bot: belum setuju, menghentikan pengingat, atau tidak terjangkau.
office-called-returned = { $count } sudah tahu bahwa buktinya dikembalikan, dan apa yang perlu dibetulkan.
office-called-own = Anda sendiri juga ada di daftar itu, dan tidak saya kirimi.
office-called-strangers = <b>{ $count } pegawai</b> di daftar belum bergabung di bot. Ketuk kalimat ini untuk menyalinnya, lalu teruskan kepada mereka:
office-forward = <code>Bapak/Ibu pegawai { $office }, mari tuntaskan sensus online. Ditemani langkah demi langkah di { $link }</code>
office-call-heard =
    { $speaker ->
        [verifier] { $name }, verifikator { $office }, mengajak Anda menuntaskan sensus online.
        [office] { $office } mengajak Anda menuntaskan sensus online.
       *[colleague] { $name } dari { $office } mengajak Anda menuntaskan sensus online.
    }

error-office-not-yours = Nama-nama pegawai hanya untuk pimpinan dan verifikator kantor itu sendiri. Kalau Anda salah satunya, kenalkan diri dulu lewat /asn.
error-office-called-today =
    { $again ->
        [yes] Hari ini ajakan untuk kantor itu sudah dikirim. Cukup sekali sehari supaya tetap enak didengar; besok bisa lagi.
       *[no] Hari ini ajakan untuk kantor itu sudah dikirim. Cukup sekali sehari supaya tetap enak didengar.
    }
error-office-call-too-late = Malam ini pesan tidak saya kirim lagi, dan besok sensus online sudah ditutup. Kalau bisa, hubungi mereka langsung.

office-own-words = “<i>{ $words }</i>”
call-preview = 👀 <b>Begini ajakan Anda nanti dibaca:</b>
call-preview-whom = 👀 <b>Begini ajakan Anda kepada { $whom } nanti dibaca:</b>
call-preview-hears =
    { $when ->
        [now] Begitu Anda kirim, <b>{ $count } pegawai</b> menerimanya{ call-language }.
       *[later] <b>{ $count } pegawai</b> menerimanya pada { $leaves_at }{ call-language }; sekarang waktunya tenang.
    }
call-language =
    { $count ->
        [1] { " " }dalam bahasa pilihannya
       *[other] , masing-masing dalam bahasa pilihannya
    }
call-preview-anew = Yang tadi sudah saya tutup dan belum dikirim. Inilah yang baru:
call-preview-strangers = { $count } pegawai di daftar belum bergabung di bot. Setelah dikirim, saya beri kalimat untuk diteruskan kepada mereka.
call-words-add = ✍️ Mau menambah kata-kata sendiri? Ketik sekarang, paling banyak { $most } huruf.
call-words-change = ✍️ Mau mengganti kata-kata Anda? Ketik lagi sekarang, paling banyak { $most } huruf.
button-send-to = Kirim ke { $count } pegawai
button-without-words = Tanpa kata-kata saya

button-office-thank = Ucapkan terima kasih
thanks-preview = 👀 <b>Begini ucapan terima kasih Anda nanti dibaca:</b>
thanks-heard =
    { $speaker ->
        [verifier] 🙏 { $name }, verifikator { $office }, berterima kasih: isian sensus Anda sudah tercatat selesai.
        [office] 🙏 { $office } berterima kasih: isian sensus Anda sudah tercatat selesai.
       *[colleague] 🙏 { $name } dari { $office } berterima kasih: isian sensus Anda sudah tercatat selesai.
    }
thanks-sent =
    { $when ->
        [now] 🙏 Terima kasih Anda dikirim sekarang kepada <b>{ $count } pegawai</b>.
       *[later] 🙏 Terima kasih Anda dikirim kepada <b>{ $count } pegawai</b> pada { $leaves_at }; sekarang waktunya tenang.
    }
thanks-nobody = 🙏 Saat ini tidak ada lagi pegawai yang bisa saya kirimi terima kasih Anda.
thanks-nobody-known = 🙏 Belum ada nama yang tercatat selesai di kantor itu. Namanya saya ketahui dari bukti yang diterima dan dari berkas NIP tim sensus; begitu ada, Anda bisa berterima kasih dari sini.
thanks-before = { $count } sudah pernah menerima terima kasih Anda, jadi tidak saya kirimi lagi.
thanks-strangers = { $count } yang sudah selesai belum bergabung di bot. Sampaikan langsung, ya.

error-words-link = Tautan dalam tulisan sendiri tidak saya teruskan, supaya semua tahu bahwa tautan sensus hanya datang dari saya. Silakan tulis lagi tanpa tautan.
error-words-long = Tulisan itu { $length } huruf; paling banyak { $limit }. Coba dipendekkan sedikit.

button-office-tools = Perlengkapan kantor
office-tools = 🧰 <b>{ $office }</b>: yang bisa saya siapkan untuk kantor Anda.
button-office-text = Teks untuk grup WhatsApp
button-whatsapp = Kirim lewat WhatsApp
share-greeting =
    { $workers ->
        [yes] Rekan-rekan { $office },
       *[no] Bapak/Ibu pegawai { $office } yang terhormat,
    }
share-how =
    { $done ->
        [no] Mari isi sendiri di { $site }, atau ditemani langkah demi langkah di { $link }
       *[yes] Yang sudah selesai, terima kasih banyak. Yang belum, mari isi sendiri di { $site }, atau ditemani langkah demi langkah di { $link }
    }
share-thanks = Terima kasih atas kerja sama Bapak/Ibu semua.

button-office-letter = Surat edaran
letter-pdf = 🖨 Surat edaran <b>{ $unit }</b>, siap dicetak di kertas A4: isi alamat, nomor, dan NIP, lalu tanda tangani.
letter-docx = 📄 Surat edaran <b>{ $unit }</b> untuk disunting di Word.
button-letter-docx = Untuk disunting (DOCX)
letter-which-unit = Surat edaran untuk kantor mana?
letter-ask-unit = Ketik nama atau kode kantor untuk surat edarannya, misalnya <i>Dinas Kesehatan</i>.
error-letter-not-office = Surat edaran dibuat untuk kantor, perusahaan, dan sekolah. Untuk desa dan kelurahan ada posternya di /poster.
error-letter-too-late = Sensus online sudah ditutup, jadi surat edarannya tidak berguna lagi.
error-letter-nothing = Sebut surat edaran kantor mana (KODE), atau semuanya (--all).
error-letter-template-broken = Contoh surat di data/letters/edaran.docx tidak bisa dibuka. Simpan lagi sebagai DOCX, atau hapus supaya contoh bawaan yang dipakai.
error-letter-field-broken = "{ $typed }" di contoh surat tidak akan terisi. Tulis utuh dengan kurung kurawal dan tanpa spasi, seperti { $example }, di luar kotak teks.
error-letter-field-unknown = { $typed } di contoh surat tidak saya kenal. Yang bisa diisi: { $known }.
terminal-letters-made = Surat edaran untuk { $count } kantor ada di { $place }, masing-masing DOCX dan PDF.

button-office-find = Cari nama atau jabatan
button-office-again = Cari lagi
button-office-post = { $post } ({ $count })
button-office-file = Unduh daftarnya (XLSX)
office-find = 🔎 <b>{ $office }</b>: ketik nama atau jabatan, misalnya <i>wati</i> atau <i>perawat</i>.
office-find-posts = Yang belum tercatat selesai menurut jabatan:
office-find-post = • { $post }: { $count }
office-find-more = … dan { $count } jabatan lain
office-found = 🔎 <b>{ $what }</b>: { $count } belum tercatat selesai.
office-found-nobody = 🔎 Tidak ada <b>{ $what }</b> di antara yang belum tercatat selesai. Coba bagian lain dari namanya, atau jabatannya.
office-found-more = … dan { $count } lagi. Semuanya ada di daftar XLSX.
office-file = 📄 Yang belum tercatat selesai di <b>{ $office }</b>. Hanya untuk pimpinan dan verifikator.
office-sheet = Belum selesai
office-sheet-name = Nama
office-sheet-post = Jabatan
office-sheet-state = Keadaan
office-sheet-stranger = belum bergabung di bot
office-sheet-started = sudah mulai
office-sheet-returned = bukti dikembalikan
office-sheet-not-begun = belum mulai

# Hari petugas di lapangan: melapor, menutup blok, menyetujui, kunjungan ulang.
fieldday-button-open = 📋 Hari ini
fieldday-button-done = ✅ Jadi
fieldday-button-empty = 🚪 Kosong
fieldday-button-refused = ✋ Tolak
fieldday-button-moved = 📦 Pindah
fieldday-button-come_back = 🔁 Kembali
fieldday-button-count = 🔢 Angka
fieldday-button-note = 📝 Catatan
fieldday-button-keep = 📝 Simpan: { $block }
fieldday-button-answer = ❓ Cari jawaban
fieldday-button-beyond = ✅ Benar, { $visits }
fieldday-button-mend = 🔢 Perbaiki
fieldday-button-early = 🏁 Ya, selesai
fieldday-button-early-only = ✅ Catat { $visits } saja
fieldday-button-away = 🏠 Ya, kabari koordinator
fieldday-button-move = ↪️ Pindahkan ke { $block }
fieldday-button-undo = ↩️ Batalkan
fieldday-button-put-back = ↪️ Catat lagi { $visits }
fieldday-button-finish = 🏁 Selesai
fieldday-button-again = 🔁 Kunjungan ulang ({ $count })
fieldday-button-approve = ✅ Setujui
fieldday-button-reopen = 🔓 Buka lagi
fieldday-button-words = ✍️ Alasan lain
fieldday-reason-missed = Ada rumah yang terlewat
fieldday-reason-counts = Angkanya belum cocok
fieldday-reason-again = Kunjungan ulang belum selesai

fieldday-count-done = { $count } jadi
fieldday-count-empty = { $count } kosong
fieldday-count-refused = { $count } menolak
fieldday-count-moved = { $count } pindah
fieldday-count-come_back = { $count } kembali lagi
fieldday-count-none = belum ada
fieldday-also-finished = selesai semua

fieldday-title = 📋 <b>Hari ini</b>, { $day }
fieldday-today = Dikunjungi hari ini: { $visits }.
fieldday-line = { $mark } <b>{ $block }</b>: sisa { $left } dari { $all }
fieldday-line-reopened = ↳ Dibuka lagi: { $reason }
fieldday-line-ready = { $mark } { $block }
fieldday-more = … dan { $count } lagi. Ketik namanya untuk membukanya.
fieldday-approved = { $approved } dari { $count } blok sudah disetujui.
fieldday-none = Belum ada blok untuk Anda. Begitu dibagi, Anda saya kabari di sini.
fieldday-none-lead = Semua anggota tim Anda melapor sendiri. Yang tanpa Telegram akan muncul di sini, dan Anda yang mengisi.
fieldday-how = Cara cepat: ketik satu baris, misalnya <code>RT 03 12 kosong 2 tolak 1</code>. Tanpa sinyal juga bisa, pesannya terkirim begitu ada sinyal.
fieldday-not-yet = Kunjungan belum dimulai. Begitu dimulai, Anda bisa melapor di sini.
fieldday-over-now = Kunjungan sudah ditutup. Terima kasih atas kerja Anda!
fieldday-late = Masa kunjungan sudah berakhir. Laporan susulan masih saya catat; kabari juga koordinator Anda, supaya ikut diperiksa.
fieldday-late-lead = Masa kunjungan sudah berakhir. Laporan susulan masih saya catat.

fieldday-block = 🏘 <b>{ $block }</b> · { $place }
fieldday-owner = Petugas: { $name }
fieldday-left = Sisa <b>{ $left }</b> dari { $all }.
fieldday-total = Sampai kini: { $visits }.
fieldday-found = { $count } lebih banyak dari daftar. Tidak apa-apa, rumah baru memang ditemukan di lapangan.
fieldday-state-finished = 🏁 Selesai sejak { $since }, menunggu koordinator. Masih bisa diperbaiki.
fieldday-state-approved = ✅ Sudah disetujui.
fieldday-state-reopened = 🔓 Dibuka lagi: { $reason }
fieldday-note = 📝 { $words }

fieldday-ask-count = Ketik hasil untuk <b>{ $block }</b>, misalnya <code>12 kosong 2 tolak 1</code>.
fieldday-ask-note = Ketik catatan untuk <b>{ $block }</b>, paling panjang { $longest } huruf. Tanpa nama orang.
fieldday-ask-text = Yang saya tunggu tulisan untuk <b>{ $block }</b>, jadi kiriman ini tidak saya simpan. Ketik saja, misalnya <code>12 kosong 2</code>.
fieldday-taken = ✅ <b>{ $block }</b>: { $visits }. Sisa { $left }.
fieldday-finished = 🏁 <b>{ $block }</b> selesai. Koordinator Anda saya kabari.
fieldday-finished-left = Masih sisa { $left } dari { $all }. Kalau salah ketik, tekan { fieldday-button-undo }.
fieldday-undone = ↩️ Dibatalkan: { $visits } ({ $block }).
fieldday-undone-finish = ↩️ <b>{ $block }</b> dibuka kembali.
fieldday-undone-note = ↩️ Catatan untuk <b>{ $block }</b> dihapus.
fieldday-picture = 📷 Fotonya tidak saya simpan; tulisan di bawahnya saya baca.
fieldday-which = "{ $typed }": yang mana maksud Anda?
fieldday-which-many = "{ $typed }" cocok dengan beberapa blok. Tulis RT dan RW atau nama desanya, misalnya <code>RT 03 RW 01 12 jadi</code>.
fieldday-not-finished = <b>{ $blocks }</b> tadi tercatat selesai. Kalau belum, tekan tombol di bawah.
fieldday-still-open = <b>{ $blocks }</b> memang belum tercatat selesai. Lanjutkan saja.
fieldday-where =
    { $kind ->
        [empty] Kosong
        [refused] Menolak
       *[moved] Pindah
    } di blok mana?
fieldday-is-it = "{ $typed }": begini maksud Anda?
fieldday-unclear = "{ $typed }" belum saya pahami, jadi belum saya catat. Tulis angka dan hasilnya, misalnya <code>12 kosong 2 tolak 1</code>.
fieldday-unknown = Kata yang tidak saya kenal: { $words }.
fieldday-no-count = Angka yang belum jelas: { $numbers }. Tulis angka bulat saja, misalnya <code>12</code>. Untuk membatalkan laporan terakhir, ketik <code>salah</code>.
fieldday-not-asked = { $count } baris ini belum saya catat. Kirim lagi, beberapa baris saja sekali kirim:
fieldday-no-report = { $count } baris ini tidak saya pahami, jadi belum saya catat:
fieldday-not-asked-line = • { $typed }
fieldday-not-among = "{ $typed }": blok itu tidak ada di daftar Anda.
fieldday-number = 🔒 Pesan tadi saya hapus dan belum saya catat, karena ada NIK, nomor KK, atau NIP di dalamnya. Tulis lagi tanpa nomor itu, misalnya <code>RT 03 catatan: pagar terkunci</code>.
fieldday-note-kept = 📝 <b>{ $block }</b>: { $words }
fieldday-note-again = Catatannya belum saya simpan. Tulis lagi setelah memilih.
fieldday-beyond = 🏘 Di <b>{ $block }</b> menurut daftar tinggal { $left } dari { $all } { -counted }{ $again ->
        [0] .
       *[other] : { $unseen } belum didatangi, { $again } perlu didatangi lagi.
    }
fieldday-beyond-typed = Anda menulis { $visits }, { $count } lebih banyak dari yang belum didatangi, jadi belum saya catat. Rumah baru memang bisa ditemukan. Benar begitu?
fieldday-early = 🏘 <b>{ $block }</b>: { $visited ->
        [0] belum ada dari { $all } { -counted } yang tercatat didatangi
       *[other] baru { $visited } dari { $all } { -counted } yang didatangi
    }, jadi belum saya catat. Benar bloknya sudah selesai?
fieldday-away = 🏠 Anda tidak bisa bertugas { $when ->
        [today] hari ini
       *[tomorrow] besok
    }? Semoga lekas membaik. Koordinator Anda saya kabari, tanpa alasannya.
fieldday-move = ↪️ Laporan terakhir Anda: <b>{ $wrong }</b>, { $visits }. Pindahkan ke <b>{ $right }</b>?
fieldday-trouble = 📝 "{ $typed }" bukan laporan, jadi belum saya catat. Simpan sebagai catatan untuk koordinator Anda?
fieldday-trouble-lead = 📝 "{ $typed }" bukan laporan, jadi belum saya catat. Simpan sebagai catatan blok ini?
fieldday-trouble-no-block = Itu bukan laporan, jadi belum saya catat.
fieldday-trouble-other = Bloknya lain? Tulis RT dan catatannya, misalnya <code>RT 03 catatan: pagar terkunci</code>.
fieldday-trouble-kept = Koordinator Anda membacanya di daftar timnya. Kalau perlu orang sekarang, tekan tombol di bawah.

fieldday-card = 🏁 <b>{ $block }</b> · { $place } selesai
fieldday-card-others = Belum tercatat: { $visits }. Kalau disetujui, rumah itu tidak didatangi lagi.
fieldday-sure = ⚠️ Di <b>{ $block }</b> masih ada { $left } dari { $all } rumah yang belum didatangi. Tetap setujui?
fieldday-button-sure = Tetap setujui
fieldday-card-approved = ✅ <b>{ $block }</b> disetujui. Petugasnya saya kabari.
fieldday-card-reopened = 🔓 <b>{ $block }</b> dibuka lagi. Petugasnya saya kabari.
fieldday-card-open = <b>{ $block }</b> sedang dikerjakan, jadi belum ada yang perlu disetujui.
fieldday-card-taken-back = ↩️ <b>{ $block }</b> dibuka kembali oleh petugasnya: belum selesai. Tombol di pesan saya sebelumnya tidak berlaku lagi.
fieldday-ask-reason = Mengapa <b>{ $block }</b> dibuka lagi? Pilih, atau ketik alasannya. Petugasnya membaca alasan ini.
fieldday-ask-words = Ketik alasannya untuk <b>{ $block }</b>, paling panjang { $longest } huruf.
fieldday-news-approved = ✅ <b>Disetujui koordinator</b>: { $blocks }. Terima kasih!
fieldday-news-reopened = 🔓 <b>{ $block }</b> dibuka lagi: { $reason }

fieldday-again-title = 🔁 <b>Kunjungan ulang</b>
fieldday-again-none = Tidak ada yang perlu dikunjungi lagi. 👏
fieldday-again-none-left = Tidak ada kunjungan ulang. Sisa { $left } kunjungan di { $blocks } blok.
fieldday-again-line = { $block }: { $visits } ({ $day })
fieldday-again-block = 🔁 <b>{ $block }</b>: yang mana yang Anda kunjungi lagi?
fieldday-again-now = <b>{ $block }</b>, { $visits }: satu rumah sekarang jadi apa?

error-fieldday-not-started = Kunjungan belum dimulai. Begitu dimulai, Anda bisa melapor di sini.
error-fieldday-closed = Kunjungan sudah ditutup, jadi laporan baru tidak saya catat. Kalau ada yang tertinggal, kabari koordinator Anda.
error-fieldday-unknown-block = Blok { $block } tidak ada di daftar. Mungkin daftarnya sudah diganti.
error-fieldday-not-yours = { $block } bukan blok Anda. Kalau baru ditukar, kabari koordinator Anda.
error-fieldday-approved = { $block } sudah disetujui, jadi tidak bisa diubah. Kalau ada yang salah, minta koordinator membukanya lagi.
error-fieldday-too-many = Di { $block } menurut daftar ada { $left } { -counted }, jadi angka sebesar itu belum saya catat. Periksa, lalu tulis sekali lagi.
error-fieldday-fewer = Di { $block } tidak ada lagi yang menunggu kunjungan ulang seperti itu.
error-fieldday-nothing = Tidak ada lagi yang bisa dibatalkan.
error-fieldday-not-finished = { $block } belum selesai, jadi tidak perlu dibuka lagi.
error-fieldday-words-missing = Tulisannya masih kosong. Ketik sekali lagi.
error-fieldday-words-long = Terlalu panjang. Cukup { $longest } huruf.

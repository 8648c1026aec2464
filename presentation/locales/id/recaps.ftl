# Rekap: dari berkas yang dikirim admin sampai terbit, dikoreksi, atau ditarik kembali.
recap-title =
    📄 <b>Rekap per { $as_of }</b> { $tried ->
        [yes] dicoba saja, tidak disimpan
       *[no] menunggu diterbitkan
    }
recap-source = Sumber: { $source } · { $units }
recap-units-province = { $count } provinsi
recap-units-regency = { $count } kabupaten/kota
recap-units-district = { $count } kecamatan
recap-units-village = { $count } desa/kelurahan
recap-units-office = { $count } OPD
recap-units-agency = { $count } instansi vertikal
recap-units-company = { $count } perusahaan
recap-units-school = { $count } sekolah
recap-corrects = 🔁 Data dari waktu yang sama sudah terbit { $when } (nomor { $number }). Rekap ini mengoreksi unit yang ada di dalamnya; yang lain tetap.
recap-compared = Dibanding papan sekarang (data per { $as_of }):
recap-board = Papan { $board }: { $figures }
recap-board-growth =
    { $sign ->
        [same] Papan { $board }: { $before } → { $figures } (tetap)
        [less] Papan { $board }: { $before } → { $figures } (turun { $difference })
       *[more] Papan { $board }: { $before } → { $figures } (naik { $difference })
    }
recap-board-kept = { $count } tetap memakai angka lama
recap-board-never = { $count } belum ada angkanya
recap-total = Jumlah { $measure }: { $figures }
recap-total-growth =
    { $sign ->
        [same] Jumlah { $measure }: { $figures } (tetap)
        [less] Jumlah { $measure }: { $figures } (turun { $difference })
       *[more] Jumlah { $measure }: { $figures } (naik { $difference })
    }
recap-changes = <b>Perubahan terbesar</b>
recap-change =
    { $sign ->
        [less] { $unit }: { $before } → { $after } (turun { $difference })
       *[more] { $unit }: { $before } → { $after } (naik { $difference })
    }
recap-change-new = { $unit }: baru, { $after }
recap-climbs = <b>Naik paling tinggi</b>
recap-climb = { $unit }: ▲{ $places } ke peringkat { $rank }
recap-warnings = ⚠️ <b>Perlu dilihat dulu</b>
recap-warnings-title = ⚠️ <b>{ $count } hal yang perlu dilihat dulu</b>
recap-all-warnings = Lihat semua ({ $count })
recap-more = … dan { $count } lagi
recap-page = Halaman { $page } dari { $pages }
recap-page-before = ◀ Sebelumnya
recap-page-after = Berikutnya ▶
recap-back = Kembali ke rekap
recap-question =
    { $boards ->
        [stays] Kalau diterbitkan, rekap ini masuk riwayat saja: papan tetap, dan tidak ada kabar yang dikirim.
       *[changes] Kalau diterbitkan, papan langsung berganti dan kabar peringkat dikirim.
    }
recap-question-correction =
    { $boards ->
        [stays] Kalau diterbitkan, riwayatnya yang dikoreksi, papan tetap. Siapa pun yang sudah menerima angka lama saya kabari.
       *[changes] Kalau diterbitkan, papan langsung berganti, dan siapa pun yang sudah menerima angka lama saya kabari.
    }
recap-question-word = Ada yang tidak biasa di rekap ini. Kalau memang benar, tekan Terbitkan lalu ketik <b>{ $word }</b>.
recap-word = terbitkan
recap-publish = Terbitkan
recap-correct = Terbitkan sebagai koreksi
recap-redate = Ubah tanggal
recap-discard = Batal
recap-forget = Bukan itu maksudnya
recap-ask-reason =
    Data per { $as_of } akan dikoreksi. <b>Apa alasannya?</b>
    Tulis satu kalimat; grup dan kepala OPD yang sudah menerima angka lama ikut membacanya.
recap-ask-word = Rekap per { $as_of } saya terbitkan kalau Anda yakin angkanya benar. Ketik <b>{ $word }</b>.
recap-ask-word-again = Belum saya terbitkan. Kalau memang benar, ketik <b>{ $word }</b>.
recap-one = Rekap per { $as_of }
recap-none = Tidak ada rekap yang menunggu.
recap-published =
    ✅ <b>Data per { $as_of } sudah terbit.</b>
    { $notices ->
        [0] Tidak ada kabar peringkat yang perlu dikirim.
       *[other] { $notices } kabar peringkat segera dikirim.
    }
recap-published-stays = Masuk riwayat saja: papan tetap.
recap-corrected = ✅ <b>Data per { $as_of } sudah dikoreksi.</b>
recap-correction-notices = { $count } kabar peringkat lain segera dikirim.
recap-correction-told =
    { $count ->
        [0] Angka lamanya belum sempat terkirim ke siapa pun.
       *[other] { $count } obrolan yang sudah menerima angka lama segera saya kabari.
    }
recap-already = Data per { $as_of } sudah terbit sebelumnya. Tidak ada yang berubah.
recap-discarded = Rekap per { $as_of } dibuang. Papan tidak berubah.
recap-forgotten = Baik, saya lupakan. Rekapnya tidak saya simpan; kirim lagi berkasnya, nanti saya tanya isi kolomnya.

# Berkas di obrolan
recap-ask-moment =
    { $doubt ->
        [disagree] 📄 Berkasnya terbaca, tetapi judul dan namanya menyebut waktu yang berbeda: { $written }.
        [several] 📄 Berkasnya terbaca, tetapi judulnya menyebut beberapa tanggal: { $written }.
        [range] 📄 Berkasnya terbaca, tetapi yang tertulis di sana rentang hari, bukan satu tanggal.
        [letter] 📄 Berkasnya terbaca, tetapi tanggal di judulnya tampaknya tanggal surat.
        [outside] 📄 Berkasnya terbaca, tetapi { $written } di luar masa sensus ({ $begins } sampai { $ends }).
        [ahead] 📄 Berkasnya terbaca, tetapi { $written } belum tiba: angkanya tidak mungkin dari waktu itu.
        [impossible] 📄 Berkasnya terbaca, tetapi "{ $written }" tidak ada di kalender atau di jam.
       *[missing] 📄 Berkasnya terbaca.
    }
    <b>Angkanya per kapan?</b>
    Pilih, atau ketik, misalnya <i>kemarin 18.00</i> atau <i>5 Maret 18.00</i>.
recap-ask-other-moment =
    📄 Rekap ini sekarang tercatat per { $as_of }. <b>Seharusnya per kapan?</b>
    Pilih, atau ketik, misalnya <i>kemarin 18.00</i> atau <i>5 Maret 18.00</i>.
recap-moment-now = Sekarang, { $clock }
recap-moment-today = Hari ini, { $clock }
recap-moment-yesterday = Kemarin, { $clock }
recap-ask-column =
    { $kind ->
        [empty] Kolom <b>{ $heading }</b> ({ $cell }) belum saya kenal. <b>Isinya apa?</b>
       *[example] Kolom <b>{ $heading }</b> ({ $cell }, isinya misalnya { $example }) belum saya kenal. <b>Isinya apa?</b>
    }
    Jawaban Anda saya ingat untuk berkas berikutnya.
recap-ask-cell =
    { $kind ->
        [empty] Ada <b>{ $count } sel kosong</b> di tempat angka, mulai dari { $cell } ({ $heading }). <b>Nol, atau belum ada datanya?</b>
       *[example] Di { $count } sel tertulis <b>{ $example }</b>, mulai dari { $cell } ({ $heading }). <b>Nol, atau belum ada datanya?</b>
    }
    Yang belum ada datanya tetap memakai angka lama. Jawaban Anda saya ingat untuk berkas berikutnya.
recap-ask-unit =
    Nama <b>{ $name }</b> ({ $cell }) belum saya kenal. <b>Yang dimaksud yang mana?</b>
    { $left ->
        [0] Jawaban Anda saya ingat untuk rekap Anda berikutnya.
       *[other] Masih ada { $left } nama lagi. Jawaban Anda saya ingat untuk rekap Anda berikutnya.
    }
    Kalau bukan semuanya, perbaiki namanya, lalu kirim lagi.
recap-ask-sheet = Ada { $count } lembar yang berisi rekap. <b>Lembar mana yang dipakai?</b>
recap-before-dropped =
    { $kind ->
        [file] Berkas { $name } belum selesai, jadi tidak saya simpan. Kirim lagi kalau masih perlu.
       *[list] Daftar sebelumnya belum selesai, jadi tidak saya simpan. Kirim lagi kalau masih perlu.
    }
recap-press-instead = Untuk yang ini, tekan salah satu tombolnya, ya.
recap-upload-gone = Pertanyaan itu sudah lewat. Kirim lagi berkasnya, nanti saya baca dari awal.
recap-refused-once = Berkasnya belum bisa saya pakai. Tidak ada yang berubah.
recap-send-again = Betulkan, lalu kirim lagi ke sini.
error-recap-too-large = Berkasnya terlalu besar. Yang bisa saya terima paling besar { $megabytes } MB: kirim lembar rekapnya saja, atau simpan sebagai CSV.
error-recap-not-fetched = Telegram belum menyerahkan berkasnya kepada saya. Coba kirim sekali lagi.
recap-not-yours = Terima kasih. Berkas data hanya saya terima dari tim sensus { own-regency }. Kalau Anda punya rekap, sampaikan kepada mereka.
recap-in-group = Berkas rekap saya terima di obrolan pribadi, supaya angkanya diperiksa dulu sebelum terbit.

column-code = Kode unit
column-name = Nama unit
column-regency = Nama kabupaten
column-district = Nama kecamatan
column-village = Nama desa
column-workplace = Nama kantor
column-parent = Unit induk
column-families = { -Counted } respon
column-families-clean = { -Counted } lengkap
column-families-base = Seluruh { -counted }
column-families-percent = Persen { -counted } respon
column-families-clean-percent = Persen { -counted } lengkap
column-persons = Jiwa respon
column-persons-clean = Jiwa lengkap
column-persons-base = Seluruh jiwa
column-persons-percent = Persen jiwa respon
column-persons-clean-percent = Persen jiwa lengkap
column-employees = Pegawai selesai
column-employees-each = Satu orang sebaris
column-employees-base = Seluruh pegawai
column-employees-percent = Persen pegawai
column-ignored = Tidak dipakai
column-zero = Nol
column-unknown = Belum ada datanya

# Riwayat dan jalan kembali
recap-history = Riwayat data
recap-waiting-count =
    { $count ->
        [1] 📄 Ada 1 rekap yang menunggu diterbitkan.
       *[other] 📄 Ada { $count } rekap yang menunggu diterbitkan.
    }
recap-waiting-which = Mana yang ingin Anda lihat?
recap-published-title = 📚 <b>Yang terakhir terbit</b>
recap-none-published = Belum ada data yang terbit.
recap-how-to-send = Rekap baru: kirim berkasnya (.xlsx, .xls, .ods, .csv) ke obrolan ini.
recap-kind-province = provinsi
recap-kind-regency = kabupaten
recap-kind-district = kecamatan
recap-kind-village = desa
recap-kind-office = OPD
recap-kind-agency = instansi
recap-kind-company = perusahaan
recap-kind-school = sekolah
recap-by-you = Anda
recap-by-admin = admin lain
recap-by-machine = sistem
recap-line-counts =
    { $kind ->
        [correction] 🔁 <b>{ $as_of }</b> · { $contents } · nomor { $number }, koreksi nomor { $replaced } oleh { $by }: { $reason }
       *[first] ✅ <b>{ $as_of }</b> · { $contents } · nomor { $number }, oleh { $by }
    }
recap-line-replaced = ▫️ { $as_of } · { $contents } · nomor { $number }, sudah diganti nomor { $later }
recap-line-partly = ◽ { $as_of } · { $contents } · nomor { $number }, sebagian dikoreksi nomor { $later }
recap-line-withdrawn = ✖️ { $as_of } · { $contents } · nomor { $number }, ditarik kembali { $when } oleh { $by }
recap-return = Kembali ke data sebelumnya
recap-return-title = ↩️ <b>Yang akan ditarik kembali:</b>
recap-return-gone = • Data per { $as_of } · { $contents } (nomor { $number })
recap-return-after = Papan kembali ke data per { $as_of } (nomor { $number }).
recap-return-nothing = Sesudah itu belum ada data untuk papan ini.
recap-return-told = { $count } obrolan sudah menerima angkanya, dan akan saya kabari.
recap-return-yes = Ya, tarik kembali
recap-return-no = Tidak jadi
recap-returned = ↩️ <b>Sudah ditarik kembali:</b>
recap-returned-told = { $count } obrolan yang sudah menerima angkanya segera saya kabari.

# Yang ditemukan saat membaca berkas: tempatnya, apa yang terlihat, lalu apa yang perlu dilakukan.
finding-in-cell = { $cell } ({ $column }): { $words }
finding-in-cell-alone = { $cell }: { $words }
finding-in-line = Baris { $line }: { $words }
finding-line-alone = baris { $line }
finding-in-sheet = Lembar { $sheet }, { $words }
finding-gathered = { $count } baris: { $words } Begitu juga { $places }.
finding-gathered-more = { $places } dan { $count } lagi
finding-other = Ada yang perlu diperiksa ({ $key }).

measure-families = { -counted }
measure-persons = jiwa
measure-employees = pegawai
measure-families_clean = { -counted } lengkap
measure-persons_clean = jiwa lengkap

error-recap-refused = Rekap belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-roster-refused = Daftar pegawai belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-units-refused = Daftar unit belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-bases-refused = Jumlah dasar belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-registry-refused = Daftar keluarga belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-registry-unknown = Daftar keluarga nomor { $number } tidak ada. Yang ada bisa dilihat dengan --list.
error-registry-undone = Daftar keluarga nomor { $number } sudah ditarik sebelumnya.
error-registry-too-old = Daftar keluarga nomor { $number } tidak bisa ditarik lagi: yang disimpan hanya keadaan sebelum { $kept } daftar terakhir.
error-registry-newer-first = Yang terbaru ditarik lebih dulu: tarik nomor { $newest } dulu, baru nomor { $number }.
error-areas-refused = Daftar wilayah belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-blocks-refused = Daftar blok belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-fieldworkers-refused = Daftar petugas belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-progress-refused = Hitungan aplikasi belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.

error-recap-unknown = Rekap nomor { $number } tidak ada. Yang ada bisa dilihat di /terbit.
error-as-of-unclear = "{ $typed }" belum bisa saya baca sebagai waktu. Tulis misalnya kemarin 18.00 atau 5 Maret 18.00.
error-recap-is-published = Rekap nomor { $number } sudah terbit, jadi tidak bisa dibuang. Kalau keliru, kirim koreksinya.
error-recap-needs-word = Ada yang tidak biasa di rekap nomor { $number }, jadi satu perintah belum cukup. Kalau memang benar, ulangi dengan --yes.
error-recap-import-needs-word = Ada yang tidak biasa di rekap ini, jadi belum ada yang disimpan. Kalau memang benar, ulangi perintah ini dengan --yes.
error-recap-needs-reason = Ini koreksi atas rekap nomor { $number } yang sudah terbit, jadi perlu alasan singkat.
error-recap-counts-not = Rekap nomor { $number } sedang tidak berlaku, jadi tidak ada yang bisa diganti.
error-recap-changed-meanwhile = Sementara itu ada admin lain yang menerbitkan atau menarik data. Lihat dulu keadaan terbarunya.
error-recap-nothing-published = Belum ada data yang terbit, jadi belum ada yang bisa ditarik kembali.
error-recap-is-withdrawn = Rekap nomor { $number } sudah ditarik kembali. Kalau isinya benar, masukkan lagi berkasnya.
error-recap-is-newest = Rekap nomor { $number } memang yang sedang berlaku. Tidak ada yang berubah.

finding-file-is-a-workbook = Berkas ini buku kerja Excel. Simpan sebagai CSV dulu, lalu coba lagi.
finding-file-not-a-table = Ini bukan Excel atau CSV, apa pun nama berkasnya. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.
finding-file-empty = Berkas ini tidak berisi baris data.
finding-file-too-large = Berkas ini { $megabytes } MB, terlalu besar. Paling besar { $most } MB. Pakai lembar rekapnya saja.
finding-file-has-password = Berkas ini dikunci dengan kata sandi. Simpan tanpa kata sandi, lalu coba lagi.
finding-file-damaged = Berkas ini rusak atau tidak utuh. Buka di Excel, simpan lagi, lalu coba lagi.
finding-file-swells = Isi berkas ini membengkak menjadi { $megabytes } MB, jadi tidak dibuka. Pakai lembar rekapnya saja.
finding-file-too-heavy = Berkas ini terlalu berat untuk dibaca. Salin tabel rekapnya ke berkas baru, lalu coba lagi.
finding-file-is-html = Ini halaman web yang diberi nama Excel. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.
finding-file-is-a-picture = Ini gambar. Pakai berkas Excel atau CSV-nya.
finding-file-is-a-pdf = Ini PDF. Pakai berkas Excel atau CSV-nya.
finding-file-is-a-roster = Ini daftar orang, bukan rekap. Rekap hanya memuat jumlah per wilayah atau kantor.
finding-sheets-several = Lebih dari satu lembar berisi rekap: { $names }. Yang mana?
finding-sheets-without-recap = Tidak ada lembar yang berisi rekap. Yang ada: { $names }.
finding-sheets-none = Berkas ini CSV, jadi tidak punya lembar bernama "{ $wanted }". Ulangi tanpa nama lembar.
finding-sheet-unknown = Lembar "{ $wanted }" tidak ada. Yang ada: { $names }.
finding-cell-swallows-lines = Di sel ini ada { $lines } baris lain. Mungkin ada tanda kutip (") yang belum ditutup; baris di bawahnya jadi ikut masuk ke sini.
finding-row-too-long = Isinya lebih banyak daripada judul kolom. Mungkin ada tanda pemisah di dalam teks.

finding-column-not-there = Kolom "{ $wanted }" tidak ada. Yang ada: { $names }.
finding-column-missing = Kolom "{ $wanted }" belum ada. Judul yang dikenal: { $known }.
finding-column-twice-named = Kolom "{ $wanted }" ada dua. Sisakan satu.
finding-column-twice = Isinya sama dengan kolom "{ $other }". Sisakan satu.
finding-column-ignored = Kolom ini tidak dikenal, jadi tidak dibaca.
finding-column-missing-unit = Belum ada kolom kode atau nama unit. Judul yang dikenal misalnya Kode Wilayah, Kecamatan, Desa/Kelurahan, OPD, Instansi.
finding-column-missing-figures = Belum ada kolom jumlah { -counted }, jiwa, atau pegawai. Judul yang dikenal misalnya Keluarga Respon, KK Clean, Penduduk, Pegawai, Sudah.
finding-column-unclear = Isi kolom ini belum jelas. Pilihannya: { $meanings }.
finding-cell-unclear =
    { $kind ->
        [empty] { $count } sel angka kosong, mulai dari sel ini. Pilihannya: { $meanings }.
       *[mark] "{ $example }" ada di { $count } sel angka, mulai dari sel ini. Pilihannya: { $meanings }.
    }
finding-base-is-target = Kolom ini dipakai sebagai pembagi, jadi persentase di papan adalah bagian dari target.
finding-code-system-unknown = Jenis kode "{ $value }" tidak dikenal. Tulis kemendagri atau bps.

finding-unit-missing = Tidak ada kode atau nama unit di baris ini.
finding-unit-twice = { $named } sudah ada di baris { $first }.
finding-units-missing =
    { $count ->
        [1] { $named } tidak ada di rekap ini
       *[other] { $count } unit tidak ada di rekap ini, antara lain { $named }
    }{ $known ->
        [all] {""}, dan tetap memakai angka lama.
        [none] {""}, dan belum ada angkanya.
       *[some] {""}: { $kept } tetap memakai angka lama, { $never } belum ada angkanya.
    }
finding-count-fell = { $named }: turun dari { $before } menjadi { $count } { $measure }.
finding-count-leapt = { $named }: melonjak dari { $before } menjadi { $count } { $measure }, jauh di atas yang lain. Periksa sekali lagi, ya.
finding-form-counted = Satu baris satu orang: { $done } dari { $count } orang di { $offices } kantor sudah selesai. Yang mengisi dua kali dihitung sekali; nama dan nomornya tidak disimpan.
finding-column-as-before = Kolom "{ $column }" saya baca sebagai { $meaning }, seperti terakhir kali.
finding-column-as-told = Kolom "{ $column }" saya baca sebagai { $meaning }, sesuai jawaban Anda.
finding-cell-as-told =
    { $kind ->
        [empty] Sel kosong saya baca sebagai { $meaning }, sesuai jawaban Anda.
       *[other] "{ $example }" saya baca sebagai { $meaning }, sesuai jawaban Anda.
    }
finding-cell-as-before =
    { $kind ->
        [empty] Sel kosong saya baca sebagai { $meaning }, seperti terakhir kali.
       *[other] "{ $example }" saya baca sebagai { $meaning }, seperti terakhir kali.
    }
finding-older-than-published =
    { $boards ->
        [others] Untuk sebagian unit sudah ada data yang lebih baru, per { $newest }. Di papan, angka mereka tetap.
       *[same] Sudah ada data yang lebih baru, per { $newest }. Papan tidak berubah.
    }
finding-same-file = Berkas yang sama sudah terbit sebagai data per { $newest }. Periksa lagi tanggalnya.
finding-code-unknown = Kode "{ $value }" tidak dikenal.
finding-code-ambiguous = Kode "{ $value }" bisa berarti kode Kemendagri atau BPS. Pakai titik (35.09.12.2001), atau tulis "# code_system: kemendagri" di baris pertama.
finding-code-bps-village = Kode desa BPS "{ $value }" belum bisa dicocokkan. Pakai kode Kemendagri.
finding-code-excel = Kode berubah oleh Excel menjadi "{ $value }". Ubah kolomnya menjadi teks, lalu isi lagi.
finding-code-date = Kode berubah menjadi tanggal, "{ $value }". Ubah kolomnya menjadi teks, lalu isi lagi.
finding-code-twice = Kode "{ $value }" sudah ada di baris { $first }.
finding-code-colon = Kode "{ $value }" memuat titik dua. Tulis dengan titik saja.
finding-code-too-long = Kode "{ $value }" terlalu panjang. Paling panjang { $most } huruf.
finding-cell-too-long = Teks "{ $value }" terlalu panjang. Paling panjang { $most } huruf.
finding-code-not-sendable = Kode "{ $value }" tidak bisa dipakai, karena kode menjadi bagian tautan. Pakai huruf, angka, dan tanda hubung, misalnya { $example }.
finding-name-unknown = Nama "{ $value }" tidak dikenal.
finding-office-unknown = "{ $value }" tidak dikenal sebagai kode atau nama kantor. Kode yang ada misalnya { $known }. Daftar kantor dimasukkan lebih dulu.
finding-office-none = Belum ada kantor di sini. Masukkan daftar kantor lebih dulu, lalu daftar pegawainya.
finding-name-as-told = "{ $example }" saya baca sebagai { $named }, sesuai jawaban Anda.
finding-name-as-before = "{ $example }" saya baca sebagai { $named }, seperti terakhir kali.
finding-line-left-out = Baris ini tidak saya baca sebagai angka: "{ $example }".
finding-name-other-level = "{ $value }" hanya ada sebagai { $candidates }, bukan di tingkat yang diminta kolom ini.
finding-name-near = Nama "{ $value }" belum dikenal. Yang mirip: { $candidates }. Tulis nama lengkap atau kodenya.
finding-name-ambiguous = Nama "{ $value }" dipakai { $count } unit: { $candidates }. Tulis kodenya.
finding-name-differs = Tertulis "{ $value }", padahal kode { $unit } adalah { $name }.
finding-kind-unknown = Jenis unit "{ $value }" tidak dikenal. Yang dikenal: { $known }.
finding-parent-wanted = Belum jelas unit ini di wilayah mana. Tulis kodenya di kolom wilayah: { $known }.
finding-block-digits-lost = Kode "{ $value }" terdiri dari { $digits } angka, padahal kode BPS 14 atau 16 angka. Ada angka yang hilang: ubah kolomnya menjadi teks, lalu isi lagi.
finding-done-above-size = Yang sudah mengisi online "{ $value }" lebih banyak daripada { -counted }nya, { $size }.
finding-block-unknown = Blok "{ $value }" belum ada di daftar blok. Masukkan dulu daftarnya dengan sensusbot import blocks.
finding-counts-above-size = { $block }: keempat hitungan berjumlah { $count }, di daftar blok hanya { $size } { -counted }. Tetap diterima, karena di lapangan bisa ditemukan lebih banyak.
finding-village-wanted = "{ $value }" bukan desa atau kelurahan. Tulis kode Kemendagri desanya.
finding-village-not-here = Desa "{ $value }" tidak ada di { $areas }, wilayah yang tertulis di config.yaml. Periksa kode atau namanya; kalau wilayahnya lain, ubah areas: lebih dulu.
finding-field-role-unknown = Peran "{ $value }" tidak dikenal. Yang dikenal: { $known }.

finding-number-excel = Angka berubah oleh Excel menjadi "{ $value }". Ubah kolomnya menjadi teks, lalu isi lagi.
finding-number-date = Angka berubah menjadi tanggal, "{ $value }". Ubah kolomnya menjadi teks, lalu isi lagi.
finding-number-negative = Jumlah tidak bisa kurang dari nol: "{ $value }".
finding-number-decimal = Jumlah harus bilangan bulat: "{ $value }". Titik memisahkan ribuan.
finding-number-too-large = Jumlah "{ $value }" lebih besar daripada penduduk Indonesia.
finding-number-wrong = "{ $value }" bukan angka.
finding-number-fraction = Tersimpan sebagai pecahan, "{ $value }". Jika titiknya pemisah ribuan, ketik angkanya tanpa titik.
finding-identity-in-recap = Di sel ini ada nomor panjang seperti NIK, KK, atau NIP, mungkin sudah diubah Excel. Hapus kolomnya: rekap tidak memerlukannya.
finding-identity-in-name = Di sel ini ada nomor seperti NIK, KK, atau NIP. Hapus nomornya: isi sel ini saya simpan dan tampilkan.
finding-formula-without-value = Rumus di sel ini belum dihitung. Buka di Excel, simpan, lalu coba lagi.

finding-cell-empty = Sel ini masih kosong.
finding-yes-or-no = Isi dengan ya atau tidak, bukan "{ $value }".
finding-moment-wrong = "{ $value }" bukan tanggal. Tulis seperti { $year }-03-05 18:00.
finding-progress-unknown = Status "{ $value }" tidak dikenal. Yang dikenal: { $known }.
finding-card-contradicted = Baris ini bertentangan dengan baris { $first }: satu KK, tanggal sama, status berbeda.
finding-nik-in-two-cards = NIK ini sudah ada di baris { $first } dengan nomor KK lain, pada tanggal yang sama.
finding-identity-excel = Nomor di sel ini sudah dibulatkan oleh Excel. Ubah kolomnya menjadi teks, lalu isi lagi.
finding-identity-excel-column = Semua nomor di kolom ini berakhir dengan 0, tanda sudah dibulatkan oleh Excel. Ubah kolomnya menjadi teks, lalu isi lagi.
finding-worker-twice = Nomor atau nama ini sudah ada di baris { $first }.
finding-worker-short = Nama ini belum bisa saya pakai: paling sedikit tiga huruf, paling banyak 60.
finding-identity-own = Nomor ini seperti NIK, KK, atau NIP, dan nomor seperti itu tidak saya terima di sini. Pakai nomor dari perusahaan, atau kosongkan.
finding-nip-twice = NIP ini sudah ada di baris { $first }.
finding-finished-nobody-done = Semua { $count } orang di berkas ini tertulis belum selesai, jadi tidak ada yang bisa dicatat.
finding-nik-length = NIK terdiri dari 16 angka, di sini { $typed }.
finding-nik-letters = NIK hanya terdiri dari angka.
finding-nik-date = Angka ke-7 sampai ke-12 NIK ini bukan tanggal.
finding-nik-repeated = NIK ini satu angka yang diulang.
finding-kk-length = Nomor KK terdiri dari 16 angka, di sini { $typed }.
finding-kk-letters = Nomor KK hanya terdiri dari angka.
finding-kk-date = Angka ke-7 sampai ke-12 nomor KK ini bukan tanggal.
finding-kk-is-nik = Ini NIK, bukan nomor KK.
finding-nip-length = NIP terdiri dari 18 angka, di sini { $typed }.
finding-nip-is-nik = Ini seperti NIK (16 angka), bukan NIP (18 angka). Isi NIP-nya, dan hapus NIK dari berkas.
finding-nip-letters = NIP hanya terdiri dari angka.
finding-nip-birth = Delapan angka pertama NIP ini bukan tanggal.
finding-nip-month = Angka ke-13 dan ke-14 NIP ini bukan bulan.
finding-nip-sex = Angka ke-15 NIP harus 1 atau 2.

finding-above-base = { $name }: { $count } { $measure } melebihi jumlah seluruhnya, { $base }.
finding-base-unknown = Jumlah seluruh { $measure } belum diketahui di { $count } unit, mulai dari { $name }.
finding-persons-implausible = { $name }: { $count } { $measure } untuk { $families } { -counted }. Mungkin kolomnya tertukar.
finding-parts-differ = { $name }: tertulis { $stated } { $measure }, jumlah bagiannya { $sum }.
finding-parts-differ-slightly = { $name }: tertulis { $stated } { $measure }, jumlah bagiannya { $sum }. Selisihnya wajar karena pembulatan.
finding-total-differs = Jumlah tertulis { $stated } { $measure }, hasil penjumlahan { $sum }.
finding-total-differs-slightly = Jumlah tertulis { $stated } { $measure }, hasil penjumlahan { $sum }. Selisihnya wajar karena pembulatan.
finding-total-lacks =
    { $count ->
        [1] Jumlah tertulis { $stated } { $measure } tidak memuat { $name } ({ $sum }).
       *[other] Jumlah tertulis { $stated } { $measure } tidak memuat { $count } unit, antara lain { $name }.
    }
finding-base-assumed = Kolom ini saya pakai sebagai jumlah seluruh { $measure }, yaitu pembaginya.
finding-stands-apart = { $named } bukan wilayah di atas unit lain di rekap ini. Apa ini memang satu baris rekap?
finding-year-taken = "{ $words }" tidak menyebut tahun. Saya anggap { $day }.
finding-as-of-differs = Di berkas tertulis "{ $words }", berbeda dengan waktu di perintah. Yang dipakai waktu di perintah.
finding-counts-are-all = Hampir semua angka { $measure } di kolom ini sama dengan jumlah seluruhnya. Mungkin ini daftar jumlah, bukan yang sudah selesai.
finding-counts-like-percents = Semua angka { $measure } di kolom ini paling besar { $count }. Mungkin ini persentase, bukan jumlah.
finding-figures-in-thousands = Tertulis "{ $value }". Papan memerlukan angka utuh: tulis angka lengkapnya, atau hapus tulisan itu kalau angkanya sudah utuh.
finding-names-contradict = { $count } nama tidak cocok dengan kodenya, mulai dari "{ $value }", padahal kode { $unit } adalah { $name }. Mungkin kolomnya tergeser.
finding-rows-hidden = { $count } baris tersembunyi ikut dibaca: baris { $lines }.
finding-column-hidden = Kolom ini tersembunyi, tetapi ikut dibaca.
finding-sheets-hidden = Lembar yang tersembunyi tidak dibaca: { $names }.
finding-clean-exceeds = { $name }: { $count } { $measure } lengkap, lebih banyak daripada yang merespon, { $responded }.
finding-clean-alone = Rekap ini hanya memuat { $measure }. Papan yang menghitung respon tidak berubah.
finding-percent-common-base = Semua persentase { $measure } dibagi satu angka yang sama, sekitar { $base }. Papan membagi tiap unit dengan jumlahnya sendiri.
finding-percent-differs = { $name }: tertulis { $stated_share } { $measure }, hitungannya { $found_share }.

finding-text-unknown = Kunci "{ $key }" tidak ada di antara teks bahasa ini.
finding-text-twice = Kunci "{ $key }" sudah ada di baris { $first }.
finding-text-stale = { $key }: teks Indonesianya sudah berbeda dari yang ada di lembar ini. Ekspor lagi, lalu sesuaikan.
finding-text-values = { $key }: isian dalam kurung kurawal harus sama dengan teks Indonesianya. Periksa { $names }.
finding-text-markup = { $key }: tanda dan perintahnya harus sama dengan teks Indonesianya. Periksa { $names }.
finding-text-not-fluent = { $key }: kurung kurawal atau tanda < belum berpasangan.
finding-text-too-long = { $key }: { $length } karakter, sedangkan tempatnya hanya cukup untuk { $limit }.
error-texts-refused = Lembar teks belum bisa diterima: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
error-texts-language-unknown = Belum ada teks dalam bahasa "{ $typed }". Yang bisa diperiksa: { $known }.

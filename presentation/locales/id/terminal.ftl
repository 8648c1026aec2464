# Untuk yang menjalankan sensusbot dari terminal.
terminal-column-rank = No.
terminal-column-movement = ±
terminal-column-name = Nama
terminal-column-completed = Selesai
terminal-column-base = Jumlah
terminal-column-rate = %
terminal-column-missing =
    Kurang ke
    { $share } ({ $owner })

terminal-board-written = Berkas sudah ditulis: { $path }
terminal-recap-kept = Rekap ini tersimpan dengan nomor { $number }, belum terbit. Untuk menerbitkan: sensusbot publish --snapshot { $number }
terminal-recap-tried = Baru dicoba: tidak ada yang disimpan.
terminal-recap-sheet = Sebutkan lembarnya: --sheet "…"
terminal-recap-explain = Jelaskan isi kolomnya: --column "{ $heading }=…", dengan salah satu dari { $choices }.
terminal-recap-explain-cells = Jelaskan artinya: --empty zero (nol) atau --empty unknown (belum ada datanya).
error-file-undated =
    { $doubt ->
        [disagree] Judul dan nama berkas menyebut waktu yang berbeda: { $written }.
        [several] Judulnya menyebut beberapa tanggal: { $written }.
        [range] Yang tertulis rentang hari, bukan satu tanggal.
        [letter] Tanggal di judulnya tampaknya tanggal surat.
        [outside] { $written } di luar masa sensus ({ $begins } sampai { $ends }).
        [ahead] { $written } belum tiba: angkanya tidak mungkin dari waktu itu.
        [impossible] "{ $written }" tidak ada di kalender atau di jam.
       *[missing] Judul dan nama berkas tidak menyebut tanggal.
    } Sebutkan isinya per kapan: --as-of { $example }
terminal-recap-as-of-form = tanggal dan jam, seperti { $year }-03-05T18:00
terminal-recaps-left = Masih ada { $count } rekap lain yang menunggu.
terminal-roster-taken = { $employees } pegawai di { $offices } kantor sudah tersimpan, { $new } di antaranya baru.
terminal-registry-taken = { $lines } baris sudah tersimpan. { $changed } keluarga berubah keadaannya, dan { $thanks } ucapan terima kasih akan dikirim.
terminal-registry-none = Belum ada daftar keluarga yang diterima.
terminal-registry-import = Nomor { $number } · { $lines } baris · diterima { $at }
terminal-registry-import-undone = Nomor { $number } · { $lines } baris · ditarik { $at }
terminal-registry-undone = Daftar keluarga nomor { $number } sudah ditarik. { $count } keluarga kembali seperti sebelumnya.
terminal-checking = Memeriksa
terminal-comparing = Membandingkan
terminal-storing = Menyimpan
terminal-rows-a-second = { $rows } baris/detik
terminal-goes-on = Melanjutkan yang terputus: { $done } dari { $of } baris sudah tersimpan.
terminal-nothing-changed = Tidak ada yang diubah.
terminal-yes-or-no = ya/tidak
terminal-only-yes-or-no = Jawab ya atau tidak.
terminal-return-sure = Tarik kembali?
terminal-not-agreed = Belum ada jawaban "ya", jadi tidak ada yang diubah. Kalau sudah yakin, ulangi dengan --yes.
terminal-registry-foreseen = { $lines } baris bisa diterima. { $changed } keluarga akan berubah keadaannya.
terminal-roster-sure = Yang tidak ada lagi di daftar tidak diingatkan lagi, dan diberi tahu sekali. Simpan perubahan ini?

terminal-units-taken = { $count } unit sudah tersimpan, { $with_base } di antaranya dengan jumlah pegawai.
terminal-units-foreseen = { $count } unit bisa diterima: { $new } baru, { $changed } berubah.
terminal-bases-taken = { $count } jumlah dasar terbaca, sumber { $source }, per { $day }.
terminal-bases-changed = Berubah ({ $count }): { $names }
terminal-bases-same-day = Angka lain untuk hari yang sama ({ $count }): { $names }
terminal-bases-older = Tidak terpakai, sudah ada yang lebih baru ({ $count }): { $names }

error-area-unknown = Tidak ada wilayah dengan kode "{ $typed }". Kode kabupaten ditulis seperti 35.09, kecamatan seperti 35.09.12.
error-band-unknown = Papan { $board } tidak punya kelompok ukuran itu. Yang ada: { $known }.
error-board-unknown = Sensus ini tidak punya papan { $board }. Yang ada: { $known }.
error-as-of-before = { $moment } sebelum sensus dimulai ({ $first_day }). Coba periksa tanggal dan tahunnya.
error-as-of-after = { $moment } setelah sensus berakhir ({ $last_day }). Coba periksa tanggal dan tahunnya.
error-as-of-ahead = { $moment } belum tiba. Berkas hanya bisa menceritakan yang sudah lewat.

terminal-ask-suggest = Saya belum yakin. Barangkali salah satu dari yang di atas.
terminal-ask-none = Yang itu saya belum tahu.

texts-column-key = Kunci
texts-column-file = Berkas
texts-column-remark = Catatan
terminal-texts-written = { $count } teks ditulis ke { $path }.
terminal-texts-taken =
    { $count ->
        [0] Tidak ada teks yang berubah.
       *[other] { $count } teks diganti.
    }
terminal-texts-foreseen =
    { $count ->
        [0] Tidak ada teks yang akan berubah.
       *[other] { $count } teks akan diganti. Baru dicoba: tidak ada yang disimpan.
    }

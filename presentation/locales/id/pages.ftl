# Halaman untuk umum: ringkasan, papan, dan halaman tiap unit.
page-skip = Langsung ke isi
page-overview = Ringkasan
page-boards = Papan peringkat
page-language = Bahasa
page-menu = Menu dan bahasa
page-way-up = Letak halaman ini
page-about-figures = Tentang angka ini
page-about-persons =
    { $has-offices ->
        [no] Halaman ini hanya berisi angka wilayah. Tidak ada data pribadi siapa pun di sini.
       *[yes] Halaman ini hanya berisi angka wilayah dan kantor. Tidak ada data pribadi siapa pun di sini.
    }
page-online-about = { $area }: { $rate } sudah ikut sensus.
page-no-data =
    { $has-offices ->
        [no] Angka pertama belum terbit. Begitu terbit, capaian { own-regency }, kecamatan, dan desa tampil di sini.
       *[yes] Angka pertama belum terbit. Begitu terbit, capaian { own-regency }, kecamatan, desa, dan kantor tampil di sini.
    }
page-over = Sensus sudah selesai. Terima kasih kepada semua yang ikut.
page-button-take-part = Ikut sensus sekarang
page-forecast = Kalau lajunya tetap seperti ini, sekitar <b>{ $share }</b> pada { $end }.
page-stale = Angka ini sudah lama tidak diperbarui.
page-gauge = { $rate } sudah ikut: { $figures }
page-way = { $unit } hari demi hari, terakhir { $rate }
page-improved = Paling maju
page-improved-by = +{ $points } poin sejak { $since }
page-all = Lihat semua { $among }
page-table = { $what }: tabel, bisa digeser ke samping
page-table-more = ⇆ Geser ke samping untuk melihat kolom lain
page-map = Peta capaian
page-map-placed = Setiap kotak satu kecamatan, kira-kira di tempatnya. Warna yang lebih pekat berarti lebih banyak yang sudah.
page-map-by-code = Setiap kotak satu kecamatan, menurut urutan kodenya. Warna yang lebih pekat berarti lebih banyak yang sudah.
page-map-from = { $low } ke atas
page-column-gained = Tambah
page-column-missing = Kurang ke { $share }
page-column-day = Hari
page-card = Unduh kartu hari ini (gambar untuk WhatsApp)
page-certificate = Piagam { $unit }
page-certificate-genuine = ✓ Piagam berkode <b>{ $code }</b> asli.
page-certificate-said = { $unit } mencapai target { $target }: { $figures } sudah ikut menurut data per { $day }.
page-certificate-changed = Sesudah itu angkanya berubah: sekarang { $rate }, di bawah target. Piagamnya tetap berlaku, dengan angka hari itu.
page-certificate-check = Periksa keaslian piagam
page-certificate-check-why = Ketik kode di bawah piagam: 12 huruf dan angka, dengan atau tanpa tanda hubung.
page-certificate-check-button = Periksa
page-certificate-unknown = Kode ini tidak ada pada kami
page-certificate-unknown-why = Coba cocokkan lagi dengan yang tertulis di piagam: 12 huruf dan angka. Kalau tetap tidak ada, piagam itu bukan dari kami. Tanyakan kepada yang menunjukkannya.
page-certificate-typed = Yang Anda ketik: <b>{ $code }</b>
page-certificate-no-code = Itu belum berbentuk kode piagam
page-certificate-no-code-why = Anda mengetik “{ $typed }”. Kode piagam terdiri dari 12 huruf dan angka, misalnya <b>{ $example }</b>, dan tertulis di bawah piagamnya.
page-certificate-see = 🏅 Target tercapai: lihat piagamnya
page-before = Sebelumnya
page-after = Berikutnya
page-of = Halaman { $page } dari { $pages }
page-pages = Halaman papan
page-hidden =
    { $count ->
        [1] Angka 1 unit tidak ditampilkan, karena orangnya terlalu sedikit dan halaman ini tidak menunjuk siapa pun.
       *[other] Angka { $count } unit tidak ditampilkan, karena orangnya terlalu sedikit dan halaman ini tidak menunjuk siapa pun.
    }
page-unit-hidden = Angka { $unit } tidak ditampilkan, karena orangnya terlalu sedikit dan halaman ini tidak menunjuk siapa pun.
page-unit-no-data = Belum ada angka untuk { $unit }. Begitu ada, tampil di sini.
page-rank = Peringkat { $rank } dari { $among }
page-neighbours = Di sekitarnya
page-days = Angka hari demi hari
page-not-found = Halaman ini tidak ada
page-not-found-why = Alamatnya mungkin salah ketik, atau unitnya sudah berganti kode.
page-to-front = Ke ringkasan
page-download = Unduh:
page-reuse = Boleh dipakai dengan menyebut sumber dan tanggalnya.
page-button-pause = Berhenti dulu
page-button-go-on = Lanjut
page-screen = Layar untuk proyektor

# Kunjungan petugas, selama berjalan.
page-visits = Kunjungan petugas
page-visits-district = Kunjungan per kecamatan
page-visits-village = Kunjungan per desa
page-online-board = Online: { $board }
page-visits-before = Sebelumnya: sensus online
page-visits-about = { $area }: { $rate } blok selesai dikunjungi petugas dan disetujui.
page-visits-approved = { $approved } dari { $blocks } blok selesai dikunjungi dan disetujui
page-visits-gauge = { $rate }: { $figures }
page-visits-done = { $done } dari { $all } kunjungan sudah selesai
page-visits-left =
    { $finished ->
        [0] Sisa { $left } kunjungan.
       *[other] Sisa { $left } kunjungan. { $finished } blok sudah selesai dan menunggu diperiksa.
    }
page-visits-begun = Baru dimulai: { $blocks } blok didatangi satu per satu
page-visits-about-begun = { $area }. { $rate }.
page-button-officer = Cek petugas yang datang
page-visits-none = Belum ada blok yang disetujui. Begitu ada, papannya tampil di sini.
page-visits-way = Blok yang disetujui di { $unit } hari demi hari, terakhir { $rate }
page-visits-counting = Yang dihitung: blok yang selesai dikunjungi dan sudah disetujui koordinator. Satu blok adalah bagian desa yang didatangi seorang petugas.
page-column-approved-share = Bagian
page-column-approved = Disetujui
page-column-blocks = Blok
page-column-today = Hari ini
page-visits-most-today = Paling maju hari ini
page-visits-without = { $among } belum punya blok yang disetujui
page-visits-most-today-by = Menurut bagian bloknya yang disetujui hari ini
page-visits-more = +{ $count } blok
page-visits-to-come =
    { $days ->
        [1] { $phase } dimulai <b>besok</b>, { $first_day }.
       *[other] { $phase } dimulai <b>{ $days } hari</b> lagi, { $first_day }.
    }

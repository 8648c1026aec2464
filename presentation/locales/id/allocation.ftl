# Siapa ke mana di tahap wawancara: rencana untuk admin, dan untuk petugas hanya tugasnya sendiri.
command-alokasi = Pembagian tugas petugas
allocation-title = 🗺 <b>Siapa ke mana</b>
allocation-state-none = Belum ada yang terbit. Ini rencananya:
allocation-state-planned = Terbit { $moment } (versi { $version }). Masih boleh berubah seluruhnya.
allocation-state-locked = 🔒 Terkunci (versi { $version }). Tinggal perubahan satu per satu.
allocation-state-started = ▶️ Kerja lapangan berjalan (versi { $version }).
allocation-state-ended = ⏳ Hari kunjungan sudah selesai (versi { $version }). Kalau semua blok sudah disetujui, tutup kerja lapangan.
allocation-state-closed = ⏹ Kerja lapangan ditutup (versi { $version }).
allocation-lock-day = Terkunci sendiri pada { $day }.
allocation-counts = { $people } petugas · { $blocks } blok · { $load } { $counted ->
        [businesses] usaha
        [visits] kunjungan
       *[families] { -counted }
    } perlu didatangi
allocation-spread = Beban satu petugas: { $lightest } sampai { $heaviest }
allocation-means = Rata-rata per desa: { $low } sampai { $high }
allocation-leads = { $count } koordinator, masing-masing { $least } sampai { $most } petugas; tim terberat { $heaviest }
allocation-no-leads = ⚠️ Belum ada koordinator di daftar. Kirim daftarnya dengan peran <code>coordinator</code>.
allocation-unstaffed = ⚠️ Belum ada petugasnya: { $count } blok di { $villages } desa.
allocation-unstaffed-village =
    • { $village }: { $blocks }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lagi
    } · { $load } perlu didatangi
allocation-unstaffed-more = … dan { $count } desa lagi; semuanya ada di berkas.
allocation-unstaffed-how = Berikan kepada petugas yang paling longgar, misalnya { $name } (kini { $load }): <code>/alokasi beri { $blocks } { $badge }</code>
allocation-unstaffed-how-later = Petugasnya lebih sedikit daripada desanya. Tambahkan petugas ke daftarnya, atau terbitkan dan kunci dulu rencana ini, lalu berikan bloknya di obrolan pribadi, misalnya kepada { $name } (kini { $load }): <code>/alokasi beri { $blocks } { $badge }</code>
allocation-idle = { $count } petugas belum mendapat blok.
allocation-above = ⚠️ { $count } petugas di atas batas { $most }.
allocation-moves = { $count } blok berganti petugas.
allocation-whole-villages = ℹ️ Daftar blok belum ada, jadi tiap desa dihitung satu blok dan hanya mendapat satu petugas. Masukkan daftarnya: <code>sensusbot import blocks</code>
allocation-as-published = Sama dengan yang sudah terbit. Tidak ada yang berubah.
allocation-why =
    <b>{ $village }</b>: { $load } di { $blocks } blok, { $people } petugas ({ $home } dari desa ini, { $near } dari kecamatan, { $far } dari tempat lain). Beban terberat { $heaviest }{ $best ->
        [yes] , tidak bisa lebih ringan.
       *[no] ; bisa { $least }.
    }
allocation-why-nobody = <b>{ $village }</b>: { $load } di { $blocks } blok, belum ada petugas.
allocation-villages-title = <b>Alasannya, desa demi desa</b> (halaman { $page } dari { $pages })
allocation-publish = Terbitkan rencana ini
allocation-villages = Alasannya
allocation-file = Berkas (XLSX)
allocation-change = Ubah satu hal
allocation-back = Ke pembagian tugas
allocation-yes = Ya, terbitkan
allocation-sure = <b>Terbitkan rencana ini?</b> { $people } petugas dan koordinatornya saya kabari, masing-masing tugasnya sendiri. { $count } blok berganti petugas.
allocation-published =
    { $count ->
        [0] ✅ <b>Terbit.</b> Yang bersangkutan belum ada yang bergabung di Telegram; koordinator yang menyampaikan.
       *[other] ✅ <b>Terbit.</b> { $count } orang saya kabari tugasnya masing-masing.
    }
allocation-terminal-sure = Terbitkan rencana ini?
allocation-to-planned = Buka kunci
allocation-to-locked = Kunci pembagian
allocation-to-started = Mulai kerja lapangan
allocation-to-closed = Tutup kerja lapangan
allocation-sure-planned = <b>Buka kuncinya?</b> Setelah itu rencana berikutnya boleh mengubah seluruhnya.
allocation-sure-locked = <b>Kunci pembagian tugas?</b> Setelah itu tinggal perubahan satu per satu. Kalau mau terkunci pada hari tertentu, ketik <code>/alokasi kunci 25 Juni</code>.
allocation-sure-started = <b>Mulai kerja lapangan?</b> Sejak itu petugas melaporkan bloknya.
allocation-sure-closed = <b>Tutup kerja lapangan?</b> Setelah itu tidak ada laporan lagi; Anda bisa membukanya kembali.
allocation-how =
    <b>Ubah satu hal</b> dengan mengetik:
    <code>/alokasi ganti 012 907</code>: semua tugas 012 diambil 907
    <code>/alokasi beri RT01 012</code>: blok RT01 untuk 012; beberapa blok dengan koma
    <code>/alokasi absen 012</code>: 012 berhalangan, tetangganya mengambil alih
    <code>/alokasi hadir 012</code>: 012 sudah kembali
    <code>/alokasi bantu 012</code>: 012 cepat selesai dan membantu tetangganya
    <code>/alokasi kunci 25 Juni</code>: terkunci sendiri pada hari itu
allocation-handed = ✅ { $count } blok { $from } (sisa { $left }) kini milik { $to }. Keduanya saya kabari, dan { $from } tercatat berhalangan.
allocation-handed-team = ✅ Tim { $from } kini dipimpin { $to }. Semua yang bersangkutan saya kabari, dan { $from } tercatat berhalangan.
allocation-given = ✅ { $count } blok (sisa { $left }) kini milik { $to }. Semua yang bersangkutan saya kabari.
allocation-back-to = Kalau keliru, ketik <code>/alokasi beri { $blocks } { $badge }</code>
allocation-back-away = Kalau keliru, ketik <code>/alokasi hadir { $badge }</code>, lalu <code>/alokasi beri { $blocks } { $badge }</code>
allocation-away = ✅ { $badge } berhalangan. { $count } blok diambil tetangganya, dan mereka saya kabari.
allocation-away-left = ✅ { $badge } berhalangan. { $count } blok diambil tetangganya; { $left } belum ada petugasnya. Berikan dengan <code>/alokasi beri</code>.
allocation-back-again = ✅ { $badge } sudah kembali. Bloknya menyusul lewat rencana berikutnya atau <code>/alokasi beri</code>.
allocation-locks = ✅ Pembagian tugas terkunci sendiri pada { $day }.
allocation-own = 🗺 <b>{ $name }, ini tugas Anda</b>: { $count } blok, { $load } perlu didatangi
allocation-own-going = 🗺 <b>{ $name }, ini tugas Anda</b>: { $count } blok, sisa { $left } dari { $load } kunjungan
allocation-own-block = • { $name }, { $village }: sisa { $left } (<code>{ $code }</code>)
allocation-own-more = … dan { $count } lagi
allocation-own-lead = Koordinator Anda: { $name } (nomor { $badge })
allocation-own-none = 🗺 { $name }, untuk saat ini Anda belum punya blok. Kalau berubah, koordinator Anda mengabari.
allocation-own-waits = Mulainya menunggu kabar dari kantor statistik. Sebelum itu belum ada yang perlu dilaporkan.
allocation-own-started = Kerja lapangan sudah berjalan. Anda bisa mulai.
allocation-own-changed =
    🗺 <b>{ $name }, tugas Anda berubah.</b> Diatur oleh { $by ->
        [team] tim sensus.
       *[other] { $by }.
    }
allocation-own-came =
    • Baru: { $name }, { $village }: sisa { $left } (<code>{ $code }</code>){ $why ->
        [away] , dari { $other } yang berhalangan
        [given] , dari { $other }
       *[none] {""}
    }
allocation-own-gone = • Lepas: { $name }, { $village }: kini tugas { $other }
allocation-own-gone-free = • Lepas: { $name }, { $village }: bukan lagi tugas Anda
allocation-own-now = Sekarang: { $count } blok, sisa { $left } kunjungan.
allocation-own-now-none = Untuk saat ini Anda belum punya blok. Kalau berubah, koordinator Anda mengabari.
allocation-team = 🗺 <b>{ $name }, ini tim Anda</b>: { $count } petugas
allocation-team-member = • { $name } (<code>{ $badge }</code>): { $blocks } blok, sisa { $left }
allocation-filename = pembagian-tugas
allocation-file-caption = 🗺 Siapa ke mana: { $count } blok. Kode ditulis sebagai teks.
allocation-sheet-codes = Kode
allocation-sheet-names = Nama
allocation-column-block = Blok
allocation-column-village-code = Kode desa
allocation-column-enumerator = Petugas (nomor)
allocation-column-coordinator = Koordinator (nomor)
allocation-column-load = Beban
allocation-column-district = Kecamatan
allocation-column-village = Desa
allocation-column-block-name = Nama blok
allocation-column-enumerator-name = Petugas
allocation-column-coordinator-name = Koordinator

error-allocation-no-blocks = Daftar blok belum ada. Masukkan dengan <code>sensusbot import blocks</code>, lalu rencananya saya susun.
error-allocation-no-workers = Belum ada petugas di daftar. Masukkan dengan <code>sensusbot import fieldworkers</code>, lalu rencananya saya susun.
error-allocation-changed = Daftarnya berubah sejak Anda lihat, jadi belum ada yang saya terbitkan. Ini rencana yang sekarang:
error-allocation-holds = Rencana yang sekarang sudah terbit. Tidak ada yang perlu diterbitkan lagi.
error-allocation-moved = Kerja lapangan sudah berpindah sejak tombol itu saya kirim, jadi tidak ada yang saya ubah. Ini keadaannya sekarang:
error-allocation-none = Belum ada yang terbit. Lihat dulu rencananya, lalu terbitkan.
error-allocation-locked = Pembagian tugas sudah terkunci.
error-allocation-day-over = Hari itu sudah lewat atau hari ini. Pilih yang nanti, misalnya <code>/alokasi kunci 25 Juni</code>.
error-allocation-closed = Kerja lapangan sudah ditutup. Buka dulu lewat /alokasi.
error-allocation-not-yours = Itu bukan tugas tim atau kecamatan Anda. Minta tim sensus yang mengubahnya.
error-allocation-badge-unknown = Belum ada petugas bernomor { $badge }. Coba periksa nomornya.
error-allocation-block-unknown = Blok { $block } belum saya kenal. Coba periksa kodenya.
error-allocation-has-none = { $badge } tidak punya tugas yang bisa dialihkan.
error-allocation-other-role = Blok beralih dari petugas ke petugas, tim dari koordinator ke koordinator. Coba periksa kedua nomornya.
error-allocation-away = { $badge } sedang berhalangan. Pilih orang lain, atau ketik dulu <code>/alokasi hadir { $badge }</code>.
error-allocation-taken = { $name } baru saja mengambil pekerjaan tim lain. Pilih orang lain, ya.
error-allocation-even = Tidak ada yang jadi lebih ringan: sisa kerja tetangga { $badge } tidak lebih banyak.

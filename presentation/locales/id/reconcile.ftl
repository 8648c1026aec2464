# Data adminduk di samping sensus: keluarga dan jiwa, dan kenapa berbeda.
reconcile-title = Adminduk dan sensus
reconcile-registry = Adminduk: { $source }, data per { $day }
reconcile-online = Online: { $source }, data per { $day }
reconcile-interviewed = Wawancara: laporan blok, data per { $day }
reconcile-not-interviewed = Wawancara: belum ada laporan blok
reconcile-total = { $registry } keluarga tercatat. { $online } sudah mengisi online, { $interviewed } sudah diwawancarai.
reconcile-difference =
    { $way ->
        [less] { $count } lebih sedikit dari adminduk
        [more] { $count } lebih banyak dari adminduk
       *[none] sama dengan adminduk
    }
reconcile-persons-unknown = Jiwa dibandingkan kalau ada di ketiganya: adminduk, online, dan wawancara.
reconcile-flagged = Perlu dilihat: { $count } baris. Bedanya lebih dari { $threshold } % keluarga tercatat, di luar yang belum didatangi.
reconcile-uncounted = Tidak ikut dijumlah karena belum ada hitungannya: { $count } baris ({ $names }).
reconcile-unlisted = Tidak ada di berkas adminduk: { $count } desa ({ $names }).
reconcile-reason-not-yet = belum didatangi
reconcile-reason-not-met = belum ditemui atau menolak
reconcile-reason-moved-out = pindah keluar
reconcile-reason-deaths = meninggal
reconcile-reason-moved-in = pindah masuk
reconcile-reason-cards-split = kartu keluarga belum dipecah
reconcile-part =
    { $recorded ->
        [yes] { $reason }: { $count }
       *[no] mungkin { $reason }: { $count }
    }
reconcile-look = perlu dilihat
reconcile-sheet-page = Untuk pimpinan
reconcile-sheet-rows = Semua baris
reconcile-column-place = Wilayah
reconcile-column-district = Kecamatan
reconcile-column-village = Desa
reconcile-column-code = Kode
reconcile-column-block = Blok
reconcile-column-block-code = Kode blok
reconcile-column-families = Keluarga adminduk
reconcile-column-persons = Jiwa adminduk
reconcile-column-online = Online
reconcile-column-online-families = Keluarga online
reconcile-column-online-persons = Jiwa online
reconcile-column-interviewed = Wawancara
reconcile-column-interviewed-families = Keluarga wawancara
reconcile-column-interviewed-persons = Jiwa wawancara
reconcile-column-difference = Beda keluarga
reconcile-column-share = Persen keluarga adminduk
reconcile-column-difference-persons = Beda jiwa
reconcile-column-reasons = Sebabnya
reconcile-column-likely = Kemungkinan
reconcile-column-flag = Tindakan
reconcile-column-source = Sumber data online
reconcile-column-day = Online, data per
error-reconcile-nothing-counted = Desa-desa ini belum ada hitungannya. Masukkan dulu rekap atau daftar blok.
error-civil-refused = Data adminduk belum bisa dibaca: ada { $count } hal yang perlu dibetulkan. Tidak ada yang berubah.
finding-civil-block-unknown = Blok "{ $value }" belum ada di daftar blok desa ini.
finding-civil-village-and-blocks = Desa ini ada di satu baris secara utuh dan di baris lain per blok. Pilih salah satu, supaya tidak terhitung dua kali.

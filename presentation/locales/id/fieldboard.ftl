# Papan kunjungan: kecamatan dan desa menurut blok yang sudah disetujui.
fieldboard-title = Blok disetujui: peringkat { $among }
fieldboard-own = <b>{ $unit } · peringkat { $rank } dari { $among }</b>
fieldboard-own-none =
    <b>{ $unit }</b> · belum ada blok yang disetujui
    Dari { $blocks } blok di sini, semuanya masih didatangi atau diperiksa. { $begun } dari { $among } sudah punya yang disetujui.
fieldboard-figures = { $approved } dari { $blocks } blok disetujui · <b>{ $rate }</b>
fieldboard-sums = Seluruhnya: { $approved } dari { $blocks } blok disetujui · { $rate }
fieldboard-reports = laporan petugas
fieldboard-same-rank = Bagian yang sama, peringkatnya sama.
fieldboard-filename = blok-disetujui
fieldboard-button-online = 🏆 Peringkat sensus online
delivery-kind-field-board = Papan blok disetujui
fieldboard-until =
    { $days ->
        [0] Hari ini hari terakhir kunjungan.
        [1] Petugas berkunjung hari ini dan besok, sampai { $last_day }.
       *[other] Petugas berkunjung sampai { $last_day } ({ $days } hari lagi).
    }
fieldboard-about = Satu blok biasanya satu RT; disetujui berarti selesai didatangi dan diperiksa koordinator. Ada petugas datang? Cocokkan namanya dengan /petugas di obrolan pribadi.
fieldboard-not-yet = 🚶 Petugas sudah mulai berkeliling. Papannya muncul di sini begitu blok pertama disetujui.

# Papan kunjungan: kecamatan dan desa menurut blok yang sudah disetujui.
fieldboard-title = Blok disetujui: peringkat { $among }
fieldboard-own = <b>{ $unit } · peringkat { $rank } dari { $among }</b>
fieldboard-figures = { $approved } dari { $blocks } blok disetujui · <b>{ $rate }</b>
fieldboard-sums = Seluruhnya: { $approved } dari { $blocks } blok disetujui · { $rate }
fieldboard-reports = laporan petugas
fieldboard-same-rank = Bagian yang sama, peringkatnya sama.
fieldboard-filename = blok-disetujui
fieldboard-button-online = 🏆 Peringkat sensus online
delivery-kind-field-board = Papan blok disetujui
fieldboard-days-left =
    { $days ->
        [0] Hari ini hari terakhir kunjungan.
        [1] Tinggal hari ini dan besok.
       *[other] Kunjungan masih { $days } hari lagi.
    }

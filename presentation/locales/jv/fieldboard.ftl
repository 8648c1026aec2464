# A native speaker's review is still wanted.
# Papan kunjungan: kecamatan lan desa miturut blok ingkang sampun dipunsarujuki.
fieldboard-title = Blok ingkang dipunsarujuki: peringkat { $among }
fieldboard-own = <b>{ $unit } · peringkat { $rank } saking { $among }</b>
fieldboard-figures = { $approved } saking { $blocks } blok sampun dipunsarujuki · <b>{ $rate }</b>
fieldboard-sums = Sedayanipun: { $approved } saking { $blocks } blok sampun dipunsarujuki · { $rate }
fieldboard-reports = laporan petugas
fieldboard-same-rank = Perangan ingkang sami, peringkatipun sami.
fieldboard-filename = blok-dipunsarujuki
fieldboard-button-online = 🏆 Peringkatipun sensus online
delivery-kind-field-board = Papan blok ingkang dipunsarujuki
fieldboard-days-left =
    { $days ->
        [0] Dinten niki dinten pungkasan petugas rawuh.
        [1] Kantun dinten niki lan benjing.
       *[other] Petugas taksih rawuh { $days } dinten malih.
    }

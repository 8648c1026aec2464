# A native speaker's review is still wanted.
# Papan kunjungan: kecamatan lan desa miturut blok ingkang sampun dipunsarujuki.
fieldboard-title = Blok ingkang dipunsarujuki: peringkat { $among }
fieldboard-own = <b>{ $unit } · peringkat { $rank } saking { $among }</b>
fieldboard-own-none =
    <b>{ $unit }</b> · dereng wonten blok ingkang dipunsarujuki
    Saking { $blocks } blok ing ngriki, sedaya taksih dipundugeni utawi dipunpriksa. { $begun } saking { $among } sampun kagungan.
fieldboard-figures = { $approved } saking { $blocks } blok sampun dipunsarujuki · <b>{ $rate }</b>
fieldboard-sums = Sedayanipun: { $approved } saking { $blocks } blok sampun dipunsarujuki · { $rate }
fieldboard-reports = laporan petugas
fieldboard-same-rank = Perangan ingkang sami, peringkatipun sami.
fieldboard-filename = blok-dipunsarujuki
fieldboard-button-online = 🏆 Peringkatipun sensus online
delivery-kind-field-board = Papan blok ingkang dipunsarujuki
fieldboard-until =
    { $days ->
        [0] Dinten niki dinten pungkasan petugas rawuh.
        [1] Petugas rawuh dinten niki lan benjing, dumugi { $last_day }.
       *[other] Petugas rawuh dumugi { $last_day } (kantun { $days } dinten).
    }
fieldboard-about = Satunggal blok limrahipun satunggal RT; dipunsarujuki tegesipun sampun rampung dipundugeni lan dipunpriksa koordinator. Wonten petugas rawuh? Cocogaken naminipun mawi /petugas ing obrolan pribadi.
fieldboard-not-yet = 🚶 Petugas sampun wiwit sowan. Papanipun wonten ing mriki sasampunipun blok ingkang sepisan dipunsarujuki.

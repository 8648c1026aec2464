# A native speaker's review is still wanted.
# Papan kunjungan: kecamatan ban dhisa menorot blok se ampon esaroju'i.
fieldboard-title = Blok se esaroju'i: peringkat { $among }
fieldboard-own = <b>{ $unit } · peringkat { $rank } dhari { $among }</b>
fieldboard-figures = { $approved } dhari { $blocks } blok ampon esaroju'i · <b>{ $rate }</b>
fieldboard-sums = Sadhajana: { $approved } dhari { $blocks } blok ampon esaroju'i · { $rate }
fieldboard-reports = laporan petugas
fieldboard-same-rank = Bagiyan se padha, peringkadda padha.
fieldboard-filename = blok-esarojui
fieldboard-button-online = 🏆 Peringkadda sensus online
delivery-kind-field-board = Papan blok se esaroju'i
fieldboard-days-left =
    { $days ->
        [0] Are paneka are se paleng budhi petugas rabu.
        [1] Kare are paneka ban lagghu'.
       *[other] Petugas ghi' rabu { $days } are agghi'.
    }

# A native speaker's review is still wanted.
# Papan kunjungan: kecamatan ban dhisa menorot blok se ampon esaroju'i.
fieldboard-title = Blok se esaroju'i: peringkat { $among }
fieldboard-own = <b>{ $unit } · peringkat { $rank } dhari { $among }</b>
fieldboard-own-none =
    <b>{ $unit }</b> · ghi' tadha' blok se esaroju'i
    Dhari { $blocks } blok e kennengngan paneka, sadhajana ghi' erabui otaba epareksa. { $begun } dhari { $among } ampon ghaduwan.
fieldboard-figures = { $approved } dhari { $blocks } blok ampon esaroju'i · <b>{ $rate }</b>
fieldboard-sums = Sadhajana: { $approved } dhari { $blocks } blok ampon esaroju'i · { $rate }
fieldboard-reports = laporan petugas
fieldboard-same-rank = Bagiyan se padha, peringkadda padha.
fieldboard-filename = blok-esarojui
fieldboard-button-online = 🏆 Peringkadda sensus online
delivery-kind-field-board = Papan blok se esaroju'i
fieldboard-until =
    { $days ->
        [0] Are paneka are se paleng budhi petugas rabu.
        [1] Petugas rabu are paneka ban lagghu', sampe' { $last_day }.
       *[other] Petugas rabu sampe' { $last_day } (kare { $days } are).
    }
fieldboard-about = Settong blok biyasana settong RT; esaroju'i artena ampon mare erabui ban epareksa koordinator. Badha petugas rabu? Cocogaghi nyamana sareng /petugas e obrolan pribadi.
fieldboard-not-yet = 🚶 Petugas ampon molae rabu. Papanna badha e dhinna' saamponna blok se adha' esaroju'i.

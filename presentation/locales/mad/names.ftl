# A native speaker's review is still wanted.
# Names of units, counts and the date of data: the pieces of sentences used everywhere.
own-head = { $city ->
    [yes] Wali Kottha
   *[no] Bupati
}
own-regency = { $city ->
    [yes] kottha
   *[no] kabupaten
}
name-province = Provinsi { $name }
name-district = Kecamatan { $name }
name-of-area = { $name } (wilayah)
name-of-workplace = { $name } (kantor)
name-village = Dhisa { $name }
name-urban-village = Kelurahan { $name }

units-office = { $count } OPD
units-district = { $count } kecamatan
units-company = { $count } perusahaan
units-village-rural = { $count } dhisa
units-village-urban = { $count } kelurahan
units-village-mixed = { $count } dhisa ban kelurahan
units-regency = { $count } kabupaten ban kottha
units-in-band = { $units } sareng { $band }
units-in-area = { $units } e { $area }

count-families = { $count } { -counted }
count-persons = { $count } jiwa
count-employees = { $count } pegawai
count-families_clean = { $count } { -counted }
count-persons_clean = { $count } jiwa

band-below = korang dhari { $most }
band-between = { $least }–{ $most }
band-above = lebbi dhari { $least }

completed-of-base = { $completed } dhari { $base }
completed-without-base = { $completed } (jumla sadhajana ghi' ta' ekaonenge)
rate-unknown = -

own-workplace = Kantorra Panjennengan
unit-line = { $unit }: { $figures } ampon mare ({ $rate }).
unit-line-rank = Peringkat { $rank } dhari { $of }.
unit-line-without-base = { $unit }: { $figures }.

own-date = data sampe' { $day }
whole-fresh = { $fresh } dhari { $units } sampe' { $day }
whole-measured = persenna dhari { $counted } dhari { $units } se ampon badha jumlana
own-part = nyama ghi' ta' jhangkep, manorot rekap { $count }
whole-partial = nyama ghi' ta' jhangkep e { $count } kantor
counted-from-recap = manorot rekap { $source }
counted-from-people = manorot nyama se ecatet
census-team = tim sensus
data-as-of = Data { $source } sampe' { $as_of }
data-as-of-corrected = Data { $source } sampe' { $as_of } (koreksi { $when })
data-as-of-corrected-today = Data { $source } sampe' { $as_of } (koreksi pokol { $clock })
data-final = { $data } · hasel se paleng budhi { $phase }
data-closed = { $data } · { $phase } ampon etotop
illustrative = <i>Angka conto kaangghuy paraga'an, banne data resmi.</i>

counting-rule = Se eetong: { $states }.
counted-unknown = se ghi' ta' molae
counted-started = essean se ampon molae
counted-claimed = essean se manorot se ngesse ampon ekerem
counted-proof-sent = essean se bhuktena ampon ekerem
counted-proof-accepted = essean se bhuktena ampon etarema
counted-confirmed =
    { $counts_from ->
        [people] essean se ecatet lengkap manorot nyamana pegawai (berkas NIP tim sensus, otaba { statistics-office })
       *[recap] essean se ampon lengkap manorot { statistics-office }
    }
counted-cannot-online = se nantos petugas

greeting-morning = Salamet ghu-lagghu.
greeting-noon = Salamet seyang.
greeting-afternoon = Salamet sore.
greeting-night = Salamet malem.

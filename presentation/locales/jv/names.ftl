# A native speaker's review is still wanted.
# Names of units, counts and the date of the data: parts of sentences used everywhere.
own-head = { $city ->
    [yes] Wali Kitha
   *[no] Bupati
}
own-regency = { $city ->
    [yes] kitha
   *[no] kabupaten
}
name-province = Provinsi { $name }
name-district = Kecamatan { $name }
name-of-area = { $name } (wilayah)
name-of-workplace = { $name } (kantor)
name-village = Desa { $name }
name-urban-village = Kelurahan { $name }

units-office = { $count } OPD
units-district = { $count } kecamatan
units-company = { $count } perusahaan
units-village-rural = { $count } desa
units-village-urban = { $count } kelurahan
units-village-mixed = { $count } desa lan kelurahan
units-regency = { $count } kabupaten lan kitha
units-in-band = { $units } mawi { $band }
units-in-area = { $units } ing { $area }

count-families = { $count } { -counted }
count-persons = { $count } jiwa
count-employees = { $count } pegawai
count-families_clean = { $count } { -counted }
count-persons_clean = { $count } jiwa

band-below = kirang saking { $most }
band-between = { $least }–{ $most }
band-above = langkung saking { $least }

completed-of-base = { $completed } saking { $base }
completed-without-base = { $completed } (cacah sedayanipun dereng dipunmangertosi)
rate-unknown = -

own-workplace = Kantor panjenengan
unit-line = { $unit }: { $figures } sampun ({ $rate }).
unit-line-rank = Peringkat { $rank } saking { $of }.
unit-line-without-base = { $unit }: { $figures }.

own-date = data ngantos { $day }
whole-fresh = { $fresh } saking { $units } ngantos { $day }
whole-measured = persenipun saking { $counted } saking { $units } ingkang sampun wonten cacahipun
own-part = nami dereng jangkep, miturut rekap { $count }
whole-partial = nami dereng jangkep ing { $count } kantor
counted-from-recap = miturut rekap { $source }
counted-from-people = miturut nami ingkang kacathet
census-team = tim sensus
data-as-of = Data { $source } ngantos { $as_of }
data-as-of-corrected = Data { $source } ngantos { $as_of } (koreksi { $when })
data-as-of-corrected-today = Data { $source } ngantos { $as_of } (koreksi jam { $clock })
data-final = { $data } · asil pungkasan { $phase }
data-closed = { $data } · { $phase } sampun dipuntutup
illustrative = <i>Angka conto kangge demo, sanes data resmi.</i>

counting-rule = Ingkang dipunetang: { $states }.
counted-unknown = ingkang dereng miwiti
counted-started = isian ingkang sampun dipunwiwiti
counted-claimed = isian ingkang miturut ingkang ngisi sampun dipunkirim
counted-proof-sent = isian ingkang buktinipun sampun dipunkirim
counted-proof-accepted = isian ingkang buktinipun sampun dipuntampi
counted-confirmed =
    { $counts_from ->
        [people] isian ingkang kacathet jangkep miturut naminipun pegawai (berkas NIP tim sensus, utawi { statistics-office })
       *[recap] isian ingkang sampun jangkep miturut { statistics-office }
    }
counted-cannot-online = ingkang nengga petugas

greeting-morning = Sugeng enjing.
greeting-noon = Sugeng siyang.
greeting-afternoon = Sugeng sonten.
greeting-night = Sugeng dalu.

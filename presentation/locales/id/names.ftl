# Nama unit, jumlah, dan tanggal data: potongan kalimat yang dipakai di mana-mana.
own-head = { $city ->
    [yes] Wali Kota
   *[no] Bupati
}
own-regency = { $city ->
    [yes] kota
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
units-village-mixed = { $count } desa dan kelurahan
units-regency = { $count } kabupaten dan kota
units-in-band = { $units } dengan { $band }
units-in-area = { $units } di { $area }

count-families = { $count } { -counted }
count-persons = { $count } jiwa
count-employees = { $count } pegawai
count-families_clean = { $count } { -counted }
count-persons_clean = { $count } jiwa

band-below = kurang dari { $most }
band-between = { $least }–{ $most }
band-above = lebih dari { $least }

completed-of-base = { $completed } dari { $base }
completed-without-base = { $completed } (jumlah seluruhnya belum diketahui)
rate-unknown = -

own-workplace = Kantor Anda
unit-line = { $unit }: { $figures } sudah ({ $rate }).
unit-line-rank = Peringkat { $rank } dari { $of }.
unit-line-without-base = { $unit }: { $figures }.

own-date = data per { $day }
whole-fresh = { $fresh } dari { $units } per { $day }
whole-measured = persennya dari { $counted } dari { $units } yang sudah ada jumlahnya
own-part = nama belum lengkap, menurut rekap { $count }
whole-partial = nama belum lengkap di { $count } kantor
counted-from-recap = menurut rekap { $source }
counted-from-people = menurut nama yang tercatat
census-team = tim sensus
data-as-of = Data { $source } per { $as_of }
data-as-of-corrected = Data { $source } per { $as_of } (koreksi { $when })
data-as-of-corrected-today = Data { $source } per { $as_of } (koreksi pukul { $clock })
data-final = { $data } · hasil akhir { $phase }
data-closed = { $data } · { $phase } sudah ditutup
illustrative = <i>Angka contoh untuk peragaan, bukan data resmi.</i>

counting-rule = Yang dihitung: { $states }.
counted-unknown = yang belum mulai
counted-started = isian yang sudah dimulai
counted-claimed = isian yang menurut pengisinya sudah dikirim
counted-proof-sent = isian yang buktinya sudah dikirim
counted-proof-accepted = isian yang buktinya sudah diterima
counted-confirmed =
    { $counts_from ->
        [people] isian yang tercatat lengkap atas nama pegawainya (berkas NIP tim sensus, atau { statistics-office })
       *[recap] isian yang sudah lengkap menurut { statistics-office }
    }
counted-cannot-online = yang menunggu petugas

greeting-morning = Selamat pagi.
greeting-noon = Selamat siang.
greeting-afternoon = Selamat sore.
greeting-night = Selamat malam.

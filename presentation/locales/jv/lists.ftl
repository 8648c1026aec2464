# A native speaker's review is still wanted.
# Lists of offices and employees, which the census team sends as files.
command-daftar = Kirim daftar kantor lan pegawai
list-choose =
    <b>Daftar napa ingkang badhe dipunkirim?</b>
    Daftar kantor rumiyin, lajeng daftar pegawainipun.
list-units = Daftaripun kantor
list-roster = Daftaripun pegawai
list-ask-units = Mangga berkasipun dipunkirim mriki (XLSX, ODS, utawi CSV). Kolomipun: { $columns }. Jenisipun OPD, instansi vertikal, perusahaan, utawi sekolah. Tanpa induk tegesipun sedaya kabupaten. Berkas kosong niki saged langsung dipunisi.
list-ask-roster = Mangga berkasipun dipunkirim mriki (XLSX, ODS, utawi CSV). Kolomipun: { $columns } (ya utawi tidak). Berkas kosong niki saged langsung dipunisi. NIP namung kula simpen minangka kode acak.
list-units-seen = Ing berkas niku wonten { $count } kantor: { $names }. Dipunsimpen?
list-units-taken = ✅ { $count } kantor sampun kasimpen. Sakniki daftar pegawainipun?
list-roster-seen = { $new } pegawai enggal, { $back } wangsul, { $moved } pindhah kantor, { $left } sampun mboten wonten, { $same } tetep. Dipunsimpen?
list-roster-left = Ingkang mboten wonten malih ing daftar kantoripun dipunculaken saking tugasipun, mboten dipunengetaken malih, lan dipunkabari sepindhah.
list-roster-taken = ✅ { $employees } pegawai ing { $offices } kantor sampun kasimpen. Piyambakipun gabung lumantar /asn mawi NIP; pimpinan kantor katepangan saking daftar.
list-take = Simpen
list-refused = Berkas niku dereng saged kula angge:
list-again = Mangga dipunleresaken, lajeng dipunkirim malih mriki.

roster-new = Enggal ({ $count }): { $names }
roster-back = Wangsul ({ $count }): { $names }
roster-moved = Pindhah kantor ({ $count }): { $names }
roster-changed = Nami utawi jabatan ewah ({ $count }): { $names }
roster-left = Sampun mboten wonten ing daftar ({ $count }): { $names }
roster-heads = Kepala enggal ({ $count }): { $names }
roster-no-heads = Sampun sanes kepala ({ $count }): { $names }
roster-same = Tetep: { $count }

# A native speaker's review is still wanted.
# Lists of offices and employees, which the census team sends as files.
command-daftar = Kirim daftar kantor lan pegawai
list-choose =
    <b>Daftar napa ingkang badhe dipunkirim?</b>
    Daftar kantor rumiyin, lajeng daftar pegawainipun.
list-units = Daftaripun kantor
list-roster = Daftaripun pegawai
list-ask-units = Mangga berkasipun dipunkirim mriki (XLSX, ODS, utawi CSV). Kolomipun: kode, nama, jenis (OPD, instansi, perusahaan, sekolah), induk, jumlah pegawai. Tanpa induk tegesipun sedaya kabupaten. Berkas kosong niki saged langsung dipunisi.
list-ask-roster = Mangga berkasipun dipunkirim mriki (XLSX, ODS, utawi CSV). Kolomipun: NIP, nama, kantor, jabatan utawi kepala. Berkas kosong niki saged langsung dipunisi. NIP namung kula simpen minangka kode acak.
list-units-seen = Ing berkas niku wonten { $count } kantor: { $names }. Dipunsimpen?
list-units-taken = ✅ { $count } kantor sampun kasimpen. Sakniki daftar pegawainipun?
list-roster-seen = { $new } pegawai enggal, { $back } wangsul, { $moved } pindhah kantor, { $left } sampun mboten wonten, { $same } tetep. Dipunsimpen?
list-roster-left = Ingkang mboten wonten malih ing daftar kantoripun dipunculaken saking tugasipun, lan mboten dipunengetaken malih.
list-roster-taken = ✅ { $employees } pegawai ing { $offices } kantor sampun kasimpen. Piyambakipun gabung lumantar /asn mawi NIP; pimpinan kantor katepangan saking daftar.
list-take = Simpen
list-refused = Berkas niku dereng saged kula angge:
list-again = Mangga dipunleresaken, lajeng dipunkirim malih mriki.

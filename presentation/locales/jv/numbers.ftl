# A native speaker's review is still wanted.
# When a typed number does not fit yet: what is seen, then where to compare it.
error-nik-length =
    { $typed ->
        [0] NIK-ipun dereng kaketik. NIK cacahipun 16 angka.
       *[other] NIK cacahipun 16 angka; ingkang panjenengan ketik { $typed }. Cobi dipunpriksa sepisan malih.
    }
error-nik-letters = NIK isinipun namung angka. Mbok menawi wonten aksara ingkang katut.
error-nik-date = Angka kaping 7 ngantos kaping 12 NIK niku tanggal lair (kangge tiyang estri tanggalipun dipuntambah 40), lan ingkang niki sanes tanggal. Mangga dipuncocogaken malih kaliyan KTP utawi KK.
error-nik-repeated = Niku setunggal angka ingkang dipunambali kaping 16. Ketik NIK kados ing KTP utawi KK, nggih.

error-kk-length =
    { $typed ->
        [0] Nomer KK-nipun dereng kaketik. Nomer KK cacahipun 16 angka.
       *[other] Nomer KK cacahipun 16 angka; ingkang panjenengan ketik { $typed }. Cobi dipunpriksa sepisan malih.
    }
error-kk-letters = Nomer KK isinipun namung angka. Mbok menawi wonten aksara ingkang katut.
error-kk-date = Angka kaping 7 ngantos kaping 12 nomer KK niku tanggal nyathetipun, lan ingkang niki sanes tanggal. Mangga dipuncocogaken malih kaliyan perangan nginggil KK.
error-kk-is-nik = Niku kados-kadosipun NIK. Nomer KK wonten ing perangan paling nginggil Kartu Keluarga.

error-numbers-unclear = Saking ngriku dereng kewaos satunggal NIK lan satunggal nomer KK. Ketik nomer kalih niku mawon, tanpa nomer sanes.
error-number-is-nip = Niku NIP. Kangge status kulawarga kula betah NIK lan nomer KK, piyambak-piyambak 16 angka. Mawi NIP, status panjenengan minangka pegawai wonten ing /asn.
error-numbers-same = Niku nomer ingkang sami, kaping kalih. Ingkang setunggal NIK saking KTP, setunggalipun nomer KK saking perangan paling nginggil Kartu Keluarga.

error-nip-length =
    { $typed ->
        [0] NIP-ipun dereng kaketik. NIP cacahipun 18 angka.
       *[other] NIP cacahipun 18 angka; ingkang panjenengan ketik { $typed }. Cobi dipunpriksa sepisan malih.
    }
error-nip-letters = NIP isinipun namung angka. Mbok menawi wonten aksara ingkang katut.
error-nip-birth = Wolung angka kapisan NIP niku taun, wulan, lan tanggal lair, lan ingkang niki sanes tanggal. Cobi dipunpriksa sepisan malih.
error-nip-month = Angka kaping 13 lan kaping 14 NIP niku wulan dipunangkat, 01 ngantos 12. Cobi dipunpriksa sepisan malih.
error-nip-sex = Angka kaping 15 NIP mesthi 1 utawi 2. Cobi dipunpriksa sepisan malih.

error-phase-unknown = Tahap { $phase } mboten wonten ing sensus niki. Ingkang wonten: { $known }.
error-phase-reversed = Tahap { $phase } rampung saderengipun dipunwiwiti. Mangga dipunpriksa kalih tanggalipun.
error-phase-overlap = Tahap { $phase } dipunwiwiti saderengipun tahap { $other } rampung. Mangga dipunpriksa tanggalipun.

error-submission-unchanged = Niku sampun kacathet, matur nuwun.
error-submission-not-yours = Cathetan niku saking pihak sanes, dados namung pihak niku utawi tim sensus ingkang saged ngewahi.
error-submission-needs-reason = Tambahaken alesanipun rumiyin, nggih, supados sanesipun mangertos kenging napa ewah.

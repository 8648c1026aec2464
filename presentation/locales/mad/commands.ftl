# A native speaker's review is still wanted.
# What Telegram's command menu says.
command-start = Beranda
command-langkah = Terrossagi langkana kaula
command-status = Pareksa status kaloarga
command-tanya = Atanya napa saos bab sensus
command-asn =
    { $scope ->
        [employee] Essean ban kantorra kaula
        [office_head] Essean ban kantorra kaula
       *[other] Agabung daddi ASN
    }
command-peringkat = Papan peringkat
command-kode = Kode ka'angguy nyambung grup
command-ikat = Sambung grup paneka ngangguy kode
command-lepas = Leppas grup paneka
command-ringkasan = Sadaja kampanye sakale tangale
command-poster = Poster ka'angguy ecetak
command-laporan = Laporan kabupaten saben are
command-terbit = Pareksa ban terbittagi rekap
command-kiriman = Kereman bot: ekerem, antre, gagal
command-siaran = Kerem siaran ka oreng bannya'
command-tahap = Jadwal tahap sensus
command-belumterjawab = Patanya'an se bellun ejawab
command-pengingat = Ator pangenga'
command-bahasa = Gante basa
command-privasi = Data napa se esempen
command-bantuan = Napa se bisa ebanto

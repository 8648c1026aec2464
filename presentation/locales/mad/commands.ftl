# A native speaker's review is still wanted.
# What Telegram's command menu says.
command-start = Beranda
command-langkah = Terrossaghi langkana kaula
command-tanya = Atanya ponapa bisaos bab sensus
command-asn =
    { $office ->
        [yes] Essean ban kantorra kaula
       *[other] Agabung dhaddhi ASN
    }
command-peringkat = Papan peringkat
command-kartu = Kartu kaangghuy eterrosaghi
command-piagam = Piagam saamponna target dapa'
command-kode = Kode kaangghuy nyambhung grup
command-ikat = Sambhung grup paneka ngangghuy kode
command-lepas = Leppas grup paneka
command-ringkasan = Sadhaja kampanye sakale oladhi
command-poster = Poster kaangghuy ecetak
command-edaran = Serrat edaran kantor kaangghuy ecetak
command-belum = Pasera se ghi' ta' mare e kantor
command-laporan = Laporan { own-regency } sabbhan are
command-terbit = Pareksa ban terbitaghi rekap
command-kiriman = Kereman bot: ekerem, antre, gagal
command-geladi = Geladi: ponapa se mangkat minggu paneka
command-lapangan = Are paneka e lapangan: alapor
command-kunjungan = Kunjungan ulang: kosong sareng nola'
command-siaran = Kerem siaran ka oreng bannya'
command-tahap = Jadwal tahap sensus
command-belumterjawab = Petanya se ghi' ta' ejawab
command-bukti = Bhukte pegawai se nantos
command-pengingat = Ator pangenga'
command-bahasa = Ghante bhasa
command-privasi = Data ponapa se esempen
command-bantuan = Ponapa se bisa ebhanto

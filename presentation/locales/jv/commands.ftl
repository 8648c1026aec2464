# A native speaker's review is still wanted.
# What the command menu of Telegram says.
command-start = Wiwitan
command-langkah = Lajengaken langkah kula
command-tanya = Tanglet napa mawon bab sensus
command-asn =
    { $office ->
        [yes] Isian lan kantor kula
       *[other] Gabung minangka ASN
    }
command-peringkat = Papan peringkat
command-kartu = Kertu kangge dipunandum
command-piagam = Piagam sasampunipun target kagayuh
command-kode = Kode kangge nyambungaken grup
command-ikat = Sambungaken grup niki mawi kode
command-lepas = Uculaken grup niki
command-ringkasan = Ringkesan sedaya kampanye
command-terbit = Priksa lan terbitaken rekap
command-laporan = Laporan { own-regency } saben dinten
command-kiriman = Kiriman bot: kakirim, nengga, gagal
command-geladi = Gladhi: napa ingkang bidhal minggu niki
command-lapangan = Lapangan dinten niki: laporan
command-kunjungan = Dipunparani malih: kothong lan nolak
command-siaran = Kirim siaran dhateng tiyang kathah
command-tahap = Jadwal tahap sensus
command-belumterjawab = Pitakenan ingkang dereng kawangsulan
command-bukti = Bukti pegawai ingkang nengga
command-poster = Poster kangge dipuncithak
command-edaran = Serat edaran kantor kangge dipuncithak
command-belum = Sinten ingkang dereng rampung ing kantor
command-pengingat = Setel pangenget
command-bahasa = Gantos basa
command-privasi = Data napa ingkang dipunsimpen
command-bantuan = Napa ingkang saged kula biyantu

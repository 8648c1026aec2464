# Keterangan di menu perintah Telegram.
command-start = Beranda
command-langkah = Lanjutkan langkah saya
command-tanya = Tanya apa saja soal sensus
command-asn =
    { $office ->
        [yes] Isian dan kantor saya
       *[other] Bergabung sebagai ASN
    }
command-peringkat = Papan peringkat
command-kartu = Kartu untuk dibagikan
command-piagam = Piagam setelah target tercapai
command-kode = Kode untuk menghubungkan grup
command-poster = Poster untuk dicetak
command-edaran = Surat edaran kantor untuk dicetak
command-belum = Siapa yang belum selesai di kantor saya
command-ikat = Hubungkan grup ini dengan kode
command-lepas = Lepaskan grup ini
command-ringkasan = Seluruh kampanye sekilas pandang
command-laporan = Laporan harian { own-regency }
command-terbit = Periksa dan terbitkan rekap
command-kiriman = Kiriman bot: terkirim, menunggu, gagal
command-geladi = Geladi: apa yang berangkat minggu ini
command-lapangan = Hari ini di lapangan: lapor kunjungan
command-kunjungan = Kunjungan ulang: kosong dan menolak
command-siaran = Kirim siaran ke banyak orang
command-tahap = Jadwal tahap sensus
command-belumterjawab = Pertanyaan yang belum terjawab
command-bukti = Bukti pegawai yang menunggu
command-pengingat = Atur pengingat
command-bahasa = Ganti bahasa
command-privasi = Data apa yang disimpan
command-bantuan = Apa yang bisa saya bantu

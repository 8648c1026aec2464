# Kelompok pertanyaan di faq.yaml, untuk tombol.
topic-group-dasar = Seputar sensus
topic-group-persiapan = Persiapan
topic-group-masuk = Masuk, NIK, dan KK
topic-group-mengisi = Cara mengisi
topic-group-isi-data = Isi data keluarga
topic-group-keamanan = Keamanan data
topic-group-petugas = Petugas sensus
topic-group-asn-hasil = ASN dan hasil sensus

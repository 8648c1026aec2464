# A native speaker's review is still wanted.
# The groups of questions in faq.yaml, for buttons.
topic-group-dasar = Bab sensus
topic-group-persiapan = Cawis-cawis
topic-group-masuk = Mlebet, NIK, lan KK
topic-group-mengisi = Cara ngisi
topic-group-isi-data = Isi data kulawarga
topic-group-keamanan = Keamanan data
topic-group-petugas = Petugas sensus
topic-group-asn-hasil = ASN lan asil sensus

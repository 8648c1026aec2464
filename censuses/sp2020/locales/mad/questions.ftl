# A native speaker's review is still wanted.
# The groups of topics that people ask about.
topic-group-dasar = Bab sensus
topic-group-persiapan = Nyadhiyaaghi
topic-group-masuk = Maso', NIK, ban KK
topic-group-mengisi = Carana ngesse
topic-group-isi-data = Esse data kaloarga
topic-group-petugas = Petugas sensus
topic-group-keamanan = Keamanan data
topic-group-asn-hasil = ASN ban hasel sensus

# The groups of questions in faq.yaml, for buttons.
topic-group-dasar = About the census
topic-group-persiapan = Getting ready
topic-group-masuk = Logging in, NIK, KK
topic-group-mengisi = How to fill it in
topic-group-isi-data = The family's data
topic-group-keamanan = Safety of data
topic-group-petugas = Census officers
topic-group-asn-hasil = Civil servants, results

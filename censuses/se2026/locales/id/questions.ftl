# Kelompok pertanyaan di faq.yaml, untuk tombol.
topic-group-dasar = Seputar sensus ekonomi
topic-group-online = Isi sendiri online
topic-group-petugas = Petugas dan stiker
topic-group-data = Keamanan data

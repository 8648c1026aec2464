# A native speaker's review is still wanted.
# Klompok pitakenan ing faq.yaml, kangge tombol.
topic-group-dasar = Bab sensus ekonomi
topic-group-online = Ngisi piyambak online
topic-group-petugas = Petugas lan stiker
topic-group-data = Aman datanipun

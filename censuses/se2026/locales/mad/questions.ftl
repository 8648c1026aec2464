# A native speaker's review is still wanted.
# Kalompo' petanya e faq.yaml, kaangghuy tombol.
topic-group-dasar = Parkara sensus ekonomi
topic-group-online = Ngesse dhibi' online
topic-group-petugas = Petugas ban stiker
topic-group-data = Amanna data

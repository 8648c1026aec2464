# A native speaker's review is still wanted.
fieldwork-not-one = Bagiyan paneka kaangghuy petugas sensus. Manabi Panjennengan petugas, agabung ghallu sareng nomer lencana ban kode Panjennengan: /gabung

# Tahap wawancara: petugas sensus, yang bergabung, yang tersisa.
fieldwork-not-one = Bagian ini untuk petugas sensus. Kalau Anda petugas, bergabung dulu dengan nomor lencana dan kode Anda: /gabung

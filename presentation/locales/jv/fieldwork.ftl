# A native speaker's review is still wanted.
fieldwork-not-one = Perangan niki kangge petugas sensus. Menawi panjenengan petugas, mangga gabung rumiyin ngagem nomer lencana kaliyan kode panjenengan: /gabung

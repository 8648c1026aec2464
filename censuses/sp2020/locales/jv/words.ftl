# A native speaker's review is still wanted.
# Ingkang dipunetang sensus niki, lan tembung ingkang namung kangge sensus niki.

-counted = kulawarga
-Counted = Kulawarga
-counted-many = kulawarga
-Counted-many = Kulawarga

command-status = Cek status kulawarga
home-prepare = Menawi sampun dipunbikak, kula kabari. Sinambi nengga, mangga dipuncawisaken KK lan KTP sedaya anggota kulawarga.
page-prepare = Kaliyan nengga, mangga nyawisaken KK lan KTP sedaya anggota kulawarga.
claim-go-on = Mboten napa-napa, isian panjenengan nengga. Mlebet malih ing { $domain } mawi NIK, nomer KK, lan sandi ingkang sami, lajeng kirim menawi sampun jangkep.
visits-when-ready = Mangga dipunsiapaken Kartu Keluarga lan KTP. Tanpa ragad, lan cekap satunggal tiyang ing dalem.
visits-when-complete = Menawi petugas mampir, cekap tedahaken bukti isian.

# Kenging napa mboten saged ndherek online.
offline-new-card = KK kula enggal
offline-not-found = NIK kula mboten kepanggih
offline-no-device = Mboten wonten HP utawi internet
offline-other = Kendala sanes

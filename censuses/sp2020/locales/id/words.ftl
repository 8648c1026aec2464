# Yang dihitung sensus ini, dan kata-kata yang hanya berlaku untuknya.

-counted = keluarga
-Counted = Keluarga
-counted-many = keluarga
-Counted-many = Keluarga

command-status = Cek status keluarga
home-prepare = Begitu dibuka, saya kabari. Sambil menunggu, siapkan KK dan KTP semua anggota keluarga.
page-prepare = Sambil menunggu, siapkan KK dan KTP semua anggota keluarga.
claim-go-on = Tidak apa-apa, isian Anda menunggu. Masuk lagi ke { $domain } dengan NIK, nomor KK, dan kata sandi yang sama, lalu kirim setelah semuanya lengkap.
visits-when-ready = Siapkan Kartu Keluarga dan KTP. Gratis, dan cukup satu orang di rumah.
visits-when-complete = Kalau petugas mampir, cukup tunjukkan bukti pengisian.

# Kenapa seseorang tidak bisa ikut online: cannot_online di census.yaml.
offline-new-card = KK saya baru
offline-not-found = NIK saya tidak ditemukan
offline-no-device = Tidak ada HP atau internet
offline-other = Kendala lain

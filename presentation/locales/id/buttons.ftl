button-home = Beranda
button-help = Bantuan
button-status = Cek status
button-status-again = Coba nomor lain
button-ranking = Lihat peringkat
button-privacy = Data saya
button-settings = Pengaturan
button-language = Ganti bahasa
button-employee = Saya ASN
button-office = Kantor saya
button-cancel = Batal
button-private-chat = Buka obrolan pribadi

button-steps = Buka langkah saya
button-begin = Mulai langkah { $step }
button-continue = Lanjutkan langkah { $step }
button-back-to-step = Kembali ke langkah { $step }
button-all-steps = Semua langkah
button-done = Sudah
button-stuck = Saya terkendala
button-later = Nanti saja
button-claim = Sudah terkirim?
button-sent = Sudah saya kirim
button-offline = Tidak bisa online
button-try-online = Saya mau coba online
button-remind-evening = Ingatkan nanti malam
button-remind-morning = Ingatkan besok pagi

button-around = Lihat di papan peringkat
button-own-unit = { $unit }
button-whole-board = Lihat semuanya
button-other-boards = Papan lain
button-board-office = OPD
button-board-district = Kecamatan
button-board-village = Desa dan kelurahan
button-board-regency = Kabupaten dan kota
button-board-company = Perusahaan

button-group-code = Kode untuk grup kantor
button-add-to-group = Tambahkan saya ke grup

button-reminders = Atur pengingat
button-help-me = Bantu saya di langkah { $step }
button-reminders-on = Nyalakan pengingat
button-reminders-off = Hentikan pengingat
button-evening-on = Malam hari saja
button-evening-off = Boleh kapan saja

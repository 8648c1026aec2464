# Yang dihitung sensus ini, dan kata-kata yang hanya berlaku untuknya.

-counted = usaha
-Counted = Usaha
-counted-many = usaha
-Counted-many = Usaha

command-status = Apakah usaha saya sudah didata
home-prepare = Begitu dibuka, saya kabari. Sambil menunggu, siapkan catatan usaha: jumlah pekerja, pendapatan, dan pengeluaran.
page-prepare = Sambil menunggu, siapkan catatan usaha: jumlah pekerja, pendapatan, dan pengeluaran.
claim-go-on = Tidak apa-apa, isian Anda menunggu. Buka lagi tautan di email undangan, lalu kirim setelah semuanya lengkap.
visits-when-ready = Siapkan catatan usaha: jumlah pekerja, pendapatan, dan pengeluaran.
visits-when-complete = Kalau petugas mampir, sampaikan saja bahwa Anda sudah mengirimnya.
offline-not-invited = Tidak menerima undangan
offline-no-device = Tidak ada HP atau internet
offline-other = Kendala lain

# Kata-kata umum yang di sensus ini berbunyi lain.
poster-headline = { $phase }
poster-step-3 = Isi dan kirim lewat tautan di email undangan.
home-not-begun = Diundang lewat email? Hanya { $total } langkah, dan saya temani satu per satu. Tidak diundang? Tunggu saja, petugas yang mendatangi usaha Anda.
reminder-not-begun = Diundang lewat email? Mari mulai: hanya { $total } langkah, dan saya temani satu per satu. Tidak diundang? Tekan <b>Tidak menerima undangan</b>, supaya tidak saya ingatkan lagi.
campaign-role-resident = Pelaku usaha: { $finished } dari { $people } ({ $share }), { $reached } terhubung.
command-petugas = Cek petugas yang datang
demo-data-waiting = Rekap usaha per { $as_of } sudah datang dan menunggu diterbitkan. Tekan /terbit sebagai { $name }.
demo-field-began = Kunjungan dimulai: tugas dibagi kepada { $count } petugas. Coba /lapangan sebagai { $enumerator }, /tim sebagai { $lead }, /petugas sebagai pelaku usaha.
demo-visits-reported = Laporan petugas lapangan masuk: hari ini { $count } usaha dikunjungi (angka contoh).
kept-whole = nomor akun Telegram, tanggal Anda setuju, bahasa, langkah yang sudah selesai, kabar pengisian, pengaturan pengingat, catatan kiriman bot, dan selama sepekan papan peringkat yang Anda buka. Kalau Anda datang lewat tautan atau bertugas, juga nama desa dan peran Anda; kalau Anda menerima undangan atau diberi peran, nama Telegram Anda. Kalau Anda minta bicara dengan orang, juga permintaan bantuan itu tanpa kata-katanya
role-resident = Pelaku usaha
button-status = Sudah didata?
status-no-look-up = 🔎 Di sensus ini status usaha tidak bisa dicek dengan nomor. Tandanya usaha sudah didata: petugas menempelkan stiker.
claimed = 🎉 <b>Terima kasih, { -counted } Anda sudah ikut sensus!</b>
home-offline = Anda tidak perlu mengisi online: petugas datang ke usaha Anda pada { $period }.
home-offline-some-day = Anda tidak perlu mengisi online: petugas akan datang ke usaha Anda. Tanggalnya menyusul.
home-visit-to-come = { -Counted } yang belum mengisi didatangi petugas pada { $period }. Anda cukup menunggu.
offline-noted-visits = Petugas datang ke usaha Anda pada { $period }.
calendar-for-unfinished = { -Counted } yang belum mengisi didatangi petugas pada hari-hari itu. Anda cukup menunggu.
calendar-for-waiting = Petugas datang ke usaha Anda pada hari-hari itu. Anda cukup menunggu.
visits-wait-at-home = Anda cukup menunggu. Setelah selesai, petugas menempelkan stiker.
visits-own-family = 🏪 Kunjungan petugas berlangsung sampai { $last_day }. { -Counted } Anda sendiri belum tercatat: pastikan ikut didata saat { -counted } di sekitar Anda dikunjungi.
finding-column-missing-figures = Belum ada kolom jumlah usaha. Judul yang dikenal misalnya Usaha Respon, Usaha Lengkap, Jumlah Usaha, Sudah.
completed-without-base = { $completed } (dari berapa, belum diketahui)

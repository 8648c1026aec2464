# Tiga langkah bagi usaha yang diundang: judul, yang dikerjakan, dan jawaban untuk yang terkendala.

step-invitation-title = Undangan lewat email
step-invitation-body =
    Cari email undangan dari BPS; di dalamnya ada tautan kuesioner untuk usaha Anda sendiri.
    Yang diundang adalah perusahaan besar. Usaha lain didatangi petugas dan tidak perlu mengisi online.
step-invitation-help =
    <b>Tidak menerima undangan?</b> Tidak apa-apa. Tekan <b>Tidak bisa online</b>: petugas mendatangi usaha Anda pada tahap berikutnya.

    <b>Emailnya tidak ketemu?</b> Lihat juga folder spam dan email bagian keuangan atau sekretariat.

    <b>Ragu tautannya asli?</b> Jangan diisi dulu. Tanyakan kepada kantor BPS { own-regency }.

step-prepare-title = Siapkan catatan
step-prepare-body =
    Siapkan catatan usaha: nama, alamat, jenis usaha, jumlah pekerja, pendapatan, dan pengeluaran.
step-prepare-help =
    <b>Belum punya pembukuan?</b> Pakai catatan yang ada.

    <b>Takut untuk pajak?</b> Data sensus hanya untuk perencanaan, dan hanya diumumkan sebagai jumlah. BPS tidak mengeluarkan data satu usaha.

step-answer-title = Isi dan kirim
step-answer-body =
    Buka tautan dari email itu, jawab pertanyaannya sesuai keadaan, lalu kirim.
    Seperti apa formulirnya belum diumumkan; ikuti petunjuk di dalamnya.
step-answer-help =
    <b>Tautan tidak terbuka?</b> Coba lagi nanti, atau dengan peramban lain.

    <b>Tidak selesai sampai hari terakhir?</b> Petugas tetap bisa mendatangi usaha Anda pada tahap berikutnya.

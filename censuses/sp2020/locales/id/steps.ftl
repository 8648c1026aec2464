# Tujuh langkah sensus online: judul, yang dikerjakan, dan jawaban untuk yang terkendala.

step-prepare-title = Siapkan berkas
step-prepare-body =
    Siapkan KK dan KTP semua anggota keluarga; yang dipakai nomornya. Kalau ada, juga buku nikah, akta cerai, akta kelahiran, atau surat kematian.
    Bisa dari HP atau komputer. Rata-rata 5 menit per orang, jadi sekitar 20 menit untuk empat orang.
step-prepare-help =
    <b>KTP atau KK hilang?</b> Cukup nomornya. NIK juga tertulis di KK dan akta; nomor KK bisa dilihat di salinan lama atau ditanyakan ke desa.

    <b>Tidak punya buku nikah?</b> Tidak apa-apa, tetap bisa lanjut.

    <b>Siapa yang mengisi?</b> Kepala keluarga atau siapa saja yang tertulis di KK. Satu orang cukup untuk sekeluarga.

    <b>Browser ditolak?</b> Pakai Chrome, Firefox, Opera, atau Safari yang terbaru.

step-find-family-title = Temukan keluarga Anda
step-find-family-body =
    Buka <a href="https://{ $domain }">{ $domain }</a> dan pilih bahasa. Isikan NIK, nomor KK, dan kode gambar (captcha), lalu tekan <b>Cek Keberadaan</b>.
    Nomornya diketik di situs itu saja.
step-find-family-help =
    <b>NIK tidak ditemukan?</b> Periksa angkanya, lalu coba NIK anggota lain di KK yang sama.

    <b>Muncul kode 104?</b> NIK dan nomor KK tidak sepasang di data situs, biasanya karena KK-nya baru. Coba sekali dengan nomor KK lama. Kalau tetap tidak bisa, tunggu petugas saja; tidak perlu ke Dukcapil.

    <b>Captcha tidak muncul?</b> Muat ulang halamannya, atau buka dengan Chrome, Firefox, atau Safari.

    <b>Situs penuh atau lambat?</b> Coba pagi-pagi atau malam, atau lewat mode penyamaran.

    <b>Sudah dua kali belum berhasil?</b> Pakai NIK anggota lain di KK yang sama.

step-password-title = Buat kata sandi
step-password-body =
    Satu kata sandi untuk satu keluarga. Pakai huruf dan angka, lalu catat: nanti Anda memerlukannya lagi.
    Pilih satu pertanyaan keamanan yang jawabannya pasti Anda ingat, lalu tekan <b>Buat Password</b>.
step-password-help =
    <b>Kata sandi ditolak?</b> Coba 6 sampai 15 huruf dan angka, tanpa tanda baca.

    <b>Lupa kata sandi?</b> Jawab pertanyaan keamanan di halaman masuk, atau tanyakan kepada anggota keluarga: kata sandinya sama untuk satu KK.

    <b>Tetap tidak bisa masuk?</b> Kantor BPS { own-regency } bisa menghapus kata sandi lama. Setelah itu isian dimulai dari awal.

    <b>Ada yang meminta kata sandi atau kode OTP?</b> Jangan diberikan. Sensus tidak memintanya.

step-family-housing-title = Keluarga dan rumah
step-family-housing-body =
    Masuk, baca panduannya, lalu tekan <b>Mulai Mengisi</b>. Isi alamat tempat tinggal sekarang dan keterangan rumah: kepemilikan, listrik, air minum, jamban, dan lantai.
    Perlu berhenti? Tekan <b>Simpan sementara</b>, nanti dilanjutkan.
step-family-housing-help =
    <b>Alamat berbeda dengan KTP?</b> Isi tempat Anda biasa tinggal sekarang. Keduanya dicatat.

    <b>Anak kos atau merantau?</b> Alamatnya adalah tempat ia biasa tinggal. Ia bisa masuk dengan NIK sendiri dan kata sandi keluarga, atau diisikan orang tua.

    <b>Harus selesai sekaligus?</b> Tidak. Tekan <b>Simpan sementara</b>, lalu masuk lagi dengan NIK, nomor KK, dan kata sandi yang sama.

step-members-title = Setiap anggota keluarga
step-members-body =
    Periksa daftar anggota, tambahkan yang belum ada, lalu isi satu per satu.
    Sebagian sudah terisi dari data Dukcapil. Betulkan yang sudah berubah, misalnya pendidikan atau pekerjaan.
step-members-help =
    <b>Ada yang belum di daftar?</b> Tekan tombol tambah di bawah <b>Daftar Anggota Keluarga</b>. Bayi yang belum punya NIK juga ditambahkan.

    <b>Ada yang sudah meninggal?</b> Nyatakan keberadaannya sesuai keadaan, bukan "Ada".

    <b>Pekerjaan diisi apa?</b> Sejelas mungkin: bukan hanya "PNS", tetapi jabatan dan instansinya.

    <b>Keluarga di luar negeri?</b> Yang bekerja atau kuliah di sana umumnya tidak didata di sini.

step-submit-title = Periksa dan kirim
step-submit-body =
    Buka ringkasan dan pastikan semua anggota bertanda <b>Sudah Update</b>. Setelah itu tekan <b>Kirim</b>.
    Periksa sekali lagi sebelumnya, karena isian yang sudah dikirim tidak bisa diubah di situs.
step-submit-help =
    <b>Ada yang belum "Sudah Update"?</b> Buka anggota itu, lengkapi, lalu simpan.

    <b>Salah isi, belum dikirim?</b> Tekan <b>Lihat</b> dan ganti. Selama belum <b>Kirim</b>, semuanya masih bisa diubah.

    <b>Salah isi, sudah dikirim?</b> Tidak bisa diubah di situs. Nanti diluruskan petugas di lapangan.

    <b>Situs penuh?</b> Tekan <b>Simpan sementara</b> dan coba lagi pagi-pagi atau malam. Isian Anda tidak hilang.

step-receipt-title = Simpan bukti
step-receipt-body =
    Unduh bukti pengisian, atau kirim ke email Anda sendiri, lalu simpan. Setelah masa online selesai, bukti tidak bisa diunduh lagi.
    ASN: bukti ini biasanya diminta kantor. Kirim saja ke sini.
step-receipt-help =
    <b>Bukti bertulis belum lengkap?</b> Kiriman Anda masih dalam antrean. Keluar, masuk lagi, lalu unduh ulang. Data yang sudah dikirim tetap tersimpan.

    <b>Tidak punya email?</b> Unduh saja, atau foto layarnya.

    <b>Ada yang lahir, meninggal, atau pindah setelah dikirim?</b> Tidak perlu mengubah apa pun. Sampaikan kepada ketua RT; nanti dicocokkan petugas.

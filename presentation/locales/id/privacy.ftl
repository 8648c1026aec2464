kept = 🔎 <b>Data Anda di bot ini</b>
kept-account = • Nomor akun Telegram: { $chat }
kept-language = • Bahasa: { $language }
kept-since = • Setuju ditemani sejak { $day }
kept-unit = • Wilayah atau kantor: { $unit }
kept-everywhere = seluruh kabupaten
kept-role =
    { $placed ->
        [no] • { $role }
       *[yes] • { $role }, { $unit }
    }
kept-known-as = • Nama Anda di daftar peran: { $name }
kept-steps = • Langkah yang sudah selesai: { $count }
kept-progress = • Kabar pengisian Anda: { $source ->
    [none] tercatat
   *[other] tercatat lengkap menurut { $source }
  }; yang Anda sampaikan sendiri ikut terhapus bila data Anda dihapus
kept-household = • Kode acak pengganti nomor KK, untuk mengenali isian keluarga Anda
kept-employee = • Kode acak pengganti NIP, untuk mengenali isian Anda di kantor
kept-reminders = { $on ->
    [yes] • Pengingat: aktif
   *[no] • Pengingat: tidak aktif
  }
kept-messages = • Catatan kiriman bot kepada Anda: { $count } pesan
kept-opened-boards = • Papan peringkat yang Anda buka dalam sepekan, supaya koreksinya sampai: { $count }
kept-not = NIK, nomor KK, dan NIP tidak ada di sini. Isian sensus Anda tersimpan di { statistics-office }, bukan di bot ini.

erase-question =
    <b>Hapus semua data Anda di bot ini?</b>
    Langkah, kabar pengisian dari Anda, pengaturan, dan pengingat ikut hilang dan tidak bisa kembali. Isian sensus Anda di { statistics-office }, dan catatan { statistics-office } atau tim sensus bahwa isian itu sudah masuk, tetap ada.
erase-roles = Peran Anda di kampanye ini juga ikut hilang. Bila masih bertugas, mintalah lagi kepada tim sensus.
erased =
    ✅ Semua data Anda di bot ini sudah dihapus. Terima kasih sudah ditemani.
    Kalau suatu saat ingin kembali, ketik /start.
button-data = Lihat data saya
button-erase = Hapus data saya
button-erase-yes = Ya, hapus semuanya
button-erase-no = Tidak jadi

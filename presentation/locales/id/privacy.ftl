kept = 🔎 <b>Data Anda di bot ini</b>
kept-account = • Nomor akun Telegram: { $chat }
kept-language = • Bahasa: { $language }
kept-since = • Setuju ditemani sejak { $day }
kept-unit = • Wilayah atau kantor: { $unit }
kept-everywhere = seluruh { own-regency }
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
kept-employee =
    { $by ->
        [self] • Nama yang Anda ketik sebagai karyawan, dengan kode acaknya; dilihat narahubung dan verifikator tempat kerja Anda
        [list] • Nama Anda di daftar tempat kerja Anda, dengan kode acak pengganti nomor karyawan; dilihat narahubung dan verifikatornya
       *[nip] • Kode acak pengganti NIP, untuk mengenali isian Anda di kantor
    }
kept-registered = • Perusahaan yang Anda daftarkan: { $name } ({ $state ->
    [waiting] menunggu keputusan
    [confirmed] disetujui
    [merged] digabungkan
    [refused] ditolak
   *[withdrawn] ditarik kembali
  })
kept-reminders = { $on ->
    [yes] • Pengingat: aktif
   *[no] • Pengingat: tidak aktif
  }
kept-messages = • Catatan kiriman bot kepada Anda: { $count } pesan
kept-opened-boards = • Papan peringkat yang Anda buka dalam sepekan, supaya koreksinya sampai: { $count }
kept-requests = • Permintaan bantuan: { $count }, paling lama 90 hari; kata-katanya tidak disimpan
kept-not = NIK, nomor KK, dan NIP tidak ada di sini. Isian sensus Anda tersimpan di { statistics-office }, bukan di bot ini.

erase-question =
    <b>Hapus semua data Anda di bot ini?</b>
    Langkah, kabar pengisian dari Anda, pengaturan, dan pengingat ikut hilang dan tidak bisa kembali. Isian sensus Anda di { statistics-office }, dan catatan { statistics-office } atau tim sensus bahwa isian itu sudah masuk, tetap ada.
erase-roles = Peran Anda di kampanye ini juga ikut hilang. Bila masih bertugas, mintalah lagi kepada tim sensus.
erase-request = Permintaan bantuan Anda yang masih terbuka ikut ditutup.
erase-registration = Pendaftaran <b>{ $name }</b> yang masih menunggu ikut terhapus.
erase-alone = Anda satu-satunya narahubung <b>{ $company }</b>. Undang penggantinya dulu, supaya karyawan tetap terlayani. Kalau tidak, tim sensus saya beri tahu.
erased =
    ✅ Semua data Anda di bot ini sudah dihapus. Terima kasih sudah ditemani.
    Kalau suatu saat ingin kembali, ketik /start.
button-data = Lihat data saya
button-erase = Hapus data saya
button-erase-yes = Ya, hapus semuanya
button-erase-no = Tidak jadi

purpose-status = cek status
purpose-reminders = pengingat
purpose-proofs = bukti sensus
purpose-helpdesk = bantuan petugas
consent-status =
    🔒 <b>Sebelum cek status</b>
    NIK dan nomor KK hanya saya pakai untuk menanyakan isian keluarga Anda, lalu pesannya langsung saya hapus. Yang saya simpan kode acak pengganti nomor KK, supaya Anda saya kabari begitu isiannya lengkap.
consent-reminders =
    🔒 <b>Pengingat</b>
    Selama isian belum lengkap, saya mengirim pesan tanpa diminta, tidak pada malam hari dan tidak tiap hari. Untuk itu saya catat kapan Anda saya kabari.
consent-proofs =
    🔒 <b>Sebelum bukti dikirim</b>
    Verifikator kantor Anda melihat bukti itu dengan nama dan jabatan Anda. Berkasnya tetap di Telegram. Saya simpan nomor berkasnya, kode acak, dan keputusannya, paling lama 90 hari.
consent-helpdesk =
    🔒 <b>Sebelum Anda dihubungkan</b>
    Petugas bantuan melihat desa atau kantor Anda, langkah terakhir, bahasa, dan pesan yang Anda kirim selama dibantu. Akun Telegram Anda tidak ia lihat. Kata-kata Anda tidak saya simpan.
consent-ends = Boleh? Lewat /privasi Anda bisa mencabutnya kapan saja.
consent-changed = Penjelasannya kami perbarui, jadi saya tanyakan sekali lagi.
agreed = <b>Yang Anda setujui:</b>
agreed-line = • { $purpose }, sejak { $day }
privacy-why = <b>Untuk apa dan berapa lama:</b> hanya untuk menemani sensus, tidak untuk yang lain. Data orang yang pergi dihapus sendiri sesudah sensus selesai. /datasaya menampilkan ringkasannya; tombol di situ mengirim semuanya dalam satu berkas, dengan lama simpannya.
privacy-contact = Bertanya soal data: { $name }, { $reach }.
privacy-office = Bertanya soal data: kantor { statistics-office } { own-regency }.
button-withdraw-status = Cabut izin cek status
button-withdraw-reminders = Cabut izin pengingat
button-withdraw-proofs = Cabut izin bukti
button-withdraw-helpdesk = Cabut izin bantuan
withdrawn-status = ✅ Izin cek status dicabut. Keluarga Anda tidak lagi saya kenali, dan kode acaknya sudah saya lepas dari akun ini.
withdrawn-reminders = ✅ Izin pengingat dicabut. Saya tidak mengingatkan lagi. Kalau berkenan lagi, nyalakan di Pengaturan.
withdrawn-proofs = ✅ Izin bukti dicabut. Bukti yang masih menunggu saya tarik, dan bukti baru tidak saya terima sebelum Anda setuju lagi.
withdrawn-helpdesk = ✅ Izin bantuan dicabut. Permintaan bantuan yang terbuka saya tutup.

held-title = Data Anda di bot sensus
held-made = Dibuat { $moment } untuk akun Telegram { $chat }. Berkas ini memuat semua yang tersimpan tentang Anda, dan untuk apa.
held-account = Akun
held-account-why = Supaya bot tahu harus menjawab siapa, dalam bahasa apa, dan kapan boleh mengingatkan.
held-consents = Persetujuan
held-consents-why = Apa yang Anda setujui dan kapan, sebagai tanda bahwa Anda sudah ditanya.
held-steps = Langkah
held-steps-why = Langkah sensus yang Anda nyatakan selesai, supaya Anda bisa melanjutkan.
held-progress = Pengisian { -counted }
held-progress-why = Sejauh mana isian keluarga Anda: kata Anda sendiri, kantor, atau kantor statistik. Nomor KK diganti kode acak.
held-office = Kantor
held-office-why = Baris Anda di daftar pegawai atau karyawan: dari kantor, dari perusahaan, atau nama yang Anda ketik sendiri. NIP dan nomor karyawan diganti kode acak.
held-proofs = Bukti
held-proofs-why = Bukti yang Anda serahkan. Berkasnya sendiri ada di Telegram.
held-messages = Kiriman bot
held-messages-why = Pesan yang dikirim bot dan papan yang Anda buka, supaya tidak ada yang terkirim dua kali.
held-helpdesk = Bantuan petugas
held-helpdesk-why = Permintaan bantuan yang Anda ajukan atau tangani. Kata-katanya tidak disimpan.
held-duties = Tugas dan undangan
held-duties-why = Peran Anda, siapa yang memberi, undangan, dan grup yang Anda hubungkan.
held-acts = Tindakan tugas
held-acts-why = Yang Anda kerjakan sebagai petugas kampanye, untuk pertanggungjawaban. Data orang yang Anda layani tidak dimuat di sini.
held-count = { $count } catatan. Disimpan { $days } hari.
held-count-person = { $count } catatan. Disimpan selama Anda memakai bot ini; { $days } hari sesudah Anda pergi, atau sesudah sensus selesai, dihapus sendiri.
held-count-lists = { $count } catatan. Disimpan sampai { $days } hari sesudah sensus selesai.
held-exact = Persis seperti tersimpan
held-exact-why = Bagian ini untuk yang ingin memeriksa: nama kolom dan isinya seperti di dalam sistem, sebagian dalam bahasa Inggris. Artinya sudah dijelaskan di atas.
held-rights = Ketik /privasi untuk mencabut izin, /hapusdata untuk menghapus semuanya.
held-caption = 📄 Ini semua data Anda, dalam satu berkas yang bisa dibaca.
button-data-file = Kirim berkas data saya

finished-over =
    🏁 <b>Sensus sudah selesai.</b> Terima kasih sudah ikut serta!
    Semua data Anda di bot ini sudah dihapus, dan pesan Anda tidak disimpan.

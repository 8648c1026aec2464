# Jawaban kalau sesuatu belum berjalan: kabarnya dulu, sebabnya, lalu jalan keluarnya.
error-words-have-number = Di tulisan itu ada NIK, nomor KK, atau NIP. Supaya data orang tetap aman, tidak ada yang saya simpan. Silakan tulis lagi tanpa nomor itu.
error-start-first = Kita belum berkenalan. Tekan /start dulu, ya.
error-consent-first = Sebelum mulai, saya perlu persetujuan Anda.
error-old-button = Tombol itu dari pesan lama. Mari mulai lagi dari Beranda.
error-no-steps-now = Saat ini belum ada langkah yang perlu dikerjakan.
error-steps-over = Tombol itu untuk sensus online, dan waktunya sudah lewat. Sekarang begini:
error-too-late-to-remind = Pada waktu itu sensus online sudah ditutup. Kalau bisa, mari lanjutkan sekarang.
error-not-allowed =
    { $who ->
        [team] Bagian ini untuk tim sensus { own-regency }. Kalau Anda salah satunya, minta perannya kepada anggota tim yang sudah bertugas.
        [offices] Bagian ini untuk kepala kantor, wakilnya, dan tim sensus. Kalau Anda kepala kantor, kenalkan diri dulu lewat /asn.
        [companies] Bagian ini untuk narahubung perusahaan. Perusahaan didaftarkan lewat /perusahaan.
        [verifiers] Bagian ini untuk kepala kantor, wakilnya, dan verifikator. Kalau Anda kepala kantor, kenalkan diri dulu lewat /asn; verifikator diundang oleh kepala kantornya.
        [helpers] Bagian ini untuk operator desa dan tim sensus. Mereka diundang oleh yang sudah bertugas.
        [coordinators] Bagian ini untuk koordinator petugas dan tim sensus. Kemajuan kunjungan di setiap desa bisa Anda lihat di /peringkat. Kalau Anda petugas, blok Anda ada di /lapangan.
        [field] Bagian ini untuk petugas sensus dan koordinatornya. Kalau Anda salah satunya, bergabung dulu: /gabung
       *[leaders] { $has-offices ->
            [no] Bagian ini untuk operator desa dan tim sensus. Mereka diundang oleh yang sudah bertugas.
           *[yes] Bagian ini untuk kepala kantor, operator desa, dan tim sensus. Kepala kantor mengenalkan diri lewat /asn; operator dan tim sensus diundang oleh yang sudah bertugas.
        }
    }
error-unit-unknown = Saya belum mengenal "{ $typed }". Coba nama lengkapnya, atau kodenya.
error-unit-not-yours = { $unit } bukan tugas Anda, jadi untuk itu belum bisa saya buatkan. Tanpa nama, perintah ini untuk kantor atau wilayah Anda sendiri.
error-group-not-bound = Grup ini belum dihubungkan dengan kantor atau desa mana pun. Kepala kantor dan operator desa mendapat kodenya lewat /kode di obrolan pribadi.
error-group-full = Grup ini sudah menerima papan dari { $units } unit. Lepas salah satu dulu dengan /lepas, atau pakai kode kecamatannya: papannya memuat semua desa.
error-unbind-not-yours = Grup ini dihubungkan orang lain. Yang bisa melepasnya: dia sendiri, pengurus unit ini, atau tim sensus.
error-tables-not-yours = Tampilan papan di grup ini dipilih oleh yang menghubungkannya, pengurus unitnya, atau tim sensus. Untuk Anda sendiri, papannya ada di obrolan pribadi.

error-code-unknown = Kode itu tidak saya kenal. Periksa lagi huruf dan angkanya, atau ambil kode baru dengan /kode di obrolan pribadi.
error-code-used = Kode itu sudah dipakai. Satu kode hanya untuk satu grup: ambil yang baru dengan /kode di obrolan pribadi.
error-code-expired = Masa berlaku kode itu sudah lewat. Ambil yang baru dengan /kode di obrolan pribadi.

error-delivery-not-failed = Kiriman nomor { $number } tidak ada di antara yang tidak terkirim. Daftarnya ada di /kiriman.
error-delivery-too-late = Kiriman nomor { $number } sudah tidak berguna lagi, jadi tidak saya kirim.
error-nip-not-on-roster = NIP itu belum ada di daftar pegawai yang saya terima. Periksa lagi angkanya. Kalau sudah benar, minta bagian kepegawaian kantor Anda menambahkannya.
error-nip-taken = NIP itu sudah dipakai di akun Telegram lain. Kalau itu akun lama Anda, minta dilepas: kepala kantor yang memutuskan. Kalau bukan, sampaikan ke bagian kepegawaian kantor Anda.
error-nip-free = NIP itu sudah tidak dipakai akun lain. Ketik sekali lagi, lalu Anda bisa bergabung.
error-release-asked = Permintaan Anda sudah saya sampaikan. Begitu diputuskan, Anda saya kabari.
error-release-nobody = Belum ada pimpinan kantor yang bisa saya hubungi. Temui bagian kepegawaian kantor Anda, ya.
error-release-settled = Permintaan ini sudah selesai, jadi tidak ada lagi yang perlu diputuskan.

error-status-not-found =
    NIK dan nomor KK itu tidak saya temukan berpasangan.
    Biasanya karena KK-nya baru. Coba nomor KK lama, atau NIK anggota lain di KK yang sama.
    { $visits ->
        [over] Kalau tetap tidak ketemu, tanyakan ke kantor { statistics-office } { own-regency }.
       *[to_come] Kalau tetap tidak ketemu, tidak perlu mengurus apa pun: petugas akan mendata di rumah.
    }
error-status-unavailable = Data status sedang tidak bisa dibuka. Coba lagi beberapa menit lagi; langkah Anda tetap tersimpan.
error-status-service-away = Layanan BPS sedang tidak bisa dihubungi, dan catatan saya belum memuat nomor itu. Ini belum berarti datanya tidak ada: coba lagi beberapa menit lagi.
error-too-busy = Sedang banyak yang mengecek. Coba lagi beberapa menit lagi.
error-too-many-attempts = Sudah beberapa kali dicoba. Supaya data tetap aman, coba lagi sesudah { $moment }.
error-other = Yang itu belum bisa saya kerjakan ({ $key }). Coba lagi dari Beranda.

broken =
    Maaf, ada yang macet di pihak kami, bukan salah Anda. Coba sekali lagi.
    Kalau masih macet, sebutkan kode <code>{ $trouble }</code> kepada tim sensus.
later-message = Sebentar ya: catatan saya sedang tidak bisa dibuka. Pesan Anda tidak hilang, dan saya jawab begitu bisa. Tidak perlu dikirim ulang.
later-press = Sebentar ya: catatan saya sedang tidak bisa dibuka. Saya lanjutkan begitu bisa. Kalau lima menit lagi belum ada jawaban, tekan tombolnya sekali lagi.
not-understood = Maksud Anda yang mana?
captioned-command = 📎 Perintah { $command } ada di bawah kiriman, jadi belum saya jalankan, dan kirimannya tidak saya simpan. Kirim { $command } sebagai pesan tersendiri.
unexpected-photo =
    { $has-numbers ->
        [no] Foto belum bisa saya baca, dan tidak saya simpan. Boleh diketik, atau pilih tombol di bawah.
       *[yes] Foto belum bisa saya baca, dan tidak saya simpan. Mau tahu apakah isian Anda sudah masuk? Tekan <b>Cek status</b>, lalu ketik nomornya. Jangan kirim foto yang memuat NIK atau nomor KK: kalau ini fotonya, hapus saja.
    }
unexpected-document =
    { $has-numbers ->
        [no] Berkas belum bisa saya baca di sini, dan tidak saya simpan. Boleh diketik, atau pilih tombol di bawah.
       *[yes] Berkas belum bisa saya baca di sini, dan tidak saya simpan. Mau tahu apakah isian Anda sudah masuk? Tekan <b>Cek status</b>, lalu ketik nomornya. Kalau isinya KTP atau KK, hapus saja supaya data Anda tetap aman.
    }
unexpected-voice = Saya belum bisa mendengar suara. Boleh diketik saja, beberapa kata pun cukup. Kalau lebih mudah berbicara, tekan <b>Bicara dengan orang</b>.
unexpected-sticker = 😊 Senang disapa! Mau lanjut?
unexpected-location = Lokasi Anda tidak saya perlukan. Ini yang bisa saya bantu.
unexpected-contact = Nomor telepon tidak saya perlukan, dan tidak saya simpan. Ini yang bisa saya bantu.
unexpected-other = Yang itu belum bisa saya baca. Boleh diketik, atau pilih tombol di bawah.
edited = Perubahan pesan tidak terbaca di sini. Kirim saja pesan baru, ya.
private-only = Yang ini kita lanjutkan di obrolan pribadi, ya.
error-village-typed = Desa itu tidak saya temukan di { own-regency } ini. Coba ketik lagi, misalnya dengan kecamatannya.
error-fieldwork-not-one = Bagian ini untuk petugas sensus. Kalau Anda petugas, bergabung dulu dengan nomor lencana dan kode Anda: /gabung
error-fieldwork-work-none = Belum ada blok untuk { $name }, jadi daftar kerjanya masih kosong. Begitu dibagi, kabarnya datang di sini.
error-fieldwork-no-workers = Belum ada petugas di daftar. Masukkan dengan <code>sensusbot import fieldworkers</code>, lalu kodenya saya buat.
error-fieldwork-no-recap = Belum ada rekap desa yang terbit, jadi belum ada yang bisa menggantikan daftar blok. Masukkan rekap atau daftar bloknya dulu.
error-fieldwork-code-wrong = Nomor lencana dan kode itu tidak cocok. Periksa lagi di lembar Anda, atau minta kode baru kepada tim sensus.
error-fieldwork-badge-taken = Nomor lencana itu sudah dipakai di akun Telegram lain. Kalau Anda berganti telepon, minta kode baru kepada tim sensus: akun lamanya lalu dilepas.
error-fieldwork-badge-unknown = Petugas dengan nomor lencana { $badge } tidak ada di daftar.

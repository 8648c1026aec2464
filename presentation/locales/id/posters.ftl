# Poster A4 untuk kantor, desa, dan perusahaan.
poster-headline = { $phase }: isi sendiri dari rumah
poster-whom =
    { $kind ->
        [office] Untuk pegawai { $unit }
        [agency] Untuk pegawai { $unit }
        [company] Untuk karyawan { $unit }
        [school] Untuk guru, siswa, dan orang tua { $unit }
       *[other] Untuk warga { $unit }
    }
poster-whom-in = Untuk warga { $unit }, { $area }
poster-when = Kapan
poster-first-day = { $day }
poster-last-day = sampai { $day }
poster-where = Alamat resmi
poster-prepare = Siapkan dulu
poster-scan = Pindai dengan kamera HP
poster-or-type = atau buka t.me/{ $bot } di Telegram
poster-step-1 = Pindai kodenya, tekan Mulai, dan pilih bahasa.
poster-step-2 = Ikuti langkahnya satu per satu. Saya temani.
poster-step-3 = Kirim, simpan buktinya, lalu cek statusnya.
poster-help = Perlu dibantu langsung?
poster-contact = { $reach } · { $hours }
poster-safety =
    Gratis. Sensus tidak pernah meminta kata sandi, kode OTP, atau nama ibu kandung lewat pesan maupun telepon. { $has-site ->
        [no] Alamat resmi sensus hanya { $domain }.
       *[yes] Isi data hanya di { $domain }.
    }

poster-sent = 🖨 Poster <b>{ $unit }</b> siap dicetak di kertas A4. Kodenya langsung mengantar orang ke sini.
poster-which-unit = Poster untuk siapa?
poster-ask-unit = Ketik nama atau kode unit untuk posternya, misalnya <i>Dinas Kesehatan</i>.
terminal-posters-made = Poster untuk { $count } unit ada di { $folder }, masing-masing PDF dan PNG.
error-poster-too-late = Sensus online sudah ditutup, jadi posternya tidak berguna lagi.
error-bot-name = "{ $typed }" bukan nama pengguna bot. Di Telegram isinya 5–32 huruf Latin, angka, atau garis bawah, seperti sensus_jember_bot.
error-poster-nothing = Sebut untuk unit mana (--unit KODE), atau semuanya (--all).

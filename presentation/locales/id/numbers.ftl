# Kalau nomor yang diketik belum pas: apa yang terlihat, lalu di mana mencocokkannya.
error-nik-length =
    { $typed ->
        [0] NIK-nya belum terketik. NIK terdiri dari 16 angka.
       *[other] NIK terdiri dari 16 angka; yang Anda ketik { $typed }. Coba periksa sekali lagi.
    }
error-nik-letters = NIK hanya terdiri dari angka. Mungkin ada huruf yang ikut.
error-nik-date = Angka ke-7 sampai ke-12 NIK adalah tanggal lahir (untuk perempuan tanggalnya ditambah 40), dan yang ini bukan tanggal. Cocokkan lagi dengan KTP atau KK.
error-nik-repeated = Itu satu angka yang diulang 16 kali. Ketik NIK seperti di KTP atau KK, ya.

error-kk-length =
    { $typed ->
        [0] Nomor KK-nya belum terketik. Nomor KK terdiri dari 16 angka.
       *[other] Nomor KK terdiri dari 16 angka; yang Anda ketik { $typed }. Coba periksa sekali lagi.
    }
error-kk-letters = Nomor KK hanya terdiri dari angka. Mungkin ada huruf yang ikut.
error-kk-date = Angka ke-7 sampai ke-12 nomor KK adalah tanggal pencatatan, dan yang ini bukan tanggal. Cocokkan lagi dengan bagian atas KK.
error-kk-is-nik = Itu sepertinya NIK. Nomor KK ada di bagian paling atas Kartu Keluarga.

error-numbers-unclear = Dari situ belum terbaca satu NIK dan satu nomor KK. Ketik dua nomor itu saja, tanpa nomor lain.
error-number-is-nip = Itu NIP. Untuk status keluarga saya perlu NIK dan nomor KK, masing-masing 16 angka. Dengan NIP, status Anda sebagai pegawai ada di /asn.
error-numbers-same = Itu nomor yang sama, dua kali. Yang satu NIK dari KTP, yang lain nomor KK dari bagian paling atas Kartu Keluarga.

error-nip-length =
    { $typed ->
        [0] NIP-nya belum terketik. NIP terdiri dari 18 angka.
       *[other] NIP terdiri dari 18 angka; yang Anda ketik { $typed }. Coba periksa sekali lagi.
    }
error-nip-letters = NIP hanya terdiri dari angka. Mungkin ada huruf yang ikut.
error-nip-birth = Delapan angka pertama NIP adalah tahun, bulan, dan tanggal lahir, dan yang ini bukan tanggal. Coba periksa sekali lagi.
error-nip-month = Angka ke-13 dan ke-14 NIP adalah bulan pengangkatan, 01 sampai 12. Coba periksa sekali lagi.
error-nip-sex = Angka ke-15 NIP selalu 1 atau 2. Coba periksa sekali lagi.

error-phase-unknown = Tahap { $phase } tidak ada di sensus ini. Yang ada: { $known }.
error-phase-reversed = Tahap { $phase } berakhir sebelum dimulai. Periksa kedua tanggalnya.
error-phase-overlap = Tahap { $phase } dimulai sebelum tahap { $other } selesai. Periksa tanggalnya.

error-submission-unchanged = Itu sudah tercatat, terima kasih.
error-submission-not-yours = Catatan itu datang dari pihak lain, jadi hanya mereka atau tim sensus yang bisa mengubahnya.
error-submission-needs-reason = Tambahkan alasannya dulu, ya, supaya yang lain tahu kenapa berubah.

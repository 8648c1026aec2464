# Catatan kerja di halaman peragaan: apa yang baru saja dilakukan penjadwal dan pengirim.
demo-title = Sensus Bot
demo-subtitle = Coba sebagai siapa saja
demo-jump-hour = +1 jam
demo-jump-morning = Besok pagi
demo-jump-day = +1 hari
demo-jump-last-day = Ke hari terakhir
demo-jump-next-phase = Ke tahap berikutnya
demo-jump-nowhere = Ini sudah tahap terakhir, jadi tidak ada yang dituju. Dengan +1 hari atau Besok pagi jamnya tetap maju.
demo-jumped = Jam kampanye dimajukan.
demo-began = Kampanye dimulai. Pilih siapa saja di daftar obrolan, lalu tekan tombol-tombolnya.
demo-numbers = Untuk mencoba Cek status sebagai { $name }: NIK { $nik }, nomor KK { $card }. Angka rekaan, bukan milik siapa pun.
demo-data-waiting = Rekap OPD per { $as_of } sudah datang dan menunggu diterbitkan. Tekan /terbit sebagai { $name }.
demo-data-reason = data harian yang resmi sudah datang
demo-data-published =
    { $notices ->
        [0] Data per { $as_of } terbit.
       *[other] Data per { $as_of } terbit. { $notices } kabar peringkat menyusul.
    }
demo-crowd = Selain tokoh-tokoh di daftar obrolan ada { $count } ASN dan { $count } warga peraga yang tidak dimainkan siapa pun. Dari 100 di antaranya, { $usual } selesai pada malam setelah pengingat apa pun, dan { $moved } kalau di dalamnya tertulis "{ $phrase }". Jam dan kata lain tidak berpengaruh. Coba /uji sebagai { $name }.
demo-crowd-finished = { $count } ASN dan warga peraga menyelesaikan isiannya malam ini.
demo-household-complete = BPS mencatat isian keluarga { $name } lengkap.
demo-field-began = Wawancara dimulai: tugas dibagi kepada { $count } petugas. Coba /lapangan sebagai { $enumerator }, /tim sebagai { $lead }, /petugas sebagai warga.
demo-visits-reported = Laporan petugas lapangan masuk: hari ini { $count } rumah dikunjungi (angka contoh).

demo-job-ran = { $job }
demo-job-failed = Tugas terhenti ({ $job }): { $reason }
demo-sent = { $what } terkirim ke { $who }.
demo-cancelled = { $what } untuk { $who } dibatalkan: { $reason }.
demo-postponed = { $what } untuk { $who } ditunda: { $reason }.
demo-expired = { $what } untuk { $who } tidak dikirim: { $reason }.
demo-failed = { $what } untuk { $who } tidak bisa dikirim: { $reason }.
demo-unknown = { $what } untuk { $who }: tidak ada jawaban, mungkin sudah sampai.
demo-gone = { $who } tidak bisa dihubungi lagi. Kiriman untuknya dihentikan.
demo-moved = Grup { $who } pindah nomor; kiriman mengikutinya.
demo-waiting = Telegram meminta menunggu sebentar.
demo-storage-away = Basis data sedang tidak bisa dihubungi. Tidak ada yang hilang.
demo-storage-back = Basis data kembali.

demo-job-boards = Papan harian disiapkan untuk setiap grup.

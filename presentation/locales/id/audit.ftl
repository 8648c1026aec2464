# Catatan tindakan: siapa melakukan apa, untuk tim sensus.
command-audit = Catatan tindakan
audit-title = 📜 <b>Catatan tindakan</b>
audit-of-kind = Jenis: { $kind }
audit-of-person = Oleh: { $who }
audit-line = • { $at } · <b>{ $who }</b>: { $act }
audit-nothing = Belum ada yang tercatat.
audit-by-kind = Menurut jenis
audit-by-person = Menurut orang
audit-file = Unduh semua (XLSX)
audit-file-some = Unduh daftar ini (XLSX)
audit-all = Semua tindakan
audit-which-kind = Tindakan yang mana?
audit-which-person = Tindakan siapa? Ini yang terakhir tercatat.
audit-file-caption = 📜 Catatan tindakan: { $count } baris.
audit-filename = catatan-tindakan
audit-column-day = Tanggal
audit-column-time = Pukul ({ $zone })
audit-column-who = Siapa
audit-column-act = Tindakan
audit-column-kind = Jenis
audit-kind-roles = Peran dan undangan
audit-kind-recaps = Rekap
audit-kind-files = Berkas dan daftar
audit-kind-broadcasts = Siaran dan kiriman
audit-kind-offices = Kantor dan pegawai
audit-kind-proofs = Bukti
audit-kind-groups = Grup
audit-kind-help = Bantuan
audit-kind-fieldwork = Kerja lapangan
audit-kind-rest = Lainnya
audit-itself = { $who ->
        [system] baris perintah
        [settings] Pengaturan awal
        [telegram] Telegram
        [erased] (data dihapus)
       *[schedule] bot
    }
audit-other = { $action }

audit-role-given = memberi peran { $place } kepada { $whom }
audit-role-taken = mengambil peran { $place } dari { $whom }
audit-role-given-back = melepaskan peran { $place }
audit-invitation-made = membuat undangan nomor { $number }: { $place }
audit-invitation-accepted = menerima undangan nomor { $number }: { $place }
audit-invitation-revoked = membatalkan undangan nomor { $number }: { $place }
audit-recap-staged = mengirim rekap nomor { $number }
audit-recap-redated = mengubah tanggal rekap nomor { $number }
audit-recap-discarded = membuang rekap nomor { $number }
audit-recap-published = menerbitkan rekap nomor { $number }
audit-recap-withdrawn = menarik kembali rekap nomor { $number }
audit-roster-imported = memasukkan daftar pegawai ({ $count })
audit-registry-imported = memasukkan daftar rumah tangga
audit-registry-taken-back = menarik kembali daftar rumah tangga nomor { $number }
audit-finished-imported = memasukkan daftar NIP yang selesai ({ $count })
audit-finished-taken-back = menarik kembali daftar NIP nomor { $number }
audit-units-imported = memasukkan daftar kantor ({ $count })
audit-bases-imported = memasukkan jumlah dasar ({ $count })
audit-blocks-imported = memasukkan daftar blok ({ $count })
audit-fieldworkers-imported = memasukkan daftar petugas ({ $count })
audit-progress-imported = memasukkan hitungan aplikasi nasional ({ $count } blok)
audit-fieldworker-codes-made = membuat kode petugas ({ $count })
audit-fieldworker-joined = bergabung sebagai petugas dari { $unit }
audit-fieldworker-left = keluar dari petugas
audit-broadcast-started = mengirim siaran nomor { $number } ({ $count } penerima)
audit-broadcast-confirmed = minta persetujuan untuk siaran nomor { $number } ({ $count } penerima)
audit-broadcast-declined = belum menyetujui siaran nomor { $number }
audit-broadcast-taken-back = menarik siaran nomor { $number } untuk diubah
audit-broadcast-paused = menunda siaran nomor { $number }
audit-broadcast-resumed = melanjutkan siaran nomor { $number }
audit-broadcast-stopped = menghentikan siaran nomor { $number }
audit-broadcast-dropped = membatalkan siaran nomor { $number }
audit-broadcast-tried-again = mengirim ulang siaran nomor { $number } ({ $count } pesan)
audit-experiment-started = memulai uji nomor { $number } ({ $count } orang): { $arms }
audit-experiment-confirmed = minta persetujuan untuk uji nomor { $number } ({ $count } orang): { $arms }
audit-experiment-dropped = tidak jadi memulai uji nomor { $number }
audit-experiment-stopped = menghentikan uji nomor { $number } tanpa hasil
audit-experiment-ended = membuka hasil uji nomor { $number } ({ $count } orang): { $arms }
audit-experiment-adoption-asked = mengusulkan untuk semua, dari uji nomor { $number }: { $arms }
audit-experiment-adoption-dropped = tidak jadi memakai untuk semua, dari uji nomor { $number }: { $arms }
audit-experiment-adopted = memakai untuk semua, dari uji nomor { $number }: { $arms }
audit-arm-usual = seperti biasa
audit-arm-words = kata lain
audit-arm-hour = pukul { $value }
audit-arm-words-hour = kata lain pukul { $value }
audit-arm-silent = tanpa pesan untuk { $value }%
audit-delivery-tried-again = mengirim ulang kiriman nomor { $number }
audit-joined = bergabung di { $unit }
audit-nip-released = melepas NIP dari akun lama, { $unit }
audit-nip-declined = menolak melepas NIP, { $unit }
audit-office-called = mengajak { $count } pegawai { $unit }
audit-office-thanked = berterima kasih kepada { $count } pegawai { $unit }
audit-company-registered = mendaftarkan perusahaan (nomor { $number })
audit-company-corrected = memperbaiki pendaftaran nomor { $number }
audit-company-confirmed = menyetujui { $unit } (pendaftaran { $number })
audit-company-merged = menggabungkan pendaftaran { $number } dengan { $unit }
audit-company-refused = menolak pendaftaran nomor { $number }
audit-company-withdrawn = menarik kembali pendaftaran nomor { $number }
audit-workers-listed = menyimpan daftar { $count } karyawan { $unit }
audit-worker-struck = melepas seorang karyawan { $unit }
audit-worker-left = keluar dari { $unit }
audit-desk-bound = menghubungkan grup meja bantuan { $unit }
audit-people-forgotten = menghapus data { $count } orang yang sudah lama pergi
audit-visits-answered = menjawab { $count } warga { $unit } yang belum didatangi
audit-assisted-family-counted = menghitung satu { -counted } tanpa HP di { $unit }
audit-assisted-family-undone = membatalkan satu { -counted } tanpa HP di { $unit }
audit-group-code-made = membuat kode grup untuk { $unit }
audit-group-bound = menghubungkan grup dengan { $unit }
audit-group-released = melepas grup dari { $unit }
audit-calendar-changed = mengubah jadwal tahap
audit-settings-read-again = membaca ulang pengaturan
audit-wave-opened = membuka gelombang berikutnya ({ $count } orang)
audit-questions-attached = memasangkan { $count } pertanyaan dengan jawabannya
audit-questions-ignored = menyisihkan { $count } pertanyaan
audit-person-erased = data satu orang dihapus atas permintaannya
audit-proof-accepted = menerima bukti nomor { $number }, { $unit }
audit-proof-returned = mengembalikan bukti nomor { $number }, { $unit }
audit-proof-reopened = membatalkan keputusan atas bukti nomor { $number }, { $unit }
audit-proofs-exported = mengunduh daftar bukti ({ $count })
audit-work-allocated = membagi tugas petugas (versi { $number }, { $count } petugas)
audit-work-handed-over = mengalihkan tugas seorang petugas
audit-blocks-given = mengalihkan { $count } blok
audit-fieldworker-away = mencatat petugas berhalangan ({ $count } blok beralih)
audit-fieldworker-back = mencatat petugas hadir lagi
audit-lock-day-set = menentukan hari pembagian tugas terkunci
audit-field-phase-moved =
    { $number ->
        [planned] membuka kunci pembagian tugas
        [locked] mengunci pembagian tugas
        [closed] menutup kerja lapangan
       *[started] memulai kerja lapangan
    }

settings = ⚙️ <b>Pengaturan</b>
settings-reminders-on =
    { $stage ->
        [over] Sensus sudah selesai, jadi tidak ada lagi yang saya ingatkan.
        [visits] Pengingat menyala. Petugas sedang mendatangi { -counted } yang belum mengisi.
        [closed] Pengingat menyala. Pengisian online sudah ditutup; yang belum mengisi saya kabari saat petugas mulai berkeliling.
       *[other] Pengingat menyala. Saya ingatkan sampai isian Anda lengkap.
    }
settings-reminders-evening = Pengingat menyala, malam hari saja.
settings-reminders-done = Pengingat berhenti sendiri: tidak ada lagi yang perlu Anda kerjakan.
settings-reminders-off = Pengingat mati. Saya diam sampai Anda menyalakannya lagi.
settings-tables = Papan peringkat tampil sebagai tabel.
settings-words = Papan peringkat tampil sebagai tulisan.
reminders-ask-stop = Maaf kalau pesan saya mengganggu. Mau saya hentikan pengingatnya?
reminders-stopped =
    { $stage ->
        [open] Baik, pengingat saya hentikan. Langkah Anda tetap tersimpan dan bisa dilanjutkan kapan saja.
       *[other] Baik, pengingat saya hentikan.
    }
reminders-started =
    { $stage ->
        [over] Siap. Sensus sudah selesai, jadi tidak ada lagi yang saya ingatkan.
        [visits] Siap. Pengisian online sudah ditutup, dan petugas sedang mendatangi { -counted } yang belum mengisi.
        [closed] Siap. Pengisian online sudah ditutup; kalau { -counted } Anda belum mengisi, saya kabari saat petugas mulai berkeliling.
       *[other] Siap, saya ingatkan sampai isian Anda lengkap.
    }
reminders-started-evening = Siap, saya ingatkan malam hari saja.

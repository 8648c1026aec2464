settings = ⚙️ <b>Pengaturan</b>
settings-reminders-on = Pengingat menyala. Saya ingatkan sampai isian Anda lengkap.
settings-reminders-evening = Pengingat menyala, malam hari saja.
settings-reminders-off = Pengingat mati. Saya diam sampai Anda menyalakannya lagi.
reminders-ask-stop = Maaf kalau pesan saya mengganggu. Mau saya hentikan pengingatnya?
reminders-stopped = Baik, pengingat saya hentikan. Langkah Anda tetap tersimpan dan bisa dilanjutkan kapan saja.
reminders-started = Siap, saya ingatkan sampai isian Anda lengkap.
reminders-started-evening = Siap, saya ingatkan malam hari saja.

# A native speaker's review is still wanted.
settings = ⚙️ <b>Setelan</b>
settings-reminders-on = Pangenget aktif. Kula engetaken ngantos isian panjenengan jangkep.
settings-reminders-evening = Pangenget aktif, wanci dalu mawon.
settings-reminders-off = Pangenget mboten aktif. Kula mendel ngantos panjenengan aktifaken malih.
reminders-ask-stop = Nyuwun pangapunten menawi pesen kula ngganggu. Pangengetipun dipunkendelaken mawon?
reminders-stopped = Nggih, pangenget kula kendelaken. Langkah panjenengan tetep kasimpen lan saged dipunlajengaken kapan mawon.
reminders-started = Siyap, kula engetaken ngantos isian panjenengan jangkep.
reminders-started-evening = Siyap, kula engetaken wanci dalu mawon.

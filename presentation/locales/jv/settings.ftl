# A native speaker's review is still wanted.
settings = ⚙️ <b>Setelan</b>
settings-reminders-on =
    { $stage ->
        [over] Sensus sampun rampung, dados mboten wonten ingkang kula engetaken malih.
        [visits] Pangenget aktif. Petugas saweg nyowani { -counted } ingkang dereng ngisi.
        [closed] Pangenget aktif. Wekdal ngisi online sampun dipuntutup; ingkang dereng ngisi kula kabari menawi petugas wiwit sowan.
       *[other] Pangenget aktif. Kula engetaken ngantos isian panjenengan jangkep.
    }
settings-reminders-evening = Pangenget aktif, wanci dalu mawon.
settings-reminders-done = Pangenget mendel piyambak: mboten wonten malih ingkang prelu panjenengan tindakaken.
settings-reminders-off = Pangenget mboten aktif. Kula mendel ngantos panjenengan aktifaken malih.
settings-tables = Papan peringkat arupi tabel.
settings-words = Papan peringkat arupi seratan.
reminders-ask-stop = Nyuwun pangapunten menawi pesen kula ngganggu. Pangengetipun dipunkendelaken mawon?
reminders-stopped =
    { $stage ->
        [open] Nggih, pangenget kula kendelaken. Langkah panjenengan tetep kasimpen lan saged dipunlajengaken kapan mawon.
       *[other] Nggih, pangenget kula kendelaken.
    }
reminders-started =
    { $stage ->
        [over] Siyap. Sensus sampun rampung, dados mboten wonten ingkang kula engetaken malih.
        [visits] Siyap. Wekdal ngisi online sampun dipuntutup, lan petugas saweg sowan dhateng { -counted } ingkang dereng ngisi.
        [closed] Siyap. Wekdal ngisi online sampun dipuntutup; menawi { -counted } panjenengan dereng ngisi, kula kabari menawi petugas wiwit sowan.
       *[other] Siyap, kula engetaken ngantos isian panjenengan jangkep.
    }
reminders-started-evening = Siyap, kula engetaken wanci dalu mawon.

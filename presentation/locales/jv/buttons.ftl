# A native speaker's review is still wanted.
button-home = Wiwitan
button-help = Pitulungan
button-status = Cek status
button-status-again = Cobi nomer sanes
button-try-again = Cobi malih
button-ranking = Pirsani peringkat
button-privacy = Data kula
button-settings = Setelan
button-language = Gantos basa
button-employee = Kula ASN
button-office = Kantor kula
button-cancel = Mboten siyos
button-private-chat = Bikak obrolan pribadi

button-steps = Bikak langkah kula
button-begin = Miwiti langkah { $step }
button-continue = Lajengaken langkah { $step }
button-back-to-step = Wangsul dhateng langkah { $step }
button-all-steps = Sedaya langkah
button-done = Sampun
button-stuck = Wonten kendala
button-later = Mangke mawon
button-claim = Sampun kakirim?
button-sent = Sampun kula kirim
button-offline = Mboten saged online
button-try-online = Kula cobi online
button-remind-evening = Engetaken mangke dalu
button-remind-morning = Engetaken benjing enjing

button-around = Pirsani ing papan peringkat
button-own-unit = { $unit }
button-whole-board = Pirsani sedaya
button-other-boards = Papan sanes
button-board-office = OPD
button-board-district = Kecamatan
button-board-village = Desa lan kelurahan
button-board-regency = Kabupaten lan kitha
button-board-company = Perusahaan
button-trend = Kamajengan
button-as-picture = Gambar
button-as-text = Wangsul dhateng seratan
button-as-xlsx = Undhuh XLSX
button-back = Wangsul
button-every-size = Sedaya
button-up = Dhateng { $unit }
button-open-district = Kecamatan ing { $unit }
button-open-village = Desa ing { $unit }

button-group-code = Kode kangge grup kantor
button-add-to-group = Lebetaken kula dhateng grup

button-reminders = Setel pangenget
button-help-me = Biyantu ing langkah { $step }
button-reminders-on = Aktifaken pangenget
button-reminders-off = Kendelaken pangenget
button-evening-on = Wanci dalu mawon
button-evening-off = Kapan mawon saged

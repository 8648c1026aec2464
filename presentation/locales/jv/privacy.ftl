# A native speaker's review is still wanted.
kept = 🔎 <b>Data panjenengan ing bot niki</b>
kept-account = • Nomer akun Telegram: { $chat }
kept-language = • Basa: { $language }
kept-since = • Sarujuk dipunkancani wiwit { $day }
kept-unit = • Wilayah utawi kantor: { $unit }
kept-everywhere = sedaya kabupaten
kept-role =
    { $placed ->
        [no] • { $role }
       *[yes] • { $role }, { $unit }
    }
kept-known-as = • Asma panjenengan ing daftar tugas: { $name }
kept-steps = • Langkah ingkang sampun rampung: { $count }
kept-progress = • Kabar isian panjenengan: { $source ->
    [none] kacathet
   *[other] kacathet jangkep miturut { $source }
  }; ingkang panjenengan aturaken piyambak katut kabusak menawi data panjenengan dipunbusak
kept-household = • Kode acak gantosipun nomer KK, kangge ngenali isian kulawarga panjenengan
kept-employee = • Kode acak gantosipun NIP, kangge ngenali isian panjenengan ing kantor
kept-reminders = { $on ->
    [yes] • Pangenget: aktif
   *[no] • Pangenget: mboten aktif
  }
kept-messages = • Cathetan kiriman bot dhateng panjenengan: { $count } pesen
kept-opened-boards = • Papan peringkat ingkang panjenengan bikak salebeting seminggu, supados koreksinipun dumugi: { $count }
kept-not = NIK, nomer KK, lan NIP mboten wonten ing mriki. Isian sensus panjenengan kasimpen ing { statistics-office }, sanes ing bot niki.

erase-question =
    <b>Sedaya data panjenengan ing bot niki dipunbusak?</b>
    Langkah, kabar pangisian saking panjenengan, setelan, lan pangenget katut ical lan mboten saged wangsul. Isian sensus panjenengan ing { statistics-office }, lan cathetan { statistics-office } utawi tim sensus bilih isian niki sampun mlebet, taksih wonten.
erase-roles = Tugas panjenengan ing kampanye niki ugi katut ical. Menawi taksih jejibahan, mangga nyuwun malih dhateng tim sensus.
erased =
    ✅ Sedaya data panjenengan ing bot niki sampun dipunbusak. Matur nuwun sampun kepareng kula kancani.
    Menawi benjing kersa wangsul, ketik /start.
button-data = Pirsani data kula
button-erase = Busak data kula
button-erase-yes = Nggih, busak sedaya
button-erase-no = Mboten siyos

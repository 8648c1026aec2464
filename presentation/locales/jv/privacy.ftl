# A native speaker's review is still wanted.
kept = 🔎 <b>Data panjenengan ing bot niki</b>
kept-account = • Nomer akun Telegram: { $chat }
kept-language = • Basa: { $language }
kept-since = • Sarujuk dipunkancani wiwit { $day }
kept-unit = • Wilayah utawi kantor: { $unit }
kept-everywhere = sedaya { own-regency }
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
kept-employee =
    { $by ->
        [self] • Nami ingkang panjenengan ketik minangka karyawan, kaliyan kode acakipun; dipunpirsani narahubung lan verifikator ing papan panjenengan nyambut damel
        [list] • Nami panjenengan ing daftaripun papan nyambut damel, kaliyan kode acak gantosipun nomer karyawan; dipunpirsani narahubung lan verifikatoripun
       *[nip] • Kode acak gantosipun NIP, kangge ngenali isian panjenengan ing kantor
    }
kept-registered = • Perusahaan ingkang panjenengan daftaraken: { $name } ({ $state ->
    [waiting] nengga putusan
    [confirmed] dipunsarujuki
    [merged] dipungabung
    [refused] dipuntolak
   *[withdrawn] dipuntarik
  })
kept-reminders = { $on ->
    [yes] • Pangenget: aktif
   *[no] • Pangenget: mboten aktif
  }
kept-messages = • Cathetan kiriman bot dhateng panjenengan: { $count } pesen
kept-opened-boards = • Papan peringkat ingkang panjenengan bikak salebeting seminggu, supados koreksinipun dumugi: { $count }
kept-requests = • Panyuwunan bantuan: { $count }, paling dangu 90 dinten; tembungipun mboten kasimpen
kept-not = NIK, nomer KK, lan NIP mboten wonten ing mriki. Isian sensus panjenengan kasimpen ing { statistics-office }, sanes ing bot niki.

erase-question =
    <b>Sedaya data panjenengan ing bot niki dipunbusak?</b>
    Langkah, kabar pangisian saking panjenengan, setelan, lan pangenget katut ical lan mboten saged wangsul. Isian sensus panjenengan ing { statistics-office }, lan cathetan { statistics-office } utawi tim sensus bilih isian niki sampun mlebet, taksih wonten.
erase-roles = Tugas panjenengan ing kampanye niki ugi katut ical. Menawi taksih jejibahan, mangga nyuwun malih dhateng tim sensus.
erase-request = Panyuwunan bantuan panjenengan ingkang taksih kabikak tumut dipuntutup.
erase-registration = Pendaftaran <b>{ $name }</b> ingkang taksih nengga tumut kabusak.
erase-alone = Namung panjenengan narahubungipun <b>{ $company }</b>. Mangga gantosipun dipunundang rumiyin, supados karyawan tetep dipunladosi. Menawi mboten, tim sensus kula kabari.
erased =
    ✅ Sedaya data panjenengan ing bot niki sampun dipunbusak. Matur nuwun sampun kepareng kula kancani.
    Menawi benjing kersa wangsul, ketik /start.
button-data = Pirsani data kula
button-erase = Busak data kula
button-erase-yes = Nggih, busak sedaya
button-erase-no = Mboten siyos

purpose-status = mirsani status
purpose-reminders = pangenget
purpose-proofs = bukti sensus
purpose-helpdesk = pitulungan petugas
consent-status =
    🔒 <b>Saderengipun mirsani status</b>
    NIK lan nomer KK namung kula agem tanglet isian kulawarga panjenengan, lajeng pesenipun langsung kula busak. Ingkang kula simpen kode acak gantosipun nomer KK, supados panjenengan kula kabari menawi isianipun sampun jangkep.
consent-reminders =
    🔒 <b>Pangenget</b>
    Menawi isian dereng jangkep, kula ngirim pesen tanpa dipunsuwun, mboten wanci dalu lan mboten saben dinten. Kangge niku kula cathet kapan panjenengan kula kabari.
consent-proofs =
    🔒 <b>Saderengipun bukti dipunkirim</b>
    Verifikator kantor panjenengan mirsani bukti niku kaliyan asma lan jabatan panjenengan. Berkasipun tetep ing Telegram. Kula simpen nomer berkasipun, kode acak, lan putusanipun, paling dangu 90 dinten.
consent-helpdesk =
    🔒 <b>Saderengipun panjenengan dipunsambungaken</b>
    Petugas mirsani dhusun utawi kantor panjenengan, langkah pungkasan, basa, lan pesen ingkang panjenengan kirim. Akun Telegram panjenengan mboten ketingal. Tembung panjenengan mboten kula simpen.
consent-ends = Napa kepareng? Lumantar /privasi panjenengan saged nyabut kapan mawon.
consent-changed = Katranganipun sampun dipunenggalaken, dados kula tanglet malih.
agreed = <b>Ingkang panjenengan sarujuki:</b>
agreed-line = • { $purpose }, wiwit { $day }
privacy-why = <b>Kangge napa lan pinten dangunipun:</b> namung kangge ngancani sensus, mboten kangge sanesipun. Data tiyang ingkang kesah kabusak piyambak sasampunipun sensus rampung. /datasaya mratelakaken ringkesanipun; tombol ing ngriku ngirim sedaya ing setunggal berkas, kaliyan dangunipun dipunsimpen.
privacy-contact = Tanglet bab data: { $name }, { $reach }.
privacy-office = Tanglet bab data: kantor { statistics-office } { own-regency }.
button-withdraw-status = Cabut idin status
button-withdraw-reminders = Cabut idin pangenget
button-withdraw-proofs = Cabut idin bukti
button-withdraw-helpdesk = Cabut idin pitulungan
withdrawn-status = ✅ Idin mirsani status sampun dipuncabut. Kulawarga panjenengan mboten kula kenali malih, lan kode acakipun sampun uwal saking akun niki.
withdrawn-reminders = ✅ Idin pangenget sampun dipuncabut. Kula mboten ngengetaken malih. Menawi kersa malih, aktifaken ing Setelan.
withdrawn-proofs = ✅ Idin bukti sampun dipuncabut. Bukti ingkang taksih nengga kula tarik, lan bukti enggal mboten kula tampi saderengipun panjenengan sarujuk malih.
withdrawn-helpdesk = ✅ Idin pitulungan sampun dipuncabut. Panyuwunan ingkang taksih kabikak kula tutup.

held-title = Data panjenengan ing bot sensus
held-made = Dipundamel { $moment } kangge akun Telegram { $chat }. Berkas niki isi sedaya ingkang kasimpen bab panjenengan, lan kangge napa.
held-account = Akun
held-account-why = Supados bot mangertos kedah mangsuli sinten, ing basa napa, lan kapan kepareng ngengetaken.
held-consents = Sarujuk
held-consents-why = Napa ingkang panjenengan sarujuki lan kapan, minangka tandha bilih panjenengan sampun dipuntangleti.
held-steps = Langkah
held-steps-why = Langkah sensus ingkang panjenengan sebat rampung, supados saged dipunlajengaken.
held-progress = Isian { -counted }
held-progress-why = Dumugi pundi isian kulawarga panjenengan: miturut panjenengan, kantor, utawi kantor statistik. Nomer KK dipungantos kode acak.
held-office = Kantor
held-office-why = Larik panjenengan ing daftar pegawai utawi karyawan: saking kantor, saking perusahaan, utawi nami ingkang panjenengan ketik piyambak. NIP lan nomer karyawan dipungantos kode acak.
held-proofs = Bukti
held-proofs-why = Bukti ingkang panjenengan aturaken. Berkasipun wonten ing Telegram.
held-messages = Kiriman bot
held-messages-why = Pesen saking bot lan papan ingkang panjenengan bikak, supados mboten wonten ingkang kakirim kaping kalih.
held-helpdesk = Pitulungan petugas
held-helpdesk-why = Panyuwunan pitulungan ingkang panjenengan aturaken utawi tangani. Tembungipun mboten kasimpen.
held-duties = Tugas lan undangan
held-duties-why = Tugas panjenengan, sinten ingkang maringi, undangan, lan grup ingkang panjenengan sambungaken.
held-acts = Tumindak tugas
held-acts-why = Ingkang panjenengan tindakaken kangge kampanye, supados saged dipuntanggel. Data tiyang ingkang panjenengan ladosi mboten wonten ing mriki.
held-count = { $count } cathetan. Kasimpen { $days } dinten.
held-count-person = { $count } cathetan. Kasimpen salebeting panjenengan ngagem bot niki; { $days } dinten sasampunipun panjenengan kesah, utawi sensus rampung, kabusak piyambak.
held-count-lists = { $count } cathetan. Kasimpen ngantos { $days } dinten sasampunipun sensus rampung.
held-exact = Sami kaliyan ingkang kasimpen
held-exact-why = Perangan niki kangge ingkang kersa mriksa: nami kolom lan isinipun kados ing sistem, sebagian ngangge basa Inggris. Tegesipun sampun dipunterangaken ing nginggil.
held-rights = Ketik /privasi kangge nyabut idin, /hapusdata kangge mbusak sedaya.
held-caption = 📄 Niki sedaya data panjenengan, ing setunggal berkas ingkang saged dipunwaos.
button-data-file = Kirim berkas data kula

finished-over =
    🏁 <b>Sensus sampun rampung.</b> Matur nuwun sampun ndherek!
    Sedaya data panjenengan ing bot niki sampun dipunbusak, lan pesen panjenengan boten dipunsimpen.

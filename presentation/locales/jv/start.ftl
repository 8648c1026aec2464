# A native speaker's review is still wanted.
language-name = Basa Jawa
language-question = Badhe ngagem basa napa?

kept-whole = nomer akun Telegram, tanggal panjenengan sarujuk, basa, langkah ingkang sampun rampung, kabar isian, setelan pangenget, cathetan kiriman bot, lan salebeting seminggu papan peringkat ingkang panjenengan bikak. Menawi panjenengan rawuh lumantar tautan utawi kagungan tugas, ugi naminipun desa utawi kantor lan tugas panjenengan; menawi nampi undangan utawi dipunparingi tugas, nami Telegram panjenengan. Sasampunipun cek status, ugi kode acak gantosipun nomer KK; sasampunipun gabung minangka ASN, gantosipun NIP; minangka karyawan, nami ingkang panjenengan ketik utawi kode acak gantosipun nomer karyawan, ingkang dipunpirsani narahubung lan verifikatoripun; menawi panjenengan ndaftaraken panggenan nyambut damel, pendaftaranipun; lan saking bukti ingkang panjenengan aturaken nomer berkasipun ing Telegram, kode acak, lan putusanipun. Menawi panjenengan nyuwun wicantenan kaliyan tiyang, ugi panyuwunan bantuan tanpa tembungipun
consent =
    Halo 👋 Kula kanca panjenengan kangge <b>{ census-name }</b> ing Telegram. { $stage ->
        [over] Sensusipun sampun rampung. Kula taksih saged mangsuli pitakenan lan nedahaken status { -counted } panjenengan.
        [visits] Wekdal ngisi online sampun dipuntutup, lan petugas saweg sowan dhateng { -counted } ingkang dereng ngisi. Kula wangsuli pitakenan panjenengan lan kula tedahaken status { -counted } panjenengan.
        [closed] Wekdal ngisi online sampun dipuntutup. Kula wangsuli pitakenan panjenengan, kula tedahaken status { -counted } panjenengan, lan kula kabari menawi petugas wiwit sowan.
       *[other] { -Counted } panjenengan kula kancani ngisi sensus online langkah mbaka langkah, lan kula engetaken ngantos rampung.
    }

    Ingkang kula simpen: akun Telegram, tanggal panjenengan sarujuk, basa, langkah lan kabar isian, setelan pangenget, kiriman bot, lan papan ingkang panjenengan bikak; menawi panjenengan rawuh lumantar tautan, gabung, utawi kagungan tugas, ugi { $has-offices ->
        [no] desa, tugas, lan nami. Bantuan kula suwunaken idin rumiyin.
       *[yes] desa, kantor, tugas, lan nami. Cek status, bukti, lan bantuan kula suwunaken idin rumiyin.
    }
    { $has-numbers ->
        [no] Sensus niki mboten mbetahaken nomer pribadi napa mawon. Kula mboten nate nyuwun sandi utawi kode OTP.
       *[yes] NIK, nomer KK, lan NIP mboten kula simpen, paling kathah kode acak gantosipun. Kula mboten nate nyuwun sandi, kode OTP, utawi nami ibu kandung.
    } Alamat resmi sensus namung { $domain }.
consent-unit = Panjenengan rawuh lumantar tautan <b>{ $unit }</b>.
consent-question = Napa kepareng kula kancani?
consent-again =
    { $done ->
        [yes] Matur nuwun, pawartos ingkang sae! Supados saged kula cathet, kula nyuwun sarujuk panjenengan. Napa kepareng kula kancani?
       *[no] Saderengipun miwiti, kula nyuwun sarujuk panjenengan. Napa kepareng kula kancani?
    }
consent-agree = Sarujuk
consent-more = Maos langkung jangkep
consent-not-now = Mboten sakniki
consent-declined = Nggih, mboten napa-napa. Kula mboten badhe ngirim napa-napa. Menawi mangke kersa, pencet tombol ing ngandhap.

privacy =
    🔒 <b>Data panjenengan ing mriki</b>

    <b>Kula simpen:</b> { kept-whole }.

    <b>Mboten kula simpen:</b> NIK, nomer KK, lan NIP. Pesen ingkang wonten nomeripun langsung kula busak.{ $has-numbers ->
        [no] { "" }
       *[yes] { " " }Ingkang kantun namung kode acak kangge ngenali isian ingkang sami, lan nomer panjenengan mboten saged kawaos saking ngriku.
    }

    <b>Pitakenan panjenengan:</b> ingkang dereng saged kula wangsuli kula cathet tanpa nami lan tanpa nomer, paling dangu 90 dinten, supados wangsulanipun saged dipunjangkepi.{ $has-offices ->
        [no] { "" }
       *[yes] { "\u000A\u000A" }<b>Bukti sensus pegawai:</b> berkasipun tetep ing Telegram lan namung dipunpirsani verifikator kantor panjenengan. Kula simpen nomer berkasipun, kode acak kangge ngenali berkas ingkang sami, lan putusanipun, paling dangu 90 dinten.
    }

    <b>Mboten nate kula suwun:</b> sandi, kode OTP, nami ibu kandung, foto KTP utawi KK. Menawi wonten ingkang nyuwun ngangge nami sensus, ampun dipunparingaken.

    { form-address } Pangenget saged panjenengan kendelaken kapan mawon lumantar /pengingat, lan lumantar /hapusdata sedaya niki kabusak, ugi kabar pangisian ingkang panjenengan aturaken piyambak.

help =
    <b>Napa ingkang saged kula biyantu?</b>
    Ketik mawon pitakenan panjenengan, pencet tombol, utawi ngangge salah setunggal prentah niki.
help-human = Badhe tanglet dhateng petugas? Hubungi kantor { statistics-office } { own-regency }. { form-address }
form-address =
    { $has-site ->
        [no] Alamat resmi sensus namung { $domain }.
       *[yes] Isian sensus namung ing { $domain }.
    }

# A native speaker's review is still wanted.
role-resident = Warga
role-employee = Pegawai
role-office-head = Kepala kantor
role-deputy = Wakil kepala kantor
role-verifier = Verifikator
role-company-contact = Narahubung perusahaan
role-helper = Operator
role-district-coordinator = Koordinator kecamatan
role-coordinator = Koordinator petugas
role-enumerator = Petugas sensus
role-admin = Tim sensus
role-regent = Pimpinan daerah

command-peran = Sinten tugas napa
roles-button = Daftar tugas
roles-title =
    👥 <b>Sinten ingkang tugas</b>
    Mangga dipunpilih tugasipun, utawi dipunpadosi tiyangipun.
roles-count = { $role } ({ $count })
roles-own = Tugas panjenengan: { $place }
roles-own-many = Tugas panjenengan:
roles-own-one = • { $place }
roles-of =
    { $count ->
        [0] 👥 <b>{ $role }</b>: Dereng wonten.
       *[other] 👥 <b>{ $role }</b>: { $count } tiyang.
    }
roles-search = Padosi
roles-search-ask = Mangga serat sebagian asmanipun, nomer akunipun, utawi nami kantor utawi desanipun.
roles-found =
    { $count ->
        [0] 🔎 "{ $typed }" mboten kula panggihi ing antawisipun ingkang tugas.
       *[other] 🔎 "{ $typed }": { $count } tiyang.
    }
roles-found-more = Niki { $count } ingkang kawitan. Mangga dipunserat langkung jangkep kangge sanesipun.
role-nameless = Akun { $chat }
role-holder = <b>{ $name }</b>
role-account = Nomer akun Telegram: <code>{ $chat }</code>
role-by-roster = Tugas niki saking daftar pegawai, lan ewah sareng daftar niku.
role-given-by = Dipunparingaken dening { $by }, { $day }.
role-not-reached = Bot niki dereng dipunbikak saking akun niku, utawi sampun dipunblokir.
role-take = Pendhet tugas niki
role-take-ask = Mendhet tugas <b>{ $place }</b> saking <b>{ $name }</b>? Tiyangipun kula kabari kanthi sae.
role-take-yes = Nggih, pendhet
role-take-no = Mboten siyos
role-taken = ✅ { $name } sampun mboten tugas malih dados <b>{ $place }</b>. Tiyangipun kula kabari.
role-give-back = Culaken tugas niki
role-give-back-ask = Nyulaken tugas <b>{ $place }</b>? Panjenengan mboten mirsani padamelan niku malih ing mriki.
role-give-back-yes = Nggih, culaken
role-given-back = ✅ Panjenengan sampun mboten tugas malih dados <b>{ $place }</b>. Matur nuwun sanget pambiyantunipun!
role-give = Paringaken langsung
role-give-whom =
    Sinten ingkang badhe dados <b>{ $place }</b>?
    Mangga dipunterusaken setunggal pesenipun, dipunbagi kontakipun, utawi dipunserat nomer akun Telegramipun.
role-give-ask = <b>{ $name }</b> dados <b>{ $place }</b>?
role-give-account =
    { $known ->
        [yes] Akun niku sampun nate mbikak bot niki.
       *[no] Akun niku dereng nate mbikak bot niki. Mangga nomeripun dipunpriksa malih.
    }
role-give-yes = Nggih, paringaken
role-given =
    ✅ <b>{ $name }</b> sakniki tugas dados <b>{ $place }</b>. Tiyangipun kula kabari.
    Menawi dereng nate mbikak bot niki, mangga dipunkirimi tautan niki: { $link }
role-told-given = 🤝 Panjenengan sakniki tugas dados <b>{ $place }</b>. Mangga dipunwiwiti saking mriki:
role-told-taken = Tugas panjenengan dados <b>{ $place }</b> sampun rampung. Matur nuwun sanget pambiyantunipun! Sensus { -counted } panjenengan tetep saged dipunlajengaken ing mriki.
role-told-left = 👋 <b>{ $name }</b> nyulaken tugas <b>{ $place }</b>. Menawi perlu gantosipun, mangga ngaturi sanesipun.

error-role-held = { $name ->
        [nobody] Tugas niku sampun dipunasta, dados mboten wonten ingkang ewah.
       *[other] { $name } sampun ngasta tugas niku, dados mboten wonten ingkang ewah.
    }
error-role-gone = Tugas niku sampun mboten dipunasta, dados mboten wonten ingkang perlu dipunpendhet.
error-role-by-roster = Tugas niku saking daftar pegawai. Mangga dipundandosi daftaripun, lajeng dipunlebetaken malih: tugasipun tumut ewah.
error-last-admin = Namung panjenengan ingkang nglampahaken bot niki. Mangga nunjuk gantosipun rumiyin, lan nengga ngantos bot niki dipunbikak.
error-person-hidden = Akunipun tiyang niku dipundhelikaken Telegram, dados kula mboten ngertos sinten. Mangga dipunserat nomer akunipun, utawi dipunundang mawi tautan.
error-person-unclear = Kula dereng ngertos sinten ingkang dipunkersakaken. Mangga dipunterusaken setunggal pesenipun, dipunbagi kontakipun, utawi dipunserat nomer akun Telegramipun (angka mawon).

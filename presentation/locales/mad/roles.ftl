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

command-peran = Pasera se atugas
roles-button = Daftar tugas
roles-title =
    👥 <b>Pasera se atugas</b>
    Pele tugassa, otaba sare oreng.
roles-count = { $role } ({ $count })
roles-own = Tugas Panjennengan: { $place }
roles-own-many = Tugas Panjennengan:
roles-own-one = • { $place }
roles-of =
    { $count ->
        [0] 👥 <b>{ $role }</b>: Ghi' tadha'.
       *[other] 👥 <b>{ $role }</b>: { $count } oreng.
    }
roles-search = Sare
roles-search-ask = Ketik sabagian nyamana, nomer akunna, otaba nyamana kantor otaba dhisana.
roles-found =
    { $count ->
        [0] 🔎 "{ $typed }" ta' etemmo e antarana se atugas.
       *[other] 🔎 "{ $typed }": { $count } oreng.
    }
roles-found-more = Paneka { $count } se paleng adha'. Ketik lebbi lengkap kaangghuy se laen.
role-nameless = Akun { $chat }
role-holder = <b>{ $name }</b>
role-account = Nomer akun Telegram: <code>{ $chat }</code>
role-by-roster = Tugas paneka dhari daftar pegawai, ban aoba sareng daftar ghapaneka.
role-given-by = Eberri' sareng { $by }, { $day }.
role-not-reached = Bot paneka ghi' ta' ebukka' dhari akun ghapaneka, otaba ampon eblokir.
role-take = Kala' tugas paneka
role-take-ask = Ngala' tugas <b>{ $place }</b> dhari <b>{ $name }</b>? Orengnga ekabharraghi sareng bhaghus.
role-take-yes = Engghi, kala'
role-take-no = Ta' dhaddhi
role-taken = ✅ { $name } ta' atugas pole dhaddhi <b>{ $place }</b>. Orengnga ekabharraghi.
role-give-back = Culaghi tugas paneka
role-give-back-ask = Nyolaghi tugas <b>{ $place }</b>? Panjennengan ta' ngoladhi tugas ghapaneka pole e dhinna'.
role-give-back-yes = Engghi, culaghi
role-given-back = ✅ Panjennengan ta' atugas pole dhaddhi <b>{ $place }</b>. Sakalangkong bhantowanna!
role-give = Berri' langsong
role-give-whom =
    Pasera se dhaddhiya <b>{ $place }</b>?
    Terrosaghi settong pessen dhari oreng ghapaneka, baghi kontakka, otaba ketik nomer akun Telegramma.
role-give-ask = <b>{ $name }</b> dhaddhi <b>{ $place }</b>?
role-give-account =
    { $known ->
        [yes] Akun ghapaneka ampon toman mukka' bot paneka.
       *[no] Akun ghapaneka ghi' ta' toman mukka' bot paneka. Pareksa pole nomerra.
    }
role-give-yes = Engghi, berri' tugas
role-given =
    ✅ <b>{ $name }</b> samangken atugas dhaddhi <b>{ $place }</b>. Orengnga ekabharraghi.
    Manabi bot paneka ghi' ta' toman ebukka', kerem tautan paneka: { $link }
role-told-given = 🤝 Panjennengan samangken atugas dhaddhi <b>{ $place }</b>. Molae dhari dhinna':
role-told-taken = Tugas Panjennengan dhaddhi <b>{ $place }</b> ampon mare. Sakalangkong raja bhantowanna! Sensus { -counted }na Panjennengan pagghun bisa eterrosaghi e dhinna'.
role-told-left = 👋 <b>{ $name }</b> nyolaghi tugas <b>{ $place }</b>. Manabi parlo gantena, onjang se laen.

error-role-held = { $name ->
        [nobody] Tugas ghapaneka ampon ekaghaduwi, dhaddhi tadha' se aoba.
       *[other] { $name } ampon ngaghaduwi tugas ghapaneka, dhaddhi tadha' se aoba.
    }
error-role-gone = Tugas ghapaneka ampon ta' ekaghaduwi, dhaddhi tadha' se parlo ekala'.
error-role-by-roster = Tugas ghapaneka dhari daftar pegawai. Pabhaghus daftarra, terros pamaso' pole: tugassa noro' aoba.
error-last-admin = Coma Panjennengan se ajhalannaghi bot paneka. Tunjuk ghallu ghantena, ban antos sampe' oreng ghapaneka mukka' bot paneka.
error-person-hidden = Akunna oreng ghapaneka esetak sareng Telegram, dhaddhi kaula ta' oneng pasera. Ketik nomer akunna, otaba undang orengnga ngangghuy tautan.
error-person-unclear = Kaula ghi' ta' oneng pasera se emaksot. Terrosaghi settong pessen dhari oreng ghapaneka, baghi kontakka, otaba ketik nomer akun Telegramma (angka bisaos).

# A native speaker's review is still wanted.
# Invitations: a link that gives a role, and a home with several roles.
command-undang = Ngaturi tiyang kangge tugas

invite-button = Aturi tiyang
invite-list-button = Tedahaken undangan
invite-again = Ngaturi malih
invite-which-role =
    <b>Badhe ngaturi sinten?</b>
    Mangga dipunpilih tugasipun. Ingkang dipunaturi mbikak tautan, lajeng nampi utawi mboten.
invite-place =
    Kangge { role-where } pundi?
    Mangga dipunketik nami utawi kodenipun, tuladhanipun <i>{ $example }</i>.
invite-place-none =
    { $role ->
        [company_contact] Dereng wonten perusahaan, sekolah, utawi instansi ing daftar. Narahubungipun saged ndaftar piyambak lumantar /perusahaan, lajeng panjenengan ingkang mutusaken ing mrika. Utawi mangga daftaripun dipunkirim rumiyin.
       *[other] Dereng wonten { role-where } ing daftar. Mangga daftaripun dipunkirim rumiyin.
    }
invite-send-list = Kirim daftaripun
role-where =
    { $role ->
        [company_contact] perusahaan
        [district_coordinator] kecamatan
        [helper] kantor, kecamatan, desa, utawi kelurahan
        [coordinator] kecamatan, desa, utawi kelurahan
        [enumerator] kecamatan, desa, utawi kelurahan
       *[other] kantor
    }
invite-which-unit = Kersanipun ingkang pundi?
invite-form =
    🎟 <b>Undangan: { $place }</b>
    Kangge { $uses } tiyang, { $days } dinten. Mangga dipunewahi menawi perlu, lajeng damel tautanipun.
invite-uses = { $count } tiyang
invite-days = { $count } dinten
invite-chosen = ✓ { $choice }
invite-make = Damel tautan undangan
invite-made =
    🎟 <b>Undangan: { $place }</b>
    Kangge { $uses } tiyang, ngantos { $until }.
    { $link }

    Mangga tautan niki dipunkirim dhateng tiyangipun mawon, utawi kode QR-ipun dipuntedahaken. Sinten mawon ingkang gadhah saged nampi, lan mboten kula simpen: menawi ical, mangga damel ingkang enggal.
invite-list-title = <b>Undangan</b>
invite-list-none = Dereng wonten undangan.
invite-line = { $used } saking { $uses } · { $place }
invite-shown =
    🎟 <b>Undangan: { $place }</b>
    { $used } saking { $uses } tiyang sampun rawuh.
invite-state-open = Saged dipunangge ngantos { $until }.
invite-state-expired = Wekdalipun telas { $until }.
invite-state-used-up = Sampun dipunangge sedaya.
invite-state-revoked = Mboten siyos. Ingkang sampun rawuh tetep tugas.
invite-by = Dipundamel dening { $inviter }.
invite-guest = • { $name }, { $day }
invite-nameless = tanpa nami
invite-guests-more = • lan { $count } tiyang malih
invite-revoke = Undangan mboten siyos
invite-revoke-ask =
    Undangan <b>{ $place }</b> mboten siyos?
    Tautanipun mboten saged dipunangge malih. { $used ->
        [0] Dereng wonten ingkang rawuh lumantar tautan niku.
       *[other] { $used } tiyang ingkang sampun rawuh tetep tugas.
    }
invite-revoke-yes = Nggih, mboten siyos
invite-revoke-no = Tetep mawon

invited =
    🎟 <b>Panjenengan dipunaturi dados { $place }.</b>
    Ingkang ngaturi { $inviter }.
invited-name-seen = Menawi panjenengan nampi, nami Telegram panjenengan ketingal dening ingkang ngaturi.
invited-yes = Kula tampi
invited-no = Mboten
invited-accepted = 🤝 Sugeng tugas minangka <b>{ $place }</b>. Ingkang ngaturi kula kabari.
invited-declined = Nggih, mboten wonten ingkang ewah. Menawi kersa, mangga bikak malih tautanipun, ngantos { $until }.
invited-in-group = Undangan dipunbikak ing obrolan pribadi kaliyan kula. Tautan wau saged dipunwaos sedaya anggota grup: menawi niku undangan panjenengan, mangga dipuntutup lumantar /undang lan damel ingkang enggal.
invited-consent = Panjenengan dipunaturi dados <b>{ $place }</b>.
inviter-named = { $name }, { $place }
guests-came =
    🎟 <b>{ $names }</b> nampi undangan panjenengan: { $place }.
    { $used } saking { $uses } tiyang sampun rawuh.

role-does-office-head = Panjenengan mirsani peringkat kantor lan sinten ingkang dereng rampung, lan saged ngajak.
role-does-deputy = Panjenengan tugas kados pimpinan kantor niki: mirsani sinten ingkang dereng rampung, lan ngajak.
role-does-verifier = Panjenengan mriksa bukti sensus para pegawainipun.
role-does-company-contact = Panjenengan ngancani karyawan perusahaan niki ngantos sedaya rampung.
role-does-helper = Panjenengan mbiyantu warga utawi pegawai ing mrika ngisi sensus.
role-does-district-coordinator = Panjenengan ngatur petugas setunggal kecamatan nalika petugas sowan.
role-does-coordinator = Panjenengan ngancani para petugas nalika sowan.
role-does-enumerator = Panjenengan sowan dhateng { -counted }.
role-does-admin = Panjenengan tumut nindakaken kampanye: rekap, siaran, lan undangan.
role-does-regent = Panjenengan maos laporan { own-regency } saben dinten.

# A home with several duties, and the home of officers.
act-button = Minangka …
act-which =
    <b>Badhe tugas minangka napa sakniki?</b>
    Wiwitan lan menunipun tumut gantos. Kabar kangge tugas sanesipun tetep kula kirim.
home-duty = Tugas panjenengan: <b>{ $place }</b>
home-task-office = • <b>{ $office }</b>: { $figures } ({ $rate }), peringkat { $rank } saking { $of }, { $open } dereng
home-task-silent = • <b>{ $office }</b>: dereng wonten datanipun
home-task-more = • lan { $count } kantor malih
button-group-code-of = Kode kangge grupipun
home-field-before = Petugas sowan: { $period }. Menawi sampun dipunbagi, blok panjenengan wonten ing /lapangan.
home-field-now = Petugas saweg sowan. Padamelan dinten niki lan laporanipun wonten ing tombol kapisan.
home-field-over = Wekdal petugas sowan sampun rampung. Matur nuwun awit padamelan panjenengan.

error-role-elsewhere = Tugas niku kangge { role-where }, sanes kangge { $unit }. Mangga nami sanesipun.
error-invitation-unknown = Undangan niku mboten kula tepangi. Mbok menawi tautanipun kapedhot: mangga nyuwun dipunkirim malih.
error-invitation-expired = Wekdal undangan niku sampun telas. Mangga nyuwun ingkang enggal dhateng ingkang ngaturi.
error-invitation-used-up = Undangan niku sampun dipunangge sedaya. Mangga nyuwun ingkang enggal dhateng ingkang ngaturi.
error-invitation-revoked = Undangan niku mboten siyos. Menawi taksih perlu, mangga tanglet dhateng ingkang ngaturi.
error-invitation-own = Niku undangan panjenengan piyambak. Mangga tautanipun dipunkirim dhateng ingkang dipunaturi.
error-invitation-held = Tugas niku sampun panjenengan asta, dados undanganipun mboten perlu malih.

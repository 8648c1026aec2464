# A native speaker's review is still wanted.
join-why = Kangge ngenali kantor panjenengan, kula mbetahaken NIP. Pesen panjenengan langsung kula busak, lan nomeripun mboten dipunsimpen.
join-ask-nip = Ketik <b>NIP</b> (18 angka):
nip-deleted =
    { $has-offices ->
        [no] 🔒 Pesen ingkang wonten NIP wau kula busak, supados data panjenengan tetep aman. Sensus niki mboten mbetahaken NIP ing mriki.
       *[yes] 🔒 Pesen ingkang wonten NIP-ipun wau kula busak. NIP namung kula betahaken sasampunipun panjenengan mencet <b>Kula ASN</b>.
    }
nip-joined-already = 🔒 Pesen ingkang wonten NIP-ipun wau sampun kula busak. Panjenengan sampun kasambung kaliyan <b>{ $office }</b>, dados NIP mboten sah dipunkirim malih.
nip-joined-other = 🔒 Pesen ingkang wonten NIP-ipun wau sampun kula busak. Panjenengan sampun kasambung kaliyan <b>{ $office }</b> mawi NIP sanes, lan niku mboten ewah. Menawi NIP utawi kantoripun klentu, mangga matur dhateng tiyang saking tim sensus.
join-confirm =
    Napa niki panjenengan?
    <b>{ $name }</b>
    { $office }
join-yes = Nggih, niki kula
join-no = Sanes
join-denied = Nggih, mboten wonten ingkang kula cathet. Mangga dipunpriksa NIP panjenengan, lajeng cobi malih.
join-again = Ketik NIP malih
joined = 🤝 Sugeng rawuh! Panjenengan kacathet ing <b>{ $office }</b>, lan kula engetaken ngantos isian panjenengan jangkep.
joined-head = 🤝 Sugeng rawuh, Bapak/Ibu pimpinan <b>{ $office }</b>. Saben peringkat kantor ewah, kula kabari.

release-ask = Nyuwun dipunculaken
release-sent-head = Sampun kula aturaken dhateng pimpinan kantor panjenengan. Menawi sampun dipunputusaken, panjenengan kula kabari.
release-sent-admins = Sampun kula aturaken dhateng tim sensus { own-regency }. Menawi sampun dipunputusaken, panjenengan kula kabari.
release-asked = 🔑 <b>{ $name }</b> ({ $office }) gantos akun Telegram lan nyuwun NIP-ipun dipunculaken saking akun ingkang lami.
release-means = Menawi sampun dipunculaken, akun lami mboten kacathet malih ing kantor niki, lan NIP-ipun saged dipunangge ing akun enggal.
release-make-sure = Mangga dipuntangleti rumiyin tiyangipun, langsung utawi lumantar telpon.
release-yes = Culaken
release-no = Sanes piyambakipun
release-done = ✅ Sampun dipunculaken. { $name } saged gabung saking akunipun ingkang enggal, lan sampun kula kabari.
release-left = Nggih, mboten wonten ingkang ewah. Ingkang nyuwun kula aturi dhateng perangan kepegawaian.
release-end-released = ✅ NIP panjenengan ing <b>{ $office }</b> sampun dipunculaken saking akun lami. Mangga ketik NIP sepisan malih, lajeng panjenengan kacathet ing ngriki.
release-end-declined = NIP niku dereng saged dipunculaken. Mangga dhateng perangan kepegawaian <b>{ $office }</b>, supados panjenengan dipuntepangi rumiyin.
release-end-taken = NIP ingkang kacathet ing akun niki kangge <b>{ $office }</b> sakniki dipunculaken, amargi ingkang kagungan gantos akun. Menawi pranyata kagunganipun panjenengan, mangga ketik NIP malih.
roster-told-left = Miturut daftar pegawai ingkang enggal, panjenengan mboten kacathet malih ing <b>{ $office }</b>. Pangenget kula mandhegaken; menawi taksih kersa dipunengetaken kangge { -counted }, mangga uripaken malih ing Setelan.
roster-told-led = Tugas panjenengan dados kepala kantor ing { $office } sampun rampung. Matur nuwun sanget!
roster-told-mistake = Menawi niki klentu, mangga dhateng perangan kepegawaian. Sensus { -counted } panjenengan tetep saged dipunlajengaken ing mriki.
roster-told-moved = 👋 Panjenengan sakniki kacathet ing <b>{ $office }</b>, mboten malih ing { $before }. Mboten perlu nggabung malih, lan bukti ingkang nengga nderek pindhah.
roster-told-again = 👋 Miturut daftar pegawai ingkang enggal, panjenengan kacathet ing <b>{ $office }</b>. Mboten perlu nggabung malih.
roster-told-leads = Ing { $office } panjenengan kacathet dados kepala kantor. Mangga dipunwiwiti saking Wiwitan.

office-heading = <b>{ $office }</b>
office-not-ranked = Kantor panjenengan dereng wonten ing papan peringkat. Menawi datanipun sampun terbit, kula tedahaken ing mriki.
own-state-unknown = Panjenengan dereng miwiti ngisi.
own-state-started = Panjenengan sampun miwiti ngisi, kantun dipunjangkepi.
own-state-claimed = Isian panjenengan sampun dipunkirim, nengga data { statistics-office }.
own-state-claimed-over = Isian panjenengan sampun dipunkirim, miturut kabar panjenengan.
own-state-proof-sent = Bukti panjenengan sampun dipunkirim, nengga dipunpriksa.
own-state-proof-accepted = Bukti panjenengan sampun dipuntampi, nengga data { statistics-office }.
own-state-proof-accepted-over = Bukti panjenengan sampun dipuntampi.
own-state-confirmed = ✅ Isian panjenengan sampun jangkep. Matur nuwun!
own-state-cannot-online = Panjenengan nengga petugas, mboten perlu ngisi online.

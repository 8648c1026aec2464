# A native speaker's review is still wanted.
# Petugas sowan ing usaha.

visits-officer-ask =
    🔎 <b>Sinten ingkang sowan ing usaha panjenengan?</b>
    Mangga dipunketik nami jangkep utawi nomer ing tandha pengenalipun. Wonten kode QR utawi barcode? Mangga dipunkirim fotonipun.
visits-button-counted = Sampun, stiker ditempel
home-sent-none = 👏 Miturut pawartos panjenengan, { -counted } panjenengan sampun dipundata. Matur nuwun!
visits-own-claimed = Miturut pawartos panjenengan, { -counted } panjenengan sampun dipundata.
visits-missed-claimed =
    Miturut pawartos panjenengan, { -counted } panjenengan sampun dipundata, dados laporan niki dereng kula etang.
    Pranyata dereng? Pencet <b>{ visits-button-missed-anyway }</b>.
visits-when-village = Usaha panjenengan ing desa pundi? Mangga dipunketik nami desanipun.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas sowan ing usaha { $period }.
visits-when-left-out = Menawi usaha panjenengan kelangkungan, mangga dipunpencet <b>Dereng dipunsowani</b> sakniki, lan matur dhateng ketua RT utawi kantor desa.
visits-when-counted = 📝 Sampun dipuncathet menawi usaha panjenengan dereng dipunsowani. Kula wartosi menawi wonten wangsulan.
visits-missed-consent = Sasampunipun, kula cathet bilih usaha panjenengan ing { $village } dereng dipunsowani petugas, tanpa nami panjenengan.
visits-missed-too-soon = 🏪 <b>Petugas nembe wiwit sowan { $first_day }</b>, gantosan saking usaha dhateng usaha ngantos { $last_day }. Dados usaha panjenengan dereng kelangkungan. Menawi ngantos { $again } dereng wonten ingkang sowan, mangga dipunpencet <b>{ visits-button-when }</b>, lajeng dipunaturaken malih.
visits-missed =
    🚪 <b>Warga ngendika dereng dipunsowani</b>
    Ingkang lapur mboten dipunsebat naminipun. Mangga usaha ingkang kliwatan dipunsowani malih, lajeng pencet desanipun.
visits-told-again = 🏪 <b>Petugas sampun mider malih ing { $village }.</b> Menawi usaha panjenengan taksih kliwatan, mangga kula dipunwartosi.
visits-told-done = 🏪 <b>Koordinator { $village } mangsuli:</b> usaha ingkang kliwatan sampun dipunsowani malih. Menawi taksih dereng, mangga kula dipunwartosi.
visits-asked =
    🏪 <b>Napa petugas sensus sampun sowan ing usaha panjenengan?</b>
    Ing { $village } sowanipun sampun dipuncathet rampung. Sawetawis warga kula tangleti kanthi acak, namung sepisan. Nama panjenengan mboten dipunsebat.
fieldday-reason-missed = Wonten usaha ingkang kliwatan
fieldday-found = { $count } langkung kathah saking daftar. Mboten napa-napa, usaha enggal pancen asring kepanggih.
fieldday-beyond-typed = Panjenengan nyerat { $visits }, { $count } langkung kathah, dados dereng kula cathet. Griya enggal pancen saged kepanggih. Leres mekaten?
fieldday-card-others = Dereng kacathet: { $visits }. Menawi dipunsarujuki, usaha niku mboten dipunparani malih.
fieldday-sure = ⚠️ Ing <b>{ $block }</b> taksih wonten { $left } saking { $all } usaha ingkang dereng dipunparani. Tetep sarujuk?
fieldday-again-now = <b>{ $block }</b>, { $visits }: usaha satunggal sakniki dados napa?
fieldteam-sums = { fieldteam-blocks } Dinten niki { $visited } usaha sampun dipunsowani.
fieldteam-one-blocks = Blok: { $approved } sampun dipunsarujuki, { $finished } nengga dipunpriksa, { $open } dereng. Kantun { $left } usaha.
fieldteam-one-today = Dinten niki { $today } usaha sampun dipunsowani.
fieldteam-hand-to = Sedaya padamelan <b>{ $name }</b> ({ $blocks } blok, kantun { $left } usaha) kangge sinten?
fieldteam-hand-sure = Sedaya padamelan <b>{ $name }</b> ({ $blocks } blok, kantun { $left } usaha) dipunpasrahaken dhateng <b>{ $to }</b>? Kekalihipun enggal kula kabari, lan { $name } kacathet wonten alangan.
fieldteam-handed = ✅ { $blocks } blok (kantun { $left } usaha) sakniki ing { $to }. Ingkang gegayutan kula kabari.
fieldteam-waiting = { $mark } { $name } · { $officer }: { $settled } saking { $left } usaha
fieldteam-sure = ⚠️ { $blocks } blok taksih gadhah usaha ingkang dereng dipunparani, sedaya { $left } usaha. Tetep sarujuk { $count } blok niki?
fieldteam-help-told = 🙋 Koordinator panjenengan kula kabari. Kaliyan nengga, mangga nerusaken dhateng usaha salajengipun.
fieldteam-area-sums = { fieldteam-blocks } Kantun { $left } usaha.
fieldteam-area-pace = Laju { $days ->
        [1] sedinten pungkasan
        [7] seminggu
       *[other] { $days } dinten pungkasan
    }: { $visits } usaha{ $blocks ->
        [none] { "" }
       *[other] { " " }lan { $blocks } blok
    } saben dinten.
fieldwork-left-said = Miturut ingkang gadhah usaha ing ngriki: { $cannot } nengga petugas amargi mboten dipunundang utawi mboten saged ngisi online, { $claimed } sanjang sampun (dereng dipunpriksa).
fieldwork-left-closed = Ing blok ingkang dipunsarujuki, { $count } usaha dipuntutup tanpa dipunparani.

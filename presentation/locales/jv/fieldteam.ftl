# A native speaker's review is still wanted.
# Koordinator petugas: timipun, sinten ingkang kantun, sinten ingkang prelu dipunbantu.
command-tim = Tim petugas panjenengan dinten niki
fieldteam-button-team = 👥 Tim
fieldteam-button-behind = 🟠 Prelu dipunbantu ({ $count })
fieldteam-button-approve = ✅ Priksa ingkang rampung ({ $count })
fieldteam-button-approve-shown = ✅ Sarujuki { $count } blok niki
fieldteam-button-ask = 💬 Tanglet kabaripun
fieldteam-button-helped = 🤝 Sampun dipunbantu
fieldteam-button-hand = Pasrahaken sedaya
fieldteam-button-hand-do = Nggih, pasrahaken
fieldteam-button-move = Pindhahaken 1 blok
fieldteam-button-see = Mirsani petugas
fieldteam-button-help = 🙋 Kula prelu bantuan

fieldteam-title = 👥 <b>{ $count } petugas</b> · { $day }
fieldteam-title-of = 👥 <b>Tim { $name }</b> · { $count } petugas · { $day }
fieldteam-blocks = { $approved } saking { $blocks } blok sampun dipunsarujuki, { $finished } nengga dipunpriksa.
fieldteam-sums = { fieldteam-blocks } Dinten niki { $visited } griya sampun dipunsowani.
fieldteam-line = { $place }. <b>{ $name }</b> · ✅ { $approved } ⏳ { $finished } ▫️ { $open } · dinten niki { $today } · { $seen }
fieldteam-column-waiting = Nengga
fieldteam-column-seen = Lapor
fieldteam-reported = lapur { $day }
fieldteam-never = dereng lapur
fieldteam-empty = Dereng wonten petugas ingkang angsal blok.
fieldteam-behind-title = 🟠 <b>Prelu dipunbantu: { $count } petugas</b>
fieldteam-nobody-behind = Sedaya lumampah sae. 👏
fieldteam-waits = ⏳ <b>{ $count } blok nengga panjenengan priksa</b>, ingkang paling dangu wiwit { $since }.
fieldteam-without-telegram = 📵 Tanpa Telegram ({ $count }): { $names }. Laporanipun panjenengan ingkang ngisi.
fieldteam-wants-help = 🙋 Nyuwun bantuan wiwit { $since }
fieldteam-warn-silent = { $mark } { $days } dinten dereng lapur
fieldteam-warn-still = { $mark } { $days } dinten mboten wewah
fieldteam-warn-late = { $mark } Rampungipun { $day }, telat { $days } dinten
fieldteam-warn-never = { $mark } Menawi kados sakniki mboten badhe rampung
fieldteam-do-silent = Mangga dipuntangleti rumiyin kabaripun. Menawi wonten alangan, pasrahaken dhateng petugas cadangan.
fieldteam-do-still = Mangga dipunkancani sedinten, utawi dipuntangleti alanganipun.
fieldteam-do-late = Mangga pindhahaken setunggal utawi kalih blok dhateng petugas ingkang longgar.
fieldteam-do-doubted = Mangga dipuntangleti blokipun: ingkang dereng ing aplikasi dipunkirim rumiyin, utawi blokipun dipunbikak malih.
fieldteam-more = … kaliyan { $count } malih

fieldteam-one = 👤 <b>{ $name }</b> · nomer petugas { $badge }
fieldteam-one-blocks = Blok: { $approved } sampun dipunsarujuki, { $finished } nengga dipunpriksa, { $open } dereng. Kantun { $left } griya.
fieldteam-one-today = Dinten niki { $today } griya sampun dipunsowani.
fieldteam-one-seen = Lapur pungkasan { $seen }.
fieldteam-one-unseen = Dereng wonten laporan.
fieldteam-one-no-telegram = 📵 Tanpa Telegram: laporanipun panjenengan ingkang ngisi.
fieldteam-block = { $mark } { $name } · { $settled } saking { $left }
fieldteam-asked-now = 💬 { $name } kula tangleti. Wangsulanipun kula terusaken dhateng panjenengan.
fieldteam-helped = 🤝 Sampun kacathet. Matur nuwun sampun mbantu!
fieldteam-move-which = Blok pundi saking { $name } ingkang pindhah?
fieldteam-move-to = <b>{ $block }</b> (kantun { $left }) kangge sinten?
fieldteam-hand-to = Sedaya padamelan <b>{ $name }</b> ({ $blocks } blok, kantun { $left } griya) kangge sinten?
fieldteam-hand-sure = Sedaya padamelan <b>{ $name }</b> ({ $blocks } blok, kantun { $left } griya) dipunpasrahaken dhateng <b>{ $to }</b>? Kekalihipun enggal kula kabari, lan { $name } kacathet wonten alangan.
fieldteam-move-sure = <b>{ $block }</b> (kantun { $left }) saking { $name } dipunpindhahaken dhateng <b>{ $to }</b>? Kekalihipun enggal kula kabari.
fieldteam-taker = • <b>{ $name }</b> · { $place } · { $load }
fieldteam-taker-reserve = cadangan
fieldteam-taker-team = tim { $lead }
fieldteam-taker-alone = dereng gadhah tim
fieldteam-taker-load = { $blocks } blok, kantun { $left }
fieldteam-taker-free = dereng wonten blok
fieldteam-no-taker = Dereng wonten petugas sanes ingkang saged nampi ing ngriki. Mangga hubungi tim sensus kangge petugas cadangan.
fieldteam-handed = ✅ { $blocks } blok (kantun { $left } griya) sakniki ing { $to }. Ingkang gegayutan kula kabari.
fieldteam-check = ⏳ <b>{ $count } blok nengga panjenengan priksa</b>
fieldteam-nothing-waits = Mboten wonten blok ingkang nengga dipunpriksa. 👏
fieldteam-waiting = { $mark } { $name } · { $officer }: { $settled } saking { $left } griya
fieldteam-sure = ⚠️ { $blocks } blok taksih gadhah griya ingkang dereng dipunparani, sedaya { $left } griya. Tetep sarujuk { $count } blok niki?
fieldteam-outcomes = ↳ { $visits }
fieldteam-approved = ✅ { $count } blok sampun dipunsarujuki.
fieldteam-not-approved = { $count } blok mboten saged dipunsarujuki malih, amargi sampun ewah.
fieldteam-news-asked = 💬 <b>{ $coordinator } tanglet:</b> kados pundi anggenipun sowan? Taksih wonten { $open } blok. Mangga lapur kados biyasanipun, utawi klik tombol menawi wonten alangan.
fieldteam-news-asked-plain = 💬 <b>Tim sensus tanglet:</b> kados pundi anggenipun sowan? Taksih wonten { $open } blok. Mangga lapur kados biyasanipun, utawi klik tombol menawi wonten alangan.
fieldteam-news-wants-help = 🙋 <b>{ $name } nyuwun bantuan panjenengan.</b> Taksih wonten { $open } blok.
fieldteam-news-away = 🏠 <b>{ $name } mboten saged makarya nalika { $day }.</b> Taksih wonten { $open } blok.
fieldteam-news-silent = Sampun sawetawis dinten dereng wonten laporan saking panjenengan. Mugi tansah pinaringan saras. Menawi sampun sowan, mangga ketik asilipun, umpaminipun <code>RT 03 12 kosong 2</code>. Menawi wonten alangan, klik { fieldteam-button-help }.
fieldteam-help-told = 🙋 Koordinator panjenengan kula kabari. Kaliyan nengga, mangga nerusaken dhateng griya salajengipun.
fieldteam-help-noted = 🙋 Panyuwunan panjenengan sampun kacathet. Koordinator dereng ngagem Telegram, dados mangga dipuntelpun ugi.
fieldteam-away-told = 🏠 Koordinator panjenengan kula kabari. Mangga ngaso rumiyin, laporan saged nyusul.
fieldteam-away-call = 🏠 Koordinator dereng ngagem Telegram, dados mangga dipuntelpun.

error-fieldteam-none =
    Perangan niki kangge { $leads ->
        [district] koordinator kecamatan
       *[team] koordinator petugas
    } ingkang sampun gabung. Ketik /gabung, lajeng nomer lencana kaliyan kode panjenengan.
error-fieldteam-not-yet = Pambagian tugas petugas dereng dipunterbitaken. Menawi sampun, tim panjenengan wonten ing ngriki.
error-fieldteam-handed = Padamelanipun { $name } sampun dipunpasrahaken dhateng { $to }.
error-fieldteam-not-yours = Petugas niku sanes ing tim utawi kecamatan panjenengan.
error-fieldteam-no-chat = { $name } dereng ngagem Telegram. Mangga dipuntelpun.
error-fieldteam-asked-already = { $name } sampun dipuntangleti dinten niki. Menawi wigati, mangga dipuntelpun.

delivery-kind-field-news = Kabar koordinator kaliyan petugas

fieldteam-button-area = 📈 Laju lan kinten-kinten
fieldteam-button-ask-one = 💬 Tanglet { $name }
fieldteam-button-hand-one = 🤝 Pasrahaken { $name }
fieldteam-evening-warnings = 🟠 <b>Mangga dipuntingali: { $count } petugas</b>
fieldteam-evening-who = <b>{ $name }</b> · { $open } blok dereng
fieldteam-evening-brief = 🌙 <b>Tim panjenengan dinten niki</b> · { $day }
fieldteam-evening-behind = 🟠 Prelu dipunbantu: { $names }.
fieldteam-area-title = 📈 <b>{ $area }</b> · { $day }
fieldteam-area-sums = { fieldteam-blocks } Kantun { $left } griya.
fieldteam-area-pace = Laju { $days ->
        [1] sedinten pungkasan
        [7] seminggu
       *[other] { $days } dinten pungkasan
    }: { $visits } griya{ $blocks ->
        [none] { "" }
       *[other] { " " }lan { $blocks } blok
    } saben dinten.
fieldteam-area-begun = Petugas nembe wiwit sowan: lajunipun kula aturaken wiwit dinten kaping { $days }.
fieldteam-area-weakest = <b>Ingkang prelu dipunkancani rumiyin</b>
fieldteam-area-line = { $place }. { $area } · { $approved } saking { $blocks } blok · kantun { $left }
fieldteam-forecast = Rawuhipun rampung kinten-kinten { $period }.
fieldteam-forecast-from = Rawuhipun rampung paling enggal { $first }.
fieldteam-forecast-none = Kinten-kinten rampung wonten sasampunipun kalih dinten laporan.
fieldteam-forecast-never = 🔴 Menawi kados sakniki dereng ketingal rampungipun.
fieldteam-forecast-safe = ✅ Rawuhipun pas wekdalipun (wates { $last }).
fieldteam-forecast-near = 🟠 Rawuhipun saged ngantos langkung wates { $last }.
fieldteam-forecast-late = 🔴 Rawuhipun langkung wates { $last }.
delivery-kind-field-warnings = Pangenget bab sowanipun petugas
delivery-kind-field-brief = Laporan sonten sowanipun petugas

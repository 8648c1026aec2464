# A native speaker's review is still wanted.
# Koordinator petugas: timipun, sinten ingkang kantun, sinten ingkang prelu dipunbantu.
command-tim = Tim petugas panjenengan dinten niki
fieldteam-button-team = 👥 Tim
fieldteam-button-behind = 🟠 Prelu dipunbantu ({ $count })
fieldteam-button-approve = ✅ Priksa ingkang rampung ({ $count })
fieldteam-button-approve-shown = ✅ Sarujuki { $count } SLS niki
fieldteam-button-ask = 💬 Tanglet kabaripun
fieldteam-button-helped = 🤝 Sampun dipunbantu
fieldteam-button-hand = Pasrahaken sedaya
fieldteam-button-hand-do = Nggih, pasrahaken
fieldteam-button-move = Pindhahaken 1 SLS
fieldteam-button-see = Mirsani petugas
fieldteam-button-help = 🙋 Kula prelu bantuan

fieldteam-title = 👥 <b>{ $count } petugas</b> · { $day }
fieldteam-title-of = 👥 <b>Tim { $name }</b> · { $count } petugas · { $day }
fieldteam-sums = { $approved } saking { $blocks } SLS sampun dipunsarujuki, { $finished } nengga dipunpriksa. Dinten niki { $visited } griya sampun dipunsowani.
fieldteam-line = { $place }. <b>{ $name }</b> · ✅ { $approved } ⏳ { $finished } ▫️ { $open } · dinten niki { $today } · lapur { $seen }
fieldteam-never = dereng
fieldteam-empty = Dereng wonten petugas ingkang angsal SLS.
fieldteam-behind-title = 🟠 <b>Prelu dipunbantu: { $count } petugas</b>
fieldteam-nobody-behind = Sedaya lumampah sae. 👏
fieldteam-without-telegram = 📵 Tanpa Telegram ({ $count }): { $names }. Laporanipun panjenengan ingkang ngisi.
fieldteam-wants-help = 🙋 Nyuwun bantuan wiwit { $since }
fieldteam-warn-silent = { $mark } { $days } dinten dereng lapur
fieldteam-warn-still = { $mark } { $days } dinten mboten wewah
fieldteam-warn-late = { $mark } Rampungipun { $day }, telat { $days } dinten
fieldteam-warn-never = { $mark } Menawi kados sakniki mboten badhe rampung
fieldteam-do-silent = Mangga dipuntangleti rumiyin kabaripun. Menawi wonten alangan, pasrahaken dhateng petugas cadangan.
fieldteam-do-still = Mangga dipunkancani sedinten, utawi dipuntangleti alanganipun.
fieldteam-do-late = Mangga pindhahaken setunggal utawi kalih SLS dhateng petugas ingkang longgar.
fieldteam-more = … kaliyan { $count } malih

fieldteam-one = 👤 <b>{ $name }</b> · nomer petugas { $badge }
fieldteam-one-blocks = SLS: { $approved } sampun dipunsarujuki, { $finished } nengga dipunpriksa, { $open } dereng. Kantun { $left } griya.
fieldteam-one-today = Dinten niki { $today } griya sampun dipunsowani.
fieldteam-one-seen = Lapur pungkasan { $seen }.
fieldteam-one-unseen = Kalih minggu niki dereng wonten laporan.
fieldteam-one-no-telegram = 📵 Tanpa Telegram: laporanipun panjenengan ingkang ngisi.
fieldteam-block = { $mark } { $name } · { $settled } saking { $left }
fieldteam-asked-now = 💬 { $name } kula tangleti. Wangsulanipun kula terusaken dhateng panjenengan.
fieldteam-helped = 🤝 Sampun kacathet. Matur nuwun sampun mbantu!
fieldteam-move-which = SLS pundi saking { $name } ingkang pindhah?
fieldteam-move-to = <b>{ $block }</b> kangge sinten?
fieldteam-hand-to = Sedaya padamelan <b>{ $name }</b> ({ $blocks } SLS) kangge sinten?
fieldteam-hand-sure = Sedaya padamelan <b>{ $name }</b> ({ $blocks } SLS) dipunpasrahaken dhateng <b>{ $to }</b>? Kekalihipun enggal kula kabari.
fieldteam-no-taker = Dereng wonten petugas sanes ingkang saged nampi ing ngriki. Mangga hubungi tim sensus kangge petugas cadangan.
fieldteam-handed = ✅ { $blocks } SLS sakniki ing { $to }. Ingkang gegayutan kula kabari.
fieldteam-check = ⏳ <b>{ $count } SLS nengga panjenengan priksa</b>
fieldteam-nothing-waits = Mboten wonten SLS ingkang nengga dipunpriksa. 👏
fieldteam-waiting = • { $name } · { $officer }: { $settled } saking { $left } griya
fieldteam-approved = ✅ { $count } SLS sampun dipunsarujuki.
fieldteam-not-approved = { $count } SLS mboten saged dipunsarujuki malih, amargi sampun ewah.
fieldteam-news-asked = 💬 <b>{ $coordinator } tanglet:</b> kados pundi anggenipun sowan? Taksih wonten { $open } SLS. Mangga lapur kados biyasanipun, utawi klik tombol menawi wonten alangan.
fieldteam-news-asked-plain = 💬 <b>Tim sensus tanglet:</b> kados pundi anggenipun sowan? Taksih wonten { $open } SLS. Mangga lapur kados biyasanipun, utawi klik tombol menawi wonten alangan.
fieldteam-news-wants-help = 🙋 <b>{ $name } nyuwun bantuan panjenengan.</b> Taksih wonten { $open } SLS.
fieldteam-help-told = 🙋 Koordinator panjenengan kula kabari. Kaliyan nengga, mangga nerusaken dhateng griya salajengipun.
fieldteam-help-noted = 🙋 Panyuwunan panjenengan sampun kacathet. Koordinator dereng ngagem Telegram, dados mangga dipuntelpun ugi.

error-fieldteam-none = Perangan niki kangge koordinator petugas ingkang sampun gabung.
error-fieldteam-not-yet = Pambagian tugas petugas dereng dipunterbitaken. Menawi sampun, tim panjenengan wonten ing ngriki.
error-fieldteam-not-yours = Petugas niku sanes ing tim utawi kecamatan panjenengan.
error-fieldteam-no-chat = { $name } dereng ngagem Telegram. Mangga dipuntelpun.
error-fieldteam-asked-already = { $name } sampun dipuntangleti dinten niki. Menawi wigati, mangga dipuntelpun.

delivery-kind-field-news = Kabar koordinator kaliyan petugas

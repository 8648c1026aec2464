# A native speaker's review is still wanted.
# Koordinator petugas: timma, pasera se kare, pasera se parlo ebhanto.
command-tim = Tim petugas Panjennengan are paneka
fieldteam-button-team = 👥 Tim
fieldteam-button-behind = 🟠 Parlo ebhanto ({ $count })
fieldteam-button-approve = ✅ Parèksa se mare ({ $count })
fieldteam-button-approve-shown = ✅ Saroju'i { $count } blok paneka
fieldteam-button-ask = 💬 Tanya kabharra
fieldteam-button-helped = 🤝 Ampon ebhanto
fieldteam-button-hand = Pasraaghi sadhaja
fieldteam-button-hand-do = Engghi, pasraaghi
fieldteam-button-move = Pinda'aghi 1 blok
fieldteam-button-see = Ngoladhi petugas
fieldteam-button-help = 🙋 Kaula parlo bhantowan

fieldteam-title = 👥 <b>{ $count } petugas</b> · { $day }
fieldteam-title-of = 👥 <b>Tim { $name }</b> · { $count } petugas · { $day }
fieldteam-blocks = { $approved } dhari { $blocks } blok ampon esaroju'i, { $finished } nantos epareksa.
fieldteam-sums = { fieldteam-blocks } Are paneka { $visited } compo' ampon edatengngi.
fieldteam-line = { $place }. <b>{ $name }</b> · ✅ { $approved } ⏳ { $finished } ▫️ { $open } · are paneka { $today } · { $seen }
fieldteam-column-waiting = Ngantos
fieldteam-column-seen = Lapor
fieldteam-reported = lapor { $day }
fieldteam-never = ghi' ta' lapor
fieldteam-empty = Ghi' tadha' petugas se ngaolle blok.
fieldteam-behind-title = 🟠 <b>Parlo ebhanto: { $count } petugas</b>
fieldteam-nobody-behind = Sadhaja ajhalan bhagus. 👏
fieldteam-waits = ⏳ <b>{ $count } blok nantos epareksa Panjennengan</b>, se paleng abit molae { $since }.
fieldteam-without-telegram = 📵 Tadha' Telegram ({ $count }): { $names }. Laporanna Panjennengan se ngesse.
fieldteam-wants-help = 🙋 Nyo'on bhantowan molae { $since }
fieldteam-warn-silent = { $mark } { $days } are ghi' ta' lapor
fieldteam-warn-still = { $mark } { $days } are ta' atamba
fieldteam-warn-late = { $mark } Marena { $day }, telat { $days } are
fieldteam-warn-never = { $mark } Manabi terros akadhi samangken ta' bhakal mare
fieldteam-do-silent = Tanya'aghi ghallu kabharra. Manabi badha alangan, pasraaghi ka petugas cadangan.
fieldteam-do-still = Kancae saare, otaba tanya'aghi alanganna.
fieldteam-do-late = Pinda'aghi settong otaba dhuwa' blok ka petugas se longgar.
fieldteam-do-doubted = Tanya'aghi blokka: kerem ghallu se ghi' ta' badha e aplikasi, otaba bhukka' pole blokka.
fieldteam-more = … ban { $count } pole

fieldteam-one = 👤 <b>{ $name }</b> · nomer petugas { $badge }
fieldteam-one-blocks = Blok: { $approved } ampon esaroju'i, { $finished } nantos epareksa, { $open } ghi' bhunten. Kare { $left } compo'.
fieldteam-one-today = Are paneka { $today } compo' ampon edatengngi.
fieldteam-one-seen = Lapor se paleng budhi { $seen }.
fieldteam-one-unseen = Ghi' tadha' laporan.
fieldteam-one-no-telegram = 📵 Tadha' Telegram: laporanna Panjennengan se ngesse.
fieldteam-block = { $mark } { $name } · { $settled } dhari { $left }
fieldteam-asked-now = 💬 { $name } kaula tanya'e. Jawabbhanna kaula terrossaghi ka Panjennengan.
fieldteam-helped = 🤝 Ampon ecatet. Sakalangkong ampon abhanto!
fieldteam-move-which = Blok se ka'dhimma dhari { $name } se pinda?
fieldteam-move-to = <b>{ $block }</b> (kare { $left }) kaangghuy pasera?
fieldteam-hand-to = Sadhaja panyambhut ghabayna <b>{ $name }</b> ({ $blocks } blok, kare { $left } compo') kaangghuy pasera?
fieldteam-hand-sure = Sadhaja panyambhut ghabayna <b>{ $name }</b> ({ $blocks } blok, kare { $left } compo') epasraaghi ka <b>{ $to }</b>? Kadhuwana langsung kaula kabharraghi, ban { $name } ecatet badha alangan.
fieldteam-move-sure = <b>{ $block }</b> (kare { $left }) dhari { $name } epinda'aghi ka <b>{ $to }</b>? Kadhuwana langsung kaula kabharraghi.
fieldteam-taker = • <b>{ $name }</b> · { $place } · { $load }
fieldteam-taker-reserve = cadangan
fieldteam-taker-team = tim { $lead }
fieldteam-taker-alone = ghi' ta' ghaduwan tim
fieldteam-taker-load = { $blocks } blok, kare { $left }
fieldteam-taker-free = ghi' tadha' blok
fieldteam-no-taker = Ghi' tadha' petugas laen se bisa narema e dhinna'. Hubungi tim sensus kaangghuy petugas cadangan.
fieldteam-handed = ✅ { $blocks } blok (kare { $left } compo') samangken e { $to }. Se parlo oneng kaula kabharraghi.
fieldteam-check = ⏳ <b>{ $count } blok nantos epareksa Panjennengan</b>
fieldteam-nothing-waits = Tadha' blok se nantos epareksa. 👏
fieldteam-waiting = { $mark } { $name } · { $officer }: { $settled } dhari { $left } compo'
fieldteam-sure = ⚠️ { $blocks } blok badha bengkona se ghi' ta' edhatenge ({ $left } bengko). Esaroju'i { $count } blok paneka?
fieldteam-outcomes = ↳ { $visits }
fieldteam-approved = ✅ { $count } blok esaroju'i.
fieldteam-not-approved = { $count } blok ta' bisa esaroju'i pole, amargha ampon aoba.
fieldteam-news-asked = 💬 <b>{ $coordinator } atanya:</b> kadhi ponapa kunjunganna? Ghi' badha { $open } blok. Lapor akadhi biyasana, otaba klik tombol manabi badha alangan.
fieldteam-news-asked-plain = 💬 <b>Tim sensus atanya:</b> kadhi ponapa kunjunganna? Ghi' badha { $open } blok. Lapor akadhi biyasana, otaba klik tombol manabi badha alangan.
fieldteam-news-wants-help = 🙋 <b>{ $name } nyo'on bhantowan Panjennengan.</b> Ghi' badha { $open } blok.
fieldteam-news-away = 🏠 <b>{ $name } ta' bisa alako { $day }.</b> Ghi' badha { $open } blok.
fieldteam-news-silent = Ampon badha sabatara are ghi' ta' badha laporan dhari Panjennengan. Moga saras. Manabi ampon akunjung, ketik bisaos hasella, akadhi <code>RT 03 12 kosong 2</code>. Manabi badha alangan, klik { fieldteam-button-help }.
fieldteam-help-told = 🙋 Koordinator Panjennengan kaula kabharraghi. Sambi nantos, terrossaghi ka compo' saterrossa.
fieldteam-help-noted = 🙋 Panyo'onan Panjennengan ampon ecatet. Koordinatorra ghi' ta' ngangghuy Telegram, daddhi telpon jughan.
fieldteam-away-told = 🏠 Koordinatorra Panjennengan kaula kabharraghi. Aso ghallu, laporan bisa nyosol.
fieldteam-away-call = 🏠 Koordinatorra ghi' ta' ngangghuy Telegram, daddhi telpon bisaos.

error-fieldteam-none =
    Bagiyan paneka kaangghuy { $leads ->
        [district] koordinator kecamatan
       *[team] koordinator petugas
    } se ampon aghabung. Ketik /gabung, pas nomer lencana ban kode Panjennengan.
error-fieldteam-not-yet = Bagiyan tugas petugas ghi' ta' eterbitaghi. Manabi ampon, tim Panjennengan badha e dhinna'.
error-fieldteam-handed = Lalakonna { $name } ampon epasraaghi ka { $to }.
error-fieldteam-not-yours = Petugas ghapaneka benni e tim otaba kecamatanna Panjennengan.
error-fieldteam-no-chat = { $name } ghi' ta' ngangghuy Telegram. Telpon bisaos.
error-fieldteam-asked-already = { $name } ampon etanya'e are paneka. Manabi parlo, telpon bisaos.

delivery-kind-field-news = Kabhar koordinator ban petugas

fieldteam-button-area = 📈 Laju ban kera-kerana
fieldteam-button-ask-one = 💬 Tanya { $name }
fieldteam-button-hand-one = 🤝 Pasraaghi { $name }
fieldteam-evening-warnings = 🟠 <b>Parlo eoladhi: { $count } petugas</b>
fieldteam-evening-who = <b>{ $name }</b> · { $open } blok ghi' bhunten
fieldteam-evening-brief = 🌙 <b>Tim Panjennengan are paneka</b> · { $day }
fieldteam-evening-behind = 🟠 Parlo ebhanto: { $names }.
fieldteam-area-title = 📈 <b>{ $area }</b> · { $day }
fieldteam-area-sums = { fieldteam-blocks } Kare { $left } compo'.
fieldteam-area-pace = Laju { $days ->
        [1] saare se paleng budhi
        [7] saminggu
       *[other] { $days } are se paleng budhi
    }: { $visits } compo'{ $blocks ->
        [none] { "" }
       *[other] { " " }ban { $blocks } blok
    } saarena.
fieldteam-area-begun = Kunjungan ghi' molae: lajuna eatorraghi dhari are ka-{ $days }.
fieldteam-area-weakest = <b>Se paleng parlo ekancae</b>
fieldteam-area-line = { $place }. { $area } · { $approved } dhari { $blocks } blok · kare { $left }
fieldteam-forecast = Kunjunganna mare kera-kera { $period }.
fieldteam-forecast-from = Kunjunganna mare paleng lekkas { $first }.
fieldteam-forecast-none = Kera-kera marena badha saamponna dhuwa' are laporan.
fieldteam-forecast-never = 🔴 Manabi terros akadhi samangken ghi' ta' katangale marena.
fieldteam-forecast-safe = ✅ Kunjunganna pas baktona (bates { $last }).
fieldteam-forecast-near = 🟠 Kunjunganna bisa lebat bates { $last }.
fieldteam-forecast-late = 🔴 Kunjunganna lebat bates { $last }.
delivery-kind-field-warnings = Pangenga' kunjungan
delivery-kind-field-brief = Laporan malemma kunjungan

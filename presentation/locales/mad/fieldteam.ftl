# A native speaker's review is still wanted.
# Koordinator petugas: timma, pasera se kare, pasera se parlo ebhanto.
command-tim = Tim petugas Panjennengan are paneka
fieldteam-button-team = 👥 Tim
fieldteam-button-behind = 🟠 Parlo ebhanto ({ $count })
fieldteam-button-approve = ✅ Parèksa se mare ({ $count })
fieldteam-button-approve-shown = ✅ Saroju'i { $count } SLS paneka
fieldteam-button-ask = 💬 Tanya kabharra
fieldteam-button-helped = 🤝 Ampon ebhanto
fieldteam-button-hand = Pasraaghi sadhaja
fieldteam-button-hand-do = Engghi, pasraaghi
fieldteam-button-move = Pinda'aghi 1 SLS
fieldteam-button-see = Ngoladhi petugas
fieldteam-button-help = 🙋 Kaula parlo bhantowan

fieldteam-title = 👥 <b>{ $count } petugas</b> · { $day }
fieldteam-title-of = 👥 <b>Tim { $name }</b> · { $count } petugas · { $day }
fieldteam-sums = { $approved } dhari { $blocks } SLS ampon esaroju'i, { $finished } nantos epareksa. Are paneka { $visited } compo' ampon edatengngi.
fieldteam-line = { $place }. <b>{ $name }</b> · ✅ { $approved } ⏳ { $finished } ▫️ { $open } · are paneka { $today } · lapor { $seen }
fieldteam-never = ghi' bhunten
fieldteam-empty = Ghi' tadha' petugas se ngaolle SLS.
fieldteam-behind-title = 🟠 <b>Parlo ebhanto: { $count } petugas</b>
fieldteam-nobody-behind = Sadhaja ajhalan bhagus. 👏
fieldteam-without-telegram = 📵 Tadha' Telegram ({ $count }): { $names }. Laporanna Panjennengan se ngesse.
fieldteam-wants-help = 🙋 Nyo'on bhantowan molae { $since }
fieldteam-warn-silent = { $mark } { $days } are ghi' ta' lapor
fieldteam-warn-still = { $mark } { $days } are ta' atamba
fieldteam-warn-late = { $mark } Marena { $day }, telat { $days } are
fieldteam-warn-never = { $mark } Manabi terros akadhi samangken ta' bhakal mare
fieldteam-do-silent = Tanya'aghi ghallu kabharra. Manabi badha alangan, pasraaghi ka petugas cadangan.
fieldteam-do-still = Kancae saare, otaba tanya'aghi alanganna.
fieldteam-do-late = Pinda'aghi settong otaba dhuwa' SLS ka petugas se longgar.
fieldteam-more = … ban { $count } pole

fieldteam-one = 👤 <b>{ $name }</b> · nomer petugas { $badge }
fieldteam-one-blocks = SLS: { $approved } ampon esaroju'i, { $finished } nantos epareksa, { $open } ghi' bhunten. Kare { $left } compo'.
fieldteam-one-today = Are paneka { $today } compo' ampon edatengngi.
fieldteam-one-seen = Lapor se paleng budhi { $seen }.
fieldteam-one-unseen = Dhuwa' mingghu paneka ghi' tadha' laporan.
fieldteam-one-no-telegram = 📵 Tadha' Telegram: laporanna Panjennengan se ngesse.
fieldteam-block = { $mark } { $name } · { $settled } dhari { $left }
fieldteam-asked-now = 💬 { $name } kaula tanya'e. Jawabbhanna kaula terrossaghi ka Panjennengan.
fieldteam-helped = 🤝 Ampon ecatet. Sakalangkong ampon abhanto!
fieldteam-move-which = SLS se kamma dhari { $name } se pinda?
fieldteam-move-to = <b>{ $block }</b> kaangghuy pasera?
fieldteam-hand-to = Sadhaja panyambhut ghabayna <b>{ $name }</b> ({ $blocks } SLS) kaangghuy pasera?
fieldteam-hand-sure = Sadhaja panyambhut ghabayna <b>{ $name }</b> ({ $blocks } SLS) epasraaghi ka <b>{ $to }</b>? Kadhuwana langsung kaula kabharraghi.
fieldteam-no-taker = Ghi' tadha' petugas laen se bisa narema e dhinna'. Hubungi tim sensus kaangghuy petugas cadangan.
fieldteam-handed = ✅ { $blocks } SLS samangken e { $to }. Se parlo oneng kaula kabharraghi.
fieldteam-check = ⏳ <b>{ $count } SLS nantos epareksa Panjennengan</b>
fieldteam-nothing-waits = Tadha' SLS se nantos epareksa. 👏
fieldteam-waiting = • { $name } · { $officer }: { $settled } dhari { $left } compo'
fieldteam-approved = ✅ { $count } SLS esaroju'i.
fieldteam-not-approved = { $count } SLS ta' bisa esaroju'i pole, amargha ampon aoba.
fieldteam-news-asked = 💬 <b>{ $coordinator } atanya:</b> kadhi ponapa kunjunganna? Ghi' badha { $open } SLS. Lapor akadhi biyasana, otaba klik tombol manabi badha alangan.
fieldteam-news-asked-plain = 💬 <b>Tim sensus atanya:</b> kadhi ponapa kunjunganna? Ghi' badha { $open } SLS. Lapor akadhi biyasana, otaba klik tombol manabi badha alangan.
fieldteam-news-wants-help = 🙋 <b>{ $name } nyo'on bhantowan Panjennengan.</b> Ghi' badha { $open } SLS.
fieldteam-help-told = 🙋 Koordinator Panjennengan kaula kabharraghi. Sambi nantos, terrossaghi ka compo' saterrossa.
fieldteam-help-noted = 🙋 Panyo'onan Panjennengan ampon ecatet. Koordinatorra ghi' ta' ngangghuy Telegram, daddhi telpon jughan.

error-fieldteam-none = Bagiyan paneka kaangghuy koordinator petugas se ampon aghabung.
error-fieldteam-not-yet = Bagiyan tugas petugas ghi' ta' eterbitaghi. Manabi ampon, tim Panjennengan badha e dhinna'.
error-fieldteam-not-yours = Petugas ghapaneka benni e tim otaba kecamatanna Panjennengan.
error-fieldteam-no-chat = { $name } ghi' ta' ngangghuy Telegram. Telpon bisaos.
error-fieldteam-asked-already = { $name } ampon etanya'e are paneka. Manabi parlo, telpon bisaos.

delivery-kind-field-news = Kabhar koordinator ban petugas

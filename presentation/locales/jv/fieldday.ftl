# A native speaker's review is still wanted.
fieldday-button-open = 📋 Dinten niki
fieldday-button-done = ✅ Dados
fieldday-button-empty = 🚪 Kothong
fieldday-button-refused = ✋ Nolak
fieldday-button-moved = 📦 Pindhah
fieldday-button-come_back = 🔁 Wangsul
fieldday-button-count = 🔢 Angka
fieldday-button-note = 📝 Cathetan
fieldday-button-keep = 📝 Simpen: { $block }
fieldday-button-answer = ❓ Pados wangsulan
fieldday-button-beyond = ✅ Leres, { $visits }
fieldday-button-mend = 🔢 Dipunleresaken
fieldday-button-early = 🏁 Nggih, rampung
fieldday-button-early-only = ✅ Cathet { $visits } mawon
fieldday-button-away = 🏠 Nggih, kabari koordinator
fieldday-button-move = ↪️ Pindhah dhateng { $block }
fieldday-button-undo = ↩️ Batalaken
fieldday-button-put-back = ↪️ Cathet malih { $visits }
fieldday-button-finish = 🏁 Rampung
fieldday-button-again = 🔁 Dipunparani malih ({ $count })
fieldday-button-approve = ✅ Sarujuk
fieldday-button-reopen = 🔓 Bikak malih
fieldday-button-words = ✍️ Alesan sanes
fieldday-reason-missed = Wonten griya ingkang kliwatan
fieldday-reason-counts = Angkanipun dereng cocog
fieldday-reason-again = Taksih wonten ingkang kedah dipunparani malih

fieldday-count-done = { $count } dados
fieldday-count-empty = { $count } kothong
fieldday-count-refused = { $count } nolak
fieldday-count-moved = { $count } pindhah
fieldday-count-come_back = { $count } wangsul malih
fieldday-count-none = dereng wonten
fieldday-also-finished = rampung sedaya

fieldday-title = 📋 <b>Dinten niki</b>, { $day }
fieldday-today = Dipunparani dinten niki: { $visits }.
fieldday-line = { $mark } <b>{ $block }</b>: kantun { $left } saking { $all }
fieldday-line-reopened = ↳ Dipunbikak malih: { $reason }
fieldday-line-ready = { $mark } { $block }
fieldday-more = … lan { $count } malih. Ketik naminipun kangge mbikak.
fieldday-approved = { $approved } saking { $count } blok sampun dipunsarujuki.
fieldday-none = Dereng wonten blok kangge panjenengan. Menawi sampun dipunbagi, kula kabari ing mriki.
fieldday-none-lead = Sedaya anggota tim panjenengan laporan piyambak. Ingkang tanpa Telegram badhe wonten ing mriki, lan panjenengan ingkang ngisi.
fieldday-how = Cara cepet: ketik sebaris, umpaminipun <code>RT 03 12 kosong 2 tolak 1</code>. Tanpa sinyal ugi saged, pesenipun kakirim menawi sampun wonten sinyal.
fieldday-not-yet = Kunjungan dereng kawiwitan. Menawi sampun, panjenengan saged laporan ing mriki.
fieldday-over-now = Kunjungan sampun dipuntutup. Matur nuwun sampun nyambut damel!
fieldday-late = Wekdal kunjungan sampun rampung. Laporan susulan taksih kula cathet; mangga kabari ugi koordinator panjenengan, supados tumut dipunpriksa.
fieldday-late-lead = Wekdal kunjungan sampun rampung. Laporan susulan taksih kula cathet.

fieldday-block = 🏘 <b>{ $block }</b> · { $place }
fieldday-owner = Petugas: { $name }
fieldday-left = Kantun <b>{ $left }</b> saking { $all }.
fieldday-total = Dumugi sakniki: { $visits }.
fieldday-found = { $count } langkung kathah saking daftar. Mboten napa-napa, griya enggal pancen asring kepanggih.
fieldday-state-finished = 🏁 Rampung wiwit { $since }, nengga koordinator. Taksih saged dipundandosi.
fieldday-state-approved = ✅ Sampun dipunsarujuki.
fieldday-state-reopened = 🔓 Dipunbikak malih: { $reason }
fieldday-note = 📝 { $words }

fieldday-ask-count = Ketik asilipun kangge <b>{ $block }</b>, umpaminipun <code>12 kosong 2 tolak 1</code>.
fieldday-ask-note = Ketik cathetan kangge <b>{ $block }</b>, paling panjang { $longest } aksara. Tanpa nami tiyang.
fieldday-ask-text = Ingkang kula tengga seratan kangge <b>{ $block }</b>, dados kiriman niki mboten kula simpen. Mangga dipunketik, umpaminipun <code>12 kosong 2</code>.
fieldday-taken = ✅ <b>{ $block }</b>: { $visits }. Kantun { $left }.
fieldday-finished = 🏁 <b>{ $block }</b> rampung. Koordinator panjenengan kula kabari.
fieldday-finished-left = Taksih kantun { $left } saking { $all }. Menawi lepat, pencet { fieldday-button-undo }.
fieldday-undone = ↩️ Dipunbatalaken: { $visits } ({ $block }).
fieldday-undone-finish = ↩️ <b>{ $block }</b> dipunbikak malih.
fieldday-undone-note = ↩️ Cathetan kangge <b>{ $block }</b> sampun dipunbusek.
fieldday-picture = 📷 Fotonipun mboten kula simpen; seratan ing ngandhapipun kula waos.
fieldday-which = "{ $typed }": ingkang pundi?
fieldday-which-many = "{ $typed }" cocog kaliyan sawetawis blok. Serat RT lan RW utawi nami desanipun, umpaminipun <code>RT 03 RW 01 12 jadi</code>.
fieldday-not-finished = <b>{ $blocks }</b> wau kacathet rampung. Menawi dereng, pencet tombol ing ngandhap.
fieldday-still-open = <b>{ $blocks }</b> pancen dereng kacathet rampung. Mangga dipunlajengaken.
fieldday-where =
    { $kind ->
        [empty] Kothong
        [refused] Nolak
       *[moved] Pindhah
    } ing blok pundi?
fieldday-is-it = "{ $typed }": napa kados niki?
fieldday-unclear = "{ $typed }" dereng kula mangertosi, dados dereng kula cathet. Serat angka lan asilipun, umpaminipun <code>12 kosong 2 tolak 1</code>.
fieldday-unknown = Tembung ingkang dereng kula mangertosi: { $words }.
fieldday-no-count = Angka ingkang dereng cetha: { $numbers }. Serat angka wetah mawon, umpaminipun <code>12</code>. Kangge mbatalaken laporan pungkasan, ketik <code>salah</code>.
fieldday-not-asked = { $count } baris niki dereng kula cathet. Mangga dipunkirim malih, sawetawis baris rumiyin:
fieldday-no-report = { $count } baris niki dereng kula mangertosi, dados dereng kula cathet:
fieldday-not-asked-line = • { $typed }
fieldday-not-among = "{ $typed }": blok niku mboten wonten ing daftar panjenengan.
fieldday-number = 🔒 Pesen wau kula busek lan dereng kula cathet, amargi wonten NIK, nomer KK, utawi NIP. Mangga dipunserat malih tanpa nomer niku, umpaminipun <code>RT 03 catatan: pagar terkunci</code>.
fieldday-note-kept = 📝 <b>{ $block }</b>: { $words }
fieldday-note-again = Cathetanipun dereng kula simpen. Mangga dipunserat malih sasampunipun milih.
fieldday-beyond = 🏘 Ing <b>{ $block }</b> miturut daftar kantun { $left } saking { $all } { -counted }{ $again ->
        [0] .
       *[other] : { $unseen } dereng dipunparani, { $again } perlu dipunparani malih.
    }
fieldday-beyond-typed = Panjenengan nyerat { $visits }, { $count } langkung kathah tinimbang ingkang dereng dipunparani, dados dereng kula cathet. Griya enggal pancen saged kepanggih. Leres mekaten?
fieldday-early = 🏘 <b>{ $block }</b>: { $visited ->
        [0] dereng wonten saking { $all } { -counted } ingkang kacathet dipunparani
       *[other] nembe { $visited } saking { $all } { -counted } ingkang dipunparani
    }, dados dereng kula cathet. Leres bloke sampun rampung?
fieldday-away = 🏠 Panjenengan mboten saged makarya { $when ->
        [today] dinten niki
       *[tomorrow] mbenjing
    }? Mugi enggal sae. Koordinator panjenengan kula kabari, tanpa alesanipun.
fieldday-move = ↪️ Laporan pungkasan: <b>{ $wrong }</b>, { $visits }. Dipunpindhah dhateng <b>{ $right }</b>?
fieldday-trouble = 📝 "{ $typed }" sanes laporan, dados dereng kula cathet. Dipunsimpen dados cathetan kagem koordinator panjenengan?
fieldday-trouble-lead = 📝 "{ $typed }" sanes laporan, dados dereng kula cathet. Dipunsimpen dados cathetan blok niki?
fieldday-trouble-no-block = Niku sanes laporan, dados dereng kula cathet.
fieldday-trouble-other = Bloke sanes? Mangga dipunserat RT lan cathetanipun, contonipun <code>RT 03 catatan: pagar terkunci</code>.
fieldday-trouble-kept = Koordinator panjenengan saged maos wonten daftar timipun. Menawi betah tiyang sakniki, mangga pencet tombol ing ngandhap.

fieldday-card = 🏁 <b>{ $block }</b> · { $place } rampung
fieldday-card-others = Dereng kacathet: { $visits }. Menawi dipunsarujuki, griya niku mboten dipunparani malih.
fieldday-sure = ⚠️ Ing <b>{ $block }</b> taksih wonten { $left } saking { $all } griya ingkang dereng dipunparani. Tetep sarujuk?
fieldday-button-sure = Tetep sarujuk
fieldday-card-approved = ✅ <b>{ $block }</b> dipunsarujuki. Petugasipun kula kabari.
fieldday-card-reopened = 🔓 <b>{ $block }</b> dipunbikak malih. Petugasipun kula kabari.
fieldday-card-open = <b>{ $block }</b> taksih dipungarap, dados dereng wonten ingkang perlu dipunsarujuki.
fieldday-card-taken-back = ↩️ <b>{ $block }</b> dipunbikak malih dening petugasipun: dereng rampung. Tombol ing pesen kula saderengipun mboten kangge malih.
fieldday-ask-reason = Kenging napa <b>{ $block }</b> dipunbikak malih? Mangga dipunpilih, utawi ketik alesanipun. Petugasipun maos alesan niki.
fieldday-ask-words = Ketik alesanipun kangge <b>{ $block }</b>, paling panjang { $longest } aksara.
fieldday-news-approved = ✅ <b>Dipunsarujuki koordinator</b>: { $blocks }. Matur nuwun!
fieldday-news-reopened = 🔓 <b>{ $block }</b> dipunbikak malih: { $reason }

fieldday-again-title = 🔁 <b>Dipunparani malih</b>
fieldday-again-none = Mboten wonten ingkang perlu dipunparani malih. 👏
fieldday-again-none-left = Mboten wonten kunjungan ulang. Kantun { $left } kunjungan ing { $blocks } blok.
fieldday-again-line = { $block }: { $visits } ({ $day })
fieldday-again-block = 🔁 <b>{ $block }</b>: pundi ingkang panjenengan parani malih?
fieldday-again-now = <b>{ $block }</b>, { $visits }: griya satunggal sakniki dados napa?

error-fieldday-not-started = Kunjungan dereng kawiwitan. Menawi sampun, panjenengan saged laporan ing mriki.
error-fieldday-closed = Kunjungan sampun dipuntutup, dados laporan enggal mboten kula cathet. Menawi wonten ingkang kantun, mangga kabari koordinator.
error-fieldday-unknown-block = Blok { $block } mboten wonten ing daftar. Menawi daftaripun sampun dipungantos.
error-fieldday-not-yours = { $block } sanes blok panjenengan. Menawi nembe dipunijoli, mangga kabari koordinator.
error-fieldday-approved = { $block } sampun dipunsarujuki, dados mboten saged dipunewahi. Menawi wonten ingkang lepat, nyuwun koordinator mbikak malih.
error-fieldday-too-many = Ing { $block } miturut daftar wonten { $left } { -counted }, dados angka semanten dereng kula cathet. Mangga dipunpriksa, lajeng dipunserat malih.
error-fieldday-fewer = Ing { $block } mboten wonten malih ingkang nengga kados niku.
error-fieldday-nothing = Mboten wonten malih ingkang saged dipunbatalaken.
error-fieldday-not-finished = { $block } dereng rampung, dados mboten perlu dipunbikak malih.
error-fieldday-words-missing = Seratanipun taksih kothong. Mangga dipunketik malih.
error-fieldday-words-long = Kepanjangen. Cekap { $longest } aksara.

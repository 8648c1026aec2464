# A native speaker's review is still wanted.
command-petugas = Priksa petugas ingkang sowan
visits-button-officer = Priksa petugas
visits-button-report = Lapuraken tim sensus
visits-button-again = Priksa malih
visits-button-village = Desa sanès
visits-button-late = Nggih, cek petugas niki

visits-officer-ask =
    🔎 <b>Sinten ingkang sowan dhateng dalem panjenengan?</b>
    Mangga dipunketik nami jangkep utawi nomer ing tandha pengenalipun. Wonten kode QR utawi barcode? Mangga dipunkirim fotonipun.
visits-officer-ask-there =
    🔎 <b>Sinten ingkang sowan ing { $village }?</b>
    Mangga dipunketik nami jangkep utawi nomer ing tandha pengenalipun. Wonten kode QR utawi barcode? Mangga dipunkirim fotonipun.
visits-officer-ask-again =
    🔎 <b>Asmanipun petugas dereng kula tangkep.</b>
    Serat asma jangkep utawi nomer ing tandha pengenalipun mawon. Menawi dereng mesthi, sampun dipuntampi rumiyin.
visits-officer-late = 🔎 Napa kersa kula cekaken <b>{ $name }</b> petugas kula utawi sanes? Pitakenanipun wau sampun dangu, dados kula pesthekaken rumiyin.
visits-officer-no-code = 📷 <b>Ing foto niku dereng wonten kode ingkang saged kula waos.</b> Mangga dipunketik nami jangkep utawi nomer ing tandha pengenalipun, utawi kodenipun dipunfoto malih saking celak ing papan padhang.
visits-officer-unread = 📷 <b>Foto niku mboten kula waos.</b> Mangga dipunketik nami jangkep utawi nomer ing tandha pengenalipun.
visits-officer-private =
    🔒 <b>Kode ing foto niku ngemot nomer pribadi, mila fotonipun kula busak.</b> Nomeripun mboten kula simpen.
    Mangga dipunketik nami jangkep utawi nomer ing tandha pengenal petugas.
visits-officer-private-stays =
    🔒 <b>Kode ing foto niku ngemot nomer pribadi.</b> Nomeripun mboten kula simpen. Mangga dipunbusak fotonipun saking obrolan niki.
    Mangga dipunketik nami jangkep utawi nomer ing tandha pengenal petugas.
visits-officer-village = Petugas niku sowan ing desa pundi? Mangga dipunketik nami desanipun.
visits-officer-which = Desa pundi ingkang panjenengan kersakaken?

visits-officer-genuine = ✅ <b>Petugas resmi.</b> { $name } pancen tugas ing { $village }.
visits-officer-genuine-number =
    ✅ <b>Nomer petugas resmi</b> ing { $village }, naminipun <b>{ $name }</b>.
    Mangga dipuncocogaken kaliyan nami lan foto ing tandha pengenalipun. Menawi bènten, tanglet rumiyin dhateng kantor.
visits-officer-listed = ✋ <b>Ampun dipuntampi rumiyin.</b> { $name } pancen wonten ing daftar petugas kangge { $village }.
visits-officer-not_ours =
    ⚠️ <b>Sanès petugas kita.</b> Kangge { $village } mboten wonten petugas kanthi nami utawi nomer niku.
    Ampun dipunparingaken data, arta, utawi kode napa mawon. Menawi klentu ketik, mangga dipunpriksa malih.
visits-officer-elsewhere =
    ✋ <b>Wonten ing daftar petugas kula, nanging sanès kangge { $village }.</b>
    Ampun dipuntampi rumiyin: petugas namung nyathet ing desa tugasipun. Mangga dipuntangletaken dhateng kantor desa leres mbotenipun dipunpindhah mriki.{ $left ->
        [0] { "" }
       *[other] { " " }Menawi panjenengan ing desa sanès, pencet <b>{ visits-button-village }</b>.
    }
visits-officer-near =
    🔎 <b>Dereng cocog.</b> Nami niku memper, nanging dereng sami, kaliyan nami petugas ing { $village }.
    Mangga dipunpriksa malih seratanipun ing tandha pengenal, lajeng dipunketik malih. Saderengipun sami, ampun dipuntampi rumiyin.
visits-officer-near-number =
    🔎 <b>Dereng cocog.</b> Mangga nomeripun dipunwaos malih ing tandha pengenal: wujudipun <code>{ $form }</code>, saben titik setunggal angka, nol ing ngajeng ugi dipunserat.
    Mangga dipunketik jangkep. Saderengipun sami, ampun dipuntampi rumiyin.
visits-officer-ask_office =
    ❔ <b>Dereng saged kula pesthekaken</b> kangge { $village }.
    Mangga dipunketik nami jangkep kados ing tandha pengenalipun, utawi nomeripun. Menawi dereng cetha, tanglet rumiyin dhateng kantor.
visits-officer-ask_office-code =
    ❔ <b>Dereng saged kula pesthekaken</b> kangge { $village }. Kodenipun saged kula waos, nanging sanès nomer ingkang kula tepangi ing ngrika.
    Menawi kodenipun wonten tautanipun, ampun dipunbikak rumiyin. Mangga dipunketik nami jangkep utawi nomer ing tandha pengenalipun. Menawi dereng cetha, tanglet rumiyin dhateng kantor.
visits-officer-soon = Petugas wiwit sowan tanggal { $first_day }.
visits-officer-too-early = Nanging petugas wiwit sowan tanggal { $first_day }. Menawi wonten ingkang sowan sakniki, tanglet rumiyin dhateng kantor.
visits-officer-over = Petugas sampun rampung sowan tanggal { $last_day }.
visits-officer-left =
    { $left ->
        [0] Kangge dinten niki cekap semanten. Benjing panjenengan saged mriksa malih.
       *[other] Menawi dereng cocog, dinten niki taksih saged kaping { $left } malih.
    }
visits-officer-reported =
    🙏 <b>Matur nuwun, lapuranipun sampun dumugi tim sensus.</b>
    Ingkang dipunwaos desa lan ketikan panjenengan, sanès nami panjenengan.
    Menawi kraos mboten aman, mangga nimbali tangga, ketua RT, utawi polisi.
visits-officer-alert =
    🚨 <b>Lapuran petugas palsu</b> ing { $village }, { $moment }
    Ingkang dipunsebat: <code>{ $said }</code>
    Sinten ingkang lapur mboten dipuncathet. Mangga hubungi kantor desa lan koordinator ing ngrika.

error-badge-too-often =
    Wates sedinten sampun telas: kaping { $most } mboten cocog. Cobi malih sasampunipun { $moment }.
    Menawi sakniki wonten ingkang njalari sujana, ampun dipunparingaken data. Mangga nimbali ketua RT, utawi tanglet dhateng kantor desa.
error-badge-found-often = Wates sedinten sampun telas: kaping { $most } mriksa petugas. Cobi malih sasampunipun { $moment }.

visits-button-when = Petugas sowan kapan?
visits-button-counted = Sampun dipundata
visits-button-uncounted = Pranyata dereng
visits-button-missed = Dereng dipunsowani
visits-button-missed-still = Taksih dereng dipunsowani
visits-button-missed-anyway = Tetep lapor
visits-button-done = Sampun dipunsowani · { $village }
visits-button-yes = Sampun
visits-button-no = Dereng

visits-when-village = Dalem panjenengan ing desa pundi? Mangga dipunketik nami desanipun.
visits-when-village-again = Supados saged kula wangsuli, kula betah nami desa panjenengan. Mangga dipunketik nami desanipun mawon.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas sowan dhateng dalem { $period }.
visits-when-during = 🗓 <b>{ $village }.</b> Petugas nembe mider, ngantos { $last_day }.
visits-when-started = 🗓 <b>{ $village }.</b> Petugas nembe mider.
visits-when-all-over = 🗓 <b>{ $village }.</b> Sedaya blok ing mriki sampun rampung dipunsowani.
visits-when-after = 🗓 <b>{ $village }.</b> Petugas sampun rampung sowan.
visits-when-unknown = 🗓 <b>{ $village }.</b> Dinten sowanipun dereng katemtokaken.
visits-when-finished = Sampun rampung { $finished } saking { $blocks } blok.
visits-when-one = Ingkang sowan: <b>{ $name }</b>, nomer tandha pengenal { $badge }.
visits-when-several = Wonten { $count } petugas ing ngrika. Sinten ingkang sowan saged dipunpriksa lumantar /petugas.
visits-when-nobody-yet = Nama petugasipun dereng dipunwartakaken.
visits-when-left-out = Menawi dalem panjenengan kelangkungan, mangga dipunpencet <b>Dereng dipunsowani</b> sakniki, lan matur dhateng ketua RT utawi kantor desa.
visits-when-last-days = Menawi dereng dipunsowani, mangga dipunpencet <b>Dereng dipunsowani</b> dinten niki supados taksih kober.
visits-when-last-days-said = Lapuran panjenengan sampun mlebet. Mangga matur ugi dhateng ketua RT utawi kantor desa, supados taksih kober.
visits-own-complete = ✅ Isian online { -counted } panjenengan sampun kacathet jangkep.
visits-own-claimed = Miturut kabar panjenengan, isian online { -counted } panjenengan sampun dipunkirim.
visits-when-over = Menawi { -counted } panjenengan dereng dipundata, mangga tanglet dhateng { $contact }.
visits-when-counted = 📝 Sampun dipuncathet menawi dalem panjenengan dereng dipunsowani. Kula wartosi menawi wonten wangsulan.

visits-missed-consent = Sasampunipun, kula cathet bilih griya panjenengan ing { $village } dereng dipunsowani petugas, tanpa nami panjenengan.
visits-missed-noted =
    📝 <b>Sampun kula cathet.</b> Koordinator petugas ing { $village } maos cacahipun, tanpa nami panjenengan.
    Kula wartosi menawi petugas sowan malih mrika.
visits-missed-too-soon = 🏠 <b>Petugas nembe wiwit sowan { $first_day }</b>, gantosan saking griya dhateng griya ngantos { $last_day }. Dados dalem panjenengan dereng kelangkungan. Menawi ngantos { $again } dereng wonten ingkang sowan, mangga dipunpencet <b>{ visits-button-when }</b>, lajeng dipunaturaken malih.
visits-missed-complete = ✅ <b>Isian online { -counted } panjenengan sampun kacathet jangkep</b>, dados mboten kelangkung. Mboten perlu nengga petugas.
visits-missed-claimed =
    Miturut kabar panjenengan, isian online { -counted } panjenengan sampun dipunkirim, dados laporan niki dereng kula etang.
    Pranyata dereng dipunkirim? Pencet <b>{ visits-button-missed-anyway }</b>.
visits-counted = 🎉 <b>Matur nuwun, { -counted } panjenengan sampun dipundata!</b> Kula mboten badhe ngengetaken malih.
visits-missed-taken-back = 🙏 <b>Matur nuwun, syukur sampun dipunsowani.</b> Cathetan "dereng dipunsowani" saking panjenengan sampun kula busak.
error-visits-not-now = Sakniki petugas mboten saweg sowan.
visits-missed =
    🚪 <b>Warga ngendika dereng dipunsowani</b>
    Ingkang lapur mboten dipunsebat naminipun. Mangga dalem ingkang kliwatan dipunsowani malih, lajeng pencet desanipun.
visits-denied =
    🚪 <b>Warga ngendika mboten wonten ingkang sowan</b>, kamangka blokipun sampun rampung.
    Ingkang mangsuli mboten dipunsebat naminipun. Mangga daftar panjenengan dipunpriksa malih, lan dipunrembag kaliyan koordinator.
visits-missed-line =
    { $denied ->
        [0] { $village }: { $missed } dereng dipunsowani
       *[other] { $village }: { $missed } dereng dipunsowani, { $denied } nalika dipuntangleti ngendika mboten wonten ingkang sowan
    }
visits-denied-line = { $village }: { $denied } warga
visits-missed-answered =
    { $count ->
        [0] Ing { $village } sampun mboten wonten ingkang nengga wangsulan.
       *[other] ✅ Matur nuwun. { $count } warga { $village } kula wartosi menawi petugas sampun sowan malih.
    }
visits-told-again = 🏠 <b>Petugas sampun mider malih ing { $village }.</b> Menawi dalem panjenengan taksih kliwatan, mangga kula dipunwartosi.
visits-told-done = 🏠 <b>Koordinator { $village } mangsuli:</b> dalem ingkang kliwatan sampun dipunsowani malih. Menawi taksih dereng, mangga kula dipunwartosi.
visits-asked =
    🏠 <b>Napa petugas sensus sampun sowan dhateng dalem panjenengan?</b>
    Ing { $village } sowanipun sampun dipuncathet rampung. Sawetawis warga kula tangleti kanthi acak, namung sepisan. Nama panjenengan mboten dipunsebat.
visits-asked-thanks = 🙏 Matur nuwun, wangsulanipun sampun dipuncathet.
visits-asked-no = 🙏 Matur nuwun. Koordinator maos cacahipun, tanpa nami panjenengan, lan petugas dipunsuwuni sowan malih.
visits-asked-before = Wangsulan panjenengan sampun dipuncathet, matur nuwun.

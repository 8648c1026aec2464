# A native speaker's review is still wanted.
# Companies, schools and agencies: registered by their contact, decided on by the census team.
command-perusahaan = Daftaraken perusahaan utawi sekolah
button-company = Kula saking perusahaan
company-begin =
    🏭 <b>Ngajak perusahaan, sekolah, utawi instansi nderek sensus</b>
    Panjenengan ing personalia utawi pimpinanipun? Mangga dipundaftaraken mriki: nami, desa, lan cacahing karyawan. Tim sensus mriksa, lajeng karyawan gabung lumantar tautan satunggal.
company-works-there = Panjenengan karyawan? Mangga nyuwun tautan utawi poster dhateng personalia, lajeng dipunbikak saking hape.
company-kind-company = Perusahaan
company-kind-school = Sekolah
company-kind-agency = Instansi
company-ask-name =
    { $kind ->
        [school] Napa naminipun sekolah? Mangga dipunketik jangkep, tuladhanipun <i>SMA Islam Mekar</i>.
        [agency] Napa naminipun instansi? Mangga dipunketik jangkep.
       *[other] Napa naminipun perusahaan? Mangga dipunketik jangkep, tuladhanipun <i>PT Mekar Jaya</i>.
    }
company-ask-village = Alamatipun ing desa utawi kelurahan pundi? Mangga naminipun dipunketik.
company-which-village =
    { $count ->
        [1] Kersanipun desa niki? Menawi sanes, mangga dipunketik malih kaliyan kecamatanipun.
       *[other] Kersanipun ingkang pundi? Menawi mboten wonten, mangga dipunketik malih kaliyan kecamatanipun.
    }
company-ask-employees = Pinten tiyang ingkang nyambut damel mrika? Mangga dipunetang sedaya: tetep, kontrak, lan harian. Cekap angkanipun, tuladhanipun <i>300</i>.
company-check = <b>Sampun leres?</b>
company-is = 🏭 <b>{ $name }</b> ({ $kind })
company-in = 📍 { $village }
company-has = 👥 { $count } karyawan
company-name-seen = Tim sensus badhe mirsani data niki lan nami Telegram panjenengan.
company-send = Kirim dhateng tim sensus
company-mend-name = Ewahi nami
company-mend-village = Ewahi desa
company-mend-employees = Ewahi cacah karyawan
company-waits = 📨 <b>Sampun dumugi tim sensus.</b> Menawi sampun dipunputusaken, panjenengan kula kabari.
company-withdraw = Tarik malih
company-again = Ndaftar malih
company-withdrawn = Pendaftaran sampun dipuntarik. Menawi kersa ndaftar malih, mangga kapan mawon.
company-told-confirmed = 🤝 <b>{ $name } sampun kadaftar.</b> Panjenengan narahubungipun: saged mirsani sinten ingkang dereng rampung, mriksa bukti, lan ngajak.
company-told-merged = 🤝 <b>{ $name } sampun wonten ing daftar.</b> Panjenengan sakniki narahubungipun: saged mirsani sinten ingkang dereng rampung, mriksa bukti, lan ngajak.
company-told-colleague = 🤝 <b>{ $contact }</b> sakniki ugi narahubungipun <b>{ $name }</b>. Tim sensus ingkang nambahi. Menawi panjenengan mboten tepang, mangga tim sensus dipunkabari.
company-told-next = Langkah sepisan: mangga seratan kaliyan tautanipun dipunkirim dhateng grup WhatsApp karyawan, utawi posteripun dipuntempel.
company-told-refused =
    Pendaftaran <b>{ $name }</b> dereng saged dipuntampi.
    Alesanipun tim sensus: { $reason }

company-asked = 🏭 <b>Wonten ingkang ndaftar.</b> Narahubung: { $contact }
company-contact = Narahubung: { $contact }
company-contact-gone = Narahubungipun sampun mbusak datanipun.
company-over-confirmed = ✅ <b>{ $name }</b> sampun dipunsarujuki { $who }, { $moment }.
company-over-merged = ✅ Sampun dipungabung kaliyan <b>{ $name }</b> dening { $who }, { $moment }.
company-over-refused = Pendaftaran <b>{ $name }</b> sampun dipuntolak { $who }, { $moment }.
company-over-withdrawn = Pendaftaran <b>{ $name }</b> sampun dipuntarik narahubungipun, { $moment }.
company-over-reason = Alesanipun: { $reason }
company-over-team = tim sensus
company-near = Naminipun mirip kaliyan ingkang sampun wonten. Menawi sami, mangga dipungabung: narahubungipun dados narahubung ingkang sampun wonten niku.
company-look = Pirsani lan putusaken
company-accept = Sarujuk
company-same = Sami kaliyan { $unit }
company-check-merge = <b>{ $name }</b> dipungabung kaliyan <b>{ $unit }</b>? { $contact } dados narahubungipun, lan narahubung ingkang sampun wonten kula kabari.
company-merge-size = Cacah karyawanipun tetep { $size }, sanes { $told } kados ing pendaftaran niki.
company-merge-yes = Nggih, dipungabung
company-mend = Leresaken
company-refuse = Tolak
company-ask-reason = Kenging napa <b>{ $name }</b> dipuntolak? Mangga dipunpilih alesanipun, utawi dipunketik piyambak. Narahubungipun maos alesan niki.
company-check-reason = Narahubungipun badhe maos niki. Menawi kersa ngewahi, mangga dipunketik malih.
company-refuse-so = Tolak kaliyan alesan niki
error-company-reason-short = Alesan niku kacekaken kangge narahubungipun. Mangga dipunserat ukara satunggal.
company-reason-unknown = Mboten kula tepangi
company-reason-elsewhere = Sanes { own-regency } niki
company-reason-small = Cekap lumantar warga
company-list = 🏭 { $count } pendaftaran nengga.
company-list-none = 🏭 Mboten wonten perusahaan ingkang nengga.
company-others = Ingkang nengga
company-waiting = <b>{ $name }</b> taksih nengga putusan.
company-confirmed = ✅ <b>{ $name }</b> sampun kadaftar. Narahubungipun kula kabari.
company-merged = ✅ Narahubung niku sakniki narahubungipun <b>{ $name }</b>, lan kula kabari.
company-refused = Pendaftaran <b>{ $name }</b> dipuntolak. Narahubungipun kula kabari kaliyan alesanipun.
admin-company-alone = 🏭 <b>{ $company }</b> mboten gadhah narahubung malih. Mangga ingkang enggal dipunundang: /undang.

error-company-typed-name = Naminipun dereng saged kula angge: paling sekedhik tiga aksara, paling kathah { $most }. Mangga dipunketik malih.
error-company-typed-digits = Mangga cacahipun dipunserat ngangge angka, tuladhanipun 300.
error-company-typed-two = Cekap angka satunggal. Kinten-kinten mawon saged, tuladhanipun 300.
error-company-typed-range = Cacah karyawan antawisipun 1 lan { $most }. Mangga dipunpriksa malih.
error-company-decided = Pendaftaran niku sampun dipunputusaken, utawi sampun dipuntarik.
error-company-changed = Pendaftaran niku sampun dipunleresaken sasampunipun panjenengan pirsani. Mangga dipunpirsani malih.

# Workers join by their company's link, without a NIP.
worker-at = 🏭 Panjenengan rawuh lumantar tautan <b>{ $company }</b>. Panjenengan nyambut damel mrika?
worker-ask-listed = Mangga dipunketik <b>nomer karyawan</b>, utawi <b>nami jangkep</b> kados ing daftar perusahaan.
worker-ask-name = Mangga dipunketik <b>nami jangkep</b>. Nami niki namung dipunpirsani narahubung lan verifikator { $company }.
worker-no = Kula mboten nyambut damel mrika
worker-counted = Panjenengan sampun kaetang ing <b>{ $office }</b>. Tiyang satunggal kaetang sepisan, dados mboten perlu gabung malih.
worker-leave = Kula mboten nyambut damel mriki
worker-left = Nggih, panjenengan mboten kaetang ing <b>{ $company }</b>. Ingkang gadhah NIP gabung lumantar /asn; karyawan sanes lumantar tautan perusahaanipun.
button-workers = Karyawan lan daftaripun
workers-title = 👥 <b>Karyawan { $company }</b>
workers-joined = { $joined } saking { $told } karyawan sampun gabung.
workers-listed = Daftar panjenengan isi { $count } nami. Ingkang gabung dipuntepangi saking nomer utawi nami ing mrika.
workers-unlisted = Dereng wonten daftar: ingkang gabung ngetik naminipun piyambak.
workers-too-many = Ingkang gabung langkung kathah tinimbang cacahing karyawan. Mangga dipunculaken ingkang sanes karyawan, utawi dipunkirim daftaripun.
workers-strike = Wonten ingkang sanes karyawan, utawi gantos akun Telegram? Mangga naminipun dipunculaken; tiyangipun kula kabari.
worker-strike = Culaken { $name }
worker-struck = ✅ { $name } sampun dipunculaken.
workers-list-button = Kirim daftaripun karyawan
workers-ask-list = Mangga berkasipun dipunkirim mriki (XLSX, ODS, utawi CSV). Kolomipun: nami, lan menawi wonten nomer karyawan kaliyan peranganipun. Ampun wonten NIK KTP. Nomer karyawan namung kula simpen minangka kode acak.
workers-seen = Daftar niku isi { $count } nami: { $new } enggal, { $left } mboten wonten malih. Dipunsimpen?
workers-near = { $typed } ingkang sampun gabung kula anggep sami kaliyan { $listed } ing daftar.
workers-unlisted-there = Sampun gabung, nanging mboten wonten ing daftar: { $names }. Taksih kaetang ngantos panjenengan culaken.
workers-differ =
    { $less ->
        [yes] ⚠️ Saderengipun kasebat { $told } karyawan, langkung kathah sanget. Wiwit sakniki namung kaetang { $count }. Leres niki daftaripun sedaya karyawan?
       *[no] Saderengipun kasebat { $told } karyawan. Wiwit sakniki kaetang { $count }.
    }
workers-taken = ✅ { $count } nami sampun kasimpen. Karyawan gabung lumantar tautan perusahaan kaliyan nomer utawi naminipun.
company-count = 👥 <b>{ $finished } saking { $size } karyawan sampun</b>
company-not-ranked =
    { $counts ->
        [people] Papan perusahaan dipunetang saking bukti ingkang dipuntampi. Menawi sampun wonten ingkang sepisan, perusahaan niki medal ing papan salajengipun.
       *[recap] Papan niki dipunetang saking rekap { statistics-office }, lan perusahaan niki dereng wonten ing rekap niku, dados dereng gadhah peringkat.
    }
company-unranked = Perusahaan niki dereng wonten ing papan peringkat.
company-open-title = 👥 <b>{ $office }</b>: { $count } saking { $listed } karyawan ingkang kadaftar ing mriki dereng kacathet rampung.
company-open-others = { $count } karyawan sanes dereng gabung, dados naminipun dereng kula sumerepi.
company-open-nobody = 👥 <b>{ $office }</b>: sedaya karyawan ingkang kadaftar ing mriki sampun kacathet rampung, utawi sampun paring kabar. Matur nuwun!
company-nobody-joined = 👥 <b>{ $company }</b>: dereng wonten karyawan ingkang gabung. Mangga tautanipun dipunkirim dhateng grup WhatsApp karyawan; naminipun medal ing mriki.
company-by-name = Miturut bukti ingkang dipuntampi: { $finished } saking { $listed } karyawan sampun, data ngantos { $as_of }.
company-by-name-none = Dereng wonten bukti karyawan ingkang dipuntampi; bukti ingkang dipuntampi kaetang ing mriki.
company-forward = Seratan kangge grup WhatsApp karyawan sampun kula siapaken, kantun dipunkirim.

error-worker-not-listed = Nomer utawi nami niku mboten wonten ing daftar { $company }. Mangga dipunpriksa seratanipun, utawi tanglet dhateng personalia.
error-worker-two = Wonten tiyang sawetawis kaliyan nami niku. Mangga dipunketik nomer karyawan panjenengan.
error-worker-name = Mangga dipunketik nami jangkep: paling sekedhik tiga aksara, paling kathah { $most }.
error-worker-taken =
    { $by ->
        [number] Nomer niku sampun dipunangge ing akun Telegram sanes. Menawi niku akun panjenengan ingkang lami, mangga nyuwun narahubung perusahaan nyulaken. Menawi sanes, mangga nomeripun dipunpriksa lajeng dipunketik malih.
        [list] Nami niku sampun dipunangge ing akun Telegram sanes. Menawi niku akun panjenengan ingkang lami, mangga nyuwun narahubung perusahaan nyulaken. Menawi wonten ingkang naminipun sami, mangga dipunketik nomer karyawanipun.
       *[name] Nami niku sampun dipunangge ing akun Telegram sanes. Menawi niku akun panjenengan ingkang lami, mangga nyuwun narahubung perusahaan nyulaken. Menawi wonten ingkang naminipun sami, mangga dipuntambahi peranganipun.
    }

# A native speaker's review is still wanted.
# Companies, schools and agencies: registered by their contact, decided on by the census team.
command-perusahaan = Daftaraghi perusahaan otaba sakola'an
button-company = Kaula dhari perusahaan
company-begin =
    🏭 <b>Ngajak perusahaan, sakola'an, otaba instansi noro' sensus</b>
    Panjennengan bagian personalia otaba pimpinanna? Daftaraghi e dhinna': nyama, dhisa, ban bannya'na karyawan. Tim sensus mareksa, terros karyawan agabung lebat settong link.
company-works-there = Panjennengan karyawan? Nyo'on link otaba poster ka personalia, terros bukka' dhari hape.
company-kind-company = Perusahaan
company-kind-school = Sakola'an
company-kind-agency = Instansi
company-ask-name =
    { $kind ->
        [school] Ponapa nyamana sakola'an? Ketik se lengkap, akadhi <i>SMA Islam Mekar</i>.
        [agency] Ponapa nyamana instansi? Ketik se lengkap.
       *[other] Ponapa nyamana perusahaan? Ketik se lengkap, akadhi <i>PT Mekar Jaya</i>.
    }
company-ask-village = Alamadda e dhisa otaba kelurahan ponapa? Ketik nyamana.
company-which-village =
    { $count ->
        [1] Se ekasokane dhisa paneka? Manabi banne, ketik pole sareng kecamatanna.
       *[other] Se ekasokane se ponapa? Manabi tadha', ketik pole sareng kecamatanna.
    }
company-ask-employees = Saponapa oreng se alako e dhissa'? Bitong sadhaja: tetep, kontrak, ban harian. Cokop angkana, akadhi <i>300</i>.
company-check = <b>Ampon bhender?</b>
company-is = 🏭 <b>{ $name }</b> ({ $kind })
company-in = 📍 { $village }
company-has = 👥 { $count } karyawan
company-name-seen = Tim sensus bhakal ngoladhi data paneka ban nyama Telegramma Panjennengan.
company-send = Kerem ka tim sensus
company-mend-name = Obaaghi nyama
company-mend-village = Obaaghi dhisa
company-mend-employees = Obaaghi bannya'na
company-waits = 📨 <b>Ampon napa' ka tim sensus.</b> Manabi ampon eputossaghi, Panjennengan ekabharraghi.
company-withdraw = Tarek pole
company-again = Daftar pole
company-withdrawn = Pendaftaran ampon etarek. Manabi kasokan daftar pole, ngereng bila bisaos.
company-told-confirmed = 🤝 <b>{ $name } ampon kadaftar.</b> Panjennengan narahubungnga: ngoladhi sapa se ghi' ta' mare, mareksa bukti, ban ngajak.
company-told-merged = 🤝 <b>{ $name } ampon badha e daftar.</b> Panjennengan samangken narahubungnga: ngoladhi sapa se ghi' ta' mare, mareksa bukti, ban ngajak.
company-told-colleague = 🤝 <b>{ $contact }</b> samangken jughan narahubungnga <b>{ $name }</b>. Tim sensus se nambai. Manabi Panjennengan ta' kennal, kabharraghi tim sensus.
company-told-next = Langka se kapprana: kerem teks sareng link-ka ka grup WhatsApp karyawan, otaba tempellaghi posterra.
company-told-refused =
    Pendaftaran <b>{ $name }</b> ghi' ta' bisa etarema.
    Alasan dhari tim sensus: { $reason }

company-asked = 🏭 <b>Badha se daftar.</b> Narahubung: { $contact }
company-contact = Narahubung: { $contact }
company-contact-gone = Narahubungnga ampon ngapos datana.
company-over-confirmed = ✅ <b>{ $name }</b> ampon esaroju'i { $who }, { $moment }.
company-over-merged = ✅ Ampon egabung sareng <b>{ $name }</b>: { $who }, { $moment }.
company-over-refused = Pendaftaran <b>{ $name }</b> ampon etolak { $who }, { $moment }.
company-over-withdrawn = Pendaftaran <b>{ $name }</b> ampon etarek narahubungnga, { $moment }.
company-over-reason = Alasanna: { $reason }
company-over-team = tim sensus
company-near = Nyamana para' padha sareng se ampon badha. Manabi padha, gabungngaghi: narahubungnga dhaddhi narahubung se ampon badha ghapaneka.
company-look = Oladhi ban potossaghi
company-accept = Saroju'
company-same = Padha sareng { $unit }
company-check-merge = Gabungngaghi <b>{ $name }</b> sareng <b>{ $unit }</b>? { $contact } dhaddhi narahubungnga, ban narahubung se ampon badha ekabharraghi.
company-merge-size = Bannya'na karyawan pagghun { $size }, banne { $told } akadhi e pendaftaran paneka.
company-merge-yes = Engghi, gabungngaghi
company-mend = Beccee
company-refuse = Tolak
company-ask-reason = Ponapa <b>{ $name }</b> etolak? Pele alasanna, otaba ketik dhibi'. Narahubungnga maos alasan paneka.
company-check-reason = Narahubungnga bhakal maos paneka. Manabi kasokan ngobaaghi, ketik pole.
company-refuse-so = Tolak sareng alasan paneka
error-company-reason-short = Alasan ghapaneka pandha' onggu kaangghuy narahubungnga. Toles settong kalimat.
company-reason-unknown = Ta' ekennal
company-reason-elsewhere = E lowar { own-regency }
company-reason-small = Cokop lebat warga
company-list = 🏭 { $count } pendaftaran nganto'.
company-list-none = 🏭 Tadha' perusahaan se nganto'.
company-others = Se nganto'
company-waiting = <b>{ $name }</b> ghi' nganto' potosan.
company-confirmed = ✅ <b>{ $name }</b> ampon kadaftar. Narahubungnga ekabharraghi.
company-merged = ✅ Narahubung ghapaneka samangken narahubungnga <b>{ $name }</b>, ban ekabharraghi.
company-refused = Pendaftaran <b>{ $name }</b> etolak. Narahubungnga ekabharraghi sareng alasanna.
admin-company-alone = 🏭 <b>{ $company }</b> tadha' pole narahubungnga. Onjang se anyar: /undang.

error-company-typed-name = Nyamana ghi' ta' bisa eangghuy: sakone'na tello' hurop, paleng bannya' { $most }. Ketik pole.
error-company-typed-digits = Toles bannya'na ngangghuy angka, akadhi 300.
error-company-typed-two = Cokop settong angka. Ra-kera bisaos bisa, akadhi 300.
error-company-typed-range = Bannya'na karyawan antara 1 ban { $most }. Preksa pole.
error-company-decided = Pendaftaran ghapaneka ampon eputossaghi, otaba ampon etarek.
error-company-changed = Pendaftaran ghapaneka ampon ebeccee saamponna Panjennengan oladhi. Oladhi pole.

# Workers join by their company's link, without a NIP.
worker-at = 🏭 Panjennengan dateng lebat link <b>{ $company }</b>. Panjennengan alako e dhissa'?
worker-ask-listed = Ketik <b>nomer karyawan</b>, otaba <b>nyama lengkap</b> akadhi e daftar perusahaan.
worker-ask-name = Ketik <b>nyama lengkap</b>. Nyama paneka coma eoladhi narahubung ban verifikator { $company }.
worker-no = Kaula ta' alako e dhissa'
worker-counted = Panjennengan ampon ebitong e <b>{ $office }</b>. Settong oreng ebitong sakale, dhaddhi ta' parlo agabung pole.
worker-leave = Kaula ta' alako e dhinna'
worker-left = Engghi, Panjennengan ta' ebitong e <b>{ $company }</b>. Se ghaduwan NIP agabung lebat /asn; karyawan laen lebat link perusahaanna.
button-workers = Karyawan ban daftarra
workers-title = 👥 <b>Karyawan { $company }</b>
workers-joined = { $joined } dhari { $told } karyawan ampon agabung.
workers-listed = Daftarra Panjennengan aesse { $count } nyama. Se agabung ekennale dhari nomer otaba nyama e dhissa'.
workers-unlisted = Ghi' tadha' daftar: se agabung ngetik nyamana dhibi'.
workers-too-many = Se agabung lebbi bannya' dhari bannya'na karyawan. Culaghi se banne karyawan, otaba kerem daftarra.
workers-strike = Badha se banne karyawan, otaba aganti akun Telegram? Culaghi nyamana; oreng-nga ekabharraghi.
worker-strike = Culaghi { $name }
worker-struck = ✅ { $name } ampon eculaghi.
workers-list-button = Kerem daftar karyawan
workers-ask-list = Kerem berkassa ka dhinna' (XLSX, ODS, otaba CSV). Kolomma: nyama, ban manabi badha nomer karyawan sareng bagiyanna. Jha' badha NIK KTP. Nomer karyawan coma esempen dhaddhi kode acak.
workers-seen = Daftar ghapaneka aesse { $count } nyama: { $new } anyar, { $left } tadha' pole. Sempen?
workers-near = { $typed } se ampon agabung eangghep padha sareng { $listed } e daftar.
workers-unlisted-there = Ampon agabung, namong tadha' e daftar: { $names }. Pagghun ebitong sampe' Panjennengan culaghi.
workers-differ =
    { $less ->
        [yes] ⚠️ Sabelunna esebbut { $told } karyawan, jau lebbi bannya'. Molae samangken coma ebitong { $count }. Bhender paneka daftarra sadhaja karyawan?
       *[no] Sabelunna esebbut { $told } karyawan. Molae samangken ebitong { $count }.
    }
workers-taken = ✅ { $count } nyama ampon esempen. Karyawan agabung lebat link perusahaan sareng nomer otaba nyamana.
company-count = 👥 <b>{ $finished } dhari { $size } karyawan ampon</b>
company-not-ranked =
    { $counts ->
        [people] Papan perusahaan eetong dhari bukti se etarema. Manabi ampon badha se kapprana, perusahaan paneka kaloar e papan saamponna.
       *[recap] Papan paneka eetong dhari rekap { statistics-office }, ban perusahaan paneka ghi' tadha' e rekap ghapaneka, dhaddhi ghi' tadha' peringkatta.
    }
company-unranked = Perusahaan paneka ghi' tadha' e papan peringkat.
company-open-title = 👥 <b>{ $office }</b>: { $count } dhari { $listed } karyawan se kadaftar e dhinna' ghi' ta' ecatet mare.
company-open-others = { $count } karyawan laen ghi' ta' agabung, dhaddhi nyamana ghi' ta' ekataoe.
company-open-nobody = 👥 <b>{ $office }</b>: sadhaja karyawan se kadaftar e dhinna' ampon ecatet mare, otaba ampon aberri' kabhar. Sakalangkong!
company-nobody-joined = 👥 <b>{ $company }</b>: ghi' tadha' karyawan se agabung. Kerem link-ka ka grup WhatsApp karyawan; nyamana kaloar e dhinna'.
company-by-name = Manorot bukti se etarema: { $finished } dhari { $listed } karyawan ampon, data sampe' { $as_of }.
company-by-name-none = Ghi' tadha' bukti karyawan se etarema; bukti se etarema ebitong e dhinna'.
company-forward = Teks kaangghuy grup WhatsApp karyawan ampon esadhiyaaghi, kare eterrosaghi.

error-worker-not-listed = Nomer otaba nyama ghapaneka tadha' e daftar { $company }. Preksa toles-anna, otaba tanya ka personalia.
error-worker-two = Badha pan-saponapan oreng sareng nyama ghapaneka. Ketik nomer karyawanna.
error-worker-name = Ketik nyama lengkap: sakone'na tello' hurop, paleng bannya' { $most }.
error-worker-taken =
    { $by ->
        [number] Nomer ghapaneka ampon eangghuy e akun Telegram laen. Manabi ghapaneka akun lamana Panjennengan, nyo'on ka narahubung perusahaan sopajha eculaghi. Manabi banne, preksa nomerra terros ketik pole.
        [list] Nyama ghapaneka ampon eangghuy e akun Telegram laen. Manabi ghapaneka akun lamana Panjennengan, nyo'on ka narahubung perusahaan sopajha eculaghi. Manabi badha se nyamana padha, ketik nomer karyawanna.
       *[name] Nyama ghapaneka ampon eangghuy e akun Telegram laen. Manabi ghapaneka akun lamana Panjennengan, nyo'on ka narahubung perusahaan sopajha eculaghi. Manabi badha se nyamana padha, tambai bagiyanna.
    }

# A native speaker's review is still wanted.
# Recaps: from the file that an admin sends until it is published, corrected or withdrawn.
recap-title = 📄 <b>Rekap per { $as_of }</b> nantos eterbittagi
recap-source = Sumber: { $source } · { $units }
recap-units-province = { $count } provinsi
recap-units-regency = { $count } kabupaten/kottha
recap-units-district = { $count } kecamatan
recap-units-village = { $count } dhisa/kelurahan
recap-units-office = { $count } OPD
recap-units-agency = { $count } instansi vertikal
recap-units-company = { $count } perusahaan
recap-units-school = { $count } sakola'an
recap-corrects = 🔁 Data dhari bakto se padha ampon terbit { $when } (nomer { $number }). Rekap paneka mabender unit se bada e dhalemma; se laen paggun.
recap-compared = Ebandhing sareng papan samangken (data per { $as_of }):
recap-board = Papan { $board }: { $figures }
recap-board-growth =
    { $sign ->
        [same] Papan { $board }: { $before } → { $figures } (paggun)
        [less] Papan { $board }: { $before } → { $figures } (toron { $difference })
       *[more] Papan { $board }: { $before } → { $figures } (onggha { $difference })
    }
recap-board-kept = { $count } paggun ngangguy angka lama
recap-board-never = { $count } bellun bada angkana
recap-total = Jumla { $measure }: { $figures }
recap-total-growth =
    { $sign ->
        [same] Jumla { $measure }: { $figures } (paggun)
        [less] Jumla { $measure }: { $figures } (toron { $difference })
       *[more] Jumla { $measure }: { $figures } (onggha { $difference })
    }
recap-changes = <b>Obaan paleng raja</b>
recap-change =
    { $sign ->
        [less] { $unit }: { $before } → { $after } (toron { $difference })
       *[more] { $unit }: { $before } → { $after } (onggha { $difference })
    }
recap-change-new = { $unit }: anyar, { $after }
recap-climbs = <b>Onggha paleng tengghi</b>
recap-climb = { $unit }: ▲{ $places } ka peringkat { $rank }
recap-warnings = ⚠️ <b>Parlo etangale ghallu</b>
recap-warnings-title = ⚠️ <b>{ $count } se parlo etangale ghallu</b>
recap-all-warnings = Tangale sadaja ({ $count })
recap-more = … ban { $count } pole
recap-page = Kaca { $page } dhari { $pages }
recap-page-before = ◀ Sabellunna
recap-page-after = Saterrossa ▶
recap-back = Abali ka rekap
recap-question =
    { $boards ->
        [stays] Manabi eterbittagi, rekap paneka coma maso' riwayat: papan paggun, ban tada' kabar se ekerem.
       *[changes] Manabi eterbittagi, papan langsong agante ban kabar peringkat ekerem.
    }
recap-question-correction =
    { $boards ->
        [stays] Manabi eterbittagi, coma riwayatta se ekoreksi, papan paggun. Sapa saos se ampon narema angka lama kaula kabarragi.
       *[changes] Manabi eterbittagi, papan langsong agante, ban sapa saos se ampon narema angka lama kaula kabarragi.
    }
recap-question-word = Bada se ta' biyasa e rekap paneka. Manabi pancen bender, pencet Terbittagi pas ketik <b>{ $word }</b>.
recap-word = terbittagi
recap-publish = Terbittagi
recap-correct = Terbittagi daddi koreksi
recap-redate = Oba tanggal
recap-discard = Ta' daddi
recap-forget = Banne ganeka maksodda
recap-ask-reason =
    Data per { $as_of } bakal epabendher. <b>Napa alasanna?</b>
    Toles settong okara; grup ban kepala OPD se ampon narema angka lama noro' maca keya.
recap-ask-word = Rekap per { $as_of } eterbittagi manabi panjennengngan yakin angkana bender. Ketik <b>{ $word }</b>.
recap-ask-word-again = Bellun eterbittagi. Manabi pancen bender, ketik <b>{ $word }</b>.
recap-one = Rekap per { $as_of }
recap-none = Tadha' rekap se nantos.
recap-published =
    ✅ <b>Data per { $as_of } ampon terbit.</b>
    { $notices ->
        [0] Tadha' kabar peringkat se parlo ekerem.
       *[other] { $notices } kabar peringkat duli ekerem.
    }
recap-corrected = ✅ <b>Data per { $as_of } ampon epabendher.</b>
recap-correction-notices = { $count } kabar peringkat laen duli ekerem.
recap-correction-told =
    { $count ->
        [0] Angka lamana bellun ekerem ka sapa saos.
       *[other] { $count } chat se ampon narema angka lama duli kaula kabarragi.
    }
recap-already = Data per { $as_of } ampon terbit sabellunna. Tadha' se aoba.
recap-discarded = Rekap per { $as_of } ebuwang. Papan ta' aoba.
recap-forgotten = Engghi, kaula loppae. Rekabba ta' esempen; kerem pole berkassa, dagghi' kaula tanya'agi essena kolom.

# Files in the chat
recap-ask-moment =
    { $doubt ->
        [disagree] 📄 Berkassa ampon ebaca, nangeng judulla sareng nyamana nyebbut bakto se bida.
        [several] 📄 Berkassa ampon ebaca, nangeng judulla nyebbut saponapa tanggal.
        [range] 📄 Berkassa ampon ebaca, nangeng se etoles ka'dhissa' bannya' are, banne settong tanggal.
        [letter] 📄 Berkassa ampon ebaca, nangeng tanggal e judulla akadi tanggal sorat.
        [outside] 📄 Berkassa ampon ebaca, nangeng { $written } e lowar mangsa sensus ({ $first_day } kantos { $last_day }).
        [ahead] 📄 Berkassa ampon ebaca, nangeng { $written } gi' ta' dapa': angkana ta' bisa dhari bakto ka'dhissa'.
        [impossible] 📄 Berkassa ampon ebaca, nangeng { $written } ta' bada e kalender otaba e jam.
       *[missing] 📄 Berkassa ampon ebaca.
    }
    <b>Angkana per bila?</b>
    Pele, otaba ketik, akadi <i>kemarin 18.00</i> otaba <i>5 Maret 18.00</i>.
recap-ask-other-moment =
    📄 Rekap paneka samangken ecatet per { $as_of }. <b>Kodhuna per bila?</b>
    Pele, otaba ketik, akadi <i>kemarin 18.00</i> otaba <i>5 Maret 18.00</i>.
recap-moment-now = Samangken, { $clock }
recap-moment-today = Are paneka, { $clock }
recap-moment-yesterday = Bari', { $clock }
recap-ask-column =
    { $kind ->
        [empty] Kolom <b>{ $heading }</b> ({ $cell }) bellun kaula kennal. <b>Essena napa?</b>
       *[example] Kolom <b>{ $heading }</b> ({ $cell }, essena akadi { $example }) bellun kaula kennal. <b>Essena napa?</b>
    }
    Jawabanna Panjennengan kaula enga' ka'angguy berkas saterrossa.
recap-ask-cell =
    { $kind ->
        [empty] Bada <b>{ $count } sel kosong</b> e kennenganna angka, molae dhari { $cell } ({ $heading }). <b>Nol, napa bellun bada datana?</b>
       *[example] E { $count } sel etoles <b>{ $example }</b>, molae dhari { $cell } ({ $heading }). <b>Nol, napa bellun bada datana?</b>
    }
    Se bellun bada datana pagghun ngangguy angka lama. Jawabanna Panjennengan kaula enga' ka'angguy berkas saterrossa.
recap-ask-sheet = Bada { $count } lembar se aesse rekap. <b>Lembar se dhimma se eangguy?</b>
recap-press-instead = Ka'angguy se paneka, pencet settong dhari tombolla, engghi.
recap-upload-gone = Patanya'an ganeka ampon lebat. Kerem pole berkassa, dagghi' kaula baca dhari awwal.
recap-refused-once = Berkassa bellun bisa eangguy. Tadha' se aoba.
recap-send-again = Pabendher, terros kerem pole ka dhinna'.
error-recap-too-large = Berkassa raja ghallu. Se bisa etarema paleng raja { $megabytes } MB: kerem lembar rekabba saos, otaba sempen daddi CSV.
error-recap-not-fetched = Telegram bellun aberri' berkassa ka kaula. Coba kerem sakale pole.
recap-not-yours = Sakalangkong. Berkas data coma etarema dhari tim sensus kabupaten. Manabi Panjennengan andhi' rekap, pasra'agi ka tim ganeka.
recap-in-group = Berkas rekap etarema e chat pribadi, sopaja angkana epareksa ghallu sabellunna terbit.

column-code = Kode unit
column-name = Nyama unit
column-regency = Nyama kabupaten
column-district = Nyama kecamatan
column-village = Nyama dhisa
column-workplace = Nyama kantor
column-parent = Unit induk
column-families = Kaloarga respon
column-families-clean = Kaloarga lengkap
column-families-base = Sadaja kaloarga
column-families-percent = Persen kaloarga respon
column-families-clean-percent = Persen kaloarga lengkap
column-persons = Jiwa respon
column-persons-clean = Jiwa lengkap
column-persons-base = Sadaja jiwa
column-persons-percent = Persen jiwa respon
column-persons-clean-percent = Persen jiwa lengkap
column-employees = Pegawai mare
column-employees-base = Sadaja pegawai
column-employees-percent = Persen pegawai
column-ignored = Ta' eangguy
column-zero = Nol
column-unknown = Bellun bada datana

# History and the way back
recap-history = Lalampan data
recap-waiting-count =
    { $count ->
        [1] 📄 Bada 1 rekap se nantos eterbittagi.
       *[other] 📄 Bada { $count } rekap se nantos eterbittagi. Se dhimma se terro etangale?
    }
recap-published-title = 📚 <b>Se terbit dhi-budhi</b>
recap-none-published = Bellun bada data se terbit.
recap-how-to-send = Rekap anyar: kerem berkassa (.xlsx, .xls, .ods, .csv) ka chat paneka.
recap-kind-province = provinsi
recap-kind-regency = kabupaten
recap-kind-district = kecamatan
recap-kind-village = dhisa
recap-kind-office = OPD
recap-kind-agency = instansi
recap-kind-company = perusahaan
recap-kind-school = sakola'an
recap-by-you = Panjennengan
recap-by-admin = admin laen
recap-by-machine = sistem
recap-line-counts =
    { $kind ->
        [correction] 🔁 <b>{ $as_of }</b> · { $contents } · nomer { $number }, koreksi nomer { $replaced } bi' { $by }: { $reason }
       *[first] ✅ <b>{ $as_of }</b> · { $contents } · nomer { $number }, bi' { $by }
    }
recap-line-replaced = ▫️ { $as_of } · { $contents } · nomer { $number }, ampon egante nomer { $later }
recap-line-partly = ◽ { $as_of } · { $contents } · nomer { $number }, sabagiyan epabendher nomer { $later }
recap-line-withdrawn = ✖️ { $as_of } · { $contents } · nomer { $number }, etarek pole { $when } bi' { $by }
recap-return = Abali ka data sabellunna
recap-return-title = ↩️ <b>Se bakal etarek pole:</b>
recap-return-gone = • Data per { $as_of } · { $contents } (nomer { $number })
recap-return-after = Papan abali ka data per { $as_of } (nomer { $number }).
recap-return-nothing = Saampona ganeka bellun bada data ka'angguy papan paneka.
recap-return-told = { $count } chat ampon narema angkana, ban bakal kaula kabarragi.
recap-return-yes = Engghi, tarek pole
recap-return-no = Ta' daddi
recap-returned = ↩️ <b>Ampon etarek pole:</b>
recap-returned-told = { $count } chat se ampon narema angkana duli kaula kabarragi.

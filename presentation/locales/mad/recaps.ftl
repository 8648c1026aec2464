# A native speaker's review is still wanted.
# Recaps: from the file that an admin sends until it is published, corrected or withdrawn.
recap-title =
    📄 <b>Rekap sampe' { $as_of }</b> { $tried ->
        [yes] coma ecoba, ta' esempen
       *[no] nantos eterbitaghi
    }
recap-source = Sombher: { $source } · { $units }
recap-units-province = { $count } provinsi
recap-units-regency = { $count } kabupaten/kottha
recap-units-district = { $count } kecamatan
recap-units-village = { $count } dhisa/kelurahan
recap-units-office = { $count } OPD
recap-units-agency = { $count } instansi vertikal
recap-units-company = { $count } perusahaan
recap-units-school = { $count } sakola'an
recap-corrects = 🔁 Data dhari bakto se padha ampon terbit { $when } (nomer { $number }). Rekap paneka mabhender unit se badha e dhalemma; se laen pagghun.
recap-compared = Ebhandhing sareng papan samangken (data sampe' { $as_of }):
recap-board = Papan { $board }: { $figures }
recap-board-growth =
    { $sign ->
        [same] Papan { $board }: { $before } → { $figures } (pagghun)
        [less] Papan { $board }: { $before } → { $figures } (toron { $difference })
       *[more] Papan { $board }: { $before } → { $figures } (onggha { $difference })
    }
recap-board-kept = { $count } pagghun ngangghuy angka lama
recap-board-never = { $count } ghi' tadha' angkana
recap-total = Jumla { $measure }: { $figures }
recap-total-growth =
    { $sign ->
        [same] Jumla { $measure }: { $figures } (pagghun)
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
recap-warnings = ⚠️ <b>Parlo eoladhi ghallu</b>
recap-warnings-title = ⚠️ <b>{ $count } se parlo eoladhi ghallu</b>
recap-all-warnings = Oladhi sadhaja ({ $count })
recap-more = … ban { $count } pole
recap-page = Kaca { $page } dhari { $pages }
recap-page-before = ◀ Sabellunna
recap-page-after = Saterrossa ▶
recap-back = Abali ka rekap
recap-question =
    { $boards ->
        [stays] Manabi eterbitaghi, rekap paneka coma maso' riwayat: papan pagghun, ban tada' kabhar se ekerem.
       *[changes] Manabi eterbitaghi, papan langsong aghante ban kabhar peringkat ekerem.
    }
recap-question-correction =
    { $boards ->
        [stays] Manabi eterbitaghi, coma riwayatta se ekoreksi, papan pagghun. Sapa bisaos se ampon narema angka lama kaula kabharraghi.
       *[changes] Manabi eterbitaghi, papan langsong aghante, ban sapa bisaos se ampon narema angka lama kaula kabharraghi.
    }
recap-question-word = Badha se ta' biyasa e rekap paneka. Manabi pancen bhender, klik Terbitaghi pas ketik <b>{ $word }</b>.
recap-word = terbitaghi
recap-publish = Terbitaghi
recap-correct = Terbitaghi dhaddhi koreksi
recap-redate = Oba tangghal
recap-discard = Ta' dhaddhi
recap-forget = Banne paneka maksoddha
recap-ask-reason =
    Data sampe' { $as_of } bhakal epabhender. <b>Ponapa alasanna?</b>
    Toles settong okara; grup ban kepala OPD se ampon narema angka lama noro' maos jughan.
recap-ask-word = Rekap sampe' { $as_of } eterbitaghi manabi panjennengngan yakin angkana bhender. Ketik <b>{ $word }</b>.
recap-ask-word-again = Ghi' ta' eterbitaghi. Manabi pancen bhender, ketik <b>{ $word }</b>.
recap-one = Rekap sampe' { $as_of }
recap-none = Tadha' rekap se nantos.
recap-published =
    ✅ <b>Data sampe' { $as_of } ampon terbit.</b>
    { $notices ->
        [0] Tadha' kabhar peringkat se parlo ekerem.
       *[other] { $notices } kabhar peringkat dhuli ekerem.
    }
recap-published-stays = Coma maso' riwayat: papan ta' aoba.
recap-corrected = ✅ <b>Data sampe' { $as_of } ampon epabhender.</b>
recap-correction-notices = { $count } kabhar peringkat laen dhuli ekerem.
recap-correction-told =
    { $count ->
        [0] Angka lamana ghi' ta' ekerem ka sapa bisaos.
       *[other] { $count } chat se ampon narema angka lama dhuli kaula kabharraghi.
    }
recap-already = Data sampe' { $as_of } ampon terbit sabellunna. Tadha' se aoba.
recap-discarded = Rekap sampe' { $as_of } ebuwang. Papan ta' aoba.
recap-forgotten = Engghi, kaula loppae. Rekabba ta' esempen; kerem pole berkassa, dagghi' kaula tanya'aghi essena kolom.

# Files in the chat
recap-ask-moment =
    { $doubt ->
        [disagree] 📄 Berkassa ampon ebaca, nangeng judulla sareng nyamana nyebbhut bakto se bhidha: { $written }.
        [several] 📄 Berkassa ampon ebaca, nangeng judulla nyebbhut saponapa tangghal: { $written }.
        [range] 📄 Berkassa ampon ebaca, nangeng se etoles ka'dhissa' bannya' are, banne settong tangghal.
        [letter] 📄 Berkassa ampon ebaca, nangeng tangghal e judulla akadhi tangghal sorat.
        [outside] 📄 Berkassa ampon ebaca, nangeng { $written } e lowar mangsa sensus ({ $begins } kantos { $ends }).
        [ahead] 📄 Berkassa ampon ebaca, nangeng { $written } ghi' ta' dapa': angkana ta' bisa dhari bakto ka'dhissa'.
        [impossible] 📄 Berkassa ampon ebaca, nangeng "{ $written }" ta' badha e kalender otaba e jham.
       *[missing] 📄 Berkassa ampon ebaca.
    }
    <b>Angkana sampe' bila?</b>
    Pele, otaba ketik, akadhi <i>kemarin 18.00</i> otaba <i>5 Maret 18.00</i>.
recap-ask-other-moment =
    📄 Rekap paneka samangken ecatet sampe' { $as_of }. <b>Kodhuna sampe' bila?</b>
    Pele, otaba ketik, akadhi <i>kemarin 18.00</i> otaba <i>5 Maret 18.00</i>.
recap-moment-now = Samangken, { $clock }
recap-moment-today = Are paneka, { $clock }
recap-moment-yesterday = Bari', { $clock }
recap-ask-column =
    { $kind ->
        [empty] Kolom <b>{ $heading }</b> ({ $cell }) ghi' ta' kaula kennal. <b>Essena ponapa?</b>
       *[example] Kolom <b>{ $heading }</b> ({ $cell }, essena akadhi { $example }) ghi' ta' kaula kennal. <b>Essena ponapa?</b>
    }
    Jawabhanna Panjennengan kaula enga' kaangghuy berkas saterrossa.
recap-ask-cell =
    { $kind ->
        [empty] Badha <b>{ $count } sel kosong</b> e kennenganna angka, molae dhari { $cell } ({ $heading }). <b>Nol, ponapa ghi' tadha' datana?</b>
       *[example] E { $count } sel etoles <b>{ $example }</b>, molae dhari { $cell } ({ $heading }). <b>Nol, ponapa ghi' tadha' datana?</b>
    }
    Se ghi' tadha' datana pagghun ngangghuy angka lama. Jawabhanna Panjennengan kaula enga' kaangghuy berkas saterrossa.
recap-ask-unit =
    Nyama <b>{ $name }</b> ({ $cell }) ghi' ta' kaula kennal. <b>Se emaksod se dhimma?</b>
    { $left ->
        [0] Jawabhanna Panjennengan kaula enga' kaangghuy rekap saterrossa.
       *[other] Ghi' badha { $left } nyama pole. Jawabhanna Panjennengan kaula enga' kaangghuy rekap saterrossa.
    }
    Manabi banne sadhaja, pabhender nyamana, terros kerem pole.
recap-ask-sheet = Badha { $count } lembar se aesse rekap. <b>Lembar se dhimma se eangghuy?</b>
recap-before-dropped =
    { $kind ->
        [file] Berkas { $name } ghi' bhunten mare, dhaddhi ta' esempen. Kerem pole manabi ghi' parlo.
       *[list] Daftar sabellunna ghi' bhunten mare, dhaddhi ta' esempen. Kerem pole manabi ghi' parlo.
    }
recap-press-instead = Kaangghuy se paneka, klik settong dhari tombolla, engghi.
recap-upload-gone = Petanya ghapaneka ampon lebat. Kerem pole berkassa, dagghi' kaula baca dhari awwal.
recap-refused-once = Berkassa ghi' ta' bisa eangghuy. Tadha' se aoba.
recap-send-again = Pabhender, terros kerem pole ka dhinna'.
error-recap-too-large = Berkassa raja ghallu. Se bisa etarema paleng raja { $megabytes } MB: kerem lembar rekabba bisaos, otaba sempen dhaddhi CSV.
error-recap-not-fetched = Telegram ghi' ta' aberri' berkassa ka kaula. Coba kerem sakale pole.
recap-not-yours = Sakalangkong. Berkas data coma etarema dhari tim sensus { own-regency }. Manabi Panjennengan ghaduwan rekap, pasra'aghi ka tim ghapaneka.
recap-in-group = Berkas rekap etarema e chat pribadi, sopajha angkana epareksa ghallu sabellunna terbit.

column-code = Kode unit
column-name = Nyama unit
column-regency = Nyama kabupaten
column-district = Nyama kecamatan
column-village = Nyama dhisa
column-workplace = Nyama kantor
column-parent = Unit induk
column-families = { -Counted } respon
column-families-clean = { -Counted } lengkap
column-families-base = Sadhaja { -counted }
column-families-percent = Persen { -counted } respon
column-families-clean-percent = Persen { -counted } lengkap
column-persons = Jiwa respon
column-persons-clean = Jiwa lengkap
column-persons-base = Sadhaja jiwa
column-persons-percent = Persen jiwa respon
column-persons-clean-percent = Persen jiwa lengkap
column-employees = Pegawai mare
column-employees-each = Sabaris sorang
column-employees-base = Sadhaja pegawai
column-employees-percent = Persen pegawai
column-ignored = Ta' eangghuy
column-zero = Nol
column-unknown = Ghi' tadha' datana

# History and the way back
recap-history = Riwayat data
recap-waiting-count =
    { $count ->
        [1] 📄 Badha 1 rekap se nantos eterbitaghi.
       *[other] 📄 Badha { $count } rekap se nantos eterbitaghi.
    }
recap-waiting-which = Se dhimma se kasokan eoladhi?
recap-published-title = 📚 <b>Se terbit se paleng budhi</b>
recap-none-published = Ghi' tadha' data se terbit.
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
        [correction] 🔁 <b>{ $as_of }</b> · { $contents } · nomer { $number }, koreksi nomer { $replaced } sareng { $by }: { $reason }
       *[first] ✅ <b>{ $as_of }</b> · { $contents } · nomer { $number }, sareng { $by }
    }
recap-line-replaced = ▫️ { $as_of } · { $contents } · nomer { $number }, ampon eghante nomer { $later }
recap-line-partly = ◽ { $as_of } · { $contents } · nomer { $number }, sabagiyan epabhender nomer { $later }
recap-line-withdrawn = ✖️ { $as_of } · { $contents } · nomer { $number }, etarek pole { $when } sareng { $by }
recap-return = Abali ka data sabellunna
recap-return-title = ↩️ <b>Se bhakal etarek pole:</b>
recap-return-gone = • Data sampe' { $as_of } · { $contents } (nomer { $number })
recap-return-after = Papan abali ka data sampe' { $as_of } (nomer { $number }).
recap-return-nothing = Saamponna ghapaneka ghi' tadha' data kaangghuy papan paneka.
recap-return-told = { $count } chat ampon narema angkana, ban bhakal kaula kabharraghi.
recap-return-yes = Engghi, tarek pole
recap-return-no = Ta' dhaddhi
recap-returned = ↩️ <b>Ampon etarek pole:</b>
recap-returned-told = { $count } chat se ampon narema angkana dhuli kaula kabharraghi.

# A native speaker's review is still wanted.
# Recaps: from the file an admin sends until it is published, corrected or taken back.
recap-title =
    📄 <b>Rekap ngantos { $as_of }</b> { $tried ->
        [yes] dipuncobi mawon, mboten dipunsimpen
       *[no] nengga dipunterbitaken
    }
recap-source = Sumber: { $source } · { $units }
recap-units-province = { $count } provinsi
recap-units-regency = { $count } kabupaten/kitha
recap-units-district = { $count } kecamatan
recap-units-village = { $count } desa/kelurahan
recap-units-office = { $count } OPD
recap-units-agency = { $count } instansi vertikal
recap-units-company = { $count } perusahaan
recap-units-school = { $count } sekolah
recap-corrects = 🔁 Data saking wekdal ingkang sami sampun terbit { $when } (nomer { $number }). Rekap niki ngoreksi unit ingkang wonten ing nglebetipun; sanesipun tetep.
recap-compared = Katimbang papan sakniki (data ngantos { $as_of }):
recap-board = Papan { $board }: { $figures }
recap-board-growth =
    { $sign ->
        [same] Papan { $board }: { $before } → { $figures } (tetep)
        [less] Papan { $board }: { $before } → { $figures } (mandhap { $difference })
       *[more] Papan { $board }: { $before } → { $figures } (minggah { $difference })
    }
recap-board-kept = { $count } tetep ngginakaken angka lawas
recap-board-never = { $count } dereng wonten angkanipun
recap-total = Cacah { $measure }: { $figures }
recap-total-growth =
    { $sign ->
        [same] Cacah { $measure }: { $figures } (tetep)
        [less] Cacah { $measure }: { $figures } (mandhap { $difference })
       *[more] Cacah { $measure }: { $figures } (minggah { $difference })
    }
recap-changes = <b>Ewah paling kathah</b>
recap-change =
    { $sign ->
        [less] { $unit }: { $before } → { $after } (mandhap { $difference })
       *[more] { $unit }: { $before } → { $after } (minggah { $difference })
    }
recap-change-new = { $unit }: enggal, { $after }
recap-climbs = <b>Minggah paling inggil</b>
recap-climb = { $unit }: ▲{ $places } dhateng peringkat { $rank }
recap-warnings = ⚠️ <b>Perlu dipunpirsani rumiyin</b>
recap-warnings-title = ⚠️ <b>{ $count } bab ingkang perlu dipunpirsani rumiyin</b>
recap-all-warnings = Pirsani sedaya ({ $count })
recap-more = … lan { $count } malih
recap-page = Kaca { $page } saking { $pages }
recap-page-before = ◀ Saderengipun
recap-page-after = Candhakipun ▶
recap-back = Wangsul dhateng rekap
recap-question =
    { $boards ->
        [stays] Menawi dipunterbitaken, rekap niki namung mlebet riwayat: papan tetep, lan mboten wonten kabar ingkang dipunkirim.
       *[changes] Menawi dipunterbitaken, papan langsung gantos lan kabar peringkat dipunkirim.
    }
recap-question-correction =
    { $boards ->
        [stays] Menawi dipunterbitaken, namung riwayatipun ingkang dipunkoreksi, papan tetep. Sinten mawon ingkang sampun nampi angka lawas kula kabari.
       *[changes] Menawi dipunterbitaken, papan langsung gantos, lan sinten mawon ingkang sampun nampi angka lawas kula kabari.
    }
recap-question-word = Wonten ingkang mboten limrah ing rekap niki. Menawi pancen leres, pencet Terbitaken lajeng ketik <b>{ $word }</b>.
recap-word = terbitaken
recap-publish = Terbitaken
recap-correct = Terbitaken minangka koreksi
recap-redate = Ewahi tanggal
recap-discard = Mboten siyos
recap-forget = Sanes niku maksudipun
recap-ask-reason =
    Data ngantos { $as_of } badhe dipunkoreksi. <b>Napa alesanipun?</b>
    Serat setunggal ukara; grup lan kepala OPD ingkang sampun nampi angka lawas ndherek maos.
recap-ask-word = Rekap ngantos { $as_of } kula terbitaken menawi panjenengan yakin angkanipun leres. Ketik <b>{ $word }</b>.
recap-ask-word-again = Dereng kula terbitaken. Menawi pancen leres, ketik <b>{ $word }</b>.
recap-one = Rekap ngantos { $as_of }
recap-none = Mboten wonten rekap ingkang nengga.
recap-published =
    ✅ <b>Data ngantos { $as_of } sampun terbit.</b>
    { $notices ->
        [0] Mboten wonten kabar peringkat ingkang perlu dipunkirim.
       *[other] { $notices } kabar peringkat sekedhap malih dipunkirim.
    }
recap-published-stays = Namung mlebet riwayat: papan tetep.
recap-corrected = ✅ <b>Data ngantos { $as_of } sampun dipunkoreksi.</b>
recap-correction-notices = { $count } kabar peringkat sanes sekedhap malih dipunkirim.
recap-correction-told =
    { $count ->
        [0] Angka lawasipun dereng kakirim dhateng sinten-sinten.
       *[other] { $count } obrolan ingkang sampun nampi angka lawas sekedhap malih kula kabari.
    }
recap-already = Data ngantos { $as_of } sampun terbit saderengipun. Mboten wonten ingkang ewah.
recap-discarded = Rekap ngantos { $as_of } dipunbucal. Papan mboten ewah.
recap-forgotten = Nggih, kula supekaken. Rekapipun mboten kula simpen; kirim malih berkasipun, mangke kula tangletaken isining kolom.

# Files in the chat
recap-ask-moment =
    { $doubt ->
        [disagree] 📄 Berkasipun kawaos, nanging irah-irahan kaliyan naminipun nyebat wekdal ingkang benten: { $written }.
        [several] 📄 Berkasipun kawaos, nanging irah-irahanipun nyebat sawetawis tanggal: { $written }.
        [range] 📄 Berkasipun kawaos, nanging ingkang kaserat rentang dinten, sanes setunggal tanggal.
        [letter] 📄 Berkasipun kawaos, nanging tanggal ing irah-irahanipun kadosipun tanggal serat.
        [outside] 📄 Berkasipun kawaos, nanging { $written } ing sajawining mangsa sensus ({ $begins } dumugi { $ends }).
        [ahead] 📄 Berkasipun kawaos, nanging { $written } dereng dumugi: angkanipun mboten saged saking wekdal niki.
        [impossible] 📄 Berkasipun kawaos, nanging "{ $written }" mboten wonten ing tanggalan utawi ing jam.
       *[missing] 📄 Berkasipun kawaos.
    }
    <b>Angkanipun ngantos kapan?</b>
    Pilih, utawi ketik, upaminipun <i>5/3 18.00</i> utawi <i>5 Maret 18.00</i>.
recap-ask-other-moment =
    📄 Rekap niki sakniki kacathet ngantos { $as_of }. <b>Kedahipun ngantos kapan?</b>
    Pilih, utawi ketik, upaminipun <i>5/3 18.00</i> utawi <i>5 Maret 18.00</i>.
recap-moment-now = Sakniki, { $clock }
recap-moment-today = Dinten niki, { $clock }
recap-moment-yesterday = Kala wingi, { $clock }
recap-ask-column =
    { $kind ->
        [empty] Kolom <b>{ $heading }</b> ({ $cell }) dereng kula tepangi. <b>Isinipun napa?</b>
       *[example] Kolom <b>{ $heading }</b> ({ $cell }, isinipun upaminipun { $example }) dereng kula tepangi. <b>Isinipun napa?</b>
    }
    Wangsulan panjenengan kula enget kangge berkas candhakipun.
recap-ask-cell =
    { $kind ->
        [empty] Wonten <b>{ $count } sel kothong</b> ing panggenan angka, wiwit saking { $cell } ({ $heading }). <b>Nol, napa dereng wonten datanipun?</b>
       *[example] Ing { $count } sel kaserat <b>{ $example }</b>, wiwit saking { $cell } ({ $heading }). <b>Nol, napa dereng wonten datanipun?</b>
    }
    Ingkang dereng wonten datanipun tetep ngangge angka lawas. Wangsulan panjenengan kula enget kangge berkas candhakipun.
recap-ask-unit =
    Nami <b>{ $name }</b> ({ $cell }) dereng kula tepangi. <b>Ingkang dipunkersakaken ingkang pundi?</b>
    { $left ->
        [0] Wangsulan panjenengan kula enget kangge rekap candhakipun.
       *[other] Taksih wonten { $left } nami malih. Wangsulan panjenengan kula enget kangge rekap candhakipun.
    }
    Menawi sanes sedaya, mangga dipunleresaken naminipun, lajeng dipunkirim malih.
recap-ask-sheet = Wonten { $count } lembar ingkang isinipun rekap. <b>Lembar pundi ingkang dipunangge?</b>
recap-before-dropped =
    { $kind ->
        [file] Berkas { $name } dereng rampung, dados mboten kula simpen. Kirim malih menawi taksih perlu.
       *[list] Daftar saderengipun dereng rampung, dados mboten kula simpen. Kirim malih menawi taksih perlu.
    }
recap-press-instead = Kangge ingkang niki, pencet salah setunggal tombolipun, nggih.
recap-upload-gone = Pitakenan niku sampun kepengker. Kirim malih berkasipun, mangke kula waos saking wiwitan.
recap-refused-once = Berkasipun dereng saged kula angge. Mboten wonten ingkang ewah.
recap-send-again = Leresaken, lajeng kirim malih mriki.
error-recap-too-large = Berkasipun kagengen. Ingkang saged kula tampi paling ageng { $megabytes } MB: kirim lembar rekapipun mawon, utawi simpen minangka CSV.
error-recap-not-fetched = Telegram dereng masrahaken berkasipun dhateng kula. Cobi kirim sepisan malih.
recap-not-yours = Matur nuwun. Berkas data namung kula tampi saking tim sensus { own-regency }. Menawi panjenengan kagungan rekap, mangga dipunaturaken dhateng tim niku.
recap-in-group = Berkas rekap kula tampi ing obrolan pribadi, supados angkanipun dipunpriksa rumiyin saderengipun terbit.

column-code = Kode unit
column-name = Nami unit
column-regency = Nami kabupaten
column-district = Nami kecamatan
column-village = Nami desa
column-workplace = Nami kantor
column-parent = Unit induk
column-families = { -Counted } respon
column-families-clean = { -Counted } jangkep
column-families-base = Sedaya { -counted }
column-families-percent = Persen { -counted } respon
column-families-clean-percent = Persen { -counted } jangkep
column-persons = Jiwa respon
column-persons-clean = Jiwa jangkep
column-persons-base = Sedaya jiwa
column-persons-percent = Persen jiwa respon
column-persons-clean-percent = Persen jiwa jangkep
column-employees = Pegawai rampung
column-employees-each = Sabaris satunggal tiyang
column-employees-base = Sedaya pegawai
column-employees-percent = Persen pegawai
column-ignored = Mboten dipunangge
column-zero = Nol
column-unknown = Dereng wonten datanipun

# What was published, and the way back
recap-history = Riwayat data
recap-waiting-count =
    { $count ->
        [1] 📄 Wonten 1 rekap ingkang nengga dipunterbitaken.
       *[other] 📄 Wonten { $count } rekap ingkang nengga dipunterbitaken.
    }
recap-waiting-which = Pundi ingkang badhe panjenengan pirsani?
recap-published-title = 📚 <b>Ingkang pungkasan terbit</b>
recap-none-published = Dereng wonten data ingkang terbit.
recap-how-to-send = Rekap enggal: kirim berkasipun (.xlsx, .xls, .ods, .csv) dhateng obrolan niki.
recap-kind-province = provinsi
recap-kind-regency = kabupaten
recap-kind-district = kecamatan
recap-kind-village = desa
recap-kind-office = OPD
recap-kind-agency = instansi
recap-kind-company = perusahaan
recap-kind-school = sekolah
recap-by-you = panjenengan
recap-by-admin = admin sanes
recap-by-machine = sistem
recap-line-counts =
    { $kind ->
        [correction] 🔁 <b>{ $as_of }</b> · { $contents } · nomer { $number }, koreksi nomer { $replaced } dening { $by }: { $reason }
       *[first] ✅ <b>{ $as_of }</b> · { $contents } · nomer { $number }, dening { $by }
    }
recap-line-replaced = ▫️ { $as_of } · { $contents } · nomer { $number }, sampun dipungantos nomer { $later }
recap-line-partly = ◽ { $as_of } · { $contents } · nomer { $number }, sebagian dipunkoreksi nomer { $later }
recap-line-withdrawn = ✖️ { $as_of } · { $contents } · nomer { $number }, dipuntarik malih { $when } dening { $by }
recap-return = Wangsul dhateng data saderengipun
recap-return-title = ↩️ <b>Ingkang badhe dipuntarik malih:</b>
recap-return-gone = • Data ngantos { $as_of } · { $contents } (nomer { $number })
recap-return-after = Papan wangsul dhateng data ngantos { $as_of } (nomer { $number }).
recap-return-nothing = Sasampunipun niku dereng wonten data kangge papan niki.
recap-return-told = { $count } obrolan sampun nampi angkanipun, lan badhe kula kabari.
recap-return-yes = Nggih, tarik malih
recap-return-no = Mboten siyos
recap-returned = ↩️ <b>Sampun dipuntarik malih:</b>
recap-returned-told = { $count } obrolan ingkang sampun nampi angkanipun sekedhap malih kula kabari.

# A native speaker's review is still wanted.
# Who goes where in the interview phase: the plan for admins, and for fieldworkers their own work.
command-alokasi = Pambagen tugas petugas
allocation-title = 🗺 <b>Sinten dhateng pundi</b>
allocation-state-none = Dereng wonten ingkang kawedal. Niki rancanganipun:
allocation-state-planned = Kawedal { $moment } (versi { $version }). Taksih saged ewah sedaya.
allocation-state-locked = 🔒 Kakunci (versi { $version }). Kantun ewah-ewahan siji-siji.
allocation-state-started = ▶️ Padamelan lapangan lumampah (versi { $version }).
allocation-state-ended = ⏳ Dinten kunjungan sampun rampung (versi { $version }). Menawi sedaya blok sampun dipunsarujuki, padamelan lapangan saged dipuntutup.
allocation-state-closed = ⏹ Padamelan lapangan dipuntutup (versi { $version }).
allocation-lock-day = Kakunci piyambak tanggal { $day }.
allocation-counts = { $people } petugas · { $blocks } blok · { $load } { $counted ->
        [businesses] usaha
        [visits] sowanan
       *[families] { -counted }
    } kedah dipunsowani
allocation-spread = Momotanipun petugas satunggal: { $lightest } ngantos { $heaviest }
allocation-means = Rata-rata saben desa: { $low } ngantos { $high }
allocation-leads = { $count } koordinator, saben satunggal { $least } ngantos { $most } petugas; tim paling awrat { $heaviest }
allocation-no-leads = ⚠️ Dereng wonten koordinator ing daftar. Mangga daftaripun dipunkirim kaliyan tugas <code>coordinator</code>.
allocation-unstaffed = ⚠️ Dereng wonten petugasipun: { $count } blok ing { $villages } desa.
allocation-unstaffed-village =
    • { $village }: { $blocks }{ $more ->
        [0] {""}
       *[other] {" "}lan { $more } malih
    } · { $load } kedah dipunsowani
allocation-unstaffed-more = … lan { $count } desa malih; sedaya wonten ing berkas.
allocation-unstaffed-how = Mangga dipunsukakaken dhateng petugas ingkang paling longgar, umpaminipun { $name } (sakniki { $load }): <code>/alokasi beri { $blocks } { $badge }</code>
allocation-unstaffed-how-later = Petugasipun langkung sekedhik tinimbang desanipun. Mangga dipuntambahi petugas ing daftaripun, utawi rencana niki dipunterbitaken lan dipunkunci rumiyin, lajeng blokipun dipunsukakaken ing obrolan, umpaminipun dhateng { $name } (sakniki { $load }): <code>/alokasi beri { $blocks } { $badge }</code>
allocation-idle = { $count } petugas dereng pikantuk blok.
allocation-above = ⚠️ { $count } petugas nglangkungi wates { $most }.
allocation-moves = { $count } blok gantos petugas.
allocation-whole-villages = ℹ️ Daftar blok dereng wonten, dados saben desa dipunetang setunggal blok lan namung angsal setunggal petugas. Mangga daftaripun dipunlebetaken: <code>sensusbot import blocks</code>
allocation-as-published = Sami kaliyan ingkang sampun kawedal. Mboten wonten ingkang ewah.
allocation-why =
    <b>{ $village }</b>: { $load } ing { $blocks } blok, { $people } petugas ({ $home } saking desa niki, { $near } saking kecamatan, { $far } saking panggenan sanes). Momotan paling awrat { $heaviest }{ $best ->
        [yes] , mboten saged langkung entheng.
       *[no] ; saged { $least }.
    }
allocation-why-nobody = <b>{ $village }</b>: { $load } ing { $blocks } blok, dereng wonten petugas.
allocation-villages-title = <b>Alesanipun, desa mbaka desa</b> (kaca { $page } saking { $pages })
allocation-publish = Wedalaken rancangan niki
allocation-villages = Alesanipun
allocation-file = Berkas (XLSX)
allocation-change = Éwahi satunggal
allocation-back = Dhateng pambagen tugas
allocation-yes = Inggih, wedalaken
allocation-sure = <b>Rancangan niki dipunwedalaken?</b> { $people } petugas lan koordinatoripun kula kabari, piyambak-piyambak tugasipun. { $count } blok gantos petugas.
allocation-published =
    { $count ->
        [0] ✅ <b>Sampun kawedal.</b> Dereng wonten ingkang gabung ing Telegram; koordinator ingkang ngabari.
       *[other] ✅ <b>Sampun kawedal.</b> { $count } tiyang kula kabari tugasipun piyambak-piyambak.
    }
allocation-terminal-sure = Rancangan niki dipunwedalaken?
allocation-to-planned = Bikak kuncinipun
allocation-to-locked = Kunci pambagen
allocation-to-started = Wiwiti ing lapangan
allocation-to-closed = Tutup padamelan lapangan
allocation-sure-planned = <b>Kuncinipun dipunbikak?</b> Sasampunipun niku rancangan candhakipun saged ngewahi sedaya.
allocation-sure-locked = <b>Pambagen tugas dipunkunci?</b> Sasampunipun niku kantun ewah-ewahan siji-siji. Menawi kersa kakunci ing dinten tartamtu, mangga dipunketik <code>/alokasi kunci 25 Juni</code>.
allocation-sure-started = <b>Padamelan lapangan dipunwiwiti?</b> Wiwit niku petugas nglapuraken blokipun.
allocation-sure-closed = <b>Padamelan lapangan dipuntutup?</b> Sasampunipun niku mboten wonten lapuran malih; panjenengan saged mbikak malih.
allocation-how =
    <b>Ngewahi satunggal</b>, mangga dipunketik:
    <code>/alokasi ganti 012 907</code>: sedaya tugasipun 012 dipunpundhut 907
    <code>/alokasi beri RT01 012</code>: blok RT01 kangge 012; sawetawis blok ngangge koma
    <code>/alokasi absen 012</code>: 012 alangan, tangginipun ingkang nglajengaken
    <code>/alokasi hadir 012</code>: 012 sampun wangsul
    <code>/alokasi bantu 012</code>: 012 sampun rampung lan mbiyantu tangginipun
    <code>/alokasi kunci 25 Juni</code>: kakunci piyambak dinten niku
allocation-handed = ✅ { $count } blokipun { $from } (kantun { $left }) sakniki gadhahanipun { $to }. Kalih-kalihipun kula kabari, lan { $from } kacathet wonten alangan.
allocation-handed-team = ✅ Timipun { $from } sakniki dipunpandhegani { $to }. Sedaya ingkang magepokan kula kabari, lan { $from } kacathet wonten alangan.
allocation-given = ✅ { $count } blok (kantun { $left }) sakniki gadhahanipun { $to }. Sedaya ingkang magepokan kula kabari.
allocation-back-to = Menawi lepat, ketik <code>/alokasi beri { $blocks } { $badge }</code>
allocation-back-away = Menawi lepat, ketik <code>/alokasi hadir { $badge }</code>, lajeng <code>/alokasi beri { $blocks } { $badge }</code>
allocation-away = ✅ { $badge } alangan. { $count } blok dipunlajengaken tangginipun, lan sampun kula kabari.
allocation-away-left = ✅ { $badge } alangan. { $count } blok dipunlajengaken tangginipun; { $left } dereng wonten petugasipun. Mangga dipunparingaken ngangge <code>/alokasi beri</code>.
allocation-back-again = ✅ { $badge } sampun wangsul. Blokipun nyusul ing rancangan candhakipun utawi <code>/alokasi beri</code>.
allocation-locks = ✅ Pambagen tugas kakunci piyambak tanggal { $day }.
allocation-own = 🗺 <b>{ $name }, niki tugas panjenengan</b>: { $count } blok, { $load } kedah dipunsowani
allocation-own-going = 🗺 <b>{ $name }, niki tugas panjenengan</b>: { $count } blok, kantun { $left } saking { $load } kunjungan
allocation-own-block = • { $name }, { $village }: kantun { $left } (<code>{ $code }</code>)
allocation-own-more = … lan { $count } malih
allocation-own-lead = Koordinator panjenengan: { $name } (nomer { $badge })
allocation-own-none = 🗺 { $name }, sakniki panjenengan dereng kagungan blok. Menawi ewah, koordinator panjenengan ingkang ngabari.
allocation-own-waits = Wiwitipun nengga kabar saking kantor statistik. Saderengipun niku dereng wonten ingkang kedah dipunlapuraken.
allocation-own-started = Padamelan lapangan sampun lumampah. Panjenengan saged wiwit.
allocation-own-changed =
    🗺 <b>{ $name }, tugas panjenengan ewah.</b> Dipunatur dening { $by ->
        [team] tim sensus.
       *[other] { $by }.
    }
allocation-own-came =
    • Enggal: { $name }, { $village }: kantun { $left } (<code>{ $code }</code>){ $why ->
        [away] , saking { $other } ingkang alangan
        [given] , saking { $other }
       *[none] {""}
    }
allocation-own-gone = • Medal: { $name }, { $village }: sakniki tugasipun { $other }
allocation-own-gone-free = • Medal: { $name }, { $village }: sampun sanès tugas panjenengan
allocation-own-now = Sakniki: { $count } blok, kantun { $left } kunjungan.
allocation-own-now-none = Sakniki panjenengan dereng kagungan blok. Menawi ewah, koordinator panjenengan ingkang ngabari.
allocation-team = 🗺 <b>{ $name }, niki tim panjenengan</b>: { $count } petugas
allocation-team-member = • { $name } (<code>{ $badge }</code>): { $blocks } blok, kantun { $left }
allocation-filename = pambagen-tugas
allocation-file-caption = 🗺 Sinten dhateng pundi: { $count } blok. Kode dipunserat minangka teks.
allocation-sheet-codes = Kode
allocation-sheet-names = Nami
allocation-column-block = Blok
allocation-column-village-code = Kode desa
allocation-column-enumerator = Petugas (nomer)
allocation-column-coordinator = Koordinator (nomer)
allocation-column-load = Momotan
allocation-column-district = Kecamatan
allocation-column-village = Desa
allocation-column-block-name = Nami blok
allocation-column-enumerator-name = Petugas
allocation-column-coordinator-name = Koordinator

error-allocation-no-blocks = Daftar blok dereng wonten. Mangga dipunlebetaken ngangge <code>sensusbot import blocks</code>, lajeng kula rancang.
error-allocation-no-workers = Dereng wonten petugas ing daftar. Mangga dipunlebetaken ngangge <code>sensusbot import fieldworkers</code>, lajeng kula rancang.
error-allocation-changed = Daftaripun ewah sasampunipun panjenengan mirsani, dados dereng wonten ingkang kula wedalaken. Niki rancangan sakniki:
error-allocation-holds = Rancangan sakniki sampun kawedal. Mboten wonten ingkang kedah dipunwedalaken malih.
error-allocation-moved = Padamelan lapangan sampun ewah sasampunipun tombol niku kula kirim, dados mboten wonten ingkang kula ewahi. Niki kawontenanipun sakniki:
error-allocation-none = Dereng wonten ingkang kawedal. Mangga mirsani rancanganipun rumiyin, lajeng dipunwedalaken.
error-allocation-locked = Pambagen tugas sampun kakunci.
error-allocation-day-over = Dinten niku sampun langkung utawi dinten niki. Mangga milih ingkang mangke, tuladhanipun <code>/alokasi kunci 25 Juni</code>.
error-allocation-closed = Padamelan lapangan sampun dipuntutup. Mangga dipunbikak rumiyin ing /alokasi.
error-allocation-not-yours = Niku sanes tugas tim utawi kecamatan panjenengan. Mangga nyuwun dhateng tim sensus.
error-allocation-badge-unknown = Dereng wonten petugas nomer { $badge }. Mangga nomeripun dipunpriksa.
error-allocation-block-unknown = Blok { $block } dereng kula tepangi. Mangga kodenipun dipunpriksa.
error-allocation-has-none = { $badge } mboten gadhah tugas ingkang saged dipunparingaken tiyang sanes.
error-allocation-other-role = Blok pindhah saking petugas dhateng petugas, tim saking koordinator dhateng koordinator. Mangga kalih nomeripun dipunpriksa.
error-allocation-away = { $badge } saweg alangan. Mangga milih tiyang sanes, utawi ketik rumiyin <code>/alokasi hadir { $badge }</code>.
error-allocation-taken = { $name } nembe nampi padamelan tim sanes. Mangga milih tiyang sanes.
error-allocation-even = Mboten wonten ingkang dados langkung entheng: sisa padamelanipun tangginipun { $badge } mboten langkung kathah.

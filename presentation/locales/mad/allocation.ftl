# A native speaker's review is still wanted.
# Who goes where in the interview phase: the plan for admins, and for fieldworkers their own work.
command-alokasi = Bhagiyan tugas petugas
allocation-title = 🗺 <b>Pasera ka ka'dhimma</b>
allocation-state-none = Ghi' tadha' se terbit. Paneka rancanganna:
allocation-state-planned = Terbit { $moment } (versi { $version }). Ghi' bisa aoba sadhaja.
allocation-state-locked = 🔒 Ekonce (versi { $version }). Kare aoba tong-settong.
allocation-state-started = ▶️ Kalakowan lapangan ajhalan (versi { $version }).
allocation-state-ended = ⏳ Are kunjungan la mare (versi { $version }). Manabi sadhaja blok la esatujui, kalakowan lapangan bisa etotop.
allocation-state-closed = ⏹ Kalakowan lapangan etotop (versi { $version }).
allocation-lock-day = Ekonce dhibi' e tangghal { $day }.
allocation-counts = { $people } petugas · { $blocks } blok · { $load } { $counted ->
        [businesses] usaha
        [visits] kunjungan
       *[families] { -counted }
    } parlo edatengngi
allocation-spread = Bhabhadda petugas settong: { $lightest } sampe' { $heaviest }
allocation-means = Rata-rata saban dhisa: { $low } sampe' { $high }
allocation-leads = { $count } koordinator, saban settong { $least } sampe' { $most } petugas; tim se paleng berra' { $heaviest }
allocation-no-leads = ⚠️ Ghi' tadha' koordinator e daftar. Kerem daftarra sareng tugas <code>coordinator</code>.
allocation-unstaffed = ⚠️ Ghi' tadha' petugassa: { $count } blok e { $villages } dhisa.
allocation-unstaffed-village =
    • { $village }: { $blocks }{ $more ->
        [0] {""}
       *[other] {" "}ban { $more } pole
    } · { $load } parlo edatengngi
allocation-unstaffed-more = … ban { $count } dhisa pole; sadhaja badha e berkas.
allocation-unstaffed-how = Berri'aghi ka petugas se paleng longgar, akadhi { $name } (samangken { $load }): <code>/alokasi beri { $blocks } { $badge }</code>
allocation-unstaffed-how-later = Petugassa lebbi sakone' etembang dhisana. Tambhai petugas e daftarra, otaba terbittaghi ban konce lamba' rencana paneka, pas blokka eberri'aghi e chat, akadhi ka { $name } (samangken { $load }): <code>/alokasi beri { $blocks } { $badge }</code>
allocation-idle = { $count } petugas ghi' ta' ghaduwan blok.
allocation-above = ⚠️ { $count } petugas e attassa bates { $most }.
allocation-moves = { $count } blok agante petugas.
allocation-whole-villages = ℹ️ Daftar blok ghi' tadha', daddhi saban dhisa eetong settong blok ban coma ngaolle settong petugas. Pamaso' daftarra: <code>sensusbot import blocks</code>
allocation-as-published = Padha sareng se ampon terbit. Tadha' se aoba.
allocation-why =
    <b>{ $village }</b>: { $load } e { $blocks } blok, { $people } petugas ({ $home } dhari dhisa paneka, { $near } dhari kecamatan, { $far } dhari kennengngan laen). Bhabhat se paleng berra' { $heaviest }{ $best ->
        [yes] , ta' bisa lebbi ampang.
       *[no] ; bisa { $least }.
    }
allocation-why-nobody = <b>{ $village }</b>: { $load } e { $blocks } blok, ghi' tadha' petugas.
allocation-villages-title = <b>Alasanna, dhisa tong-settong</b> (kaca { $page } dhari { $pages })
allocation-publish = Terbitaghi rancangan paneka
allocation-villages = Alasanna
allocation-file = Berkas (XLSX)
allocation-change = Obaaghi settong
allocation-back = Ka bhagiyan tugas
allocation-yes = Enggi, terbitaghi
allocation-sure = <b>Rancangan paneka eterbitaghi?</b> { $people } petugas ban koordinatorra ekabharraghi, saban oreng tugassa dhibi'. { $count } blok agante petugas.
allocation-published =
    { $count ->
        [0] ✅ <b>Ampon terbit.</b> Ghi' tadha' se agabung e Telegram; koordinator se akabhar.
       *[other] ✅ <b>Ampon terbit.</b> { $count } oreng ekabharraghi tugassa dhibi'.
    }
allocation-terminal-sure = Rancangan paneka eterbitaghi?
allocation-to-planned = Bukka' konce
allocation-to-locked = Konce
allocation-to-started = Molae kalakowan lapangan
allocation-to-closed = Totop kalakowan lapangan
allocation-sure-planned = <b>Koncena ebukka'?</b> Saamponna, rancangan saterrossa bisa ngobaaghi sadhaja.
allocation-sure-locked = <b>Bhagiyan tugas ekonce?</b> Saamponna, kare aoba tong-settong. Manabi kasokan ekonce e are laen, ketik <code>/alokasi kunci 25 Juni</code>.
allocation-sure-started = <b>Kalakowan lapangan emolae?</b> Molae ghapaneka petugas alaporaghi blokka.
allocation-sure-closed = <b>Kalakowan lapangan etotop?</b> Saamponna tadha' laporan pole; Panjennengan bisa mukka' pole.
allocation-how =
    <b>Ngobaaghi settong</b>, ketik:
    <code>/alokasi ganti 012 907</code>: sadhaja tugassa 012 eterrossaghi 907
    <code>/alokasi beri RT01 012</code>: blok RT01 kaangghuy 012; blok bannya' ngangghuy koma
    <code>/alokasi absen 012</code>: 012 badha alangan, tatangghana se narossaghi
    <code>/alokasi hadir 012</code>: 012 ampon abali
    <code>/alokasi bantu 012</code>: 012 ampon mare ban abantu tatangghana
    <code>/alokasi kunci 25 Juni</code>: ekonce dhibi' e are ghapaneka
allocation-handed = ✅ { $count } blokka { $from } (kare { $left }) samangken kaangghuy { $to }. Kadhuwana ekabharraghi, ban { $from } ecatet badha alangan.
allocation-handed-team = ✅ Timma { $from } samangken eyatorre { $to }. Sadhaja se kennengnga ekabharraghi, ban { $from } ecatet badha alangan.
allocation-given = ✅ { $count } blok (kare { $left }) samangken kaangghuy { $to }. Sadhaja se kennengnga ekabharraghi.
allocation-back-to = Manabi sala, ketik <code>/alokasi beri { $blocks } { $badge }</code>
allocation-back-away = Manabi sala, ketik <code>/alokasi hadir { $badge }</code>, pas <code>/alokasi beri { $blocks } { $badge }</code>
allocation-away = ✅ { $badge } badha alangan. { $count } blok eterrossaghi tatangghana, ban ampon ekabharraghi.
allocation-away-left = ✅ { $badge } badha alangan. { $count } blok eterrossaghi tatangghana; { $left } ghi' tadha' petugassa. Parengngaghi ngangghuy <code>/alokasi beri</code>.
allocation-back-again = ✅ { $badge } ampon abali. Blokka noro' e rancangan saterrossa otaba <code>/alokasi beri</code>.
allocation-locks = ✅ Bhagiyan tugas ekonce dhibi' e tangghal { $day }.
allocation-own = 🗺 <b>{ $name }, paneka tugassa Panjennengan</b>: { $count } blok, { $load } parlo edatengngi
allocation-own-going = 🗺 <b>{ $name }, paneka tugassa Panjennengan</b>: { $count } blok, kare { $left } dhari { $load } kunjungan
allocation-own-block = • { $name }, { $village }: kare { $left } (<code>{ $code }</code>)
allocation-own-more = … ban { $count } pole
allocation-own-lead = Koordinatorra Panjennengan: { $name } (nomer { $badge })
allocation-own-none = 🗺 { $name }, samangken Panjennengan ghi' ta' ghaduwan blok. Manabi aoba, koordinatorra Panjennengan se akabhar.
allocation-own-waits = Molaena nganto' kabhar dhari kantor statistik. Sabellunna ghapaneka ghi' tadha' se parlo elaporaghi.
allocation-own-started = Kalakowan lapangan ampon ajhalan. Panjennengan bisa molae.
allocation-own-changed =
    🗺 <b>{ $name }, tugassa Panjennengan aoba.</b> Eator sareng { $by ->
        [team] tim sensus.
       *[other] { $by }.
    }
allocation-own-came =
    • Anyar: { $name }, { $village }: kare { $left } (<code>{ $code }</code>){ $why ->
        [away] , dhari { $other } se badha alangan
        [given] , dhari { $other }
       *[none] {""}
    }
allocation-own-gone = • Kalowar: { $name }, { $village }: samangken tugassa { $other }
allocation-own-gone-free = • Kalowar: { $name }, { $village }: banne tugassa Panjennengan pole
allocation-own-now = Samangken: { $count } blok, kare { $left } kunjungan.
allocation-own-now-none = Samangken Panjennengan ghi' ta' ghaduwan blok. Manabi aoba, koordinatorra Panjennengan se akabhar.
allocation-team = 🗺 <b>{ $name }, paneka timma Panjennengan</b>: { $count } petugas
allocation-team-member = • { $name } (<code>{ $badge }</code>): { $blocks } blok, kare { $left }
allocation-filename = bhagiyan-tugas
allocation-file-caption = 🗺 Pasera ka ka'dhimma: { $count } blok. Kode etoles akadhi teks.
allocation-sheet-codes = Kode
allocation-sheet-names = Nyama
allocation-column-block = Blok
allocation-column-village-code = Kode dhisa
allocation-column-enumerator = Petugas (nomer)
allocation-column-coordinator = Koordinator (nomer)
allocation-column-load = Bhabhat
allocation-column-district = Kecamatan
allocation-column-village = Dhisa
allocation-column-block-name = Nyama blok
allocation-column-enumerator-name = Petugas
allocation-column-coordinator-name = Koordinator

error-allocation-no-blocks = Daftar blok ghi' tadha'. Pamaso' ngangghuy <code>sensusbot import blocks</code>, terros rancanganna esoson.
error-allocation-no-workers = Ghi' tadha' petugas e daftar. Pamaso' ngangghuy <code>sensusbot import fieldworkers</code>, terros rancanganna esoson.
error-allocation-changed = Daftarra aoba saamponna Panjennengan ngoladhi, dhaddhi ghi' tadha' se eterbitaghi. Paneka rancangan samangken:
error-allocation-holds = Rancangan samangken ampon terbit. Tadha' se parlo eterbitaghi pole.
error-allocation-moved = Kalakowan lapangan ampon aoba saamponna tombol ghapaneka ekerem, dhaddhi tadha' se eobaaghi. Paneka kabadha'anna samangken:
error-allocation-none = Ghi' tadha' se terbit. Oladhi kadha' rancanganna, terros terbitaghi.
error-allocation-locked = Bhagiyan tugas ampon ekonce.
error-allocation-day-over = Are ghapaneka ampon lebat otaba are paneka. Pele se ghi' dateng, akadhi <code>/alokasi kunci 25 Juni</code>.
error-allocation-closed = Kalakowan lapangan ampon etotop. Bukka' kadha' e /alokasi.
error-allocation-not-yours = Ghapaneka bunten tugassa tim otaba kecamatanna Panjennengan. Nyo'on ka tim sensus.
error-allocation-badge-unknown = Ghi' tadha' petugas nomer { $badge }. Preksa nomerra.
error-allocation-block-unknown = Blok { $block } ghi' ta' ekennal. Preksa kodena.
error-allocation-has-none = { $badge } tadha' tugas se bisa epangalle.
error-allocation-other-role = Blok ngalle dhari petugas ka petugas, tim dhari koordinator ka koordinator. Preksa nomer kadhuwana.
error-allocation-away = { $badge } badha alangan. Pele oreng laen, otaba ketik kadha' <code>/alokasi hadir { $badge }</code>.
error-allocation-taken = { $name } ampon narema lalakon tim laen. Pele oreng laen, engghi.
error-allocation-even = Tadha' se lebbi ampang: sesa kalakowanna tatangghana { $badge } ta' lebbi bannya'.

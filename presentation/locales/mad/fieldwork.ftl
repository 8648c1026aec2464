# A native speaker's review is still wanted.
fieldwork-list-new = Anyar: { $count } ({ $names })
fieldwork-list-changed = Aoba: { $count } ({ $names })
fieldwork-list-gone = Tadha' pole: { $count } ({ $names })
fieldwork-list-same = Pagghun: { $count }
fieldwork-blocks-taken = { $count } blok e { $villages } dhisa: { $size } { -counted }, { $left } kare.
fieldwork-workers-taken = { $count } oreng petugas: { $enumerator } pencacah, { $coordinator } koordinator, { $district } koordinator kecamatan, { $reserve } cadangan.

fieldwork-ask-badge = 🪪 Ketik <b>nomer lencana</b> ban <b>kode</b> Panjennengan, epesa spasi. Akadhi: P-0012 4821-7730
fieldwork-ask-where = Se kadhuwa badha e lembar dhari tim sensus. Manabi Panjennengan dateng lebat undanganna koordinator, nomer lencana bisaos ampon cokop.
fieldwork-joined = 🤝 Salamet dateng! Lalakonna Panjennengan eoladhiyaghi e Beranda manabi ampon edhum.
fieldwork-who = 🪪 <b>{ $name }</b>, nomer lencana { $badge }
fieldwork-is-enumerator = Pencacah dhari { $village }, Kecamatan { $district }
fieldwork-is-coordinator = Koordinator pencacah (PML) dhari { $village }, Kecamatan { $district }
fieldwork-is-district-coordinator = Koordinator Kecamatan { $district } (Koseka), dhari { $village }
fieldwork-is-reserve = Petugas cadangan dhari { $village }, Kecamatan { $district }
fieldwork-button-join = 🪪 Aghabung
fieldwork-button-leave = Kalowar dhari petugas
fieldwork-left = Engghi, akun paneka ta' esambhungaghi pole sareng nomer lencana Panjennengan. Manabi kasokan abali, toles /gabung.
fieldwork-told-gone = Menorot daftar petugas se anyar, Panjennengan ta' ecatet pole dhaddhi { $role }. Sakalangkong raja!
fieldwork-told-released = Nomer lencana Panjennengan dhaddhi { $role } eculaghi dhari akun paneka, amargha badha kode anyar. Sareng kode ghapaneka Panjennengan bisa agabung pole: /gabung
fieldwork-told-mistake = Manabi paneka kalero, kabharraghi ka tim sensus. Sensus { -counted }na Panjennengan pagghun bisa eterrosaghi e dhinna'.
fieldwork-told-changed = 👋 Menorot daftar petugas se anyar:

fieldwork-codes-there = { $path } ampon badha. Pele nyama berkas se laen.
fieldwork-codes-none = Sadhaja petugas ampon agabung otaba ampon ghaduwan kode. Kode anyar kaangghuy settong oreng: --badge NOMER.
fieldwork-codes-made = { $count } kode badha e { $path }. Cetak, dhumaghi sabbhan baris, terros apos berkassa: e dhinna' coma sidik kodena se esempen.
fieldwork-codes-sheet = kode petugas
fieldwork-codes-how = E Telegram: /gabung, terros ketik nomer lencana ban kode
fieldwork-column-badge = Nomer lencana
fieldwork-column-name = Nyama
fieldwork-column-role = Tugas
fieldwork-column-village = Kode dhisa
fieldwork-column-code = Kode
fieldwork-column-how = Carana
fieldwork-role-enumerator = Pencacah
fieldwork-role-coordinator = Koordinator (PML)
fieldwork-role-district-coordinator = Koordinator e kecamatan (Koseka)
fieldwork-role-reserve = Cadangan

# Se kare: /sisa ban sensusbot left.
command-sisa = Se ghi' ta' edata
fieldwork-left-title = 🧭 <b>Se kare</b>
fieldwork-left-title-of = 🧭 <b>Se kare: { $area }</b>
fieldwork-left-sums =
    { $beyond ->
        [0] { $size } { -counted }: { $done } ampon daring, { $field } ta' parlo edhatenge pole, kare <b>{ $left }</b>.
       *[other] { $size } { -counted }: { $done } ampon daring, { $field } ta' parlo edhatenge pole, kare <b>{ $left }</b>. Ghapaneka lebbi { $beyond } dhari daftar.
    }
fieldwork-left-blocks = { $approved } dhari { $blocks } blok ampon esaroju'i.
fieldwork-left-closed = E blok se esaroju'i, { $count } bengko etotop ta' edhatenge.
fieldwork-left-line = { $place }. { $name } · kare { $left } dhari { $size }
fieldwork-left-said = Oca'na warga e dhinna': { $cannot } ta' bisa daring, { $claimed } ngoca' ampon (ghi' ta' epareksa).
fieldwork-left-recap = Daftar blok ghi' tadha'. Se eangghuy: dhisa-dhisa dhari rekap se paleng budhi.
fieldwork-left-reports = Laporan lapangan sampe' { $moment }.
fieldwork-left-no-reports = Sampe' { $moment } ghi' tadha' laporan lapangan.
fieldwork-left-none = E dhinna' ghi' tadha' se ecatet kaangghuy edatengngi.
fieldwork-left-button = 🧭 Se kare
fieldwork-left-button-picture = 🖼 Gambhar
fieldwork-left-legend-online = ampon daring
fieldwork-left-legend-field = ta' parlo edhatenge pole
fieldwork-left-legend-left = kare
fieldwork-left-button-file = 📄 Berkas XLSX
fieldwork-left-button-all = Sadhaja wilayah
fieldwork-left-caption = 📄 Se kare saban kecamatan, dhisa, ban blok. Kodena esempen menangka teks.
fieldwork-left-filename = se-kare
fieldwork-left-sheet-districts = kecamatan
fieldwork-left-sheet-villages = dhisa
fieldwork-left-sheet-blocks = blok
fieldwork-left-column-code = Kode
fieldwork-left-column-name = Nyama
fieldwork-left-column-within = E
fieldwork-left-column-size = { -Counted }
fieldwork-left-column-done = Daring
fieldwork-left-column-beyond = Lebbi dhari daftar
fieldwork-left-column-field = Mare e lapangan
fieldwork-left-column-visited = Edatengngi (menorot laporan)
fieldwork-left-column-blocks = Blok
fieldwork-left-column-approved = Blok esaroju'i
fieldwork-left-column-left = Kare
fieldwork-left-column-cannot = Ta' bisa daring (oca'na warga)
fieldwork-left-column-claimed = Ngoca' ampon (ghi' ta' epareksa)
fieldwork-left-written = Ampon etoles e { $path }

# Daftar tugas saban petugas: PDF ban XLSX.
fieldwork-work-button = 📄 Daftar tugas
fieldwork-work-filename = daftar-tugas
fieldwork-work-title = Daftar tugas { $name } ({ $badge })
fieldwork-work-caption = 📄 Daftar tugas { $name }: { $count } blok. Essena namong jumlana, tadha' nyama { -counted }.
fieldwork-work-column-code = Kode blok
fieldwork-work-column-name = Blok
fieldwork-work-column-village = Dhisa
fieldwork-work-column-owner = Petugas
fieldwork-work-column-size = Parlo edatengngi
fieldwork-work-column-settled = Mare
fieldwork-work-column-left = Kare
fieldwork-work-column-special = Catetan
fieldwork-work-finished = nantos epareksa
fieldwork-work-approved = ampon esaroju'i
fieldwork-work-reopened = ebhukka' pole: { $reason }
fieldwork-work-again = datang kapeng dhuwa': { $count }
fieldwork-work-beyond = lebbi dhari daftar: { $count }

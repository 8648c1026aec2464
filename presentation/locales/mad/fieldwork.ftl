# A native speaker's review is still wanted.
fieldwork-list-new = Anyar: { $count } ({ $names })
fieldwork-list-changed = Aoba: { $count } ({ $names })
fieldwork-list-gone = Tadha' pole: { $count } ({ $names })
fieldwork-list-same = Pagghun: { $count }
fieldwork-blocks-taken = { $count } blok e { $villages } dhisa: { $size } kaloarga, { $left } kare.
fieldwork-workers-taken = { $count } oreng petugas: { $enumerator } pencacah, { $coordinator } koordinator, { $district } koordinator kecamatan, { $reserve } cadangan.

fieldwork-ask-badge = 🪪 Ketik <b>nomer lencana</b> ban <b>kode</b> Panjennengan, epesa spasi. Akadhi: P-0012 4821-7730
fieldwork-ask-where = Se kadhuwa badha e lembar dhari tim sensus. Manabi Panjennengan dateng lebat undanganna koordinator, nomer lencana bisaos ampon cokop.
fieldwork-joined = 🤝 Salamet dateng! Lalakonna Panjennengan eoladhiyaghi e Beranda manabi ampon edhum.
fieldwork-who = 🪪 <b>{ $name }</b>, nomer lencana { $badge }
fieldwork-is-enumerator = Pencacah dhari { $village }, Kecamatan { $district }
fieldwork-is-coordinator = Koordinator pencacah (PML) dhari { $village }, Kecamatan { $district }
fieldwork-is-district-coordinator = Koordinator Kecamatan { $district } (Koseka), dhari { $village }
fieldwork-is-reserve = Petugas cadangan dhari { $village }, Kecamatan { $district }
fieldwork-button-leave = Kalowar dhari petugas
fieldwork-left = Engghi, akun paneka ta' esambhungaghi pole sareng nomer lencana Panjennengan. Manabi kasokan abali, toles /gabung.
fieldwork-told-gone = Menorot daftar petugas se anyar, Panjennengan ta' ecatet pole dhaddhi { $role }. Sakalangkong raja!
fieldwork-told-released = Nomer lencana Panjennengan dhaddhi { $role } eculaghi dhari akun paneka, amargha badha kode anyar. Sareng kode ghapaneka Panjennengan bisa agabung pole: /gabung
fieldwork-told-mistake = Manabi paneka kalero, kabharraghi ka tim sensus. Sensus kaloargana Panjennengan pagghun bisa eterrosaghi e dhinna'.
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

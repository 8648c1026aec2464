# A native speaker's review is still wanted.
fieldwork-list-new = Enggal: { $count } ({ $names })
fieldwork-list-changed = Ewah: { $count } ({ $names })
fieldwork-list-gone = Mboten wonten malih: { $count } ({ $names })
fieldwork-list-same = Tetep: { $count }
fieldwork-blocks-taken = { $count } blok ing { $villages } desa: { $size } { -counted }, { $left } kantun.
fieldwork-workers-taken = { $count } tiyang petugas: { $enumerator } pencacah, { $coordinator } koordinator, { $district } koordinator kecamatan, { $reserve } cadangan.

fieldwork-ask-badge = 🪪 Ketik <b>nomer lencana</b> kaliyan <b>kode</b> panjenengan, dipunpisah spasi. Kados: P-0012 4821-7730
fieldwork-ask-where = Kekalihipun wonten ing lembar saking tim sensus. Menawi panjenengan rawuh lumantar undangan koordinator, nomer lencana mawon sampun cekap.
fieldwork-joined = 🤝 Sugeng rawuh! Padamelan panjenengan kula tedahaken ing Wiwitan menawi sampun dipunbagi.
fieldwork-who = 🪪 <b>{ $name }</b>, nomer lencana { $badge }
fieldwork-is-enumerator = Pencacah saking { $village }, Kecamatan { $district }
fieldwork-is-coordinator = Koordinator pencacah (PML) saking { $village }, Kecamatan { $district }
fieldwork-is-district-coordinator = Koordinator Kecamatan { $district } (Koseka), saking { $village }
fieldwork-is-reserve = Petugas cadangan saking { $village }, Kecamatan { $district }
fieldwork-button-join = 🪪 Gabung
fieldwork-button-leave = Medal saking petugas
fieldwork-left = Nggih, akun niki mboten kasambung malih kaliyan nomer lencana panjenengan. Menawi kersa wangsul, mangga ketik /gabung.
fieldwork-told-gone = Miturut daftar petugas ingkang enggal, panjenengan mboten kacathet malih dados { $role }. Matur nuwun sanget!
fieldwork-told-released = Nomer lencana panjenengan dados { $role } dipunculaken saking akun niki, amargi wonten kode enggal. Ngagem kode niku panjenengan saged gabung malih: /gabung
fieldwork-told-mistake = Menawi niki klentu, mangga matur dhateng tim sensus. Sensus { -counted } panjenengan tetep saged dipunlajengaken ing mriki.
fieldwork-told-changed = 👋 Miturut daftar petugas ingkang enggal:

fieldwork-codes-there = { $path } sampun wonten. Mangga pilih nami berkas sanes.
fieldwork-codes-none = Sedaya petugas sampun gabung utawi sampun gadhah kode. Kode enggal kangge tiyang setunggal: --badge NOMER.
fieldwork-codes-made = { $count } kode wonten ing { $path }. Mangga dipuncithak, dipunbagi saben baris, lajeng berkasipun dipunbusak: ing ngriki namung sidik kodenipun ingkang dipunsimpen.
fieldwork-codes-sheet = kode petugas
fieldwork-codes-how = Ing Telegram: /gabung, lajeng ketik nomer lencana kaliyan kode
fieldwork-column-badge = Nomer lencana
fieldwork-column-name = Nami
fieldwork-column-role = Tugas
fieldwork-column-village = Kode desa
fieldwork-column-code = Kode
fieldwork-column-how = Caranipun
fieldwork-role-enumerator = Pencacah
fieldwork-role-coordinator = Koordinator (PML)
fieldwork-role-district-coordinator = Koordinator ing kecamatan (Koseka)
fieldwork-role-reserve = Cadangan

# Ingkang kantun: /sisa kaliyan sensusbot left.
command-sisa = Ingkang dereng dipundata
fieldwork-left-title = 🧭 <b>Ingkang kantun</b>
fieldwork-left-title-of = 🧭 <b>Ingkang kantun: { $area }</b>
fieldwork-left-sums =
    { $beyond ->
        [0] { $size } { -counted }: { $done } sampun daring, { $field } mboten prelu dipunparani malih, kantun <b>{ $left }</b>.
       *[other] { $size } { -counted }: { $done } sampun daring, { $field } mboten prelu dipunparani malih, kantun <b>{ $left }</b>. Niku langkung { $beyond } saking daftar.
    }
fieldwork-left-blocks = { $approved } saking { $blocks } blok sampun dipunsarujuki.
fieldwork-left-closed = Ing blok ingkang dipunsarujuki, { $count } griya dipuntutup tanpa dipunparani.
fieldwork-left-line = { $place }. { $name } · kantun { $left } saking { $size }
fieldwork-left-said = Miturut warga ing ngriki: { $cannot } mboten saged daring, { $claimed } sanjang sampun (dereng dipunpriksa).
fieldwork-left-recap = Daftar blok dereng wonten, dados dipunangge desa-desa saking rekap pungkasan.
fieldwork-left-reports = Laporan lapangan ngantos { $moment }.
fieldwork-left-no-reports = Ngantos { $moment } dereng wonten laporan lapangan.
fieldwork-left-none = Ing ngriki dereng wonten ingkang kacathet kangge dipunsowani.
fieldwork-left-button = 🧭 Ingkang kantun
fieldwork-left-button-picture = 🖼 Gambar
fieldwork-left-legend-online = sampun daring
fieldwork-left-legend-field = mboten prelu dipunparani malih
fieldwork-left-legend-left = kantun
fieldwork-left-button-file = 📄 Berkas XLSX
fieldwork-left-button-all = Sedaya wilayah
fieldwork-left-caption = 📄 Ingkang kantun saben kecamatan, desa, lan blok. Kodenipun dipunsimpen minangka teks.
fieldwork-left-filename = ingkang-kantun
fieldwork-left-sheet-districts = kecamatan
fieldwork-left-sheet-villages = desa
fieldwork-left-sheet-blocks = blok
fieldwork-left-column-code = Kode
fieldwork-left-column-name = Nami
fieldwork-left-column-within = Ing
fieldwork-left-column-size = { -Counted }
fieldwork-left-column-done = Daring
fieldwork-left-column-beyond = Langkung saking daftar
fieldwork-left-column-field = Rampung ing lapangan
fieldwork-left-column-visited = Dipunsowani (miturut laporan)
fieldwork-left-column-blocks = Blok
fieldwork-left-column-approved = Blok dipunsarujuki
fieldwork-left-column-left = Kantun
fieldwork-left-column-cannot = Mboten saged daring (miturut warga)
fieldwork-left-column-claimed = Sanjang sampun (dereng dipunpriksa)
fieldwork-left-written = Sampun dipunserat ing { $path }

# Daftar damel saben petugas: PDF lan XLSX.
fieldwork-work-button = 📄 Daftar tugas
fieldwork-work-filename = daftar-tugas
fieldwork-work-title = Daftar tugas { $name } ({ $badge })
fieldwork-work-caption = 📄 Daftar tugas { $name }: { $count } blok. Isinipun namung cacahipun, tanpa nami { -counted }.
fieldwork-work-column-code = Kode blok
fieldwork-work-column-name = Blok
fieldwork-work-column-village = Desa
fieldwork-work-column-owner = Petugas
fieldwork-work-column-size = Kedah dipunsowani
fieldwork-work-column-settled = Rampung
fieldwork-work-column-left = Kantun
fieldwork-work-column-special = Cathetan
fieldwork-work-finished = nengga dipunpriksa
fieldwork-work-approved = sampun dipunsarujuki
fieldwork-work-reopened = dipunbikak malih: { $reason }
fieldwork-work-again = sowan kaping kalih: { $count }
fieldwork-work-beyond = langkung saking daftar: { $count }

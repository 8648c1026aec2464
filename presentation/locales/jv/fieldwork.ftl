# A native speaker's review is still wanted.
fieldwork-list-new = Enggal: { $count } ({ $names })
fieldwork-list-changed = Ewah: { $count } ({ $names })
fieldwork-list-gone = Mboten wonten malih: { $count } ({ $names })
fieldwork-list-same = Tetep: { $count }
fieldwork-blocks-taken = { $count } blok ing { $villages } desa: { $size } kulawarga, { $left } turah.
fieldwork-workers-taken = { $count } tiyang petugas: { $enumerator } pencacah, { $coordinator } koordinator, { $district } koordinator kecamatan, { $reserve } cadangan.

fieldwork-ask-badge = 🪪 Ketik <b>nomer lencana</b> kaliyan <b>kode</b> panjenengan, dipunpisah spasi. Kados: P-0012 4821-7730
fieldwork-ask-where = Kekalihipun wonten ing lembar saking tim sensus. Menawi panjenengan rawuh lumantar undangan koordinator, nomer lencana mawon sampun cekap.
fieldwork-joined = 🤝 Sugeng rawuh! Padamelan panjenengan kula tedahaken ing Wiwitan menawi sampun dipunbagi.
fieldwork-who = 🪪 <b>{ $name }</b>, nomer lencana { $badge }
fieldwork-is-enumerator = Pencacah saking { $village }, Kecamatan { $district }
fieldwork-is-coordinator = Koordinator pencacah (PML) saking { $village }, Kecamatan { $district }
fieldwork-is-district-coordinator = Koordinator Kecamatan { $district } (Koseka), saking { $village }
fieldwork-is-reserve = Petugas cadangan saking { $village }, Kecamatan { $district }
fieldwork-button-leave = Medal saking petugas
fieldwork-left = Nggih, akun niki mboten kasambung malih kaliyan nomer lencana panjenengan. Menawi kersa wangsul, mangga ketik /gabung.
fieldwork-told-gone = Miturut daftar petugas ingkang enggal, panjenengan mboten kacathet malih dados { $role }. Matur nuwun sanget!
fieldwork-told-released = Nomer lencana panjenengan dados { $role } dipunculaken saking akun niki, amargi wonten kode enggal. Ngagem kode niku panjenengan saged gabung malih: /gabung
fieldwork-told-mistake = Menawi niki klentu, mangga matur dhateng tim sensus. Sensus kulawarga panjenengan tetep saged dipunlajengaken ing mriki.
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

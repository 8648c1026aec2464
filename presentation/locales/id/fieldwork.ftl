# Tahap wawancara: petugas sensus, yang bergabung, yang tersisa.
fieldwork-list-new = Baru: { $count } ({ $names })
fieldwork-list-changed = Berubah: { $count } ({ $names })
fieldwork-list-gone = Tidak ada lagi: { $count } ({ $names })
fieldwork-list-same = Tetap: { $count }
fieldwork-blocks-taken = { $count } blok di { $villages } desa: { $size } { -counted }, { $left } tersisa.
fieldwork-workers-taken = { $count } petugas: { $enumerator } pencacah, { $coordinator } koordinator, { $district } koordinator kecamatan, { $reserve } cadangan.

fieldwork-ask-badge = 🪪 Ketik <b>nomor lencana</b> dan <b>kode</b> Anda, dipisah spasi. Misalnya: P-0012 4821-7730
fieldwork-ask-where = Keduanya ada di lembar dari tim sensus. Kalau Anda datang lewat undangan koordinator, nomor lencana saja cukup.
fieldwork-joined = 🤝 Selamat bergabung! Pekerjaan Anda saya tampilkan di Beranda begitu pembagiannya terbit.
fieldwork-who = 🪪 <b>{ $name }</b>, nomor lencana { $badge }
fieldwork-is-enumerator = Pencacah dari { $village }, Kecamatan { $district }
fieldwork-is-coordinator = Koordinator pencacah (PML) dari { $village }, Kecamatan { $district }
fieldwork-is-district-coordinator = Koordinator Kecamatan { $district } (Koseka), dari { $village }
fieldwork-is-reserve = Petugas cadangan dari { $village }, Kecamatan { $district }
fieldwork-button-join = 🪪 Bergabung
fieldwork-button-leave = Keluar dari petugas
fieldwork-left = Baik, akun ini tidak lagi terhubung dengan nomor lencana Anda. Kalau mau kembali, tulis /gabung.
fieldwork-told-gone = Menurut daftar petugas yang baru, Anda tidak lagi tercatat sebagai { $role }. Terima kasih banyak atas pekerjaan Anda!
fieldwork-told-released = Nomor lencana Anda sebagai { $role } dilepas dari akun ini, karena ada kode baru. Dengan kode itu Anda bisa bergabung lagi: /gabung
fieldwork-told-mistake = Kalau ini keliru, sampaikan ke tim sensus. Sensus { -counted } Anda tetap bisa diikuti di sini.
fieldwork-told-changed = 👋 Menurut daftar petugas yang baru:

fieldwork-codes-there = { $path } sudah ada. Pilih nama berkas lain.
fieldwork-codes-none = Semua petugas sudah bergabung atau sudah punya kode. Kode baru untuk satu orang: --badge NOMOR.
fieldwork-codes-made = { $count } kode ada di { $path }. Cetak, bagikan per baris, lalu hapus berkasnya: di sini yang disimpan hanya sidik kodenya.
fieldwork-codes-sheet = kode petugas
fieldwork-codes-how = Di Telegram: /gabung, lalu ketik nomor lencana dan kode
fieldwork-column-badge = Nomor lencana
fieldwork-column-name = Nama
fieldwork-column-role = Peran
fieldwork-column-village = Kode desa
fieldwork-column-code = Kode
fieldwork-column-how = Cara
fieldwork-role-enumerator = Pencacah
fieldwork-role-coordinator = Koordinator (PML)
fieldwork-role-district-coordinator = Koordinator kecamatan (Koseka)
fieldwork-role-reserve = Cadangan

# Yang tersisa: /sisa dan sensusbot left.
command-sisa = Yang belum didata
fieldwork-left-title = 🧭 <b>Yang tersisa</b>
fieldwork-left-title-of = 🧭 <b>Yang tersisa: { $area }</b>
fieldwork-left-sums =
    { $beyond ->
        [0] { $size } { -counted }: { $done } sudah daring, { $field } tidak perlu didatangi lagi, tersisa <b>{ $left }</b>.
       *[other] { $size } { -counted }: { $done } sudah daring, { $field } tidak perlu didatangi lagi, tersisa <b>{ $left }</b>. Itu { $beyond } lebih banyak daripada di daftar.
    }
fieldwork-left-blocks = { $approved } dari { $blocks } blok disetujui.
fieldwork-left-closed = Di blok yang disetujui, { $count } rumah ditutup tanpa didatangi.
fieldwork-left-line = { $place }. { $name } · tersisa { $left } dari { $size }
fieldwork-left-said = Kata warga di sini: { $cannot } tidak bisa daring, { $claimed } bilang sudah (belum terkonfirmasi).
fieldwork-left-recap = Daftar blok belum ada, jadi dipakai desa-desa dari rekap terakhir.
fieldwork-left-reports = Laporan lapangan sampai { $moment }.
fieldwork-left-no-reports = Sampai { $moment } belum ada laporan lapangan.
fieldwork-left-none = Di sini belum ada yang tercatat untuk dikunjungi.
fieldwork-left-button = 🧭 Yang tersisa
fieldwork-left-button-picture = 🖼 Gambar
fieldwork-left-legend-online = sudah daring
fieldwork-left-legend-field = tidak perlu didatangi lagi
fieldwork-left-legend-left = tersisa
fieldwork-left-button-file = 📄 Berkas XLSX
fieldwork-left-button-all = Semua wilayah
fieldwork-left-caption = 📄 Yang tersisa per kecamatan, desa, dan blok. Kodenya tersimpan sebagai teks.
fieldwork-left-filename = yang-tersisa
fieldwork-left-sheet-districts = kecamatan
fieldwork-left-sheet-villages = desa
fieldwork-left-sheet-blocks = blok
fieldwork-left-column-code = Kode
fieldwork-left-column-name = Nama
fieldwork-left-column-within = Di
fieldwork-left-column-size = { -Counted }
fieldwork-left-column-done = Daring
fieldwork-left-column-beyond = Lebih dari daftar
fieldwork-left-column-field = Selesai di lapangan
fieldwork-left-column-visited = Dikunjungi (menurut laporan)
fieldwork-left-column-blocks = Blok
fieldwork-left-column-approved = Blok disetujui
fieldwork-left-column-left = Tersisa
fieldwork-left-column-cannot = Tidak bisa daring (kata warga)
fieldwork-left-column-claimed = Bilang sudah (belum terkonfirmasi)
fieldwork-left-written = Sudah ditulis ke { $path }

# Daftar kerja per petugas: PDF dan XLSX.
fieldwork-work-button = 📄 Daftar kerja
fieldwork-work-filename = daftar-kerja
fieldwork-work-title = Daftar kerja { $name } ({ $badge })
fieldwork-work-caption = 📄 Daftar kerja { $name }: { $count } blok. Isinya hanya jumlah, tanpa nama { -counted }.
fieldwork-work-column-code = Kode blok
fieldwork-work-column-name = Blok
fieldwork-work-column-village = Desa
fieldwork-work-column-owner = Petugas
fieldwork-work-column-size = Perlu dikunjungi
fieldwork-work-column-settled = Selesai
fieldwork-work-column-left = Tersisa
fieldwork-work-column-special = Catatan
fieldwork-work-finished = menunggu diperiksa
fieldwork-work-approved = disetujui
fieldwork-work-reopened = dibuka lagi: { $reason }
fieldwork-work-again = kunjungan kedua: { $count }
fieldwork-work-beyond = lebih dari daftar: { $count }

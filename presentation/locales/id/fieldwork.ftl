# Tahap wawancara: petugas sensus, yang bergabung, yang tersisa.
fieldwork-list-new = Baru: { $count } ({ $names })
fieldwork-list-changed = Berubah: { $count } ({ $names })
fieldwork-list-gone = Tidak ada lagi: { $count } ({ $names })
fieldwork-list-same = Tetap: { $count }
fieldwork-blocks-taken = { $count } blok di { $villages } desa: { $size } keluarga, { $left } tersisa.
fieldwork-workers-taken = { $count } petugas: { $enumerator } pencacah, { $coordinator } koordinator, { $district } koordinator kecamatan, { $reserve } cadangan.

fieldwork-ask-badge = 🪪 Ketik <b>nomor lencana</b> dan <b>kode</b> Anda, dipisah spasi. Misalnya: P-0012 4821-7730
fieldwork-ask-where = Keduanya ada di lembar dari tim sensus. Kalau Anda datang lewat undangan koordinator, nomor lencana saja cukup.
fieldwork-joined = 🤝 Selamat bergabung! Pekerjaan Anda saya tampilkan di Beranda begitu pembagiannya terbit.
fieldwork-who = 🪪 <b>{ $name }</b>, nomor lencana { $badge }
fieldwork-is-enumerator = Pencacah dari { $village }, Kecamatan { $district }
fieldwork-is-coordinator = Koordinator pencacah (PML) dari { $village }, Kecamatan { $district }
fieldwork-is-district-coordinator = Koordinator Kecamatan { $district } (Koseka), dari { $village }
fieldwork-is-reserve = Petugas cadangan dari { $village }, Kecamatan { $district }
fieldwork-button-leave = Keluar dari petugas
fieldwork-left = Baik, akun ini tidak lagi terhubung dengan nomor lencana Anda. Kalau mau kembali, tulis /gabung.
fieldwork-told-gone = Menurut daftar petugas yang baru, Anda tidak lagi tercatat sebagai { $role }. Terima kasih banyak atas pekerjaan Anda!
fieldwork-told-released = Nomor lencana Anda sebagai { $role } dilepas dari akun ini, karena ada kode baru. Dengan kode itu Anda bisa bergabung lagi: /gabung
fieldwork-told-mistake = Kalau ini keliru, sampaikan ke tim sensus. Sensus keluarga Anda tetap bisa diikuti di sini.
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

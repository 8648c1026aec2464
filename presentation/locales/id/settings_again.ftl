# Pengaturan: dibaca ulang selagi bot berjalan.
settings-changed = ✅ Pengaturan dibaca ulang. Yang berubah dan langsung berlaku: { $keys }.
settings-same = ✅ Pengaturan dibaca ulang. Tidak ada yang berubah.
settings-wait = Yang baru berlaku setelah bot dijalankan ulang: { $keys }.
error-settings-refused = Pengaturan yang baru belum bisa dipakai, jadi yang lama tetap berlaku. { $why }
error-settings-fixed = Bot ini berjalan tanpa berkas pengaturan, jadi tidak ada yang bisa dibaca ulang.

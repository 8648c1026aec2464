group-welcome =
    Halo semuanya 👋 Saya mengirim papan peringkat sensus untuk grup kantor dan desa.
    Kepala kantor atau operator desa, ambil kode dengan /kode di obrolan pribadi, lalu tulis di sini: /ikat@{ $bot } KODE
group-unbound =
    Grup ini belum dihubungkan dengan kantor atau desa mana pun.
    Kepala kantor atau operator desa bisa mengambil kode dengan /kode di obrolan pribadi, lalu menulis di sini: /ikat@{ $bot } KODE
group-which-unit = Kode untuk grup yang mana?
group-ask-unit = Ketik nama atau kode unit pemilik grup, misalnya <i>Dinas Kesehatan</i>.
group-code =
    🔑 Kode untuk grup <b>{ $unit }</b>:
    <code>{ $code }</code>

    Tekan tombol di bawah dan pilih grupnya. Kalau saya sudah ada di grup itu, tulis di sana: /ikat@{ $bot } { $code }
    Berlaku untuk satu grup, sampai { $until }.
group-bound =
    🎉 Grup ini sekarang grup <b>{ $unit }</b>.
    { $daily ->
        [yes] Papan peringkat saya kirim setiap hari.
       *[no] Sensus online sudah ditutup, jadi papannya tidak saya kirim setiap hari lagi.
    } Mau lihat sekarang? Tekan /peringkat@{ $bot }.
group-is-bound = Grup ini terhubung dengan <b>{ $unit }</b>. Papannya bisa dilihat kapan saja: /peringkat@{ $bot }
group-already = ✅ Grup ini sudah terhubung dengan <b>{ $unit }</b>, jadi kode itu tidak perlu dipakai lagi. Papannya: /peringkat@{ $bot }
group-is-desk = 🤝 Grup ini meja bantuan sensus: <b>{ $unit }</b>. Papan peringkat bisa dilihat di obrolan pribadi. Mau papannya juga di sini? Ambil kode dengan /kode di sana, lalu tulis /ikat@{ $bot } KODE.
group-stops = Papan di grup ini dihentikan dengan /lepas@{ $bot }, oleh yang menghubungkannya. Pengingat untuk Anda sendiri dihentikan di obrolan pribadi.
group-released = Baik, grup ini tidak lagi menerima papan <b>{ $unit }</b>. Kalau mau lagi, tulis /ikat@{ $bot } dengan kode baru.
group-code-private = Kode saya berikan di obrolan pribadi saja, supaya tidak dipakai grup lain.
group-bound-topic =
    🎉 Grup ini sekarang grup <b>{ $unit }</b>.
    { $daily ->
        [yes] Papan peringkat saya kirim setiap hari ke topik ini.
       *[no] Sensus online sudah ditutup, jadi papannya tidak saya kirim setiap hari lagi.
    } Mau lihat sekarang? Tekan /peringkat@{ $bot }.
group-note-no-pictures = 🖼 Gambar belum boleh saya kirim di sini, jadi papannya berupa tulisan.
group-note-hears-its-name = 👂 Di sini saya hanya menerima perintah dengan nama saya, misalnya /peringkat@{ $bot }, dan balasan ke pesan saya. Supaya saya juga menjawab kalau disebut, dan menghapus pesan berisi NIK atau nomor KK, jadikan saya admin dengan hak menghapus pesan.
group-note-cannot-delete = 🔒 Pesan berisi NIK atau nomor KK belum bisa saya hapus di sini. Beri saya hak menghapus pesan, ya.
group-barred-words = Di grup <b>{ $title }</b> saya belum boleh menulis, jadi jawabannya saya sampaikan di sini: minta admin grup memberi saya izin mengirim pesan, atau menjadikan saya admin.
group-barred-topic = Topik di grup <b>{ $title }</b> itu sudah ditutup, jadi saya tidak bisa menjawab di sana. Minta admin grup membukanya, atau tulis di topik lain.
group-anonymous = Anda menulis atas nama grup, jadi saya tidak tahu siapa Anda. Matikan dulu mode anonim, atau lanjutkan di obrolan pribadi.
group-topic-gone = 🧵 Topik untuk papan ini sudah dihapus, jadi saya kirim di sini. Untuk memilih topik lain, ikat grup ini lagi dari topik itu dengan kode baru.
group-bound-beside = Grup ini tetap juga grup <b>{ $units }</b>. Mau melepas salah satu? Tulis /lepas@{ $bot }.
group-release-which = Papan mana yang tidak perlu saya kirim lagi ke sini?
group-release-press = Anda menulis atas nama grup, jadi saya belum tahu siapa Anda. Tekan namanya di bawah: dari tombol saya tahu.
group-released-left = Papan <b>{ $units }</b> tetap saya kirim ke sini.

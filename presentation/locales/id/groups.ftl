group-welcome =
    Halo semuanya 👋 Saya mengirim papan peringkat sensus untuk grup kantor dan desa.
    Kepala kantor atau operator desa, ambil kode dengan /kode di obrolan pribadi, lalu tulis di sini: /ikat KODE
group-unbound =
    Grup ini belum dihubungkan dengan kantor atau desa mana pun.
    Kepala kantor atau operator desa bisa mengambil kode dengan /kode di obrolan pribadi, lalu menulis di sini: /ikat KODE
group-which-unit = Kode untuk grup yang mana?
group-ask-unit = Ketik nama atau kode unit pemilik grup, misalnya <i>Dinas Kesehatan</i> atau <i>35.09.12.2001</i>.
group-code =
    🔑 Kode untuk grup <b>{ $unit }</b>:
    <code>{ $code }</code>

    Tekan tombol di bawah dan pilih grupnya. Kalau saya sudah ada di grup itu, tulis di sana: /ikat { $code }
    Berlaku untuk satu grup, sampai { $until }.
group-bound =
    🎉 Grup ini sekarang grup <b>{ $unit }</b>.
    Papan peringkat saya kirim setiap hari. Mau lihat sekarang? Tekan /peringkat.
group-is-bound = Grup ini terhubung dengan <b>{ $unit }</b>. Papannya bisa dilihat kapan saja: /peringkat
group-released = Baik, grup ini tidak lagi menerima papan <b>{ $unit }</b>. Kalau mau lagi, tulis /ikat dengan kode baru.
group-code-private = Kode saya berikan di obrolan pribadi saja, supaya tidak dipakai grup lain.

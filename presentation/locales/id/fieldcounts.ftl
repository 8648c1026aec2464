# Hitungan aplikasi nasional tiap blok: open, terkirim, ditolak, disetujui.
fieldcounts-four = open { $open }, terkirim { $submitted }, ditolak { $rejected }, disetujui { $approved }
fieldcounts-taken = { $count } blok: { $counts }.
fieldcounts-older = { $count } blok tidak berubah, karena yang tersimpan lebih baru: { $names }.
fieldcounts-agree = Tidak ada yang bertentangan dengan laporan petugas.
fieldcounts-doubts = { $count } blok tidak sama dengan laporan petugas. Yang dipakai selalu yang terbaru.
fieldcounts-doubts-list = { $count } blok tidak sama dengan daftar blok.
fieldcounts-doubt = { $mark } { $block }: { $said } (data aplikasi { $at })
fieldcounts-doubt-rejected =
    { $state ->
        [approved] sudah disetujui, tetapi { $rejected } ditolak di aplikasi
       *[finished] dilaporkan selesai, tetapi { $rejected } ditolak di aplikasi
    }
fieldcounts-doubt-open =
    { $state ->
        [approved] sudah disetujui, tetapi { $open } masih open di aplikasi
       *[finished] dilaporkan selesai, tetapi { $open } masih open di aplikasi
    }
fieldcounts-doubt-not-approved = sudah disetujui, tetapi { $submitted } masih menunggu persetujuan di aplikasi
fieldcounts-doubt-not-reported = di aplikasi tidak ada sisa, tetapi belum dilaporkan selesai
fieldcounts-doubt-fewer-sent = { $done } dilaporkan terdata, tetapi baru { $sent } terkirim di aplikasi
fieldcounts-doubt-above = di aplikasi ada { $total } { -counted }, di daftar blok { $size }
fieldcounts-doubt-older = berbeda dari laporan yang lebih baru; yang dipakai laporan
fieldcounts-sums = Hitungan aplikasi: { $counts } (data per { $at }).
fieldcounts-typed = ✅ <b>{ $block }</b> di aplikasi: { $counts }.
fieldcounts-typed-above = Jumlahnya { $total }, di daftar { $size } { -counted }.
fieldcounts-typed-ready = Tidak ada sisa lagi. Kalau bloknya selesai, ketik <code>{ $block } selesai</code>.
fieldcounts-unclear = "{ $typed }" belum lengkap. Tulis satu blok dan keempat hitungannya, misalnya <code>RT 03 open 5 terkirim 30 ditolak 1 disetujui 12</code>.
fieldcounts-doubt-gone-back = terkirim di aplikasi turun: petugas mengetik { $before }, ekspor menyebut { $sent }

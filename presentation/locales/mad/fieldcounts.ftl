# A native speaker's review is still wanted.
# Etonganna saban blok e aplikasi nasional: open, terkirim, ditolak, disetujui.
fieldcounts-four = open { $open }, ekerem { $submitted }, etolak { $rejected }, esaroju'i { $approved }
fieldcounts-taken = { $count } blok: { $counts }.
fieldcounts-older = { $count } blok ta' aoba, amargha se esempen lebbi anyar: { $names }.
fieldcounts-agree = Tadha' se abhidha sareng laporan petugas.
fieldcounts-doubts = { $count } blok ta' padha sareng laporan petugas. Se eangghuy saterrossa se paleng anyar.
fieldcounts-doubts-list = { $count } blok ta' padha sareng daftar blok.
fieldcounts-doubt = { $mark } { $block }: { $said } (data aplikasi { $at })
fieldcounts-doubt-rejected =
    { $state ->
        [approved] ampon esaroju'i, nangeng { $rejected } etolak e aplikasi
       *[finished] elaporraghi mare, nangeng { $rejected } etolak e aplikasi
    }
fieldcounts-doubt-open =
    { $state ->
        [approved] ampon esaroju'i, nangeng { $open } ghi' open e aplikasi
       *[finished] elaporraghi mare, nangeng { $open } ghi' open e aplikasi
    }
fieldcounts-doubt-not-approved = ampon esaroju'i, nangeng { $submitted } ghi' nantos saroju' e aplikasi
fieldcounts-doubt-not-reported = e aplikasi tadha' karena, nangeng ghi' ta' elaporraghi mare
fieldcounts-doubt-fewer-sent = { $done } elaporraghi ecatet, nangeng ghi' { $sent } se ekerem e aplikasi
fieldcounts-doubt-above = e aplikasi badha { $total } { -counted }, e daftar blok { $size }
fieldcounts-doubt-older = abhidha sareng laporan se lebbi anyar; se eangghuy laporan
fieldcounts-sums = Etonganna aplikasi: { $counts } (data sampe' { $at }).
fieldcounts-typed = ✅ <b>{ $block }</b> e aplikasi: { $counts }.
fieldcounts-typed-above = Jumlana { $total }, e daftar { $size } { -counted }.
fieldcounts-typed-ready = Tadha' karena. Manabi blokka mare, ketik <code>{ $block } selesai</code>.
fieldcounts-unclear = "{ $typed }" ghi' ta' jhangkep. Toles settong blok ban empa' etonganna, akadhi <code>RT 03 open 5 terkirim 30 ditolak 1 disetujui 12</code>.
fieldcounts-doubt-gone-back = se ekerem e aplikasi toron: petugas ngetik { $before }, ekspor { $sent }

# A native speaker's review is still wanted.
# Cacahipun saben blok ing aplikasi nasional: open, terkirim, ditolak, disetujui.
fieldcounts-four = open { $open }, dipunkirim { $submitted }, dipuntolak { $rejected }, dipunsarujuki { $approved }
fieldcounts-taken = { $count } blok: { $counts }.
fieldcounts-older = { $count } blok mboten ewah, amargi ingkang kasimpen langkung enggal: { $names }.
fieldcounts-agree = Mboten wonten ingkang beda kaliyan laporan petugas.
fieldcounts-doubts = { $count } blok mboten sami kaliyan laporan petugas. Ingkang dipunangge tansah ingkang paling enggal.
fieldcounts-doubts-list = { $count } blok mboten sami kaliyan daftar blok.
fieldcounts-doubt = { $mark } { $block }: { $said } (data aplikasi { $at })
fieldcounts-doubt-rejected =
    { $state ->
        [approved] sampun dipunsarujuki, nanging { $rejected } dipuntolak ing aplikasi
       *[finished] dipunlapuraken rampung, nanging { $rejected } dipuntolak ing aplikasi
    }
fieldcounts-doubt-open =
    { $state ->
        [approved] sampun dipunsarujuki, nanging { $open } taksih open ing aplikasi
       *[finished] dipunlapuraken rampung, nanging { $open } taksih open ing aplikasi
    }
fieldcounts-doubt-not-approved = sampun dipunsarujuki, nanging { $submitted } taksih nengga sarujuk ing aplikasi
fieldcounts-doubt-not-reported = ing aplikasi mboten wonten ingkang kantun, nanging dereng dipunlapuraken rampung
fieldcounts-doubt-fewer-sent = { $done } dipunlapuraken kacathet, nanging nembe { $sent } dipunkirim ing aplikasi
fieldcounts-doubt-above = ing aplikasi wonten { $total } { -counted }, ing daftar blok { $size }
fieldcounts-doubt-older = beda kaliyan laporan ingkang langkung enggal; ingkang dipunagem laporan
fieldcounts-sums = Cacahipun aplikasi: { $counts } (data ngantos { $at }).
fieldcounts-typed = ✅ <b>{ $block }</b> ing aplikasi: { $counts }.
fieldcounts-typed-above = Gunggungipun { $total }, ing daftar { $size } { -counted }.
fieldcounts-typed-ready = Mboten wonten ingkang kantun. Menawi blokipun rampung, mangga ketik <code>{ $block } selesai</code>.
fieldcounts-unclear = "{ $typed }" dereng jangkep. Mangga dipunserat setunggal blok lan sekawan cacahipun, kados <code>RT 03 open 5 terkirim 30 ditolak 1 disetujui 12</code>.
fieldcounts-doubt-gone-back = ingkang dipunkirim ing aplikasi mandhap: petugas ngetik { $before }, ekspor { $sent }

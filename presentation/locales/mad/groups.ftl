# A native speaker's review is still wanted.
group-welcome =
    Halo sadajana 👋 Kaula ngerem papan peringkat sensus ka'angguy grup kantor ban dhisa.
    Kepala kantor otaba operator dhisa, kala' kode lebat /kode e chat pribadi, terros toles e dhinna': /ikat@{ $bot } KODE
group-unbound =
    Grup paneka bellun esambung ka kantor otaba dhisa.
    Kepala kantor otaba operator dhisa bisa ngala' kode lebat /kode e chat pribadi, terros noles e dhinna': /ikat@{ $bot } KODE
group-which-unit = Kode ka'angguy grup se dhimma?
group-ask-unit = Ketik nyama otaba kode unit se andhi' grup, akadi <i>Dinas Kesehatan</i> otaba <i>35.09.12.2001</i>.
group-code =
    🔑 Kode ka'angguy grup <b>{ $unit }</b>:
    <code>{ $code }</code>

    Pencet tombol e baba' paneka, terros pele grubba. Manabi kaula ampon bada e grup ganeka, toles e jadhiya: /ikat@{ $bot } { $code }
    Ka'angguy settong grup, sampe' { $until }.
group-bound =
    🎉 Grup paneka samangken grup <b>{ $unit }</b>.
    Papan peringkat ekerem saben are. Terro nangale samangken? Pencet /peringkat@{ $bot }.
group-is-bound = Grup paneka esambung ka <b>{ $unit }</b>. Papanna bisa etangale bila saos: /peringkat@{ $bot }
group-released = Engghi, grup paneka ampon ta' narema papan <b>{ $unit }</b>. Manabi terro pole, toles /ikat@{ $bot } sareng kode anyar.
group-code-private = Kode coma eberri'agi e chat pribadi, sopaja ta' eangguy grup laen.
group-bound-topic =
    🎉 Grup paneka samangken grup <b>{ $unit }</b>.
    Papan peringkat ekerem saben are ka topik paneka. Terro nangale samangken? Pencet /peringkat@{ $bot }.
group-note-no-pictures = 🖼 Gambar bellun olle ekerem e dhinna', daddi papanna aropa toles.
group-note-hears-its-name = 👂 E dhinna' kaula coma narema parenta sareng nyama kaula, akadi /peringkat@{ $bot }, ban balessan ka pessenna kaula. Sopaja kaula ajawab jugan manabi esebbut, ban ngapos pessen se aesse NIK otaba nomer KK, nyo'on daddiyagi kaula admin se bisa ngapos pessen.
group-note-cannot-delete = 🔒 Pessen se aesse NIK otaba nomer KK bellun bisa kaula apos e dhinna'. Nyo'on kaula eberri' hak ngapos pessen.
group-barred-words = E grup <b>{ $title }</b> kaula bellun olle noles, daddi jawabba bada e dhinna': nyo'on ka admin grup sopaja kaula olle ngerem pessen, otaba daddiyagi admin.
group-barred-topic = Topik e grup <b>{ $title }</b> ganeka ampon etotop, daddi kaula ta' bisa ajawab e jadhiya. Nyo'on ka admin grup sopaja ebukka', otaba toles e topik laen.
group-anonymous = Panjennengan noles e attas nyamana grup, daddi kaula ta' oneng sapa Panjennengan. Pateyagi ghallu mode anonim, otaba terrosagi e chat pribadi.
group-topic-gone = 🧵 Topik ka'angguy papan paneka ampon ehapos, daddi ekerem e dhinna'. Ka'angguy mele topik laen, grup paneka sambungagi pole dhari topik ganeka sareng kode anyar.

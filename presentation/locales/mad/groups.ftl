# A native speaker's review is still wanted.
group-welcome =
    Halo sadhajana 👋 Kaula ngerem papan peringkat sensus kaangghuy grup kantor ban dhisa.
    Kepala kantor otaba operator dhisa, kala' kode lebat /kode e chat pribadi, terros toles e dhinna': /ikat@{ $bot } KODE
group-unbound =
    Grup paneka ghi' ta' esambhung ka kantor otaba dhisa.
    Kepala kantor otaba operator dhisa bisa ngala' kode lebat /kode e chat pribadi, terros noles e dhinna': /ikat@{ $bot } KODE
group-which-unit = Kode kaangghuy grup se dhimma?
group-ask-unit = Ketik nyama otaba kode unit se ghaduwan grup, akadhi <i>Dinas Kesehatan</i>.
group-code =
    🔑 Kode kaangghuy grup <b>{ $unit }</b>:
    <code>{ $code }</code>

    Klik tombol e baba paneka, terros pele grubba. Manabi kaula ampon badha e grup ghapaneka, toles e jadhiya: /ikat@{ $bot } { $code }
    Kaangghuy settong grup, sampe' { $until }.
group-bound =
    🎉 Grup paneka samangken grup <b>{ $unit }</b>.
    { $daily ->
        [yes] Papan peringkat ekerem sabbhan are.
       *[no] Sensus online ampon etotop, dhaddhi papanna ta' ekerem sabbhan are pole.
    } Kasokan ngoladhi samangken? Klik /peringkat@{ $bot }.
group-is-bound = Grup paneka esambhung ka <b>{ $unit }</b>. Papanna bisa eoladhi bila bisaos: /peringkat@{ $bot }
group-already = ✅ Grup paneka ampon asambhung sareng <b>{ $unit }</b>, dhaddhi kode ghapaneka ta' parlo eangghuy pole. Papanna: /peringkat@{ $bot }
group-is-desk = 🤝 Grup paneka meja bantuan sensus: <b>{ $unit }</b>. Papan peringkat bisa eoladhi e chat pribadi. Kasokan papanna jughan e dhinna'? Kala' kode sareng /kode e ghadhissa', terros toles /ikat@{ $bot } KODE.
group-stops = Papan e grup paneka eambuwi sareng /lepas@{ $bot }, sareng se nyambhungaghi. Pangenga' kaangghuy Panjennengan dhibi' eambuwi e chat pribadi.
group-released = Engghi, grup paneka ampon ta' narema papan <b>{ $unit }</b>. Manabi kasokan pole, toles /ikat@{ $bot } sareng kode anyar.
group-code-private = Kode coma eberri'aghi e chat pribadi, sopajha ta' eangghuy grup laen.
group-bound-topic =
    🎉 Grup paneka samangken grup <b>{ $unit }</b>.
    { $daily ->
        [yes] Papan peringkat ekerem sabbhan are ka topik paneka.
       *[no] Sensus online ampon etotop, dhaddhi papanna ta' ekerem sabbhan are pole.
    } Kasokan ngoladhi samangken? Klik /peringkat@{ $bot }.
group-note-no-pictures = 🖼 Ghambhar ghi' ta' bisa ekerem e dhinna', dhaddhi papanna aropa toles.
group-note-hears-its-name = 👂 E dhinna' kaula coma narema parenta sareng nyama kaula, akadhi /peringkat@{ $bot }, ban balessan ka pessenna kaula. Sopajha kaula ajawab jughan manabi esebbhut, ban ngapos pessen se aesse NIK otaba nomer KK, nyo'on dhaddhiyaghi kaula admin se bisa ngapos pessen.
group-note-cannot-delete = 🔒 Pessen se aesse NIK otaba nomer KK ghi' ta' bisa kaula apos e dhinna'. Nyo'on kaula eberri' hak ngapos pessen.
group-barred-words = E grup <b>{ $title }</b> kaula ghi' ta' bisa noles, dhaddhi jawabbha badha e dhinna': nyo'on ka admin grup sopajha kaula bisa ngerem pessen, otaba dhaddhiyaghi admin.
group-barred-topic = Topik e grup <b>{ $title }</b> ghapaneka ampon etotop, dhaddhi kaula ta' bisa ajawab e jadhiya. Nyo'on ka admin grup sopajha ebukka', otaba toles e topik laen.
group-anonymous = Panjennengan noles e attas nyamana grup, dhaddhi kaula ta' oneng sapa Panjennengan. Pateyaghi ghallu mode anonim, otaba terrossaghi e chat pribadi.
group-topic-gone = 🧵 Topik kaangghuy papan paneka ampon ehapos, dhaddhi ekerem e dhinna'. Kaangghuy mele topik laen, grup paneka sambhungaghi pole dhari topik ghapaneka sareng kode anyar.
group-bound-beside = Grup paneka teptep jughan grup <b>{ $units }</b>. Kasokan ngleppas sala settong? Toles /lepas@{ $bot }.
group-release-which = Papan se ka'dhimma se ta' osa ekerem pole ka dhinna'?
group-release-press = Panjennengan noles e attas nyamana grup, dhaddhi kaula ghi' ta' oneng sapa Panjennengan. Klik nyamana e baba: dhari tombol kaula oneng.
group-released-left = Papan <b>{ $units }</b> teptep ekerem ka dhinna'.

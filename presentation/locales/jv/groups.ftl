# A native speaker's review is still wanted.
group-welcome =
    Halo sedayanipun 👋 Kula ngirim papan peringkat sensus kangge grup kantor lan desa.
    Kepala kantor utawi operator desa, mangga mendhet kode mawi /kode ing obrolan pribadi, lajeng serat ing mriki: /ikat@{ $bot } KODE
group-unbound =
    Grup niki dereng dipunsambungaken kaliyan kantor utawi desa pundi-pundi.
    Kepala kantor utawi operator desa saged mendhet kode mawi /kode ing obrolan pribadi, lajeng nyerat ing mriki: /ikat@{ $bot } KODE
group-which-unit = Kode kangge grup ingkang pundi?
group-ask-unit = Ketik nami utawi kode unit ingkang gadhah grup, upaminipun <i>Dinas Kesehatan</i>.
group-code =
    🔑 Kode kangge grup <b>{ $unit }</b>:
    <code>{ $code }</code>

    Pencet tombol ing ngandhap lan pilih grupipun. Menawi kula sampun wonten ing grup niku, serat ing ngrika: /ikat@{ $bot } { $code }
    Kangge setunggal grup, ngantos { $until }.
group-bound =
    🎉 Grup niki sakniki grup <b>{ $unit }</b>.
    { $daily ->
        [yes] Papan peringkat kula kirim saben dinten.
       *[no] Sensus online sampun dipuntutup, dados papanipun mboten kula kirim saben dinten malih.
    } Badhe mirsani sakniki? Pencet /peringkat@{ $bot }.
group-is-bound = Grup niki sampun kasambung kaliyan <b>{ $unit }</b>. Papanipun saged dipirsani kapan mawon: /peringkat@{ $bot }
group-already = ✅ Grup niki sampun kasambung kaliyan <b>{ $unit }</b>, dados kode niku mboten perlu dipunangge malih. Papanipun: /peringkat@{ $bot }
group-is-desk = 🤝 Grup niki meja bantuan sensus: <b>{ $unit }</b>. Papan peringkat saged dipunpirsani ing obrolan pribadi. Kersa papanipun ugi ing mriki? Mangga mundhut kode ngangge /kode ing ngrika, lajeng serat /ikat@{ $bot } KODE.
group-stops = Papan ing grup niki dipunkendelaken ngangge /lepas@{ $bot }, dening ingkang nyambungaken. Pangenget kangge panjenengan piyambak dipunkendelaken ing obrolan pribadi.
group-released = Nggih, grup niki mboten nampi papan <b>{ $unit }</b> malih. Menawi kersa malih, serat /ikat@{ $bot } mawi kode enggal.
group-code-private = Kode kula aturaken ing obrolan pribadi mawon, supados mboten dipunangge grup sanes.
group-bound-topic =
    🎉 Grup niki sakniki grupipun <b>{ $unit }</b>.
    { $daily ->
        [yes] Papan peringkat kula kirim saben dinten ing topik niki.
       *[no] Sensus online sampun dipuntutup, dados papanipun mboten kula kirim saben dinten malih.
    } Badhe mirsani sakniki? Pencet /peringkat@{ $bot }.
group-note-no-pictures = 🖼 Gambar dereng angsal kula kirim ing mriki, dados papanipun arupi seratan.
group-note-hears-its-name = 👂 Ing mriki kula namung nampi prentah mawi nami kula, upaminipun /peringkat@{ $bot }, lan wangsulan dhateng pesen kula. Supados kula ugi mangsuli menawi dipunsebat, lan mbusak pesen isi NIK utawi nomer KK, kula dipundadosaken admin ingkang saged mbusak pesen.
group-note-cannot-delete = 🔒 Pesen isi NIK utawi nomer KK dereng saged kula busak ing mriki. Kula nyuwun hak mbusak pesen, nggih.
group-barred-words = Ing grup <b>{ $title }</b> kula dereng angsal nyerat, dados wangsulanipun wonten mriki: nyuwun admin grup supados kula angsal ngirim pesen, utawi dipundadosaken admin.
group-barred-topic = Topik ing grup <b>{ $title }</b> niki sampun dipuntutup, dados kula mboten saged mangsuli ing ngrika. Nyuwun admin grup mbikak, utawi serat ing topik sanes.
group-anonymous = Panjenengan nyerat mawi nami grup, dados kula mboten mangertos sinten panjenengan. Mode anonim dipundadosaken mboten aktif rumiyin, utawi dipunlajengaken ing obrolan pribadi.
group-topic-gone = 🧵 Topik kangge papan niki sampun dipunbusak, dados kula kirim ing mriki. Kangge milih topik sanes, grup niki dipunsambungaken malih saking topik niki mawi kode enggal.
group-bound-beside = Grup niki tetep ugi grup <b>{ $units }</b>. Badhe nguculaken salah setunggal? Serat /lepas@{ $bot }.
group-release-which = Papan pundi ingkang mboten perlu kula kirim malih mriki?
group-release-press = Panjenengan nyerat atas asmanipun grup, dados kula dereng mangertos sinten panjenengan. Pencet asmanipun ing ngandhap: saking tombol kula mangertos.
group-released-left = Papan <b>{ $units }</b> tetep kula kirim mriki.

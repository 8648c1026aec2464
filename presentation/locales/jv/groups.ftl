# A native speaker's review is still wanted.
group-welcome =
    Halo sedayanipun 👋 Kula ngirim papan peringkat sensus kangge grup kantor lan desa.
    Kepala kantor utawi operator desa, mangga mendhet kode mawi /kode ing obrolan pribadi, lajeng serat ing mriki: /ikat KODE
group-unbound =
    Grup niki dereng dipunsambungaken kaliyan kantor utawi desa pundi-pundi.
    Kepala kantor utawi operator desa saged mendhet kode mawi /kode ing obrolan pribadi, lajeng nyerat ing mriki: /ikat KODE
group-which-unit = Kode kangge grup ingkang pundi?
group-ask-unit = Ketik nami utawi kode unit ingkang gadhah grup, upaminipun <i>Dinas Kesehatan</i> utawi <i>35.09.12.2001</i>.
group-code =
    🔑 Kode kangge grup <b>{ $unit }</b>:
    <code>{ $code }</code>

    Pencet tombol ing ngandhap lan pilih grupipun. Menawi kula sampun wonten ing grup niku, serat ing ngrika: /ikat { $code }
    Kangge setunggal grup, ngantos { $until }.
group-bound =
    🎉 Grup niki samenika grup <b>{ $unit }</b>.
    Papan peringkat kula kirim saben dinten. Badhe mirsani samenika? Pencet /peringkat.
group-is-bound = Grup niki sampun kasambung kaliyan <b>{ $unit }</b>. Papanipun saged dipirsani kapan kemawon: /peringkat
group-released = Nggih, grup niki mboten nampi papan <b>{ $unit }</b> malih. Menawi kersa malih, serat /ikat mawi kode enggal.
group-code-private = Kode kula aturaken ing obrolan pribadi mawon, supados mboten dipunangge grup sanes.

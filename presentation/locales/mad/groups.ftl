# A native speaker's review is still wanted.
group-welcome =
    Halo sadajana 👋 Kaula ngerem papan peringkat sensus ka'angguy grup kantor ban dhisa.
    Kepala kantor otaba operator dhisa, kala' kode lebat /kode e chat pribadi, terros toles e dhinna': /ikat KODE
group-unbound =
    Grup paneka bellun esambung ka kantor otaba dhisa.
    Kepala kantor otaba operator dhisa bisa ngala' kode lebat /kode e chat pribadi, terros noles e dhinna': /ikat KODE
group-which-unit = Kode ka'angguy grup se dhimma?
group-ask-unit = Ketik nyama otaba kode unit se andhi' grup, akadi <i>Dinas Kesehatan</i> otaba <i>35.09.12.2001</i>.
group-code =
    🔑 Kode ka'angguy grup <b>{ $unit }</b>:
    <code>{ $code }</code>

    Pencet tombol e baba' paneka, terros pele grubba. Manabi kaula ampon bada e grup ganeka, toles e jadhiya: /ikat { $code }
    Ka'angguy settong grup, sampe' { $until }.
group-bound =
    🎉 Grup paneka samangken grup <b>{ $unit }</b>.
    Papan peringkat ekerem saben are. Terro nangale samangken? Pencet /peringkat.
group-is-bound = Grup paneka esambung ka <b>{ $unit }</b>. Papanna bisa etangale bila saos: /peringkat
group-released = Engghi, grup paneka ampon ta' narema papan <b>{ $unit }</b>. Manabi terro pole, toles /ikat sareng kode anyar.
group-code-private = Kode coma eberri'agi e chat pribadi, sopaja ta' eangguy grup laen.

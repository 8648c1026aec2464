# A native speaker's review is still wanted.
# For those who run sensusbot from a terminal.
terminal-column-rank = No.
terminal-column-movement = ±
terminal-column-name = Nami
terminal-column-completed = Rampung
terminal-column-base = Cacah
terminal-column-rate = %
terminal-column-missing =
    Kirang dumugi
    { $share } ({ $owner })

terminal-board-written = Berkas sampun kaserat: { $path }
terminal-recap-kept = Rekap niki kasimpen mawi nomer { $number }, dereng terbit. Kangge nerbitaken: sensusbot publish --snapshot { $number }
terminal-recap-tried = Nembe dipuncobi: mboten wonten ingkang dipunsimpen.
terminal-recap-sheet = Sebataken lembaripun: --sheet "…"
terminal-recap-explain = Terangaken isi kolomipun: --column "{ $heading }=…", mawi salah setunggal saking { $choices }.
terminal-recap-explain-cells = Terangaken tegesipun: --empty zero (nol) utawi --empty unknown (dereng wonten datanipun).
error-file-undated =
    { $doubt ->
        [disagree] Irah-irahan kaliyan nami berkas nyebat wekdal ingkang benten: { $written }.
        [several] Irah-irahanipun nyebat sawetawis tanggal: { $written }.
        [range] Ingkang kaserat rentang dinten, sanes setunggal tanggal.
        [letter] Tanggal ing irah-irahanipun kadosipun tanggal serat.
        [outside] { $written } ing sajawining mangsa sensus ({ $begins } dumugi { $ends }).
        [ahead] { $written } dereng dumugi: angkanipun mboten saged saking wekdal niki.
        [impossible] "{ $written }" mboten wonten ing tanggalan utawi ing jam.
       *[missing] Irah-irahan kaliyan nami berkas mboten nyebat tanggal.
    } Sebataken angkanipun ngantos kapan: --as-of { $example }
terminal-recap-as-of-form = tanggal kaliyan jam, upaminipun { $year }-03-05T18:00
terminal-recaps-left = Taksih wonten { $count } rekap sanes ingkang nengga.
terminal-roster-taken = { $employees } pegawai ing { $offices } kantor sampun kasimpen, { $new } antawisipun enggal.
terminal-registry-taken = { $lines } baris sampun kasimpen. { $changed } kulawarga ewah kawontenanipun, lan { $thanks } atur matur nuwun badhe dipunkirim.
terminal-registry-none = Dereng wonten daftar kulawarga ingkang dipuntampi.
terminal-registry-import = Nomer { $number } · { $lines } baris · dipuntampi { $at }
terminal-registry-import-undone = Nomer { $number } · { $lines } baris · dipuntarik { $at }
terminal-registry-undone = Daftar kulawarga nomer { $number } sampun dipuntarik. { $count } kulawarga wangsul kados saderengipun.
terminal-checking = Mriksa
terminal-comparing = Mbandhingaken
terminal-storing = Nyimpen
terminal-rows-a-second = { $rows } baris/detik
terminal-goes-on = Nglajengaken ingkang kapedhot: { $done } saking { $of } baris sampun kasimpen.
terminal-nothing-changed = Mboten wonten ingkang dipunewahi.
terminal-yes-or-no = inggih/mboten
terminal-only-yes-or-no = Mangga dipunwangsuli inggih utawi mboten.
terminal-return-sure = Tarik malih?
terminal-not-agreed = Dereng wonten wangsulan "inggih", dados mboten wonten ingkang dipunewahi. Menawi sampun yakin, dipunbaleni mawi --yes.
terminal-registry-foreseen = { $lines } baris saged dipuntampi. { $changed } kulawarga badhe ewah kawontenanipun.
terminal-roster-sure = Ingkang sampun mboten wonten ing daftar mboten dipunengetaken malih, lan dipunkabari sepindhah. Simpen ewah-ewahan niki?

terminal-units-taken = { $count } unit sampun kasimpen, { $with_base } antawisipun mawi cacah pegawai.
terminal-units-foreseen = { $count } unit saged dipuntampi: { $new } enggal, { $changed } ewah.
terminal-bases-taken = { $count } cacah dhasar kawaos, sumber { $source }, data { $day }.
terminal-bases-changed = Ewah ({ $count }): { $names }
terminal-bases-same-day = Angka sanes kangge dinten ingkang sami ({ $count }): { $names }
terminal-bases-older = Mboten kangge, sampun wonten ingkang langkung enggal ({ $count }): { $names }

error-area-unknown = Mboten wonten wilayah mawi kode "{ $typed }". Kode kabupaten kaserat kados 35.09, kecamatan kados 35.09.12.
error-band-unknown = Papan { $board } mboten gadhah golongan ukuran niku. Ingkang wonten: { $known }.
error-board-unknown = Sensus niki mboten gadhah papan { $board }. Ingkang wonten: { $known }.
error-as-of-before = { $moment } saderengipun sensus kawiwitan ({ $first_day }). Mangga dipunpriksa tanggal kaliyan taunipun.
error-as-of-after = { $moment } sasampunipun sensus rampung ({ $last_day }). Mangga dipunpriksa tanggal kaliyan taunipun.
error-as-of-ahead = { $moment } dereng dumugi. Berkas namung saged nyariyosaken ingkang sampun kepengker.

terminal-ask-suggest = Kula dereng yakin. Mbok menawi salah setunggal saking ingkang ing nginggil.
terminal-ask-none = Ingkang niku kula dereng mangertos.

texts-column-key = Kunci
texts-column-file = Berkas
texts-column-remark = Cathetan
terminal-texts-written = { $count } teks kaserat dhateng { $path }.
terminal-texts-taken =
    { $count ->
        [0] Mboten wonten teks ingkang ewah.
       *[other] { $count } teks dipungantos.
    }
terminal-texts-foreseen =
    { $count ->
        [0] Mboten wonten teks ingkang badhe ewah.
       *[other] { $count } teks badhe dipungantos. Nembe dipuncobi: mboten wonten ingkang dipunsimpen.
    }

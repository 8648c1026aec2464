# A native speaker's review is still wanted.
# For those who run sensusbot from a terminal.
terminal-column-rank = No.
terminal-column-movement = ±
terminal-column-name = Nyama
terminal-column-completed = Mare
terminal-column-base = Jumla
terminal-column-rate = %
terminal-column-missing =
    Korang ka
    { $share } ({ $owner })

terminal-board-written = Berkas ampon etoles: { $path }
terminal-recap-kept = Rekap paneka esempen ngangghuy nomer { $number }, ghi' ta' terbit. Kaangghuy nerbitaghi: sensusbot publish --snapshot { $number }
terminal-recap-tried = Bhuru ecoba: tadha' se esempen.
terminal-recap-sheet = Sebbhutaghi lembarra: --sheet "…"
terminal-recap-explain = Terrangaghi essena kolom: --column "{ $heading }=…", ngangghuy settong dhari { $choices }.
terminal-recap-explain-cells = Terrangaghi artena: --empty zero (nol) otaba --empty unknown (ghi' tadha' datana).
error-file-undated =
    { $doubt ->
        [disagree] Judul sareng nyamana berkas nyebbhut bakto se bhidha: { $written }.
        [several] Judulla nyebbhut saponapa tangghal: { $written }.
        [range] Se etoles ka'dhissa' bannya' are, banne settong tangghal.
        [letter] Tangghal e judulla akadhi tangghal sorat.
        [outside] { $written } e lowar mangsa sensus ({ $begins } kantos { $ends }).
        [ahead] { $written } ghi' ta' dapa': angkana ta' bisa dhari bakto ka'dhissa'.
        [impossible] "{ $written }" ta' badha e kalender otaba e jham.
       *[missing] Judul sareng nyamana berkas ta' nyebbhut tangghal.
    } Sebbhutaghi angkana sampe' bila: --as-of { $example }
terminal-recap-as-of-form = tangghal sareng jham, akadhi { $year }-03-05T18:00
terminal-recaps-left = Ghi' badha { $count } rekap laen se nantos.
terminal-roster-taken = { $employees } pegawai e { $offices } kantor ampon esempen, { $new } e antarana anyar.
terminal-registry-taken = { $lines } baris ampon esempen. { $changed } kaloarga aoba kabadha'anna, ban { $thanks } oca' sakalangkong bhakal ekerem.
terminal-registry-none = Ghi' tadha' daftar kaloarga se etarema.
terminal-registry-import = Nomer { $number } · { $lines } baris · etarema { $at }
terminal-registry-import-undone = Nomer { $number } · { $lines } baris · etarek { $at }
terminal-registry-undone = Daftar kaloarga nomer { $number } ampon etarek. { $count } kaloarga abali akadhi sabellunna.
terminal-checking = Mareksa
terminal-comparing = Abhandhingaghi
terminal-storing = Nyempen
terminal-rows-a-second = { $rows } baris/detik
terminal-goes-on = Nerrosaghi se pegga': { $done } dhari { $of } baris ampon esempen.
terminal-nothing-changed = Tadha' se eoba.
terminal-yes-or-no = engghi/bhunten
terminal-only-yes-or-no = Tore jawab engghi otaba bhunten.
terminal-return-sure = Tarek pole?
terminal-not-agreed = Ghi' tadha' jawabhan "engghi", dhaddhi ta' badha se eoba. Manabi ampon yakin, ola'e pole sareng --yes.
terminal-registry-foreseen = { $lines } baris bisa etarema. { $changed } kaloarga bhakal aoba kabadha'anna.
terminal-roster-sure = Se ampon tadha' e daftar ta' epaenga' pole, ban ekabharraghi sakale. Sempen obaan paneka?

terminal-units-taken = { $count } unit ampon esempen, { $with_base } e antarana badha jumla pegawai.
terminal-units-foreseen = { $count } unit bisa etarema: { $new } anyar, { $changed } aoba.
terminal-bases-taken = { $count } jumla dhasar ebaca, somber { $source }, { $day }.
terminal-bases-changed = Aoba ({ $count }): { $names }
terminal-bases-same-day = Angka laen kaangghuy are se padha ({ $count }): { $names }
terminal-bases-older = Ta' eangghuy, ampon badha se lebbi anyar ({ $count }): { $names }

error-area-unknown = Tadha' wilayah se kodena "{ $typed }". Kode kabupaten etoles akadhi 35.09, kecamatan akadhi 35.09.12.
error-band-unknown = Papan { $board } ta' ghaduwan kelompok ukuran ghapaneka. Se badha: { $known }.
error-board-unknown = Sensus paneka ta' ghaduwan papan { $board }. Se badha: { $known }.
error-as-of-before = { $moment } sabellunna sensus emolae ({ $first_day }). Tore pareksa tangghal sareng taonna.
error-as-of-after = { $moment } saamponna sensus mare ({ $last_day }). Tore pareksa tangghal sareng taonna.
error-as-of-ahead = { $moment } ghi' ta' dapa'. Berkas coma bisa nyaretaaghi se ampon lebat.

terminal-ask-suggest = Kaula ghi' ta' yaken. Pola settong dhari se e attas ghapaneka.
terminal-ask-none = Se ghapaneka kaula ghi' ta' oneng.

texts-column-key = Konce
texts-column-file = Berkas
texts-column-remark = Catetan
terminal-texts-written = { $count } teks etoles ka { $path }.
terminal-texts-taken =
    { $count ->
        [0] Tadha' teks se aoba.
       *[other] { $count } teks eghante.
    }
terminal-texts-foreseen =
    { $count ->
        [0] Tadha' teks se bhakal aoba.
       *[other] { $count } teks bhakal eghante. Bhuru ecoba: tadha' se esempen.
    }

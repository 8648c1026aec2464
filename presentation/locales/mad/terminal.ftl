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
terminal-recap-kept = Rekap paneka esempen ngangguy nomer { $number }, bellun terbit. Ka'angguy nerbittagi: sensusbot publish --snapshot { $number }
terminal-recap-tried = Buru ecoba: tadha' se esempen.
terminal-recap-explain = Terrangngagi essena kolom: --column "{ $heading }=…", ngangguy settong dhari { $choices }.
terminal-recap-explain-cells = Terrangngagi artena: --empty zero (nol) otaba --empty unknown (bellun bada datana).
terminal-recap-as-of =
    { $doubt ->
        [disagree] Judul sareng nyamana berkas nyebbut bakto se bida.
        [several] Judulla nyebbut saponapa tanggal.
        [range] Se etoles ka'dhissa' bannya' are, banne settong tanggal.
        [letter] Tanggal e judulla akadi tanggal sorat.
        [outside] { $written } e lowar mangsa sensus ({ $first_day } kantos { $last_day }).
        [ahead] { $written } gi' ta' dapa': angkana ta' bisa dhari bakto ka'dhissa'.
        [impossible] { $written } ta' bada e kalender otaba e jam.
       *[missing] Judul sareng nyamana berkas ta' nyebbut tanggal.
    } Sebbuttagi angkana per bila: --as-of { $example }
terminal-recap-as-of-form = tanggal sareng jam, akadi 2020-03-05T18:00
terminal-recaps-left = Ghi' bada { $count } rekap laen se nantos.
terminal-roster-taken = { $employees } pegawai e { $offices } kantor ampon esempen, { $new } e antarana anyar.
terminal-registry-taken = { $lines } baris ampon esempen. { $changed } kaloarga aoba kabada'anna, ban { $thanks } oca' sakalangkong bakal ekerem.
terminal-registry-none = Bellun bada daftar kaloarga se etarema.
terminal-registry-import = Nomer { $number } · { $lines } baris · etarema { $at }
terminal-registry-import-undone = Nomer { $number } · { $lines } baris · etarek { $at }
terminal-registry-undone = Daftar kaloarga nomer { $number } ampon etarek. { $count } kaloarga abali akadi sabellunna.
terminal-checking = Mareksa
terminal-comparing = Abandhingngagi
terminal-storing = Nyempen
terminal-rows-a-second = { $rows } baris/detik
terminal-goes-on = Nerrossagi se pegga': { $done } dhari { $of } baris ampon esempen.
terminal-nothing-changed = Tadha' se eoba.
terminal-not-agreed = Bellun bada jawaban "iya", daddi ta' bada se eoba. Manabi ampon yakin, ola'e pole sareng --yes.
terminal-registry-foreseen = { $lines } baris bisa etarema. { $changed } kaloarga bakal aoba kabada'anna.
terminal-roster-new = Anyar ({ $count }): { $names }
terminal-roster-back = Abali ({ $count }): { $names }
terminal-roster-moved = Alle kantor ({ $count }): { $names }
terminal-roster-changed = Nyama otaba jabatan aoba ({ $count }): { $names }
terminal-roster-left = Ampon tadha' e daftar ({ $count }): { $names }
terminal-roster-same = Paggun: { $count }
terminal-roster-sure = Se ampon tadha' e daftar ta' eenga'agi pole, tanpa ekabarragi. Sempen obaan paneka?

terminal-units-taken = { $count } unit ampon esempen, { $with_base } e antarana bada jumla pegawai.

error-area-unknown = Tadha' wilaya se kodena "{ $typed }". Kode kabupaten etoles akadi 35.09, kecamatan akadi 35.09.12.
error-band-unknown = Papan { $board } ta' andhi' kelompok ukuran ganeka. Se bada: { $known }.
error-board-unknown = Sensus paneka ta' andhi' papan { $board }. Se bada: { $known }.
error-as-of-before = "{ $typed }" sabellunna sensus emolae ({ $first_day }). Tore pareksa tanggal sareng taonna.
error-as-of-ahead = "{ $typed }" bellun dapa'. Rekap coma bisa nyareta'agi se ampon lebat.

terminal-ask-suggest = Kaula bellun yaken. Pola settong dhari se e attas ganeka.
terminal-ask-none = Pola paneka banne bab sensus.

texts-column-key = Konce
texts-column-file = Berkas
texts-column-remark = Catedan
terminal-texts-written = { $count } teks etoles ka { $path }.
terminal-texts-taken =
    { $count ->
        [0] Tadha' teks se aoba.
       *[other] { $count } teks egante.
    }
terminal-texts-foreseen =
    { $count ->
        [0] Tadha' teks se bakal aoba.
       *[other] { $count } teks bakal egante. Buru ecoba: tadha' se esempen.
    }

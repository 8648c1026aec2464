# A native speaker's review is still wanted.
# What was found while reading a file: where, what is seen, then what to do.
finding-in-cell = { $cell } ({ $column }): { $words }
finding-in-cell-alone = { $cell }: { $words }
finding-in-line = Baris { $line }: { $words }
finding-line-alone = baris { $line }
finding-in-sheet = Lembar { $sheet }, { $words }
finding-gathered = { $count } baris: { $words } Akadhi ghapaneka jhugan { $places }.
finding-gathered-more = { $places } sareng { $count } pole
finding-other = Badha se parlo epareksa ({ $key }).

measure-families = { -counted }
measure-persons = jiwa
measure-employees = pegawai
measure-families_clean = { -counted } lengkap
measure-persons_clean = jiwa lengkap

error-recap-refused = Rekap ghi' ta' bisa etarema: badha { $count } se parlo epabhender. Tadha' se aoba.
error-roster-refused = Daftar pegawai ghi' ta' bisa etarema: badha { $count } se parlo epabhender. Tadha' se aoba.
error-units-refused = Daftar unit ghi' ta' bisa etarema: badha { $count } se parlo epabhender. Tadha' se aoba.
error-bases-refused = Jumla dhasar ghi' ta' bisa etarema: badha { $count } se parlo epabhender. Tadha' se aoba.
error-registry-refused = Daftar kaloarga ghi' ta' bisa etarema: badha { $count } se parlo epabhender. Tadha' se aoba.
error-registry-unknown = Daftar kaloarga nomer { $number } tadha'. Se badha bisa eoladhi kalaban --list.
error-registry-undone = Daftar kaloarga nomer { $number } ampon etarek sabellunna.
error-registry-too-old = Daftar kaloarga nomer { $number } ta' bisa etarek pole: se esempen coma kabadha'an sabellunna { $kept } daftar se paleng budhi.
error-registry-newer-first = Se paleng anyar etarek kadhi: nomer { $newest } kadhi, saterrossa nomer { $number }.
error-areas-refused = Daftar wilayah ghi' ta' bisa etarema: badha { $count } se parlo epabhender. Tadha' se aoba.
error-blocks-refused = Daftar blok ghi' ta' bisa etarema: badha { $count } parkara se parlo ebhenderraghi. Tadha' se aoba.
error-fieldworkers-refused = Daftar petugas ghi' ta' bisa etarema: badha { $count } parkara se parlo ebhenderraghi. Tadha' se aoba.
error-progress-refused = Etonganna aplikasi ghi' ta' bisa etarema: badha { $count } parkara se parlo ebhenderraghi. Tadha' se aoba.

error-recap-unknown = Rekap nomer { $number } tadha'. Se badha bisa eoladhi e /terbit.
error-as-of-unclear = "{ $typed }" ghi' ta' bisa kaula baca dhaddhi bakto. Toles akadhi kemarin 18.00 otaba 5 Maret 18.00.
error-recap-is-published = Rekap nomer { $number } ampon terbit, dhaddhi ta' bisa ebuwang. Manabi kalero, kerem koreksina.
error-recap-needs-word = Badha se ta' biyasa e rekap nomer { $number }, dhaddhi settong parenta ghi' ta' cokop. Manabi pancen bhender, ola'e pole sareng --yes.
error-recap-import-needs-word = Badha se ta' biyasa e rekap reya, dhaddhi ghi' tadha' se esempen. Manabi pancen bhender, ola'e parenta reya sareng --yes.
error-recap-needs-reason = Paneka koreksi kaangghuy rekap nomer { $number } se ampon terbit, dhaddhi parlo alasan se pandha'.
error-recap-counts-not = Rekap nomer { $number } samangken ta' eangghuy, dhaddhi tadha' se bisa eghante.
error-recap-changed-meanwhile = E bakto paneka badha admin laen se nerbitaghi otaba narek data. Oladhi ghallu kabadha'an se paleng anyar.
error-recap-nothing-published = Ghi' tadha' data se terbit, dhaddhi ghi' tadha' se bisa etarek pole.
error-recap-is-withdrawn = Rekap nomer { $number } ampon etarek pole. Manabi essena bhender, pamaso' pole berkassa.
error-recap-is-newest = Rekap nomer { $number } pancen se eangghuy samangken. Tadha' se aoba.

finding-file-is-a-workbook = Berkas paneka buku kerja Excel. Sempen dhaddhi CSV ghallu, terros coba pole.
finding-file-not-a-table = Paneka banne Excel otaba CSV, nyamana berkas ponapa bisaos. Bukka' e Excel, sempen dhaddhi .xlsx, terros coba pole.
finding-file-empty = Berkas paneka tadha' baris datana.
finding-file-too-large = Berkas paneka { $megabytes } MB, raja ghallu. Paleng raja { $most } MB. Angghuy lembar rekabba bisaos.
finding-file-has-password = Berkas paneka ekonci ngangghuy password. Sempen tanpa password, terros coba pole.
finding-file-damaged = Berkas paneka rosak otaba ta' otoh. Bukka' e Excel, sempen pole, terros coba pole.
finding-file-swells = Essena berkas paneka dhaddhi { $megabytes } MB manabi ebukka', dhaddhi ta' ebukka'. Angghuy lembar rekabba bisaos.
finding-file-too-heavy = Berkas paneka berra' ghallu kaangghuy ebaca. Salen tabel rekabba ka berkas anyar, terros coba pole.
finding-file-is-html = Paneka kaca web se enyamae Excel. Bukka' e Excel, sempen dhaddhi .xlsx, terros coba pole.
finding-file-is-a-picture = Paneka ghambhar. Angghuy berkas Excel otaba CSV.
finding-file-is-a-pdf = Paneka PDF. Angghuy berkas Excel otaba CSV.
finding-file-is-a-roster = Paneka daftar oreng, banne rekap. Rekap coma aesse jumla sabbhan wilayah otaba kantor.
finding-sheets-several = Lebbi dhari settong lembar aesse rekap: { $names }. Se dhimma?
finding-sheets-without-recap = Tadha' lembar se aesse rekap. Se badha: { $names }.
finding-sheets-none = Berkas paneka CSV, dhaddhi ta' ghaduwan lembar se nyamana "{ $wanted }". Ola'e pole tanpa nyamana lembar.
finding-sheet-unknown = Lembar "{ $wanted }" tadha'. Se badha: { $names }.
finding-cell-swallows-lines = E sel paneka badha { $lines } baris laen. Pola badha tandha kutip (") se ghi' ta' etotop; baris e babana dhaddhi noro' maso' ka dhinto.
finding-row-too-long = Essena lebbi bannya' dhari judul kolom. Pola badha tandha pamesa e dhalem teks.

finding-column-not-there = Kolom "{ $wanted }" tadha'. Se badha: { $names }.
finding-column-missing = Kolom "{ $wanted }" ghi' tadha'. Judul se ekennal: { $known }.
finding-column-twice-named = Kolom "{ $wanted }" badha dhuwa'. Kareaghi settong.
finding-column-twice = Essena padha sareng kolom "{ $other }". Kareaghi settong.
finding-column-ignored = Kolom paneka ta' ekennal, dhaddhi ta' ebaca.
finding-column-missing-unit = Ghi' tadha' kolom kode otaba nyama unit. Judul se ekennal akadhi Kode Wilayah, Kecamatan, Desa/Kelurahan, OPD, Instansi.
finding-column-missing-figures = Ghi' tadha' kolom jumla { -counted }, jiwa, otaba pegawai. Judul se ekennal akadhi Keluarga Respon, KK Clean, Penduduk, Pegawai, Sudah.
finding-column-unclear = Essena kolom paneka ghi' ta' jellas. Peleyanna: { $meanings }.
finding-cell-unclear =
    { $kind ->
        [empty] { $count } sel angka kosong, molae dhari sel paneka. Peleyanna: { $meanings }.
       *[mark] "{ $example }" badha e { $count } sel angka, molae dhari sel paneka. Peleyanna: { $meanings }.
    }
finding-base-is-target = Kolom paneka eangghuy dhaddhi pambaghi, dhaddhi persen e papan paneka bagiyan dhari target.
finding-code-system-unknown = Jenis kode "{ $value }" ta' ekennal. Toles kemendagri otaba bps.

finding-unit-missing = Tadha' kode otaba nyama unit e baris paneka.
finding-unit-twice = { $named } ampon badha e baris { $first }.
finding-units-missing =
    { $count ->
        [1] { $named } tadha' e rekap paneka
       *[other] { $count } unit tadha' e rekap paneka, e antarana { $named }
    }{ $known ->
        [all] {""}, ban pagghun ngangghuy angka lama.
        [none] {""}, ban ghi' tadha' angkana.
       *[some] {""}: { $kept } pagghun ngangghuy angka lama, { $never } ghi' tadha' angkana.
    }
finding-count-fell = { $named }: toron dhari { $before } dhaddhi { $count } { $measure }.
finding-count-leapt = { $named }: lonca' dhari { $before } dhaddhi { $count } { $measure }, jau lebbi raja dhari se laen. Pareksa sakale pole, engghi.
finding-form-counted = Sabaris sorang: { $done } dhari { $count } oreng e { $offices } kantor ampon mare. Se ngesse dhu kale eetong sakale; nyama ban nomerra ta' esempen.
finding-column-as-before = Kolom "{ $column }" kaula baca dhaddhi { $meaning }, kadhi se paleng budhi.
finding-column-as-told = Kolom "{ $column }" kaula baca dhaddhi { $meaning }, noro' jawabhanna Panjennengan.
finding-cell-as-told =
    { $kind ->
        [empty] Sel kosong kaula baca dhaddhi { $meaning }, noro' jawabhanna Panjennengan.
       *[other] "{ $example }" kaula baca dhaddhi { $meaning }, noro' jawabhanna Panjennengan.
    }
finding-cell-as-before =
    { $kind ->
        [empty] Sel kosong kaula baca dhaddhi { $meaning }, kadhi se paleng budhi.
       *[other] "{ $example }" kaula baca dhaddhi { $meaning }, kadhi se paleng budhi.
    }
finding-older-than-published =
    { $boards ->
        [others] Kaangghuy bagiyan unit ampon badha data se lebbi anyar, sampe' { $newest }. E papan, angkana pagghun.
       *[same] Ampon badha data se lebbi anyar, sampe' { $newest }. Papan ta' aoba.
    }
finding-same-file = Berkas se padha ampon terbit dhaddhi data sampe' { $newest }. Pareksa pole tangghalla.
finding-code-unknown = Kode "{ $value }" ta' ekennal.
finding-code-ambiguous = Kode "{ $value }" bisa artena kode Kemendagri otaba BPS. Angghuy titik (35.09.12.2001), otaba toles "# code_system: kemendagri" e baris kapeng settong.
finding-code-bps-village = Kode dhisa BPS "{ $value }" ghi' ta' bisa epadha'aghi. Angghuy kode Kemendagri.
finding-code-excel = Kode eoba sareng Excel dhaddhi "{ $value }". Oba kolomma dhaddhi teks, terros esse pole.
finding-code-date = Kode aoba dhaddhi tangghal, "{ $value }". Oba kolomma dhaddhi teks, terros esse pole.
finding-code-twice = Kode "{ $value }" ampon badha e baris { $first }.
finding-code-colon = Kode "{ $value }" badha titik dhuwa'na. Toles ngangghuy titik.
finding-code-too-long = Kode "{ $value }" lanjhang ghallu. Paleng lanjhang { $most } horop.
finding-cell-too-long = Tolesan "{ $value }" lanjhang ghallu. Paleng lanjhang { $most } horop.
finding-code-not-sendable = Kode "{ $value }" ta' bisa eangghuy, amargha kode dhaddhi bagiyanna tautan. Angghuy horop, angka, ban tandha hubung, akadhi { $example }.
finding-name-unknown = Nyama "{ $value }" ta' ekennal.
finding-office-unknown = "{ $value }" ta' ekennal dhaddhi kode otaba nyama kantor. Kode se badha akadhi { $known }. Tore pamaso' daftar kantor ghallu.
finding-office-none = Ghi' tadha' kantor e dhinna'. Tore pamaso' daftar kantor ghallu, terros daftar pegawaina.
finding-name-as-told = "{ $example }" kaula baca dhaddhi { $named }, noro' jawabhanna Panjennengan.
finding-name-as-before = "{ $example }" kaula baca dhaddhi { $named }, kadhi se paleng budhi.
finding-line-left-out = Baris paneka ta' kaula baca dhaddhi angka: "{ $example }".
finding-name-other-level = "{ $value }" coma badha dhaddhi { $candidates }, banne e tingkat se eparlo kolom paneka.
finding-name-near = Nyama "{ $value }" ghi' ta' ekennal. Se padha: { $candidates }. Toles nyama lengkabbha otaba kodena.
finding-name-ambiguous = Nyama "{ $value }" eangghuy { $count } unit: { $candidates }. Toles kodena.
finding-name-differs = Etoles "{ $value }", padahal kode { $unit } paneka { $name }.
finding-kind-unknown = Jenis unit "{ $value }" ta' ekennal. Se ekennal: { $known }.
finding-parent-wanted = Ghi' ta' jellas unit paneka e wilayah ponapa. Tore toles kodena e kolom wilayah: { $known }.
finding-block-digits-lost = Kode "{ $value }" coma { $digits } angka, padahal kode BPS 14 otaba 16 angka. Badha angka se elang: oba kolomma dhaddhi teks, terros esse'e pole.
finding-done-above-size = Se ampon ngesse online "{ $value }" lebbi bannya' dhari { -counted }na, { $size }.
finding-block-unknown = Blok "{ $value }" ghi' tadha' e daftar blok. Pamaso' ghallu daftarra: sensusbot import blocks.
finding-counts-above-size = { $block }: empa' etonganna ajumla { $count }, e daftar blok coma { $size } { -counted }. Pagghun etarema, amargha e lapangan bisa etemmo lebbi bannya'.
finding-village-wanted = "{ $value }" banne dhisa otaba kelurahan. Toles kode Kemendagri dhisana.
finding-village-not-here = Dhisa "{ $value }" tadha' e { $areas }, wilayah se etoles e config.yaml. Pareksa kode otaba nyamana; manabi wilayana laen, areas: oba lebbi dhimin.
finding-field-role-unknown = Tugas "{ $value }" ta' ekennal. Se ekennal: { $known }.

finding-number-excel = Angka eoba sareng Excel dhaddhi "{ $value }". Oba kolomma dhaddhi teks, terros esse pole.
finding-number-date = Angka aoba dhaddhi tangghal, "{ $value }". Oba kolomma dhaddhi teks, terros esse pole.
finding-number-negative = Jumla ta' bisa korang dhari nol: "{ $value }".
finding-number-decimal = Jumla kodhu bilangan bulat: "{ $value }". Titik kaangghuy mesa ebuwan.
finding-number-too-large = Jumla "{ $value }" lebbi raja dhari penduduk Indonesia.
finding-number-wrong = "{ $value }" banne angka.
finding-number-fraction = Kasempen dhaddhi pecahan, "{ $value }". Manabi titigga kaangghuy mesa ebuwan, ketik angkana tanpa titik.
finding-identity-in-recap = E sel paneka badha nomer lanjhang akadhi NIK, KK, otaba NIP, pola ampon eoba sareng Excel. Apos kolomma: rekap ta' parlo ghapaneka.
finding-identity-in-name = E sel paneka badha nomer akadhi NIK, KK, otaba NIP. Apos nomerra: essena sel paneka esempen.
finding-formula-without-value = Rumus e sel paneka ghi' ta' eetong. Bukka' e Excel, sempen, terros coba pole.

finding-cell-empty = Sel paneka ghi' kosong.
finding-yes-or-no = Esse ngangghuy ya otaba tidak, banne "{ $value }".
finding-moment-wrong = "{ $value }" banne tangghal. Toles akadhi { $year }-03-05 18:00.
finding-progress-unknown = Status "{ $value }" ta' ekennal. Se ekennal: { $known }.
finding-card-contradicted = Baris paneka bhidha sareng baris { $first }: KK settong, tangghalla padha, statussa bhidha.
finding-nik-in-two-cards = NIK paneka ampon badha e baris { $first } kalaban nomer KK se laen, tangghalla padha.
finding-identity-excel = Nomer e sel paneka ampon ebuladdhaghi sareng Excel. Oba kolomma dhaddhi teks, terros esse pole.
finding-identity-excel-column = Sadhaja nomer e kolom paneka mare e 0, tandhana ampon ebuladdhaghi sareng Excel. Oba kolomma dhaddhi teks, terros esse pole.
finding-worker-twice = Nomer otaba nyama paneka ampon badha e baris { $first }.
finding-worker-short = Nyama paneka ghi' ta' bisa eangghuy: sakone'na tello' hurop, paleng bannya' 60.
finding-identity-own = Nomer paneka akadhi NIK, KK, otaba NIP, ban nomer akadhi ghapaneka ta' etarema e dhinna'. Angghuy nomer dhari perusahaan, otaba kosongngaghi.
finding-nip-twice = NIP paneka ampon badha e baris { $first }.
finding-finished-nobody-done = Sadhaja { $count } oreng e berkas paneka etoles ghi' ta' mare, dhaddhi tadha' se bisa ecatet.
finding-nik-length = NIK badha 16 angka, e dhinna' { $typed }.
finding-nik-letters = NIK coma aesse angka.
finding-nik-date = Angka ka-7 sampe' ka-12 NIK paneka banne tangghal.
finding-nik-repeated = NIK paneka settong angka se eolange.
finding-kk-length = Nomer KK badha 16 angka, e dhinna' { $typed }.
finding-kk-letters = Nomer KK coma aesse angka.
finding-kk-date = Angka ka-7 sampe' ka-12 nomer KK paneka banne tangghal.
finding-kk-is-nik = Paneka NIK, banne nomer KK.
finding-nip-length = NIP badha 18 angka, e dhinna' { $typed }.
finding-nip-is-nik = Paneka akadhi NIK (16 angka), banne NIP (18 angka). Tore toles NIP, ban apos NIK dhari berkas.
finding-nip-letters = NIP coma aesse angka.
finding-nip-birth = Ballung angka se awwal e NIP paneka banne tangghal.
finding-nip-month = Angka ka-13 ban ka-14 NIP paneka banne bulan.
finding-nip-sex = Angka ka-15 NIP kodhu 1 otaba 2.

finding-above-base = { $name }: { $count } { $measure } lebbi dhari jumla sadhajana, { $base }.
finding-base-unknown = Jumla sadhaja { $measure } ghi' ta' ekaonenge e { $count } unit, molae dhari { $name }.
finding-persons-implausible = { $name }: { $count } { $measure } kaangghuy { $families } { -counted }. Pola kolomma katokar.
finding-parts-differ = { $name }: etoles { $stated } { $measure }, jumlana bagiyan { $sum }.
finding-parts-differ-slightly = { $name }: etoles { $stated } { $measure }, jumlana bagiyan { $sum }. Bhidhana lomra amargha pambuladdhan.
finding-total-differs = Jumla se etoles { $stated } { $measure }, haselna etongan { $sum }.
finding-total-differs-slightly = Jumla se etoles { $stated } { $measure }, haselna etongan { $sum }. Bhidhana lomra amargha pambuladdhan.
finding-total-lacks =
    { $count ->
        [1] Jumla se etoles { $stated } { $measure } ta' ngetong { $name } ({ $sum }).
       *[other] Jumla se etoles { $stated } { $measure } ta' ngetong { $count } unit, akadhi { $name }.
    }
finding-base-assumed = Kolom paneka eangghuy dhaddhi jumlana sadhaja { $measure }, pambagina.
finding-stands-apart = { $named } banne wilayah e attassa unit laen e rekap paneka. Ponapa pancen baris rekap?
finding-year-taken = "{ $words }" ta' nyebbhut taon. Kaula angghep { $day }.
finding-as-of-differs = E berkas etoles "{ $words }", bhidha sareng bakto se etoles e parenta. Se eangghuy bakto e parenta.
finding-counts-are-all = Para' sadhaja angka { $measure } e kolom paneka padha sareng jumla sadhajana. Pola paneka daftar jumla, banne se ampon mare.
finding-counts-like-percents = Sadhaja angka { $measure } e kolom paneka paleng raja { $count }. Pola persentase, banne jumla.
finding-figures-in-thousands = Etoles "{ $value }". Papan parlo angka se sampornana: toles angka lengkappa, otaba hapus tolesan ghapaneka manabi angkana ampon lengkap.
finding-names-contradict = { $count } nyama ta' cocok sareng kodena, molae dhari "{ $value }", padahal kode { $unit } paneka { $name }. Pola kolomma agiser.
finding-rows-hidden = { $count } baris se eseddhing noro' ebaca: baris { $lines }.
finding-column-hidden = Kolom paneka eseddhing, namong noro' ebaca.
finding-sheets-hidden = Lembar se eseddhing ta' ebaca: { $names }.
finding-clean-exceeds = { $name }: { $count } { $measure } lengkap, lebbi bannya' dhari se arespon, { $responded }.
finding-clean-alone = Rekap paneka coma aesse { $measure }. Papan se ngetong respon ta' aoba.
finding-percent-common-base = Sadhaja persen { $measure } ebaghi settong angka se padha, sakitar { $base }. Papan maghi sabbhan unit ngangghuy jumlana dhibi'.
finding-percent-differs = { $name }: etoles { $stated_share } { $measure }, etonganna { $found_share }.

finding-text-unknown = Konce "{ $key }" tadha' e antarana teks bhasa paneka.
finding-text-twice = Konce "{ $key }" ampon badha e baris { $first }.
finding-text-stale = { $key }: teks Indonesia ampon bhidha dhari se badha e lembar paneka. Ekspor pole, terros padha'aghi.
finding-text-values = { $key }: essean e dhalem kurung kurawal kodhu padha sareng teks Indonesia. Pareksa { $names }.
finding-text-markup = { $key }: tandha ban parentana kodhu padha sareng teks Indonesia. Pareksa { $names }.
finding-text-not-fluent = { $key }: kurung kurawal otaba tandha < ghi' ta' apasangan.
finding-text-too-long = { $key }: { $length } karakter, namong kennengnganna coma cokop kaangghuy { $limit }.
error-texts-refused = Lembar teks ghi' ta' bisa etarema: badha { $count } se parlo epabhender. Tadha' se aoba.
error-texts-language-unknown = Ghi' tadha' teks e bhasa "{ $typed }". Se bisa epareksa: { $known }.

# A native speaker's review is still wanted.
# What was found while reading a file: where, what is seen, then what to do.
finding-in-cell = { $cell } ({ $column }): { $words }
finding-in-cell-alone = { $cell }: { $words }
finding-in-line = Baris { $line }: { $words }
finding-in-sheet = Lembar { $sheet }, { $words }
finding-other = Bada se parlo epareksa ({ $key }).

measure-families = kaloarga
measure-persons = jiwa
measure-employees = pegawai
measure-families_clean = kaloarga lengkap
measure-persons_clean = jiwa lengkap

error-recap-refused = Rekap bellun bisa etarema: bada { $count } se parlo epabendher. Tadha' se aoba.
error-roster-refused = Daftar pegawai bellun bisa etarema: bada { $count } se parlo epabendher. Tadha' se aoba.
error-units-refused = Daftar unit bellun bisa etarema: bada { $count } se parlo epabendher. Tadha' se aoba.
error-registry-refused = Daftar kaloarga bellun bisa etarema: bada { $count } se parlo epabendher. Tadha' se aoba.
error-registry-unknown = Daftar kaloarga nomer { $number } tadha'. Se bada bisa etangale kalaban --list.
error-registry-undone = Daftar kaloarga nomer { $number } ampon etarek sabellunna.
error-registry-too-old = Daftar kaloarga nomer { $number } ta' bisa etarek pole: se esempen coma kabada'an sabellunna { $kept } daftar dhi-budhi.
error-registry-newer-first = Se paleng anyar etarek kadhi': nomer { $newest } kadhi', saterrossa nomer { $number }.
error-areas-refused = Daftar wilaya bellun bisa etarema: bada { $count } se parlo epabendher. Tadha' se aoba.

error-recap-unknown = Rekap nomer { $number } tadha'. Se bada bisa etangale e /terbit.
error-as-of-unclear = "{ $typed }" bellun bisa kaula baca daddi bakto. Toles akadi kemarin 18.00 otaba 5 Maret 18.00.
error-recap-is-published = Rekap nomer { $number } ampon terbit, daddi ta' bisa ebuwang. Manabi kalero, kerem koreksina.
error-recap-needs-word = Bada se ta' biyasa e rekap nomer { $number }, daddi settong parenta bellun cokop. Manabi pancen bender, ola'e pole sareng --yes.
error-recap-import-needs-word = Bada se ta' biyasa e rekap reya, daddi bellun bada se esempen. Manabi pancen bender, ola'e parenta reya sareng --yes.
error-recap-needs-reason = Paneka koreksi ka'angguy rekap nomer { $number } se ampon terbit, daddi parlo alasan se pandha'.
error-recap-counts-not = Rekap nomer { $number } samangken ta' eangguy, daddi tadha' se bisa egante.
error-recap-changed-meanwhile = E bakto paneka bada admin laen se nerbittagi otaba narek data. Tangale ghallu kabada'an se paleng anyar.
error-recap-nothing-published = Bellun bada data se terbit, daddi bellun bada se bisa etarek pole.
error-recap-is-withdrawn = Rekap nomer { $number } ampon etarek pole. Manabi essena bendher, kerem pole berkassa.
error-recap-is-newest = Rekap nomer { $number } pancen se eangguy samangken. Tadha' se aoba.

finding-file-is-a-workbook = Berkas paneka buku kerja Excel. Sempen daddi CSV ghallu, terros kerem pole.
finding-file-not-a-table = Berkas paneka banne tabel se bisa ebaca. Sempen daddi CSV, terros kerem pole.
finding-file-empty = Berkas paneka tadha' baris datana.
finding-file-too-large = Berkas paneka { $megabytes } MB, raja ghallu. Paleng raja { $most } MB. Kerem lembar rekabba saos.
finding-file-has-password = Berkas paneka ekonci ngangguy password. Sempen tanpa password, terros kerem pole.
finding-file-damaged = Berkas paneka rosak otaba ta' otoh. Bukka' e Excel, sempen pole, terros kerem pole.
finding-file-swells = Essena berkas paneka daddi { $megabytes } MB manabi ebukka', daddi ta' ebukka'. Kerem lembar rekabba saos.
finding-file-too-heavy = Berkas paneka berra' ghallu ka'angguy ebaca. Salen tabel rekabba ka berkas anyar, terros kerem pole.
finding-file-is-html = Paneka kaca web se enyamae Excel. Bukka' e Excel, sempen daddi .xlsx, terros kerem pole.
finding-file-is-a-picture = Paneka gambar. Kerem berkas Excel otaba CSV.
finding-file-is-a-pdf = Paneka PDF. Kerem berkas Excel otaba CSV.
finding-file-is-a-roster = Paneka daftar oreng, banne rekap. Rekap coma aesse jumla saben wilaya otaba kantor.
finding-sheets-several = Lebbi dhari settong lembar aesse rekap: { $names }. Se dhimma?
finding-sheets-without-recap = Tadha' lembar se aesse rekap. Se bada: { $names }.
finding-sheet-unknown = Lembar "{ $wanted }" tadha'. Se bada: { $names }.
finding-cell-swallows-lines = E sel paneka bada { $lines } baris laen. Pola bada tandha kutip (") se bellun etotop; baris e babana daddi noro' maso' ka dinto.
finding-row-too-long = Essena lebbi bannya' dhari judul kolom. Pola bada tandha pamesa e dalem teks.

finding-column-missing = Kolom "{ $wanted }" bellun bada.
finding-column-twice-named = Kolom "{ $wanted }" bada dhuwa'. Kareagi settong.
finding-column-twice = Essena padha sareng kolom "{ $other }". Kareagi settong.
finding-column-ignored = Kolom paneka ta' ekennal, daddi ta' ebaca.
finding-column-missing-unit = Bellun bada kolom kode otaba nyama unit.
finding-column-missing-figures = Bellun bada kolom jumla kaloarga, jiwa, otaba pegawai.
finding-column-unclear = Essena kolom paneka bellun jellas. Peleyanna: { $meanings }.
finding-cell-unclear =
    { $kind ->
        [empty] { $count } sel angka kosong, molae dhari sel paneka. Peleyanna: { $meanings }.
       *[mark] "{ $example }" bada e { $count } sel angka, molae dhari sel paneka. Peleyanna: { $meanings }.
    }
finding-base-is-target = Kolom paneka eangguy daddi pambagi, daddi persen e papan paneka baghiyan dhari target.
finding-code-system-unknown = Jennis kode "{ $value }" ta' ekennal. Toles kemendagri otaba bps.

finding-unit-missing = Tadha' kode otaba nyama unit e baris paneka.
finding-unit-twice = { $name } ({ $unit }) ampon bada e baris { $first }.
finding-units-missing =
    { $count ->
        [1] { $name } ({ $unit }) tadha' e rekap paneka.
       *[other] { $count } unit tadha' e rekap paneka, e antarana { $name } ({ $unit }).
    }
finding-count-fell = { $name } ({ $unit }): toron dhari { $before } daddi { $count } { $measure }.
finding-count-leapt = { $name } ({ $unit }): lonca' dhari { $before } daddi { $count } { $measure }, jau lebbi raja dhari se laen. Pareksa sakale pole, engghi.
finding-column-as-before = Kolom "{ $column }" kaula baca daddi { $meaning }, kadi se dhi-budhi.
finding-column-as-told = Kolom "{ $column }" kaula baca daddi { $meaning }, noro' jawabanna Panjennengan.
finding-cell-as-told =
    { $kind ->
        [empty] Sel kosong kaula baca daddi { $meaning }, noro' jawabanna Panjennengan.
       *[other] "{ $example }" kaula baca daddi { $meaning }, noro' jawabanna Panjennengan.
    }
finding-cell-as-before =
    { $kind ->
        [empty] Sel kosong kaula baca daddi { $meaning }, kadi se dhi-budhi.
       *[other] "{ $example }" kaula baca daddi { $meaning }, kadi se dhi-budhi.
    }
finding-older-than-published =
    { $boards ->
        [others] Kaangguy bagiyan unit ampon bada data se lebbi anyar, per { $newest }. E papan, angkana paggun.
       *[same] Ampon bada data se lebbi anyar, per { $newest }. Papan ta' aoba.
    }
finding-same-file = Berkas se padha ampon terbit daddi data per { $newest }. Pareksa pole tanggalla.
finding-code-unknown = Kode "{ $value }" ta' ekennal.
finding-code-ambiguous = Kode "{ $value }" bisa artena kode Kemendagri otaba BPS. Angguy titik (35.09.12.2001), otaba toles "# code_system: kemendagri" e baris kapeng settong.
finding-code-bps-village = Kode dhisa BPS "{ $value }" bellun bisa epadha'agi. Angguy kode Kemendagri.
finding-code-excel = Kode eoba bi' Excel daddi "{ $value }". Oba kolomma daddi teks, terros esse pole.
finding-code-date = Kode aoba daddi tanggal, "{ $value }". Oba kolomma daddi teks, terros esse pole.
finding-code-twice = Kode "{ $value }" ampon bada e baris { $first }.
finding-code-not-sendable = Kode "{ $value }" ta' bisa eangguy. Angguy horop, angka, ban tandha hubung, ja' coma angka.
finding-name-unknown = Nyama "{ $value }" ta' ekennal.
finding-name-near = Nyama "{ $value }" bellun ekennal. Se padha: { $candidates }. Toles nyama lengkabba otaba kodena.
finding-name-ambiguous = Nyama "{ $value }" eangguy { $count } unit: { $candidates }. Toles kodena.
finding-name-differs = Etoles "{ $value }", padahal kode { $unit } paneka { $name }.
finding-kind-unknown = Jennis unit "{ $value }" ta' ekennal.

finding-number-excel = Angka eoba bi' Excel daddi "{ $value }". Oba kolomma daddi teks, terros esse pole.
finding-number-date = Angka aoba daddi tanggal, "{ $value }". Oba kolomma daddi teks, terros esse pole.
finding-number-negative = Jumla ta' bisa korang dhari nol: "{ $value }".
finding-number-decimal = Jumla kodhu bilangan bulat: "{ $value }". Titik ka'angguy mesa ebuwan.
finding-number-too-large = Jumla "{ $value }" lebbi raja dhari penduduk Indonesia.
finding-number-wrong = "{ $value }" banne angka.
finding-number-fraction = Kasempen daddi pecahan, "{ $value }". Manabi titigga ka'angguy mesa ebuwan, ketik angkana tanpa titik.
finding-identity-in-recap = E sel paneka bada nomer lanjang akadi NIK, KK, otaba NIP, pola ampon eoba bi' Excel. Apos kolomma: rekap ta' parlo ganeka.
finding-identity-in-name = E sel paneka bada nomer akadi NIK, KK, otaba NIP. Apos nomerra: essena sel paneka esempen.
finding-formula-without-value = Rumus e sel paneka bellun eetong. Bukka' e Excel, sempen, terros kerem pole.

finding-cell-empty = Sel paneka ghi' kosong.
finding-yes-or-no = Esse ngangguy ya otaba tidak, banne "{ $value }".
finding-moment-wrong = "{ $value }" banne tanggal. Toles akadi 2020-03-05 18:00.
finding-progress-unknown = Status "{ $value }" ta' ekennal. Se ekennal: { $known }.
finding-card-contradicted = Baris paneka bidha sareng baris { $first }: KK settong, tanggalla padha, statussa bidha.
finding-nik-in-two-cards = NIK paneka ampon bada e baris { $first } kalaban nomer KK se laen, tanggalla padha.
finding-identity-excel = Nomer e sel paneka ampon ebuladdagi bi' Excel. Oba kolomma daddi teks, terros esse pole.
finding-identity-excel-column = Sadaja nomer e kolom paneka mare e 0, tandhana ampon ebuladdagi bi' Excel. Oba kolomma daddi teks, terros esse pole.
finding-nip-twice = NIP paneka ampon bada e baris { $first }.
finding-nik-length = NIK bada 16 angka, e dhinna' { $typed }.
finding-nik-letters = NIK coma aesse angka.
finding-nik-date = Angka ka-7 sampe' ka-12 NIK paneka banne tanggal.
finding-nik-repeated = NIK paneka settong angka se eolange.
finding-kk-length = Nomer KK bada 16 angka, e dhinna' { $typed }.
finding-kk-letters = Nomer KK coma aesse angka.
finding-kk-date = Angka ka-7 sampe' ka-12 nomer KK paneka banne tanggal.
finding-kk-is-nik = Paneka NIK, banne nomer KK.
finding-nip-length = NIP bada 18 angka, e dhinna' { $typed }.
finding-nip-letters = NIP coma aesse angka.
finding-nip-birth = Ballu' angka se awwal e NIP paneka banne tanggal.
finding-nip-month = Angka ka-13 ban ka-14 NIP paneka banne bulan.
finding-nip-sex = Angka ka-15 NIP kodhu 1 otaba 2.

finding-above-base = { $name }: { $count } { $measure } lebbi dhari jumla sadajana, { $base }.
finding-base-unknown = Jumla sadaja { $measure } bellun ekaonengi e { $count } unit, molae dhari { $name }.
finding-persons-implausible = { $name }: { $count } { $measure } ka'angguy { $families } kaloarga. Pola kolomma katokar.
finding-parts-differ = { $name }: etoles { $stated } { $measure }, jumlana baghiyan { $sum }.
finding-parts-differ-slightly = { $name }: etoles { $stated } { $measure }, jumlana baghiyan { $sum }. Bidhana lumra polana pambuladan.
finding-total-differs = Jumla se etoles { $stated } { $measure }, haselna etongan { $sum }.
finding-total-differs-slightly = Jumla se etoles { $stated } { $measure }, haselna etongan { $sum }. Bidhana lumra polana pambuladan.
finding-clean-exceeds = { $name }: { $count } { $measure } lengkap, lebbi bannya' dhari se arespon, { $responded }.
finding-clean-alone = Rekap paneka coma aesse { $measure }. Papan se ngetong respon ta' aoba.
finding-percent-common-base = Sadaja persen { $measure } ebagi settong angka se padha, sakitar { $base }. Papan magi saben unit ngangguy jumlana dhibi'.
finding-percent-differs = { $name }: etoles { $stated_share } { $measure }, etonganna { $found_share }.

finding-text-unknown = Konce "{ $key }" tadha' e antarana teks basa paneka.
finding-text-twice = Konce "{ $key }" ampon bada e baris { $first }.
finding-text-stale = { $key }: teks Indonesia ampon bidha dhari se bada e lembar paneka. Ekspor pole, terros padha'agi.
finding-text-values = { $key }: essean e dalem kurung kurawal kodhu padha sareng teks Indonesia. Pareksa { $names }.
finding-text-markup = { $key }: tandha ban parentana kodhu padha sareng teks Indonesia. Pareksa { $names }.
finding-text-not-fluent = { $key }: kurung kurawal otaba tandha < bellun apasangan.
finding-text-too-long = { $key }: { $length } karakter, namong kennengnganna coma cokop ka'angguy { $limit }.
error-texts-refused = Lembar teks bellun bisa etarema: bada { $count } se parlo epabendher. Tadha' se aoba.
error-texts-language-unknown = Bellun bada teks e basa "{ $typed }". Se bisa epareksa: { $known }.

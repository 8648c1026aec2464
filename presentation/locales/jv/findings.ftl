# A native speaker's review is still wanted.
# What is found while a file is read: the place, what is seen, then what to do.
finding-in-cell = { $cell } ({ $column }): { $words }
finding-in-cell-alone = { $cell }: { $words }
finding-in-line = Baris { $line }: { $words }
finding-line-alone = baris { $line }
finding-in-sheet = Lembar { $sheet }, { $words }
finding-gathered = { $count } baris: { $words } Semanten ugi { $places }.
finding-gathered-more = { $places } lan { $count } malih
finding-other = Wonten ingkang perlu dipunpriksa ({ $key }).

measure-families = { -counted }
measure-persons = jiwa
measure-employees = pegawai
measure-families_clean = { -counted } jangkep
measure-persons_clean = jiwa jangkep

error-recap-refused = Rekap dereng saged dipuntampi: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
error-roster-refused = Daftar pegawai dereng saged dipuntampi: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
error-units-refused = Daftar unit dereng saged dipuntampi: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
error-bases-refused = Cacah dhasar dereng saged dipuntampi: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
error-registry-refused = Daftar kulawarga dereng saged dipuntampi: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
error-registry-unknown = Daftar kulawarga nomer { $number } mboten wonten. Ingkang wonten saged dipunpriksani kanthi --list.
error-registry-undone = Daftar kulawarga nomer { $number } sampun dipuntarik saderengipun.
error-registry-too-old = Daftar kulawarga nomer { $number } mboten saged dipuntarik malih: ingkang kasimpen namung kawontenan saderengipun { $kept } daftar pungkasan.
error-registry-newer-first = Ingkang paling enggal dipuntarik rumiyin: nomer { $newest } rumiyin, nembe nomer { $number }.
error-areas-refused = Daftar wilayah dereng saged dipuntampi: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
error-blocks-refused = Daftar blok dereng saged dipuntampi: wonten { $count } perkawis ingkang kedah dipunleresaken. Mboten wonten ingkang ewah.
error-fieldworkers-refused = Daftar petugas dereng saged dipuntampi: wonten { $count } perkawis ingkang kedah dipunleresaken. Mboten wonten ingkang ewah.
error-progress-refused = Cacahipun aplikasi dereng saged dipuntampi: wonten { $count } perkawis ingkang kedah dipunleresaken. Mboten wonten ingkang ewah.

error-recap-unknown = Rekap nomer { $number } mboten wonten. Ingkang wonten saged dipunpriksani ing /terbit.
error-as-of-unclear = "{ $typed }" dereng saged kula waos minangka wekdal. Serat upaminipun 5/3 18.00 utawi 5 Maret 18.00.
error-recap-is-published = Rekap nomer { $number } sampun terbit, dados mboten saged dipunbucal. Menawi klentu, kirim koreksinipun.
error-recap-needs-word = Wonten ingkang mboten limrah ing rekap nomer { $number }, dados setunggal prentah dereng cekap. Menawi pancen leres, dipunbaleni mawi --yes.
error-recap-import-needs-word = Wonten ingkang mboten limrah ing rekap niki, dados dereng wonten ingkang dipunsimpen. Menawi pancen leres, prentah niki dipunbaleni mawi --yes.
error-recap-needs-reason = Niki koreksi tumrap rekap nomer { $number } ingkang sampun terbit, dados perlu alesan ringkes.
error-recap-counts-not = Rekap nomer { $number } saweg mboten kaetang, dados mboten wonten ingkang saged dipungantos.
error-recap-changed-meanwhile = Salebetipun niku wonten admin sanes ingkang nerbitaken utawi narik data. Pirsani rumiyin kawontenan pungkasan.
error-recap-nothing-published = Dereng wonten data ingkang terbit, dados dereng wonten ingkang saged dipuntarik malih.
error-recap-is-withdrawn = Rekap nomer { $number } sampun dipuntarik malih. Menawi isinipun leres, lebetaken malih berkasipun.
error-recap-is-newest = Rekap nomer { $number } pancen ingkang sakniki kaetang. Mboten wonten ingkang ewah.

finding-file-is-a-workbook = Berkas niki buku kerja Excel. Simpen minangka CSV rumiyin, lajeng cobi malih.
finding-file-not-a-table = Niki sanes Excel utawi CSV, nami berkasipun napa mawon. Bikak ing Excel, simpen minangka .xlsx, lajeng cobi malih.
finding-file-empty = Berkas niki mboten wonten baris datanipun.
finding-file-too-large = Berkas niki { $megabytes } MB, kagengen. Paling ageng { $most } MB. Ngangge lembar rekapipun mawon.
finding-file-has-password = Berkas niki dipunkunci mawi sandi. Simpen tanpa sandi, lajeng cobi malih.
finding-file-damaged = Berkas niki risak utawi mboten wetah. Bikak ing Excel, simpen malih, lajeng cobi malih.
finding-file-swells = Isi berkas niki mekar dados { $megabytes } MB, dados mboten dipunbikak. Ngangge lembar rekapipun mawon.
finding-file-too-heavy = Berkas niki kawraten kangge dipunwaos. Salin tabel rekapipun dhateng berkas enggal, lajeng cobi malih.
finding-file-is-html = Niki kaca web ingkang dipunparingi nami Excel. Bikak ing Excel, simpen minangka .xlsx, lajeng cobi malih.
finding-file-is-a-picture = Niki gambar. Ngangge berkas Excel utawi CSV-nipun.
finding-file-is-a-pdf = Niki PDF. Ngangge berkas Excel utawi CSV-nipun.
finding-file-is-a-roster = Niki daftar tiyang, sanes rekap. Rekap namung ngemot cacah saben wilayah utawi kantor.
finding-sheets-several = Langkung saking setunggal lembar isinipun rekap: { $names }. Ingkang pundi?
finding-sheets-without-recap = Mboten wonten lembar ingkang isinipun rekap. Ingkang wonten: { $names }.
finding-sheets-none = Berkas niki CSV, dados mboten gadhah lembar ingkang naminipun "{ $wanted }". Dipunbaleni tanpa nami lembar.
finding-sheet-unknown = Lembar "{ $wanted }" mboten wonten. Ingkang wonten: { $names }.
finding-cell-swallows-lines = Ing sel niki wonten { $lines } baris sanes. Mbok menawi wonten tandha kutip (") ingkang dereng katutup; baris ing ngandhapipun dados tumut mlebet mriki.
finding-row-too-long = Isinipun langkung kathah tinimbang judul kolom. Mbok menawi wonten tandha pamisah ing salebeting teks.

finding-column-not-there = Kolom "{ $wanted }" mboten wonten. Ingkang wonten: { $names }.
finding-column-missing = Kolom "{ $wanted }" dereng wonten. Judul ingkang dipuntepangi: { $known }.
finding-column-twice-named = Kolom "{ $wanted }" wonten kalih. Kantunaken setunggal.
finding-column-twice = Isinipun sami kaliyan kolom "{ $other }". Kantunaken setunggal.
finding-column-ignored = Kolom niki mboten dipuntepangi, dados mboten dipunwaos.
finding-column-missing-unit = Dereng wonten kolom kode utawi nami unit. Judul ingkang dipuntepangi umpami Kode Wilayah, Kecamatan, Desa/Kelurahan, OPD, Instansi.
finding-column-missing-figures = Dereng wonten kolom cacah { -counted }, jiwa, utawi pegawai. Judul ingkang dipuntepangi umpami Keluarga Respon, KK Clean, Penduduk, Pegawai, Sudah.
finding-column-unclear = Isi kolom niki dereng cetha. Pilihanipun: { $meanings }.
finding-cell-unclear =
    { $kind ->
        [empty] { $count } sel angka kothong, wiwit saking sel niki. Pilihanipun: { $meanings }.
       *[mark] "{ $example }" wonten ing { $count } sel angka, wiwit saking sel niki. Pilihanipun: { $meanings }.
    }
finding-base-is-target = Kolom niki dipunangge minangka pambagi, dados persentase ing papan niku perangan saking target.
finding-code-system-unknown = Jinis kode "{ $value }" mboten dipuntepangi. Serat kemendagri utawi bps.

finding-unit-missing = Mboten wonten kode utawi nami unit ing baris niki.
finding-unit-twice = { $named } sampun wonten ing baris { $first }.
finding-units-missing =
    { $count ->
        [1] { $named } mboten wonten ing rekap niki
       *[other] { $count } unit mboten wonten ing rekap niki, antawisipun { $named }
    }{ $known ->
        [all] {""}, lan tetep ngginakaken angka lawas.
        [none] {""}, lan dereng wonten angkanipun.
       *[some] {""}: { $kept } tetep ngginakaken angka lawas, { $never } dereng wonten angkanipun.
    }
finding-count-fell = { $named }: mandhap saking { $before } dados { $count } { $measure }.
finding-count-leapt = { $named }: mumbul saking { $before } dados { $count } { $measure }, tebih ing nginggil sanesipun. Mangga dipunpriksa sepisan malih, nggih.
finding-form-counted = Satunggal baris satunggal tiyang: { $done } saking { $count } tiyang ing { $offices } kantor sampun rampung. Ingkang ngisi kaping kalih dipunetang sepisan; nami lan nomeripun mboten dipunsimpen.
finding-column-as-before = Kolom "{ $column }" kula waos minangka { $meaning }, kados ingkang pungkasan.
finding-column-as-told = Kolom "{ $column }" kula waos minangka { $meaning }, miturut wangsulan panjenengan.
finding-cell-as-told =
    { $kind ->
        [empty] Sel kothong kula waos minangka { $meaning }, miturut wangsulan panjenengan.
       *[other] "{ $example }" kula waos minangka { $meaning }, miturut wangsulan panjenengan.
    }
finding-cell-as-before =
    { $kind ->
        [empty] Sel kothong kula waos minangka { $meaning }, kados ingkang pungkasan.
       *[other] "{ $example }" kula waos minangka { $meaning }, kados ingkang pungkasan.
    }
finding-older-than-published =
    { $boards ->
        [others] Kangge saperangan unit sampun wonten data ingkang langkung enggal, ngantos { $newest }. Ing papan, angkanipun tetep.
       *[same] Sampun wonten data ingkang langkung enggal, ngantos { $newest }. Papan mboten ewah.
    }
finding-same-file = Berkas ingkang sami sampun terbit minangka data ngantos { $newest }. Mangga dipunpriksa malih tanggalipun.
finding-code-unknown = Kode "{ $value }" mboten dipuntepangi.
finding-code-ambiguous = Kode "{ $value }" saged ateges kode Kemendagri utawi BPS. Ngangge titik (35.09.12.2001), utawi serat "# code_system: kemendagri" ing baris kapisan.
finding-code-bps-village = Kode desa BPS "{ $value }" dereng saged dipuncocogaken. Ngangge kode Kemendagri.
finding-code-excel = Kode dipunewahi Excel dados "{ $value }". Gantos kolomipun dados teks, lajeng isi malih.
finding-code-date = Kode ewah dados tanggal, "{ $value }". Gantos kolomipun dados teks, lajeng isi malih.
finding-code-twice = Kode "{ $value }" sampun wonten ing baris { $first }.
finding-code-colon = Kode "{ $value }" wonten titik kalihipun. Serat mawi titik mawon.
finding-code-too-long = Kode "{ $value }" kepanjangen. Paling panjang { $most } aksara.
finding-cell-too-long = Seratan "{ $value }" kepanjangen. Paling panjang { $most } aksara.
finding-code-not-sendable = Kode "{ $value }" mboten saged dipunangge, amargi kode dados perangan tautan. Ngangge aksara, angka, lan tandha hubung, umpami { $example }.
finding-name-unknown = Nami "{ $value }" mboten dipuntepangi.
finding-office-unknown = "{ $value }" mboten dipuntepangi minangka kode utawi nami kantor. Kode ingkang wonten umpami { $known }. Daftar kantor dipunlebetaken rumiyin.
finding-office-none = Dereng wonten kantor ing mriki. Daftar kantor dipunlebetaken rumiyin, lajeng daftar pegawainipun.
finding-name-as-told = "{ $example }" kula waos minangka { $named }, miturut wangsulan panjenengan.
finding-name-as-before = "{ $example }" kula waos minangka { $named }, kados ingkang pungkasan.
finding-line-left-out = Larik niki mboten kula waos minangka angka: "{ $example }".
finding-name-other-level = "{ $value }" namung wonten minangka { $candidates }, sanes ing tingkat ingkang dipunsuwun kolom niki.
finding-name-near = Nami "{ $value }" dereng dipuntepangi. Ingkang mirip: { $candidates }. Serat nami jangkep utawi kodenipun.
finding-name-ambiguous = Nami "{ $value }" dipunangge { $count } unit: { $candidates }. Serat kodenipun.
finding-name-differs = Kaserat "{ $value }", mangka kode { $unit } niku { $name }.
finding-kind-unknown = Jinis unit "{ $value }" mboten dipuntepangi. Ingkang dipuntepangi: { $known }.
finding-parent-wanted = Dereng cetha unit niki wonten wilayah pundi. Mangga kodenipun dipunserat ing kolom wilayah: { $known }.
finding-block-digits-lost = Kode "{ $value }" namung { $digits } angka, mangka kode BPS 14 utawi 16 angka. Wonten angka ingkang ical: mangga kolomipun dipundadosaken teks, lajeng dipunisi malih.
finding-done-above-size = Ingkang sampun ngisi online "{ $value }" langkung kathah tinimbang { -counted }nipun, { $size }.
finding-block-unknown = Blok "{ $value }" dereng wonten ing daftar blok. Mangga daftaripun dipunlebetaken rumiyin: sensusbot import blocks.
finding-counts-above-size = { $block }: sekawan cacahipun gunggung { $count }, ing daftar blok namung { $size } { -counted }. Tetep dipuntampi, amargi ing lapangan saged kepanggih langkung kathah.
finding-village-wanted = "{ $value }" sanes desa utawi kelurahan. Mangga tulis kode Kemendagri desanipun.
finding-village-not-here = Desa "{ $value }" mboten wonten ing { $areas }, wilayah ingkang kaserat ing config.yaml. Cobi dipunpriksa kode utawi naminipun; menawi wilayahipun sanes, areas: dipungantos rumiyin.
finding-field-role-unknown = Tugas "{ $value }" mboten dipuntepangi. Ingkang dipuntepangi: { $known }.

finding-number-excel = Angka dipunewahi Excel dados "{ $value }". Gantos kolomipun dados teks, lajeng isi malih.
finding-number-date = Angka ewah dados tanggal, "{ $value }". Gantos kolomipun dados teks, lajeng isi malih.
finding-number-negative = Cacah mboten saged kirang saking nol: "{ $value }".
finding-number-decimal = Cacah kedah wilangan wetah: "{ $value }". Titik misahaken ewon.
finding-number-too-large = Cacah "{ $value }" langkung ageng tinimbang penduduk Indonesia.
finding-number-wrong = "{ $value }" sanes angka.
finding-number-fraction = Kasimpen minangka pecahan, "{ $value }". Menawi titikipun pamisah ewon, ketik angkanipun tanpa titik.
finding-identity-in-recap = Ing sel niki wonten nomer panjang kados NIK, KK, utawi NIP, mbok menawi sampun dipunewahi Excel. Busak kolomipun: rekap mboten mbetahaken.
finding-identity-in-name = Ing sel niki wonten nomer kados NIK, KK, utawi NIP. Busak nomeripun: isinipun sel niki kula simpen lan kula tedahaken.
finding-formula-without-value = Rumus ing sel niki dereng dipunetang. Bikak ing Excel, simpen, lajeng cobi malih.

finding-cell-empty = Sel niki taksih kothong.
finding-yes-or-no = Isi mawi ya utawi tidak, sanes "{ $value }".
finding-moment-wrong = "{ $value }" sanes tanggal. Serat kados { $year }-03-05 18:00.
finding-progress-unknown = Status "{ $value }" mboten dipuntepangi. Ingkang dipuntepangi: { $known }.
finding-card-contradicted = Baris niki benten kaliyan baris { $first }: setunggal KK, tanggalipun sami, statusipun benten.
finding-nik-in-two-cards = NIK niki sampun wonten ing baris { $first } kanthi nomer KK sanes, tanggalipun sami.
finding-identity-excel = Nomer ing sel niki sampun dipunbunderaken Excel. Gantos kolomipun dados teks, lajeng isi malih.
finding-identity-excel-column = Sedaya nomer ing kolom niki pungkasanipun 0, tandha sampun dipunbunderaken Excel. Gantos kolomipun dados teks, lajeng isi malih.
finding-worker-twice = Nomer utawi nami niki sampun wonten ing baris { $first }.
finding-worker-short = Nami niki dereng saged kula angge: paling sekedhik tiga aksara, paling kathah 60.
finding-identity-own = Nomer niki kados NIK, KK, utawi NIP, lan nomer kados mekaten mboten kula tampi ing mriki. Mangga ngangge nomer saking perusahaan, utawi dipunkosongaken.
finding-nip-twice = NIP niki sampun wonten ing baris { $first }.
finding-finished-nobody-done = Sedaya { $count } tiyang ing berkas niki kaserat dereng rampung, dados mboten wonten ingkang saged dipunserat.
finding-nik-length = NIK cacahipun 16 angka, ing mriki { $typed }.
finding-nik-letters = NIK isinipun namung angka.
finding-nik-date = Angka kaping 7 ngantos kaping 12 NIK niki sanes tanggal.
finding-nik-repeated = NIK niki setunggal angka ingkang dipunambali.
finding-kk-length = Nomer KK cacahipun 16 angka, ing mriki { $typed }.
finding-kk-letters = Nomer KK isinipun namung angka.
finding-kk-date = Angka kaping 7 ngantos kaping 12 nomer KK niki sanes tanggal.
finding-kk-is-nik = Niki NIK, sanes nomer KK.
finding-nip-length = NIP cacahipun 18 angka, ing mriki { $typed }.
finding-nip-is-nik = Niki kados NIK (16 angka), sanes NIP (18 angka). Serat NIP-ipun, lan busak NIK saking berkas.
finding-nip-letters = NIP isinipun namung angka.
finding-nip-birth = Wolung angka kapisan NIP niki sanes tanggal.
finding-nip-month = Angka kaping 13 lan kaping 14 NIP niki sanes wulan.
finding-nip-sex = Angka kaping 15 NIP kedah 1 utawi 2.

finding-above-base = { $name }: { $count } { $measure } nglangkungi cacah sedayanipun, { $base }.
finding-base-unknown = Cacah sedaya { $measure } dereng dipunmangertosi ing { $count } unit, wiwit saking { $name }.
finding-persons-implausible = { $name }: { $count } { $measure } kangge { $families } { -counted }. Mbok menawi kolomipun kewalik.
finding-parts-differ = { $name }: kaserat { $stated } { $measure }, cacah peranganipun { $sum }.
finding-parts-differ-slightly = { $name }: kaserat { $stated } { $measure }, cacah peranganipun { $sum }. Selisihipun limrah amargi dipunbunderaken.
finding-total-differs = Cacah kaserat { $stated } { $measure }, asil gunggungipun { $sum }.
finding-total-differs-slightly = Cacah kaserat { $stated } { $measure }, asil gunggungipun { $sum }. Selisihipun limrah amargi dipunbunderaken.
finding-total-lacks =
    { $count ->
        [1] Gunggung kaserat { $stated } { $measure } dereng ngetang { $name } ({ $sum }).
       *[other] Gunggung kaserat { $stated } { $measure } dereng ngetang { $count } unit, antawisipun { $name }.
    }
finding-base-assumed = Kolom niki kula angge minangka cacah sedaya { $measure }, inggih niki pambaginipun.
finding-stands-apart = { $named } sanes wilayah ing nginggilipun unit sanes ing rekap niki. Napa leres niki baris rekap?
finding-year-taken = "{ $words }" mboten nyebut taun. Kula anggep { $day }.
finding-as-of-differs = Ing berkas kaserat "{ $words }", benten kaliyan wekdal ing printah. Ingkang dipunangge wekdal ing printah.
finding-counts-are-all = Meh sedaya angka { $measure } ing kolom niki sami kaliyan cacah sedayanipun. Mbok menawi niki daftar cacah, sanes ingkang sampun rampung.
finding-counts-like-percents = Sedaya angka { $measure } ing kolom niki paling ageng { $count }. Mbok menawi niki persentase, sanes cacah.
finding-figures-in-thousands = Kaserat "{ $value }". Papan mbetahaken angka wetah: serat angka jangkepipun, utawi busak seratan niku menawi angkanipun sampun wetah.
finding-names-contradict = { $count } nama mboten cocok kaliyan kodenipun, wiwit saking "{ $value }", kamangka kode { $unit } niki { $name }. Mbok menawi kolomipun kageser.
finding-rows-hidden = { $count } baris ingkang kadhelikaken tumut dipunwaos: baris { $lines }.
finding-column-hidden = Kolom niki kadhelikaken, nanging tumut dipunwaos.
finding-sheets-hidden = Lembar ingkang kadhelikaken mboten dipunwaos: { $names }.
finding-clean-exceeds = { $name }: { $count } { $measure } jangkep, langkung kathah tinimbang ingkang respon, { $responded }.
finding-clean-alone = Rekap niki namung ngemot { $measure }. Papan ingkang ngetang respon mboten ewah.
finding-percent-common-base = Sedaya persentase { $measure } dipunbagi setunggal angka ingkang sami, watawis { $base }. Papan mbagi saben unit mawi cacahipun piyambak.
finding-percent-differs = { $name }: kaserat { $stated_share } { $measure }, etanganipun { $found_share }.

finding-text-unknown = Kunci "{ $key }" mboten wonten ing antawisipun teks basa niki.
finding-text-twice = Kunci "{ $key }" sampun wonten ing baris { $first }.
finding-text-stale = { $key }: teks Indonesianipun sampun benten kaliyan ingkang wonten ing lembar niki. Ekspor malih, lajeng trepaken.
finding-text-values = { $key }: isi ing salebeting kurung kurawal kedah sami kaliyan teks Indonesianipun. Mangga dipunpriksa { $names }.
finding-text-markup = { $key }: tandha lan prentahipun kedah sami kaliyan teks Indonesianipun. Mangga dipunpriksa { $names }.
finding-text-not-fluent = { $key }: kurung kurawal utawi tandha < dereng sapasang.
finding-text-too-long = { $key }: { $length } karakter, mangka panggenanipun namung cekap kangge { $limit }.
error-texts-refused = Lembar teks dereng saged dipuntampi: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
error-texts-language-unknown = Dereng wonten teks ing basa "{ $typed }". Ingkang saged dipunpriksa: { $known }.

# A native speaker's review is still wanted.
# For heads of offices: the daily news, who in their office is still open, and the call to them.
heads-target-reached = 🎉 <b>{ $unit } nggayuh target { $target }!</b> Matur nuwun dhateng sedaya ingkang ndherek.
heads-final = 🏁 <b>{ $phase } dipuntutup: { $unit } ing peringkat { $rank }</b> ing antawisipun { $among }.
heads-final-changed = 🏁 <b>Angka pungkasan { $phase } ewah: { $unit } ing peringkat { $rank }</b> ing antawisipun { $among }.
heads-final-thanks = Niki data pungkasan tahap niki. Matur nuwun dhateng sedaya pegawai ingkang sampun sesarengan.

button-office-open = Pirsani ingkang dereng
button-office-call = Engetaken sedaya
button-office-call-one = Engetaken { $name }
office-page-before = ‹ Saderengipun
office-page-after = Candhakipun ›

office-open-title = 👥 <b>{ $office }</b>: { $count } saking { $listed } pegawai ing daftar dereng kacathet rampung.
office-open-joined = { $count } antawisipun sampun gabung ing bot, lan saged kula engetaken.
office-open-returned-count = { $count } bukti dipunwangsulaken, lan ingkang enggal dereng dipunkirim.
office-open-waiting = { $count } bukti nengga dipunpriksa.
office-open-claimed = { $count } malih sampun matur rampung, tanpa bukti.
office-open-excused = { $count } nengga petugas amargi mboten saged online.
office-open-nobody = 👥 <b>{ $office }</b>: sedaya nami ing daftar pegawai sampun kacathet rampung, utawi sampun paring kabar. Matur nuwun!
office-open-stranger = • { $name } · dereng gabung ing bot
office-open-started = • { $name } · sampun miwiti
office-open-returned = • { $name } · buktinipun dipunwangsulaken
office-open-not-begun = • { $name } · dereng miwiti
office-open-page = Kaca { $page } saking { $pages }
open-which-unit = Ingkang dereng rampung ing kantor pundi?
office-open-as-of = Namung pimpinan lan verifikator ingkang mirsani nami-naminipun.
office-unnamed-title = 👥 <b>{ $office }</b>: sinten mawon ingkang sampun rampung dereng kasumerepan sedaya.
office-unnamed-joined = { $count } pegawai sampun gabung ing bot lan dereng kacathet rampung. Piyambakipun saged kula engetaken.
office-unnamed-why = Nami-naminipun kula tedahaken sasampunipun tim sensus ngirim berkas NIP ingkang sampun rampung. Saderengipun, sinten mawon saged ugi sampun rampung tanpa bot.
office-by-name = Miturut nami ingkang kacathet (berkas NIP, bukti): { $finished } saking { $listed } sampun, data ngantos { $as_of }.
office-by-name-none = Dereng wonten nami ingkang kacathet rampung saking { $listed } pegawai ing daftar.
office-by-recap = Miturut rekap { $source }: { $figures } sampun, data ngantos { $as_of }.
office-board-recap = Papan peringkat dipunetang saking rekap; bukti ingkang nembe dipuntampi tumut dipunetang ing rekap salajengipun.
office-board-final = Sensus online sampun dipuntutup, dados papan peringkat mboten ewah malih. Bukti ingkang nembe dipuntampi tetep kacathet ing daftar kantor.
office-board-people = Papan peringkat dipunetang saking nami ingkang kacathet.

office-called =
    { $when ->
        [now] 📣 Ajakan panjenengan dipunkirim sakniki dhateng <b>{ $count } pegawai</b>.
       *[later] 📣 Ajakan panjenengan dipunkirim dhateng <b>{ $count } pegawai</b> ing { $leaves_at }; sakniki wekdal kendel.
    }
office-called-nobody = 📣 Sakniki mboten wonten pegawai ingkang perlu kula engetaken lumantar bot.
office-called-reminded = { $count } sampun dipunengetaken dinten niki, sampun cekap nampi pesen minggu niki, utawi nyuwun dipunengetaken mangke.
office-called-silent = { $count } mboten saged dipunengetaken lumantar bot: dereng sarujuk, ngendelaken pangenget, utawi mboten saged dipunhubungi.
office-called-returned = { $count } sampun dipunkabari menawi buktinipun dipunwangsulaken, lan napa ingkang kedah dipundandosi.
office-called-own = Panjenengan piyambak ugi wonten ing daftar niku, lan mboten kula kirimi.
office-called-strangers = <b>{ $count } pegawai</b> ing daftar dereng gabung ing bot. Pencet ukara niki kangge nyalin, lajeng kirimaken dhateng pegawai niku:
office-forward = <code>Bapak/Ibu pegawai { $office }, mangga sami ngrampungaken sensus online. Dipunkancani langkah mbaka langkah ing { $link }</code>
office-call-heard =
    { $speaker ->
        [verifier] { $name }, verifikator { $office }, ngajak panjenengan ngrampungaken sensus online.
        [office] { $office } ngajak panjenengan ngrampungaken sensus online.
       *[colleague] { $name } saking { $office } ngajak panjenengan ngrampungaken sensus online.
    }

error-office-not-yours = Nami-nami pegawai namung kangge pimpinan lan verifikator kantor niku piyambak. Menawi panjenengan kalebet, mangga tepangan rumiyin lumantar /asn.
error-office-called-today =
    { $again ->
        [yes] Dinten niki ajakan kangge kantor niku sampun dipunkirim. Cekap sepisan saben dinten supados tetep sekeca dipunmirengaken; benjing saged malih.
       *[no] Dinten niki ajakan kangge kantor niku sampun dipunkirim. Cekap sepisan saben dinten supados tetep sekeca dipunmirengaken.
    }
error-office-call-too-late = Dalu niki pesen mboten kula kirim malih, lan benjing sensus online sampun dipuntutup. Menawi saged, mangga dipunhubungi langsung.

office-own-words = “<i>{ $words }</i>”
call-preview = 👀 <b>Makaten ajakan panjenengan mangke dipunwaos:</b>
call-preview-whom = 👀 <b>Makaten ajakan panjenengan dhateng { $whom } mangke dipunwaos:</b>
call-preview-hears =
    { $when ->
        [now] Menawi panjenengan kirim, <b>{ $count } pegawai</b> nampi{ call-language }.
       *[later] <b>{ $count } pegawai</b> nampi ing { $leaves_at }{ call-language }; sakniki wekdal kendel.
    }
call-language =
    { $count ->
        [1] { " " }mawi basa pilihanipun
       *[other] , saben tiyang mawi basa pilihanipun
    }
call-preview-anew = Ingkang wau sampun kula tutup lan dereng dipunkirim. Niki ingkang enggal:
call-preview-strangers = { $count } pegawai ing daftar dereng gabung ing bot. Sasampunipun dipunkirim, kula paringi ukara kangge dipunterusaken.
call-words-add = ✍️ Kersa nambahi tembung piyambak? Mangga dipunketik sakniki, paling kathah { $most } aksara.
call-words-change = ✍️ Kersa ngganti tembungipun? Mangga dipunketik malih, paling kathah { $most } aksara.
button-send-to = Kirim dhateng { $count } pegawai
button-without-words = Tanpa tembung kula

button-office-thank = Aturi matur nuwun
thanks-preview = 👀 <b>Makaten matur nuwun panjenengan mangke dipunwaos:</b>
thanks-heard =
    { $speaker ->
        [verifier] 🙏 { $name }, verifikator { $office }, matur nuwun: isian sensus panjenengan sampun kacathet rampung.
        [office] 🙏 { $office } matur nuwun: isian sensus panjenengan sampun kacathet rampung.
       *[colleague] 🙏 { $name } saking { $office } matur nuwun: isian sensus panjenengan sampun kacathet rampung.
    }
thanks-sent =
    { $when ->
        [now] 🙏 Matur nuwun panjenengan dipunkirim sakniki dhateng <b>{ $count } pegawai</b>.
       *[later] 🙏 Matur nuwun panjenengan dipunkirim dhateng <b>{ $count } pegawai</b> ing { $leaves_at }; sakniki wekdal kendel.
    }
thanks-nobody = 🙏 Sakniki mboten wonten malih pegawai ingkang saged kula kirimi matur nuwun panjenengan.
thanks-nobody-known = 🙏 Dereng wonten nami ingkang kacathet rampung ing kantor niku. Naminipun kula mangertosi saking bukti ingkang dipuntampi lan saking berkas NIP tim sensus; menawi sampun wonten, panjenengan saged matur nuwun saking ngriki.
thanks-before = { $count } sampun nate nampi matur nuwun panjenengan, dados mboten kula kirimi malih.
thanks-strangers = { $count } ingkang sampun rampung dereng gabung ing bot. Mangga dipunaturaken langsung.

error-words-link = Tautan ing seratan piyambak mboten kula terusaken, supados sedaya mangertos bilih tautan sensus namung saking kula. Mangga dipunserat malih tanpa tautan.
error-words-long = Seratan niku { $length } aksara; paling kathah { $limit }. Mangga dipuncekak sakedhik.

button-office-tools = Piranti kantor
office-tools = 🧰 <b>{ $office }</b>: ingkang saged kula cepakaken kangge kantor panjenengan.
button-office-text = Tulisan kangge grup WhatsApp
button-whatsapp = Kirim lumantar WhatsApp
share-greeting =
    { $workers ->
        [yes] Para kadang { $office },
       *[no] Bapak/Ibu pegawai { $office } ingkang kinurmatan,
    }
share-how =
    { $done ->
        [no] Mangga dipunisi piyambak ing { $site }, utawi dipunkancani langkah mbaka langkah ing { $link }
       *[yes] Ingkang sampun rampung, matur nuwun sanget. Ingkang dereng, mangga dipunisi piyambak ing { $site }, utawi dipunkancani langkah mbaka langkah ing { $link }
    }
share-thanks = Matur nuwun dhateng Bapak/Ibu sedaya ingkang sampun sesarengan.

button-office-letter = Serat edaran
letter-pdf = 🖨 Serat edaran <b>{ $unit }</b>, saged dipuncithak ing dlancang A4: mangga dipunisi alamat, nomer, lan NIP-ipun, lajeng dipuntandhatangani.
letter-docx = 📄 Serat edaran <b>{ $unit }</b> kangge dipunsunting ing Word.
button-letter-docx = Kangge dipunsunting (DOCX)
letter-which-unit = Serat edaran kangge kantor pundi?
letter-ask-unit = Mangga dipunketik nami utawi kode kantor kangge serat edaranipun, umpaminipun <i>Dinas Kesehatan</i>.
error-letter-not-office = Serat edaran namung kangge kantor, perusahaan, lan sekolah. Kangge desa lan kelurahan wonten posteripun ing /poster.
error-letter-too-late = Sensus online sampun dipuntutup, dados serat edaranipun sampun mboten wonten ginanipun.
error-letter-nothing = Mangga dipunsebut serat edaran kantor pundi (KODE), utawi sedaya (--all).
error-letter-template-broken = Tuladha serat ing data/letters/edaran.docx mboten saged dipunbikak. Mangga dipunsimpen malih minangka DOCX, utawi dipunbusak supados tuladha saking kula ingkang dipunangge.
error-letter-field-broken = "{ $typed }" ing tuladha serat mboten badhe kaisi. Serat wetah mawi kurung kurawal tanpa spasi, kados { $example }, ing sanjawinipun kothak teks.
error-letter-field-unknown = { $typed } ing tuladha serat mboten kula tepangi. Ingkang saged dipunisi: { $known }.
terminal-letters-made = Serat edaran kangge { $count } kantor wonten ing { $place }, saben kantor DOCX lan PDF.

button-office-find = Padosi nami utawi jabatan
button-office-again = Padosi malih
button-office-post = { $post } ({ $count })
button-office-file = Undhuh daftaripun (XLSX)
office-find = 🔎 <b>{ $office }</b>: mangga dipunketik nami utawi jabatan, umpaminipun <i>wati</i> utawi <i>perawat</i>.
office-find-posts = Ingkang dereng kacathet rampung miturut jabatan:
office-find-post = • { $post }: { $count }
office-find-more = … lan { $count } jabatan sanès
office-found = 🔎 <b>{ $what }</b>: { $count } dereng kacathet rampung.
office-found-nobody = 🔎 Mboten wonten <b>{ $what }</b> ing antawisipun ingkang dereng kacathet rampung. Mangga dipuncobi perangan sanès saking naminipun, utawi jabatanipun.
office-found-more = … lan { $count } malih. Sedaya wonten ing daftar XLSX.
office-file = 📄 Ingkang dereng kacathet rampung ing <b>{ $office }</b>. Namung kangge pimpinan lan verifikator.
office-sheet = Dereng rampung
office-sheet-name = Nami
office-sheet-post = Jabatan
office-sheet-state = Kawontenan
office-sheet-stranger = dereng gabung ing bot
office-sheet-started = sampun miwiti
office-sheet-returned = buktinipun dipunwangsulaken
office-sheet-not-begun = dereng miwiti

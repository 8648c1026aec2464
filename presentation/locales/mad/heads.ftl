# A native speaker's review is still wanted.
# For heads of offices: daily news, who is not done in their office, and the call to them.
heads-target-reached = 🎉 <b>{ $unit } dapa' ka target { $target }!</b> Sakalangkong ka sadhaja se noro'.
heads-final = 🏁 <b>{ $phase } etotop: { $unit } e peringkat { $rank }</b> e antara { $among }.
heads-final-changed = 🏁 <b>Angka se paleng budhi { $phase } aoba: { $unit } e peringkat { $rank }</b> e antara { $among }.
heads-final-thanks = Paneka data se paleng budhi tahap paneka. Sakalangkong ka sadhaja pegawai.

button-office-open = Oladhi se ghi' bhunten
button-office-call = Paenga' se ghi' bhunten
button-office-call-one = Paenga' { $name }
office-page-before = ‹ Sabellunna
office-page-after = Saterrossa ›

office-open-title = 👥 <b>{ $office }</b>: { $count } dhari { $listed } pegawai e daftar ghi' ta' ecatet mare.
office-open-joined = { $count } e antarana ampon agabung e bot, ban bisa kaula enga'aghi.
office-open-returned-count = { $count } bhukte epabali, ban se anyar ghi' ta' ekerem.
office-open-waiting = { $count } bhukte nantos epareksa.
office-open-claimed = { $count } pole ngako ampon mare, tadha' bhuktena.
office-open-excused = { $count } nantos petugas amargha ta' bisa online.
office-open-nobody = 👥 <b>{ $office }</b>: sadhaja nyama e daftar pegawai ampon ecatet mare, otaba ampon aberri' kabhar. Sakalangkong!
office-open-stranger = • { $name } · ghi' ta' agabung e bot
office-open-started = • { $name } · ampon molae
office-open-returned = • { $name } · bhuktena epabali
office-open-not-begun = • { $name } · ghi' ta' molae
office-open-page = Kaca { $page } dhari { $pages }
open-which-unit = Se ghi' ta' mare e kantor ka'dhimma?
office-open-as-of = Coma pimpinan ban verifikator se ngoladhi ma-nyamana.
office-unnamed-title = 👥 <b>{ $office }</b>: pasera se ampon mare ghi' ta' ekataoe sadhajana.
office-unnamed-joined = { $count } pegawai ampon agabung e bot ban ghi' ta' ecatet mare. Sadhajana bisa kaula enga'aghi.
office-unnamed-why = Ma-nyamana eoladhiyaghi samarena tim sensus ngerem berkas NIP se ampon mare. Sabellunna, pasera bisaos bisa ampon mare tanpa bot.
office-by-name = Manorot nyama se ecatet (berkas NIP, bhukte): { $finished } dhari { $listed } ampon, data sampe' { $as_of }.
office-by-name-none = Ghi' tadha' nyama se ecatet mare dhari { $listed } pegawai e daftar.
office-by-recap = Manorot rekap { $source }: { $figures } ampon, data sampe' { $as_of }.
office-board-recap = Papan peringkat eetong dhari rekap; bhukte se bhuru etarema noro' eetong e rekap saamponna.
office-board-final = Sensus online ampon etotop, dhaddhi papan peringkat ta' aoba pole. Bhukte se bhuru etarema pagghun ecatet e daftar kantor.
office-board-people = Papan peringkat eetong dhari nyama se ecatet.

office-called =
    { $when ->
        [now] 📣 Pangajhakka Panjennengan ekerem samangken ka <b>{ $count } pegawai</b>.
       *[later] 📣 Pangajhakka Panjennengan ekerem ka <b>{ $count } pegawai</b> e { $leaves_at }; samangken jham tennang.
    }
office-called-nobody = 📣 Samangken tadha' pegawai se parlo epaenga' lebat bot.
office-called-reminded = { $count } ampon epaenga' are paneka, ampon cokop narema pessen minggu paneka, otaba nyo'on epaenga' dagghi'.
office-called-silent = { $count } ta' bisa epaenga' lebat bot: ghi' ta' saroju', maambu pangenga', otaba ta' bisa ehubungi.
office-called-returned = { $count } ampon ekabharraghi: bhuktena epabali, ban ponapa se parlo epabhender.
office-called-own = Panjennengan jughan badha e daftar ghapaneka, ban ta' kaula kereme.
office-called-strangers = <b>{ $count } pegawai</b> e daftar ghi' ta' agabung e bot. Klik okara paneka kaangghuy nyalen, terros kerem ka sadhajana:
office-forward = <code>Bapa'/Ebu pegawai { $office }, ngereng pamare sensus online. Ekancae tong-settong langka e { $link }</code>
office-call-heard =
    { $speaker ->
        [verifier] { $name }, verifikator { $office }, ngajhak Panjennengan mamare sensus online.
        [office] { $office } ngajhak Panjennengan mamare sensus online.
       *[colleague] { $name } dhari { $office } ngajhak Panjennengan mamare sensus online.
    }

error-office-not-yours = Nyamana pegawai coma kaangghuy pimpinan ban verifikator kantor ghapaneka dhibi'. Manabi Panjennengan settong dhari ghapaneka, kennalan ghallu lebat /asn.
error-office-called-today =
    { $again ->
        [yes] Are paneka pangajhak kaangghuy kantor ghapaneka ampon ekerem. Cokop sakale sabbhan are sopajha pagghun nyaman eding; lagghu' bisa pole.
       *[no] Are paneka pangajhak kaangghuy kantor ghapaneka ampon ekerem. Cokop sakale sabbhan are sopajha pagghun nyaman eding.
    }
error-office-call-too-late = Malem paneka pessen ta' ekerem pole, ban lagghu' sensus online ampon etotop. Manabi bisa, hubungi langsong.

office-own-words = “<i>{ $words }</i>”
call-preview = 👀 <b>Akadhi paneka pangajhakka Panjennengan ebaca dagghi':</b>
call-preview-whom = 👀 <b>Akadhi paneka pangajhakka Panjennengan ka { $whom } ebaca dagghi':</b>
call-preview-hears =
    { $when ->
        [now] Manabi ekerem, <b>{ $count } pegawai</b> narema{ call-language }.
       *[later] <b>{ $count } pegawai</b> narema e { $leaves_at }{ call-language }; samangken jham tennang.
    }
call-language =
    { $count ->
        [1] { " " }ngangghuy bhasa se epele dhibi'
       *[other] , reng-sorengnga ngangghuy bhasa se epele dhibi'
    }
call-preview-anew = Se ghella' ampon etotop ban ghi' ta' ekerem. Paneka se anyar:
call-preview-strangers = { $count } pegawai e daftar ghi' ta' agabung e bot. Samarena ekerem, kaula aberri' okara kaangghuy eterrosaghi.
call-words-add = ✍️ Kasokan namba oca' dhibi'? Toles samangken, paleng bannya' { $most } horop.
call-words-change = ✍️ Kasokan ngobaaghi oca'na? Toles pole samangken, paleng bannya' { $most } horop.
button-send-to = Kerem ka { $count } pegawai
button-without-words = Tanpa oca'na kaula

button-office-thank = Atorraghi sakalangkong
thanks-preview = 👀 <b>Akadhi paneka sakalangkongnga Panjennengan ebaca dagghi':</b>
thanks-heard =
    { $speaker ->
        [verifier] 🙏 { $name }, verifikator { $office }, ngatorraghi sakalangkong: essean sensus Panjennengan ampon ecatet mare.
        [office] 🙏 { $office } ngatorraghi sakalangkong: essean sensus Panjennengan ampon ecatet mare.
       *[colleague] 🙏 { $name } dhari { $office } ngatorraghi sakalangkong: essean sensus Panjennengan ampon ecatet mare.
    }
thanks-sent =
    { $when ->
        [now] 🙏 Sakalangkongnga Panjennengan ekerem samangken ka <b>{ $count } pegawai</b>.
       *[later] 🙏 Sakalangkongnga Panjennengan ekerem ka <b>{ $count } pegawai</b> e { $leaves_at }; samangken jham tennang.
    }
thanks-nobody = 🙏 Samangken tadha' pole pegawai se bisa ekereme sakalangkongnga Panjennengan.
thanks-nobody-known = 🙏 Ghi' tadha' nyama se ecatet mare e kantor ghapaneka. Nyamana ekataoe dhari bhukte se etarema ban dhari berkas NIP tim sensus; manabi ampon badha, Panjennengan bisa ngatorraghi sakalangkong dhari ka'ento.
thanks-before = { $count } ampon narema sakalangkongnga Panjennengan, daddhi ta' ekereme pole.
thanks-strangers = { $count } se ampon mare ghi' ta' agabung e bot. Atorraghi langsong.

error-words-link = Tautan e tolesan dhibi' ta' eterrosaghi, sopajha sadhaja ngataoe, tautan sensus coma dhari kaula. Toles pole tanpa tautan.
error-words-long = Tolesan ghapaneka { $length } horop; paleng bannya' { $limit }. Papandha' sakone'.

button-office-tools = Parabhut kantor
office-tools = 🧰 <b>{ $office }</b>: se bisa kaula sadhiyaaghi kaangghuy kantorra Panjennengan.
button-office-text = Tolesan kaangghuy grup WhatsApp
button-whatsapp = Kerem lebat WhatsApp
share-greeting =
    { $workers ->
        [yes] Tan-taretan e { $office },
       *[no] Bapa'/Ebu pegawai { $office } se ekormadhi,
    }
share-how =
    { $done ->
        [no] Ngereng esse dhibi' e { $site }, otaba ekancae tong-settong langka e { $link }
       *[yes] Se ampon mare, sakalangkong. Se ghi' bhunten, ngereng esse dhibi' e { $site }, otaba ekancae tong-settong langka e { $link }
    }
share-thanks = Sakalangkong ka Bapa'/Ebu sadhaja.

button-office-letter = Serrat edaran
letter-pdf = 🖨 Serrat edaran <b>{ $unit }</b>, bisa ecetak e kertas A4: esse alamat, nomer, ban NIP-na, terros tandha tangane.
letter-docx = 📄 Serrat edaran <b>{ $unit }</b> kaangghuy eoba e Word.
button-letter-docx = Kaangghuy eoba (DOCX)
letter-which-unit = Serrat edaran kaangghuy kantor ka'dhimma?
letter-ask-unit = Toles nyama otaba kode kantor kaangghuy serrat edaranna, akadhi <i>Dinas Kesehatan</i>.
error-letter-not-office = Serrat edaran coma kaangghuy kantor, perusahaan, ban sakola'an. Kaangghuy dhisa ban kelurahan badha posterra e /poster.
error-letter-too-late = Sensus online ampon etotop, daddhi serrat edaranna ampon tadha' ghunana.
error-letter-nothing = Sebbhut serrat edaran kantor ka'dhimma (KODE), otaba sadhajana (--all).
error-letter-template-broken = Conto serrat e data/letters/edaran.docx ta' bisa ebukka'. Simpen pole menangka DOCX, otaba buwang sopajha conto dhari kaula se eangghuy.
error-letter-field-broken = "{ $typed }" e conto serrat ta' bhakal aesse. Toles lengkap sareng kurung kurawal ban tanpa spasi, akadhi { $example }, e lowar kotak teks.
error-letter-field-unknown = { $typed } e conto serrat ta' ekenal. Se bisa eesse'e: { $known }.
terminal-letters-made = Serrat edaran kaangghuy { $count } kantor badha e { $place }, sabbhan kantor DOCX ban PDF.

button-office-find = Sare nyama otaba jabatan
button-office-again = Sare pole
button-office-post = { $post } ({ $count })
button-office-file = Unduh daftarra (XLSX)
office-find = 🔎 <b>{ $office }</b>: toles nyama otaba jabatan, akadhi <i>wati</i> otaba <i>perawat</i>.
office-find-posts = Se ghi' ta' ecatet mare manorot jabatan:
office-find-post = • { $post }: { $count }
office-find-more = … ban { $count } jabatan laen
office-found = 🔎 <b>{ $what }</b>: { $count } ghi' ta' ecatet mare.
office-found-nobody = 🔎 Tadha' <b>{ $what }</b> e antarana se ghi' ta' ecatet mare. Coba bagiyan laen dhari nyamana, otaba jabatanna.
office-found-more = … ban { $count } pole. Sadhajana badha e daftar XLSX.
office-file = 📄 Se ghi' ta' ecatet mare e <b>{ $office }</b>. Coma kaangghuy pimpinan ban verifikator.
office-sheet = Ghi' ta' mare
office-sheet-name = Nyama
office-sheet-post = Jabatan
office-sheet-state = Kabadha'an
office-sheet-stranger = ghi' ta' agabung e bot
office-sheet-started = ampon molae
office-sheet-returned = bhuktena epabali
office-sheet-not-begun = ghi' ta' molae

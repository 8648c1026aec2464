# A native speaker's review is still wanted.
# The verifier's queue of proofs: what waits, one proof at a time, decisions, the list as a file.
queue-button-open = Priksa bukti ({ $count })
queue-button-start = Priksa bukti
queue-button-again = Priksa malih
queue-button-accept = ✅ Tampi
queue-button-accept-yes = Nggih, tampi
queue-button-return = Wangsulaken
queue-button-skip = Langkungi
queue-button-own-words = Serat alesan piyambak
queue-button-back = Wangsul
queue-button-decided = Putusan dinten niki
queue-button-differences = Benten kaliyan { statistics-office }
queue-button-export = Undhuh daftar bukti
queue-button-to-queue = Bukti ingkang nengga
queue-button-take-back = Tarik: { $name }, { $time }

queue-empty = 📭 Mboten wonten bukti ingkang nengga. Matur nuwun!
queue-waiting =
    { $count ->
        [1] 📥 <b>1 bukti nengga</b> wiwit { $since }.
       *[other] 📥 <b>{ $count } bukti nengga</b>, ingkang paling dangu wiwit { $since }.
    }
queue-office = • { $office }: { $count }, wiwit { $since }
queue-more = … lan { $count } malih
queue-own-alone = 📥 <b>Namung bukti panjenengan piyambak ingkang nengga</b>, wiwit { $since }. Ingkang mriksa kanca panjenengan.
queue-own-waits = Setunggal ing antawisipun bukti panjenengan piyambak. Ingkang mriksa kanca panjenengan.
queue-family-alone = 📥 <b>Ingkang nengga namung bukti ingkang ugi dipunetang kangge panjenengan</b>, wiwit { $since }. Ingkang mriksa kanca panjenengan.
queue-family-waits = { $count } ing antawisipun ugi dipunetang kangge panjenengan. Ingkang mriksa kanca panjenengan.
queue-samples = { $count } bukti sampun dipuntampi miturut aturan, lan nengga dipunpirsani tiyang.
queue-differences-line = { $count } bukti benten kaliyan data { statistics-office }.
queue-ends-round = Sedaya sampun panjenengan pirsani. Ingkang dipunlangkungi saged dipunpriksa malih.
queue-ends-held = Saweg dipunpirsani { $names }: { $count } bukti, paling dangu dumugi { $until }.
queue-colleague = kanca panjenengan
queue-left = Nengga: { $count }

queue-nobody = satunggaling pegawai
queue-who = 🧾 <b>{ $name }</b> · { $place }
queue-handed-in = Dipunpasrahaken { $moment }
queue-read-complete = Kawaos: kadosipun jangkep, { $complete } saking { $members } anggota.
queue-read-incomplete = Kawaos: dereng jangkep, { $complete } saking { $members } anggota.
queue-read-nobody = Kawaos: jangkep, { $complete } saking { $members } anggota, nanging nami ingkang ngirim mboten wonten ing mriku.
queue-read-no-receipt = Kawaos: kadosipun sanes bukti sensus.
queue-read-broken = Berkasipun mboten saged dipunbikak mesin: mbok menawi risak, kosong, utawi dipunkunci.
queue-read-unread = Isinipun mboten kawaos mesin.
queue-cannot-online = Mboten saged sensus online: { $why }
queue-is-sample = Sampun dipuntampi miturut aturan. Niki conto supados panjenengan pirsani.
queue-counts-for = Ugi dipunetang kangge { $names }.
queue-others = { $count } sanesipun
queue-twin = ⚠️ Bukti ingkang sami ugi dipunpasrahaken { $name } ({ $office }).
queue-twin-picture = Bukti ingkang sami, saking tiyang sanes:
queue-file-lost = Berkasipun sampun mboten wonten ing Telegram. Mangga dipunwangsulaken, supados dipunkirim malih.
queue-blank = Bukti niki sampun dipunputusaken, dados kula pendhet malih.

queue-ask-reason = Kenging napa bukti { $name } dipunwangsulaken? Alesanipun dipunwaos ingkang ngirim.
queue-ask-words = Mangga dipunserat alesanipun ing setunggal ukara. Ingkang ngirim badhe maos.
queue-ask-accept = Kawaos nembe { $complete } saking { $members } anggota ingkang jangkep. Tetep dipuntampi?
queue-reason-no-receipt = Sanes bukti sensus
queue-reason-incomplete = Dereng sedaya anggota jangkep
queue-reason-unreadable = Mboten kawaos
queue-reason-other-person = Bukti kulawarga sanes
queue-done-accepted = ✅ Bukti { $name } dipuntampi.
queue-done-returned = ↩️ Bukti { $name } dipunwangsulaken.
queue-end-accepted = dipuntampi { $moment }
queue-end-returned = dipunwangsulaken { $moment }

queue-decided-title = 🗂 <b>{ $count } putusan</b> ing sedinten niki:
queue-decided-line = • { $name } · { $end }
queue-decided-line-by = • { $name } · { $end }, dening { $by }
queue-decided-hint = Wonten ingkang klentu? Ing sedinten taksih saged dipuntarik.
queue-decided-none = Mboten wonten putusan ingkang taksih saged dipuntarik.
queue-ask-why = Kenging napa putusan kangge { $name } dipuntarik? Mangga dipunserat alesanipun; pegawainipun ugi maos.
queue-taken-back = Nggih, bukti { $name } nengga malih, lan pegawainipun kula kabari.

queue-differences-title = 🔎 <b>{ $count } bukti benten kaliyan data { statistics-office }</b>:
queue-differences-none = Mboten wonten ingkang benten kaliyan data { statistics-office }.
queue-differences-hint = Ingkang pungkasan nemtokaken tetep data { statistics-office }. Mangga tanglet rumiyin dhateng tiyangipun.
queue-difference =
    { $stated ->
        [confirmed] • { $name } · bukti dipunwangsulaken, { statistics-office }: jangkep ({ $moment })
        [started] • { $name } · bukti dipuntampi, { statistics-office }: dereng jangkep ({ $moment })
       *[other] • { $name } · bukti dipuntampi, { statistics-office }: dereng wonten ({ $moment })
    }

queue-ages =
    { $count ->
        [1] 📥 <b>1 bukti { $office } nengga dipunpriksa</b> wiwit { $since }. Menawi longgar, mangga dipunpriksa: cekap setunggal jempol.
       *[other] 📥 <b>{ $count } bukti { $office } nengga dipunpriksa</b>, ingkang paling dangu wiwit { $since }. Menawi longgar, mangga dipunpriksa setunggal-setunggal: cekap setunggal jempol.
    }
queue-ages-nobody = 📥 <b>{ $count } bukti { $office } nengga</b> wiwit { $since }, lan kantor niku dereng kagungan verifikator utawi pimpinan ing bot niki. Panjenengan saged nemtokaken tiyangipun.
queue-news-accepted =
    { $sender ->
        [own] ✅ <b>Bukti panjenengan dipuntampi.</b> Matur nuwun! Mboten wonten malih ingkang perlu dipungarap.
       *[other] ✅ <b>Bukti kulawarga saking { $name } dipuntampi</b>, lan panjenengan ndherek kacathet rampung. Matur nuwun!
    }
queue-news-counts-for = Ugi kangge { $names }.
queue-news-returned =
    { $sender ->
        [own] 📎 <b>Bukti panjenengan dereng saged dipuntampi.</b> Cathetan ingkang mriksa: <i>{ $reason }</i> { $advice }
       *[other] 📎 <b>Bukti kulawarga saking { $name } dipunwangsulaken.</b> Cathetan ingkang mriksa: <i>{ $reason }</i> Panjenengan saged ngirim bukti piyambak mriki.
    }
queue-news-reopened =
    { $sender ->
        [own] 🔁 <b>Bukti panjenengan dipunpirsani sepisan malih.</b> Cathetan ingkang mriksa: <i>{ $reason }</i> Mboten perlu napa-napa; pungkasanipun kula kabari.
       *[other] 🔁 <b>Bukti kulawarga saking { $name } dipunpirsani sepisan malih.</b> Cathetan ingkang mriksa: <i>{ $reason }</i> Mboten perlu napa-napa; pungkasanipun kula kabari.
    }

error-queue-gone = Bukti niku sampun mboten dipunsimpen, dados mboten wonten ingkang perlu dipunputusaken.
error-queue-own = Niku bukti panjenengan piyambak, utawi bukti ingkang ugi dipunetang kangge panjenengan. Ingkang mriksa kanca panjenengan.
error-queue-replaced = Ingkang ngirim sampun masrahaken bukti enggal, dados ingkang niku mboten dipunangge malih.
error-queue-withdrawn = Ingkang ngirim mundhut wangsul buktinipun, dados mboten perlu dipunputusaken.
error-queue-overtaken = Sasampunipun niku ingkang ngirim sampun kacathet rampung, dados putusan niku mboten perlu dipuntarik.
error-queue-settled = Bukti niku nembe mawon dipunputusaken kanca panjenengan.
error-queue-accepted =
    { $known ->
        [yes] Bukti niku sampun dipuntampi { $name }.
       *[no] Bukti niku sampun dipuntampi.
    }
error-queue-returned =
    { $known ->
        [yes] Bukti niku sampun dipunwangsulaken { $name }.
       *[no] Bukti niku sampun dipunwangsulaken.
    }
error-queue-held =
    { $known ->
        [yes] Bukti niku sakniki dipunpirsani { $name }, amargi sampun langkung gangsal menit dereng panjenengan putusaken. Menawi dumugi { $until } dereng dipunputusaken, panjenengan saged mbikak malih.
       *[no] Bukti niku sakniki dipunpirsani kanca panjenengan, amargi sampun langkung gangsal menit dereng panjenengan putusaken. Menawi dumugi { $until } dereng dipunputusaken, panjenengan saged mbikak malih.
    }
error-queue-reason-missing = Alesanipun taksih kothong. Ingkang ngirim perlu mangertos napa ingkang kedah dipunleresaken.
error-queue-reason-long = Alesanipun kepanjangen. Cekap { $longest } aksara.
error-queue-not-yours = Putusan niku saking kanca panjenengan. Ingkang saged narik: piyambakipun utawi pimpinan kantor.
error-queue-waits-again = Bukti niku sampun nengga malih.
error-queue-too-late = Putusan niku sampun langkung sedinten, dados mboten saged dipuntarik malih. Pegawainipun saged masrahaken bukti enggal kapan mawon.

queue-file = 📄 Daftar bukti, siyaga dipunlajengaken dhateng Diskominfo utawi BKPSDM.
queue-file-name = bukti-sensus
queue-file-title = Bukti sensus para pegawai
queue-file-all = sedaya kantor
queue-file-sheet = Bukti
queue-file-nip = NIP mboten wonten ing ngriki: bot niki namung nyimpen tapak NIP, sanes angkanipun.
queue-file-column-number = No. bukti
queue-file-column-name = Nami
queue-file-column-office = OPD
queue-file-column-claim = Isi
queue-file-column-state = Kawontenan
queue-file-column-sent = Dipunpasrahaken
queue-file-column-decided = Dipunputusaken
queue-file-column-by = Dening
queue-file-column-reason = Cathetan
queue-file-receipt = bukti sensus
queue-file-cannot-online = mboten saged online
queue-file-waiting = nengga
queue-file-accepted = dipuntampi
queue-file-returned = dipunwangsulaken
queue-file-rule = aturan
queue-file-nobody = verifikator

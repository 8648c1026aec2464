# A native speaker's review is still wanted.
# The verifier's queue of proofs: what waits, one proof at a time, decisions, the list as a file.
queue-button-open = Pareksa bhukte ({ $count })
queue-button-start = Pareksa bhukte
queue-button-again = Pareksa pole
queue-button-accept = ✅ Tarema
queue-button-accept-yes = Engghi, tarema
queue-button-return = Pabali
queue-button-skip = Lebadhi
queue-button-own-words = Toles alasan dhibi'
queue-button-back = Abali
queue-button-decided = Potossan are paneka
queue-button-differences = Ta' padha sareng { statistics-office }
queue-button-export = Unduh daftar bhukte
queue-button-to-queue = Bhukte se nantos
queue-button-take-back = Tarek: { $name }, { $time }

queue-empty = 📭 Tadha' bhukte se nantos. Sakalangkong!
queue-waiting =
    { $count ->
        [1] 📥 <b>1 bhukte nantos</b> molae { $since }.
       *[other] 📥 <b>{ $count } bhukte nantos</b>, se paleng lama molae { $since }.
    }
queue-office = • { $office }: { $count }, molae { $since }
queue-more = … ban { $count } pole
queue-own-alone = 📥 <b>Coma bhuktena Panjennengan dhibi' se adhante'</b>, dhari { $since }. Se mareksa kancana Panjennengan.
queue-own-waits = Settong dhari ghapaneka bhuktena Panjennengan dhibi'. Se mareksa kancana Panjennengan.
queue-family-alone = 📥 <b>Se adhante' coma bhukte se jughan eetong kaangghuy Panjennengan</b>, dhari { $since }. Se mareksa kancana Panjennengan.
queue-family-waits = { $count } dhari ghapaneka jughan eetong kaangghuy Panjennengan. Se mareksa kancana Panjennengan.
queue-samples = { $count } bhukte ampon etarema manorot atoran, ban nantos eoladhi oreng.
queue-differences-line = { $count } bhukte ta' padha sareng data { statistics-office }.
queue-ends-round = Sadhaja ampon eoladhi. Se elebadhi bisa epareksa pole.
queue-ends-held = Samangken eoladhi { $names }: { $count } bhukte, paleng abit kantos { $until }.
queue-colleague = kancana Panjennengan
queue-left = Nantos: { $count }

queue-nobody = settong pegawai
queue-who = 🧾 <b>{ $name }</b> · { $place }
queue-handed-in = Epasra'aghi { $moment }
queue-read-complete = Ebaca: akadhi lengkap, { $complete } dhari { $members } anggota.
queue-read-incomplete = Ebaca: ghi' ta' lengkap, { $complete } dhari { $members } anggota.
queue-read-nobody = Ebaca: lengkap, { $complete } dhari { $members } anggota, nangeng nyamana se ngerem tadha' e jadhiya.
queue-read-no-receipt = Ebaca: akadhi banne bhukte sensus.
queue-read-broken = Berkassa ta' bisa ebukka' mesin: bisa rosak, kosong, otaba ekonce.
queue-read-unread = Essena ta' ebaca mesin.
queue-cannot-online = Ta' bisa sensus online: { $why }
queue-is-sample = Ampon etarema manorot atoran. Paneka conto kaangghuy eoladhi.
queue-counts-for = Jughan eetong kaangghuy { $names }.
queue-others = { $count } laenna
queue-twin = ⚠️ Bhukte se padha jughan epasra'aghi { $name } ({ $office }).
queue-twin-picture = Bhukte se padha, dhari oreng laen:
queue-file-lost = Berkassa ampon tadha' e Telegram. Pabali bisaos, sopajha ekerem pole.
queue-blank = Bhukte paneka ampon epotossaghi, dhaddhi ekala' pole.

queue-ask-reason = Ponapa bhuktena { $name } epabali? Alasanna ebaca se ngerem.
queue-ask-words = Toles alasanna e settong okara. Se ngerem bhakal maca.
queue-ask-accept = Ebaca ghi' { $complete } dhari { $members } anggota se lengkap. Pagghun etarema?
queue-reason-no-receipt = Banne bhukte sensus
queue-reason-incomplete = Ghi' ta' sadhaja anggota lengkap
queue-reason-unreadable = Ta' ebaca
queue-reason-other-person = Bhuktena kaloarga laen
queue-done-accepted = ✅ Bhuktena { $name } etarema.
queue-done-returned = ↩️ Bhuktena { $name } epabali.
queue-end-accepted = etarema { $moment }
queue-end-returned = epabali { $moment }

queue-decided-title = 🗂 <b>{ $count } potossan</b> e saare paneka:
queue-decided-line = • { $name } · { $end }
queue-decided-line-by = • { $name } · { $end }, sareng { $by }
queue-decided-hint = Badha se sala? E saare ghi' bisa etarek.
queue-decided-none = Tadha' potossan se ghi' bisa etarek.
queue-ask-why = Ponapa potossan kaangghuy { $name } etarek? Toles alasanna; pegawaina jughan maca.
queue-taken-back = Engghi, bhuktena { $name } nantos pole, ban pegawaina kaula kabharraghi.

queue-differences-title = 🔎 <b>{ $count } bhukte ta' padha sareng data { statistics-office }</b>:
queue-differences-none = Tadha' se ta' padha sareng data { statistics-office }.
queue-differences-hint = Se paleng budhi nantowaghi pagghun data { statistics-office }. Tanya'aghi ghallu ka oreng-nga.
queue-difference =
    { $stated ->
        [confirmed] • { $name } · bhukte epabali, { statistics-office }: lengkap ({ $moment })
        [started] • { $name } · bhukte etarema, { statistics-office }: ghi' ta' lengkap ({ $moment })
       *[other] • { $name } · bhukte etarema, { statistics-office }: ghi' tadha' ({ $moment })
    }

queue-ages =
    { $count ->
        [1] 📥 <b>1 bhuktena { $office } nantos epareksa</b> molae { $since }. Manabi badha baktona, pareksa: cokop settong jempol.
       *[other] 📥 <b>{ $count } bhuktena { $office } nantos epareksa</b>, se paleng lama molae { $since }. Manabi badha baktona, pareksa tong-settong: cokop settong jempol.
    }
queue-ages-nobody = 📥 <b>{ $count } bhuktena { $office } nantos</b> molae { $since }, ban kantor ghapaneka ghi' tadha' verifikator otaba pimpinanna e bot paneka. Panjennengan bisa nantowaghi oreng.
queue-news-accepted =
    { $sender ->
        [own] ✅ <b>Bhuktena Panjennengan etarema.</b> Sakalangkong! Tadha' pole se parlo elakone.
       *[other] ✅ <b>Bhuktena kaloarga dhari { $name } etarema</b>, ban Panjennengan noro' ecatet mare. Sakalangkong!
    }
queue-news-counts-for = Jughan kaangghuy { $names }.
queue-news-returned =
    { $sender ->
        [own] 📎 <b>Bhuktena Panjennengan ghi' ta' bisa etarema.</b> Catetan se mareksa: <i>{ $reason }</i> { $advice }
       *[other] 📎 <b>Bhuktena kaloarga dhari { $name } epabali.</b> Catetan se mareksa: <i>{ $reason }</i> Panjennengan bisa ngerem bhukte dhibi' ka dhinna'.
    }
queue-news-reopened =
    { $sender ->
        [own] 🔁 <b>Bhuktena Panjennengan eoladhi sakale pole.</b> Catetan se mareksa: <i>{ $reason }</i> Ta' parlo pa-ponapa; mare paneka kaula kabharraghi.
       *[other] 🔁 <b>Bhuktena kaloarga dhari { $name } eoladhi sakale pole.</b> Catetan se mareksa: <i>{ $reason }</i> Ta' parlo pa-ponapa; mare paneka kaula kabharraghi.
    }

error-queue-gone = Bhukte ghapaneka ampon ta' esempen, dhaddhi tadha' se parlo epotossaghi.
error-queue-own = Ghapaneka bhuktena Panjennengan dhibi', otaba bhukte se jughan eetong kaangghuy Panjennengan. Se mareksa kancana Panjennengan.
error-queue-replaced = Se ngerem ampon masra'aghi bhukte anyar, dhaddhi se ghapaneka ta' eangghuy pole.
error-queue-withdrawn = Se ngerem ngala' pole bhuktena, dhaddhi ta' parlo epotossaghi.
error-queue-overtaken = Saamponna ghapaneka se ngerem ampon ecatet mare, dhaddhi potosan ghapaneka ta' parlo etarek.
error-queue-settled = Bhukte ghapaneka bhuru epotossaghi kancana Panjennengan.
error-queue-accepted =
    { $known ->
        [yes] Bhukte ghapaneka ampon etarema { $name }.
       *[no] Bhukte ghapaneka ampon etarema.
    }
error-queue-returned =
    { $known ->
        [yes] Bhukte ghapaneka ampon epabali { $name }.
       *[no] Bhukte ghapaneka ampon epabali.
    }
error-queue-held =
    { $known ->
        [yes] Bhukte ghapaneka samangken eoladhi { $name }, amargha lebbi lema' menit ghi' ta' epotossaghi. Manabi kantos { $until } ghi' ta' epotossaghi, Panjennengan bisa abukka' pole.
       *[no] Bhukte ghapaneka samangken eoladhi kancana Panjennengan, amargha lebbi lema' menit ghi' ta' epotossaghi. Manabi kantos { $until } ghi' ta' epotossaghi, Panjennengan bisa abukka' pole.
    }
error-queue-reason-missing = Alasanna ghi' kosong. Se ngerem parlo oneng ponapa se kodhu epabhender.
error-queue-reason-long = Alasanna talebat lanjhang. Cokop { $longest } horop.
error-queue-not-yours = Potossan ghapaneka dhari kancana Panjennengan. Se bisa narek: oreng ghapaneka otaba pimpinan kantor.
error-queue-waits-again = Bhukte ghapaneka ampon nantos pole.
error-queue-too-late = Potossan ghapaneka ampon lebbi saare, dhaddhi ta' bisa etarek pole. Pegawaina bisa masra'aghi bhukte anyar bila bisaos.

queue-file = 📄 Daftar bhukte, siap eterrossaghi ka Diskominfo otaba BKPSDM.
queue-file-name = bhukte-sensus
queue-file-title = Bhukte sensus pegawai
queue-file-all = sadhaja kantor
queue-file-sheet = Bhukte
queue-file-nip = NIP tadha' e dhinna': bot paneka coma nyempen tandha NIP, banne angkana.
queue-file-column-number = No. bhukte
queue-file-column-name = Nyama
queue-file-column-office = OPD
queue-file-column-claim = Esse
queue-file-column-state = Kabadha'an
queue-file-column-sent = Epasra'aghi
queue-file-column-decided = Epotossaghi
queue-file-column-by = Sareng
queue-file-column-reason = Catetan
queue-file-receipt = bhukte sensus
queue-file-cannot-online = ta' bisa online
queue-file-waiting = nantos
queue-file-accepted = etarema
queue-file-returned = epabali
queue-file-rule = atoran
queue-file-nobody = verifikator

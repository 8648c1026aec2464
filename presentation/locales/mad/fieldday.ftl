# A native speaker's review is still wanted.
fieldday-button-open = 📋 Are paneka
fieldday-button-done = ✅ Dhaddhi
fieldday-button-empty = 🚪 Kosong
fieldday-button-refused = ✋ Nola'
fieldday-button-moved = 📦 Pinda
fieldday-button-come_back = 🔁 Abali
fieldday-button-count = 🔢 Angka
fieldday-button-note = 📝 Catettan
fieldday-button-keep = 📝 Sempen: { $block }
fieldday-button-answer = ❓ Sare jawabhan
fieldday-button-beyond = ✅ Lerres, { $visits }
fieldday-button-mend = 🔢 Becce'e
fieldday-button-early = 🏁 Enggi, mare
fieldday-button-early-only = ✅ Catet { $visits } bisaos
fieldday-button-away = 🏠 Enggi, kabhari koordinator
fieldday-button-move = ↪️ Pinda ka { $block }
fieldday-button-undo = ↩️ Batallaghi
fieldday-button-put-back = ↪️ Catet pole { $visits }
fieldday-button-finish = 🏁 Mare
fieldday-button-again = 🔁 Kunjungan ulang ({ $count })
fieldday-button-approve = ✅ Sarojhu'
fieldday-button-reopen = 🔓 Bukka' pole
fieldday-button-words = ✍️ Alasan laen
fieldday-reason-missed = Badha compo' se kalebat
fieldday-reason-counts = Angkana ghi' ta' cocok
fieldday-reason-again = Kunjungan ulang ghi' ta' mare

fieldday-count-done = { $count } dhaddhi
fieldday-count-empty = { $count } kosong
fieldday-count-refused = { $count } nola'
fieldday-count-moved = { $count } pinda
fieldday-count-come_back = { $count } abali pole
fieldday-count-none = ghi' tadha'
fieldday-also-finished = mare sadhaja

fieldday-title = 📋 <b>Are paneka</b>, { $day }
fieldday-today = Ekunjungi are paneka: { $visits }.
fieldday-line = { $mark } <b>{ $block }</b>: kare { $left } dhari { $all }
fieldday-line-reopened = ↳ Ebukka' pole: { $reason }
fieldday-line-ready = { $mark } { $block }
fieldday-more = … sareng { $count } pole. Ketik nyamana kaangghuy abukka'.
fieldday-approved = { $approved } dhari { $count } blok ampon esaroju'i.
fieldday-none = Ghi' tadha' blok kaangghuy Panjennengan. Manabi ampon badha, eatorraghi e dhinna'.
fieldday-none-lead = Sadhaja anggota tim Panjennengan alapor dhibi'. Se tadha' Telegram badha e dhinna', Panjennengan se aesse.
fieldday-how = Cara duli: ketik sabaris, akadhi <code>RT 03 12 kosong 2 tolak 1</code>. Tadha' sinyal jughan bisa, pesenna ekerem manabi ampon badha sinyal.
fieldday-not-yet = Kunjungan ghi' ta' molae. Manabi ampon molae, Panjennengan bisa alapor e dhinna'.
fieldday-over-now = Kunjungan ampon etotop. Sakalangkong ka lalakonna Panjennengan!
fieldday-late = Bakto kunjungan ampon mare. Laporan se talat ghi' ecatet; toro' kabharraghi jughan ka koordinatorra Panjennengan, kaangghuy epareksa.
fieldday-late-lead = Bakto kunjungan ampon mare. Laporan se talat ghi' ecatet.

fieldday-block = 🏘 <b>{ $block }</b> · { $place }
fieldday-owner = Petugas: { $name }
fieldday-left = Kare <b>{ $left }</b> dhari { $all }.
fieldday-total = Sampe' samangken: { $visits }.
fieldday-found = { $count } lebbi bannya' dhari daftar. Ta' ponapa, compo' anyar serreng etemmo.
fieldday-state-finished = 🏁 Mare molae { $since }, ngantos koordinator. Ghi' bisa epabecce'.
fieldday-state-approved = ✅ Ampon esaroju'i.
fieldday-state-reopened = 🔓 Ebukka' pole: { $reason }
fieldday-note = 📝 { $words }

fieldday-ask-count = Ketik hasella kaangghuy <b>{ $block }</b>, akadhi <code>12 kosong 2 tolak 1</code>.
fieldday-ask-note = Ketik catettan kaangghuy <b>{ $block }</b>, paleng bannya' { $longest } horop. Tanpa nyamana oreng.
fieldday-ask-text = Se eantos toles kaangghuy <b>{ $block }</b>, dhaddhi kereman paneka ta' esempen. Ketik bisaos, akadhi <code>12 kosong 2</code>.
fieldday-taken = ✅ <b>{ $block }</b>: { $visits }. Kare { $left }.
fieldday-finished = 🏁 <b>{ $block }</b> mare. Koordinator Panjennengan ekabharraghi.
fieldday-finished-left = Ghi' kare { $left } dhari { $all }. Manabi sala, klik { fieldday-button-undo }.
fieldday-undone = ↩️ Ebatallaghi: { $visits } ({ $block }).
fieldday-undone-finish = ↩️ <b>{ $block }</b> ebukka' pole.
fieldday-undone-note = ↩️ Catettan kaangghuy <b>{ $block }</b> ampon ehapus.
fieldday-picture = 📷 Potona ta' kaula sempen; tolesan e babana kaula baca.
fieldday-which = "{ $typed }": se ka'dhimma?
fieldday-which-many = "{ $typed }" cocok sareng badha'an blok. Toles RT sareng RW otaba nyamana dhisa, akadhi <code>RT 03 RW 01 12 jadi</code>.
fieldday-not-finished = <b>{ $blocks }</b> bhuru ecatet mare. Manabi ghi' ta' mare, klik tombol e baba.
fieldday-still-open = <b>{ $blocks }</b> ongghu ghi' ta' ecatet mare. Terrosaghi bisaos.
fieldday-where =
    { $kind ->
        [empty] Kosong
        [refused] Nola'
       *[moved] Pinda
    } e blok dhimma?
fieldday-is-it = "{ $typed }": kadhi paneka?
fieldday-unclear = "{ $typed }" ghi' ta' ngarte, dhaddhi ghi' ta' ecatet. Toles angka sareng hasella, akadhi <code>12 kosong 2 tolak 1</code>.
fieldday-unknown = Oca' se ghi' ta' ngarte: { $words }.
fieldday-no-count = Angka se ghi' ta' jelas: { $numbers }. Toles angka bulat bisaos, akadhi <code>12</code>. Kaangghuy abatallaghi laporan se paleng budhi, ketik <code>salah</code>.
fieldday-not-asked = { $count } baris paneka ghi' ta' ecatet. Kerem pole, saponapa baris sakale kerem:
fieldday-no-report = { $count } baris paneka ghi' ta' ekaonenge, dhaddhi ghi' ta' ecatet:
fieldday-not-asked-line = • { $typed }
fieldday-not-among = "{ $typed }": blok ghapaneka tadha' e daftar Panjennengan.
fieldday-number = 🔒 Pessen ghella' ampon eapos ban ghi' ta' ecatet, amargha badha NIK, nomer KK, otaba NIP. Toles pole tanpa nomer ghapaneka, akadhi <code>RT 03 catatan: pagar terkunci</code>.
fieldday-note-kept = 📝 <b>{ $block }</b>: { $words }
fieldday-note-again = Catettanna ghi' ta' esempen. Toles pole manabi ampon mele.
fieldday-beyond = 🏘 E <b>{ $block }</b> noro' daftar ghi' kare { $left } dhari { $all } { -counted }{ $again ->
        [0] .
       *[other] : { $unseen } ghi' ta' edatengngi, { $again } parlo edatengngi pole.
    }
fieldday-beyond-typed = Panjennengan noles { $visits }, { $count } lebbi bannya' dhari se ghi' ta' edatengngi, dhaddhi ghi' ta' ecatet. Compo' anyar bisa etemmo. Lerres paneka?
fieldday-early = 🏘 <b>{ $block }</b>: { $visited ->
        [0] ghi' tadha' dhari { $all } { -counted } se ecatet edatengngi
       *[other] ghi' { $visited } dhari { $all } { -counted } se edatengngi
    }, dhaddhi ghi' ta' ecatet. Lerres blokka ampon mare?
fieldday-away = 🏠 Panjennengan ta' bisa alako { $when ->
        [today] are paneka
       *[tomorrow] lagghu'
    }? Moga dhuli saras. Koordinatorra Panjennengan kaula kabharraghi, ta' kalaban alasanna.
fieldday-move = ↪️ Laporan se paleng budhi: <b>{ $wrong }</b>, { $visits }. Epinda ka <b>{ $right }</b>?
fieldday-trouble = 📝 "{ $typed }" banne laporan, dhaddhi ghi' ta' ecatet. Esempena dhaddhi catetan kaangghuy koordinatorra Panjennengan?
fieldday-trouble-lead = 📝 "{ $typed }" banne laporan, dhaddhi ghi' ta' ecatet. Esempena dhaddhi catetan blok paneka?
fieldday-trouble-no-block = Ghapaneka banne laporan, dhaddhi ghi' ta' ecatet.
fieldday-trouble-other = Blokka laen? Toles RT ban catetanna, akadhi <code>RT 03 catatan: pagar terkunci</code>.
fieldday-trouble-kept = Koordinatorra Panjennengan maos e daftarra tim. Manabi parlo oreng samangken, klik tombol e baba.

fieldday-card = 🏁 <b>{ $block }</b> · { $place } mare
fieldday-card-others = Ghi' ta' ecatet: { $visits }. Manabi esaroju'i, bengko gherowa ta' edhatenge pole.
fieldday-sure = ⚠️ E <b>{ $block }</b> badha { $left } dhari { $all } bengko se ghi' ta' edhatenge. Esaroju'i?
fieldday-button-sure = Engghi, saroju'
fieldday-card-approved = ✅ <b>{ $block }</b> esaroju'i. Petugassa ekabharraghi.
fieldday-card-reopened = 🔓 <b>{ $block }</b> ebukka' pole. Petugassa ekabharraghi.
fieldday-card-open = <b>{ $block }</b> ghi' elakone, dhaddhi ghi' tadha' se parlo esaroju'i.
fieldday-card-taken-back = ↩️ <b>{ $block }</b> ebukka' pole sareng petugassa: ghi' ta' mare. Tombol e pessen se sabellunna ta' aghuna pole.
fieldday-ask-reason = Arapa <b>{ $block }</b> ebukka' pole? Pele, otaba ketik alasanna. Petugassa maos alasan paneka.
fieldday-ask-words = Ketik alasanna kaangghuy <b>{ $block }</b>, paleng bannya' { $longest } horop.
fieldday-news-approved = ✅ <b>Esaroju'i koordinator</b>: { $blocks }. Sakalangkong!
fieldday-news-reopened = 🔓 <b>{ $block }</b> ebukka' pole: { $reason }

fieldday-again-title = 🔁 <b>Kunjungan ulang</b>
fieldday-again-none = Tadha' se parlo ekunjungi pole. 👏
fieldday-again-none-left = Tadha' kunjungan ulang. Kare { $left } kunjungan e { $blocks } blok.
fieldday-again-line = { $block }: { $visits } ({ $day })
fieldday-again-block = 🔁 <b>{ $block }</b>: se ka'dhimma se ekunjungi pole?
fieldday-again-now = <b>{ $block }</b>, { $visits }: compo' settong samangken dhaddhi ponapa?

error-fieldday-not-started = Kunjungan ghi' ta' molae. Manabi ampon molae, Panjennengan bisa alapor e dhinna'.
error-fieldday-closed = Kunjungan ampon etotop, dhaddhi laporan anyar ta' ecatet. Manabi badha se kare, kabharraghi koordinator.
error-fieldday-unknown-block = Blok { $block } tadha' e daftar. Bisa jughan daftarra ampon aoba.
error-fieldday-not-yours = { $block } banne blok Panjennengan. Manabi ghi' anyar etokar, kabharraghi koordinator.
error-fieldday-approved = { $block } ampon esaroju'i, dhaddhi ta' bisa eoba. Manabi badha se sala, nyo'on koordinator abukka' pole.
error-fieldday-too-many = E { $block } noro' daftar badha { $left } { -counted }, dhaddhi angka rajana ghapaneka ghi' ta' ecatet. Pareksa, pas toles sakale pole.
error-fieldday-fewer = E { $block } ampon tadha' se ngantos kunjungan ulang kadhi ghapaneka.
error-fieldday-nothing = Tadha' pole se bisa ebatallaghi.
error-fieldday-not-finished = { $block } ghi' ta' mare, dhaddhi ta' parlo ebukka' pole.
error-fieldday-words-missing = Tolesanna ghi' kosong. Ketik sakale pole.
error-fieldday-words-long = Talebat lanjhang. Cokop { $longest } horop.

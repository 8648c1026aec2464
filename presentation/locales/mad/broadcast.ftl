# A native speaker's review is still wanted.
# Broadcasts: one message from the census team for many people.
broadcast-new = 📣 <b>Siaran anyar</b>
broadcast-for = Kaangghuy: <b>{ $whom }</b>
broadcast-whom-any = { $who }
broadcast-whom-unfinished = { $who } se ghi' ta' mare
broadcast-whom-finished = { $who } se ampon mare
broadcast-whom-in = { $whom }, { $unit }
broadcast-reach = { $count } oreng, mare dhalem { $span }
broadcast-reach-nobody = Ghi' tadha' oreng se maso' e dhinna'.
broadcast-at-once = Mangkat langsong saamponna ekerem
broadcast-at-once-agreed = Mangkat langsong saamponna esaroju'i
broadcast-at = Mangkat { $moment }
broadcast-after-quiet = Samangken jham tennang: mangkat { $moment }
broadcast-at-quiet = Bakto ghapaneka jham tennang: mangkat { $moment }
broadcast-lasts =
    { $days ->
        [1] Se ghi' ta' ekerem dhalem 1 are ta' ekerem pole
       *[other] Se ghi' ta' ekerem dhalem { $days } are ta' ekerem pole
    }
broadcast-with-picture = 🖼 Ngangghuy ghambhar
broadcast-text-in = <i>{ $language }</i>
broadcast-text-in-parts = Teks Panjennengan lebbi dhari { $limit } horop, dhaddhi Telegram ngerem akadhi sababareng pessen. Se esempen kaula coma bagiyan se dha'-adha'.
broadcast-no-text = Teksa ghi' tadha'.
broadcast-needs-agreement = Se narema bannya', dhaddhi admin laen kodhu saroju' ghallu.

broadcast-span-moment = korang dhari 1 menit
broadcast-span-minutes = sakitar { $minutes } menit
broadcast-span-hours =
    { $minutes ->
        [0] sakitar { $hours } jham
       *[other] sakitar { $hours } jham { $minutes } menit
    }

broadcast-who-resident = Sadhaja se noro'
broadcast-who-employee = ASN
broadcast-who-office-head = Kepala OPD
broadcast-who-helper = Operator dhisa
broadcast-who-in-wave = { $who } (gelombang { $wave })
broadcast-pick-wave = Gelombang { $wave }
broadcast-pick-any = Sadhaja
broadcast-pick-unfinished = Se ghi' ta' mare
broadcast-pick-finished = Se ampon mare

broadcast-press-wanted = E langka paneka cokop penceddhi tombol; teks siaranna epenta saamponna ghapaneka.
broadcast-ask-whom = 📣 <b>Siaran kaangghuy sapa?</b>
broadcast-ask-completion = { $who }: sadhaja, otaba sabagiyan?
broadcast-ask-unit = { $whom }: e dhimma?
broadcast-type-unit = Ketik nyama kantor, kecamatan, otaba dhisana (otaba kodena).
broadcast-which-unit = Se dhimma?
broadcast-ask-text =
    ✍️ <b>Ketik teksa</b> ({ $language })

    Se paneka kaula esseaghi kaangghuy sabbhan oreng:
broadcast-fills-office = kantorra
broadcast-fills-days = sesana are, cokop angkana
broadcast-fills-last-day = tangghal se paleng budhi
broadcast-fills-step = langka saterrossa
broadcast-fills-site = alamat resmina sensus
broadcast-ask-picture = 🖼 Kerem ghambharra dhaddhi foto. Teksa dagghi' dhaddhi katerrangan e babana ghambhar, paleng lanjhang 1.024 karakter.
broadcast-ask-time =
    🕗 Bila mangkat? Ketik akadhi <code>14.30</code>, <code>besok 08.00</code>, otaba <code>31/3 08.00</code>.
    Otaba pele saponapa abiddha siaran paneka eangghuy.
broadcast-picture-first = 🖼 Ghambhar paneka esadhiyaaghi e komputer kaangghuy settong siaran. Panjennengan narema lebbi ghallu.
broadcast-text-wanted = Se kaula antos samangken teksa. Ketik dhaddhi pessen biyasa; ghambhar bisa etambaaghi saamponna ghapaneka.
broadcast-picture-wanted = Se kaula antos samangken ghambhar. Kerem dhaddhi foto, otaba terrossaghi tanpa ghambhar.

broadcast-button-all-units = E dhimma bisaos
broadcast-button-type-unit = Ketik kantor otaba wilayah
broadcast-button-edit = Oba
broadcast-button-audience = Se narema
broadcast-button-text = Teks
broadcast-button-language = Teks { $language }
broadcast-button-picture = Ghambhar
broadcast-button-no-picture = Tanpa ghambhar
broadcast-button-no-language = Tanpa teks { $language }
broadcast-button-time = Bakto
broadcast-button-at-once = Langsong
broadcast-button-lasts =
    { $days ->
        [1] Eangghuy 1 are
       *[other] Eangghuy { $days } are
    }
broadcast-button-test = Coba ka kaula
broadcast-button-send = Kerem ka { $count } oreng
broadcast-button-propose = Nyo'on saroju'
broadcast-button-discard = Buwang draf
broadcast-button-back = Abali ka draf
broadcast-button-to-broadcast = Bukka' siaran
broadcast-button-new = Aghabay siaran
broadcast-button-draft = Terrossaghi draf
broadcast-button-take-back = Tarek pole
broadcast-button-agree = Saroju'
broadcast-button-decline = Tola'
broadcast-button-as-seen = Oladhi kadhi se narema
broadcast-button-pause = Ambu ghallu
broadcast-button-resume = Terrossaghi
broadcast-button-stop = Paambu
broadcast-button-refresh = Paanyar
broadcast-button-again-failed = Kerem pole se ghi' ta' hasel ({ $count })
broadcast-button-again-unclear = Kerem pole, jughan se pola ampon dapa' ({ $count })

broadcast-awaiting = ⏳ <b>Siaran { $number } nantos parsaroju'anna admin laen.</b>
broadcast-by-admin = Admin id Telegram { $id }
broadcast-by-machine = Oreng dhari komputer tim sensus
broadcast-agreement = 📣 <b>{ $by } kasokan ngerem siaran paneka ka { $count } oreng.</b> Saroju'?
broadcast-declined = Siaran { $number } ta' dhaddhi. Se noles kaula kabharraghi.
broadcast-discarded = Draf ebuwang. Tadha' se ekerem.

broadcast-running = 📣 <b>Siaran { $number } teppa'na ekerem</b>
broadcast-line-down = 📡 <b>Siaran { $number }: { $count } ghi' ta' ekerem, nantos Telegram</b>
broadcast-preparing = 📣 <b>Siaran { $number } esadhiyaaghi kaangghuy { $count } oreng …</b>
broadcast-scheduled = 🕗 <b>Siaran { $number } mangkat { $moment }</b>
broadcast-paused = ⏸ <b>Siaran { $number } ambu ghallu</b>
broadcast-stopping = ⏹ <b>Siaran { $number } epaambu …</b>
broadcast-progress = { $sent } dhari { $total } oreng ampon ekerem
broadcast-trouble = { $gone } ta' bisa ehubungi · { $failed } ghi' ta' hasel
broadcast-left = Kare bakto { $span }
broadcast-line-down-since = Telegram ta' bisa ehubungi molae { $moment }. Se kare mangkat manabi ampon bisa pole.
broadcast-quiet = Samangken jham tennang. Se kare mangkat { $moment }.

broadcast-done = ✅ <b>Siaran { $number } mare</b>
broadcast-stopped = ⏹ <b>Siaran { $number } epaambu</b>
broadcast-report-sent = Ampon ekerem ka { $count } oreng
broadcast-report-unclear = { $count } pola ampon dapa' (Telegram ta' nutut ajawab, dhaddhi ta' eolange)
broadcast-report-gone = { $count } ta' bisa ehubungi (bot eblokir, otaba akunna ampon tadha')
broadcast-report-failed = { $count } ghi' ta' hasel (etola' Telegram)
broadcast-report-expired = { $count } lebat bakto
broadcast-report-cancelled = { $count } ta' dhaddhi (epaambu, otaba ampon banne se narema)
broadcast-report-moment = { $moment }, korang dhari settong menit
broadcast-report-day = { $day }, pokol { $times }
broadcast-report-span = Molae { $start }, mare { $end }

broadcast-list = 📣 <b>Siaran se paleng budhi</b>
broadcast-list-none = 📣 Ghi' tadha' siaran.
broadcast-state-awaiting = nantos esaroju'i
broadcast-state-running = teppa'na ekerem
broadcast-state-line-down = ghi' ta' ekerem, nantos Telegram
broadcast-state-paused = ambu ghallu
broadcast-state-stopped = epaambu
broadcast-state-done = mare
broadcast-name = Siaran { $number }
broadcast-line = Siaran { $number } · { $state }

broadcast-site = { $domain }
language-id = Bhasa Indonesia
language-en = bhasa Inggris
language-jv = bhasa Jhaba
language-mad = bhasa Madhura
broadcast-sample-office = Dinas Conto
broadcast-step = langka { $step } dhari { $total }: { $title }
broadcast-all-steps = ngerem essean

admin-broadcast-declined = ↩️ Siaran { $broadcast } ghi' ta' esaroju'i admin laen. Draffa ghi' badha: bukka' /siaran kaangghuy ngoba otaba muwang.
admin-broadcast-failing = ⏸ Siaran { $broadcast } ambu ghallu: { $failed } dhari { $tried } pesenna ta' ekerem. Sababbha badha e /kiriman. Eterrossaghi?

error-broadcast-unknown = Siaran nomer { $number } tadha'. Se badha bisa eoladhi e /siaran.
error-broadcast-was-stopped = Siaran { $number } ampon epaambu, dhaddhi ta' ekerem pole. Aghabay se anyar lebat /siaran.
error-broadcast-nothing-again = Dhari siaran { $number } tadha' se parlo ekerem pole: sadhajana ampon ekerem, otaba baktona ampon lebat.
error-broadcast-under-way = Siaran ghapaneka ampon ekerem otaba nantos parsaroju'an, dhaddhi essena ta' bisa eoba pole. Manabi badha se kalero, paambu, terros aghabay se anyar lebat /siaran.
error-broadcast-text-empty = Teksa ghi' tadha'. Ketik ghallu ponapa se kasokan ekabharraghi.
error-broadcast-text-long = Teksa lanjhang ghallu: { $length } karakter, namong coma cokop { $limit }. Coba papandha'.
error-broadcast-caption-long = E babana ghambhar coma cokop { $limit } karakter, ban teksa { $length }. Papandha' teksa, otaba kerem tanpa ghambhar.
error-broadcast-placeholder-unknown = { $typed } ta' bisa kaula esseaghi. Se bisa: { $known }. Oba teksa.
error-broadcast-needs-office = { $placeholder } coma bisa eessee kaangghuy ASN otaba kepala OPD, amargha se laen ta' ghaduwan kantor. Oba teksa, otaba manabi paneka siaran, se narema.
error-broadcast-no-phase = Are paneka tadha' tahap se badha langkana, dhaddhi sesana are ban langka ta' bisa eesse. Oba teksa.
error-broadcast-nobody = Tadha' oreng se maso' dhaddhi se narema. Oba ghallu se narema.
error-broadcast-time-past = Bakto mangkadha ampon lebat. Pele bakto se anyar.
error-broadcast-no-second-admin = Kaangghuy lebbi dhari { $limit } oreng parlo parsaroju'anna admin laen, ban ghi' tadha' admin laen se kennal bot paneka.
error-broadcast-second-person = Se nyaroju'i admin laen, banne se noles. Admin laen ampon etanya'aghi.
error-broadcast-picture-large = Ghambharra raja ghallu: Telegram narema paleng bannya' { $limit } MB.
error-broadcast-picture-nobody = Ghambhar ekerem ghallu ka settong admin, ban ghi' tadha' admin se kennal bot paneka.
error-broadcast-picture-refused = Telegram ta' narema ghambharra. Se etarema JPG otaba PNG; pareksa sambhunganna jughan.
error-broadcast-audience = "{ $typed }" ta' ekennal dhaddhi se narema. Se badha: { $known }.
error-moment-unclear = "{ $typed }" ghi' ta' ekennal dhaddhi bakto. Ketik akadhi 14.30, besok 08.00, otaba 31/3 08.00.
error-moment-past = { $typed } ampon lebat. Pele bakto se bhakal dateng.

terminal-broadcast-ask = Kerem?
terminal-broadcast-asked = Nantos parsaroju'an: admin laen ampon etanya'aghi e Telegram.
terminal-broadcast-queued = Bot samangken ta' ajhalan. Siaran { $number } esempen ban mangkat saamponna bot ajhalan pole.
terminal-broadcast-goes-on = Siaran { $number } pagghun ajhalan. Paambu ngangghuy: sensusbot broadcast stop { $number }
terminal-deliveries-again = { $count } kereman ecoba pole. Sabellunna mangkat pagghun epareksa ponapa ghi' parlo.
terminal-broadcast-dropped = Tadha' se ekerem.

# A native speaker's review is still wanted.
# Broadcasts: one message from the census team for many people.
broadcast-new = 📣 <b>Siaran anyar</b>
broadcast-for = Ka'angguy: <b>{ $whom }</b>
broadcast-whom-any = { $who }
broadcast-whom-unfinished = { $who } se bellun mare
broadcast-whom-finished = { $who } se ampon mare
broadcast-whom-in = { $whom }, { $unit }
broadcast-reach = { $count } oreng, mare dalem { $span }
broadcast-reach-nobody = Bellun bada oreng se maso' e dhinna'.
broadcast-at-once = Mangkat langsong saampona ekerem
broadcast-at-once-agreed = Mangkat langsong saampona esatojui
broadcast-at = Mangkat { $moment }
broadcast-after-quiet = Samangken jam tennang: mangkat { $moment }
broadcast-at-quiet = Bakto ganeka jam tennang: mangkat { $moment }
broadcast-lasts =
    { $days ->
        [1] Se bellun ekerem dalem 1 are ta' ekerem pole
       *[other] Se bellun ekerem dalem { $days } are ta' ekerem pole
    }
broadcast-with-picture = 🖼 Ngangguy gambar
broadcast-text-in = <i>{ $language }</i>
broadcast-no-text = Teksa bellun bada.
broadcast-needs-agreement = Se narema bannya', daddi admin laen kodhu satoju ghallu.

broadcast-span-moment = korang dhari 1 mennit
broadcast-span-minutes = sakitar { $minutes } mennit
broadcast-span-hours =
    { $minutes ->
        [0] sakitar { $hours } jam
       *[other] sakitar { $hours } jam { $minutes } mennit
    }

broadcast-who-resident = Sadaja se noro'
broadcast-who-employee = ASN
broadcast-who-office-head = Kepala OPD
broadcast-who-regent = Pimpinan daera
broadcast-who-verifier = Verifikator
broadcast-who-helper = Operator dhisa
broadcast-who-admin = Tim sensus
broadcast-who-in-wave = { $who } (gelombang { $wave })
broadcast-pick-wave = Gelombang { $wave }
broadcast-pick-any = Sadaja
broadcast-pick-unfinished = Se bellun mare
broadcast-pick-finished = Se ampon mare

broadcast-ask-whom = 📣 <b>Siaran ka'angguy sapa?</b>
broadcast-ask-completion = { $who }: sadaja, otaba sabagiyan?
broadcast-ask-unit = { $whom }: e dhimma?
broadcast-type-unit = Ketik nyama kantor, kecamatan, otaba dhisana (otaba kodena, akadi 35.09.12).
broadcast-which-unit = Se dhimma?
broadcast-ask-text =
    ✍️ <b>Ketik teksa</b> ({ $language })

    Se paneka kaula essewagi ka'angguy saben oreng:
    <code>{ $office }</code> kantorra
    <code>{ $left }</code> sesana are, cokop angkana
    <code>{ $last }</code> tanggal dhi-budhi
    <code>{ $walk }</code> langka saterrossa
    <code>{ $site }</code> alamat resmi sensus
broadcast-ask-picture = 🖼 Kerem gambarra daddi foto. Teksa dagghi' daddi katerrangan e baba'na gambar, paleng lanjang 1.024 karakter.
broadcast-ask-time =
    🕗 Bila mangkat? Ketik akadi <code>14.30</code>, <code>besok 08.00</code>, otaba <code>31/3 08.00</code>.
    Otaba pele saponapa abiddha siaran paneka eangguy.
broadcast-picture-first = 🖼 Gambar paneka esadhia'agi e komputer ka'angguy settong siaran. Panjennengan narema lebbi ghallu.
broadcast-text-wanted = Se kaula antos samangken teksa. Ketik daddi pessen biyasa; gambar bisa etambaagi saampona ganeka.
broadcast-picture-wanted = Se kaula antos samangken gambar. Kerem daddi foto, otaba terrossagi tanpa gambar.

broadcast-button-all-units = E dhimma saos
broadcast-button-type-unit = Ketik kantor otaba wilaya
broadcast-button-audience = Se narema
broadcast-button-text = Teks
broadcast-button-language = Teks { $language }
broadcast-button-picture = Gambar
broadcast-button-no-picture = Tanpa gambar
broadcast-button-no-language = Tanpa teks { $language }
broadcast-button-time = Bakto
broadcast-button-at-once = Langsong
broadcast-button-lasts =
    { $days ->
        [1] Eangguy 1 are
       *[other] Eangguy { $days } are
    }
broadcast-button-test = Coba ka kaula
broadcast-button-send = Kerem ka { $count } oreng
broadcast-button-propose = Nyo'on satoju
broadcast-button-discard = Buwang draf
broadcast-button-back = Abali ka draf
broadcast-button-to-broadcast = Bukka' siaran
broadcast-button-new = Aghabay siaran
broadcast-button-draft = Terrossagi draf
broadcast-button-take-back = Tarek pole
broadcast-button-agree = Satoju
broadcast-button-decline = Tola'
broadcast-button-as-seen = Tangale kadi se narema
broadcast-button-pause = Ambu ghallu
broadcast-button-resume = Terrossagi
broadcast-button-stop = Paambu
broadcast-button-refresh = Paanyar
broadcast-button-again-failed = Kerem pole se bellun hasel ({ $count })
broadcast-button-again-unclear = Kerem pole, jugan se pola ampon dapa' ({ $count })

broadcast-awaiting = ⏳ <b>Siaran { $number } nantos parsatojuwanna admin laen.</b>
broadcast-agreement = 📣 <b>Admin laen terro ngerem siaran paneka ka { $count } oreng.</b> Satoju?
broadcast-declined = Siaran { $number } ta' daddi. Se noles kaula kabarragi.
broadcast-discarded = Draf ebuwang. Tadha' se ekerem.

broadcast-running = 📣 <b>Siaran { $number } teppa'na ekerem</b>
broadcast-line-down = 📡 <b>Siaran { $number }: { $count } bellun ekerem, nantos Telegram</b>
broadcast-preparing = 📣 <b>Siaran { $number } esadhia'agi ka'angguy { $count } oreng …</b>
broadcast-scheduled = 🕗 <b>Siaran { $number } mangkat { $moment }</b>
broadcast-paused = ⏸ <b>Siaran { $number } ambu ghallu</b>
broadcast-stopping = ⏹ <b>Siaran { $number } epaambu …</b>
broadcast-progress = { $sent } dhari { $total } oreng ampon ekerem
broadcast-trouble = { $gone } ta' bisa ehubungi · { $failed } bellun hasel
broadcast-left = Kare bakto { $span }
broadcast-line-down-since = Telegram ta' bisa ehubungi molae { $moment }. Se kare mangkat manabi ampon bisa pole.
broadcast-quiet = Samangken jam tennang. Se kare mangkat { $moment }.

broadcast-done = ✅ <b>Siaran { $number } mare</b>
broadcast-stopped = ⏹ <b>Siaran { $number } epaambu</b>
broadcast-report-sent = Ampon ekerem ka { $count } oreng
broadcast-report-unclear = { $count } pola ampon dapa' (Telegram ta' nototi ajawab, daddi ta' eolange)
broadcast-report-gone = { $count } ta' bisa ehubungi (bot eblokir, otaba akunna ampon tadha')
broadcast-report-failed = { $count } bellun hasel (etola' Telegram)
broadcast-report-expired = { $count } lebat bakto
broadcast-report-cancelled = { $count } ta' daddi (epaambu, otaba ampon banne se narema)
broadcast-report-moment = { $moment }, korang dhari settong mennit
broadcast-report-day = { $day }, jam { $times }
broadcast-report-span = Molae { $start }, mare { $end }

broadcast-list = 📣 <b>Siaran dhi-budhi</b>
broadcast-list-none = 📣 Bellun bada siaran.
broadcast-state-awaiting = nantos esatojui
broadcast-state-running = teppa'na ekerem
broadcast-state-line-down = bellun ekerem, nantos Telegram
broadcast-state-paused = ambu ghallu
broadcast-state-stopped = epaambu
broadcast-state-done = mare
broadcast-name = Siaran { $number }
broadcast-line = Siaran { $number } · { $state }

broadcast-site = { $domain }
language-id = Basa Indonesia
language-en = basa Inggris
language-jv = basa Jaba
language-mad = basa Madura
broadcast-sample-office = Dinas Conto
broadcast-step = langka { $step } dhari { $total }: { $title }
broadcast-all-steps = ngerem essean

admin-broadcast-declined = ↩️ Siaran { $broadcast } bellun esatojui admin laen. Draffa ghi' bada: bukka' /siaran ka'angguy ngoba otaba muwang.

error-broadcast-unknown = Siaran nomer { $number } tadha'. Se bada bisa etangale e /siaran.
error-broadcast-was-stopped = Siaran { $number } ampon epaambu, daddi ta' ekerem pole. Aghabay se anyar lebat /siaran.
error-broadcast-nothing-again = Dhari siaran { $number } tadha' se parlo ekerem pole: sadajana ampon ekerem, otaba baktona ampon lebat.
error-broadcast-under-way = Siaran ganeka ampon ekerem otaba nantos parsatojuwan, daddi essena ta' bisa eoba pole. Manabi bada se kalero, paambu, terros aghabay se anyar lebat /siaran.
error-broadcast-text-empty = Teksa bellun bada. Ketik ghallu napa se terro ekabarragi.
error-broadcast-text-long = Teksa lanjang ghallu: { $length } karakter, namong Telegram narema { $limit }. Coba papandha'.
error-broadcast-caption-long = E baba'na gambar coma cokop { $limit } karakter, ban teksa { $length }. Papandha' teksa, otaba kerem tanpa gambar.
error-broadcast-placeholder-unknown = { $typed } ta' ekennal. Se bisa eessewagi: { $known }.
error-broadcast-needs-office = { $placeholder } coma ka'angguy siaran ka ASN otaba kepala OPD, polana se laen ta' andhi' kantor. Oba teksa otaba se narema.
error-broadcast-no-phase = Are paneka tadha' tahap se bada langkana, daddi sesana are ban langka ta' bisa eesse. Oba teksa.
error-broadcast-nobody = Tadha' oreng se maso' daddi se narema. Oba ghallu se narema.
error-broadcast-time-past = Bakto mangkadda ampon lebat. Pele bakto se anyar.
error-broadcast-no-second-admin = Ka'angguy lebbi dhari { $limit } oreng parlo parsatojuwanna admin laen, ban bellun bada admin laen se kennal bot paneka.
error-broadcast-second-person = Se nyatojui admin laen, banne se noles. Admin laen ampon etanya'agi.
error-broadcast-picture-large = Gambarra raja ghallu: Telegram narema paleng bannya' { $limit } MB.
error-broadcast-picture-nobody = Gambar ekerem ghallu ka settong admin, ban bellun bada admin se kennal bot paneka.
error-broadcast-picture-refused = Telegram ta' narema gambarra. Se etarema JPG otaba PNG; pareksa sambunganna keya.
error-broadcast-audience = "{ $typed }" ta' ekennal daddi se narema. Se bada: { $known }.
error-moment-unclear = "{ $typed }" bellun ekennal daddi bakto. Ketik akadi 14.30, besok 08.00, otaba 31/3 08.00.
error-moment-past = { $typed } ampon lebat. Pele bakto se bakal dateng.

terminal-broadcast-ask = Kerem?
terminal-broadcast-asked = Nantos parsatojuwan: admin laen ampon etanya'agi e Telegram.
terminal-broadcast-queued = Bot samangken ta' ajalan. Siaran { $number } esempen ban mangkat saampona bot ajalan pole.
terminal-broadcast-goes-on = Siaran { $number } paggun ajalan. Paambu ngangguy: sensusbot broadcast stop { $number }
terminal-deliveries-again = { $count } kereman ecoba pole. Sabellunna mangkat paggun epareksa napa ghi' parlo.
terminal-broadcast-dropped = Tadha' se ekerem.

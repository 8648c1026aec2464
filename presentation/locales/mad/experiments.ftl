# A native speaker's review is still wanted.
# Experiments: ways of a reminder compared, for the census team.
command-uji = Coba oca' ban jham pangenga'
experiment-title = 🧪 <b>Uji pangenga' ban siaran</b>
experiment-what = Sabagiyan se noro' maca pessen kalaban oca' otaba jham laen. E budhi katela'an ponapa lebbi bannya' se mare.
experiment-nothing-to-try = Samangken tadha' tahap se pangenga'na bisa ecoba. Hasel se lamba' ghi' bisa ebukka'.
experiment-about = Pangenga' { $who }
experiment-about-all = Pangenga' kaangghuy sadhaja se noro'
experiment-line = Uji { $number } · { $state }
experiment-state-draft = draf
experiment-state-awaiting = nantos parsaroju'an
experiment-state-running = ajhalan
experiment-state-ended = badha haselna
experiment-state-stopped = epaambu
experiment-state-discarded = ebuwang

experiment-draft = 🧪 <b>Uji { $number } · { $about }</b>
experiment-awaiting = ⏳ <b>Uji { $number } · { $about }</b>: nantos parsaroju'anna admin laen
experiment-running = 🧪 <b>Uji { $number } · { $about }</b>: ajhalan
experiment-ended = 🏁 <b>Uji { $number } · { $about }</b>: haselna
experiment-stopped = ⏹ <b>Uji { $number } · { $about }</b> epaambu tanpa hasel. Sadhaja se noro' narema pole se biyasa.
experiment-discarded = Uji { $number } · { $about } ebuwang. Tadha' se aoba.
experiment-arm = <b>{ $letter }</b>: { $arm }
experiment-arm-usual = kadhi biyasana
experiment-arm-usual-at = kadhi biyasana, pokol { $time }
experiment-arm-now = kadhi samangken: { $arm }
experiment-arm-now-from = kadhi samangken ({ $letter } dhari uji { $number }): { $arm }
experiment-arm-broadcast = siaranna dhibi'
experiment-arm-words = oca' laen
experiment-arm-hour = pokol { $time }
experiment-arm-words-hour = oca' laen, pokol { $time }
experiment-arm-silent = tanpa pessen, kaangghuy { $share } se noro'
experiment-what-else = Ponapa se ebandhingnga kalaban se biyasa?
experiment-long = ✂️ Oca' { $letter } lanjhang ({ $length } horop): pangenga' kadhi paneka rang-rang ebaca sampe' mare.
experiment-unsent = { $letter }: se noro' ta' narema pessen paneka.
experiment-goes-on = Draf Panjennengan se saballunna ghi' badha, paneka terrossanna.
experiment-length = Abiddha { $days } are, sampe' { $last_day }. Se ebitong: sapa se mare dhalem { $within } are saamponna pessen se dha'-adha'.
experiment-evenly-role = Se noro' epele kalaban undhiyan.
experiment-evenly-office = Se noro' epele kalaban undhiyan e sabbhan kantor.
experiment-evenly-village = Se noro' epele kalaban undhiyan e sabbhan dhisa.
experiment-next = Pangenga' saterrossa: { $day }.
experiment-send = Kerem siaranna lebat /siaran paleng budhi { $day }.
experiment-sight = Sampe' { $people } oreng noro'. Bhida molae { $smallest } poin biyasana katela'an, ban haselna teppa' sampe' ± { $width } poin. Angkana sabbhan cara ebukka' e budhi.
experiment-sight-large = Sampe' { $people } oreng noro'. Ghapaneka sakone': coma bhida se raja se katela'ana, molae { $smallest } dhari 100 oreng. Angkana sabbhan cara ebukka' e budhi.
experiment-so-far = { $people } oreng ampon epele, { $received } narema pessenna, { $finished } mare.
experiment-so-far-few = { $people } oreng ampon epele.
experiment-result-on = Haselna sabbhan cara ebukka' saamponna { $last_day }: manabi enilai e tengnga jhalan ghampang kalero.
experiment-count = <b>{ $letter }</b>: { $people } epele, { $received } narema pessenna; { $finished } mare ({ $share })
experiment-count-drawn = <b>{ $letter }</b>: { $people } epele; { $finished } mare ({ $share })
experiment-count-few = <b>{ $letter }</b>: korang dhari { $least } oreng, dhaddhi angkana ta' ebukka'
experiment-finished-within = Dhalem { $days } are saamponna pessen se dha'-adha'
experiment-all-drawn = Se ebitong sadhaja se epele, jhughan se ta' narema pessenna: coma kadhi ghapaneka undhiyanna adhil.
experiment-seen-better = ✅ <b>{ $letter } lebbi bhaghus</b> etembhang A: { $points } poin lebbi bannya' se mare (antara { $least } ban { $most }).
experiment-seen-worse = <b>{ $letter } lebbi korang</b> etembhang A: { $points } poin lebbi sakone' se mare (antara { $least } ban { $most }).
experiment-seen-nothing = <b>{ $letter } ban A: ta' katela'an bhidhana.</b> Manabi badha, { $letter } paleng jhau { $least } poin e baba otaba { $most } poin e attassa A.
experiment-seen-few = { $letter } ban A ta' bisa ebandhingnga: se noro' sakone' ghallu.
experiment-adopted = Se eangghuy samangken kaangghuy sadhaja: <b>{ $letter }</b>.
experiment-adoption-waits = ⏳ Angghuy { $letter } kaangghuy sadhaja: nantos parsaroju'anna admin laen.
experiment-adopt = Uji { $number } · { $about }
experiment-adopt-ask = 🧪 <b>Angghuy { $letter } kaangghuy sadhaja?</b>
experiment-adopt-changes = Kaangghuy { $people } oreng, molae pangenga' { $day }. Samangken: { $now }.
experiment-adopt-better = Haselna: { $letter } lebbi bhaghus etembhang A.
experiment-adopt-worse = Haselna: { $letter } lebbi korang etembhang A.
experiment-adopt-nothing = Haselna: ta' katela'an bhidhana, dhaddhi { $letter } ghi' ta' tanto lebbi bhaghus.
experiment-adopt-few = Haselna: { $letter } ban A ta' bisa ebandhingnga, se noro' sakone' ghallu.
experiment-adopt-told = Admin laen kaula kabbharaghi.
experiment-adopt-asks = Se noro' bannya'. Admin laen nyaroju'i ghallu.
experiment-adopt-asked = Settong admin ngosolaghi, ban nantos parsaroju'anna Panjennengan.

experiment-ask-words =
    ✍️ <b>Ketik oca' kaangghuy { $letter }</b> ({ $language })

    Salam e attassa ban tombol e babana ta' aoba. Se paneka kaula esseaghi kaangghuy sabbhan oreng:
    { $offices ->
        [yes] <code>{ $office }</code> kantorra{ "\u000A" }
       *[no] { "" }
    }<code>{ $left }</code> sesana are, cokop angkana
    <code>{ $last }</code> tangghal se paleng budhi
    <code>{ $walk }</code> langka saterrossa
experiment-ask-hour = 🕗 Pokol saponapa? Ketik akadhi <code>14.30</code>, <code>jham 3 sore</code> otaba <code>satengnga 8 laggu</code>.
experiment-ask-silence = Bagiyan se dhimma se ta' narema pessen paneka salama uji? Dhari ghapaneka katela'an ponapa se ehaselaghi pessenna.
experiment-stop-sure = Paambu uji { $number }? Haselna ta' ebitonga.

experiment-button-new = { $about }
experiment-button-proposed = Usulan: { $name }
experiment-button-words = + Oca' laen
experiment-button-hour = + Jham laen
experiment-button-silence = + Tanpa pessen
experiment-button-begin = Molae uji
experiment-button-as-seen = Oladhi kadhi se narema
experiment-button-edit = Oba
experiment-button-drop = Buwang { $letter }
experiment-button-clear = Toro' pole
experiment-button-discard = Buwang draf
experiment-button-back = Abali ka uji
experiment-button-other = Bukka' uji { $number }
experiment-button-all = Sadhaja uji
experiment-button-within-3 = Mare dhalem 3 are
experiment-button-within-7 = Mare dhalem 7 are
experiment-button-evenly-role = Undhi e antarana sadhaja
experiment-button-evenly-office = Undhi e sabbhan kantor
experiment-button-evenly-village = Undhi e sabbhan dhisa
experiment-button-language = Oca' { $letter }, { $language }
experiment-button-agree = Saroju', molae
experiment-button-decline = Tola'
experiment-button-stop = Paambu
experiment-button-stop-sure = Engghi, paambu
experiment-button-go-on = Ta' osa, terrossaghi
experiment-button-look = Oladhi ujina
experiment-button-result = Oladhi haselna
experiment-button-adopt = Angghuy { $letter } kaangghuy sadhaja
experiment-button-adopt-sure = Engghi, angghuy { $letter }
experiment-button-adopt-asks = Nyo'on saroju'
experiment-button-adopt-agree = Saroju', angghuy { $letter }
experiment-button-withdraw = Tarek osolan
experiment-button-adopt-no = Ta' dhaddhi
experiment-button-proposal = Oladhi osolanna

admin-experiment-agreement = 🧪 Settong admin kasokan molae uji { $experiment }, kaangghuy { $people } oreng. Oladhi ghallu, pas saroju'i otaba tola'.
admin-experiment-ended = 🏁 Uji { $experiment } ampon mare, haselna bisa ebukka'.
admin-experiment-adoption = 🧪 Settong admin ngosolaghi ngangghuy { $letter } dhari uji { $experiment } kaangghuy sadhaja ({ $people } oreng). Oladhi ghallu, pas saroju'i otaba tola'.
admin-experiment-adopted = 🧪 Molae pangenga' saterrossa sadhaja narema { $letter } dhari uji { $experiment } ({ $people } oreng).

error-experiment-arms = Se bisa ebandhingnga 2 sampe' { $most } cara. Buwang settong, otaba tambai settong.
error-experiment-alike = Dhuwa' cara padha persis, dhaddhi tadha' se bisa ebandhingnga. Oba settong.
error-experiment-silent = Tanpa pessen bisa kaangghuy paleng bannya' { $most }% se noro', ban coma dhaddhi cara nomer dhuwa' otaba tello'.
error-experiment-first-language = Oca'na kodhu badha ghallu e bhasa se dha'-adha' sensus; bhasa laen nyosol.
error-experiment-under-way = Uji ghapaneka ampon emolae otaba nantos parsaroju'an, dhaddhi ta' bisa eoba pole. Aghabay se anyar lebat /uji.
error-experiment-busy = Uji { $number } ghi' ajhalan kaangghuy pessen se padha. Antos haselna, otaba paambu ghallu lebat /uji.
error-experiment-too-long = Tahappa mare { $last_day }, sabellunna uji mare. Pele se lebbi pandha'.
error-experiment-no-reminder = Tadha' pangenga' se ghi' ngatore bakto { $within } are sabellunna uji mare. Pele pole baktona lebat Oba.
error-experiment-few = { $people } oreng sakone' ghallu: sabbhan cara parlo paleng sakone' { $least }, dhaddhi sadhajana { $needed }.
error-experiment-no-second-admin = Kaangghuy lebbi dhari { $limit } oreng kodhu badha parsaroju'anna admin laen, ban ghi' tadha' admin laen se kenal bot paneka.
error-experiment-second-person = Se nyaroju'i admin laen, banne se ngosolaghi. Ampon kaula tanyaaghi.
error-experiment-quiet-hour = { $moment } maso' jham tennang, ban paneka arena pangenga' saterrossa. Ketik jham laen, akadhi <code>15.00</code>.
error-experiment-hour-day = Cokop jhamma, akadhi <code>14.30</code> otaba <code>jham 3 sore</code>: arena ta' aoba.
error-experiment-hour-unclear = Jhamma ghi' ta' kaula ngarte. Ketik akadhi <code>14.30</code>, <code>jham 3 sore</code> otaba <code>satengnga 8 laggu</code>.
error-experiment-broadcast-sent = Siaran ghapaneka ampon ekerem otaba nantos parsaroju'an, dhaddhi ta' bisa ecoba pole. Aghabay siaran anyar lebat /siaran.
error-experiment-reminders-over = Pangenga' paneka ta' ekerem pole, dhaddhi tadha' se parlo eghante.

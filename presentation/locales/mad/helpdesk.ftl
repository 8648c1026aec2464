# A native speaker's review is still wanted.
desk-button-ask = Acaca sareng oreng
desk-button-yes = Saroju', terrossaghi
desk-button-skip = Lebadi
desk-button-end = Mare
desk-button-call-off = Ta' dhaddhi
desk-button-again = Ghi' ta' mare, bukka' pole
desk-button-take = Kaula se nolong
desk-button-away = Kaula prei kantos …
desk-button-here = Kaula ampon abali
desk-button-hand = Pasra'aghi
desk-button-back = Paabali
desk-button-topic = Bukka' topigga
desk-button-desk = Panyo'onan tolong
desk-button-take-this = ✋ { $place }
desk-button-open-this = 💬 { $place }

desk-village = 🙋 Panjennengan badha e dhisa otaba kelurahan ponapa? Ketik nyamana, sopajha kaula nyare oreng se paleng semma'.
desk-village-which = Se kadhimma dhisana Panjennengan?
desk-village-unknown = Dhisa "{ $typed }" ghi' ta' kaula temmo.
desk-before =
    🙋 <b>Kaula sambhungngaghi sareng { $who }?</b>
    Se katengal: { $seen }. Asma ban akunna Panjennengan ta' katengal.
desk-who-unit = oreng se nolong e { $unit }
desk-who-regency = tim sensus { own-regency }
desk-sees-step = langka Panjennengan ({ $title })
desk-sees-language = bhasana Panjennengan
desk-sees-words = se etoles Panjennengan dhari samangken
desk-made = ✅ Panyo'onanna Panjennengan ampon kaula terrossaghi. Manabi badha se sadhiya, kaula kabharraghi e dhinna'.
desk-waits = ⏳ Panyo'onanna Panjennengan ghi' adhante' dhari { $since }. Manabi badha se sadhiya, kaula kabharraghi e dhinna'.
desk-place = Panjennengan urutan ka { $place }.
desk-usual = Ari-ari paneka oreng biyasana adhante' { $wait }.
desk-few-minutes = korang dhari { $count } menit
desk-minutes = { $count } menit
desk-hours = { $count } jham
desk-opens = 🕗 Se nolong atugas pole { $weekday }, { $moment }.
desk-meanwhile = Sambi adhante', tanya'aghi ponapa bisaos ka kaula.
desk-talking = 💬 Panjennengan ghi' etolong. Toles bisaos e dhinna', kaula terrossaghi.
desk-nobody = Samangken ghi' tadha' se bisa nolong lebat dhinna'. Hubungi { $contact }.
desk-unanswered = Saporana, ghi' tadha' se bisa nolong lebat dhinna'. Hubungi { $contact }, otaba coba pole gi-aggina.
desk-ended = 🤝 Ampon mare. Baramma se bhuru?
desk-withdrawn-own = Enggi, panyo'onanna Panjennengan ta' dhaddhi.
desk-rated = Sakalangkong! Ampon kaula cathet.
desk-nothing-open = Tadha' acaca'an se parlo etotop.
desk-news-taken = 🙋 <b>Ampon badha se sadhiya nolong Panjennengan.</b> Toles bisaos e dhinna', kaula terrossaghi. NIK ban nomer KK ta' parlo etoles.
desk-news-moved = 🙋 Samangken kancana se nolong Panjennengan. Terrossaghi bisaos e dhinna'.
desk-news-waits-again = ⏳ Se nolong Panjennengan ghi' ta' bisa males, daddhi kaula nyare se laen. Kaula kabharraghi e dhinna'.

desk-offer = 🙋 <b>Badha se parlo etolong</b>
desk-card-unit = 📍 { $unit }
desk-card-somewhere = 📍 Dhisana ta' esebbut
desk-card-step = Langka: { $title }
desk-card-read = Ampon maos: { $topics }
desk-card-language = Bhasa: { $language }
desk-card-since = Adhante' dhari { $since }
desk-language-id = Indonesia
desk-language-jv = Jhaba
desk-language-mad = Madhura
desk-language-en = Enggris
desk-in-hand = 🤝 <b>Panjennengan se nolong.</b>
desk-handed = 🤝 <b>Kancana Panjennengan masra'aghi paneka. Samangken Panjennengan se nolong.</b>
desk-in-hand-how = Toles bisaos e dhinna', kaula terrossaghi. Asma ban akunna Panjennengan ta' katengal. Manabi ampon mare, klik Mare. NIK ban nomer KK kaula aganti •••.
desk-in-hand-topic = Panyo'onan paneka badha topikka e grup meja bantuan. Se etoles e ka'dhissa' dhapa' ka oreng ngga, tanpa asmana Panjennengan. Manabi ampon mare, klik Mare. NIK ban nomer KK kaula aganti •••.
desk-given-back = Enggi, panyo'onan paneka adhante' oreng laen pole.
desk-handed-over = Ampon kaula pasra'aghi ka kancana Panjennengan. Sakalangkong!
desk-helped = 👏 Mare. Sakalangkong ampon nolong!
desk-hand-to = Epasra'aghi ka sera?
desk-hand-nobody = Samangken tadha' kanca se atugas. Panjennengan bisa maabali ka antrean.
desk-nameless = Kanca, akun …{ $ending }
desk-title = 🙋 <b>Tolong</b>: { $open } adhante', { $mine } ghi' etolong Panjennengan, { $done } mare are paneka
desk-open-title = <b>Adhante'</b> (klik ✋ kaangghuy nolong)
desk-mine-title = <b>Ghi' etolong Panjennengan</b> (klik 💬 kaangghuy mukka')
desk-line = { $place }. { $where } · { $step } · { $since }
desk-somewhere = dhisa ta' esebbut
desk-no-step = tanpa langka
desk-more = … ban { $count } pole
desk-away-until = 🌴 Panjennengan prei kantos { $last }, maso' pole { $back }. { $to ->
    [colleagues] Panyo'onan anyar ka kancana Panjennengan.
   *[regency] Panyo'onan anyar ka meja bantuan { own-regency }.
  }
desk-away = Prei barempa are? Saabiddha prei tadha' panyo'onan anyar kaangghuy Panjennengan.
desk-away-days =
    { $days ->
        [1] Are paneka
       *[other] { $days } are
    }
desk-news-given-back = Panyo'onan se etegghu' Panjennengan abali ka antrean, amargha se atanya adhante' balessan. Ta' ponapa, kanca laen se nolong.
desk-news-withdrawn = Acaca'an se etolong Panjennengan ampon etotop. Sakalangkong!
desk-too-late = Acaca'an ghapaneka ampon mare, daddhi pessen paneka ta' eterrosaghi.
home-desk-waiting = 🙋 { $count } oreng adhante' etolong.

error-desk-too-often = Are paneka Panjennengan ampon pan-barempan kale nyo'on tolong. Bisa pole dhari { $moment }. Sambi adhante', tanya'aghi ponapa bisaos ka kaula.
error-desk-reopen-late = Acaca'an ghapaneka ampon abit, ta' bisa ebukka' pole. Nyo'on se anyar bisaos.
error-desk-own = Ghapaneka panyo'onanna Panjennengan dhibi'. Kancana Panjennengan bisaos se nolong.
error-desk-not-yours = Panyo'onan ghapaneka dhari wilayah laen, daddhi banne tugassa Panjennengan.
error-desk-taken = 👍 Kancana Panjennengan ampon nolong se paneka.
error-desk-over = Panyo'onan paneka ampon mare.
error-desk-in-other-hands = Panyo'onan paneka etegghu' kancana Panjennengan.
error-desk-not-in-hand = Panyo'onan paneka ampon ta' etegghu' Panjennengan.

assisted-button = 👵 Nolonge tatangga tanpa HP
assisted-title = 👵 <b>Nolonge tatangga tanpa HP, { $village }</b>
assisted-read =
    Tolonge ngesse'e e situs sensus ngangghuy HP Panjennengan. Sabellunna eetong, bacaaghi:
    <i>"Ponapa bisa { -counted } Panjennengan kaula etong menangka se etolonge? Nyama sareng nomer ta' ecatet."</i>
assisted-full = Are samangken Panjennengan ampon nolonge 20 { -counted }, saè ongghu! Saterrossa eetong lagghu'.
assisted-so-far = Ampon etolonge: { $families } { -counted } ({ $today } sareng Panjennengan are samangken).
assisted-button-count = Enggi, etong 1 { -counted }
assisted-button-undo = Burungaghi
card-assisted = 👵 { $families } { -counted } tanpa HP etolonge operator dhisa (e lowar etongan resmi).
error-assisted-enough = Are samangken Panjennengan ampon ngetong 20 { -counted }. Saterrossa lagghu'.

force-button-offices = Kantor dampingan
force-button-text = Tolesan kaangghuy pimpinan
force-title = 🏢 <b>Kantor dampingan Panjennengan: { $offices }</b>. { $waiting } panyo'onan adhante', { $lagging } kantor e baba target.
force-office = <b>{ $place }. { $office }</b> · peringkat { $rank } dhari { $of }
force-office-silent = <b>{ $place }. { $office }</b> · ghi' tadha' datana
force-requests = 🙋 { $waiting } adhante', { $mine } ghi' etolong Panjennengan, { $asked } atanya e dhalem 7 are
force-answered =
    { $count ->
        [0] E dhalem 7 are paneka ghi' tadha' panyo'onan se mare ejawab.
       *[other] ✅ { $count } panyo'onan mare ejawab e dhalem 7 are paneka.
    }
force-answered-steps = Paleng bannya' e langka: { $steps }
force-answered-topics = Se ampon ebaca: { $topics }
force-text-greeting = Bapa'/Ebu pimpinan { $office } se ekormadhi,
force-text-answered = E dhalem 7 are paneka { $count } panyo'onan tolong dhari pegawai Bapa'/Ebu ampon mare ejawab.
force-text-how = Ngereng pegawai se ghi' bhunten eajhak esse dhibi' e { $site }, otaba ekancae tong-settong langka e { $link }

# A native speaker's review is still wanted.
contact = <b>{ $name }</b>, { $reach } ({ $hours })
contact-none = operator dhisa otaba kelurahanna Panjennengan, otaba kantor BPS { $regency } e jham lako

ask-menu =
    <b>Kasokan atanya ponapa?</b>
    Ketik bisaos ngangghuy oca'na dhibi', akadhi "ma' kaloar kode 104", otaba pele e baba.
ask-group = <b>{ $group }</b>
ask-button = Atanya
ask-button-topics = Petanya laen
ask-button-private = Atanya e chat pribadi
ask-which = Maksoddha Panjennengan se dhimma?
ask-unclear = Sapora, jawabhan se ghella' ghi' ta' abhanto. Bisa dhaddhi settong dhari paneka se esare Panjennengan, otaba acaca sareng oreng:
ask-unclear-person = Sapora, jawabhanna kaula ghi' ta' abhanto. Ngereng atanya langsong ka orengnga: { $contact }.
ask-near = Bisa dhaddhi settong e baba paneka se esare Panjennengan.
ask-none-of-these = Banne sadhajana
ask-helped = Paneka abhanto
ask-not-meant = Banne ghapaneka
ask-thanks = 👏 Senneng bisa abhanto.
ask-speak = Terros ngangghuy Bhasa Madhura
ask-unknown =
    Se ghapaneka kaula ghi' ta' oneng. Petanyana Panjennengan kaula catet tanpa nyama, sopajha tim sensus bisa ajawab dagghi'.
    Se bisa abhanto samangken: { $contact }.
ask-person =
    Ngereng atanya langsong ka orengnga: { $contact }.
    Petanyana Panjennengan kaula catet tanpa nyama, sopajha dagghi' kaula bisa ajawab.
ask-private = Ghapaneka lebbi nyaman e chat pribadi, engghi.
ask-then-number = Abali ka se ghella': ngereng ketik nomerra, otaba klik Ta' dhaddhi.
ask-last-day-today = are paneka, { $day }
ask-online-over = 📌 { $phase } ampon etotop e { $last_day }.
ask-online-over-visits = 📌 { $phase } ampon etotop e { $last_day }. Se ghi' ta' ngesse edatengngi petugas tangghal { $period }.
ask-while-open = Jawabhan e baba paneka eangghuy salama ghi' ebukka'.
ask-online-soon = 📌 { $phase } ghi' ta' ebukka': molaena tangghal { $first_day }.

unanswered-title = <b>Ghi' ta' ejawab</b>: { $count } petanya dhalem { $groups } kelompok.
unanswered-nothing = 👏 Tadha' petanya se ghi' ta' ejawab.
unanswered-line = { $number }. "{ $text }" ({ $count } kale)
unanswered-page = Kaca { $page } dhari { $pages }
unanswered-next = Saterrossa
unanswered-before = Sabellunna
unanswered-group = <b>{ $count } petanya se padha</b>, se paleng budhi { $newest }
unanswered-example = "{ $text }"
unanswered-more = ban { $count } okara laen
unanswered-languages = Bhasa: { $languages }
unanswered-villages = Dhari: { $villages }
unanswered-about = Paneka bab ponapa?
unanswered-nearest = Paleng semma' ka "<b>{ $topic }</b>". Paneka bab ponapa?
unanswered-effect = Eokor e { $kept } conto se epasesse: samangken { $before } ebaca bhender, saamponna { $after }.
unanswered-read-as = ⚠️ Samangken okara ghapaneka ebaca "<b>{ $topic }</b>". Pasangngaghi coma manabi sala.
unanswered-harms = Ghi' ta' epasang: okara ghapaneka madhaddhi "<b>{ $topic }</b>" lebbi malarat ekenal. Ngereng pele topik laen, otaba loppae.
unanswered-others = petanya laen
unanswered-search = Sare topik laen
unanswered-ignore = Loppae
unanswered-back = Sadhaja se ghi' ta' ejawab
unanswered-ask-topic = Ketik bab ponapa petanya ghapaneka, ngangghuy oca'na dhibi':
unanswered-no-topic = Tadha' topik se cocok. Coba oca' laen.
unanswered-confirm =
    { $count ->
        [1] Padhaddhi okara paneka conto kaangghuy "<b>{ $topic }</b>"?
       *[other] Padhaddhi { $count } okara paneka conto kaangghuy "<b>{ $topic }</b>"?
    }
unanswered-yes = Engghi, pasang
unanswered-attached = ✅ Engghi. Molae sakejjha' agghi', petanya kadhi ghapaneka kaula jawab ngangghuy "<b>{ $topic }</b>".
unanswered-ignored = Engghi, { $count } petanya ghapaneka ta' eoladhiyaghi pole.
error-answers-not-open = Antos sakejjha', kaula bhuru jhaga ban ghi' maca catetan. Coba kerem sakale pole sakejjha' agghi'.
error-question-settled = Kelompok ghapaneka ampon epamare, otaba ampon eapos.

questions-title = 💬 <b>Se etanya'aghi warga</b>, { $period }
questions-none = Tadha' se atanya.
questions-figures = { $asked } petanya · { $answered } ejawab ({ $share }) · { $unanswered } ghi' ta' kaula ngarte{ $asked_back ->
        [0] {""}
       *[other] {" "}· { $asked_back } kaula tanya'aghi pole
    }
questions-helped = { $helped } dhari { $judged } panilayan: abhanto ({ $share })
questions-topics = <b>Se paleng serreng</b>
questions-topic = { $topic }: { $count }
questions-villages = <b>Dhari dhimma</b>
questions-steps = <b>E langka se dhimma</b>
questions-place = { $place }: { $count }
questions-place-topic = { $place }: { $count } ({ $mostly })
questions-mostly = { $count } parkara "{ $topic }"
questions-elsewhere = Kennengngan laen: { $count }
questions-as-of = Data sampe' { $moment }
questions-unanswered = Oladhi se ghi' ta' ejawab

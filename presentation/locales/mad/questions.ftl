# A native speaker's review is still wanted.
contact = <b>{ $name }</b>, { $reach } ({ $hours })
contact-none = kantor BPS { $regency }, e jam lako

ask-menu =
    <b>Terro atanya napa?</b>
    Ketik saos ngangguy oca'na dhibi', akadi "ma' kaloar kode 104", otaba pele e baba'.
ask-group = <b>{ $group }</b>
ask-button = Atanya
ask-button-topics = Patanya'an laen
ask-button-private = Atanya e chat pribadi
ask-which = Maksodda Panjennengan se dhimma?
ask-none-of-these = Banne sadajana
ask-helped = Paneka abanto
ask-not-meant = Banne ganeka
ask-thanks = 👏 Senneng bisa abanto.
ask-speak = Terros ngangguy Basa Madura
ask-unknown =
    Se ganeka kaula bellun oneng. Patanya'anna Panjennengan kaula catet tanpa nyama, sopaja tim sensus bisa ajawab dagghi'.
    Se bisa abanto samangken: { $contact }.
ask-person =
    Ngereng atanya langsong ka orengnga: { $contact }.
    Patanya'anna Panjennengan kaula catet tanpa nyama, sopaja dagghi' kaula bisa ajawab.
ask-private = Ganeka lebbi nyaman e chat pribadi, engghi.
ask-then-number = Abali ka se gella': ngereng ketik nomerra, otaba pencet Ta' daddi.
ask-online-over = 📌 { $phase } ampon etotop e { $last_day }. Jawaban e baba' paneka eangguy salama ghi' ebukka'.
ask-online-over-visits = 📌 { $phase } ampon etotop e { $last_day }. Se bellun ngesse edatengngi petugas tanggal { $period }.
ask-online-soon = 📌 { $phase } buru ebukka' e { $first_day }.

unanswered-title = <b>Bellun ejawab</b>: { $count } patanya'an dalem { $groups } kelompok.
unanswered-nothing = 👏 Tadha' patanya'an se bellun ejawab.
unanswered-line = { $number }. "{ $text }" ({ $count } kale)
unanswered-page = Kaca { $page } dhari { $pages }
unanswered-next = Saterrossa
unanswered-before = Sabellunna
unanswered-group = <b>{ $count } patanya'an se padha</b>, dhi-budhi { $newest }
unanswered-example = "{ $text }"
unanswered-more = ban { $count } okara laen
unanswered-languages = Basa: { $languages }
unanswered-villages = Dhari: { $villages }
unanswered-about = Paneka bab napa?
unanswered-search = Sare topik laen
unanswered-ignore = Loppae
unanswered-back = Sadaja se bellun ejawab
unanswered-ask-topic = Ketik bab napa patanya'an ganeka, ngangguy oca'na dhibi':
unanswered-no-topic = Tadha' topik se cocok. Coba oca' laen.
unanswered-confirm =
    { $count ->
        [1] Padaddi okara paneka conto ka'angguy "<b>{ $topic }</b>"?
       *[other] Padaddi { $count } okara paneka conto ka'angguy "<b>{ $topic }</b>"?
    }
unanswered-yes = Engghi, pasang
unanswered-attached = ✅ Engghi. Molae sakejja' aggi', patanya'an kadi ganeka kaula jawab ngangguy "<b>{ $topic }</b>".
unanswered-ignored = Engghi, { $count } patanya'an ganeka ta' etangalagi pole.
error-answers-not-open = Antos sakejja', kaula buru jaga ban ghi' maca catedan. Coba kerem sakale pole sakejja' aggi'.
error-question-settled = Kelompok ganeka ampon epamare, otaba ampon eapos.

questions-title = 💬 <b>Se etanya'agi warga</b>, { $period }
questions-none = Tadha' se atanya.
questions-figures = { $asked } patanya'an · { $answered } ejawab ({ $share }) · { $unanswered } bellun kaula ngarte
questions-helped = { $helped } dhari { $judged } panilayan: abanto ({ $share })
questions-topics = <b>Se paleng serreng</b>
questions-topic = { $topic }: { $count }
questions-villages = <b>Dhari dhimma</b>
questions-steps = <b>E langka se dhimma</b>
questions-place = { $place }: { $count }
questions-place-topic = { $place }: { $count }, paleng bannya' "{ $topic }"
questions-elsewhere = Kennengngan laen: { $count }
questions-as-of = Data per { $moment }
questions-unanswered = Tangale se bellun ejawab

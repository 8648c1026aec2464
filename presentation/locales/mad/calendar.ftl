# A native speaker's review is still wanted.
# The schedule of the phases: what it is now, what a change brings about, and the news of it.
calendar-title = 🗓 <b>Jadwal sensus</b>
calendar-phase-over = { $phase }: { $period }, ampon mare
calendar-phase-running =
    { $days ->
        [0] <b>{ $phase }</b>: { $period }, etotop are paneka
        [1] <b>{ $phase }</b>: { $period }, etotop lagghu'
       *[other] <b>{ $phase }</b>: { $period }, ghi' { $days } are
    }
calendar-phase-to-come = <b>{ $phase }</b>: { $period }
calendar-quiet-days = 🌙 Are se ta' ngerem kabhar: { $days }.
calendar-quiet-day = { $day } ({ $name })
calendar-changed-last = Eoba se paleng budhi { $moment }.
calendar-change = Oba: { $phase }
calendar-back = Ka jadwal

calendar-ask-last-day =
    <b>{ $phase }</b> samangken sampe' { $last_day }.
    Kodhuna sampe' tangghal barampa? Ketik are se paleng budhi, akadhi { $last_example } otaba { $short }.
calendar-ask-days =
    <b>{ $phase }</b> samangken { $period }.
    Ketik are awwal ban are se paleng budhi se anyar, akadhi { $first_example } s/d { $last_example }.
    Manabi are awwalla pagghun, ketik are se paleng budhi bisaos.

calendar-ask-room =
    { $moving } sampe' { $until } tabra'an sareng <b>{ $phase }</b>, { $period }.
    Dhaddhi <b>{ $phase }</b> alle ka bila? Ketik are awwal ban are se paleng budhi, akadhi { $first_example } s/d { $last_example }.
    Kadhuwana terros eoba abhareng.

calendar-extended =
    { $planned ->
        [yes] <b>{ $phase } bhakal epalanjhang sampe' { $last_day }</b> (sabellunna { $last_before }).
       *[no] <b>{ $phase } epalanjhang sampe' { $last_day }</b> (sabellunna { $last_before }).
    }
calendar-shortened =
    { $planned ->
        [yes] <b>{ $phase } bhakal mare lebbi cepet, { $last_day }</b> (sabellunna { $last_before }).
       *[no] <b>{ $phase } mare lebbi cepet, { $last_day }</b> (sabellunna { $last_before }).
    }
calendar-moved =
    { $planned ->
        [yes] <b>{ $phase } bhakal alle ka { $period }</b> (sabellunna { $period_before }).
       *[no] <b>{ $phase } alle ka { $period }</b> (sabellunna { $period_before }).
    }

calendar-reminders-same = Tadha' pangenga' se aoba.
calendar-reminders-moved = { $count } pangenga' alle are.
calendar-reminders-added = { $count } pangenga' etambaaghi.
calendar-reminders-dropped = { $count } pangenga' ta' dhaddhi.
calendar-reminders-waiting = { $count } pangenga' se ampon sadhiya are paneka ta' dhaddhi ekerem.
calendar-newly-reminded = { $count } oreng se ghella' ta' epaenga' pole bhakal epaenga' pole.
calendar-told-people = { $count } oreng se ghi' ta' mare
calendar-told-leaders = { $count } kepala kantor, se ngancae, ban admin
calendar-told-groups = { $count } grup
calendar-told = Se ekabharraghi: { $listed }.
calendar-told-0 = Tadha' se parlo ekabharraghi.
calendar-nothing-yet = Ghi' tadha' se aoba.
calendar-go-on = Lanjut
calendar-sure =
    { $count ->
        [0] Yaken? Manabi eklik, jadwal anyar langsong eangghuy.
       *[other] Yaken? Manabi eklik, jadwal anyar langsong eangghuy. Kabharra ekerem ka { $count } chat molae { $moment }.
    }
calendar-set = Engghi, oba jadwalla
calendar-done = ✅ Jadwal anyar ampon eangghuy.
calendar-told-from = Kabharra mangkat { $moment }. Manabi badha se kalero, oba pole sabellunna ghapaneka: se ekabharraghi coma jadwal se paleng budhi.

calendar-news = 📅 { $news }
calendar-days-left =
    { $days ->
        [0] Are paneka are se paleng budhi, sampe' pokol 23.59 { $zone }.
        [1] Kare are paneka ban lagghu'.
       *[other] Panjennengan ghi' ghaduwan <b>{ $days } are</b>.
    }
calendar-for-unfinished = { -Counted } se ghi' ta' ngesse edatengngi petugas e re-are ghapaneka. Panjennengan cokop nantos e compo'.
calendar-for-waiting = Petugas dateng ka compo'na Panjennengan e re-are ghapaneka. Panjennengan cokop nantos.
calendar-for-leaders = Pangenga' kaangghuy se ghi' ta' mare ampon noro' jadwal anyar paneka.

error-calendar-unchanged = Ghapaneka padha sareng jadwal se samangken, dhaddhi tadha' se aoba.
error-calendar-changed-meanwhile =
    E bakto paneka { $who ->
        [self] Panjennengan dhibi'
        [admin] admin laen
       *[system] oreng dhari komputer
    } ampon ngoba jadwalla. Oladhi ghallu jadwal se samangken.
error-day-is-past = Tangghal ghapaneka ampon lebat. Pele are paneka otaba saamponna.
error-day-beyond-month = "{ $typed }" tadha' e kalender: bulan ghapaneka sampe' { $last }. Manabi ghapaneka maksodda, ketik { $last }.
error-day-unclear = Tangghal se dhimma maksoddha "{ $typed }"? Coba toles akadhi { $example }.
error-phase-is-over = { $phase } ampon mare, dhaddhi arena ta' bisa eoba pole.
error-phase-has-begun = { $phase } ampon ajhalan, dhaddhi are awwalla pagghun. Ketik are se paleng budhi bisaos.

terminal-calendar-sure = Oba jadwalla samangken?
terminal-calendar-also = Tahap se laen bisa ealle abhareng ngangghuy --also "tahap=are awwal to are se paleng budhi".

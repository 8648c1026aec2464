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
calendar-changed-last = Eoba dhi-budhi { $moment }.
calendar-change = Oba: { $phase }
calendar-back = Ka jadwal

calendar-ask-last-day =
    <b>{ $phase }</b> samangken sampe' { $last_day }.
    Kodhuna sampe' tanggal barampa? Ketik are dhi-budhina, akadi { $last_example } otaba { $short }.
calendar-ask-days =
    <b>{ $phase }</b> samangken { $period }.
    Ketik are awwal ban are dhi-budhi se anyar, akadi { $first_example } s/d { $last_example }.
    Manabi are awwalla paggun, ketik are dhi-budhina saos.

calendar-ask-room =
    { $moving } sampe' { $until } atabbu' sareng <b>{ $phase }</b>, { $period }.
    Daddi <b>{ $phase }</b> alle ka bila? Ketik are awwal ban are dhi-budhina, akadi { $first_example } s/d { $last_example }.
    Kadhuwa'na terros eoba abareng.

calendar-extended = <b>{ $phase } epalanjang sampe' { $last_day }</b> (sabellunna { $last_before }).
calendar-shortened = <b>{ $phase } mare lebbi cepet, { $last_day }</b> (sabellunna { $last_before }).
calendar-moved = <b>{ $phase } alle ka { $period }</b> (sabellunna { $period_before }).

calendar-reminders-same = Tadha' pangenga' se aoba.
calendar-reminders-moved = { $count } pangenga' alle are.
calendar-reminders-added = { $count } pangenga' etambaagi.
calendar-reminders-dropped = { $count } pangenga' ta' daddi.
calendar-reminders-waiting = { $count } pangenga' se ampon sadhia are paneka ta' daddi ekerem.
calendar-newly-reminded = { $count } oreng se gella' ta' eenga'agi pole bakal eenga'agi pole.
calendar-told-people = { $count } oreng se bellun mare
calendar-told-leaders = { $count } kepala kantor, se ngancae, ban admin
calendar-told-groups = { $count } grup
calendar-told = Se ekabarragi: { $listed }.
calendar-told-0 = Tadha' se parlo ekabarragi.
calendar-nothing-yet = Bellun bada se aoba.
calendar-go-on = Lanjut
calendar-sure =
    { $count ->
        [0] Yaken? Manabi epencet, jadwal anyar langsong eangguy.
       *[other] Yaken? Manabi epencet, jadwal anyar langsong eangguy. Kabarra ekerem ka { $count } chat molae { $moment }.
    }
calendar-set = Engghi, oba jadwalla
calendar-done = ✅ Jadwal anyar ampon eangguy.
calendar-told-from = Kabarra mangkat { $moment }. Manabi bada se kalero, oba pole sabellunna ganeka: se ekabarragi coma jadwal se paleng budhi.

calendar-news = 📅 { $news }
calendar-days-left =
    { $days ->
        [0] Are paneka are dhi-budhi, sampe' jam 23.59 { $zone }.
        [1] Kare are paneka ban lagghu'.
       *[other] Panjennengan ghi' andhi' <b>{ $days } are</b>.
    }
calendar-for-unfinished = Kaloarga se bellun ngesse edatengngi petugas e re-are ganeka. Panjennengan cokop nantos e dhalem.
calendar-for-waiting = Petugas dateng ka dhalem e re-are ganeka. Panjennengan cokop nantos.
calendar-for-leaders = Pangenga' ka'angguy se bellun mare ampon noro' jadwal anyar paneka.

error-calendar-unchanged = Ganeka padha sareng jadwal se samangken, daddi tadha' se aoba.
error-calendar-changed-meanwhile = E bakto paneka jadwalla ampon eoba oreng laen. Tangale ghallu jadwal se samangken.
error-day-is-past = Tanggal ganeka ampon lebat. Pele are paneka otaba saampona.
error-day-unclear = Tanggal se dhimma maksodda "{ $typed }"? Coba toles akadi { $example }.
error-phase-is-over = { $phase } ampon mare, daddi arena ta' bisa eoba pole.
error-phase-has-begun = { $phase } ampon ajalan, daddi are awwalla paggun. Ketik are dhi-budhina saos.

terminal-calendar-sure = Oba jadwalla samangken?
terminal-calendar-also = Tahap se laen bisa ealle abareng ngangguy --also "tahap=are awwal to are dhi-budhi".

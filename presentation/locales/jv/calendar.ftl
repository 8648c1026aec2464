# A native speaker's review is still wanted.
# The days of the phases: how they stand, what a change does, and the news of it.
calendar-title = 🗓 <b>Jadwal sensus</b>
calendar-phase-over = { $phase }: { $period }, sampun rampung
calendar-phase-running =
    { $days ->
        [0] <b>{ $phase }</b>: { $period }, dipuntutup dinten niki
        [1] <b>{ $phase }</b>: { $period }, dipuntutup benjing
       *[other] <b>{ $phase }</b>: { $period }, taksih { $days } dinten
    }
calendar-phase-to-come = <b>{ $phase }</b>: { $period }
calendar-quiet-days = 🌙 Dinten kendel candhakipun, tanpa kiriman: { $days }.
calendar-quiet-day = { $day } ({ $name })
calendar-changed-last = Pungkasan dipunewahi { $moment }.
calendar-change = Ewahi: { $phase }
calendar-back = Dhateng jadwal

calendar-ask-last-day =
    <b>{ $phase }</b> sakniki ngantos { $last_day }.
    Kedahipun ngantos tanggal pinten? Ketik dinten pungkasanipun, upaminipun { $last_example } utawi { $short }.
calendar-ask-days =
    <b>{ $phase }</b> sakniki { $period }.
    Ketik dinten kapisan lan pungkasan ingkang enggal, upaminipun { $first_example } s/d { $last_example }.
    Menawi dinten kapisanipun tetep, ketik dinten pungkasanipun mawon.

calendar-ask-room =
    { $moving } ngantos { $until } tabrakan kaliyan <b>{ $phase }</b>, { $period }.
    Dados <b>{ $phase }</b> pindhah dhateng kapan? Ketik dinten kapisan lan pungkasanipun, upaminipun { $first_example } s/d { $last_example }.
    Kalih-kalihipun lajeng dipunewahi sareng.

calendar-extended =
    { $planned ->
        [yes] <b>{ $phase } badhe dipunpanjangaken ngantos { $last_day }</b> (saderengipun { $last_before }).
       *[no] <b>{ $phase } dipunpanjangaken ngantos { $last_day }</b> (saderengipun { $last_before }).
    }
calendar-shortened =
    { $planned ->
        [yes] <b>{ $phase } badhe rampung langkung gasik, { $last_day }</b> (saderengipun { $last_before }).
       *[no] <b>{ $phase } rampung langkung gasik, { $last_day }</b> (saderengipun { $last_before }).
    }
calendar-moved =
    { $planned ->
        [yes] <b>{ $phase } badhe pindhah dhateng { $period }</b> (saderengipun { $period_before }).
       *[no] <b>{ $phase } pindhah dhateng { $period }</b> (saderengipun { $period_before }).
    }

calendar-reminders-same = Mboten wonten pangenget ingkang ewah.
calendar-reminders-moved = { $count } pangenget pindhah dinten.
calendar-reminders-added = { $count } pangenget dipuntambahaken.
calendar-reminders-dropped = { $count } pangenget mboten siyos.
calendar-reminders-waiting = { $count } pangenget ingkang sampun siyap dinten niki mboten siyos dipunkirim.
calendar-newly-reminded = { $count } tiyang ingkang saderengipun mboten dipunengetaken malih, badhe dipunengetaken malih.
calendar-told-people = { $count } tiyang ingkang dereng rampung
calendar-told-leaders = { $count } kepala kantor, pendamping, lan admin
calendar-told-groups = { $count } grup
calendar-told = Ingkang dipunkabari: { $listed }.
calendar-told-0 = Mboten wonten ingkang perlu dipunkabari.
calendar-nothing-yet = Dereng wonten ingkang ewah.
calendar-go-on = Lajeng
calendar-sure =
    { $count ->
        [0] Sampun mantep? Sanalika dipunpencet, jadwal enggal langsung lumampah.
       *[other] Sampun mantep? Sanalika dipunpencet, jadwal enggal langsung lumampah. Kabaripun dipunkirim dhateng { $count } obrolan wiwit { $moment }.
    }
calendar-set = Nggih, ewahi jadwalipun
calendar-done = ✅ Jadwal enggal sampun lumampah.
calendar-told-from = Kabaripun bidhal { $moment }. Menawi wonten ingkang klentu, ewahi malih saderengipun niku: ingkang dipunkabaraken jadwal ingkang pungkasan mawon.

calendar-news = 📅 { $news }
calendar-days-left =
    { $days ->
        [0] Dinten niki dinten pungkasan, ngantos jam 23.59 { $zone }.
        [1] Kantun dinten niki lan benjing.
       *[other] Panjenengan taksih kagungan <b>{ $days } dinten</b>.
    }
calendar-for-unfinished = { -Counted } ingkang dereng ngisi dipunsowani petugas ing dinten-dinten niku. Panjenengan cekap nengga ing dalem.
calendar-for-waiting = Petugas sowan dhateng dalem panjenengan ing dinten-dinten niku. Panjenengan cekap nengga.
calendar-for-leaders = Pangenget kangge ingkang dereng rampung sampun ngetutaken jadwal enggal niki.

error-calendar-unchanged = Niku sami kaliyan jadwal sakniki, dados mboten wonten ingkang ewah.
error-calendar-changed-meanwhile =
    Salebetipun niku { $who ->
        [self] panjenengan piyambak
        [admin] admin sanes
       *[system] tiyang saking komputer
    } sampun ngewahi jadwalipun. Mangga dipunpirsani rumiyin jadwal sakniki.
error-day-is-past = Tanggal niku sampun kepengker. Pilih dinten niki utawi sasampunipun.
error-day-beyond-month = "{ $typed }" mboten wonten ing kalender: wulan niku rampung { $last }. Menawi niku ingkang dipunkersakaken, ketik { $last }.
error-day-unclear = Tanggal pundi ingkang panjenengan kersakaken "{ $typed }"? Cobi serat kados { $example }.
error-phase-is-over = { $phase } sampun rampung, dados dintenipun mboten saged dipunewahi malih.
error-phase-has-begun = { $phase } sampun lumampah, dados dinten kapisanipun tetep. Ketik dinten pungkasanipun mawon.

terminal-calendar-sure = Ewahi jadwalipun sakniki?
terminal-calendar-also = Sawetawis tahap saged dipunpindhah sareng mawi --also "tahap=dinten kapisan to dinten pungkasan".

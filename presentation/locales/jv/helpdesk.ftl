# A native speaker's review is still wanted.
desk-button-ask = Rembugan kaliyan tiyang
desk-button-yes = Sarujuk, terasaken
desk-button-skip = Langkungi
desk-button-end = Rampung
desk-button-call-off = Mboten siyos
desk-button-again = Dereng beres, bikak malih
desk-button-take = Kula biyantu
desk-button-away = Kula libur dumugi …
desk-button-here = Kula sampun wangsul
desk-button-hand = Pasrahaken
desk-button-back = Wangsulaken
desk-button-topic = Bikak topikipun
desk-button-desk = Panyuwunan biyantu
desk-button-take-this = ✋ { $place }
desk-button-open-this = 💬 { $place }

desk-village = 🙋 Dalem panjenengan ing desa utawi kelurahan pundi? Mangga ketik naminipun, supados kula padosaken tiyang ingkang paling celak.
desk-village-which = Desa panjenengan ingkang pundi?
desk-village-unknown = Desa "{ $typed }" dereng kula panggihaken.
desk-before =
    🙋 <b>Kula sambungaken kaliyan { $who }?</b>
    Ingkang ketingal: { $seen }. Asma lan akun panjenengan mboten ketingal.
desk-who-unit = tiyang ingkang mbiyantu ing { $unit }
desk-who-regency = tim sensus { own-regency }
desk-sees-step = langkah panjenengan ({ $title })
desk-sees-language = basa panjenengan
desk-sees-words = ingkang mangke panjenengan serat
desk-made = ✅ Panyuwunan panjenengan sampun kula terasaken. Menawi wonten ingkang siyaga, kula kabari ing mriki.
desk-waits = ⏳ Panyuwunan panjenengan taksih nengga wiwit { $since }. Menawi wonten ingkang siyaga, kula kabari ing mriki.
desk-place = Panjenengan urutan kaping { $place }.
desk-usual = Ing dinten-dinten niki tiyang limrahipun nengga { $wait }.
desk-few-minutes = kirang saking { $count } menit
desk-minutes = { $count } menit
desk-hours = { $count } jam
desk-opens = 🕗 Ingkang mbiyantu tugas malih { $weekday }, { $moment }.
desk-meanwhile = Sinambi nengga, mangga tanglet napa mawon dhateng kula.
desk-talking = 💬 Panjenengan saweg dipunbiyantu. Mangga serat mawon ing mriki, kula terasaken.
desk-nobody = Sakniki dereng wonten ingkang saged mbiyantu lumantar mriki. Mangga hubungi { $contact }.
desk-unanswered = Nyuwun pangapunten, dereng wonten ingkang saged mbiyantu lumantar mriki. Mangga hubungi { $contact }, utawi dipuncobi malih mangke.
desk-ended = 🤝 Sampun rampung. Kados pundi wau?
desk-withdrawn-own = Inggih, panyuwunan panjenengan mboten siyos.
desk-rated = Matur nuwun! Sampun kula cathet.
desk-nothing-open = Mboten wonten rembugan ingkang perlu dipuntutup.
desk-news-taken = 🙋 <b>Sampun wonten ingkang siyaga mbiyantu panjenengan.</b> Mangga serat mawon ing mriki, kula terasaken. NIK lan nomer KK mboten perlu dipunserat.
desk-news-moved = 🙋 Sakniki rencangipun ingkang mbiyantu panjenengan. Mangga dipunlajengaken ing mriki.
desk-news-waits-again = ⏳ Ingkang mbiyantu dereng saged mangsuli, dados kula padosaken sanesipun. Mangke kula kabari ing mriki.

desk-offer = 🙋 <b>Wonten ingkang perlu dipunbiyantu</b>
desk-card-unit = 📍 { $unit }
desk-card-somewhere = 📍 Desanipun mboten kasebat
desk-card-step = Langkah: { $title }
desk-card-read = Sampun maos: { $topics }
desk-card-language = Basa: { $language }
desk-card-since = Nengga wiwit { $since }
desk-language-id = Indonesia
desk-language-jv = Jawi
desk-language-mad = Madura
desk-language-en = Inggris
desk-in-hand = 🤝 <b>Panjenengan ingkang mbiyantu.</b>
desk-handed = 🤝 <b>Rencang panjenengan masrahaken niki. Sakniki panjenengan ingkang mbiyantu.</b>
desk-in-hand-how = Mangga serat mawon ing mriki, kula terasaken. Asma lan akun panjenengan mboten ketingal. Menawi sampun beres, mangga pencet Rampung. NIK lan nomer KK kula gantos •••.
desk-in-hand-topic = Panyuwunan niki gadhah topik wonten grup meja bantuan. Ingkang dipunserat ing ngrika dumugi tiyangipun, tanpa asma panjenengan. Menawi sampun beres, mangga pencet Rampung. NIK lan nomer KK kula gantos •••.
desk-given-back = Inggih, panyuwunan niki nengga tiyang sanes malih.
desk-handed-over = Sampun kula pasrahaken dhateng rencang panjenengan. Matur nuwun!
desk-helped = 👏 Rampung. Matur nuwun sampun mbiyantu!
desk-hand-to = Dipunpasrahaken dhateng sinten?
desk-hand-nobody = Sakniki mboten wonten rencang ingkang tugas. Panjenengan saged mangsulaken dhateng antrean.
desk-nameless = Rencang, akun …{ $ending }
desk-title = 🙋 <b>Biyantu</b>: { $open } nengga, { $mine } saweg panjenengan biyantu, { $done } rampung dinten niki
desk-open-title = <b>Nengga</b> (pencet ✋ kangge mbiyantu)
desk-mine-title = <b>Saweg panjenengan biyantu</b> (pencet 💬 kangge mbikak)
desk-line = { $place }. { $where } · { $step } · { $since }
desk-somewhere = desa mboten kasebat
desk-no-step = tanpa langkah
desk-more = … lan { $count } malih
desk-away-until = 🌴 Panjenengan libur dumugi { $last }, mlebet malih { $back }. { $to ->
    [colleagues] Panyuwunan enggal dhateng rencang panjenengan.
   *[regency] Panyuwunan enggal dhateng meja bantuan { own-regency }.
  }
desk-away = Libur pinten dinten? Salebetipun libur mboten wonten panyuwunan enggal kangge panjenengan.
desk-away-days =
    { $days ->
        [1] Dinten niki
       *[other] { $days } dinten
    }
desk-news-given-back = Panyuwunan ingkang panjenengan cepeng wangsul dhateng antrean, amargi ingkang tanglet nengga wangsulan. Mboten napa-napa, rencang sanes ingkang mbiyantu.
desk-news-withdrawn = Rembugan ingkang panjenengan biyantu sampun dipuntutup. Matur nuwun!
desk-too-late = Rembugan niku sampun rampung, dados pesen niki mboten kula terusaken.
home-desk-waiting = 🙋 { $count } tiyang nengga dipunbiyantu.

error-desk-too-often = Dinten niki panjenengan sampun kaping pinten-pinten nyuwun biyantu. Saged malih wiwit { $moment }. Sinambi nengga, mangga tanglet napa mawon dhateng kula.
error-desk-reopen-late = Rembugan niku sampun dangu, mboten saged dipunbikak malih. Mangga nyuwun ingkang enggal.
error-desk-own = Niku panyuwunan panjenengan piyambak. Rencang panjenengan mawon ingkang mbiyantu.
error-desk-not-yours = Panyuwunan niku saking wilayah sanes, dados sanes tugas panjenengan.
error-desk-taken = 👍 Rencang panjenengan sampun mbiyantu ingkang niki.
error-desk-over = Panyuwunan niki sampun rampung.
error-desk-in-other-hands = Panyuwunan niki dipuncepeng rencang panjenengan.
error-desk-not-in-hand = Panyuwunan niki sampun mboten panjenengan cepeng.

assisted-button = 👵 Mbiyantu tanggi tanpa HP
assisted-title = 👵 <b>Mbiyantu tanggi tanpa HP, { $village }</b>
assisted-read =
    Biyantu ngisi ing situs sensus ngagem HP panjenengan. Saderengipun dipunetang, waosaken:
    <i>"Napa { -counted }nipun panjenengan pareng kula etang minangka ingkang dipunbiyantu? Nama kaliyan nomer boten dipuncathet."</i>
assisted-full = Dinten niki panjenengan sampun mbiyantu 20 { -counted }, sae sanget! Candhakipun dipunetang mbenjing.
assisted-so-far = Sampun dipunbiyantu: { $families } { -counted } ({ $today } dening panjenengan dinten niki).
assisted-button-count = Pareng, etang 1 { -counted }
assisted-button-undo = Wurungaken
card-assisted = 👵 { $families } { -counted } tanpa HP dipunbiyantu operator dhusun (sanes etangan resmi).
error-assisted-enough = Dinten niki panjenengan sampun ngetang 20 { -counted }. Candhakipun mbenjing.

force-button-offices = Kantor dampingan
force-button-text = Seratan kangge pimpinan
force-title = 🏢 <b>Kantor dampingan panjenengan: { $offices }</b>. { $waiting } panyuwunan nengga, { $lagging } kantor ing ngandhap target.
force-office = <b>{ $place }. { $office }</b> · peringkat { $rank } saking { $of }
force-office-silent = <b>{ $place }. { $office }</b> · dereng wonten datanipun
force-requests = 🙋 { $waiting } nengga, { $mine } saweg panjenengan biyantu, { $asked } tanglet salebeting 7 dinten
force-answered =
    { $count ->
        [0] Salebeting 7 dinten niki dereng wonten panyuwunan ingkang rampung dipunwangsuli.
       *[other] ✅ { $count } panyuwunan rampung dipunwangsuli salebeting 7 dinten niki.
    }
force-answered-steps = Paling kathah ing langkah: { $steps }
force-answered-topics = Ingkang sampun dipunwaos: { $topics }
force-text-greeting = Bapak/Ibu pimpinan { $office } ingkang kinurmatan,
force-text-answered = Salebeting 7 dinten niki { $count } panyuwunan pambiyantu saking pegawai Bapak/Ibu sampun rampung dipunwangsuli.
force-text-how = Mangga pegawai ingkang dereng dipunajak ngisi piyambak ing { $site }, utawi dipunkancani langkah mbaka langkah ing { $link }

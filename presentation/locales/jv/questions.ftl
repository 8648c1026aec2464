# A native speaker's review is still wanted.
contact = <b>{ $name }</b>, { $reach } ({ $hours })
contact-none = kantor BPS { $regency }, ing jam kerja

ask-menu =
    <b>Badhe tanglet punapa?</b>
    Ketik mawon mawi tembung panjenengan piyambak, upaminipun "kok medal kode 104", utawi pilih ing ngandhap.
ask-group = <b>{ $group }</b>
ask-button = Tanglet
ask-button-topics = Pitakenan sanes
ask-button-private = Tanglet ing obrolan pribadi
ask-which = Ingkang panjenengan kajengaken pundi?
ask-none-of-these = Sanes sedaya
ask-helped = Niki mbiyantu
ask-not-meant = Sanes niku kajeng kula
ask-thanks = 👏 Remen saged mbiyantu.
ask-speak = Lajeng mawi Basa Jawa
ask-unknown =
    Ingkang niku kula dereng mangertos. Pitakenan panjenengan kula cathet tanpa nami, supados tim sensus saged njawab ing sanes wekdal.
    Ingkang saged mbiyantu samenika: { $contact }.
ask-person =
    Mangga dipuntangletaken langsung: { $contact }.
    Pitakenan panjenengan kula cathet tanpa nami, supados ing sanes wekdal saged kula jawab.
ask-private = Niku langkung sekeca dipunrembag ing obrolan pribadi, nggih.
ask-then-number = Wangsul ingkang wau: mangga ketik nomeripun, utawi pencet Mboten sios.
ask-online-over = 📌 { $phase } sampun dipuntutup tanggal { $last_day }. Jawaban ing ngandhap lumampah nalika taksih dipunbikak.
ask-online-over-visits = 📌 { $phase } sampun dipuntutup tanggal { $last_day }. Ingkang dereng ngisi dipunsowani petugas tanggal { $period }.
ask-online-soon = 📌 { $phase } nembe dipunbikak tanggal { $first_day }.

unmet-title = <b>Dereng kajawab</b>: { $count } pitakenan ing { $groups } golongan.
unmet-nothing = 👏 Mboten wonten pitakenan ingkang dereng kajawab.
unmet-line = { $number }. "{ $text }" (kaping { $count })
unmet-page = Kaca { $page } saking { $pages }
unmet-next = Candhakipun
unmet-before = Saderengipun
unmet-group = <b>{ $count } pitakenan ingkang memper</b>, pungkasan { $newest }
unmet-example = "{ $text }"
unmet-more = lan { $count } ukara sanes
unmet-languages = Basa: { $languages }
unmet-villages = Saking: { $villages }
unmet-about = Niki bab punapa?
unmet-search = Pados topik sanes
unmet-ignore = Lirwakaken
unmet-back = Sedaya ingkang dereng kajawab
unmet-ask-topic = Ketik pitakenan niku bab punapa, mawi tembung panjenengan piyambak:
unmet-no-topic = Mboten wonten topik ingkang cocog. Cobi tembung sanes.
unmet-confirm =
    { $count ->
        [1] Ukara niki dipundadosaken conto kangge "<b>{ $topic }</b>"?
       *[other] { $count } ukara niki dipundadosaken conto kangge "<b>{ $topic }</b>"?
    }
unmet-yes = Nggih, pasangaken
unmet-attached = ✅ Nggih. Sekedhap malih, pitakenan kados niku kula jawab mawi "<b>{ $topic }</b>".
unmet-ignored = Nggih, { $count } pitakenan niku mboten kula tampilaken malih.
error-answers-not-open = Sekedhap, kula nembe tangi lan taksih maos cathetan kula. Cobi kirim sepisan malih sawetawis detik malih.
error-question-settled = Golongan niku sampun dipungarap, utawi sampun kabusak.

questions-title = 💬 <b>Ingkang dipuntangletaken warga</b>, { $period }
questions-none = Mboten wonten ingkang tanglet.
questions-figures = { $asked } pitakenan · { $answered } kajawab ({ $share }) · { $unmet } dereng kula mangertosi
questions-helped = { $helped } saking { $judged } pambiji: mbiyantu ({ $share })
questions-topics = <b>Paling asring</b>
questions-topic = { $topic }: { $count }
questions-villages = <b>Saking pundi</b>
questions-steps = <b>Ing langkah pundi</b>
questions-place = { $place }: { $count }
questions-place-topic = { $place }: { $count }, mliginipun "{ $topic }"
questions-elsewhere = Panggenan sanes: { $count }
questions-as-of = Data per { $moment }
questions-unmet = Pirsani ingkang dereng kajawab

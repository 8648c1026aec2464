# A native speaker's review is still wanted.
contact = <b>{ $name }</b>, { $reach } ({ $hours })
contact-none = operator desa utawi kelurahan panjenengan, utawi kantor BPS { $regency } ing jam kerja

ask-menu =
    <b>Badhe tanglet napa?</b>
    Ketik mawon mawi tembung panjenengan piyambak, upaminipun "kok medal kode 104", utawi pilih ing ngandhap.
ask-group = <b>{ $group }</b>
ask-button = Tanglet
ask-button-topics = Pitakenan sanes
ask-button-private = Tanglet ing obrolan pribadi
ask-which = Ingkang panjenengan kersakaken pundi?
ask-unclear = Ngapunten, wangsulan wau dereng mbiyantu. Menawi salah setunggal niki ingkang panjenengan padosi, utawi rembugan kaliyan tiyang:
ask-unclear-person = Ngapunten, wangsulan kula dereng mbiyantu. Mangga dipuntangletaken langsung: { $contact }.
ask-near = Saged ugi salah setunggal ing ngandhap niki ingkang panjenengan padosi.
ask-none-of-these = Sanes sedaya
ask-helped = Niki mbiyantu
ask-not-meant = Sanes niku kajeng kula
ask-thanks = 👏 Remen saged mbiyantu.
ask-speak = Lajeng mawi Basa Jawa
ask-unknown =
    Ingkang niku kula dereng mangertos. Pitakenan panjenengan kula cathet tanpa nami, supados tim sensus saged mangsuli ing sanes wekdal.
    Ingkang saged mbiyantu sakniki: { $contact }.
ask-person =
    Mangga dipuntangletaken langsung: { $contact }.
    Pitakenan panjenengan kula cathet tanpa nami, supados ing sanes wekdal saged kula wangsuli.
ask-private = Niku langkung sekeca dipunrembag ing obrolan pribadi, nggih.
ask-then-number = Wangsul ingkang wau: mangga ketik nomeripun, utawi pencet Mboten siyos.
ask-last-day-today = dinten niki, { $day }
ask-online-over = 📌 { $phase } sampun dipuntutup tanggal { $last_day }.
ask-online-over-visits = 📌 { $phase } sampun dipuntutup tanggal { $last_day }. Ingkang dereng ngisi dipunsowani petugas tanggal { $period }.
ask-while-open = Wangsulan ing ngandhap lumampah nalika taksih dipunbikak.
ask-online-soon = 📌 { $phase } dereng dipunbikak: wiwitanipun tanggal { $first_day }.

unanswered-title = <b>Dereng kawangsulan</b>: { $count } pitakenan ing { $groups } golongan.
unanswered-nothing = 👏 Mboten wonten pitakenan ingkang dereng kawangsulan.
unanswered-line = { $number }. "{ $text }" (kaping { $count })
unanswered-page = Kaca { $page } saking { $pages }
unanswered-next = Candhakipun
unanswered-before = Saderengipun
unanswered-group = <b>{ $count } pitakenan ingkang memper</b>, pungkasan { $newest }
unanswered-example = "{ $text }"
unanswered-more = lan { $count } ukara sanes
unanswered-languages = Basa: { $languages }
unanswered-villages = Saking: { $villages }
unanswered-about = Niki bab napa?
unanswered-nearest = Paling celak kaliyan "<b>{ $topic }</b>". Niki bab napa?
unanswered-effect = Dipunukur mawi { $kept } conto ingkang dipunsisihaken: sakniki { $before } kawaos leres, sasampunipun { $after }.
unanswered-read-as = ⚠️ Sakniki ukara niku kula waos minangka "<b>{ $topic }</b>". Pasangna namung menawi niku klentu.
unanswered-harms = Dereng kula pasangaken: ukara niku ndadosaken "<b>{ $topic }</b>" langkung angel dipuntepangi. Mangga pilih topik sanes, utawi lirwakaken.
unanswered-others = pitakenan sanes
unanswered-search = Pados topik sanes
unanswered-ignore = Lirwakaken
unanswered-back = Sedaya ingkang dereng kawangsulan
unanswered-ask-topic = Ketik pitakenan niku bab napa, mawi tembung panjenengan piyambak:
unanswered-no-topic = Mboten wonten topik ingkang cocog. Cobi tembung sanes.
unanswered-confirm =
    { $count ->
        [1] Ukara niki dipundadosaken conto kangge "<b>{ $topic }</b>"?
       *[other] { $count } ukara niki dipundadosaken conto kangge "<b>{ $topic }</b>"?
    }
unanswered-yes = Nggih, pasangaken
unanswered-attached = ✅ Nggih. Sekedhap malih, pitakenan kados niku kula wangsuli mawi "<b>{ $topic }</b>".
unanswered-ignored = Nggih, { $count } pitakenan niku mboten kula tedahaken malih.
error-answers-not-open = Sekedhap, kula nembe tangi lan taksih maos cathetan kula. Cobi kirim sepisan malih sawetawis detik malih.
error-question-settled = Golongan niku sampun dipungarap, utawi sampun kabusak.

questions-title = 💬 <b>Ingkang dipuntangletaken warga</b>, { $period }
questions-none = Mboten wonten ingkang tanglet.
questions-figures = { $asked } pitakenan · { $answered } kawangsulan ({ $share }) · { $unanswered } dereng kula mangertosi{ $asked_back ->
        [0] {""}
       *[other] {" "}· { $asked_back } kula tangletaken wangsul
    }
questions-helped = { $helped } saking { $judged } pambiji: mbiyantu ({ $share })
questions-topics = <b>Paling asring</b>
questions-topic = { $topic }: { $count }
questions-villages = <b>Saking pundi</b>
questions-steps = <b>Ing langkah pundi</b>
questions-place = { $place }: { $count }
questions-place-topic = { $place }: { $count } ({ $mostly })
questions-mostly = { $count } bab "{ $topic }"
questions-elsewhere = Panggenan sanes: { $count }
questions-as-of = Data ngantos { $moment }
questions-unanswered = Pirsani ingkang dereng kawangsulan

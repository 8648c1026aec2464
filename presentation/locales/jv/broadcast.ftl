# A native speaker's review is still wanted.
# Broadcasts: one message from the census team to many.
broadcast-new = 📣 <b>Siaran enggal</b>
broadcast-for = Kangge: <b>{ $whom }</b>
broadcast-whom-any = { $who }
broadcast-whom-unfinished = { $who } ingkang dereng rampung
broadcast-whom-finished = { $who } ingkang sampun rampung
broadcast-whom-in = { $whom }, { $unit }
broadcast-reach = { $count } tiyang, rampung salebeting { $span }
broadcast-reach-nobody = Dereng wonten tiyang ingkang kalebet ing mriki.
broadcast-at-once = Bidhal sanalika panjenengan kirim
broadcast-at-once-agreed = Bidhal sanalika dipunsarujuki
broadcast-at = Bidhal { $moment }
broadcast-after-quiet = Sakniki wekdal kendel: bidhal { $moment }
broadcast-at-quiet = Wekdal niku wekdal kendel: bidhal { $moment }
broadcast-lasts =
    { $days ->
        [1] Ingkang dereng kakirim salebeting 1 dinten mboten dipunkirim malih
       *[other] Ingkang dereng kakirim salebeting { $days } dinten mboten dipunkirim malih
    }
broadcast-with-picture = 🖼 Mawi gambar
broadcast-text-in = <i>{ $language }</i>
broadcast-text-in-parts = Seratan panjenengan langkung saking { $limit } aksara, dados Telegram mbagi dados sawetawis pesen. Ingkang kula simpen namung perangan kapisan.
broadcast-no-text = Teksipun dereng wonten.
broadcast-needs-agreement = Ingkang nampi kathah, dados setunggal admin sanes perlu sarujuk rumiyin.

broadcast-span-moment = kirang saking 1 menit
broadcast-span-minutes = watawis { $minutes } menit
broadcast-span-hours =
    { $minutes ->
        [0] watawis { $hours } jam
       *[other] watawis { $hours } jam { $minutes } menit
    }

broadcast-who-resident = Sedaya peserta
broadcast-who-employee = ASN
broadcast-who-office-head = Kepala OPD
broadcast-who-helper = Operator desa
broadcast-who-in-wave = { $who } (gelombang { $wave })
broadcast-pick-wave = Gelombang { $wave }
broadcast-pick-any = Sedayanipun
broadcast-pick-unfinished = Ingkang dereng rampung
broadcast-pick-finished = Ingkang sampun rampung

broadcast-press-wanted = Ing langkah niki cekap mencet salah setunggal tombol; teks siaranipun kula suwun sasampunipun niku.
broadcast-ask-whom = 📣 <b>Siaran kangge sinten?</b>
broadcast-ask-completion = { $who }: sedaya, utawi saperangan?
broadcast-ask-unit = { $whom }: ing pundi?
broadcast-type-unit = Ketik naminipun kantor, kecamatan, utawi desa (utawi kodenipun).
broadcast-which-unit = Ingkang pundi?
broadcast-ask-text =
    ✍️ <b>Ketik teksipun</b> ({ $language })

    Ingkang niki kula isekaken kangge saben tiyang:
broadcast-fills-office = kantoripun
broadcast-fills-days = kantun pinten dinten, cekap angkanipun
broadcast-fills-last-day = tanggal pungkasan
broadcast-fills-step = langkah candhakipun
broadcast-fills-site = alamat resminipun sensus
broadcast-ask-picture = 🖼 Kirim gambaripun minangka foto. Teksipun mangke dados katrangan ing ngandhap gambar, paling panjang 1.024 karakter.
broadcast-ask-time =
    🕗 Kapan bidhal? Ketik upaminipun <code>14.30</code> utawi <code>31/3 08.00</code>.
    Utawi pilih pinten dangunipun siaran niki lumampah.
broadcast-picture-first = 🖼 Gambar niki dipuncawisaken ing komputer kangge setunggal siaran. Panjenengan nampi langkung rumiyin.
broadcast-text-wanted = Ingkang kula tengga sakniki teksipun. Ketik minangka pesen limrah; gambar saged dipuntambahaken sasampunipun niku.
broadcast-picture-wanted = Ingkang kula tengga sakniki gambar. Kirim minangka foto, utawi lajengaken tanpa gambar.

broadcast-button-all-units = Pundi mawon
broadcast-button-type-unit = Ketik kantor utawi wilayah
broadcast-button-edit = Ewahi
broadcast-button-audience = Penampi
broadcast-button-text = Teks
broadcast-button-language = Teks { $language }
broadcast-button-picture = Gambar
broadcast-button-no-picture = Tanpa gambar
broadcast-button-no-language = Tanpa teks { $language }
broadcast-button-time = Wekdal
broadcast-button-at-once = Sanalika kirim
broadcast-button-lasts =
    { $days ->
        [1] Kangge 1 dinten
       *[other] Kangge { $days } dinten
    }
broadcast-button-test = Cobi ing kula
broadcast-button-send = Kirim ing { $count } tiyang
broadcast-button-propose = Nyuwun sarujuk
broadcast-button-discard = Bucal draf
broadcast-button-back = Wangsul dhateng draf
broadcast-button-to-broadcast = Bikak siaran
broadcast-button-new = Damel siaran enggal
broadcast-button-draft = Lajengaken draf
broadcast-button-take-back = Tarik malih
broadcast-button-agree = Sarujuk
broadcast-button-decline = Tampik
broadcast-button-as-seen = Pirsani kados penampi
broadcast-button-pause = Kendel rumiyin
broadcast-button-resume = Lajengaken
broadcast-button-stop = Kendelaken
broadcast-button-refresh = Enggalaken
broadcast-button-again-failed = Kirim malih ingkang dereng kasil ({ $count })
broadcast-button-again-unclear = Kirim malih, ugi ingkang mbok menawi dumugi ({ $count })

broadcast-awaiting = ⏳ <b>Siaran { $number } nengga sarujuk admin sanes.</b>
broadcast-by-admin = Admin kaliyan id Telegram { $id }
broadcast-by-machine = Tiyang saking komputer tim sensus
broadcast-agreement = 📣 <b>{ $by } badhe ngirim siaran niki dhateng { $count } tiyang.</b> Sarujuk?
broadcast-declined = Siaran { $number } mboten siyos. Ingkang nyerat kula kabari.
broadcast-discarded = Draf dipunbucal. Mboten wonten ingkang kakirim.

broadcast-running = 📣 <b>Siaran { $number } saweg dipunkirim</b>
broadcast-line-down = 📡 <b>Siaran { $number }: { $count } dereng kakirim, nengga Telegram</b>
broadcast-preparing = 📣 <b>Siaran { $number } dipuncawisaken kangge { $count } tiyang …</b>
broadcast-scheduled = 🕗 <b>Siaran { $number } bidhal { $moment }</b>
broadcast-paused = ⏸ <b>Siaran { $number } kendel rumiyin</b>
broadcast-stopping = ⏹ <b>Siaran { $number } dipunkendelaken …</b>
broadcast-progress = { $sent } saking { $total } tiyang kakirim
broadcast-trouble = { $gone } mboten saged dipunhubungi · { $failed } dereng kasil
broadcast-left = Kantun wekdal { $span }
broadcast-line-down-since = Telegram mboten saged dipunhubungi wiwit { $moment }. Sisanipun bidhal menawi sampun saged malih.
broadcast-quiet = Sakniki wekdal kendel. Sisanipun bidhal { $moment }.

broadcast-done = ✅ <b>Siaran { $number } rampung</b>
broadcast-stopped = ⏹ <b>Siaran { $number } dipunkendelaken</b>
broadcast-report-sent = Kakirim dhateng { $count } tiyang
broadcast-report-unclear = { $count } mbok menawi dumugi (Telegram mboten kober mangsuli, dados mboten kula ambali)
broadcast-report-gone = { $count } mboten saged dipunhubungi (bot dipunblokir, utawi akunipun sampun mboten wonten)
broadcast-report-failed = { $count } dereng kasil (dipuntampik Telegram)
broadcast-report-expired = { $count } langkung wekdalipun
broadcast-report-cancelled = { $count } mboten siyos (dipunkendelaken, utawi mboten kalebet ingkang nampi malih)
broadcast-report-moment = { $moment }, kirang saking setunggal menit
broadcast-report-day = { $day }, jam { $times }
broadcast-report-span = Wiwit { $start }, rampung { $end }

broadcast-list = 📣 <b>Siaran pungkasan</b>
broadcast-list-none = 📣 Dereng wonten siaran.
broadcast-state-awaiting = nengga sarujuk
broadcast-state-running = saweg dipunkirim
broadcast-state-line-down = dereng kakirim, nengga Telegram
broadcast-state-paused = kendel rumiyin
broadcast-state-stopped = dipunkendelaken
broadcast-state-done = rampung
broadcast-name = Siaran { $number }
broadcast-line = Siaran { $number } · { $state }

broadcast-site = { $domain }
language-id = basa Indonesia
language-en = basa Inggris
language-jv = basa Jawa
language-mad = basa Madura
broadcast-sample-office = Dinas Conto
broadcast-step = langkah { $step } saking { $total }: { $title }
broadcast-all-steps = ngirim isian

admin-broadcast-declined = ↩️ Siaran { $broadcast } dereng dipunsarujuki admin sanes. Drafipun taksih wonten: bikak /siaran kangge ngewahi utawi mbucal.
admin-broadcast-failing = ⏸ Siaran { $broadcast } kula kendelaken rumiyin: { $failed } saking { $tried } pesenipun mboten kakirim. Sebabipun wonten ing /kiriman. Prelu dipunlajengaken?

error-broadcast-unknown = Siaran nomer { $number } mboten wonten. Ingkang wonten saged dipirsani ing /siaran.
error-broadcast-was-stopped = Siaran { $number } sampun dipunendheg, dados mboten kula kirim malih. Mangga damel ingkang enggal mawi /siaran.
error-broadcast-nothing-again = Saking siaran { $number } mboten wonten ingkang perlu dipunkirim malih: sedaya sampun kakirim, utawi wekdalipun sampun langkung.
error-broadcast-under-way = Siaran niku sampun dipunkirim utawi nengga sarujuk, dados isinipun mboten saged dipunewahi malih. Menawi wonten ingkang klentu, mangga dipunendheg lajeng damel ingkang enggal mawi /siaran.
error-broadcast-text-empty = Teksipun dereng wonten. Ketik rumiyin napa ingkang badhe dipunaturaken.
error-broadcast-text-long = Teksipun kedawan: { $length } karakter, mangka cekapipun { $limit }. Cobi dipunringkes.
error-broadcast-caption-long = Ing ngandhap gambar cekap { $limit } karakter, lan teksipun { $length }. Mangga ringkes teksipun, utawi kirim tanpa gambar.
error-broadcast-placeholder-unknown = { $typed } mboten saged kula isekaken. Ingkang saged: { $known }. Ewahi teksipun.
error-broadcast-needs-office = { $placeholder } namung saged dipunisi kangge ASN utawi kepala OPD, amargi sanesipun mboten gadhah kantor. Ewahi teksipun, utawi menawi niki siaran, ingkang nampi.
error-broadcast-no-phase = Dinten niki mboten wonten tahap ingkang gadhah langkah, dados sisa dinten lan langkah mboten saged dipunisi. Ewahi teksipun.
error-broadcast-nobody = Mboten wonten tiyang ingkang kalebet ingkang nampi. Ewahi rumiyin ingkang nampi.
error-broadcast-time-past = Wekdal bidhalipun sampun kepengker. Pilih wekdal ingkang enggal.
error-broadcast-no-second-admin = Kangge langkung saking { $limit } tiyang perlu sarujuk admin sanes, lan dereng wonten admin sanes ingkang tepang bot niki.
error-broadcast-second-person = Ingkang nyarujuki admin sanes, sanes ingkang nyerat. Sampun kula suwuni pirsa.
error-broadcast-picture-large = Gambaripun kagengen: Telegram nampi paling kathah { $limit } MB.
error-broadcast-picture-nobody = Gambar dipunkirim rumiyin dhateng setunggal admin, lan dereng wonten admin ingkang tepang bot niki.
error-broadcast-picture-refused = Telegram mboten nampi gambaripun. Ingkang dipuntampi JPG utawi PNG; mangga dipunpriksa ugi sambunganipun.
error-broadcast-audience = "{ $typed }" mboten kula mangertosi minangka ingkang nampi. Ingkang wonten: { $known }.
error-moment-unclear = "{ $typed }" dereng kula mangertosi minangka wekdal. Ketik upaminipun 14.30 utawi 31/3 08.00.
error-moment-past = { $typed } sampun kepengker. Pilih wekdal ingkang badhe dhateng.

terminal-broadcast-ask = Kirim?
terminal-broadcast-asked = Nengga sarujuk: admin sanes sampun dipuntangleti ing Telegram.
terminal-broadcast-queued = Bot saweg mboten lumampah. Siaran { $number } kasimpen lan bidhal sanalika bot lumampah malih.
terminal-broadcast-goes-on = Siaran { $number } tetep lumampah. Kendelaken mawi: sensusbot broadcast stop { $number }
terminal-deliveries-again = { $count } kiriman dipuncobi malih. Saderengipun bidhal tetep dipunpriksa napa taksih perlu.
terminal-broadcast-dropped = Mboten wonten ingkang dipunkirim.

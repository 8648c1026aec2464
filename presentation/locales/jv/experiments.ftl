# A native speaker's review is still wanted.
# Experiments: ways of a reminder compared, for the census team.
command-uji = Nyobi tembung lan jam pangenget
experiment-title = 🧪 <b>Uji pangenget lan siaran</b>
experiment-what = Saperangan peserta maos pesen kanthi tembung utawi jam sanes. Ing pungkasan ketingal napa langkung kathah ingkang rampung.
experiment-nothing-to-try = Sakniki mboten wonten tahap kanthi pangenget ingkang saged dipuncobi. Asil ingkang rumiyin taksih saged dipunbikak.
experiment-about = Pangenget { $who }
experiment-about-all = Pangenget kangge sedaya peserta
experiment-line = Uji { $number } · { $state }
experiment-state-draft = draf
experiment-state-awaiting = nengga sarujuk
experiment-state-running = lumampah
experiment-state-ended = wonten asilipun
experiment-state-stopped = dipunkendelaken
experiment-state-discarded = dipunbucal

experiment-draft = 🧪 <b>Uji { $number } · { $about }</b>
experiment-awaiting = ⏳ <b>Uji { $number } · { $about }</b>: nengga sarujuk admin sanes
experiment-running = 🧪 <b>Uji { $number } · { $about }</b>: lumampah
experiment-ended = 🏁 <b>Uji { $number } · { $about }</b>: asilipun
experiment-stopped = ⏹ <b>Uji { $number } · { $about }</b> dipunkendelaken tanpa asil. Sedaya peserta nampi malih ingkang limrah.
experiment-discarded = Uji { $number } · { $about } dipunbucal. Mboten wonten ingkang ewah.
experiment-arm = <b>{ $letter }</b>: { $arm }
experiment-arm-usual = kados limrahipun
experiment-arm-usual-at = kados limrahipun, jam { $time }
experiment-arm-now = kados sakniki: { $arm }
experiment-arm-now-from = kados sakniki ({ $letter } saking uji { $number }): { $arm }
experiment-arm-broadcast = siaranipun piyambak
experiment-arm-words = tembung sanes
experiment-arm-hour = jam { $time }
experiment-arm-words-hour = tembung sanes, jam { $time }
experiment-arm-silent = tanpa pesen, kangge { $share } peserta
experiment-what-else = Napa ingkang badhe dipuntandhingaken kaliyan ingkang limrah?
experiment-long = ✂️ Tembung { $letter } panjang ({ $length } aksara): pangenget semanten panjangipun awis dipunwaos dumugi rampung.
experiment-unsent = { $letter }: piyambakipun mboten nampi pesen niki.
experiment-goes-on = Draf panjenengan ingkang wau taksih wonten, niki lajenganipun.
experiment-length = Dangunipun { $days } dinten, dumugi { $last_day }. Ingkang dipunetang: sinten ingkang rampung salebeting { $within } dinten sasampunipun pesen kapisan.
experiment-evenly-role = Peserta dipunperang mawi undhian.
experiment-evenly-office = Peserta dipunperang mawi undhian ing saben kantor.
experiment-evenly-village = Peserta dipunperang mawi undhian ing saben desa.
experiment-next = Pangenget candhakipun: { $day }.
experiment-send = Kirim siaranipun mawi /siaran paling telat { $day }.
experiment-sight = Ngantos { $people } tiyang tumut. Beda wiwit { $smallest } poin limrahipun ketingal, lan asilipun pas ngantos ± { $width } poin. Angka saben cara dipunbikak ing pungkasan.
experiment-sight-large = Ngantos { $people } tiyang tumut. Niku sekedhik: namung beda ingkang ageng badhe ketingal, wiwit { $smallest } saking 100 tiyang. Angka saben cara dipunbikak ing pungkasan.
experiment-so-far = { $people } tiyang sampun kapilih, { $received } nampi pesenipun, { $finished } rampung.
experiment-so-far-few = { $people } tiyang sampun kapilih.
experiment-result-on = Asil saben cara dipunbikak sasampunipun { $last_day }: menawi dipunbiji ing satengahing margi gampil klentu.
experiment-count = <b>{ $letter }</b>: { $people } kapilih, { $received } nampi pesenipun; { $finished } rampung ({ $share })
experiment-count-drawn = <b>{ $letter }</b>: { $people } kapilih; { $finished } rampung ({ $share })
experiment-count-few = <b>{ $letter }</b>: kirang saking { $least } tiyang, dados angkanipun mboten dipunbikak
experiment-finished-within = Salebeting { $days } dinten sasampunipun pesen kapisan
experiment-all-drawn = Ingkang dipunetang sedaya ingkang kapilih, ugi ingkang mboten nampi pesenipun: namung mekaten undhianipun adil.
experiment-seen-better = ✅ <b>{ $letter } langkung sae</b> tinimbang A: { $points } poin langkung kathah ingkang rampung (antawis { $least } lan { $most }).
experiment-seen-worse = <b>{ $letter } langkung kirang</b> tinimbang A: { $points } poin langkung sekedhik ingkang rampung (antawis { $least } lan { $most }).
experiment-seen-nothing = <b>{ $letter } lan A: mboten ketingal bedanipun.</b> Menawi wonten, { $letter } paling tebih { $least } poin ing ngandhap utawi { $most } poin ing nginggil A.
experiment-seen-few = { $letter } lan A mboten saged dipuntandhingaken: pesertanipun kekedhiken.
experiment-adopted = Ingkang dipunagem sakniki kangge sedaya: <b>{ $letter }</b>.
experiment-adoption-waits = ⏳ Agem { $letter } kangge sedaya: nengga sarujuk admin sanes.
experiment-adopt = Uji { $number } · { $about }
experiment-adopt-ask = 🧪 <b>Agem { $letter } kangge sedaya?</b>
experiment-adopt-changes = Kangge { $people } tiyang, wiwit pangenget { $day }. Sakniki: { $now }.
experiment-adopt-better = Asilipun: { $letter } langkung sae tinimbang A.
experiment-adopt-worse = Asilipun: { $letter } langkung kirang tinimbang A.
experiment-adopt-nothing = Asilipun: mboten ketingal bedanipun, dados { $letter } dereng mesthi langkung sae.
experiment-adopt-few = Asilipun: { $letter } lan A mboten saged dipuntandhingaken, pesertanipun kekedhiken.
experiment-adopt-told = Admin sanes badhe kula kabari.
experiment-adopt-asks = Pesertanipun kathah. Admin sanes nyarujuki rumiyin.
experiment-adopt-asked = Setunggal admin ngusulaken, lan nengga sarujuk panjenengan.

experiment-ask-words =
    ✍️ <b>Ketik tembung kangge { $letter }</b> ({ $language })

    Salam ing nginggil lan tombol ing ngandhap tetep. Ingkang niki kula isekaken kangge saben tiyang:
    { $offices ->
        [yes] <code>{ $office }</code> kantoripun{ "\u000A" }
       *[no] { "" }
    }<code>{ $left }</code> kantun pinten dinten, cekap angkanipun
    <code>{ $last }</code> tanggal pungkasan
    <code>{ $walk }</code> langkah candhakipun
experiment-ask-hour = 🕗 Jam pinten? Ketik upaminipun <code>14.30</code>, <code>jam 3 sonten</code> utawi <code>setengah 8 enjing</code>.
experiment-ask-silence = Perangan pundi ingkang mboten nampi pesen niki sadangunipun uji? Saking ngriku ketingal napa ingkang dipunasilaken pesenipun.
experiment-stop-sure = Kendelaken uji { $number }? Asilipun mboten badhe dipunetang.

experiment-button-new = { $about }
experiment-button-proposed = Usulan: { $name }
experiment-button-words = + Tembung sanes
experiment-button-hour = + Jam sanes
experiment-button-silence = + Tanpa pesen
experiment-button-begin = Wiwit uji
experiment-button-as-seen = Pirsani kados penampi
experiment-button-edit = Ewahi
experiment-button-drop = Bucal { $letter }
experiment-button-clear = Tata malih
experiment-button-discard = Bucal draf
experiment-button-back = Wangsul dhateng uji
experiment-button-other = Bikak uji { $number }
experiment-button-all = Sedaya uji
experiment-button-within-3 = Rampung salebeting 3 dinten
experiment-button-within-7 = Rampung salebeting 7 dinten
experiment-button-evenly-role = Perang ing antawising sedaya
experiment-button-evenly-office = Perang ing saben kantor
experiment-button-evenly-village = Perang ing saben desa
experiment-button-language = Tembung { $letter }, { $language }
experiment-button-agree = Sarujuk, wiwit
experiment-button-decline = Tampik
experiment-button-stop = Kendelaken
experiment-button-stop-sure = Inggih, kendelaken
experiment-button-go-on = Mboten, lajengaken
experiment-button-look = Pirsani ujinipun
experiment-button-result = Pirsani asilipun
experiment-button-adopt = Agem { $letter } kangge sedaya
experiment-button-adopt-sure = Inggih, agem { $letter }
experiment-button-adopt-asks = Nyuwun sarujuk
experiment-button-adopt-agree = Sarujuk, agem { $letter }
experiment-button-withdraw = Tarik usulan
experiment-button-adopt-no = Mboten estu
experiment-button-proposal = Pirsani usulanipun

admin-experiment-agreement = 🧪 Setunggal admin badhe miwiti uji { $experiment }, kangge { $people } tiyang. Mangga dipunpirsani, lajeng dipunsarujuki utawi dipuntampik.
admin-experiment-ended = 🏁 Uji { $experiment } rampung, asilipun saged dipunbikak.
admin-experiment-adoption = 🧪 Setunggal admin ngusulaken ngagem { $letter } saking uji { $experiment } kangge sedaya ({ $people } tiyang). Mangga dipunpirsani, lajeng dipunsarujuki utawi dipuntampik.
admin-experiment-adopted = 🧪 Wiwit pangenget candhakipun sedaya nampi { $letter } saking uji { $experiment } ({ $people } tiyang).

error-experiment-arms = Ingkang saged dipuntandhingaken 2 dumugi { $most } cara. Bucal salah setunggal, utawi tambahi setunggal.
error-experiment-alike = Kalih cara sami persis, dados mboten wonten ingkang saged dipuntandhingaken. Ewahi salah setunggal.
error-experiment-silent = Tanpa pesen saged kangge paling kathah { $most }% peserta, lan namung minangka cara kaping kalih utawi tiga.
error-experiment-first-language = Tembungipun perlu wonten rumiyin ing basa kapisan sensus; basa sanes nyusul.
error-experiment-under-way = Uji niku sampun dipunwiwiti utawi nengga sarujuk, dados mboten saged dipunewahi malih. Damel ingkang enggal mawi /uji.
error-experiment-busy = Uji { $number } taksih lumampah kangge pesen ingkang sami. Tengga asilipun, utawi kendelaken rumiyin mawi /uji.
error-experiment-too-long = Tahapipun rampung { $last_day }, saderengipun uji rampung. Pilih ingkang langkung cekak.
error-experiment-no-reminder = Mboten wonten pangenget ingkang taksih maringi wekdal { $within } dinten saderengipun uji rampung. Pilih malih wekdalipun mawi Ewahi.
error-experiment-few = { $people } tiyang kekedhiken: saben cara perlu paling sekedhik { $least }, dados sedayanipun { $needed }.
error-experiment-no-second-admin = Kangge langkung saking { $limit } tiyang perlu sarujuk admin sanes, lan dereng wonten admin sanes ingkang tepang bot niki.
error-experiment-second-person = Ingkang nyarujuki admin sanes, sanes ingkang ngusulaken. Sampun kula suwuni pirsa.
error-experiment-quiet-hour = { $moment } kalebet wekdal kendel, lan niku dinten pangenget candhakipun. Ketik jam sanes, upaminipun <code>15.00</code>.
error-experiment-hour-day = Cekap jamipun, upaminipun <code>14.30</code> utawi <code>jam 3 sonten</code>: dintenipun tetep dinten pangenget.
error-experiment-hour-unclear = Jamipun dereng kula mangertosi. Ketik upaminipun <code>14.30</code>, <code>jam 3 sonten</code> utawi <code>setengah 8 enjing</code>.
error-experiment-broadcast-sent = Siaran niku sampun dipunkirim utawi nengga sarujuk, dados mboten saged dipuncobi malih. Damel siaran enggal mawi /siaran.
error-experiment-reminders-over = Pangenget niki mboten dipunkirim malih, dados mboten wonten ingkang perlu dipungantos.

# A native speaker's review is still wanted.
relay-request = nomer { $number }
relay-request-of = nomer { $number } · { $unit }
relay-head = <b>💬 { $whose }</b>
relay-forwarded = ↪ <i>Pesen terusan</i>
relay-went-to = Sampun dipunkirim dhateng { $whose }. Klentu? Mangga dipunpindhah. Supados gamblang, mangga mangsuli pesenipun piyambak.
relay-button-move = Pindhah dhateng nomer { $number }
relay-moved = Sampun kula pindhah dhateng { $whose }.
relay-not-passed = { $kind ->
    [contact] Kertu kontak mboten kula terusaken, amargi akun Telegram tiyangipun tumut ketingal. Menawi perlu, mangga dipunserat nomeripun mawon.
    [poll] Jajak pendapat mboten saged kula terusaken. Mangga tanglet ngangge tembung mawon.
   *[other] Pesen jinis niki mboten saged kula terusaken. Mangga dipunserat, utawi kirim foto, swanten, utawi berkas.
}
relay-masked = { $to ->
    [helper] 🔒 Pesen wau wonten NIK utawi nomer KK-nipun, dados kula busak saking mriki. Operator tetep maos pesenipun, tanpa nomeripun. Operator mboten mbetahaken nomer niku; kangge cek status, kula piyambak ingkang tanglet.
   *[person] 🔒 Pesen wau wonten NIK, nomer KK, utawi NIP-ipun, dados kula busak saking mriki. Warga tetep maos pesenipun, tanpa nomeripun.
}
relay-masked-kept = { $to ->
    [helper] 🔒 Pesen wau wonten NIK utawi nomer KK-nipun. Operator maos tanpa nomeripun. Ing mriki dereng saged kula busak, dados mangga dipunbusak piyambak.
   *[person] 🔒 Pesen wau wonten NIK, nomer KK, utawi NIP-ipun. Warga maos tanpa nomeripun. Ing mriki dereng saged kula busak, dados mangga dipunbusak piyambak.
}
relay-number-in-name = 🔒 Nama berkas niku wonten NIK, nomer KK, utawi NIP-ipun, dados berkasipun kula busak lan mboten kula terusaken. Mangga dipungantos rumiyin namanipun, lajeng dipunkirim malih.
relay-number-not-passed = 🔒 Pesen niku wonten NIK, nomer KK, utawi NIP-ipun, dados kula busak lan mboten kula terusaken. Mangga dipunkirim malih tanpa nomeripun.
relay-edit-not-passed = Ewah-ewahan pesen niku mboten saged kula terusaken malih. Menawi wigati, mangga dipunkirim dados pesen anyar.
relay-person-gone = Pesen niku mboten dumugi: warganipun sampun mboten saged dipunhubungi ing Telegram. Panyuwunanipun kula tutup.
relay-helper-gone = Pesen niku mboten dumugi: operator panjenengan saweg mboten saged dipunhubungi. Kula padosaken operator sanès; menawi sampun wonten, mangga dipunkirim malih.
relay-refused = Pesen niku mboten dipuntampi Telegram, dados mboten dumugi. Mangga dipuncobi malih kanthi cara sanès, upaminipun dipunserat.
relay-not-allowed = Pesen jinis niku mboten dipunparengaken ing grup operator, dados mboten dumugi. Mangga dipunserat, utawi kirim jinis sanès.
error-help-is-closed = Rembagan niku sampun rampung, dados mboten wonten ingkang kula terusaken. Menawi taksih perlu, mangga nyuwun bantuan malih lewat /bantuan.

topic-title = { $turn ->
    [nobodys] 🆕 { $about }
    [helpers] 🔴 { $about }
    [persons] 🟢 { $about }
   *[over] ✅ { $about }
}
topic-waits = 🙋 <b>Sinten ingkang saged mbiyantu?</b> Ingkang mencet tombol rumiyin ingkang mbiyantu.
topic-taken = 🤝 <b>{ $helper } ingkang mbiyantu.</b>
topic-taken-how = Ingkang dipunserat ing topik niki dumugi dhateng tiyangipun, tanpa asma panjenengan. Cathetan antawis rencang dipunwiwiti <code>//</code>. Menawi sampun beres, mangga mencet Rampung. NIK lan nomer KK kula gantos •••.
topic-given-back = Panyuwunan niki nengga rencang sanès.
topic-ended = 👏 Rampung. Matur nuwun sampun mbiyantu!
topic-take-first = Pesen niku dereng dipunterusaken. Mangga mencet Kula bantu rumiyin.
topic-not-helper = Pesen niku mboten dipunterusaken: ingkang mbiyantu ing mriki namung operator wilayah niki ingkang sampun dipuntepangi bot. Mangga nyuwun undangan saking tim sensus.
topic-is-over = Pesen niku mboten dipunterusaken, amargi panyuwunanipun sampun rampung.
topic-desk-bound = { $whole ->
    [yes] 🎉 Grup niki sakniki meja bantuan { own-regency }.
   *[no] 🎉 Grup niki sakniki meja bantuan <b>{ $unit }</b>.
}
topic-desk-how = Saben panyuwunan bantuan pikantuk setunggal topik. Irah-irahanipun abrit menawi giliran panjenengan mangsuli, lan ijem menawi giliran warga.
topic-desk-then = Lajeng serat malih ing mriki: /meja@{ $bot } KODE
topic-desk-how-to =
    🪑 <b>Meja bantuan ing grup</b>
    1. Damel grup operator, lajeng aktifaken <b>Topik</b> ing setelan grup.
    2. Lebetaken kula dados admin ingkang saged <b>ngatur topik</b>.
    3. Pendhet kode mawi /kode ing obrolan pribadi, lajeng serat ing grup: /meja@{ $bot } KODE
topic-desk-released = Inggih, grup niki sanès meja bantuan malih.{ $left ->
    [0] {""}
   *[other] { " " }{ $left } panyuwunan ingkang dereng rampung nengga operator sanès, lan topikipun kula tutup. Ingkang saweg dipunbiyantu sampun kula wartosi.
}
topic-desk-barred = 🪑 Meja bantuan ing grup <b>{ $title }</b> dereng saged dipunagem.
topic-barred-no-forum = Grup niki dereng wonten topikipun. Admin grup: mangga mbikak setelan grup lan aktifaken <b>Topik</b>.
topic-barred-no-right = Kula dereng pareng mbikak topik. Admin grup: dadosaken kula admin ingkang saged <b>ngatur topik</b>. Sasampunipun niku topikipun kula bikak piyambak.
topic-barred-away = Kula sampun mboten wonten ing grup niku. Panyuwunan ingkang dereng rampung nengga operator sanès. Menawi mejanipun taksih dipunagem, lebetaken kula malih lan iket mawi kode anyar.

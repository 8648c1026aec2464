# A native speaker's review is still wanted.
status-why = Kangge mirsani status, kula mbetahaken NIK lan nomer KK. Pesen panjenengan langsung kula busak, lan nomeripun mboten dipunsimpen.
status-one-number =
    { $before ->
        [yes] Niki ugi satunggal nomer, lan ingkang saderengipun sampun kula busak. Dados ketik kalih-kalihipun sareng: NIK, spasi, nomer KK, lajeng kirim.
       *[no] Nembe satunggal nomer ingkang kaketik, kula mbetahaken kalih-kalihipun sareng. Nomer wau mboten dipunsimpen.
    }
status-picture-deleted = 🔒 Foto utawi berkas wau kula busak, amargi saged ugi isinipun KTP utawi KK. Nomeripun cekap dipunketik.
status-picture-kept = 🔒 Foto utawi berkas wau mboten kasil kula busak. Menawi isinipun KTP utawi KK, mangga dipunbusak piyambak. Nomeripun cekap dipunketik.
status-numbers-how = Nomeripun dereng kaketik. NIK wonten ing KTP, utawi ing baris nami panjenengan ing kartu kulawarga; nomer KK wonten ing perangan paling nginggil kartu kulawarga.
status-ask-numbers = Ketik <b>NIK</b> lan <b>nomer KK</b> ing satunggal pesen, mawi spasi (16 angka lan 16 angka):

status-not-yet = ⏳ <b>Dereng wonten isian</b>
status-not-yet-next = Kulawarga panjenengan dereng kacathet ngisi. Menawi nembe mawon ngirim, mangga dipirsani malih sasampunipun data dinten candhakipun mlebet.
status-started = ✏️ <b>Sampun miwiti, dereng jangkep</b>
status-started-next = Mlebet malih ing { $domain }, jangkepi ingkang kirang, lajeng kirim. Menawi nembe mawon ngirim, mangga dipirsani malih sasampunipun data dinten candhakipun mlebet.
status-complete = ✅ <b>Sampun jangkep</b>
status-complete-next = Mboten wonten ingkang perlu dipuntindakaken malih. Matur nuwun!
status-checked = ✅ <b>Sampun jangkep lan sampun dipunpriksa</b>
status-checked-next = Mboten wonten ingkang perlu dipuntindakaken malih. Matur nuwun!
status-service-away = Layanan BPS saweg mboten saged dipunhubungi. Ingkang ing nginggil niku kabar pungkasan ingkang kula mangertosi; saged ugi sampun wonten ingkang langkung enggal.

number-deleted =
    { $has-numbers ->
        [no] 🔒 Pesen ingkang wonten nomeripun wau kula busak, supados data panjenengan tetep aman. Sensus niki mboten mbetahaken NIK utawi nomer KK ing mriki.
       *[yes] 🔒 Pesen ingkang wonten nomeripun wau kula busak, supados data panjenengan tetep aman. NIK lan nomer KK namung kula betahaken sasampunipun panjenengan mencet <b>Cek status</b>.
    }
number-before-consent = Pesen ingkang wonten nomeripun wau kula busak, supados data panjenengan tetep aman. Saderengipun nomer kados niku saged kula ginakaken, kula betah idin panjenengan.
number-kept = 🔒 Pesen ingkang wonten nomeripun wau mboten kasil kula busak. Mangga dipunbusak piyambak, supados data panjenengan tetep aman.
number-in-answer = 🔒 Pesen ingkang wonten nomeripun wau kula busak lan mboten kula simpen, supados data ingkang kagungan tetep aman. Mangga dipunserat malih tanpa NIK, nomer KK, utawi NIP.
number-in-name =
    { $sender ->
        [admin] 🔒 Berkas wau kula busak lan mboten kula simpen: naminipun ngemot NIK, nomer KK, utawi NIP. Menawi pancen perlu, naminipun dipungantos rumiyin, lajeng dipunkirim malih.
       *[other] 🔒 Berkas wau kula busak lan mboten kula simpen: naminipun ngemot NIK, nomer KK, utawi NIP.
    }
number-to-type =
    🔒 Pesen ingkang wonten nomeripun wau kula busak, supados data panjenengan tetep aman. Kula namung saged maos nomer ingkang panjenengan serat minangka pesen piyambak.
    { $asked ->
        [nik] Ketik <b>NIK</b> lan <b>nomer KK</b> ing satunggal pesen, mawi spasi (16 angka lan 16 angka):
       *[nip] Serat <b>NIP</b> (18 angka):
    }
number-gone = 🔒 Pesen ingkang wonten nomeripun wau sampun kula busak.
number-in-title = 🔒 Nami grup niki ngemot NIK, nomer KK, utawi NIP. Nyuwun tulung dipungantos, supados data ingkang kagungan tetep aman.
number-in-group-deleted = 🔒 Wonten pesen ingkang ngemot NIK, nomer KK, utawi NIP. Sampun kula busak, supados data ingkang kagungan tetep aman. Nomer kados niku ampun dipunserat ing grup, nggih.
number-in-group-kept = 🔒 Wonten pesen ingkang ngemot NIK, nomer KK, utawi NIP. Nyuwun tulung dipunbusak dening ingkang ngirim, supados datanipun tetep aman.
status-alone = 🔒 Namung panjenengan ingkang saged ningali pesen niki ing grup.
status-alone-numbers = Mriksa ngginakaken nomer namung ing obrolan pribadi.
status-in-group = Status namung kula aturaken ing obrolan pribadi, supados nomer panjenengan mboten kawaos tiyang sanes.

status-no-look-up = 🔎 Ing sensus niki status mboten saged dipuncek mawi nomer.
error-offices-not-counted = Sensus niki ngetang { -counted-many }; kantor lan pegawainipun mboten dipunetang, dados mboten prelu gabung. Kagungan { -counted } piyambak? Mangga nderek ing Beranda.
error-numbers-not-used = Sensus niki ngetang { -counted-many } lan mboten ngenali mawi NIK lan nomer KK, dados dhaptar kulawarga lan data adminduk mboten dipunangge ing mriki.

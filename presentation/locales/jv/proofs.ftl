# A native speaker's review is still wanted.
proof-question = 📎 <b>Niki bukti sensus panjenengan?</b>
proof-question-which = 📎 <b>Niki bukti napa?</b>
proof-question-stays = Menawi inggih, verifikator kantor panjenengan ingkang mriksa. Berkasipun tetep ing Telegram, mboten kula salin.
proof-button-yes = Inggih, kirim
proof-button-no = Sanes
proof-button-receipt = Bukti sampun ngisi
proof-button-offline = Bukti mboten saged online
proof-join-first =
    { $file ->
        [photo] 📎 Niki bukti sensus, lan panjenengan pegawai? Mangga pencet <b>Kula ASN</b> rumiyin. Fotonipun kula enget-enget dumugi mbenjing, lajeng kula tangletaken malih.
       *[document] 📎 Niki bukti sensus, lan panjenengan pegawai? Mangga pencet <b>Kula ASN</b> rumiyin. Berkasipun kula enget-enget dumugi mbenjing, lajeng kula tangletaken malih.
    }
proof-join-else =
    { $file ->
        [photo] Foto dereng saged kula waos. Kersa mangertos napa isian panjenengan sampun mlebet? Mangga pencet <b>Cek status</b>, lajeng dipunserat nomeripun. Menawi isinipun KTP utawi KK, mangga dipunbusak supados data panjenengan tetep aman.
       *[document] Berkas dereng saged kula waos ing mriki. Kersa mangertos napa isian panjenengan sampun mlebet? Mangga pencet <b>Cek status</b>, lajeng dipunserat nomeripun. Menawi isinipun KTP utawi KK, mangga dipunbusak supados data panjenengan tetep aman.
    }
proof-sent = 📨 Bukti panjenengan sampun kula tampi.
proof-sent-again = 📨 Bukti ingkang enggal sampun kula tampi, nggantos ingkang wau.
proof-sent-same = 📨 Niku berkas ingkang sami, dados urutanipun tetep.
proof-sent-next = Menawi verifikator kantor panjenengan sampun mriksa, kula kabari.
proof-nobody = Ing papan panjenengan nyambut damel dereng wonten verifikator. Bukti niki kula simpen rumiyin, lan tim sensus { own-regency } sampun kula kabari.
proof-dropped = Inggih, mboten kula simpen. Bukti sensus saged dipunkirim kapan mawon.
proof-withdrawn = 📎 Bukti panjenengan ugi kula pundhut wangsul, lan mboten dipunpriksa malih. Menawi isian sampun kakirim, mangga dipunkirim malih mriki.
proof-waits = 📎 Bukti panjenengan nengga dipunpriksa wiwit { $since }.
proof-is-returned = ↩️ Bukti panjenengan dipunwangsulaken: { $reason }
proof-advice = Isian panjenengan mboten ical: sasampunipun dipunleresaken, mangga buktinipun dipunkirim malih mriki.
proof-advice-no-receipt = Mangga kirim bukti pangisian saking situs sensus mriki, mawi nami sedaya anggota kulawarga.
proof-advice-incomplete = Mangga dipunjangkepi rumiyin isianipun, ingkang sampun dipunisi mboten ical. Lajeng kirim bukti ingkang enggal mriki.
proof-advice-unreadable = Mangga dipunfoto sepisan malih, padhang lan mboten kapotong, utawi kirim PDF-ipun mriki.
proof-advice-other-person = Mangga kirim bukti kulawarga panjenengan piyambak mriki.
proof-advice-offline = Mangga kirim bukti sanesipun mriki, upaminipun serat katrangan.
proof-is-accepted = 📎 Bukti panjenengan dipuntampi { $day }.
proof-owed = 📎 Mangga kirim bukti sensus panjenengan mriki: foto, tangkapan layar, utawi PDF.
proof-still = Nggih, bukti taksih saged dipunkirim: kirim mawon foto, gambar layar, utawi PDF mriki.
proof-still-over = Nggih, bukti taksih saged dipunkirim mriki, senajan sensus online sampun dipuntutup. Bukti tetep dipunpriksa, nanging papan peringkat mboten ewah malih.
proof-wrong-file = 📎 Klentu kirim? Mangga dipunkirim bukti ingkang leres mriki: ingkang wau kagantos.
proof-for-employees = 📎 Bukti sensus dipunkirim pegawai mriki, lan dipunpriksa verifikator kantoripun. Panjenengan pegawai? Mangga pencet <b>Kula ASN</b> rumiyin, lajeng buktinipun dipunkirim.
proof-when-done = 📎 Sampun rampung? Mangga kirim bukti panjenengan mriki, foto utawi PDF.
proof-offline-wanted = 📎 Kantor panjenengan nyuwun bukti bilih panjenengan mboten saged ngisi online. Mangga kirim fotonipun mriki, upaminipun serat katrangan.
proof-how = Bukti sensus dipunkirim minangka foto, tangkapan layar, utawi PDF.
proof-not-video = Video mboten saged dipunpriksa minangka bukti.
proof-not-voice = Swanten dereng saged kula mirengaken.
proof-not-document = Berkas jinis niku mboten saged dipunpriksa minangka bukti.
proof-not-other = Niku mboten saged dipunpriksa minangka bukti.
proof-in-group = Bukti sensus wonten asmanipun kulawarga, dados ampun dipunkirim ing grup. Mangga dipunbusak menawi taksih wonten, lajeng kirim ing obrolan pribadi kaliyan kula.
proof-taken-from-group = 🔒 Bukti sensus ingkang panjenengan kirim ing grup sampun kula busak, amargi asmanipun kulawarga panjenengan kawaos ing ngriku. Mangga kirim ing mriki mawon.
proof-button-example = Conto bukti
proof-example =
    <b>Kados napa buktinipun?</b>
    Sasampunipun isian dipunkirim, situs sensus nedahaken lan ngirim lumantar email bukti ngisi: asma sedaya anggota kulawarga, satunggal-satunggalipun mawi seratan <b>Sudah Update</b>. Mangga dipunpendhet gambaripun ngantos sedaya asma ketingal, utawi kirim PDF-ipun.

error-proof-too-early = Sensus online nembe dipunbikak { $first_day }. Mangga kirim buktinipun sasampunipun ngisi.
error-proof-over = Sensus sampun rampung, dados bukti mboten dipunbetahaken malih. Matur nuwun!
error-proof-confirmed = ✅ Isian panjenengan sampun jangkep miturut data { statistics-office }, dados bukti mboten dipunbetahaken malih. Matur nuwun!
error-proof-accepted = ✅ Bukti panjenengan sampun dipuntampi { $moment }. Mboten perlu ngirim malih.
error-proof-counted = ✅ Panjenengan sampun kaetang, dados bukti mboten dipunbetahaken malih. Matur nuwun!
error-proof-gone = Berkas niku sampun mboten kula simpen. Mangga kirim sepisan malih.
proof-older = Bukti panjenengan sampun kula cepeng, dados berkas ingkang langkung lami niku mboten kula agem. Menawi niku ingkang leres, mangga dipunkirim malih.
error-proof-join-first = Mangga pencet <b>Kula ASN</b> rumiyin, lajeng kirim buktinipun sepisan malih.
error-proof-too-large = Berkas niku kagengen (paling ageng { $megabytes } MB). Mangga kirim tangkapan layaripun mawon.

admin-proofs-nobody = 📎 Wonten bukti ingkang nengga ing <b>{ $office }</b>, lan ing ngrika dereng wonten verifikator utawi kepala kantor ingkang saged kula kabari. Mangga dipunundang setunggal.
kept-proofs = • Bukti ingkang panjenengan aturaken: { $count } (nomer berkasipun ing Telegram, kode acak, lan putusanipun), paling dangu 90 dinten

# A native speaker's review is still wanted.
# Cards to pass on: the figures of a unit, and that somebody has taken part.
card-filename = kartu
card-finished-household = { -Counted }na kaula ampon noro' { $census }
card-finished-employee = Kaula ampon noro' { $census }
card-place = { $unit }, Kecamatan { $district }
card-figures = { $figures } ampon noro' ({ $rate })
card-invite = Panjennengan jughan? Ngereng paenga'.
card-thanks = Sakalangkong ka sadhaja se ampon noro'.
card-words =
    { $over ->
        [yes] { $said }. Angkana badha e { $link }
       *[no] { $said }. Panjennengan jughan? Langka sareng angkana badha e { $link }
    }
card-caption =
    { $named ->
        [yes] 🎉 Kartuna Panjennengan, sareng nyama se etoles Panjennengan.
       *[no] 🎉 Kartuna Panjennengan, tadha' nyamana kajabhana Panjennengan kasokan.
    } Terrosaghi otaba simpen ghambharra, terros sareng kalimat paneka:
card-ask-name =
    { $whose ->
        [employee] ✍️ Nyama ponapa se etoles e kartu? Upamana <i>Sri Wahyuni</i>.
       *[household] ✍️ Nyama ponapa se etoles e kartu? Upamana <i>{ -Counted } Sri Wahyuni</i>.
    } Nyamana ghun badha e ghambhar, ta' esempen.
card-not-yet =
    🎉 Kartuna esadhiyaaghi manabi { -counted }na Panjennengan ampon noro' sensus.{ $how_far ->
        [none] { "" }
        [visit] { " " }Ta' parlo ngesse ponapa'a bisaos: petugas se ngadatengngi Panjennengan.
        [over] { " " }Sensussa ampon mare, dhaddhi kartuna coma kaangghuy se kacatet ampon noro'.
        [begin] { " " }Coma { $steps } langka, kaula kancae tong-settong.
       *[on] { " " }{ $done } dhari { $steps } langka ampon mare.
    }
card-day-caption =
    { $ended ->
        [no] 📣 Kartu are paneka kaangghuy <b>{ $unit }</b>.
       *[yes] 📣 { $phase } ampon mare. Kartuna <b>{ $unit }</b> aesse angka se paleng budhi.
    } Terrosaghi otaba simpen ghambharra, terros sareng kalimat paneka:
card-day-words =
    { $unit }: { $figures } { $ended ->
        [final] noro' { $census }. { $phase } ampon mare; paneka hasel se paleng budhi (data { $day }).
        [closed] noro' { $census }. { $phase } ampon mare (data { $day }).
       *[no] ampon noro' { $census } (data { $day }).
    }{ $mark } { $ended ->
        [no] Langka sareng angkana badha e { $link }
       *[yes] Angkana badha e { $link }
    }
card-ended =
    { $ended ->
        [final] { $phase } ampon mare: paneka hasel se paleng budhi.
       *[closed] { $phase } ampon mare.
    }
card-button-visits = Kunjungan petugas
card-no-figures = Kartuna { $unit } ghi' ta' bisa egabay: angkana ghi' ta' kaloar, otaba oreng-nga sakone' sampe' kartuna bisa nodhu oreng.
card-which-unit = Kartuna pasera se ekasokane?
card-ask =
    { $has-offices ->
        [no] 📣 Kartu are paneka badha kaangghuy dhisa sareng kecamatan. Kaangghuy se kadimma?
       *[yes] 📣 Kartu are paneka badha kaangghuy dhisa, kecamatan, sareng kantor. Kaangghuy se kadimma?
    }{ $example ->
        [none] { "" }
       *[other] { " " }Ketik nyamana, upamana <i>{ $example }</i>.
    }
card-button-home = 🏘 Tamba dhisa
card-ask-home = 🏘 Kaloarga Panjennengan neng e dhisa otaba kelurahan ka'dhimma? Ketik nyamana; hasella katon e kartu.
card-button-name = ✍️ Toles nyama
card-button-rename = ✍️ Oba nyama
card-button-plain = Tadha' nyamana
card-button-household = Kartu { -counted }
card-button-employee = Kartu kantor
button-card = 🎉 Kartu kaangghuy eterrosaghi
button-card-day = 📣 Kartu are paneka
error-card-name = E kartu cokop paleng bannya' { $limit } horop, tadha' nomerra. Bisa epapandha'?
error-card-name-rude = Kartuna ebaca oreng bannya', dhaddhi oca' ghapaneka ta' etoles. Bisa nyama laenna?

# Certificates of units that have reached a target.
certificate-title = PIAGAM
certificate-given = ebaghi ka
certificate-why = se ampon dapa' ka target { $target }
certificate-figures = { $figures } ampon noro' manorot data { $day }
certificate-thanks = Sakalangkong ka sadhaja se noro' sareng se paenga'.
certificate-dated =
    { $place ->
        [none] { $day }
       *[other] { $place }, { $day }
    }
certificate-signer =
    { $kind ->
        [office] Kapala BPS { $regency }
       *[head] { $owner } { $place }
    }
certificate-sign = Tandha tanang sareng stempel
certificate-verify = Pindai kaangghuy mareksa asli otaba banne
certificate-verify-chat = Mareksa asli otaba banne: kerem /piagam { $code } ka @{ $bot }
certificate-code = Kode { $code }
certificate-filename = piagam
certificate-sent =
    🏅 Piagam <b>{ $unit }</b>: target { $target } ampon dapa', manorot data { $day }. Siap ecetak e kertas A4.{ $verified ->
        [yes] { " " }Pasera'a bisa mareksa kodena e kaca umum.
       *[no] { "" }
    }
certificate-which-unit = Piagamma pasera se ekasokane?
certificate-ask =
    { $has-offices ->
        [no] 🏅 Piagam badha kaangghuy dhisa sareng kecamatan se dapa' ka target. Kaangghuy se kadimma?
       *[yes] 🏅 Piagam badha kaangghuy dhisa, kecamatan, sareng kantor se dapa' ka target. Kaangghuy se kadimma?
    }{ $example ->
        [none] { "" }
       *[other] { " " }Ketik nyamana, upamana <i>{ $example }</i>.
    }
certificate-not-yet =
    { $over ->
        [yes] 🏅 <b>{ $unit }</b> ambu { $left } e babana target { $target }, daddhi piagamma tadha'. Sakalangkong ka sadhaja se ampon noro': { $figures }.
       *[no] 🏅 Piagam <b>{ $unit }</b> nantos target { $target }: korang { $left } pole ({ $figures } ampon noro'). Manabi ampon dapa', langsung bisa ecetak.
    }
certificate-no-figures = 🏅 Piagam <b>{ $unit }</b> ghi' tadha': angkana ghi' ta' kaloar, targetta ghi' tadha', otaba oreng-nga sakone' sampe' angkana bisa nodhu oreng.
certificate-code-looks = Kodena akadhi <b>{ $example }</b>.
certificate-try-again = Ketik kodena e dhinna' sakale pole, langsung kaula pareksa.
button-certificate = 🏅 Piagam kaangghuy ecetak
button-certificate-of = 🏅 Piagam { $unit }

# What is told once.
milestone-reached = 🏁 <b>{ $unit } ampon dapa' ka target { $target }!</b> { $figures } ampon noro'. Sakalangkong ka sadhaja se noro' sareng se paenga'.
milestone-last-ten = ✨ <b>{ $unit } kare { $left } pole</b> ka target { $target }. Ngereng ajak se ghi' ta' noro'.
milestone-last-of-all = ✨ <b>{ $unit } kare { $left } pole</b>, terros sadhaja ampon noro'. Ngereng ajak se ghi' ta' noro'.
milestone-first = 👑 <b>{ $unit } samangken nomer settong</b> dhari { $among }: { $figures } ampon noro'.

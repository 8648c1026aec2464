# A native speaker's review is still wanted.
# Cards to pass on: the figures of a unit, and that somebody has taken part.
card-filename = kartu
card-finished-household = { -Counted }na kaula ampon noro' { $census }
card-finished-employee = Kaula ampon noro' { $census }
card-place = { $unit }, Kecamatan { $district }
card-figures = { $figures } ampon noro' ({ $rate })
card-invite = Panjennengan jughan? Ngereng paenga'.
card-words = { $said }. Panjennengan jughan? Langka sareng angkana badha e { $link }
card-caption = 🎉 Kartuna Panjennengan, tadha' nyamana kajabhana Panjennengan kasokan. Teccet abit ghambharra kaangghuy ngerem, terros sareng kalimat paneka:
card-ask-name =
    { $whose ->
        [employee] ✍️ Nyama ponapa se etoles e kartu? Upamana <i>Sri Wahyuni</i>.
       *[household] ✍️ Nyama ponapa se etoles e kartu? Upamana <i>{ -Counted } Sri Wahyuni</i>.
    } Nyamana ghun badha e ghambhar, ta' esempen.
card-day-caption = 📣 Kartu are paneka kaangghuy <b>{ $unit }</b>. Teccet abit ghambharra kaangghuy ngerem, terros sareng kalimat paneka:
card-day-words = { $unit }: { $figures } ampon noro' { $census }. Langka sareng angkana badha e { $link }
card-no-figures = Kartuna { $unit } ghi' ta' bisa egabay: angkana ghi' ta' kaloar, otaba oreng-nga sakone' sampe' kartuna bisa nodhu oreng.
card-button-name = ✍️ Toles nyama
card-button-plain = Tadha' nyamana
card-button-household = Kartu { -counted }
card-button-employee = Kartu kantor
button-card = 🎉 Kartu kaangghuy eterrosaghi
button-card-day = 📣 Kartu are paneka
error-card-not-yet = Kartuna esadhiyaaghi manabi { -counted }na Panjennengan ampon noro' sensus. Kare sakone' langka.
error-card-name = E kartu cokop paleng bannya' { $limit } horop, tadha' nomerra. Bisa epapandha'?

# Certificates of units that have reached a target.
certificate-title = PIAGAM
certificate-given = ebaghi ka
certificate-why = se ampon dapa' ka target { $target }
certificate-figures = { $figures } ampon noro' manorot data { $day }
certificate-thanks = Sakalangkong ka sadhaja se noro' sareng se paenga'.
certificate-sign = Tandha tanang sareng stempel
certificate-verify = Pindai kaangghuy mareksa asli otaba banne
certificate-code = Kode { $code }
certificate-filename = piagam
certificate-sent =
    🏅 Piagam <b>{ $unit }</b>: target { $target } ampon dapa'. Siap ecetak e kertas A4.{ $verified ->
        [yes] { " " }Pasera'a bisa mareksa kodena e kaca umum.
       *[no] { "" }
    }
button-certificate = 🏅 Piagam kaangghuy ecetak
error-certificate-not-yet = Piagamma nantos target dapa'. Manabi ampon, langsung bisa ecetak.

# What is told once.
milestone-reached = 🏁 <b>{ $unit } ampon dapa' ka target { $target }!</b> { $figures } ampon noro'. Sakalangkong ka sadhaja se noro' sareng se paenga'.
milestone-last-ten = ✨ <b>{ $unit } kare { $left } pole</b> ka target { $target }. Settong ajakan bisa dhaddhi se paleng budhi.
milestone-last-of-all = ✨ <b>{ $unit } kare { $left } pole</b>, terros sadhaja ampon noro'. Settong ajakan bisa dhaddhi se paleng budhi.
milestone-first = 👑 <b>{ $unit } samangken nomer settong</b> dhari { $among }: { $figures } ampon noro'.

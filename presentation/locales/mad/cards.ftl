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

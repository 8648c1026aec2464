# A native speaker's review is still wanted.
# Cards to pass on: the figures of a unit, and that somebody has taken part.
card-filename = kertu
card-finished-household = { -Counted } kula sampun ndherek { $census }
card-finished-employee = Kula sampun ndherek { $census }
card-place = { $unit }, Kecamatan { $district }
card-figures = { $figures } sampun ndherek ({ $rate })
card-invite = Panjenengan ugi? Mangga sami ngelingaken.
card-thanks = Matur nuwun dhumateng sedaya ingkang sampun ndherek.
card-words =
    { $over ->
        [yes] { $said }. Angkanipun wonten ing { $link }
       *[no] { $said }. Panjenengan ugi? Langkah lan angkanipun wonten ing { $link }
    }
card-caption =
    { $named ->
        [yes] 🎉 Kertu panjenengan, mawi nama ingkang panjenengan serat.
       *[no] 🎉 Kertu panjenengan, tanpa nama kejawi panjenengan kersa.
    } Gambaripun dipunterusaken utawi dipunsimpen, lajeng kasarengi ukara niki:
card-ask-name =
    { $whose ->
        [employee] ✍️ Nama napa ingkang kaserat ing kertu? Upaminipun <i>Sri Wahyuni</i>.
       *[household] ✍️ Nama napa ingkang kaserat ing kertu? Upaminipun <i>{ -Counted } Sri Wahyuni</i>.
    } Namanipun namung wonten ing gambar, mboten kula simpen.
card-not-yet =
    🎉 Kertunipun kula siapaken menawi { -counted } panjenengan sampun ndherek sensus.{ $how_far ->
        [none] { "" }
        [visit] { " " }Mboten prelu ngisi napa-napa: petugas ingkang sowan dhateng panjenengan.
        [over] { " " }Sensusipun sampun rampung, dados kertunipun namung kangge ingkang kacathet sampun ndherek.
        [begin] { " " }Namung { $steps } langkah, lan kula kancani setunggal-setunggal.
       *[on] { " " }{ $done } saking { $steps } langkah sampun rampung.
    }
card-day-caption =
    { $ended ->
        [no] 📣 Kertu dinten niki kangge <b>{ $unit }</b>.
       *[yes] 📣 { $phase } sampun rampung. Kertu <b>{ $unit }</b> ngewrat angka pungkasanipun.
    } Gambaripun dipunterusaken utawi dipunsimpen, lajeng kasarengi ukara niki:
card-day-words =
    { $unit }: { $figures } { $ended ->
        [final] ndherek { $census }. { $phase } sampun rampung; niki asil pungkasanipun (data { $day }).
        [closed] ndherek { $census }. { $phase } sampun rampung (data { $day }).
       *[no] sampun ndherek { $census } (data { $day }).
    }{ $mark } { $ended ->
        [no] Langkah lan angkanipun wonten ing { $link }
       *[yes] Angkanipun wonten ing { $link }
    }
card-ended =
    { $ended ->
        [final] { $phase } sampun rampung: niki asil pungkasanipun.
       *[closed] { $phase } sampun rampung.
    }
card-button-visits = Sowanipun petugas
card-no-figures = Kertu { $unit } dereng saged dipundamel: angkanipun dereng medal, utawi tiyangipun sekedhik sanget saengga kertunipun saged nedahaken satunggaling tiyang.
card-which-unit = Kertu sinten ingkang dipunkersakaken?
card-ask =
    { $has-offices ->
        [no] 📣 Kertu dinten niki wonten kangge desa lan kecamatan. Kangge pundi?
       *[yes] 📣 Kertu dinten niki wonten kangge desa, kecamatan, lan kantor. Kangge pundi?
    }{ $example ->
        [none] { "" }
       *[other] { " " }Ketik namanipun, upaminipun <i>{ $example }</i>.
    }
card-button-home = 🏘 Tambah desa
card-ask-home = 🏘 Kulawarga panjenengan manggen ing desa utawi kelurahan pundi? Mangga ketik namanipun; asilipun badhe katingal ing kertu.
card-button-name = ✍️ Serat nama
card-button-rename = ✍️ Gantos nama
card-button-plain = Tanpa nama
card-button-household = Kertu { -counted }
card-button-employee = Kertu kantor
button-card = 🎉 Kertu kangge dipunandum
button-card-day = 📣 Kertu dinten niki
error-card-name = Ing kertu cekap paling kathah { $limit } aksara, tanpa nomer. Saged langkung cekak?
error-card-name-rude = Kertunipun dipunwaos tiyang kathah, dados tembung niku mboten kula serat. Saged nama sanes?

# Certificates of units that have reached a target.
certificate-title = PIAGAM
certificate-given = katur dhumateng
certificate-why = ingkang sampun nggayuh target { $target }
certificate-figures = { $figures } sampun ndherek miturut data { $day }
certificate-thanks = Matur nuwun dhumateng sedaya ingkang ndherek lan sami ngelingaken.
certificate-dated =
    { $place ->
        [none] { $day }
       *[other] { $place }, { $day }
    }
certificate-signer =
    { $kind ->
        [office] Pangarsa BPS { $regency }
       *[head] { $owner } { $place }
    }
certificate-sign = Tapak asta lan setempel
certificate-verify = Pindai kangge mriksa leresipun
certificate-verify-chat = Mriksa leresipun: kirim /piagam { $code } dhateng @{ $bot }
certificate-code = Kodhe { $code }
certificate-filename = piagam
certificate-sent =
    🏅 Piagam <b>{ $unit }</b>: target { $target } sampun kagayuh, miturut data { $day }. Siap dipuncithak ing kertas A4.{ $verified ->
        [yes] { " " }Sinten mawon saged mriksa kodhenipun ing kaca umum.
       *[no] { "" }
    }
certificate-which-unit = Piagam sinten ingkang dipunkersakaken?
certificate-ask =
    { $has-offices ->
        [no] 🏅 Piagam wonten kangge desa lan kecamatan ingkang nggayuh target. Kangge pundi?
       *[yes] 🏅 Piagam wonten kangge desa, kecamatan, lan kantor ingkang nggayuh target. Kangge pundi?
    }{ $example ->
        [none] { "" }
       *[other] { " " }Ketik namanipun, upaminipun <i>{ $example }</i>.
    }
certificate-not-yet =
    { $over ->
        [yes] 🏅 <b>{ $unit }</b> kendel { $left } sangandhapipun target { $target }, dados piagamipun mboten wonten. Matur nuwun dhumateng sedaya ingkang sampun ndherek: { $figures }.
       *[no] 🏅 Piagam <b>{ $unit }</b> nengga target { $target }: kirang { $left } malih ({ $figures } sampun ndherek). Menawi sampun kagayuh, lajeng saged dipuncithak.
    }
certificate-no-figures = 🏅 Piagam <b>{ $unit }</b> dereng wonten: angkanipun dereng medal, targetipun dereng wonten, utawi tiyangipun sekedhik sanget saengga angkanipun saged nedahaken satunggaling tiyang.
certificate-code-looks = Kodhenipun kados <b>{ $example }</b>.
certificate-try-again = Mangga kodhenipun dipunketik malih ing mriki, lajeng kula priksa.
button-certificate = 🏅 Piagam kangge dipuncithak
button-certificate-of = 🏅 Piagam { $unit }

# What is told once.
milestone-reached = 🏁 <b>{ $unit } sampun nggayuh target { $target }!</b> { $figures } sampun ndherek. Matur nuwun dhumateng sedaya ingkang ndherek lan sami ngelingaken.
milestone-last-ten = ✨ <b>{ $unit } kantun { $left } malih</b> dumugi target { $target }. Mangga dipunajak ingkang dereng.
milestone-last-of-all = ✨ <b>{ $unit } kantun { $left } malih</b>, lajeng sedaya sampun ndherek. Mangga dipunajak ingkang dereng.
milestone-first = 👑 <b>{ $unit } sakniki ingkang sepisan</b> saking { $among }: { $figures } sampun ndherek.

# Kartu untuk dibagikan: angka hari ini sebuah unit, dan bahwa seseorang sudah ikut.
card-filename = kartu
card-finished-household = { -Counted } kami sudah ikut { $census }
card-finished-employee = Saya sudah ikut { $census }
card-place = { $unit }, Kecamatan { $district }
card-figures = { $figures } sudah ikut ({ $rate })
card-invite = Anda juga? Yuk, saling mengingatkan.
card-thanks = Terima kasih kepada semua yang sudah ikut.
card-words =
    { $over ->
        [yes] { $said }. Angkanya ada di { $link }
       *[no] { $said }. Anda juga? Langkah dan angkanya ada di { $link }
    }
card-caption =
    { $named ->
        [yes] 🎉 Kartu Anda, dengan nama yang Anda tulis.
       *[no] 🎉 Kartu Anda, tanpa nama kecuali Anda mau.
    } Teruskan atau simpan gambarnya, lalu sertakan kalimat ini:
card-ask-name =
    { $whose ->
        [employee] ✍️ Nama apa yang ditulis di kartu? Misalnya <i>Sri Wahyuni</i>.
       *[household] ✍️ Nama apa yang ditulis di kartu? Misalnya <i>{ -Counted } Sri Wahyuni</i>.
    } Namanya hanya ada di gambar, tidak saya simpan.
card-not-yet =
    🎉 Kartunya saya siapkan begitu { -counted } Anda sudah ikut sensus.{ $how_far ->
        [none] { "" }
        [visit] { " " }Tidak perlu mengisi apa pun: petugas yang mendatangi Anda.
        [over] { " " }Sensusnya sudah selesai, jadi kartu hanya untuk yang tercatat sudah ikut.
        [begin] { " " }Hanya { $steps } langkah, dan saya temani satu per satu.
       *[on] { " " }{ $done } dari { $steps } langkah sudah selesai.
    }
card-day-caption =
    { $ended ->
        [no] 📣 Kartu hari ini untuk <b>{ $unit }</b>.
       *[yes] 📣 { $phase } sudah berakhir. Kartu <b>{ $unit }</b> memuat angka terakhirnya.
    } Teruskan atau simpan gambarnya, lalu sertakan kalimat ini:
card-day-words =
    { $unit }: { $figures } { $ended ->
        [final] ikut { $census }. { $phase } sudah berakhir; ini hasil akhirnya (data per { $day }).
        [closed] ikut { $census }. { $phase } sudah berakhir (data per { $day }).
       *[no] sudah ikut { $census } (data per { $day }).
    }{ $mark } { $ended ->
        [no] Langkah dan angkanya ada di { $link }
       *[yes] Angkanya ada di { $link }
    }
card-ended =
    { $ended ->
        [final] { $phase } sudah berakhir: ini hasil akhirnya.
       *[closed] { $phase } sudah berakhir.
    }
card-button-visits = Kunjungan petugas
card-no-figures = Kartu { $unit } belum bisa dibuat: angkanya belum terbit, atau orangnya terlalu sedikit sehingga kartunya bisa menunjuk seseorang.
card-which-unit = Kartu siapa yang Anda maksud?
card-ask =
    { $has-offices ->
        [no] 📣 Kartu hari ini ada untuk desa dan kecamatan. Untuk yang mana?
       *[yes] 📣 Kartu hari ini ada untuk desa, kecamatan, dan kantor. Untuk yang mana?
    }{ $example ->
        [none] { "" }
       *[other] { " " }Ketik namanya, misalnya <i>{ $example }</i>.
    }
card-button-home = 🏘 Tambah desa
card-ask-home = 🏘 Keluarga Anda tinggal di desa atau kelurahan mana? Ketik namanya; capaiannya ikut tampil di kartu.
card-button-name = ✍️ Tulis nama
card-button-rename = ✍️ Ganti nama
card-button-plain = Tanpa nama
card-button-household = Kartu { -counted }
card-button-employee = Kartu kantor
button-card = 🎉 Kartu untuk dibagikan
button-card-day = 📣 Kartu hari ini
error-card-name = Di kartu muat paling banyak { $limit } huruf, tanpa nomor. Boleh ditulis lebih pendek?
error-card-name-rude = Kartunya dibaca banyak orang, jadi kata itu tidak saya tulis. Boleh nama yang lain?

# Piagam untuk unit yang mencapai target.
certificate-title = PIAGAM
certificate-given = diberikan kepada
certificate-why = yang mencapai target { $target }
certificate-figures = { $figures } sudah ikut menurut data per { $day }
certificate-thanks = Terima kasih kepada semua yang ikut dan saling mengingatkan.
certificate-dated =
    { $place ->
        [none] { $day }
       *[other] { $place }, { $day }
    }
certificate-signer =
    { $kind ->
        [office] Kepala BPS { $regency }
       *[head] { $owner } { $place }
    }
certificate-sign = Tanda tangan dan stempel
certificate-verify = Pindai untuk memeriksa keasliannya
certificate-verify-chat = Periksa keasliannya: kirim /piagam { $code } ke @{ $bot }
certificate-code = Kode { $code }
certificate-filename = piagam
certificate-sent =
    🏅 Piagam <b>{ $unit }</b>: target { $target } tercapai, menurut data per { $day }. Siap dicetak di kertas A4.{ $verified ->
        [yes] { " " }Siapa saja bisa memeriksa kodenya di halaman umum.
       *[no] { "" }
    }
certificate-which-unit = Piagam siapa yang Anda maksud?
certificate-ask =
    { $has-offices ->
        [no] 🏅 Piagam ada untuk desa dan kecamatan yang mencapai target. Untuk yang mana?
       *[yes] 🏅 Piagam ada untuk desa, kecamatan, dan kantor yang mencapai target. Untuk yang mana?
    }{ $example ->
        [none] { "" }
       *[other] { " " }Ketik namanya, misalnya <i>{ $example }</i>.
    }
certificate-not-yet =
    { $over ->
        [yes] 🏅 <b>{ $unit }</b> berhenti { $left } di bawah target { $target }, jadi piagamnya tidak ada. Terima kasih kepada semua yang sudah ikut: { $figures }.
       *[no] 🏅 Piagam <b>{ $unit }</b> menunggu target { $target }: kurang { $left } lagi ({ $figures } sudah ikut). Begitu tercapai, langsung bisa dicetak.
    }
certificate-no-figures = 🏅 Piagam <b>{ $unit }</b> belum ada: angkanya belum terbit, belum ada targetnya, atau orangnya terlalu sedikit sehingga angkanya bisa menunjuk seseorang.
certificate-code-looks = Kodenya seperti <b>{ $example }</b>.
certificate-try-again = Ketik kodenya di sini sekali lagi, langsung saya periksa.
button-certificate = 🏅 Piagam untuk dicetak
button-certificate-of = 🏅 Piagam { $unit }

# Tonggak yang dikabarkan sekali.
milestone-reached = 🏁 <b>{ $unit } mencapai target { $target }!</b> { $figures } sudah ikut. Terima kasih kepada semua yang ikut dan saling mengingatkan.
milestone-last-ten = ✨ <b>{ $unit } tinggal { $left } lagi</b> menuju target { $target }. Mari ajak yang belum.
milestone-last-of-all = ✨ <b>{ $unit } tinggal { $left } lagi</b>, lalu semuanya sudah ikut. Mari ajak yang belum.
milestone-first = 👑 <b>{ $unit } kini yang pertama</b> dari { $among }: { $figures } sudah ikut.

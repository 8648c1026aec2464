# Kartu untuk dibagikan: angka hari ini sebuah unit, dan bahwa seseorang sudah ikut.
card-filename = kartu
card-finished-household = { -Counted } kami sudah ikut { $census }
card-finished-employee = Saya sudah ikut { $census }
card-place = { $unit }, Kecamatan { $district }
card-figures = { $figures } sudah ikut ({ $rate })
card-invite = Anda juga? Yuk, saling mengingatkan.
card-words = { $said }. Anda juga? Langkah dan angkanya ada di { $link }
card-caption = 🎉 Kartu Anda, tanpa nama kecuali Anda mau. Tekan lama gambarnya untuk membagikan, lalu sertakan kalimat ini:
card-ask-name =
    { $whose ->
        [employee] ✍️ Nama apa yang ditulis di kartu? Misalnya <i>Sri Wahyuni</i>.
       *[household] ✍️ Nama apa yang ditulis di kartu? Misalnya <i>{ -Counted } Sri Wahyuni</i>.
    } Namanya hanya ada di gambar, tidak saya simpan.
card-day-caption = 📣 Kartu hari ini untuk <b>{ $unit }</b>. Tekan lama gambarnya untuk membagikan, lalu sertakan kalimat ini:
card-day-words = { $unit }: { $figures } sudah ikut { $census }. Langkah dan angkanya ada di { $link }
card-no-figures = Kartu { $unit } belum bisa dibuat: angkanya belum terbit, atau orangnya terlalu sedikit sehingga kartunya bisa menunjuk seseorang.
card-button-name = ✍️ Tulis nama
card-button-plain = Tanpa nama
card-button-household = Kartu { -counted }
card-button-employee = Kartu kantor
button-card = 🎉 Kartu untuk dibagikan
button-card-day = 📣 Kartu hari ini
error-card-not-yet = Kartunya saya siapkan begitu { -counted } Anda sudah ikut sensus. Tinggal sedikit langkah lagi.
error-card-name = Di kartu muat paling banyak { $limit } huruf, tanpa nomor. Boleh ditulis lebih pendek?

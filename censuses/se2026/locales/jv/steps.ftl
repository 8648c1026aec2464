# A native speaker's review is still wanted.
# Tigang langkah kangge usaha ingkang dipunundang: irah-irahan, ingkang dipuntindakaken, lan pitulungan.

step-invitation-title = Undangan lumantar email
step-invitation-body =
    Mangga madosi email undangan saking BPS; ing ngriku wonten tautan kuesioner kangge usaha panjenengan piyambak.
    Ingkang dipunundang perusahaan ageng. Usaha sanesipun dipunsowani petugas lan mboten prelu ngisi online.
step-invitation-help =
    <b>Mboten nampi undangan?</b> Mboten napa-napa. Pencet <b>Mboten saged online</b>: petugas sowan ing usaha panjenengan ing tahap candhakipun.

    <b>Emailipun mboten kepanggih?</b> Mriksani ugi folder spam lan email perangan keuangan utawi sekretariat.

    <b>Mangu-mangu tautanipun asli?</b> Sampun dipunisi rumiyin. Tanglet dhateng kantor BPS { own-regency }.

step-prepare-title = Cawisaken cathetan
step-prepare-body =
    Mangga nyawisaken cathetan usaha: nami, alamat, jinis usaha, cacahing tenaga, pamedal, lan wragad.
step-prepare-help =
    <b>Dereng gadhah pembukuan?</b> Ngagema cathetan ingkang wonten.

    <b>Ajrih kangge pajak?</b> Data sensus namung kangge rancangan, lan namung dipunumumaken minangka gunggung. BPS mboten medalaken data satunggal usaha.

step-answer-title = Isi lan kirim
step-answer-body =
    Bikak tautan saking email wau, wangsuli pitakenanipun miturut kawontenan, lajeng kirim.
    Wujudipun formulir dereng dipunumumaken; mangga nderek pitedahipun.
step-answer-help =
    <b>Tautanipun mboten kabikak?</b> Cobi malih mangke, utawi mawi peramban sanes.

    <b>Mboten rampung ngantos dinten pungkasan?</b> Petugas tetep saged sowan ing usaha panjenengan ing tahap candhakipun.

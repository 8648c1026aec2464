# A native speaker's review is still wanted.
home-hello = Halo 👋
home-days-left =
    { $days ->
        [0] { $phase } etotop <b>are paneka</b>, { $last_day }, jam 23.59 { $zone }.
        [1] { $phase } kare <b>are paneka ban lagghu'</b> (sampe' { $last_day }).
        [2] { $phase } kare <b>2 are</b> pole (sampe' { $last_day }).
        [3] { $phase } kare <b>3 are</b> pole (sampe' { $last_day }).
       *[other] { $phase } ghi' <b>{ $days } are</b> pole (sampe' { $last_day }).
    }
home-before =
    { $days ->
        [1] { $phase } ebukka' <b>lagghu'</b>, { $first_day }.
       *[other] { $phase } ebukka' <b>{ $days } are</b> pole, { $first_day }.
    }
home-prepare = Manabi ampon ebukka', kaula kabarragi. Bari nantos, sadhia'agi KK ban KTP sadaja anggota kaloarga.
home-between = Ngesse online ampon etotop.
home-visits = { $phase } ghi' ajalan sampe' { $last_day }.
home-over = Sensus ampon mare. Sakalangkong ka bantowanna Panjennengan.

home-not-begun = Coma { $total } langka, kaula kancae tong-settong.
home-progress = Langkana Panjennengan: { $done } dhari { $total } ampon mare.
home-walked = Sadaja langka ampon elebadhi. Kare mastee essean ampon ekerem.
home-sent = 👏 Essean ampon ekerem, sakalangkong! Manabi ampon ecatet lengkap, kaula kabarragi.
home-confirmed =
    ✅ <b>Esseanna Panjennengan ampon lengkap.</b>
    Tadha' pole se parlo elakone. Sakalangkong!

home-offline = Ta' bisa online ta' arapa: petugas dateng ka dhalem tanggal { $period }.
home-offline-some-day = Ta' bisa online ta' arapa: petugas bakal dateng ka dhalem. Tanggalla ekabarragi dagghi'.
home-visit-to-come = Kaloarga se bellun ngesse edatengngi petugas tanggal { $period }. Panjennengan cokop nantos e dhalem.
home-visit-to-come-some-day = Kaloarga se bellun ngesse bakal edatengngi petugas. Tanggalla ekabarragi dagghi'.
home-await-visit = Manabi petugas dateng, sambut saos. Petugas asli ngeba tandha pengenal ban serrat togas { statistics-office }.

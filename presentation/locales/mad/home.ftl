# A native speaker's review is still wanted.
home-hello = Halo 👋
home-days-left =
    { $days ->
        [0] { $phase } etotop <b>are paneka</b>, { $last_day }, pokol 23.59 { $zone }.
        [1] { $phase } kare <b>are paneka ban lagghu'</b> (sampe' { $last_day }).
        [2] { $phase } kare <b>2 are</b> pole (sampe' { $last_day }).
        [3] { $phase } kare <b>3 are</b> pole (sampe' { $last_day }).
       *[other] { $phase } ghi' ebukka' <b>{ $days } are</b> agghi' (sampe' { $last_day }).
    }
home-before =
    { $days ->
        [1] { $phase } ebukka' <b>lagghu'</b>, { $first_day }.
       *[other] { $phase } ebukka' <b>{ $days } are</b> agghi', { $first_day }.
    }
home-between = Ngesse online ampon etotop.
home-visits =
    { $days ->
        [0] { $phase } mare <b>are paneka</b>, { $last_day }.
       *[other] { $phase } ghi' ajhalan sampe' { $last_day }.
    }
home-over = Sensus ampon mare. Sakalangkong atas bhantowanna Panjennengan.

home-not-begun = Coma { $total } langka, kaula kancae tong-settong.
home-progress = Langkana Panjennengan: { $done } dhari { $total } ampon mare.
home-walked = Sadhaja langka ampon elebadhi. Kare mamasteaghi essean ampon ekerem.
home-sent-comes = 👏 Essean ampon ekerem, sakalangkong! Manabi ampon ecatet lengkap, kaula kabharraghi.
home-sent-after-look-up = 👏 Essean ampon ekerem, sakalangkong! Klik <b>{ button-status }</b> sopajha kaula oneng { -counted }na Panjennengan se ka'dimma, terros kaula kabharraghi manabi ampon ecatet lengkap.
home-sent-none = 👏 Menorot kabharra Panjennengan, essean ampon ekerem. Sakalangkong!
home-sent-family = 👏 { -Counted }na Panjennengan ampon nyebbut mare, sakalangkong! Kaula ta' maenga' pole. Manabi nyatana ghi' bhunten, klik tombol e baba paneka.
home-confirmed =
    ✅ <b>Esseanna Panjennengan ampon lengkap.</b>
    Tadha' pole se parlo elakone. Sakalangkong!

home-offline = Ta' bisa online ta' arapa: petugas dateng ka compo'na Panjennengan tangghal { $period }.
home-offline-some-day = Ta' bisa online ta' arapa: petugas bhakal dateng ka compo'na Panjennengan. Tangghalla ekabharraghi dagghi'.
home-visit-to-come = { -Counted } se ghi' ta' ngesse edatengngi petugas tangghal { $period }. Panjennengan cokop nantos e compo'.
home-visit-to-come-some-day = { -Counted } se ghi' ta' ngesse bhakal edatengngi petugas. Tangghalla ekabharraghi dagghi'.
home-await-visit = Manabi petugas dateng, tarema bisaos. Petugas asli ngeba tandha pengenal ban serrat tugas { statistics-office }.

home-regent-today = 🤝 <b>Are paneka:</b> kancae { $units }.
home-admin-recaps = 📥 { $count } rekap nantos epareksa.
home-admin-questions = ❓ { $count } petanya ghi' ta' ejawab.
home-admin-nothing = Samangken tadha' se nantos Panjennengan. Badha rekap anyar? Kerem bisaos berkassa ka dhinna'.
home-helper-group = 🔗 Grup dhisa ghi' ta' nyambhung. Kala' kodena, sopajha papan peringkat bisa eoladhi e ghapaneka.

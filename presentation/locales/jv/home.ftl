# A native speaker's review is still wanted.
home-hello = Halo 👋
home-days-left =
    { $days ->
        [0] { $phase } dipuntutup <b>dinten niki</b>, { $last_day }, jam 23.59 { $zone }.
        [1] { $phase } kantun <b>dinten niki lan benjing</b> (ngantos { $last_day }).
        [2] { $phase } kantun <b>2 dinten</b> malih (ngantos { $last_day }).
        [3] { $phase } kantun <b>3 dinten</b> malih (ngantos { $last_day }).
       *[other] { $phase } taksih dipunbikak <b>{ $days } dinten</b> malih (ngantos { $last_day }).
    }
home-before =
    { $days ->
        [1] { $phase } dipunbikak <b>benjing</b>, { $first_day }.
       *[other] { $phase } dipunbikak <b>{ $days } dinten</b> malih, { $first_day }.
    }
home-between = Wekdal ngisi online sampun dipuntutup.
home-visits =
    { $days ->
        [0] { $phase } rampung <b>dinten niki</b>, { $last_day }.
       *[other] { $phase } saweg lumampah ngantos { $last_day }.
    }
home-over = Sensus sampun rampung. Matur nuwun sanget awit pambiyantu panjenengan.

home-not-begun = Namung { $total } langkah, lan kula kancani setunggal-setunggal.
home-progress = Langkah panjenengan: { $done } saking { $total } rampung.
home-walked = Sedaya langkah sampun panjenengan langkungi. Kantun mesthekaken isian sampun kakirim.
home-sent-comes = 👏 Isian panjenengan sampun dipunkirim, matur nuwun! Menawi sampun kacathet jangkep, kula kabari.
home-sent-after-look-up = 👏 Isian panjenengan sampun dipunkirim, matur nuwun! Mangga pencet <b>{ button-status }</b> supados kula mangertos { -counted } panjenengan ingkang pundi, lajeng kula kabari menawi sampun kacathet jangkep.
home-sent-none = 👏 Miturut kabar panjenengan, isian sampun dipunkirim. Matur nuwun!
home-sent-family = 👏 { -Counted } panjenengan sampun ngaturaken bilih isianipun rampung, matur nuwun! Kula mboten ngengetaken malih. Menawi pranyata dereng, mangga ngendika mawon.
home-confirmed =
    ✅ <b>Isian panjenengan sampun jangkep.</b>
    Mboten wonten ingkang perlu dipuntindakaken malih. Matur nuwun!

home-offline = Mboten saged online mboten napa-napa: petugas sowan dhateng dalem panjenengan tanggal { $period }.
home-offline-some-day = Mboten saged online mboten napa-napa: petugas badhe sowan dhateng dalem panjenengan. Tanggalipun nyusul.
home-visit-to-come = { -Counted } ingkang dereng ngisi dipunsowani petugas tanggal { $period }. Panjenengan cekap nengga ing dalem.
home-visit-to-come-some-day = { -Counted } ingkang dereng ngisi badhe dipunsowani petugas. Tanggalipun nyusul.
home-await-visit = Menawi petugas sowan, mangga dipuntampi. Petugas ingkang asli mbeta tandha pengenal lan surat tugas { statistics-office }.

home-regent-today = 🤝 <b>Dinten niki:</b> mangga dipunkancani { $units }.
home-admin-recaps = 📥 { $count } rekap nengga dipunpriksa.
home-admin-questions = ❓ { $count } pitakenan dereng kawangsulan.
home-admin-nothing = Sakniki mboten wonten ingkang nengga panjenengan. Wonten rekap enggal? Mangga berkasipun dipunkirim mriki.
home-helper-group = 🔗 Grup desa dereng kasambung. Mangga dipunpendhet kodenipun, supados papan peringkat saged dipunpirsani ing mrika.

# A native speaker's review is still wanted.
command-petugas = Priksa petugas ingkang sowan
visits-button-officer = Priksa petugas
visits-button-report = Lapuraken tim sensus
visits-button-again = Priksa malih
visits-button-village = Desa sanès

visits-officer-ask =
    🔎 <b>Sinten ingkang sowan dhateng dalem panjenengan?</b>
    Mangga dipunketik nama jangkep utawi nomer ing tandha pengenalipun.
visits-officer-village = Petugas niku sowan ing desa pundi? Mangga dipunketik nama desanipun.
visits-officer-which = Desa pundi ingkang panjenengan kersakaken?

visits-officer-genuine = ✅ <b>Petugas resmi.</b> { $name } pancen tugas ing { $village }.
visits-officer-genuine-number =
    ✅ <b>Nomer petugas resmi</b> ing { $village }, naminipun <b>{ $name }</b>.
    Mangga dipuncocogaken kaliyan nama lan foto ing tandha pengenalipun. Menawi bènten, tanglet rumiyin dhateng kantor.
visits-officer-listed = ✋ <b>Ampun dipuntampi rumiyin.</b> { $name } pancen wonten ing daftar petugas kangge { $village }.
visits-officer-not_ours =
    ⚠️ <b>Sanès petugas kita.</b> Kangge { $village } mboten wonten petugas kanthi nama utawi nomer niku.
    Ampun dipunparingaken data, arta, utawi kode napa mawon. Menawi klentu ketik, mangga dipunpriksa malih.
visits-officer-ask_office =
    ❔ <b>Dereng saged kula pesthekaken</b> kangge { $village }.
    Mangga dipunketik nama jangkep kados ing tandha pengenalipun, utawi nomeripun. Menawi dereng cetha, tanglet rumiyin dhateng kantor.
visits-officer-soon = Petugas wiwit sowan tanggal { $first_day }.
visits-officer-too-early = Nanging petugas wiwit sowan tanggal { $first_day }. Menawi wonten ingkang sowan sakniki, tanglet rumiyin dhateng kantor.
visits-officer-over = Petugas sampun rampung sowan tanggal { $last_day }.
visits-officer-left =
    { $left ->
        [0] Kangge dinten niki cekap semanten. Benjing panjenengan saged mriksa malih.
       *[other] Dinten niki panjenengan taksih saged mriksa kaping { $left }.
    }
visits-officer-reported =
    🙏 <b>Matur nuwun, lapuranipun sampun dumugi tim sensus.</b>
    Ingkang dipunwaos desa lan ketikan panjenengan, sanès nama panjenengan.
    Menawi kraos mboten aman, mangga nimbali tangga, ketua RT, utawi polisi.
visits-officer-alert =
    🚨 <b>Lapuran petugas palsu</b> ing { $village }, { $moment }
    Ingkang dipunsebat: { $said }
    Sinten ingkang lapur mboten dipuncathet. Mangga hubungi kantor desa lan koordinator ing ngrika.

error-badge-too-often =
    Sedinten saged mriksa kaping { $most }, lan niku sampun telas. Cobi malih sasampunipun { $moment }.
    Menawi sakniki wonten ingkang njalari sujana, ampun dipunparingaken data. Mangga nimbali ketua RT, utawi tanglet dhateng kantor desa.

# A native speaker's review is still wanted.
# The public page: overview, boards, and a page for each unit.
page-skip = Langsung dhateng isinipun
page-overview = Ringkesan
page-boards = Papan peringkat
page-language = Basa
page-menu = Menu lan basa
page-way-up = Papanipun kaca niki
page-about-figures = Bab angka niki
page-about-persons =
    { $has-offices ->
        [no] Kaca niki namung ngemot angka wilayah. Mboten wonten data pribadinipun sinten mawon ing mriki.
       *[yes] Kaca niki namung ngemot angka wilayah lan kantor. Mboten wonten data pribadinipun sinten mawon ing mriki.
    }
page-online-about = { $area }: { $rate } sampun ndherek sensus.
page-no-data =
    { $has-offices ->
        [no] Angka ingkang kapisan dereng terbit. Menawi sampun, angkanipun { own-regency }, kecamatan, lan desa katingal ing mriki.
       *[yes] Angka ingkang kapisan dereng terbit. Menawi sampun, angkanipun { own-regency }, kecamatan, desa, lan kantor katingal ing mriki.
    }
page-over = Sensus sampun rampung. Matur nuwun dhateng sedaya ingkang sampun ndherek.
page-button-take-part = Ndherek sensus sakniki
page-forecast = Menawi rikatipun tetep kados niki, watawis <b>{ $share }</b> ing { $end }.
page-stale = Angka niki sampun dangu mboten dipunenggalaken.
page-gauge = { $rate } sampun ndherek: { $figures }
page-way = { $unit } dinten mbaka dinten, pungkasanipun { $rate }
page-improved = Paling majeng
page-improved-by = +{ $points } poin wiwit { $since }
page-all = Pirsani sedaya { $among }
page-table = { $what }: tabel, saged dipungeser
page-table-more = ⇆ Kageser dhateng pinggir kangge mirsani kolom sanesipun
page-map = Peta kecamatan
page-map-placed = Saben kothak setunggal kecamatan, kinten-kinten wonten papanipun. Werni ingkang langkung kandel ateges langkung kathah ingkang sampun.
page-map-by-code = Saben kothak setunggal kecamatan, miturut urutan kodhenipun. Werni ingkang langkung kandel ateges langkung kathah ingkang sampun.
page-map-from = { $low } minggah
page-column-gained = Wewah
page-column-missing = Kirang dumugi { $share }
page-column-day = Dinten
page-card = Undhuh kertu dinten niki (gambar kangge WhatsApp)
page-certificate = Piagam { $unit }
page-certificate-genuine = ✓ Piagam kanthi kodhe <b>{ $code }</b> niki asli.
page-certificate-said = { $unit } sampun nggayuh target { $target }: { $figures } sampun ndherek miturut data { $day }.
page-certificate-changed = Sasampunipun niku angkanipun ewah: sakniki { $rate }, sangandhapipun target. Piagamipun tetep lumampah, mawi angka dinten niku.
page-certificate-check = Mriksa leresipun piagam
page-certificate-check-why = Mangga dipunketik kodhe ing ngandhap piagam: 12 aksara lan angka, mawi utawi tanpa tandha hubung.
page-certificate-check-button = Priksa
page-certificate-unknown = Kode niki mboten wonten ing panggenan kula
page-certificate-unknown-why = Mangga dipuncocokaken malih kaliyan ingkang kaserat ing piagam: 12 aksara lan angka. Menawi tetep mboten wonten, piagam niku sanes saking kula. Mangga dipuntangletaken dhateng ingkang nedahaken.
page-certificate-typed = Ingkang panjenengan ketik: <b>{ $code }</b>
page-certificate-no-code = Niku dereng awujud kodhe piagam
page-certificate-no-code-why = Panjenengan ngetik “{ $typed }”. Kodhe piagam niku 12 aksara lan angka, kados <b>{ $example }</b>, kaserat ing ngandhap piagam.
page-certificate-see = 🏅 Target kagayuh: pirsani piagamipun
page-before = Saderengipun
page-after = Candhakipun
page-of = Kaca { $page } saking { $pages }
page-pages = Kaca papan
page-hidden =
    { $count ->
        [1] Angkanipun 1 unit mboten dipunketingalaken, amargi tiyangipun sekedhik sanget lan kaca niki mboten nuding sinten mawon.
       *[other] Angkanipun { $count } unit mboten dipunketingalaken, amargi tiyangipun sekedhik sanget lan kaca niki mboten nuding sinten mawon.
    }
page-unit-hidden = Angkanipun { $unit } mboten dipunketingalaken, amargi tiyangipun sekedhik sanget lan kaca niki mboten nuding sinten mawon.
page-unit-no-data = Dereng wonten angka kangge { $unit }. Menawi sampun wonten, katingal ing mriki.
page-rank = Peringkat { $rank } saking { $among }
page-neighbours = Ing sakiwa tengenipun
page-days = Angka dinten mbaka dinten
page-not-found = Kaca niki mboten wonten
page-not-found-why = Alamatipun mbok menawi klentu ketik, utawi kodhe unitipun sampun gantos.
page-to-front = Dhateng ringkesan
page-download = Undhuh:
page-reuse = Pareng dipunangge kanthi nyebat sumber lan tanggalipun.
page-button-pause = Kèndel
page-button-go-on = Lajeng
page-screen = Layar kangge proyektor

# Sowanipun petugas, kaliyan lumampah.
page-visits = Sowanipun petugas
page-visits-district = Sowanipun petugas saben kecamatan
page-visits-village = Sowanipun petugas saben desa
page-online-board = Online: { $board }
page-visits-before = Sakderengipun: sensus online
page-visits-about = { $area }: { $rate } blok sampun dipunparani petugas lan dipunsarujuki.
page-visits-approved = { $approved } saking { $blocks } blok sampun dipunparani petugas lan dipunsarujuki
page-visits-gauge = { $rate }: { $figures }
page-visits-done = { $done } saking { $all } griya sampun rampung dipunparani
page-visits-left =
    { $finished ->
        [0] Kantun { $left } griya.
       *[other] Kantun { $left } griya. { $finished } blok sampun rampung lan nengga dipunpriksa.
    }
page-visits-begun = Nembe dipunwiwiti: { $blocks } blok dipunparani setunggal-setunggal
page-visits-about-begun = { $area }. { $rate }.
page-button-officer = Priksa petugas ingkang sowan
page-visits-none = Dereng wonten blok ingkang dipunsarujuki. Menawi sampun, papanipun wonten ing ngriki.
page-visits-way = Blok ingkang dipunsarujuki ing { $unit } dinten mbaka dinten, pungkasanipun { $rate }
page-visits-counting = Ingkang dipunetang: blok ingkang sampun rampung dipunparani lan dipunsarujuki koordinator. Setunggal blok niku perangan desa ingkang dipunparani setunggal petugas.
page-column-approved-share = Perangan
page-column-approved = Dipunsarujuki
page-column-blocks = Blok
page-column-today = Dinten niki
page-visits-most-today = Paling majeng dinten niki
page-visits-without = { $among } dereng gadhah blok ingkang dipunsarujuki
page-visits-most-today-by = Miturut perangan blokipun ingkang dipunsarujuki dinten niki
page-visits-more = +{ $count } blok
page-visits-to-come =
    { $days ->
        [1] { $phase } dipunwiwiti <b>benjing</b>, { $first_day }.
       *[other] { $phase } dipunwiwiti <b>{ $days } dinten</b> malih, { $first_day }.
    }

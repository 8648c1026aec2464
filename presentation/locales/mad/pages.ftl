# A native speaker's review is still wanted.
# The public page: overview, boards, and a page for each unit.
page-skip = Langsung ka essena
page-overview = Rengkessan
page-boards = Papan peringkat
page-language = Bhasa
page-menu = Menu ban bhasa
page-way-up = Kennengnganna halaman paneka
page-about-figures = Parkara angka paneka
page-about-persons =
    { $has-offices ->
        [no] Halaman paneka coma aesse angka wilayah. Tadha' data pribadina sapa'a bisaos e dhinna'.
       *[yes] Halaman paneka coma aesse angka wilayah ban kantor. Tadha' data pribadina sapa'a bisaos e dhinna'.
    }
page-online-about = { $area }: { $rate } ampon noro' sensus.
page-no-data =
    { $has-offices ->
        [no] Angka se nomer settong ghi' ta' terbit. Manabi ampon terbit, angkana { own-regency }, kecamatan, ban dhisa katon e dhinna'.
       *[yes] Angka se nomer settong ghi' ta' terbit. Manabi ampon terbit, angkana { own-regency }, kecamatan, dhisa, ban kantor katon e dhinna'.
    }
page-over = Sensus ampon mare. Sakalangkong ka sadhaja se ampon noro'.
page-button-take-part = Noro' sensus samangken
page-forecast = Manabi lajuna pagghun kadhi paneka, sakitar <b>{ $share }</b> e { $end }.
page-stale = Angka paneka ampon abit ta' epaanyar.
page-gauge = { $rate } ampon noro': { $figures }
page-way = { $unit } are ka are, se paleng budhi { $rate }
page-improved = Paleng maju
page-improved-by = +{ $points } poin molae { $since }
page-all = Oladhi sadhaja { $among }
page-table = { $what }: tabel, bisa egeser
page-table-more = ⇆ Gheser ka penggir kaangghuy ngoladhi kolom laenna
page-map = Peta kecamatan
page-map-placed = Sabbhan kotak settong kecamatan, ra-kera e kennengnganna. Barna se lebbi towa artena lebbi bannya' se ampon.
page-map-by-code = Sabbhan kotak settong kecamatan, manorot urutan kodena. Barna se lebbi towa artena lebbi bannya' se ampon.
page-map-from = { $low } ka attas
page-column-gained = Tamba
page-column-missing = Korang ka { $share }
page-column-day = Are
page-card = Unduh kartu are paneka (ghambhar ka WhatsApp)
page-certificate = Piagam { $unit }
page-certificate-genuine = ✓ Piagam kode <b>{ $code }</b> paneka asli.
page-certificate-said = { $unit } ampon dapa' ka target { $target }: { $figures } ampon noro' manorot data { $day }.
page-certificate-changed = Saamponna paneka angkana aoba: samangken { $rate }, e babana target. Piagamma pagghun kengeng, ngangghuy angka are se dapa' ka target.
page-certificate-check = Mareksa asli otaba banne piagamma
page-certificate-check-why = Ketik kode se badha e baba piagam: 12 horop sareng angka, ngangghuy tandha hubung otaba ta' ngangghuy.
page-certificate-check-button = Pareksa
page-certificate-unknown = Kode paneka tadha' e dhinna'
page-certificate-unknown-why = Coba pacocok pole sareng se etoles e piagam: 12 horop ban angka. Manabi ghi' tadha', piagam ghapaneka benni dhari kaula. Tanya'aghi ka se noduwaghi.
page-certificate-typed = Se eketik: <b>{ $code }</b>
page-certificate-no-code = Ghapaneka ghi' benni kode piagam
page-certificate-no-code-why = Panjennengan ngetik “{ $typed }”. Kode piagam paneka 12 horop ban angka, akadhi <b>{ $example }</b>, etoles e baba piagam.
page-certificate-see = 🏅 Target dapa': oladhi piagamma
page-before = Sabellunna
page-after = Saterrossa
page-of = Halaman { $page } dhari { $pages }
page-pages = Halaman papan
page-hidden =
    { $count ->
        [1] Angkana 1 unit ta' epakaton, sabab orengnga sakone' ongghu ban halaman paneka ta' anoduwi sapa'a bisaos.
       *[other] Angkana { $count } unit ta' epakaton, sabab orengnga sakone' ongghu ban halaman paneka ta' anoduwi sapa'a bisaos.
    }
page-unit-hidden = Angkana { $unit } ta' epakaton, sabab orengnga sakone' ongghu ban halaman paneka ta' anoduwi sapa'a bisaos.
page-unit-no-data = Ghi' tadha' angka kaangghuy { $unit }. Manabi ampon badha, katon e dhinna'.
page-rank = Peringkat { $rank } dhari { $among }
page-neighbours = E sakobhengnga
page-days = Angka are ka are
page-not-found = Halaman paneka tadha'
page-not-found-why = Alamatta bisa sala ketik, otaba kode unitta ampon aghanti.
page-to-front = Ka rengkessan
page-download = Unduh:
page-reuse = Kengeng eangghuy sareng nyebbut sombher ban tanggalla.
page-button-pause = Ambu
page-button-go-on = Terros
page-screen = Layar kaangghuy proyektor

# Kunjungan petugas, salebbana ajalan.
page-visits = Kunjungan petugas
page-visits-district = Kunjungan ban-saban kecamatan
page-visits-village = Kunjungan ban-saban dhisa
page-online-board = Online: { $board }
page-visits-before = Saballunna: sensus online
page-visits-about = { $area }: { $rate } blok ampon mare edatengngi petugas ban esaroju'i.
page-visits-approved = { $approved } dhari { $blocks } blok ampon edatengngi petugas ban esaroju'i
page-visits-gauge = { $rate }: { $figures }
page-visits-done = { $done } dhari { $all } compo' ampon mare edatengngi
page-visits-left =
    { $finished ->
        [0] Kare { $left } compo'.
       *[other] Kare { $left } compo'. { $finished } blok ampon mare ban ngantos eparessa.
    }
page-visits-begun = Ghi' emolae: { $blocks } blok edatengngi tong-settong
page-visits-about-begun = { $area }. { $rate }.
page-button-officer = Preksa petugas se dateng
page-visits-none = Ghi' tadha' blok se esaroju'i. Manabi ampon badha, papanna katon e dhinna'.
page-visits-way = Blok se esaroju'i e { $unit } are ka are, se paleng budhi { $rate }
page-visits-counting = Se eetong: blok se ampon mare edatengngi ban esaroju'i koordinator. Settong blok paneka bagiyan dhisa se edatengngi settong petugas.
page-column-approved-share = Bagiyan
page-column-approved = Esaroju'i
page-column-blocks = Blok
page-column-today = Are paneka
page-visits-most-today = Paleng maju are paneka
page-visits-without = { $among } ghi' tadha' blokka se esaroju'i
page-visits-most-today-by = Toro' bhagiyan blok se esaroju'i are paneka
page-visits-more = +{ $count } blok
page-visits-to-come =
    { $days ->
        [1] { $phase } molae <b>lagghu'</b>, { $first_day }.
       *[other] { $phase } molae <b>{ $days } are</b> agghi', { $first_day }.
    }

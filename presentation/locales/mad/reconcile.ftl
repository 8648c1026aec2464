# A native speaker's review is still wanted.
# Data adminduk e seddhi'na sensus.
reconcile-title = Adminduk ban sensus
reconcile-registry = Adminduk: { $source }, data sampe' { $day }
reconcile-online = Online: { $source }, data sampe' { $day }
reconcile-interviewed = Wawancara: laporan blok, data sampe' { $day }
reconcile-not-interviewed = Wawancara: ghi' tadha' laporan blok
reconcile-total = { $registry } kaloarga ecatet. { $online } ampon ngesse online, { $interviewed } ampon ewawancara.
reconcile-difference =
    { $way ->
        [less] { $count } lebbi sakone' dhari adminduk
        [more] { $count } lebbi bannya' dhari adminduk
       *[none] padha sareng adminduk
    }
reconcile-persons-unknown = Jiwa ebhandhingaghi manabi badha e tello'na: adminduk, online, ban wawancara.
reconcile-flagged = Parlo eoladhi: { $count } baris. Bhidhana lebbi dhari { $threshold } % kaloarga se ecatet, salaen se ghi' ta' edatengngi.
reconcile-uncounted = Ta' noro' ejumla amargha ghi' tadha' etonganna: { $count } baris ({ $names }).
reconcile-unlisted = Tadha' e berkas adminduk: { $count } dhisa ({ $names }).
reconcile-reason-not-yet = ghi' ta' edatengngi
reconcile-reason-not-met = ghi' ta' etemmoni otaba nolak
reconcile-reason-moved-out = ngalle kalowar
reconcile-reason-deaths = sedha
reconcile-reason-moved-in = ngalle maso'
reconcile-reason-cards-split = kartu keluarga ghi' ta' epecca
reconcile-part =
    { $recorded ->
        [yes] { $reason }: { $count }
       *[no] bisa dhaddhi { $reason }: { $count }
    }
reconcile-look = parlo eoladhi
reconcile-sheet-page = Kaangghuy pimpinan
reconcile-sheet-rows = Sadhaja baris
reconcile-column-place = Wilayah
reconcile-column-district = Kecamatan
reconcile-column-village = Dhisa
reconcile-column-code = Kode
reconcile-column-block = Blok
reconcile-column-block-code = Kode blok
reconcile-column-families = Kaloarga adminduk
reconcile-column-persons = Jiwa adminduk
reconcile-column-online = Online
reconcile-column-online-families = Kaloarga online
reconcile-column-online-persons = Jiwa online
reconcile-column-interviewed = Wawancara
reconcile-column-interviewed-families = Kaloarga wawancara
reconcile-column-interviewed-persons = Jiwa wawancara
reconcile-column-difference = Bhidhana kaloarga
reconcile-column-share = Persen kaloarga adminduk
reconcile-column-difference-persons = Bhidhana jiwa
reconcile-column-reasons = Sababba
reconcile-column-likely = Bisa dhaddhi
reconcile-column-flag = Tindakan
reconcile-column-source = Sombher data online
reconcile-column-day = Online, data sampe'
error-reconcile-nothing-counted = Dhisa-dhisa paneka ghi' tadha' etonganna. Pamaso' ghallu rekap otaba daftar blok.
error-civil-refused = Data adminduk ghi' ta' bisa ebaca: badha { $count } se parlo epabhender. Tadha' se aoba.
finding-civil-block-unknown = Blok "{ $value }" ghi' tadha' e daftar blok dhisa paneka.
finding-civil-village-and-blocks = Dhisa paneka badha e baris settong sampornana ban e baris laen saban blok. Pele settong, sopajha ta' eetong dhu kale.

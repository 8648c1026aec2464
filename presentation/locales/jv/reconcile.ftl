# A native speaker's review is still wanted.
# Data adminduk ing sandhingipun sensus.
reconcile-title = Adminduk lan sensus
reconcile-registry = Adminduk: { $source }, data ngantos { $day }
reconcile-online = Online: { $source }, data ngantos { $day }
reconcile-interviewed = Wawancara: laporan blok, data ngantos { $day }
reconcile-not-interviewed = Wawancara: dereng wonten laporan blok
reconcile-total = { $registry } kulawarga kacathet. { $online } sampun ngisi online, { $interviewed } sampun dipunwawancara.
reconcile-difference =
    { $way ->
        [less] { $count } langkung sekedhik tinimbang adminduk
        [more] { $count } langkung kathah tinimbang adminduk
       *[none] sami kaliyan adminduk
    }
reconcile-persons-unknown = Jiwa dipuntandhing menawi wonten ing tiganipun: adminduk, online, lan wawancara.
reconcile-flagged = Prelu dipunpirsani: { $count } baris. Bedanipun langkung saking { $threshold } % kulawarga kacathet, kajawi ingkang dereng dipunsowani.
reconcile-uncounted = Mboten kaetang ing gunggung amargi dereng wonten cacahipun: { $count } baris ({ $names }).
reconcile-unlisted = Mboten wonten ing berkas adminduk: { $count } desa ({ $names }).
reconcile-reason-not-yet = dereng dipunsowani
reconcile-reason-not-met = dereng kepanggih utawi mboten kersa
reconcile-reason-moved-out = pindhah medal
reconcile-reason-deaths = seda
reconcile-reason-moved-in = pindhah mlebet
reconcile-reason-cards-split = kartu keluarga dereng dipunpecah
reconcile-part =
    { $recorded ->
        [yes] { $reason }: { $count }
       *[no] mbok bilih { $reason }: { $count }
    }
reconcile-look = prelu dipunpirsani
reconcile-sheet-page = Kangge pimpinan
reconcile-sheet-rows = Sedaya baris
reconcile-column-place = Wilayah
reconcile-column-district = Kecamatan
reconcile-column-village = Desa
reconcile-column-code = Kode
reconcile-column-block = Blok
reconcile-column-block-code = Kode blok
reconcile-column-families = Kulawarga adminduk
reconcile-column-persons = Jiwa adminduk
reconcile-column-online = Online
reconcile-column-online-families = Kulawarga online
reconcile-column-online-persons = Jiwa online
reconcile-column-interviewed = Wawancara
reconcile-column-interviewed-families = Kulawarga wawancara
reconcile-column-interviewed-persons = Jiwa wawancara
reconcile-column-difference = Beda kulawarga
reconcile-column-share = Persen kulawarga adminduk
reconcile-column-difference-persons = Beda jiwa
reconcile-column-reasons = Sebabipun
reconcile-column-likely = Mbok bilih
reconcile-column-flag = Tindakan
reconcile-column-source = Data online saking
reconcile-column-day = Online, data ngantos
error-reconcile-nothing-counted = Desa-desa niki dereng wonten cacahipun. Lebetaken rumiyin rekap utawi daftar blok.
error-civil-refused = Data adminduk dereng saged dipunwaos: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
finding-civil-block-unknown = Blok "{ $value }" dereng wonten ing daftar blok desa niki.
finding-civil-village-and-blocks = Desa niki wonten ing setunggal baris wetah lan ing baris sanes saben blok. Pilih salah setunggal, supados mboten kaetang kaping kalih.

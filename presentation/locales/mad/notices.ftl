# A native speaker's review is still wanted.
reminder-employee =
    { $days ->
        [0] { $phase } etotop <b>are paneka</b> jam 23.59 { $zone }, ban esseanna Panjennengan bellun ecatet mare.
        [1] { $phase } kare <b>are paneka ban lagghu'</b> (sampe' { $last_day }), ban esseanna Panjennengan bellun ecatet mare.
        [2] { $phase } kare <b>2 are</b> pole (sampe' { $last_day }), ban esseanna Panjennengan bellun ecatet mare.
        [3] { $phase } kare <b>3 are</b> pole (sampe' { $last_day }), ban esseanna Panjennengan bellun ecatet mare.
       *[other] { $phase } ghi' <b>{ $days } are</b> pole (sampe' { $last_day }), ban esseanna Panjennengan bellun ecatet mare.
    }
reminder-next-step = Panjennengan dapa' e langka { $step } dhari { $total }: { $title }.
reminder-not-begun = Ngereng molae: coma { $total } langka, kaula kancae tong-settong.
reminder-walked = Sadaja langka ampon elebadhi. Napa ampon ekerem?
promise = Kaula abali, noro' jangji 👋

help-offer = Panjennengan ghi' e langka { $step } dhari { $total }: { $title }. Bada se macet? Kaula banto.
help-offer-human = Terro atanya langsong? Hubungi operator dhisa otaba kantor { statistics-office } kabupaten.

proof-returned = 📎 Buktena Panjennengan bellun bisa etarema.
proof-returned-reason = Catedan se mareksa: <i>{ $reason }</i>
proof-returned-end = Esseanna Panjennengan dhibi' ta' elang. Saampona buktena epabendher, pasra'agi pole.

visits-begin = 🏠 Molae are paneka petugas ngadatengngi kaloarga se bellun noro' sensus, sampe' { $last_day }. Panjennengan cokop nantos e dhalem.
visits-go-on = 🏠 Petugas ghi' ngadatengngi kaloarga se bellun noro' sensus, sampe' { $last_day }. Panjennengan cokop nantos e dhalem.

rank-up = 📈 <b>{ $unit } onggha ka peringkat { $rank }</b> (sabellunna { $before }) e antara { $among }.
rank-down = 📉 <b>{ $unit } samangken e peringkat { $rank }</b> (sabellunna { $before }) e antara { $among }.
rank-new = 📊 <b>{ $unit } maso' papan e peringkat { $rank }</b> e antara { $among }.

board-post-days-left =
    { $days ->
        [0] Are paneka are dhi-budhi, sampe' jam 23.59 { $zone }.
        [1] Kare are paneka ban lagghu'.
       *[other] Ghi' { $days } are pole.
    }
thanks =
    ✅ <b>Esseanna Panjennengan ampon ecatet lengkap.</b>
    Sakalangkong! Tadha' pole se parlo elakone, ban pangenga' epaambu.

admin-data-old = ⏳ Data { $boards } bellun epaanyar, daddi papanna ta' ekerem ka grup. Rekap se anyar cokop ekerem ka chat paneka.
old-data =
    { $days ->
        [0] { $board } (ampon { $hours } jam)
       *[other] { $board } (ampon { $days } are)
    }
admin-calendar-conflict = ⚠️ Jadwal se buru eoba (tahap { $phase }) atabra'an sareng config.yaml bot se ajalan, daddi kaula paggun ngangguy jadwal sabellunna. Padha'agi config.yaml, terros jalanagi pole botta.
admin-wave-opened = 🌊 Gelombang { $wave } ampon ebukka', { $people } oreng. Molae samangken noro' eenga'agi.
admin-other = ℹ️ Kabar ka'angguy tim sensus: { $key } ({ $facts })

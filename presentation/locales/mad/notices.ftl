# A native speaker's review is still wanted.
reminder-employee =
    { $days ->
        [0] { $phase } etotop <b>are paneka</b> pokol 23.59 { $zone }, ban esseanna Panjennengan ghi' ta' ecatet mare.
        [1] { $phase } kare <b>are paneka ban lagghu'</b> (sampe' { $last_day }), ban esseanna Panjennengan ghi' ta' ecatet mare.
        [2] { $phase } kare <b>2 are</b> pole (sampe' { $last_day }), ban esseanna Panjennengan ghi' ta' ecatet mare.
        [3] { $phase } kare <b>3 are</b> pole (sampe' { $last_day }), ban esseanna Panjennengan ghi' ta' ecatet mare.
       *[other] { $phase } ghi' ebukka' <b>{ $days } are</b> agghi' (sampe' { $last_day }), ban esseanna Panjennengan ghi' ta' ecatet mare.
    }
reminder-next-step = Panjennengan dapa' e langka { $step } dhari { $total }: { $title }.
reminder-not-begun = Ngereng molae: coma { $total } langka, kaula kancae tong-settong.
reminder-walked = Sadhaja langka ampon elebadhi. Ponapa ampon ekerem?
promise = Kaula abali, noro' jhanjhi 👋

help-offer = Panjennengan ghi' e langka { $step } dhari { $total }: { $title }. Badha se macet? Kaula bhanto.
help-offer-human = Kasokan atanya langsong? Hubungi operator dhisa otaba kantor { statistics-office } { own-regency }.

proof-returned = 📎 Bhuktena Panjennengan ghi' ta' bisa etarema.
proof-returned-reason = Catetan se mareksa: <i>{ $reason }</i> { $advice }

visits-begin = 🏠 Molae are paneka petugas ngadatengngi { -counted } se ghi' ta' noro' sensus, sampe' { $last_day }.
visits-end-soon = 🏠 Petugas coma dateng sampe' { $last_day }, ban { -counted }na Panjennengan ghi' ta' kacatet.
visits-wait-at-home = Panjennengan cokop nantos e compo'.
visits-own-family = 🏠 Petugas dateng sampe' { $last_day }. { -Counted }na Panjennengan dhibi' ghi' ta' ecatet: pastéaghi ecatet manabi compo'-compo' e seddhi'na edatengngi.
visits-still-to-do = Manabi ghi' tadha' se dateng, klik <b>Bila petugas dateng?</b> laju <b>Ghi' ta' edatengngi</b>, ban kabharraghi ka ketua RT.
visits-begun = 🏠 Petugas ampon molae ngadatengngi { -counted } se ghi' ta' noro' sensus, sampe' { $last_day }.
visits-go-on = 🏠 Petugas ghi' ngadatengngi { -counted } se ghi' ta' noro' sensus, sampe' { $last_day }.

rank-up = 📈 <b>{ $unit } onggha ka peringkat { $rank }</b> (sabellunna { $before }) e antara { $among }.
rank-down = 📉 <b>{ $unit } samangken e peringkat { $rank }</b> (sabellunna { $before }) e antara { $among }.
rank-new = 📊 <b>{ $unit } maso' papan e peringkat { $rank }</b> e antara { $among }.

board-post-days-left =
    { $days ->
        [0] Are paneka are se paleng budhi, sampe' pokol 23.59 { $zone }.
        [1] Kare are paneka ban lagghu'.
       *[other] Ghi' ebukka' { $days } are agghi'.
    }
thanks =
    ✅ <b>Esseanna Panjennengan ampon ecatet lengkap.</b>
    Sakalangkong! Tadha' pole se parlo elakone, ban pangenga' epaambu.
closing = 🙏 <b>{ $phase } etotop tangghal { $last_day }.</b> Sakalangkong ka sadhaja { -counted } se ampon noro'.
closing-changed = 🏁 <b>Angka se paleng anyar { $phase }</b>, ta' padha sareng se ekerem sabellunna.

admin-data-old = ⏳ Data { $boards } ghi' ta' epaanyar, dhaddhi papanna ta' ekerem ka grup. Rekap se anyar cokop ekerem ka chat paneka.
old-data =
    { $days ->
        [0] { $board } (ampon { $hours } jham)
       *[other] { $board } (ampon { $days } are)
    }
admin-calendar-conflict = ⚠️ Jadwal se bhuru eoba (tahap { $phase }) tabra'an sareng config.yaml bot se ajhalan, dhaddhi kaula pagghun ngangghuy jadwal sabellunna. Padha'aghi config.yaml, terros ajhalanaghi pole botta.
admin-updates-fail = 🧩 Badha pessen se tello kale gagal kaula jawab, dhaddhi kaula pasengghe sopajha se laen pagghun ajhalan. Se ngerem ampon eberri' oneng, kalaban kode <code>{ $trouble }</code>. Se arabat bot bisa nyare kode paneka e catetanna, otaba ajhalanaghi <code>sensusbot doctor</code>.
admin-wave-opened = 🌊 Gelombang { $wave } ampon ebukka', { $people } oreng. Molae samangken noro' epaenga'.
admin-other = ℹ️ Kabhar kaangghuy tim sensus: { $key } ({ $facts })

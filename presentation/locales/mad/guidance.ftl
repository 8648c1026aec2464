# A native speaker's review is still wanted.
step-heading = <b>Langka { $step } dhari { $total } · { $title }</b>
stuck-heading = <b>Alangan e langka { $step } dhari { $total } · { $title }</b>
stuck-human = Ghi' bunto? Ketik petanyana Panjennengan e dhinna', otaba tanya'aghi ka operator dhisa otaba kantor { statistics-office } { own-regency }.
all-steps = <b>{ $total } langka sensus online</b>

later-question = Bila kaula enga'aghi pole?
later-none = Sensus online etotop are paneka pokol 23.59 { $zone }, dhaddhi kaula ta' nutut maenga' pole. Manabi bisa, ngereng terrossaghi samangken.
later-tomorrow-late = Lagghu' ampon talat: sensus online etotop are paneka pokol 23.59 { $zone }. Bila are paneka kaula enga'aghi?
snooze-hours = Du jham pole
snooze-evening = Dagghi' malem
snooze-morning = Lagghu' ghu-lagghu
later-set-today = Engghi, kaula abali are paneka pokol { $time }.
later-set-tomorrow = Engghi, kaula abali lagghu' pokol { $time }.
later-set-weekday = Engghi, kaula abali are { $weekday } pokol { $time }.

claim-question =
    { $walked ->
        [yes] 👏 Sadhaja langka ampon elebadhi.
       *[no] 👏 Kabhar bhagus, sakalangkong!
    }
    Settong pole: { $has-site ->
        [no] ponapa essean ampon ekerem?
       *[yes] ponapa essean ampon ekerem e { $domain }?
    }
claim-not-yet = Ghi' bhunten
claim-take-back = Nyatana ghi' ta' ekerem
claimed =
    🎉 <b>Sakalangkong, { -counted }na Panjennengan ampon noro' sensus!</b>
    Sempen bhukte pengisian.
claimed-comes = Manabi { statistics-office } ampon nyatet lengkap, kaula kabharraghi.
claimed-after-look-up = Klik <b>{ button-status }</b> sopajha kaula oneng { -counted }na Panjennengan se ka'dimma, terros kaula kabharraghi manabi ampon ecatet lengkap.

offline-question = Ta' arapa, ta' sadhaja { -counted } bisa noro' online. Ponapa alanganna?
offline-noted = Engghi, kaula catet. Panjennengan ta' parlo ngoros pa-ponapa, ban kaula ta' maenga' parkara online pole.
offline-noted-visits = Petugas dateng ka compo'na Panjennengan tangghal { $period }.
offline-noted-end = Manabi nyatana bisa online, klik tombol e baba paneka.
offline-invited-question = 📨 Ponapa ondangan kaangghuy ngesse online ampon dateng? Manabi tadha', Panjennengan cokop nantos petugas.
offline-invited-yes = Engghi, ampon badha
offline-invited-no = Tadha'

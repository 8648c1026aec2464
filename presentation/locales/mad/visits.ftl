# A native speaker's review is still wanted.
command-petugas = Preksa petugas se dateng
visits-button-officer = Preksa petugas
visits-button-report = Laporaghi ka tim sensus
visits-button-again = Preksa pole
visits-button-village = Dhisa laen
visits-button-late = Engghi, cek petugas paneka

visits-officer-ask =
    🔎 <b>Pasera se dateng ka compo'na Panjennengan?</b>
    Ketik nyama lengkap otaba nomer e tandha pengenalla. Badha kode QR otaba barcode? Kerem bisaos fotona.
visits-officer-ask-there =
    🔎 <b>Pasera se dateng e { $village }?</b>
    Ketik nyama lengkap otaba nomer e tandha pengenalla. Badha kode QR otaba barcode? Kerem bisaos fotona.
visits-officer-ask-again =
    🔎 <b>Nyamana petugas ghi' ta' epaham.</b>
    Toles nyama lengkap otaba nomer e tandha pengenalla bisaos. Salama ghi' ta' pasthe, jha' tarema ghallu.
visits-officer-late = 🔎 Ponapa kasokan kaula pareksa <b>{ $name }</b> petugas kaula otaba benni? Petanyana ghallu ampon abit, dhaddhi kaula pasteaghi ghallu.
visits-officer-no-code = 📷 <b>E foto ghapaneka ghi' tadha' kode se bisa ebaca.</b> Ketik nyama lengkap otaba nomer e tandha pengenalla, otaba foto pole kodena dhari semma' e kennengngan se tera'.
visits-officer-unread = 📷 <b>Foto ghapaneka ta' ebaca.</b> Ketik nyama lengkap otaba nomer e tandha pengenalla.
visits-officer-private =
    🔒 <b>Kode e foto ghapaneka badha nomer pribadina, dhaddhi fotona eapos.</b> Nomerra ta' esempen.
    Ketik nyama lengkap otaba nomer e tandha pengenalla petugas.
visits-officer-private-stays =
    🔒 <b>Kode e foto ghapaneka badha nomer pribadina.</b> Nomerra ta' esempen. Apos fotona dhari obrolan paneka.
    Ketik nyama lengkap otaba nomer e tandha pengenalla petugas.
visits-officer-village = E dhisa ka'dhimma petugas ghapaneka dateng? Ketik nyamana dhisa.
visits-officer-which = Dhisa se ka'dhimma maksodda Panjennengan?

visits-officer-genuine = ✅ <b>Petugas resmi.</b> { $name } onggu atugas e { $village }.
visits-officer-genuine-number =
    ✅ <b>Nomerra petugas resmi</b> e { $village }, nyamana <b>{ $name }</b>.
    Pacocok sareng nyama ban foto e tandha pengenalla. Manabi ta' padha, tanya'aghi ghallu ka kantor.
visits-officer-listed = ✋ <b>Jha' eterrema ghallu.</b> { $name } badha e daftar petugas kaangghuy { $village }.
visits-officer-not_ours =
    ⚠️ <b>Bunten petugassa kaule.</b> Kaangghuy { $village } tadha' petugas se nyamana otaba nomerra ghapaneka.
    Jha' eparengngaghi data, pesse, otaba kode ponapa bisaos. Manabi sala ketik, preksa pole.
visits-officer-elsewhere =
    ✋ <b>Badha e daftarra petugas kaula, tape banne kaangghuy { $village }.</b>
    Jha' etarema ghallu: petugas coma mareksa e dhisa tugassa. Tanya'aghi ka kantor dhisa lerres ponapa bunten ependa ka dhinna'.{ $left ->
        [0] { "" }
       *[other] { " " }Manabi Panjennengan e dhisa laen, klik <b>{ visits-button-village }</b>.
    }
visits-officer-near =
    🔎 <b>Ghi' ta' cocok.</b> Nyama ghapaneka para' padha, nangeng ghi' ta' padha, sareng nyamana petugas e { $village }.
    Preksa pole tolesanna e tandha pengenalla, pas ketik sakale pole. Sabelunna padha, jha' eterrema ghallu.
visits-officer-near-number =
    🔎 <b>Ghi' ta' cocok.</b> Baca nomerra sakale pole e tandha pengenalla: bentu'na <code>{ $form }</code>, saneyap titik settong angka, nol e adha'na jhughan etoles.
    Ketik sadhajana. Sabelunna padha, jha' eterrema ghallu.
visits-officer-ask_office =
    ❔ <b>Ghi' ta' bisa epasteaghi</b> kaangghuy { $village }.
    Ketik nyama lengkap akadhi e tandha pengenalla, otaba nomerra. Manabi ghi' ta' paste, tanya'aghi ghallu ka kantor.
visits-officer-ask_office-code =
    ❔ <b>Ghi' ta' bisa epasteaghi</b> kaangghuy { $village }. Kodena bisa ebaca, nangeng bunten nomer se ekennal e ka'dhissa'.
    Manabi kodena badha tautanna, jha' ebukka' ghallu. Ketik nyama lengkap otaba nomer e tandha pengenalla. Manabi ghi' ta' paste, tanya'aghi ghallu ka kantor.
visits-officer-soon = Petugas molae dateng tangghal { $first_day }.
visits-officer-too-early = Nangeng petugas molae dateng tangghal { $first_day }. Manabi badha se dateng samangken, tanya'aghi ghallu ka kantor.
visits-officer-over = Petugas ampon mare dateng tangghal { $last_day }.
visits-officer-left =
    { $left ->
        [0] Are paneka ampon cokop. Lagghu' Panjennengan bisa mareksa pole.
       *[other] Manabi ghi' ta' cocok, are paneka ghi' bisa { $left } kale pole.
    }
visits-officer-reported =
    🙏 <b>Sakalangkong, laporanna ampon napa' ka tim sensus.</b>
    Se ebaca dhisa ban ketikanna Panjennengan, bunten nyamana Panjennengan.
    Manabi ta' arassa aman, olok tatangghana, ketua RT, otaba polisi.
visits-officer-alert =
    🚨 <b>Kabhar petugas palsu</b> e { $village }, { $moment }
    Se esebbut: <code>{ $said }</code>
    Pasera se alapor ta' ecatet. Hubungi kantor dhisa ban koordinatorra.

error-badge-too-often =
    Bates saare ampon tadha': { $most } kale se ta' cocok. Coba pole saamponna { $moment }.
    Manabi samangken badha se macoreghaghi, jha' eparengngaghi data. Olok ketua RT, otaba tanya'aghi ka kantor dhisa.
error-badge-found-often = Bates saare ampon tadha': { $most } kale mareksa petugas. Coba pole saamponna { $moment }.

visits-button-when = Bila petugas dateng?
visits-button-counted = Ampon edata petugas
visits-button-uncounted = Nyatana ghi' bhunten
visits-button-missed = Ghi' ta' edatengngi
visits-button-missed-still = Pagghun ghi' ta' edatengngi
visits-button-missed-anyway = Pagghun laporraghi
visits-button-done = Ampon edatengngi · { $village }
visits-button-yes = Ampon
visits-button-no = Ghi' bunten

visits-when-village = E dhisa ka'dhimma compo'na Panjennengan? Ketik nyamana dhisa.
visits-when-village-again = Sopajha bisa ejawab, kaula parlo nyamana dhisana Panjennengan. Ketik nyamana dhisana bisaos.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas dateng ka compo' { $period }.
visits-when-during = 🗓 <b>{ $village }.</b> Petugas teppa'na alengleng, sampe' { $last_day }.
visits-when-started = 🗓 <b>{ $village }.</b> Petugas teppa'na alengleng.
visits-when-all-over = 🗓 <b>{ $village }.</b> Sadhaja blok e dhisa paneka ampon mare edatengngi.
visits-when-after = 🗓 <b>{ $village }.</b> Petugas ampon mare dateng.
visits-when-unknown = 🗓 <b>{ $village }.</b> Arena ghi' ta' etantowaghi.
visits-when-finished = Ampon mare { $finished } dhari { $blocks } blok.
visits-when-one = Se dateng: <b>{ $name }</b>, nomer tandha pengenal { $badge }.
visits-when-several = Badha { $count } petugas e ghassa'. Pasera se dateng bisa epreksa lebat /petugas.
visits-when-nobody-yet = Nyamana petugas ghi' ta' ekabharraghi.
visits-when-left-out = Manabi compo'na Panjennengan kalebadhan, klik <b>Ghi' ta' edatengngi</b> sateya, ban kabharraghi ka ketua RT otaba kantor dhisa.
visits-when-last-days = Manabi ghi' ta' edatengngi, klik <b>Ghi' ta' edatengngi</b> are paneka sopajha ghi' kober.
visits-when-last-days-said = Laporanna Panjennengan ampon maso'. Kabharraghi jhughan ka ketua RT otaba kantor dhisa, sopajha ghi' kober.
visits-own-complete = ✅ Essean online { -counted }na Panjennengan ampon ecatet lengkap.
visits-own-claimed = Menorot kabharra Panjennengan, essean online { -counted }na Panjennengan ampon ekerem.
visits-when-over = Manabi { -counted }na Panjennengan ghi' ta' edata, ngereng tanya'aghi ka { $contact }.
visits-when-counted = 📝 Ampon ecatet: compo'na Panjennengan ghi' ta' edatengngi. Kaula akabhar manabi badha jawabanna.

visits-missed-consent = Saamponna ghapaneka, se ecatet: compo'na Panjennengan e { $village } ghi' ta' edatengngi petugas, tanpa nyamana Panjennengan.
visits-missed-noted =
    📝 <b>Ampon kaula catet.</b> Koordinator petugas e { $village } maca bannya'na, tanpa nyamana Panjennengan.
    Kaula akabhar manabi petugas dateng pole.
visits-missed-too-soon = 🏠 <b>Petugas molae dateng { $first_day }</b>, agantean dhari compo' ka compo' sampe' { $last_day }. Daddhi compo'na Panjennengan ghi' ta' kalebadhan. Manabi sampe' { $again } ghi' ta' badha se dateng, klik <b>{ visits-button-when }</b>, pas bala pole.
visits-missed-complete = ✅ <b>Essean online { -counted }na Panjennengan ampon ecatet lengkap</b>, dhaddhi ta' kalebat. Panjennengan ta' parlo nantos petugas.
visits-missed-claimed =
    Menorot kabharra Panjennengan, essean online { -counted }na Panjennengan ampon ekerem, dhaddhi laporan paneka ghi' ta' ebitong.
    Nyatana ghi' ta' ekerem? Klik <b>{ visits-button-missed-anyway }</b>.
visits-counted = 🎉 <b>Sakalangkong, { -counted }na Panjennengan ampon edata!</b> Kaula ta' maenga' pole.
visits-missed-taken-back = 🙏 <b>Sakalangkong, sokkor ampon edatengngi.</b> Catedhan "ghi' ta' edatengngi" dhari Panjennengan ampon kaula busak.
error-visits-not-now = Samangken petugas ta' ghi' akeliling.
visits-missed =
    🚪 <b>Warga ngoca' ghi' ta' edatengngi</b>
    Se alapor ta' esebbut nyamana. Tolong compo' se kalebat edatengngi pole, laju klik dhisana.
visits-denied =
    🚪 <b>Warga ngoca' tadha' se dateng</b>, maske blokka ampon mare.
    Se ajawab ta' esebbut nyamana. Tolong preksa pole daftarra Panjennengan, ban rembhak sareng koordinator.
visits-missed-line =
    { $denied ->
        [0] { $village }: { $missed } ghi' ta' edatengngi
       *[other] { $village }: { $missed } ghi' ta' edatengngi, { $denied } bakto etanya'e ngoca' tadha' se dateng
    }
visits-denied-line = { $village }: { $denied } warga
visits-missed-answered =
    { $count ->
        [0] E { $village } ampon tadha' se nantos jawaban.
       *[other] ✅ Sakalangkong. { $count } warga { $village } ekabharre: petugas ampon dateng pole.
    }
visits-told-again = 🏠 <b>Petugas ampon alengleng pole e { $village }.</b> Manabi compo'na Panjennengan ghi' kalebat, kabharraghi ka kaula.
visits-told-done = 🏠 <b>Koordinator { $village } ajawab:</b> compo' se kalebat ampon edatengngi pole. Manabi ghi' ta' edatengngi, kabharraghi ka kaula.
visits-asked =
    🏠 <b>Ponapa petugas sensus ampon dateng ka compo'na Panjennengan?</b>
    E { $village } ampon ecatet mare. Sabagiyan warga etanya'e kalaban acak, coma sakale. Nyamana Panjennengan ta' esebbut.
visits-asked-thanks = 🙏 Sakalangkong, jawabanna ampon ecatet.
visits-asked-no = 🙏 Sakalangkong. Koordinator maca bannya'na, tanpa nyamana Panjennengan, ban petugas eso'on dateng pole.
visits-asked-before = Jawabanna Panjennengan ampon ecatet, sakalangkong.

# A native speaker's review is still wanted.
# Petugas dateng ka usaha.

visits-officer-ask =
    🔎 <b>Pasera se dateng ka usahana Panjennengan?</b>
    Ketik nyama lengkap otaba nomer e tandha pengenalla. Badha kode QR otaba barcode? Kerem bisaos fotona.
visits-button-counted = Ampon, stiker etempel
home-sent-none = 👏 Menorot kabharra Panjennengan, { -counted }na Panjennengan ampon edata. Sakalangkong!
visits-own-claimed = Menorot kabharra Panjennengan, { -counted }na Panjennengan ampon edata.
visits-missed-claimed =
    Menorot kabharra Panjennengan, { -counted }na Panjennengan ampon edata, dhaddhi laporan paneka ghi' ta' ebitong.
    Nyatana ghi' bhunten? Klik <b>{ visits-button-missed-anyway }</b>.
visits-when-village = E dhisa ka'dhimma usahana Panjennengan? Ketik nyamana dhisa.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas dateng ka usaha { $period }.
visits-when-left-out = Manabi usahana Panjennengan kalebadhan, klik <b>Ghi' ta' edatengngi</b> sateya, ban kabharraghi ka ketua RT otaba kantor dhisa.
visits-when-counted = 📝 Ampon ecatet: usahana Panjennengan ghi' ta' edatengngi. Kaula akabhar manabi badha jawabanna.
visits-missed-consent = Saamponna ghapaneka, se ecatet: usahana Panjennengan e { $village } ghi' ta' edatengngi petugas, tanpa nyamana Panjennengan.
visits-missed-too-soon = 🏪 <b>Petugas molae dateng { $first_day }</b>, agantean dhari usaha ka usaha sampe' { $last_day }. Daddhi usahana Panjennengan ghi' ta' kalebadhan. Manabi sampe' { $again } ghi' ta' badha se dateng, klik <b>{ visits-button-when }</b>, pas bala pole.
visits-missed =
    🚪 <b>Warga ngoca' ghi' ta' edatengngi</b>
    Se alapor ta' esebbut nyamana. Tolong usaha se kalebat edatengngi pole, laju klik dhisana.
visits-told-again = 🏪 <b>Petugas ampon alengleng pole e { $village }.</b> Manabi usahana Panjennengan ghi' kalebat, kabharraghi ka kaula.
visits-told-done = 🏪 <b>Koordinator { $village } ajawab:</b> usaha se kalebat ampon edatengngi pole. Manabi ghi' ta' edatengngi, kabharraghi ka kaula.
visits-asked =
    🏪 <b>Ponapa petugas sensus ampon dateng ka usahana Panjennengan?</b>
    E { $village } ampon ecatet mare. Sabagiyan warga etanya'e kalaban acak, coma sakale. Nyamana Panjennengan ta' esebbut.
fieldday-reason-missed = Badha usaha se kalebat
fieldday-found = { $count } lebbi bannya' dhari daftar. Ta' ponapa, usaha anyar serreng etemmo.
fieldday-beyond-typed = Panjennengan noles { $visits }, { $count } lebbi bannya', dhaddhi ghi' ta' ecatet. Compo' anyar bisa etemmo. Lerres paneka?
fieldday-card-others = Ghi' ta' ecatet: { $visits }. Manabi esaroju'i, usaha gherowa ta' edhatenge pole.
fieldday-sure = ⚠️ E <b>{ $block }</b> badha { $left } dhari { $all } usaha se ghi' ta' edhatenge. Esaroju'i?
fieldday-again-now = <b>{ $block }</b>, { $visits }: usaha settong samangken dhaddhi ponapa?
fieldteam-sums = { fieldteam-blocks } Are paneka { $visited } usaha ampon edatengngi.
fieldteam-one-blocks = Blok: { $approved } ampon esaroju'i, { $finished } nantos epareksa, { $open } ghi' bhunten. Kare { $left } usaha.
fieldteam-one-today = Are paneka { $today } usaha ampon edatengngi.
fieldteam-hand-to = Sadhaja panyambhut ghabayna <b>{ $name }</b> ({ $blocks } blok, kare { $left } usaha) kaangghuy pasera?
fieldteam-hand-sure = Sadhaja panyambhut ghabayna <b>{ $name }</b> ({ $blocks } blok, kare { $left } usaha) epasraaghi ka <b>{ $to }</b>? Kadhuwana langsung kaula kabharraghi, ban { $name } ecatet badha alangan.
fieldteam-handed = ✅ { $blocks } blok (kare { $left } usaha) samangken e { $to }. Se parlo oneng kaula kabharraghi.
fieldteam-waiting = { $mark } { $name } · { $officer }: { $settled } dhari { $left } usaha
fieldteam-sure = ⚠️ { $blocks } blok badha usahana se ghi' ta' edhatenge ({ $left } usaha). Esaroju'i { $count } blok paneka?
fieldteam-help-told = 🙋 Koordinator Panjennengan kaula kabharraghi. Sambi nantos, terrossaghi ka usaha saterrossa.
fieldteam-area-sums = { fieldteam-blocks } Kare { $left } usaha.
fieldteam-area-pace = Laju { $days ->
        [1] saare se paleng budhi
        [7] saminggu
       *[other] { $days } are se paleng budhi
    }: { $visits } usaha{ $blocks ->
        [none] { "" }
       *[other] { " " }ban { $blocks } blok
    } saarena.
fieldwork-left-said = Oca'na se ghaduwan usaha e dhinna': { $cannot } ngantos petugas amargha ta' eondang otaba ta' bisa ngesse online, { $claimed } ngoca' ampon (ghi' ta' epareksa).
fieldwork-left-closed = E blok se esaroju'i, { $count } usaha etotop ta' edhatenge.

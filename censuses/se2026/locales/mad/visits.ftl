# A native speaker's review is still wanted.
# Petugas dateng ka usaha.

visits-officer-ask =
    🔎 <b>Pasera se dateng ka usahana Panjennengan?</b>
    Ketik nyama lengkap otaba nomer e tandha pengenalla. Badha kode QR otaba barcode? Kerem bisaos fotona.
visits-when-village = E dhisa ka'dhimma usahana Panjennengan? Ketik nyamana dhisa.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas dateng ka usaha { $period }.
visits-when-left-out = Manabi usahana Panjennengan kalebadhan, klik <b>Ghi' ta' edatengngi</b> sateya, ban kabharraghi ka ketua RT otaba kantor dhisa.
visits-when-counted = 📝 Ampon ecatet: usahana Panjennengan ghi' ta' edatengngi. Kaula akabhar manabi badha jawabanna.
visits-missed-consent = Saamponna ghapaneka, se ecatet: usahana Panjennengan e { $village } ghi' ta' edatengngi petugas, tanpa nyamana Panjennengan.
visits-missed-too-soon = 🏪 <b>Petugas molae dateng { $first_day }</b>, agantean dhari usaha ka usaha sampe' { $last_day }. Daddhi usahana Panjennengan ghi' ta' kalebadhan. Manabi sampe' { $again } ghi' ta' badha se dateng, klik <b>Ghi' ta' edatengngi</b> pole.
visits-missed =
    🚪 <b>Warga ngoca' ghi' ta' edatengngi</b>
    Se alapor ta' esebbut nyamana. Tolong usaha se kalebat edatengngi pole, laju klik dhisana.
visits-told-again = 🏪 <b>Petugas ampon alengleng pole e { $village }.</b> Manabi usahana Panjennengan ghi' kalebat, kabharraghi ka kaula.
visits-told-done = 🏪 <b>Koordinator { $village } ajawab:</b> usaha se kalebat ampon edatengngi pole. Manabi ghi' ta' edatengngi, kabharraghi ka kaula.
visits-asked =
    🏪 <b>Ponapa petugas sensus ampon dateng ka usahana Panjennengan?</b>
    E { $village } ampon ecatet mare. Sabagiyan warga etanya'e kalaban acak, coma sakale. Nyamana Panjennengan ta' esebbut.

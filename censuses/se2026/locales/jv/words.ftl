# A native speaker's review is still wanted.
# Ingkang dipunetang sensus niki, lan tembung ingkang namung kangge sensus niki.

-counted = usaha
-Counted = Usaha
-counted-many = usaha
-Counted-many = Usaha

command-status = Napa usaha kula sampun dipundata
home-prepare = Menawi sampun dipunbikak, kula kabari. Sinambi nengga, mangga nyawisaken cathetan usaha: cacahing tenaga, pamedal, lan wragad.
page-prepare = Kaliyan nengga, mangga nyawisaken cathetan usaha: cacahipun pegawe, angsalan, lan wedalan.
claim-go-on = Mboten napa-napa, isian panjenengan nengga. Bikak malih tautan ing email undangan, lajeng kirim menawi sampun jangkep.
visits-when-ready = Mangga nyawisaken cathetan usaha: cacahing tenaga, pamedal, lan wragad.
visits-when-complete = Menawi petugas mampir, cekap matur menawi sampun dipunkirim.
offline-not-invited = Mboten nampi undangan
offline-no-device = Mboten wonten HP utawi internet
offline-other = Kendala sanes

# Tembung umum ingkang benten ing sensus niki.
poster-headline = { $phase }
poster-step-3 = Isi lan kirim lumantar tautan ing email undangan.
home-not-begun = Dipunundang lumantar email? Namung { $total } langkah, lan kula kancani setunggal-setunggal. Mboten dipunundang? Cekap nengga, petugas ingkang sowan ing usaha panjenengan.
reminder-not-begun = Dipunundang lumantar email? Mangga dipunwiwiti: namung { $total } langkah, lan kula kancani setunggal-setunggal. Mboten dipunundang? Pencet <b>Mboten nampi undangan</b>, supados mboten kula engetaken malih.
campaign-role-resident = Juragan usaha: { $finished } saking { $people } ({ $share }), { $reached } kasambung.
command-petugas = Cek petugas ingkang sowan
demo-data-waiting = Rekap usaha ngantos { $as_of } sampun dugi lan nengga dipunterbitaken. Pencet /terbit minangka { $name }.
demo-field-began = Sowanipun petugas dipunwiwiti: tugas dipunbagi dhateng { $count } petugas. Cobi /lapangan minangka { $enumerator }, /tim minangka { $lead }, /petugas minangka juragan usaha.
demo-visits-reported = Lapuran petugas lapangan mlebet: dinten niki { $count } usaha dipunsowani (angka conto).
kept-whole = nomer akun Telegram, tanggal panjenengan sarujuk, basa, langkah ingkang sampun rampung, kabar isian, setelan pangenget, cathetan kiriman bot, lan sepekan papan peringkat ingkang dipunbikak. Menawi panjenengan rawuh lumantar tautan utawi tugas, ugi nami desa lan tugas panjenengan; menawi nampi undangan utawi dipunparingi tugas, nami Telegram panjenengan. Menawi nyuwun matur kaliyan tiyang, ugi panyuwunan pambiyantu niku tanpa tembungipun
role-resident = Juragan usaha
button-status = Sampun dipundata?
status-no-look-up = 🔎 Ing sensus niki status usaha mboten saged dipuncek mawi nomer. Tandhanipun menawi sampun dipundata: petugas nempelaken stiker.
claimed = 🎉 <b>Matur nuwun, { -counted } panjenengan sampun ndherek sensus!</b>
home-offline = Panjenengan mboten prelu ngisi online: petugas sowan ing usaha panjenengan tanggal { $period }.
home-offline-some-day = Panjenengan mboten prelu ngisi online: petugas badhe sowan ing usaha panjenengan. Tanggalipun nyusul.
home-visit-to-come = { -Counted } ingkang dereng ngisi dipunsowani petugas tanggal { $period }. Panjenengan cekap nengga.
offline-noted-visits = Petugas sowan ing usaha panjenengan tanggal { $period }.
calendar-for-unfinished = { -Counted } ingkang dereng ngisi dipunsowani petugas ing dinten-dinten niku. Panjenengan cekap nengga.
calendar-for-waiting = Petugas sowan ing usaha panjenengan ing dinten-dinten niku. Panjenengan cekap nengga.
visits-wait-at-home = Panjenengan cekap nengga. Menawi sampun rampung, petugas nempelaken stiker.
visits-own-family = 🏪 Petugas sowan ngantos { $last_day }. { -Counted } panjenengan piyambak dereng kacathet: mangga dipunpesthekaken kadata nalika { -counted } sakiwa-tengenipun dipunsowani.
finding-column-missing-figures = Dereng wonten kolom cacahing usaha. Irah-irahan ingkang dipunmangertosi umpami Usaha Respon, Usaha Lengkap, Jumlah Usaha, Sudah.
completed-without-base = { $completed } (saking pinten, dereng dipunmangertosi)

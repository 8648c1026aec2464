# A native speaker's review is still wanted.
# Se ebitong sensus paneka, ban ca'-oca' se coma kaangghuy sensus paneka.

-counted = usaha
-Counted = Usaha
-counted-many = usaha
-Counted-many = Usaha

command-status = Ponapa usahana kaula ampon edata
home-prepare = Manabi ampon ebukka', kaula kabharraghi. Sambi nantos, sadhiyaaghi catettan usaha: jumlana pelako, hasel, ban kaloar.
page-prepare = Sambi adhante', paseddhiya catettan usaha: bannya'na oreng se alako, ollena, ban kaloarra.
claim-go-on = Ta' arapa, essean Panjennengan ghi' badha. Bukka' pole tautan e email ondangan, terros kerem manabi ampon lengkap.
visits-when-ready = Sadhiyaaghi catettan usaha: jumlana pelako, hasel, ban kaloar.
visits-when-complete = Manabi petugas mampir, cokop kabharraghi: ampon ekerem.
offline-not-invited = Ta' narema ondangan
offline-no-device = Tadha' HP otaba internet
offline-other = Alangan laen

# Oca' umum se bhidha e sensus paneka.
poster-headline = { $phase }
poster-step-3 = Esse ban kerem lebat tautan e email ondangan.
home-not-begun = Eondang lebat email? Coma { $total } langka, kaula kancae tong-settong. Ta' eondang? Cokop nantos, petugas se dateng ka usahana Panjennengan.
reminder-not-begun = Eondang lebat email? Ngereng molae: coma { $total } langka, kaula kancae tong-settong. Ta' eondang? Klik <b>Ta' narema ondangan</b>, sopajha ta' epaenga' pole.
campaign-role-resident = Se ghaduwan usaha: { $finished } dhari { $people } ({ $share }), { $reached } kasambhung.
command-petugas = Pareksa petugas se dateng
demo-data-waiting = Rekap usaha sampe' { $as_of } ampon dateng ban nantos eterbittaghi. Klik /terbit menangka { $name }.
demo-field-began = Petugas molae ngatengngi: tugas ebhagiyaaghi ka { $count } petugas. Coba /lapangan menangka { $enumerator }, /tim menangka { $lead }, /petugas menangka se ghaduwan usaha.
demo-visits-reported = Laporan petugas lapangan maso': are paneka { $count } usaha edatengngi (angka conto).
kept-whole = nomer akun Telegram, tangghal Panjennengan saroju', bhasa, langka se ampon mare, kabhar essean, pangatoran pangenga', catettan kereman bot, ban samengghu papan peringkat se ebukka'. Manabi Panjennengan dateng lebat tautan otaba atugas, jughan nyama dhisa ban tugassa; manabi narema ondangan otaba eberri' tugas, nyama Telegram. Manabi nyo'ona acaca sareng oreng, jughan paneddhana bhantowan tanpa ca'-oca'na
role-resident = Se ghaduwan usaha
button-status = Ampon edata?
status-no-look-up = 🔎 E sensus paneka status usaha ta' bisa epareksa ngangghuy nomer. Tandhana usaha ampon edata: petugas nempelaghi stiker.
claimed = 🎉 <b>Sakalangkong, { -counted }na Panjennengan ampon noro' sensus!</b>
home-offline = Panjennengan ta' parlo ngesse online: petugas dateng ka usahana Panjennengan tangghal { $period }.
home-offline-some-day = Panjennengan ta' parlo ngesse online: petugas bhakal dateng ka usahana Panjennengan. Tangghalla ekabharraghi dagghi'.
home-visit-to-come = { -Counted } se ghi' ta' ngesse edatengngi petugas tangghal { $period }. Panjennengan cokop nantos.
offline-noted-visits = Petugas dateng ka usahana Panjennengan tangghal { $period }.
calendar-for-unfinished = { -Counted } se ghi' ta' ngesse edatengngi petugas e re-are ghapaneka. Panjennengan cokop nantos.
calendar-for-waiting = Petugas dateng ka usahana Panjennengan e re-are ghapaneka. Panjennengan cokop nantos.
visits-wait-at-home = Panjennengan cokop nantos. Manabi ampon mare, petugas nempelaghi stiker.
visits-own-family = 🏪 Petugas dateng sampe' { $last_day }. { -Counted }na Panjennengan dhibi' ghi' ta' ecatet: pastéaghi edata manabi { -counted } e seddhi'na edatengngi.
finding-column-missing-figures = Ghi' tadha' kolom jumla usaha. Judul se ekennal akadhi Usaha Respon, Usaha Lengkap, Jumlah Usaha, Sudah.
completed-without-base = { $completed } (dhari saponapa, ghi' ta' ekaonenge)

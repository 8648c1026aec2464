# A native speaker's review is still wanted.
step-heading = <b>Langka { $step } dhari { $total } · { $title }</b>
stuck-heading = <b>Macet e langka { $step } dhari { $total } · { $title }</b>
stuck-human = Ghi' bunto? Ketik patanya'anna Panjennengan e dhinna', otaba tanya'agi ka operator dhisa otaba kantor { statistics-office } kabupaten.
all-steps = <b>{ $total } langka sensus online</b>

later-question = Bila kaula enga'agi pole?
later-none = Sensus online etotop are paneka jam 23.59 { $zone }, daddi kaula ta' nototi ngenga'agi pole. Manabi bisa, ngereng terrossagi samangken.
snooze-hours = Du jam pole
snooze-evening = Dagghi' malem
snooze-morning = Lagghu' gu-lagghu
later-set-today = Engghi, kaula abali are paneka jam { $time }.
later-set-tomorrow = Engghi, kaula abali lagghu' jam { $time }.
later-set-weekday = Engghi, kaula abali are { $weekday } jam { $time }.

claim-question =
    👏 Sadaja langka ampon elebadhi.
    Settong pole: napa essean ampon ekerem e { $domain }?
claim-not-yet = Bellun
claim-take-back = Nyatana bellun ekerem
claim-go-on = Ta' arapa, essean Panjennengan ghi' bada. Maso' pole ka { $domain } ngangguy NIK, nomer KK, ban password se padha, terros kerem manabi ampon lengkap.
claimed =
    🎉 <b>Sakalangkong, kaloargana Panjennengan ampon noro' sensus!</b>
    Manabi { statistics-office } ampon nyatet lengkap, kaula kabarragi. Sempen bukte pengisian.

offline-question = Ta' arapa, ta' sadaja kaloarga bisa noro' online. Napa alanganna?
offline-new-card = KK-na ghi' anyar
offline-not-found = NIK ta' etemmo
offline-no-device = Tadha' HP otaba internet
offline-other = Alangan laen
offline-noted = Engghi, kaula catet. Panjennengan ta' parlo ngoros pa-ponapa, ban kaula ta' ngenga'agi pole.
offline-noted-visits = Petugas dateng ka dhalem tanggal { $period }.
offline-noted-end = Manabi nyatana bisa online, pencet tombol e baba' paneka.

# A native speaker's review is still wanted.
# Tello' langka kaangghuy usaha se eondang: judul, se elakone, ban tolongan.

step-invitation-title = Ondangan lebat email
step-invitation-body =
    Sare email ondangan dhari BPS; e ghadhinna badha tautan kuesioner kaangghuy usahana Panjennengan dhibi'.
    Se eondang paneka perusahaan raja. Usaha laenna edatengngi petugas ban ta' parlo ngesse online.
step-invitation-help =
    <b>Ta' narema ondangan?</b> Ta' arapa. Klik <b>Ta' bisa online</b>: petugas dateng ka usahana Panjennengan e tahap saterrossa.

    <b>Email ta' etemmo?</b> Oladhi jughan folder spam ban email bagiyan keuangan otaba sekretariat.

    <b>Mangmang tautanna asle?</b> Jha' esse ghallu. Tanya'aghi ka kantor BPS { own-regency }.

step-prepare-title = Sadhiyaaghi catettan
step-prepare-body =
    Sadhiyaaghi catettan usaha: nyama, alamat, macemma usaha, jumlana pelako, hasel, ban kaloar.
step-prepare-help =
    <b>Ghi' ta' ghaduwan pembukuan?</b> Angghuy catettan se badha.

    <b>Tako' kaangghuy pajak?</b> Data sensus coma kaangghuy parencana'an, ban coma eumummaghi menangka jumla. BPS ta' makaloar data settong usaha.

step-answer-title = Esse ban kerem
step-answer-body =
    Bukka' tautan dhari email ghella', jawab petanyana noro' kabadha'an, pas kerem.
    Ropana formulir ghi' ta' eumummaghi; toro' petodhuna e ghadhinna.
step-answer-help =
    <b>Tautanna ta' abukka'?</b> Coba pole dagghi', otaba ngangghuy peramban laen.

    <b>Ta' mare sampe' are se paleng budhi?</b> Petugas pagghun bisa dateng ka usahana Panjennengan e tahap saterrossa.

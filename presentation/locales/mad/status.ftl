# A native speaker's review is still wanted.
status-why = Kaangghuy ngoladhi status, kaula parlo NIK ban nomer KK. Pessenna Panjennengan langsong eapos, ban nomerra ta' esempen.
status-one-number =
    { $before ->
        [yes] Paneka jhughan settong nomer, ban se sabellunna ampon kaula apos. Daddhi ketik dhuwa'na sakale: NIK, spasi, nomer KK, pas kerem.
       *[no] Bhuru settong nomer se eketik, kaula parlo dhuwa'na abhareng. Nomer ghella' ta' esempen.
    }
status-picture-deleted = 🔒 Foto otaba berkas ghella' kaula apos, amargha bisa bai essena KTP otaba KK. Nomerra cokop eketik.
status-picture-kept = 🔒 Foto otaba berkas ghella' ta' bisa kaula apos. Manabi essena KTP otaba KK, nyo'on apos dhibi'. Nomerra cokop eketik.
status-numbers-how = Nomerra ghi' ta' eketik. NIK badha e KTP, otaba e baris nyamana Panjennengan e karto kaloarga; nomer KK badha e bagiyan paleng attas karto kaloarga.
status-ask-numbers = Ketik <b>NIK</b> ban <b>nomer KK</b> e settong pessen, ngangghuy spasi (16 angka ban 16 angka):

status-not-yet = ⏳ <b>Ghi' tadha' essean</b>
status-not-yet-next = Kaloargana Panjennengan ghi' ta' ecatet ngesse. Manabi bhuru ngerem, oladhi pole saamponna data are saterrossa maso'.
status-started = ✏️ <b>Ampon molae, ghi' ta' lengkap</b>
status-started-next = Maso' pole ka { $domain }, lengkabbhi se korang, terros kerem. Manabi bhuru ngerem, oladhi pole saamponna data are saterrossa maso'.
status-complete = ✅ <b>Ampon lengkap</b>
status-complete-next = Tadha' pole se parlo elakone. Sakalangkong!
status-checked = ✅ <b>Ampon lengkap ban ampon epareksa</b>
status-checked-next = Tadha' pole se parlo elakone. Sakalangkong!
status-service-away = Layanan BPS samangken ta' bisa ehubungi. Se e attas ghapaneka se paleng budhi se kaula kaonenge; bisa dhaddhi ampon badha se lebbi anyar.

number-deleted =
    { $has-numbers ->
        [no] 🔒 Pessen se aesse nomer ghella' ampon eapos, sopajha datana Panjennengan aman. Sensus paneka ta' maparlo NIK otaba nomer KK e dhinna'.
       *[yes] 🔒 Pessen se aesse nomer ghella' ampon eapos, sopajha datana Panjennengan aman. NIK ban nomer KK coma eparloaghi saamponna ngeklik <b>Pareksa status</b>.
    }
number-before-consent = Pessen se aesse nomer ghella' ampon eapos, sopajha datana Panjennengan aman. Sabellunna nomer ghapaneka bisa eangghuy, kaula maparlo idzinna Panjennengan.
number-kept = 🔒 Pessen se aesse nomer ghella' ta' bisa kaula apos. Nyo'on apos dhibi', sopajha datana Panjennengan aman.
number-in-answer = 🔒 Pessen se aesse nomer ghella' ampon eapos ban ta' esempen, sopajha datana se ghaduwan aman. Nyo'on toles pole tanpa NIK, nomer KK, otaba NIP.
number-in-name =
    { $sender ->
        [admin] 🔒 Berkas ghella' ampon eapos ban ta' esempen: nyamana aesse NIK, nomer KK, otaba NIP. Manabi parlo, nyamana eghante ghallu, pas kerem pole.
       *[other] 🔒 Berkas ghella' ampon eapos ban ta' esempen: nyamana aesse NIK, nomer KK, otaba NIP.
    }
number-to-type =
    🔒 Pessen se aesse nomer ghella' ampon eapos, sopajha datana Panjennengan aman. Kaula coma bisa maca nomer se etoles dhaddhi pessen dhibi'.
    { $asked ->
        [nik] Ketik <b>NIK</b> ban <b>nomer KK</b> e settong pessen, ngangghuy spasi (16 angka ban 16 angka):
       *[nip] Toles <b>NIP</b> (18 angka):
    }
number-gone = 🔒 Pessen se aesse nomer ghella' ampon eapos.
number-in-title = 🔒 Nyamana grup paneka aesse NIK, nomer KK, otaba NIP. Nyo'on eghante, sopajha datana se ghaduwan aman.
number-in-group-deleted = 🔒 Badha pessen se aesse NIK, nomer KK, otaba NIP. Ampon kaula apos, sopajha datana se ghaduwan aman. Nomer kadhi ghapaneka jha' toles e grup, engghi.
number-in-group-kept = 🔒 Badha pessen se aesse NIK, nomer KK, otaba NIP. Nyo'on eapos sareng se ngerem, sopajha datana se ghaduwan aman.
status-alone = 🔒 Coma panjennengngan se bisa ngoladi pessen paneka e grup.
status-alone-numbers = Mareksa kalaban nomer coma e chat pribadi.
status-in-group = Status coma ebaca'aghi e chat pribadi, sopajha nomerra Panjennengan ta' ebaca oreng laen.

status-no-look-up = 🔎 E sensus paneka status ta' bisa epareksa ngangghuy nomer.
error-offices-not-counted = Sensus paneka ngetong { -counted-many }; kantor ban pegawaina ta' eetong, dhaddhi ta' parlo agabung. Badha { -counted } epon Panjennengan dhibi'? Toro' bisaos e Beranda.
error-numbers-not-used = Sensus paneka ngetong { -counted-many } ban ta' ngennale ngangghuy NIK ban nomer KK, dhaddhi daftar kaloarga ban data adminduk ta' eangghuy e dhinna'.

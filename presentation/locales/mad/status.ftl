# A native speaker's review is still wanted.
status-why = Ka'angguy nangale status, kaula parlo NIK ban nomer KK. Pessenna Panjennengan langsong eapos, ban nomerra ta' esempen.
status-nik-forgotten = NIK gella' ampon kaula loppae, sopaja datana Panjennengan paggun aman. Ngereng molae sakale pole.
status-ask-nik = Ketik <b>NIK</b> (16 angka):
status-ask-family-card =
    NIK ampon etarema.
    Samangken ketik <b>nomer KK</b> (16 angka):

status-not-yet = ⏳ <b>Bellun bada essean</b>
status-not-yet-next = Kaloargana Panjennengan bellun ecatet ngesse. Manabi buru ngerem, tangale pole saampona data are saterrossa maso'.
status-started = ✏️ <b>Ampon molae, bellun lengkap</b>
status-started-next = Maso' pole ka { $domain }, lengkabi se korang, terros kerem. Manabi buru ngerem, tangale pole saampona data are saterrossa maso'.
status-complete = ✅ <b>Ampon lengkap</b>
status-complete-next = Tadha' pole se parlo elakone. Sakalangkong!
status-checked = ✅ <b>Ampon lengkap ban ampon epareksa</b>
status-checked-next = Tadha' pole se parlo elakone. Sakalangkong!
status-service-away = Layanan BPS samangken ta' bisa ehubungi. Se e attas ganeka se paleng budhi se kaula kaonengi; bisa daddi ampon bada se lebbi anyar.

number-deleted = 🔒 Pessen se aesse nomer gella' ampon eapos, sopaja datana Panjennengan aman. NIK ban nomer KK coma eparlowagi saampona mencet <b>Pareksa status</b>.
number-kept = 🔒 Pessen se aesse nomer gella' ta' bisa kaula apos. Nyo'on apos dhibi', sopaja datana Panjennengan aman.
number-in-answer = 🔒 Pessen se aesse nomer gella' ampon eapos ban ta' esimpen, sopaja datana se andhi' aman. Nyo'on toles pole tanpa NIK, nomer KK, otaba NIP.
number-in-name =
    { $sender ->
        [admin] 🔒 Berkas gella' ampon eapos ban ta' esimpen: nyamana aesse NIK, nomer KK, otaba NIP. Manabi parlo, nyamana egante gallu, pas kerem pole.
       *[other] 🔒 Berkas gella' ampon eapos ban ta' esimpen: nyamana aesse NIK, nomer KK, otaba NIP.
    }
number-to-type =
    🔒 Pessen se aesse nomer gella' ampon eapos, sopaja datana Panjennengan aman. Kaula coma bisa maca nomer se etoles daddi pessen anyar.
    { $asked ->
        [nik] Toles <b>NIK</b> (16 angka):
        [kk] Toles <b>nomer KK</b> (16 angka):
       *[nip] Toles <b>NIP</b> (18 angka):
    }
number-gone = 🔒 Pessen se aesse nomer gella' ampon eapos.
number-in-title = 🔒 Nyamana grup paneka aesse NIK, nomer KK, otaba NIP. Nyo'on egante, sopaja datana se andhi' aman.
number-in-group-deleted = 🔒 Bada pessen se aesse NIK, nomer KK, otaba NIP. Ampon kaula apos, sopaja datana se andhi' aman. Nomer kadi ganeka ja' toles e grup, engghi.
number-in-group-kept = 🔒 Bada pessen se aesse NIK, nomer KK, otaba NIP. Nyo'on eapos bi' se ngerem, sopaja datana se andhi' aman.
status-in-group = Status coma ebaca'agi e chat pribadi, sopaja nomerra Panjennengan ta' ebaca oreng laen.

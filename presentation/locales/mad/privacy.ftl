# A native speaker's review is still wanted.
# Everything the bot keeps about a person, shown to them, and how it is deleted.
kept = 🔎 <b>Datana Panjennengan e bot paneka</b>
kept-account = • Nomer akun Telegram: { $chat }
kept-language = • Basa: { $language }
kept-since = • Satoju ekancae molae { $day }
kept-unit = • Wilaya otaba kantor: { $unit }
kept-everywhere = sadaja kabupaten
kept-role-resident =
    { $placed ->
        [no] • Warga
       *[yes] • Warga, { $unit }
    }
kept-role-employee = • Pegawai, { $unit }
kept-role-office-head = • Kepala kantor, { $unit }
kept-role-verifier = • Verifikator, { $unit }
kept-role-helper = • Operator, { $unit }
kept-role-admin = • Tim sensus, { $unit }
kept-role-regent = • Pimpinan daera, { $unit }
kept-steps = • Langka se ampon mare: { $count }
kept-progress = • Kabar esseanna Panjennengan: ecatet; se ecareta'agi Panjennengan dibi' noro' eapos manabi datana eapos
kept-household = • Kode acak gantena nomer KK, ka'angguy ngennale essean kaloargana Panjennengan
kept-employee = • Kode acak gantena NIP, ka'angguy ngennale esseanna Panjennengan e kantor
kept-reminders =
    { $on ->
        [yes] • Pangenga': odhi'
       *[no] • Pangenga': mate
    }
kept-messages = • Catedan kereman bot ka Panjennengan: { $count } pessen
kept-looks = • Papan peringkat se Panjennengan buka' saminggu, sopaja koreksina dapa': { $count }
kept-not = NIK, nomer KK, ban NIP tadha' e dhinna'. Essean sensus kasempen e { statistics-office }, banne e bot paneka.
erase-question =
    <b>Apos sadaja datana Panjennengan e bot paneka?</b>
    Langka, kabar essean dhari Panjennengan, pangatoran, ban pangenga' noro' elang ban ta' bisa abali. Essean sensus e { statistics-office }, ban cathedan { statistics-office } ja' essean ganeka ampon maso', paggun bada.
erase-roles = Togassa Panjennengan e kampanye paneka noro' elang keya. Manabi ghi' atogas, nyo'on pole ka tim sensus.
erased =
    ✅ Sadaja datana Panjennengan e bot paneka ampon eapos. Sakalangkong ampon ekancae.
    Manabi dagghi' kasokan abali, ketik /start.
button-data = Tangale data kaula
button-erase = Apos data kaula
button-erase-yes = Engghi, apos sadaja
button-erase-no = Ta' daddi

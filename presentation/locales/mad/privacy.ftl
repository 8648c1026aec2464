# A native speaker's review is still wanted.
# Everything the bot keeps about a person, shown to them, and how it is deleted.
kept = 🔎 <b>Datana Panjennengan e bot paneka</b>
kept-account = • Nomer akun Telegram: { $chat }
kept-language = • Bhasa: { $language }
kept-since = • Saroju' ekancae molae { $day }
kept-unit = • Wilayah otaba kantor: { $unit }
kept-everywhere = sadhaja kabupaten
kept-role =
    { $placed ->
        [no] • { $role }
       *[yes] • { $role }, { $unit }
    }
kept-known-as = • Nyamana Panjennengan e daftar tugas: { $name }
kept-steps = • Langka se ampon mare: { $count }
kept-progress = • Kabhar esseanna Panjennengan: { $source ->
    [none] ecatet
   *[other] ecatet lengkap manorot { $source }
  }; se ecaretaaghi Panjennengan dhibi' noro' eapos manabi datana eapos
kept-household = • Kode acak ghantena nomer KK, kaangghuy ngennale essean kaloargana Panjennengan
kept-employee = • Kode acak ghantena NIP, kaangghuy ngennale esseanna Panjennengan e kantor
kept-reminders =
    { $on ->
        [yes] • Pangenga': odhi'
       *[no] • Pangenga': mate
    }
kept-messages = • Catetan kereman bot ka Panjennengan: { $count } pessen
kept-opened-boards = • Papan peringkat se Panjennengan bukka' saminggu, sopajha koreksina dapa': { $count }
kept-not = NIK, nomer KK, ban NIP tadha' e dhinna'. Essean sensus kasempen e { statistics-office }, banne e bot paneka.
erase-question =
    <b>Apos sadhaja datana Panjennengan e bot paneka?</b>
    Langka, kabhar essean dhari Panjennengan, pangatoran, ban pangenga' noro' elang ban ta' bisa abali. Essean sensus e { statistics-office }, ban catetan { statistics-office } otaba tim sensus jha' essean ghapaneka ampon maso', pagghun badha.
erase-roles = Tugassa Panjennengan e kampanye paneka noro' elang jughan. Manabi ghi' atugas, nyo'on pole ka tim sensus.
erased =
    ✅ Sadhaja datana Panjennengan e bot paneka ampon eapos. Sakalangkong ampon ekancae.
    Manabi dagghi' kasokan abali, ketik /start.
button-data = Oladhi data kaula
button-erase = Apos data kaula
button-erase-yes = Engghi, apos sadhaja
button-erase-no = Ta' dhaddhi

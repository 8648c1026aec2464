# A native speaker's review is still wanted.
# Everything the bot keeps about a person, shown to them, and how it is deleted.
kept = 🔎 <b>Datana Panjennengan e bot paneka</b>
kept-account = • Nomer akun Telegram: { $chat }
kept-language = • Bhasa: { $language }
kept-since = • Saroju' ekancae molae { $day }
kept-unit = • Wilayah otaba kantor: { $unit }
kept-everywhere = sadhaja { own-regency }
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
kept-employee =
    { $by ->
        [self] • Nyama se Panjennengan ketik dhaddhi karyawan, sareng kode acakka; eoladhi narahubung ban verifikator e kennengngan alako
        [list] • Nyamana Panjennengan e daftar kennengngan alako, sareng kode acak ghantena nomer karyawan; eoladhi narahubung ban verifikatorra
       *[nip] • Kode acak ghantena NIP, kaangghuy ngennale esseanna Panjennengan e kantor
    }
kept-registered = • Perusahaan se Panjennengan daftaraghi: { $name } ({ $state ->
    [waiting] nganto' potosan
    [confirmed] esaroju'i
    [merged] egabung
    [refused] etolak
   *[withdrawn] etarek
  })
kept-reminders =
    { $on ->
        [yes] • Pangenga': odhi'
       *[no] • Pangenga': mate
    }
kept-messages = • Catetan kereman bot ka Panjennengan: { $count } pessen
kept-opened-boards = • Papan peringkat se Panjennengan bukka' saminggu, sopajha koreksina dapa': { $count }
kept-requests = • Panyo'onan bantuan: { $count }, paleng abit 90 are; oca'na ta' esempen
kept-not = NIK, nomer KK, ban NIP tadha' e dhinna'. Essean sensus kasempen e { statistics-office }, banne e bot paneka.
erase-question =
    <b>Apos sadhaja datana Panjennengan e bot paneka?</b>
    Langka, kabhar essean dhari Panjennengan, pangatoran, ban pangenga' noro' elang ban ta' bisa abali. Essean sensus e { statistics-office }, ban catetan { statistics-office } otaba tim sensus jha' essean ghapaneka ampon maso', pagghun badha.
erase-roles = Tugassa Panjennengan e kampanye paneka noro' elang jughan. Manabi ghi' atugas, nyo'on pole ka tim sensus.
erase-request = Panyo'onan bantuan se ghi' abukka' noro' etotop.
erase-registration = Pendaftaran <b>{ $name }</b> se ghi' nganto' noro' eapos.
erase-alone = Coma Panjennengan narahubungnga <b>{ $company }</b>. Onjang ghantena ghallu, sopajha karyawan pagghun elayane. Manabi bhunten, tim sensus ekabharraghi.
erased =
    ✅ Sadhaja datana Panjennengan e bot paneka ampon eapos. Sakalangkong ampon ekancae.
    Manabi dagghi' kasokan abali, ketik /start.
button-data = Oladhi data kaula
button-erase = Apos data kaula
button-erase-yes = Engghi, apos sadhaja
button-erase-no = Ta' dhaddhi

purpose-status = ngoladhi status
purpose-reminders = pangenga'
purpose-proofs = bhukte sensus
purpose-helpdesk = bantuan petugas
consent-status =
    🔒 <b>Sabellunna ngoladhi status</b>
    NIK ban nomer KK coma kaangghuy atanya essean kaloargana Panjennengan, terros pessenna langsong eapos. Se esempen kode acak ghantena nomer KK, sopajha Panjennengan kaula kabharraghi manabi esseanna ampon lengkap.
consent-reminders =
    🔒 <b>Pangenga'</b>
    Manabi essean ghi' ta' lengkap, kaula ngerem pessen tanpa epenta, banne malem ban banne sabban are. Kaangghuy ghapaneka kaula catet bila Panjennengan ekabharraghi.
consent-proofs =
    🔒 <b>Sabellunna bhukte ekerem</b>
    Verifikator kantor Panjennengan ngoladhi bhukte ghapaneka sareng nyama ban jabatan. Berkassa pagghun badha e Telegram. Kaula nyempen nomer berkassa, kode acak, ban kapotosanna, paleng abit 90 are.
consent-helpdesk =
    🔒 <b>Sabellunna Panjennengan esambhungaghi</b>
    Petugas ngoladhi dhisa otaba kantor, langka se paleng budhi, bhasa, ban pessen se Panjennengan kerem. Akun Telegram ta' katon. Ca'-oca'na Panjennengan ta' esempen.
consent-ends = Bisa? Lebat /privasi Panjennengan bisa nyabut bila bisaos.
consent-changed = Katerranganna ampon eanyarraghi, dhaddhi kaula atanya sakale pole.
agreed = <b>Se Panjennengan saroju'i:</b>
agreed-line = • { $purpose }, molae { $day }
privacy-why = <b>Kaangghuy ponapa ban saponapa abiddha:</b> coma kaangghuy ngancae sensus, banne se laen. Datana oreng se entar eapos dhibi' saamponna sensus mare. /datasaya nodhuwaghi ringkesanna; tombol e ghadhinto ngerem sadhaja e settong berkas, sareng abiddha esempen.
privacy-contact = Atanya soal data: { $name }, { $reach }.
privacy-office = Atanya soal data: kantor { statistics-office } { own-regency }.
button-withdraw-status = Cabut idhin status
button-withdraw-reminders = Cabut idhin pangenga'
button-withdraw-proofs = Cabut idhin bhukte
button-withdraw-helpdesk = Cabut idhin bantuan
withdrawn-status = ✅ Idhin ngoladhi status ampon ecabut. Kaloargana Panjennengan ta' ekennal pole, ban kode acakka ampon elopottaghi dhari akun paneka.
withdrawn-reminders = ✅ Idhin pangenga' ampon ecabut. Kaula ta' ngenga'aghi pole. Manabi kasokan pole, odhi'i e Pangatoran.
withdrawn-proofs = ✅ Idhin bhukte ampon ecabut. Bhukte se ghi' adhante' etarek, ban bhukte anyar ta' etarema sabellunna Panjennengan saroju' pole.
withdrawn-helpdesk = ✅ Idhin bantuan ampon ecabut. Panyo'onan se ghi' kabukka' etotop.

held-title = Datana Panjennengan e bot sensus
held-made = Ekaghabay { $moment } kaangghuy akun Telegram { $chat }. Berkas paneka esse sadhaja se esempen soal Panjennengan, ban kaangghuy ponapa.
held-account = Akun
held-account-why = Sopajha bot tao kodhu ajawab pasera, e bhasa ponapa, ban bila bisa ngenga'aghi.
held-consents = Parsaroju'an
held-consents-why = Ponapa se Panjennengan saroju'i ban bila, menangka tandha ampon etanya'aghi.
held-steps = Langka
held-steps-why = Langka sensus se Panjennengan sebbut mare, sopajha bisa elanjhuttaghi.
held-progress = Essean { -counted }
held-progress-why = Sampe' ka'dimma essean kaloargana Panjennengan: oca'na Panjennengan, kantor, otaba kantor statistik. Nomer KK eghante kode acak.
held-office = Kantor
held-office-why = Barissa Panjennengan e daftar pegawai otaba karyawan: dhari kantor, dhari perusahaan, otaba nyama se Panjennengan ketik dhibi'. NIP ban nomer karyawan eghante kode acak.
held-proofs = Bhukte
held-proofs-why = Bhukte se Panjennengan kerem. Berkassa badha e Telegram.
held-messages = Kereman bot
held-messages-why = Pessen dhari bot ban papan se Panjennengan bukka', sopajha tadha' se ekerem du kale.
held-helpdesk = Bantuan petugas
held-helpdesk-why = Panyo'onan bantuan se Panjennengan kerem otaba layane. Ca'-oca'na ta' esempen.
held-duties = Tugas ban ondhangan
held-duties-why = Tugassa Panjennengan, pasera se aberri', ondhangan, ban grup se Panjennengan sambhungaghi.
held-acts = Lalakon tugas
held-acts-why = Se Panjennengan kalako kaangghuy kampanye, sopajha bisa etangghung. Datana oreng se Panjennengan layane tadha' e dhinna'.
held-count = { $count } catetan. Esempen { $days } are.
held-count-person = { $count } catetan. Esempen salama Panjennengan ngangghuy bot paneka; { $days } are saamponna Panjennengan entar, otaba sensus mare, eapos dhibi'.
held-count-lists = { $count } catetan. Esempen sampe' { $days } are saamponna sensus mare.
held-exact = Padha sareng se esempen
held-exact-why = Bagiyan paneka kaangghuy se kasokan mareksa: nyama kolom ban essena akadhi e sistem, sabagiyan bhasa Inggris. Artena ampon eterrangngaghi e attas.
held-rights = Ketik /privasi kaangghuy nyabut idhin, /hapusdata kaangghuy ngapos sadhaja.
held-caption = 📄 Paneka sadhaja datana Panjennengan, e settong berkas se bisa ebaca.
button-data-file = Kerem berkas data kaula

finished-over =
    🏁 <b>Sensus ampon mare.</b> Sakalangkong ampon noro'!
    Sadhaja datana Panjennengan e bot paneka ampon eapos, ban pessenna Panjennengan ta' esempen.

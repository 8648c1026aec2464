# A native speaker's review is still wanted.
join-why = Kaangghuy ngennale kantorra Panjennengan, kaula parlo NIP. Pessenna langsong eapos, ban nomerra ta' esempen.
join-ask-nip = Ketik <b>NIP</b> (18 angka):
nip-deleted =
    { $has-offices ->
        [no] 🔒 Pessen se aesse NIP ghella' ampon eapos, sopajha datana Panjennengan aman. Sensus paneka ta' maparlo NIP e dhinna'.
       *[yes] 🔒 Pessen se aesse NIP ghella' ampon eapos. NIP coma eparloaghi saamponna ngeklik <b>Kaula ASN</b>.
    }
nip-joined-already = 🔒 Pessen se badha NIP-na ghella' ampon eapos. Panjennengan ampon esambhungaghi sareng <b>{ $office }</b>, dhaddhi NIP ta' osa ekerem pole.
nip-joined-other = 🔒 Pessen se badha NIP-na ghella' ampon eapos. Panjennengan ampon esambhungaghi sareng <b>{ $office }</b> ngangghuy NIP laen, ban ghapaneka ta' aoba. Manabi NIP otaba kantorra kalero, acareta ka oreng dhari tim sensus.
join-confirm =
    Ponapa paneka Panjennengan?
    <b>{ $name }</b>
    { $office }
join-yes = Engghi, kaula
join-no = Banne
join-denied = Engghi, tadha' se ecatet. Pareksa NIP Panjennengan, terros coba pole.
join-again = Ketik NIP pole
joined = 🤝 Salamet dateng! Panjennengan ampon ecatet e <b>{ $office }</b>, ban kaula enga'aghi sampe' essean lengkap.
joined-head = 🤝 Salamet dateng, Bapa'/Ebu pimpinan <b>{ $office }</b>. Sabbhan peringkat kantor aoba, kaula kabharraghi.

release-ask = Nyo'on eculaghi
release-sent-head = Ampon eatorraghi ka pimpinan kantorra Panjennengan. Manabi ampon epotossaghi, Panjennengan ekabharraghi.
release-sent-admins = Ampon eatorraghi ka tim sensus { own-regency }. Manabi ampon epotossaghi, Panjennengan ekabharraghi.
release-asked = 🔑 <b>{ $name }</b> ({ $office }) aganti akun Telegram ban nyo'on NIP-pa eculaghi dhari akun se lama.
release-means = Manabi ampon eculaghi, akun lama ta' ecatet pole e kantor paneka, ban NIP-pa bisa eangghuy e akun anyar.
release-make-sure = Ngereng tanya'aghi ghallu ka oreng-nga, langsong otaba lebat telpon.
release-yes = Culaghi
release-no = Banne oreng-nga
release-done = ✅ Ampon eculaghi. { $name } bisa agabung dhari akun anyarra, ban ampon ekabharraghi.
release-left = Engghi, tadha' se aoba. Se nyo'on eatorraghi ka bagiyan kepegawaian.
release-end-released = ✅ NIP Panjennengan e <b>{ $office }</b> ampon eculaghi dhari akun lama. Ketik NIP sakale pole, terros Panjennengan ecatet e dhinna'.
release-end-declined = NIP ghapaneka ghi' ta' bisa eculaghi. Ngereng ka bagiyan kepegawaian <b>{ $office }</b>, sopajha Panjennengan ekennale ghallu.
release-end-taken = NIP se ecatet e akun paneka kaangghuy <b>{ $office }</b> samangken eculaghi, amargha se ghaduwan aganti akun. Manabi Panjennengan se ghaduwan, ketik NIP pole.
roster-told-left = Menorot daftar pegawai se anyar, Panjennengan ta' ecatet pole e <b>{ $office }</b>. Pangenga' eambuwi; manabi ghi' kasokan epaenga' kaangghuy { -counted }, odhi'i pole e Pangatoran.
roster-told-led = Tugas Panjennengan dhaddhi kepala kantor e { $office } ampon mare. Sakalangkong raja!
roster-told-mistake = Manabi paneka kalero, ngereng ka bagiyan kepegawaian. Sensus { -counted }na Panjennengan pagghun bisa eterrosaghi e dhinna'.
roster-told-moved = 👋 Panjennengan samangken ecatet e <b>{ $office }</b>, ta' pole e { $before }. Ta' parlo agabung pole, ban bhukte se nantos noro' pindha.
roster-told-again = 👋 Menorot daftar pegawai se anyar, Panjennengan ecatet e <b>{ $office }</b>. Ta' parlo agabung pole.
roster-told-leads = E { $office } Panjennengan ecatet dhaddhi kepala kantor. Molae dhari Beranda.

office-heading = <b>{ $office }</b>
office-not-ranked = Kantorra Panjennengan ghi' tadha' e papan peringkat. Manabi datana ampon terbit, eoladhiyaghi e dhinna'.
own-state-unknown = Panjennengan ghi' ta' molae ngesse.
own-state-started = Panjennengan ampon molae ngesse, kare lengkabbhi.
own-state-claimed = Essean ampon ekerem, nantos data { statistics-office }.
own-state-claimed-over = Essean ampon ekerem, menorot kabharra Panjennengan.
own-state-proof-sent = Bhukte ampon ekerem, nantos epareksa.
own-state-proof-accepted = Bhukte ampon etarema, nantos data { statistics-office }.
own-state-proof-accepted-over = Bhukte ampon etarema.
own-state-confirmed = ✅ Esseanna Panjennengan ampon lengkap. Sakalangkong!
own-state-cannot-online = Panjennengan nantos petugas, ta' parlo ngesse online.

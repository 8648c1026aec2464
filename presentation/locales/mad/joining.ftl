# A native speaker's review is still wanted.
join-why = Ka'angguy ngennale kantorra Panjennengan, kaula parlo NIP. Pessenna langsong eapos, ban nomerra ta' esempen.
join-ask-nip = Ketik <b>NIP</b> (18 angka):
nip-deleted = 🔒 Pessen se aesse NIP gella' ampon eapos. NIP coma eparlowagi saampona mencet <b>Kaula ASN</b>.
join-confirm =
    Napa paneka Panjennengan?
    <b>{ $name }</b>
    { $office }
join-yes = Engghi, kaula
join-no = Banne
join-denied = Engghi, tadha' se ecatet. Pareksa NIP Panjennengan, terros coba pole.
join-again = Ketik NIP pole
joined = 🤝 Salamet agabung! Panjennengan ampon ecatet e <b>{ $office }</b>, ban kaula enga'agi sampe' essean lengkap.
joined-head = 🤝 Salamet agabung, Bapa'/Ebu pimpinan <b>{ $office }</b>. Saben peringkat kantor aoba, kaula kabarragi.

release-ask = Nyo'on eculaghi
release-sent-head = Ampon eatorragi ka pimpinan kantorra Panjennengan. Manabi ampon epotossagi, Panjennengan ekabarragi.
release-sent-admins = Ampon eatorragi ka tim sensus kabupaten. Manabi ampon epotossagi, Panjennengan ekabarragi.
release-asked = 🔑 <b>{ $name }</b> ({ $office }) aganti akun Telegram ban nyo'on NIP-pa eculaghi dhari akun se lama.
release-means = Manabi ampon eculaghi, akun lama ta' ecatet pole e kantor paneka, ban NIP-pa bisa eangguy e akun anyar.
release-make-sure = Ngereng tanya'agi gallu ka oreng-nga, langsong otaba lebat telpon.
release-yes = Culaghi
release-no = Banne oreng-nga
release-done = ✅ Ampon eculaghi. { $name } bisa agabung dhari akun anyarra, ban ampon ekabarragi.
release-left = Engghi, tadha' se aoba. Se nyo'on eatorragi ka baghiyan kepegawaian.
release-end-released = ✅ NIP Panjennengan e <b>{ $office }</b> ampon eculaghi dhari akun lama. Ketik NIP sakale pole, terros Panjennengan ecatet e ka'dinto.
release-end-declined = NIP ganeka bellun bisa eculaghi. Ngereng ka baghiyan kepegawaian <b>{ $office }</b>, sopaja Panjennengan ekennale gallu.
release-end-taken = NIP se ecatet e akun paneka ka'angguy <b>{ $office }</b> samangken eculaghi, polana se andhi' aganti akun. Manabi Panjennengan se andhi', ketik NIP pole.

office-heading = <b>{ $office }</b>
office-not-ranked = Kantorra Panjennengan bellun bada e papan peringkat. Manabi datana ampon terbit, etangalagi e dhinna'.
own-state-unknown = Panjennengan bellun molae ngesse.
own-state-started = Panjennengan ampon molae ngesse, kare lengkabi.
own-state-claimed = Essean ampon ekerem, nantos data { statistics-office }.
own-state-proof-sent = Bukte ampon ekerem, nantos epareksa.
own-state-proof-accepted = Bukte ampon etarema, nantos data { statistics-office }.
own-state-confirmed = ✅ Esseanna Panjennengan ampon lengkap. Sakalangkong!
own-state-cannot-online = Panjennengan nantos petugas, ta' parlo ngesse online.

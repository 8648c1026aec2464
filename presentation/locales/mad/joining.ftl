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

office-heading = <b>{ $office }</b>
office-not-ranked = Kantorra Panjennengan bellun bada e papan peringkat. Manabi datana ampon terbit, etangalagi e dhinna'.
own-state-unknown = Panjennengan bellun molae ngesse.
own-state-started = Panjennengan ampon molae ngesse, kare lengkabi.
own-state-claimed = Essean ampon ekerem, nantos data { statistics-office }.
own-state-proof-sent = Bukte ampon ekerem, nantos epareksa.
own-state-proof-accepted = Bukte ampon etarema, nantos data { statistics-office }.
own-state-confirmed = ✅ Esseanna Panjennengan ampon lengkap. Sakalangkong!
own-state-cannot-online = Panjennengan nantos petugas, ta' parlo ngesse online.

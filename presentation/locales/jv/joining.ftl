# A native speaker's review is still wanted.
join-why = Kangge ngenali kantor panjenengan, kula betah NIP. Pesen panjenengan langsung kula busak, lan nomeripun mboten dipunsimpen.
join-ask-nip = Ketik <b>NIP</b> (18 angka):
nip-deleted = 🔒 Pesen ingkang wonten NIP-ipun wau kula busak. NIP namung kula betahaken sasampunipun panjenengan mencet <b>Kula ASN</b>.
join-confirm =
    Punapa niki panjenengan?
    <b>{ $name }</b>
    { $office }
join-yes = Nggih, niki kula
join-no = Sanes
join-denied = Nggih, mboten wonten ingkang kula cathet. Mangga priksa NIP panjenengan, lajeng cobi malih.
join-again = Ketik NIP malih
joined = 🤝 Sugeng rawuh! Panjenengan kacathet ing <b>{ $office }</b>, lan kula engetaken ngantos isian panjenengan jangkep.
joined-head = 🤝 Sugeng rawuh, Bapak/Ibu pimpinan <b>{ $office }</b>. Saben peringkat kantor ewah, kula kabari.

office-heading = <b>{ $office }</b>
office-not-ranked = Kantor panjenengan dereng wonten ing papan peringkat. Menawi datanipun sampun terbit, kula tampilaken ing mriki.
own-state-unknown = Panjenengan dereng miwiti ngisi.
own-state-started = Panjenengan sampun miwiti ngisi, kantun dipunjangkepi.
own-state-claimed = Isian panjenengan sampun dipunkirim, nengga data { statistics-office }.
own-state-proof-sent = Bukti panjenengan sampun dipunkirim, nengga dipunpriksa.
own-state-proof-accepted = Bukti panjenengan sampun dipuntampi, nengga data { statistics-office }.
own-state-confirmed = ✅ Isian panjenengan sampun jangkep. Matur nuwun!
own-state-cannot-online = Panjenengan nengga petugas, mboten perlu ngisi online.

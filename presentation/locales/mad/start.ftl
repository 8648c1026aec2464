# A native speaker's review is still wanted.
language-name = Basa Madura
language-question = Terro ngangguy basa napa?

kept-whole = nomer akun Telegram, tanggal Panjennengan satoju, basa, langka se ampon mare, kabar essean, pangatoran pangenga', cathedhan kerreman bot, ban saminggu papan peringkat se Panjennengan buka'. Manabi Panjennengan dateng lebat link otaba andhi' tugas, nyama dhisa otaba kantor ban peranna keya. Saampona mareksa status, kode acak gantena nomer KK keya; saampona agabung daddi ASN, gantena NIP
consent =
    Halo 👋 Kaula kancana <b>{ census-name }</b> e Telegram. Kaula ngancae kaloargana Panjennengan ngesse sensus online langka-langkana, ban ngenga'agi salama bellun mare.

    Se esempen: { kept-whole }. NIK, nomer KK, ban NIP dhibi' ta' esempen.
    Kaula ta' tao menta password, kode OTP, otaba nyama ebu kandhung. Alamat resmi sensus coma { $domain }.
consent-unit = Panjennengan dateng lebat link <b>{ $unit }</b>.
consent-question = Olle kaula ngancae?
consent-agree = Satoju
consent-more = Maca lebbi lanjang
consent-not-now = Banne samangken
consent-declined = Engghi, ta' arapa. Kaula ta' ngerem pa-ponapa. Manabi dagghi' kasokan, pencet tombol e baba' paneka.

privacy =
    🔒 <b>Datana Panjennengan e dhinna'</b>

    <b>Se esempen:</b> { kept-whole }.

    <b>Se ta' esempen:</b> NIK, nomer KK, ban NIP. Pessen se aesse nomer langsong eapos. Se kare coma kode acak ka'angguy ngennale essean se padha, ban nomerra Panjennengan ta' bisa ebaca dhari jadhiya.

    <b>Patanya'anna Panjennengan:</b> se bellun bisa ejawab kaula catet tanpa nyama ban tanpa nomer, paleng abit 90 are, sopaja jawabanna bisa elengkabi.

    <b>Se ta' tao epenta:</b> password, kode OTP, nyama ebu kandhung, foto KTP otaba KK. Manabi bada se menta ngangguy nyama sensus, ja' berri'.

    Essean sensus coma e { $domain }. Pangenga' bisa epaambu bila saos lebat /pengingat, ban lebat /hapusdata sadaja paneka eapos, jugan kabar essean se ecareta'agi Panjennengan dibi'.

help =
    <b>Napa se bisa ebanto?</b>
    Ketik saos patanya'anna, pencet tombol, otaba angguy settong dhari parenta paneka.
help-human = Terro atanya ka petugas? Hubungi kantor { statistics-office } kabupaten. Essean sensus coma e { $domain }.

# A native speaker's review is still wanted.
language-name = Bhasa Madhura
language-question = Kasokan ngangghuy bhasa ponapa?

kept-whole = nomer akun Telegram, tangghal Panjennengan saroju', bhasa, langka se ampon mare, kabhar essean, pangatoran pangenga', catetan kereman bot, ban saminggu papan peringkat se Panjennengan bukka'. Manabi Panjennengan dateng lebat link otaba ghaduwan tugas, nyama dhisa otaba kantor ban tugassa jughan; manabi narema onjangan otaba eberri' tugas, nyama Telegramma jughan. Saamponna mareksa status, kode acak ghantena nomer KK jughan; saamponna agabung dhaddhi ASN, ghantena NIP; dhaddhi karyawan, nyama se eketik otaba kode acak ghantena nomer karyawan, se eoladhi narahubung ban verifikatorra; manabi Panjennengan daftaraghi kennengngan alako, daftarra; ban dhari bhukte se epasra'aghi Panjennengan nomer berkassa e Telegram, kode acak, ban potosanna. Manabi Panjennengan nyo'on acaca sareng oreng, panyo'onan bantuan jughan tanpa oca'na
consent =
    Halo 👋 Kaula kancana <b>{ census-name }</b> e Telegram. { $stage ->
        [over] Sensus ampon mare. Kaula ghi' bisa ajawab petanya ban ngoladhiyaghi status { -counted }na Panjennengan.
        [visits] Ngesse online ampon etotop, ban petugas ghi' ngadatengngi { -counted } se ghi' ta' ngesse. Kaula ajawab petanyana Panjennengan ban ngoladhiyaghi status { -counted }na.
        [closed] Ngesse online ampon etotop. Kaula ajawab petanyana Panjennengan, ngoladhiyaghi status { -counted }na, ban kabharraghi manabi petugas molae dateng.
       *[other] Kaula ngancae { -counted }na Panjennengan ngesse sensus online tong-settong langka, ban maenga' sampe' mare.
    }

    Se esempen: akun Telegram, tangghal Panjennengan saroju', bhasa, langka ban kabhar essean, pangatoran pangenga', kereman bot, ban papan se Panjennengan bukka'; manabi Panjennengan dateng lebat link, agabung, otaba ghaduwan tugas, jughan { $has-offices ->
        [no] dhisa, tugas, ban nyama. Bantuan etanya'aghi ghallu.
       *[yes] dhisa, kantor, tugas, ban nyama. Status, bhukte, ban bantuan etanya'aghi ghallu.
    }
    { $has-numbers ->
        [no] Sensus paneka ta' parlo nomer pribadi ponapa'a bisaos. Kaula ta' toman nyo'on password otaba kode OTP.
       *[yes] NIK, nomer KK, ban NIP ta' esempen, paleng bannya' kode acak ghantena. Kaula ta' toman nyo'on password, kode OTP, otaba nyama ebhu kandhung.
    } Alamat resmi sensus coma { $domain }.
consent-unit = Panjennengan dateng lebat link <b>{ $unit }</b>.
consent-question = Bisa kaula ngancae?
consent-again =
    { $done ->
        [yes] Sakalangkong, kabhar bhagus! Sabellunna molae, kaula parlo parsaroju'anna Panjennengan. Bisa kaula ngancae?
       *[no] Sabellunna molae, kaula parlo parsaroju'anna Panjennengan. Bisa kaula ngancae?
    }
consent-agree = Saroju'
consent-more = Maos lebbi lanjhang
consent-not-now = Ta' samangken
consent-declined = Engghi, ta' arapa. Kaula ta' ngerem pa-ponapa. Manabi dagghi' kasokan, klik tombol e baba paneka.

privacy =
    🔒 <b>Datana Panjennengan e dhinna'</b>

    <b>Se esempen:</b> { kept-whole }.

    <b>Se ta' esempen:</b> NIK, nomer KK, ban NIP. Pessen se aesse nomer langsong eapos.{ $has-numbers ->
        [no] { "" }
       *[yes] { " " }Se kare coma kode acak kaangghuy ngennale essean se padha, ban nomerra Panjennengan ta' bisa ebaca dhari jadhiya.
    }

    <b>Petanyana Panjennengan:</b> se ghi' ta' bisa ejawab kaula catet tanpa nyama ban tanpa nomer, paleng abit 90 are, sopajha jawabhanna bisa elengkabbhi.{ $has-offices ->
        [no] { "" }
       *[yes] { "\u000A\u000A" }<b>Bhukte sensus pegawai:</b> berkassa pagghun e Telegram ban coma eoladhi verifikator kantorra Panjennengan. Se esempen nomer berkassa, kode acak kaangghuy ngennale berkas se padha, ban potosanna, paleng abit 90 are.
    }

    <b>Se ta' toman epenta:</b> password, kode OTP, nyama ebhu kandhung, foto KTP otaba KK. Manabi badha se nyo'on ngangghuy nyama sensus, jha' eparengngaghi.

    { form-address } Pangenga' bisa epaambu bila bisaos lebat /pengingat, ban lebat /hapusdata sadhaja paneka eapos, jughan kabhar essean se ecaretaaghi Panjennengan dhibi'.

help =
    <b>Ponapa se bisa ebhanto?</b>
    Ketik bisaos petanyana, klik tombol, otaba angghuy settong dhari parenta paneka.
help-human = Kasokan atanya ka petugas? Hubungi kantor { statistics-office } { own-regency }. { form-address }
form-address =
    { $has-site ->
        [no] Alamat resmi sensus coma { $domain }.
       *[yes] Essean sensus coma e { $domain }.
    }

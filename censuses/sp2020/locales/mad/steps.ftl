# A native speaker's review is still wanted.
# The seven steps of the online census: title, what to do, and answers for those who are stuck.

step-prepare-title = Sadhia'agi serrat
step-prepare-body =
    Sadhia'agi KK ban KTP sadaja anggota kaloarga; se eangguy nomerra. Manabi bada, buku nika, akta talak, akta laher, otaba serrat kamateyan keya.
    Bisa dhari HP otaba komputer. Rata-rata 5 mennit saben oreng, daddi sakitar 20 mennit ka'angguy empa' oreng.
step-prepare-help =
    <b>KTP otaba KK elang?</b> Cokop nomerra. NIK etoles keya e KK ban akta; nomer KK bisa etangale e fotokopi lama otaba tanya'agi ka dhisa.

    <b>Ta' andhi' buku nika?</b> Ta' arapa, paggun bisa terros.

    <b>Sapa se ngesse?</b> Kepala kaloarga otaba sapa saos se bada e KK. Oreng settong cokop ka'angguy sakaloarga.

    <b>Browser etola'?</b> Angguy Chrome, Firefox, Opera, otaba Safari se paleng anyar.

step-find-family-title = Temmo kaloargana
step-find-family-body =
    Bukka' <a href="https://{ $domain }">{ $domain }</a> ban pele basa. Esse NIK, nomer KK, ban kode gambar (captcha), terros pencet <b>Cek Keberadaan</b>.
    Nomerra coma eketik e situs ganeka.
step-find-family-help =
    <b>NIK ta' etemmo?</b> Pareksa angkana, terros coba NIK anggota laen e KK se padha.

    <b>Kaloar kode 104?</b> NIK ban nomer KK ta' apasangan e data situs, biyasana polana KK-na anyar. Coba sakale ngangguy nomer KK lama. Manabi paggun ta' bisa, antos petugas saos; ta' parlo ka Dukcapil.

    <b>Captcha ta' kaloar?</b> Bukka' pole kacana, otaba angguy Chrome, Firefox, otaba Safari.

    <b>Situs possa' otaba lambat?</b> Coba gu-lagghu otaba malem, otaba lebat mode penyamaran.

    <b>Ampon du kale bellun hasel?</b> Angguy NIK anggota laen e KK se padha.

step-password-title = Aghabay password
step-password-body =
    Settong password ka'angguy settong kaloarga. Angguy horop ban angka, terros catet: dagghi' Panjennengan parlo pole.
    Pele settong patanya'an keamanan se jawabanna paste enga', terros pencet <b>Buat Password</b>.
step-password-help =
    <b>Password etola'?</b> Coba 6 sampe' 15 horop ban angka, tanpa tandha baca.

    <b>Loppa password?</b> Jawab patanya'an keamanan e kaca maso', otaba tanya'agi ka anggota kaloarga: password settong KK padha.

    <b>Paggun ta' bisa maso'?</b> Kantor BPS kabupaten bisa ngapos password lama. Saampona ganeka essean eolange dhari awwal.

    <b>Bada se menta password otaba kode OTP?</b> Ja' berri'. Sensus ta' menta ganeka.

step-family-housing-title = Kaloarga ban roma
step-family-housing-body =
    Maso', baca panduanna, terros pencet <b>Mulai Mengisi</b>. Esse alamat se ekennengngi samangken ban katerrangan roma: se andhi', listrik, aeng enom, jamban, ban lanta.
    Parlo ambu? Pencet <b>Simpan sementara</b>, dagghi' eterrossagi.
step-family-housing-help =
    <b>Alamat bidha sareng KTP?</b> Esse kennengngan se biyasa ekennengngi samangken. Kadhuwa'na ecatet.

    <b>Ana' kos otaba rantau?</b> Alamatta e kennengngan se biyasa ekennengngi. Bisa maso' ngangguy NIK dhibi' ban password kaloarga, otaba eessewagi oreng seppo.

    <b>Kodhu mare sakale?</b> Ta' parlo. Pencet <b>Simpan sementara</b>, terros maso' pole ngangguy NIK, nomer KK, ban password se padha.

step-members-title = Saben anggota kaloarga
step-members-body =
    Pareksa daftar anggota, tambai se bellun bada, terros esse tong-settong.
    Sabagiyan ampon aesse dhari data Dukcapil. Pabendher se ampon aoba, akadi pendidikan otaba kalakowan.
step-members-help =
    <b>Bada se bellun e daftar?</b> Pencet tombol tambah e baba'na <b>Daftar Anggota Keluarga</b>. Baji' se bellun andhi' NIK etambaagi keya.

    <b>Bada se ampon sedha?</b> Esse kabada'anna se saongghuna, banne "Ada".

    <b>Kalakowan eesse napa?</b> Se paleng jellas: banne coma "PNS", namong jabatan ban instansina.

    <b>Kaloarga e lowar nagari?</b> Se alako otaba kuliya e jadhiya biyasana ta' edata e dhinna'.

step-submit-title = Pareksa ban kerem
step-submit-body =
    Bukka' ringkasan ban pastee sadaja anggota atandha <b>Sudah Update</b>. Saampona ganeka pencet <b>Kirim</b>.
    Pareksa sakale pole sabellunna, polana essean se ampon ekerem ta' bisa eoba e situs.
step-submit-help =
    <b>Bada se bellun "Sudah Update"?</b> Bukka' anggota ganeka, lengkabi, terros sempen.

    <b>Sala ngesse, bellun ekerem?</b> Pencet <b>Lihat</b> ban gante. Salama bellun <b>Kirim</b>, sadaja ghi' bisa eoba.

    <b>Sala ngesse, ampon ekerem?</b> Ta' bisa eoba e situs. Dagghi' epabendher bi' petugas e lapangan.

    <b>Situs possa'?</b> Pencet <b>Simpan sementara</b> ban coba pole gu-lagghu otaba malem. Essean ta' elang.

step-receipt-title = Sempen bukte
step-receipt-body =
    Onduh bukte pengisian, otaba kerem ka email dhibi', terros sempen. Saampona bakto online mare, bukte ta' bisa eonduh pole.
    ASN: bukte paneka biyasana epenta kantor.
step-receipt-help =
    <b>Bukte atoles bellun lengkap?</b> Keremanna ghi' antre. Kaloar, maso' pole, terros onduh pole. Data se ampon ekerem paggun kasempen.

    <b>Ta' andhi' email?</b> Onduh saos, otaba foto layarra.

    <b>Bada se laher, sedha, otaba alle saampona ekerem?</b> Ta' parlo ngoba pa-ponapa. Kabarragi ka ketua RT; dagghi' epadha'agi bi' petugas.

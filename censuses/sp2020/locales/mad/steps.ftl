# A native speaker's review is still wanted.
# The seven steps of the online census: title, what to do, and answers for those who are stuck.

step-prepare-title = Sadhiyaaghi serrat
step-prepare-body =
    Sadhiyaaghi KK ban KTP sadhaja anggota kaloarga; se eangghuy nomerra. Manabi badha, buku nika, akta talak, akta laher, otaba serrat kamateyan jughan.
    Bisa dhari HP otaba komputer. Rata-rata 5 menit sabbhan oreng, dhaddhi sakitar 20 menit kaangghuy empa' oreng.
step-prepare-help =
    <b>KTP otaba KK elang?</b> Cokop nomerra. NIK etoles jughan e KK ban akta; nomer KK bisa eoladhi e fotokopi lama otaba tanya'aghi ka dhisa.

    <b>Ta' ghaduwan buku nika?</b> Ta' arapa, pagghun bisa terros.

    <b>Sapa se ngesse?</b> Kepala kaloarga otaba sapa bisaos se badha e KK. Oreng settong cokop kaangghuy sakaloarga.

    <b>Browser etola'?</b> Angghuy Chrome, Firefox, Opera, otaba Safari se paleng anyar.

step-find-family-title = Temmo kaloargana
step-find-family-body =
    Bukka' <a href="https://{ $domain }">{ $domain }</a> ban pele bhasa. Esse NIK, nomer KK, ban kode ghambhar (captcha), terros klik <b>Cek Keberadaan</b>.
    Nomerra coma eketik e situs ghapaneka.
step-find-family-help =
    <b>NIK ta' etemmo?</b> Pareksa angkana, terros coba NIK anggota laen e KK se padha.

    <b>Kaloar kode 104?</b> NIK ban nomer KK ta' apasangan e data situs, biyasana amargha KK-na anyar. Coba sakale ngangghuy nomer KK lama. Manabi pagghun ta' bisa, antos petugas bisaos; ta' parlo ka Dukcapil.

    <b>Captcha ta' kaloar?</b> Bukka' pole kacana, otaba angghuy Chrome, Firefox, otaba Safari.

    <b>Situs possa' otaba lambat?</b> Coba ghu-lagghu otaba malem, otaba lebat mode penyamaran.

    <b>Ampon du kale ghi' ta' hasel?</b> Angghuy NIK anggota laen e KK se padha.

step-password-title = Aghabay password
step-password-body =
    Settong password kaangghuy settong kaloarga. Angghuy horop ban angka, terros catet: dagghi' Panjennengan parlo pole.
    Pele settong petanya keamanan se jawabhanna paste enga', terros klik <b>Buat Password</b>.
step-password-help =
    <b>Password etola'?</b> Coba 6 sampe' 15 horop ban angka, tanpa tandha baca.

    <b>Loppa password?</b> Jawab petanya keamanan e kaca maso', otaba tanya'aghi ka anggota kaloarga: password settong KK padha.

    <b>Pagghun ta' bisa maso'?</b> Kantor BPS { own-regency } bisa ngapos password lama. Saamponna ghapaneka essean eolange dhari awwal.

    <b>Badha se nyo'on password otaba kode OTP?</b> Jha' eparengngaghi. Sensus ta' nyo'on ghapaneka.

step-family-housing-title = Kaloarga ban roma
step-family-housing-body =
    Maso', maos panduanna, terros klik <b>Mulai Mengisi</b>. Esse alamat se ekennengnge samangken ban katerrangan roma: se ghaduwan, listrik, aeng enoman, jamban, ban lantai.
    Parlo ambu? Klik <b>Simpan sementara</b>, dagghi' eterrossaghi.
step-family-housing-help =
    <b>Alamat bhidha sareng KTP?</b> Esse kennengngan se biyasa ekennengnge samangken. Kadhuwana ecatet.

    <b>Ana' kos otaba rantau?</b> Alamatta e kennengngan se biyasa ekennengnge. Bisa maso' ngangghuy NIK dhibi' ban password kaloarga, otaba eesseaghi oreng seppo.

    <b>Kodhu mare sakale?</b> Ta' parlo. Klik <b>Simpan sementara</b>, terros maso' pole ngangghuy NIK, nomer KK, ban password se padha.

step-members-title = Sabbhan anggota kaloarga
step-members-body =
    Pareksa daftar anggota, tambai se ghi' tadha', terros esse tong-settong.
    Sabagiyan ampon aesse dhari data Dukcapil. Pabhender se ampon aoba, akadhi pendidikan otaba kalakowan.
step-members-help =
    <b>Badha se ghi' ta' e daftar?</b> Klik tombol tambah e babana <b>Daftar Anggota Keluarga</b>. Bhaji' se ghi' ta' ghaduwan NIK etambaaghi jughan.

    <b>Badha se ampon sedha?</b> Esse kabadha'anna se saongghuna, banne "Ada".

    <b>Kalakowan eesse ponapa?</b> Se paleng jellas: banne coma "PNS", namong jabatan ban instansina.

    <b>Kaloarga e lowar naghara?</b> Se alako otaba kuliya e jadhiya biyasana ta' edata e dhinna'.

step-submit-title = Pareksa ban kerem
step-submit-body =
    Bukka' rengkessan ban pasteaghi sadhaja anggota atandha <b>Sudah Update</b>. Saamponna ghapaneka klik <b>Kirim</b>.
    Pareksa sakale pole sabellunna, amargha essean se ampon ekerem ta' bisa eoba e situs.
step-submit-help =
    <b>Badha se ghi' ta' "Sudah Update"?</b> Bukka' anggota ghapaneka, lengkabbhi, terros sempen.

    <b>Sala ngesse, ghi' ta' ekerem?</b> Klik <b>Lihat</b> ban ghante. Salama ghi' ta' <b>Kirim</b>, sadhaja ghi' bisa eoba.

    <b>Sala ngesse, ampon ekerem?</b> Ta' bisa eoba e situs. Dagghi' epabhender sareng petugas e lapangan.

    <b>Situs possa'?</b> Klik <b>Simpan sementara</b> ban coba pole ghu-lagghu otaba malem. Essean ta' elang.

step-receipt-title = Sempen bhukte
step-receipt-body =
    Unduh bhukte pengisian, otaba kerem ka email dhibi', terros sempen. Saamponna bakto online mare, bhukte ta' bisa eunduh pole.
    ASN: bhukte paneka biyasana epenta kantor. Kerem bisaos ka dhinna'.
step-receipt-help =
    <b>Bhukte atoles ghi' ta' lengkap?</b> Keremanna ghi' antre. Kaloar, maso' pole, terros unduh pole. Data se ampon ekerem pagghun kasempen.

    <b>Ta' ghaduwan email?</b> Unduh bisaos, otaba foto layarra.

    <b>Badha se laher, sedha, otaba alle saamponna ekerem?</b> Ta' parlo ngoba pa-ponapa. Kabharraghi ka ketua RT; dagghi' epadha'aghi sareng petugas.

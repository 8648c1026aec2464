# A native speaker's review is still wanted.
# The seven steps of the online census: title, what is done, and answers for those who are stuck.

step-prepare-title = Cawisaken serat
step-prepare-body =
    Cawisaken KK lan KTP sedaya anggota kulawarga; ingkang dipunangge nomeripun. Menawi wonten, ugi buku nikah, akta cerai, akta lair, utawi serat katrangan seda.
    Saged saking HP utawi komputer. Rata-rata 5 menit saben tiyang, dados watawis 20 menit kangge sekawan tiyang.
step-prepare-help =
    <b>KTP utawi KK ical?</b> Cekap nomeripun. NIK ugi kaserat ing KK lan akta; nomer KK saged dipirsani ing salinan lawas utawi dipuntangletaken dhateng desa.

    <b>Mboten kagungan buku nikah?</b> Mboten napa-napa, tetep saged lajeng.

    <b>Sinten ingkang ngisi?</b> Kepala kulawarga utawi sinten mawon ingkang kaserat ing KK. Setunggal tiyang cekap kangge sakulawarga.

    <b>Browser dipuntampik?</b> Ngangge Chrome, Firefox, Opera, utawi Safari ingkang paling enggal.

step-find-family-title = Panggihaken kulawarga
step-find-family-body =
    Bikak <a href="https://{ $domain }">{ $domain }</a> lan pilih basa. Isi NIK, nomer KK, lan kode gambar (captcha), lajeng pencet <b>Cek Keberadaan</b>.
    Nomeripun namung dipunketik ing situs niku.
step-find-family-help =
    <b>NIK mboten kepanggih?</b> Mangga dipunpriksa angkanipun, lajeng cobi NIK anggota sanes ing KK ingkang sami.

    <b>Medal kode 104?</b> NIK lan nomer KK mboten sapasang ing data situs, limrahipun amargi KK-nipun enggal. Cobi sepisan mawi nomer KK lawas. Menawi tetep mboten saged, tengga petugas mawon; mboten perlu dhateng Dukcapil.

    <b>Captcha mboten medal?</b> Bikak malih kacanipun, utawi ngangge Chrome, Firefox, utawi Safari.

    <b>Situs kebak utawi alon?</b> Cobi enjing sanget utawi dalu, utawi lumantar mode penyamaran.

    <b>Sampun kaping kalih dereng kasil?</b> Ngangge NIK anggota sanes ing KK ingkang sami.

step-password-title = Damel sandi
step-password-body =
    Setunggal sandi kangge setunggal kulawarga. Ngangge aksara lan angka, lajeng dipuncathet: mangke panjenengan betahaken malih.
    Pilih setunggal pitakenan keamanan ingkang wangsulanipun mesthi panjenengan enget, lajeng pencet <b>Buat Password</b>.
step-password-help =
    <b>Sandi dipuntampik?</b> Cobi 6 ngantos 15 aksara lan angka, tanpa simbol.

    <b>Kesupen sandi?</b> Wangsuli pitakenan keamanan ing kaca mlebet, utawi tangletaken dhateng anggota kulawarga: sandinipun sami kangge setunggal KK.

    <b>Tetep mboten saged mlebet?</b> Kantor BPS { own-regency } saged mbusak sandi lawas. Sasampunipun niku isian dipunwiwiti saking ngajeng.

    <b>Wonten ingkang nyuwun sandi utawi kode OTP?</b> Ampun dipunparingaken. Sensus mboten nyuwun niku.

step-family-housing-title = Kulawarga lan griya
step-family-housing-body =
    Mlebet, waos pandomipun, lajeng pencet <b>Mulai Mengisi</b>. Isi alamat papan dunung sakniki lan katrangan griya: ingkang kagungan, listrik, toya unjukan, jamban, lan jogan.
    Perlu kendel rumiyin? Pencet <b>Simpan sementara</b>, mangke dipunlajengaken.
step-family-housing-help =
    <b>Alamat benten kaliyan KTP?</b> Isi papan ingkang padatanipun panjenengan panggeni sakniki. Kalih-kalihipun dipuncathet.

    <b>Lare kos utawi boro?</b> Alamatipun ing papan padatanipun piyambakipun manggen. Saged mlebet mawi NIK piyambak lan sandi kulawarga, utawi dipunisekaken tiyang sepuh.

    <b>Kedah rampung sepisan?</b> Mboten. Pencet <b>Simpan sementara</b>, lajeng mlebet malih mawi NIK, nomer KK, lan sandi ingkang sami.

step-members-title = Saben anggota kulawarga
step-members-body =
    Mangga dipunpriksa daftar anggota, tambahaken ingkang dereng wonten, lajeng isi setunggal-setunggal.
    Saperangan sampun kaisi saking data Dukcapil. Leresaken ingkang sampun ewah, upaminipun sekolah utawi padamelan.
step-members-help =
    <b>Wonten ingkang dereng ing daftar?</b> Pencet tombol tambah ing ngandhap <b>Daftar Anggota Keluarga</b>. Bayi ingkang dereng gadhah NIK ugi dipuntambahaken.

    <b>Wonten ingkang sampun seda?</b> Isi keberadaanipun miturut kawontenan, sanes "Ada".

    <b>Padamelan dipunisi napa?</b> Ingkang cetha: sanes namung "PNS", nanging jabatan lan instansinipun.

    <b>Kulawarga ing luar negeri?</b> Ingkang nyambut damel utawi kuliah ing ngrika limrahipun mboten dipundata ing mriki.

step-submit-title = Priksa lan kirim
step-submit-body =
    Bikak ringkesan lan pesthekaken sedaya anggota sampun wonten tandha <b>Sudah Update</b>. Sasampunipun niku pencet <b>Kirim</b>.
    Mangga dipunpriksa sepisan malih saderengipun, amargi isian ingkang sampun dipunkirim mboten saged dipunewahi ing situs.
step-submit-help =
    <b>Wonten ingkang dereng "Sudah Update"?</b> Bikak anggota niku, jangkepi, lajeng simpen.

    <b>Klentu ngisi, dereng dipunkirim?</b> Pencet <b>Lihat</b> lan gantos. Saderengipun <b>Kirim</b>, sedaya taksih saged dipunewahi.

    <b>Klentu ngisi, sampun dipunkirim?</b> Mboten saged dipunewahi ing situs. Mangke dipunleresaken petugas ing lapangan.

    <b>Situs kebak?</b> Pencet <b>Simpan sementara</b> lan cobi malih enjing sanget utawi dalu. Isian panjenengan mboten ical.

step-receipt-title = Simpen bukti
step-receipt-body =
    Undhuh bukti isian, utawi kirim dhateng email panjenengan piyambak, lajeng simpen. Sasampunipun wekdal online rampung, bukti mboten saged dipunundhuh malih.
    ASN: bukti niki limrahipun dipunsuwun kantor. Mangga dipunkirim ing mriki.
step-receipt-help =
    <b>Bukti kaserat dereng jangkep?</b> Kiriman panjenengan taksih antri. Medal, mlebet malih, lajeng undhuh malih. Data ingkang sampun dipunkirim tetep kasimpen.

    <b>Mboten kagungan email?</b> Undhuh mawon, utawi foto layaripun.

    <b>Wonten ingkang lair, seda, utawi pindhah sasampunipun dipunkirim?</b> Mboten perlu ngewahi napa-napa. Aturaken dhateng ketua RT; mangke dipuncocogaken petugas.

# Kunjungan petugas, dengan kata usaha.

visits-officer-ask =
    🔎 <b>Siapa yang datang ke usaha Anda?</b>
    Ketik nama lengkap atau nomor di tanda pengenalnya. Ada kode QR atau barcode? Kirim saja fotonya.
visits-button-counted = Sudah, stiker ditempel
home-sent-none = 👏 Menurut kabar Anda, { -counted } Anda sudah didata. Terima kasih!
visits-own-claimed = Menurut kabar Anda, { -counted } Anda sudah didata.
visits-missed-claimed =
    Menurut kabar Anda, { -counted } Anda sudah didata, jadi laporan ini belum saya hitung.
    Ternyata belum? Tekan <b>{ visits-button-missed-anyway }</b>.
visits-when-village = Usaha Anda di desa mana? Ketik nama desanya.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas mendatangi usaha { $period }.
visits-when-left-out = Kalau usaha Anda terlewat, tekan <b>Belum didatangi</b> sekarang, dan beri tahu ketua RT atau kantor desa.
visits-when-counted = 📝 Sudah tercatat bahwa usaha Anda belum didatangi. Saya kabari kalau ada jawabannya.
visits-missed-consent = Setelah itu saya catat bahwa usaha Anda di { $village } belum didatangi petugas, tanpa nama Anda.
visits-missed-too-soon = 🏪 <b>Kunjungan baru mulai { $first_day }</b>, bergiliran dari usaha ke usaha sampai { $last_day }. Jadi usaha Anda belum terlewat. Kalau sampai { $again } belum ada yang datang, tekan <b>{ visits-button-when }</b>, lalu bilang lagi.
visits-missed =
    🚪 <b>Warga bilang belum didatangi</b>
    Yang melapor tidak disebut namanya. Mohon usaha yang terlewat didatangi lagi, lalu tekan desanya.
visits-told-again = 🏪 <b>Petugas sudah berkeliling lagi di { $village }.</b> Kalau usaha Anda masih terlewat, beri tahu saya.
visits-told-done = 🏪 <b>Koordinator { $village } menjawab:</b> usaha yang terlewat sudah didatangi lagi. Kalau usaha Anda masih belum, beri tahu saya.
visits-asked =
    🏪 <b>Apakah petugas sensus sudah datang ke usaha Anda?</b>
    Di { $village } kunjungan dicatat selesai. Beberapa warga kami tanya secara acak, hanya sekali. Jawaban Anda tidak disebut namanya.
fieldday-reason-missed = Ada usaha yang terlewat
fieldday-found = { $count } lebih banyak dari daftar. Tidak apa-apa, usaha baru memang ditemukan di lapangan.
fieldday-beyond-typed = Anda menulis { $visits }, { $count } lebih banyak, jadi belum saya catat. Rumah baru memang bisa ditemukan. Benar begitu?
fieldday-card-others = Belum tercatat: { $visits }. Kalau disetujui, usaha itu tidak didatangi lagi.
fieldday-sure = ⚠️ Di <b>{ $block }</b> masih ada { $left } dari { $all } usaha yang belum didatangi. Tetap setujui?
fieldday-again-now = <b>{ $block }</b>, { $visits }: satu usaha sekarang jadi apa?
fieldteam-sums = { fieldteam-blocks } Hari ini { $visited } usaha dikunjungi.
fieldteam-one-blocks = Blok: { $approved } disetujui, { $finished } menunggu diperiksa, { $open } belum. Sisa { $left } kunjungan.
fieldteam-one-today = Hari ini { $today } usaha dikunjungi.
fieldteam-hand-to = Semua pekerjaan <b>{ $name }</b> ({ $blocks } blok, sisa { $left } kunjungan) untuk siapa?
fieldteam-hand-sure = Serahkan semua pekerjaan <b>{ $name }</b> ({ $blocks } blok, sisa { $left } kunjungan) kepada <b>{ $to }</b>? Keduanya langsung saya kabari, dan { $name } tercatat berhalangan.
fieldteam-handed = ✅ { $blocks } blok (sisa { $left } kunjungan) sekarang di { $to }. Yang bersangkutan saya kabari.
fieldteam-waiting = { $mark } { $name } · { $officer }: { $settled } dari { $left } kunjungan
fieldteam-sure = ⚠️ { $blocks } blok masih punya usaha yang belum didatangi, semuanya { $left } usaha. Tetap setujui { $count } blok ini?
fieldteam-help-told = 🙋 Koordinator Anda saya kabari. Sambil menunggu, lanjutkan ke usaha berikutnya.
fieldteam-area-sums = { fieldteam-blocks } Sisa { $left } kunjungan.
fieldteam-area-pace = Laju { $days ->
        [1] sehari terakhir
        [7] sepekan
       *[other] { $days } hari terakhir
    }: { $visits } usaha{ $blocks ->
        [none] { "" }
       *[other] { " " }dan { $blocks } blok
    } per hari.
fieldwork-left-said = Kata pelaku usaha di sini: { $cannot } menunggu petugas karena tidak diundang atau tidak bisa mengisi online, { $claimed } bilang sudah (belum terkonfirmasi).
fieldwork-left-closed = Di blok yang disetujui, { $count } usaha ditutup tanpa didatangi.

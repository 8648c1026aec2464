# Kunjungan petugas, dengan kata usaha.

visits-officer-ask =
    🔎 <b>Siapa yang datang ke usaha Anda?</b>
    Ketik nama lengkap atau nomor di tanda pengenalnya. Ada kode QR atau barcode? Kirim saja fotonya.
visits-when-village = Usaha Anda di desa mana? Ketik nama desanya.
visits-when-before = 🗓 <b>{ $village }.</b> Petugas mendatangi usaha { $period }.
visits-when-left-out = Kalau usaha Anda terlewat, tekan <b>Belum didatangi</b> sekarang, dan beri tahu ketua RT atau kantor desa.
visits-when-counted = 📝 Sudah tercatat bahwa usaha Anda belum didatangi. Saya kabari kalau ada jawabannya.
visits-missed-consent = Setelah itu saya catat bahwa usaha Anda di { $village } belum didatangi petugas, tanpa nama Anda.
visits-missed-too-soon = 🏪 <b>Kunjungan baru mulai { $first_day }</b>, bergiliran dari usaha ke usaha sampai { $last_day }. Jadi usaha Anda belum terlewat. Kalau sampai { $again } belum ada yang datang, tekan <b>Belum didatangi</b> lagi.
visits-missed =
    🚪 <b>Warga bilang belum didatangi</b>
    Yang melapor tidak disebut namanya. Mohon usaha yang terlewat didatangi lagi, lalu tekan desanya.
visits-told-again = 🏪 <b>Petugas sudah berkeliling lagi di { $village }.</b> Kalau usaha Anda masih terlewat, beri tahu saya.
visits-told-done = 🏪 <b>Koordinator { $village } menjawab:</b> usaha yang terlewat sudah didatangi lagi. Kalau usaha Anda masih belum, beri tahu saya.
visits-asked =
    🏪 <b>Apakah petugas sensus sudah datang ke usaha Anda?</b>
    Di { $village } kunjungan dicatat selesai. Beberapa warga kami tanya secara acak, hanya sekali. Jawaban Anda tidak disebut namanya.

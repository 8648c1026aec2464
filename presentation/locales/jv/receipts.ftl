# A native speaker's review is still wanted.
# What a reader saw in a proof, and a drawing of what a receipt looks like.
receipt-example = CONTO
receipt-filename = conto-bukti.png
receipt-title = Buktinipun kados napa?
receipt-where = Medal ing situs sensus sasampunipun isian dipunkirim
receipt-row-you = Nami panjenengan
receipt-row-spouse = Nami garwa
receipt-row-child = Nami putra
receipt-note-1 = Judhulipun wonten tembung DATA.
receipt-note-2 = Sedaya anggota kulawarga katingal, kanthi nami kados ing daftar pegawai.
receipt-note-3 = Saben baris mungel Sudah Update. Menawi wonten ingkang dereng jangkep, mangga dipunjangkepi rumiyin.

receipt-complete = ✅ Kawaos: { $members } anggota kulawarga, sedaya jangkep.
receipt-incomplete = ⚠️ <b>{ $open } saking { $members } anggota kulawarga dereng jangkep</b>: { $names }. Mangga dipunjangkepi rumiyin ing situs sensus, lajeng kirim bukti ingkang énggal mriki.
receipt-incomplete-unnamed = ⚠️ <b>{ $open } saking { $members } anggota kulawarga dereng jangkep.</b> Mangga dipunjangkepi rumiyin ing situs sensus, lajeng kirim bukti ingkang énggal mriki.
receipt-nobody = 🔎 Sedaya anggota kulawarga jangkep, nanging nami panjenengan mboten kula panggihaken. Verifikator kantor panjenengan ingkang mriksa.
receipt-no-receipt = 🔎 Ing berkas niki mboten kula panggihaken daftar anggota kulawarga. Menawi klentu kirim, kirim mawon ingkang leres: ingkang niki kagantos.
receipt-broken = ⚠️ Berkas niki mboten saged kula bikak: mbok menawi risak, kosong, utawi dipunkunci sandi. Mangga dipuncobi ing HP panjenengan; menawi ing ngriku ugi mboten saged, mangga kirim tangkapan layaripun mriki, lan ingkang niki kagantos.
receipt-short-incomplete = ⚠️ Ing bukti panjenengan <b>{ $open } saking { $members } anggota kulawarga dereng jangkep</b>. Mangga dipunjangkepi rumiyin ing situs sensus, lajeng kirim bukti ingkang enggal mriki.
receipt-short-no-receipt = 🔎 Ing bukti panjenengan mboten kula panggihaken daftar anggota kulawarga. Menawi klentu kirim, mangga dipunkirim ingkang leres mriki.
receipt-short-unreadable = ⚠️ Berkas bukti panjenengan mboten saged kula bikak. Mangga dipunkirim tangkapan layaripun mriki, lan berkas niku kagantos.
receipt-accepted = ✅ <b>Bukti panjenengan langsung dipuntampi.</b>
receipt-accepted-rule = Aturanipun: sedaya anggota kulawarga mungel Sudah Update, lan nami panjenengan wonten ing antawisipun. Setunggal saking kalih dasa ugi dipunpriksa tiyang.
receipt-spouses = 👪 Bukti niki ugi kangge { $count } pegawai sanes ing kulawarga panjenengan.

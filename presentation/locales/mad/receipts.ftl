# A native speaker's review is still wanted.
# What a reader saw in a proof, and a drawing of what a receipt looks like.
receipt-example = CONTO
receipt-filename = conto-bhukte.png
receipt-title = Akadhi ponapa bhuktena?
receipt-where = Kalowar e situs sensus samarena essean ekerem
receipt-row-you = Nyamana Panjennengan
receipt-row-spouse = Nyamana lake otaba bine
receipt-row-child = Nyamana ana'
receipt-note-1 = Judulla ngangghuy oca' DATA.
receipt-note-2 = Sadhaja anggota kaloarga katon, ngangghuy nyama akadhi e daftar pegawai.
receipt-note-3 = Sabbhan baris amonye Sudah Update. Manabi badha se ghi' ta' lengkap, lengkapi ghallu.

receipt-complete = ✅ Ebaca: { $members } anggota kaloarga, sadhaja lengkap.
receipt-incomplete = ⚠️ <b>{ $open } dhari { $members } anggota kaloarga ghi' ta' lengkap</b>: { $names }. Lengkapi ghallu e situs sensus, terros kerem bhukte se anyar ka dhinna'.
receipt-incomplete-unnamed = ⚠️ <b>{ $open } dhari { $members } anggota kaloarga ghi' ta' lengkap.</b> Lengkapi ghallu e situs sensus, terros kerem bhukte se anyar ka dhinna'.
receipt-nobody = 🔎 Sadhaja anggota kaloarga lengkap, namong nyamana Panjennengan ta' etemmo. Verifikator kantorra Panjennengan se mareksa.
receipt-no-receipt = 🔎 E berkas paneka ta' etemmo daftar anggota kaloarga. Manabi sala kerem, kerem bisaos se bhender: se paneka eganteya.
receipt-broken = ⚠️ Berkas paneka ta' bisa kaula bukka': bisa rosak, kosong, otaba ekonce sandi. Coba bukka' e HP-na Panjennengan; manabi e jadhiya jughan ta' bisa, kerem tangkapan layarra ka dhinna', ban se paneka eganteya.
receipt-short-incomplete = ⚠️ E bhuktena Panjennengan <b>{ $open } dhari { $members } anggota kaloarga ghi' ta' lengkap</b>. Lengkapi ghallu e situs sensus, terros kerem bhukte se anyar ka dhinna'.
receipt-short-no-receipt = 🔎 E bhuktena Panjennengan ta' etemmo daftar anggota kaloarga. Manabi sala kerem, kerem bisaos se bhender ka dhinna'.
receipt-short-unreadable = ⚠️ Berkas bhuktena Panjennengan ta' bisa kaula bukka'. Kerem tangkapan layarra ka dhinna', ban berkas ghapaneka eganteya.
receipt-accepted = ✅ <b>Bhuktena Panjennengan langsung etarema.</b>
receipt-accepted-rule = Atoranna: sadhaja anggota kaloarga amonye Sudah Update, ban nyamana Panjennengan badha e dhalemma. Settong dhari du polo jughan epareksa oreng.
receipt-spouses = 👪 Bhukte paneka jughan kaangghuy { $count } pegawai laen e kaloargana Panjennengan.

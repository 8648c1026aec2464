# Kabar bahwa data yang tadi dikirim tidak berlaku lagi.
correction-corrected = 🔁 <b>Data per { $as_of } dikoreksi.</b> Angka yang tadi saya kirim tidak berlaku lagi.
correction-withdrawn = ↩️ <b>Data per { $as_of } ditarik kembali.</b> Angka yang tadi saya kirim tidak berlaku lagi.
correction-reason = Alasannya: { $reason }
correction-place = <b>{ $unit }</b> sekarang di peringkat <b>{ $rank }</b> di antara { $among }.
correction-board = Peringkat { $among } sudah berubah.
correction-nothing-else = Belum ada data pengganti.
correction-brief = Angka yang berlaku sekarang ada di /laporan.

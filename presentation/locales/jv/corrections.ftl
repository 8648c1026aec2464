# A native speaker's review is still wanted.
# The news that data sent a while ago no longer counts.
correction-corrected = 🔁 <b>Data per { $as_of } dipunkoreksi.</b> Angka ingkang wau kula kirim sampun mboten kaetang.
correction-withdrawn = ↩️ <b>Data per { $as_of } dipuntarik malih.</b> Angka ingkang wau kula kirim sampun mboten kaetang.
correction-reason = Alesanipun: { $reason }
correction-place = <b>{ $unit }</b> samenika ing peringkat <b>{ $rank }</b> ing antawisipun { $among }.
correction-board = Peringkat { $among } sampun gantos.
correction-nothing-else = Dereng wonten data gantosipun.
correction-brief = Angka ingkang dipunginakaken sakniki wonten ing /laporan.

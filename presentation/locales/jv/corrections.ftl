# A native speaker's review is still wanted.
# The news that data sent a while ago no longer counts.
correction-corrected = 🔁 <b>Data ngantos { $as_of } dipunkoreksi.</b> Angka ingkang wau kula kirim sampun mboten kaetang.
correction-withdrawn = ↩️ <b>Data ngantos { $as_of } dipuntarik malih.</b> Angka ingkang wau kula kirim sampun mboten kaetang.
correction-reason = Alesanipun: { $reason }
correction-place = <b>{ $unit }</b> sakniki ing peringkat <b>{ $rank }</b> ing antawisipun { $among }.
correction-board = Peringkat { $among } sampun gantos.
correction-nothing-else = Dereng wonten data gantosipun.
correction-brief = Angka ingkang dipunangge sakniki wonten ing /laporan.

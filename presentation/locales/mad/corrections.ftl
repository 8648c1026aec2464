# A native speaker's review is still wanted.
# News that data sent before no longer holds.
correction-corrected = 🔁 <b>Data sampe' { $as_of } epabhender.</b> Angka se ekerem ghella' ampon ta' eangghuy.
correction-withdrawn = ↩️ <b>Data sampe' { $as_of } etarek pole.</b> Angka se ekerem ghella' ampon ta' eangghuy.
correction-reason = Alasanna: { $reason }
correction-place = <b>{ $unit }</b> samangken e peringkat <b>{ $rank }</b> e antara { $among }.
correction-board = Peringkat { $among } ampon aoba.
correction-nothing-else = Ghi' tadha' data ghantena.
correction-brief = Angka se eangghuy samangken badha e /laporan.

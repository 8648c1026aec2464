# A native speaker's review is still wanted.
# News that data sent before no longer holds.
correction-corrected = 🔁 <b>Data per { $as_of } epabendher.</b> Angka se ekerem gella' ampon ta' eangguy.
correction-withdrawn = ↩️ <b>Data per { $as_of } etarek pole.</b> Angka se ekerem gella' ampon ta' eangguy.
correction-reason = Alasanna: { $reason }
correction-place = <b>{ $unit }</b> samangken e peringkat <b>{ $rank }</b> e antara { $among }.
correction-board = Peringkat { $among } ampon aoba.
correction-nothing-else = Bellun bada data gantena.
correction-brief = Angka se eangguy samangken bada e /laporan.

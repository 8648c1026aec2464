# A native speaker's review is still wanted.
# Pangatoran: ebaca pole bakto bot ajhalan.
settings-changed = ✅ Pangatoran ampon ebaca pole. Se aoba ban langsong ajhalan: { $keys }.
settings-same = ✅ Pangatoran ampon ebaca pole. Tadha' se aoba.
settings-wait = Se ajhalan samarena bot epajhalan pole: { $keys }.
error-settings-refused = Pangatoran se anyar ghi' ta' bisa eangghuy, dhaddhi se lama pagghun ajhalan. { $why }
error-settings-fixed = Bot paneka ajhalan tanpa berkas pangatoran, dhaddhi tadha' se bisa ebaca pole.

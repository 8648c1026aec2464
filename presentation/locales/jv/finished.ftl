# A native speaker's review is still wanted.
# A file of NIPs of those who have finished: what it says, what changes, and taking it back.
finished-title = 📋 <b>{ $count } NIP ingkang sampun rampung</b>, data ngantos { $as_of }
finished-new = Enggal kacathet rampung: { $count }
finished-known = Sampun kacathet saderengipun: { $count }
finished-unknown = Mboten wonten ing daftar pegawai ({ $count }), dados mboten dipunsimpen. Menawi piyambakipun pegawai, kirim rumiyin daftar pegawai ingkang enggal:
finished-differing = Benten kaliyan daftar pegawai ({ $count }). Dipunpriksa rumiyin, mbok menawi barisipun gingsir:
finished-place = baris { $row }
finished-place-in-sheet = lembar { $sheet }, baris { $row }
finished-row-unknown = • { $place }, NIP { $nip }
finished-row-differs = • { $place }: { $there }, ing daftar { $ours }
finished-more = … lan { $count } malih
finished-sure = Sedaya badhe kacathet sampun rampung lan mboten dipunengetaken malih. Simpen?
finished-whole = Menawi berkas niki ngemot sedaya ingkang sampun rampung ing kantor-kantor kasebat, pilih "Simpen, sampun jangkep": daftar nami kagem kepala kantor lumampah wiwit niki.
finished-take = Simpen
finished-take-whole = Simpen, sampun jangkep
finished-take-back = Tarik malih
finished-taken = ✅ Kasimpen kanthi nomer { $number }: { $new } pegawai enggal kacathet rampung. { $thanks } atur matur nuwun badhe dipunkirim.
finished-covered = Ing { $count } saking { $all } kantor sakniki kasumerepan sinten mawon ingkang sampun.
finished-short = Ing { $count } kantor nami-naminipun dereng jangkep kados rekap:
finished-office = • { $office }: { $named } nami
finished-office-short = • { $office }: { $named } nami, rekap ngantos { $as_of } ngetang { $counted }
finished-undone = Berkas nomer { $number } sampun dipuntarik. { $count } pegawai wangsul dereng kacathet rampung.
finished-none = Dereng wonten berkas NIP ingkang dipuntampi.
finished-import = Nomer { $number } · data ngantos { $as_of } · { $count } NIP
finished-import-undone = Nomer { $number } · data ngantos { $as_of } · { $count } NIP · dipuntarik { $when }

error-finished-refused = Berkas NIP dereng saged dipuntampi: wonten { $count } bab ingkang perlu dipunleresaken. Mboten wonten ingkang ewah.
error-finished-again = Berkas niki sampun nate dipuntampi, kanthi nomer { $number }. Mboten wonten ingkang ewah.
error-finished-nobody = Mboten wonten NIP ing berkas niki ingkang kaserat ing daftar pegawai. Kirim rumiyin daftar pegawainipun.
error-finished-unknown = Berkas NIP nomer { $number } mboten wonten.
error-finished-undone = Berkas NIP nomer { $number } sampun dipuntarik saderengipun.
finding-finished-says-open = Irah-irahan utawi nami berkas niki mungel "belum": kadosipun daftar ingkang dereng, sanes ingkang sampun. Menawi isinipun ingkang sampun rampung, gantos irah-irahanipun.
finding-finished-undated = Tanggalipun dereng wonten. Serat tanggal ing berkas utawi ing naminipun, umpami "per 5 Maret 2020".
finding-date-wrong = "{ $value }" sanes tanggal. Serat kados 2020-03-05 utawi 5 Maret 2020.
finding-date-ahead = "{ $value }" dereng dumugi. Ingkang kacathet namung ingkang sampun kapengker.
finding-date-before-census = "{ $value }" saderengipun sensus dipunwiwiti. Dipunpriksa tanggalipun.
finding-status-unclear = "{ $value }" dereng cetha: sampun utawi dereng? Serat "sudah" utawi "belum".

# A native speaker's review is still wanted.
# A file of NIPs of those who have finished: what it says, what changes, and taking it back.
finished-title = 📋 <b>{ $count } NIP se ampon mare</b>, data per { $as_of }
finished-new = Anyar ecatet mare: { $count }
finished-known = Ampon ecatet sabellunna: { $count }
finished-unknown = Tadha' e daftar pegawai ({ $count }), daddi ta' esempen. Manabi paneka pegawai, kerem daftar pegawai se anyar kadhi':
finished-differing = Bidha dhari daftar pegawai ({ $count }). Pareksa kadhi', manabi barissa aobba kennengnganna:
finished-place = baris { $row }
finished-place-in-sheet = lembar { $sheet }, baris { $row }
finished-row-unknown = • { $place }, NIP { $nip }
finished-row-differs = • { $place }: { $there }, e daftar { $ours }
finished-more = … ban { $count } pole
finished-sure = Sadajana bakal ecatet ampon mare ban ta' eenga'agi pole. Sempen?
finished-whole = Manabi berkas paneka aesse sadaja se ampon mare e kantor-kantor paneka, pele "Sempen, ampon gennep": daftar nyama kaangguy kepala kantor ngabidi dhari gapaneka.
finished-take = Sempen
finished-take-whole = Sempen, ampon gennep
finished-take-back = Tarek pole
finished-taken = ✅ Esempen kalaban nomer { $number }: { $new } pegawai anyar ecatet mare. { $thanks } oca' sakalangkong bakal ekerem.
finished-covered = E { $count } dhari { $all } kantor samangken ekataoe pasera se ampon mare.
finished-short = E { $count } kantor nyama-nyamana bellun gennep akadi rekap:
finished-office = • { $office }: { $named } nyama
finished-office-short = • { $office }: { $named } nyama, rekap per { $as_of } aetong { $counted }
finished-undone = Berkas nomer { $number } ampon etarek. { $count } pegawai abali bellun ecatet mare.
finished-none = Bellun bada berkas NIP se etarema.
finished-import = Nomer { $number } · data per { $as_of } · { $count } NIP
finished-import-undone = Nomer { $number } · data per { $as_of } · { $count } NIP · etarek { $when }

error-finished-refused = Berkas NIP bellun bisa etarema: bada { $count } se parlo epabendher. Tadha' se aoba.
error-finished-again = Berkas paneka ampon toman etarema, kalaban nomer { $number }. Tadha' se aoba.
error-finished-nobody = Tadha' NIP e berkas paneka se bada e daftar pegawai. Kerem daftar pegawaina kadhi'.
error-finished-unknown = Berkas NIP nomer { $number } tadha'.
error-finished-undone = Berkas NIP nomer { $number } ampon etarek sabellunna.
finding-finished-says-open = Judul otaba nyamana berkas paneka amonye "belum": akadi daftar se bellun, banne se ampon. Manabi essena se ampon mare, gante judulla.
finding-finished-undated = Tanggalla bellun bada. Toles tanggal e berkas otaba e nyamana, akadi "per 5 Maret 2020".
finding-date-wrong = "{ $value }" banne tanggal. Toles akadi 2020-03-05 otaba 5 Maret 2020.
finding-date-ahead = "{ $value }" bellun dapa'. Se ecatet coma se ampon tapongkor.
finding-date-before-census = "{ $value }" sabellunna sensus emolae. Pareksa tanggalla.
finding-status-unclear = "{ $value }" bellun terrang: ampon otaba bellun? Esse "sudah" otaba "belum".

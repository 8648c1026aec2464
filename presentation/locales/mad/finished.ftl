# A native speaker's review is still wanted.
# A file of NIPs of those who have finished: what it says, what changes, and taking it back.
finished-title = 📋 <b>{ $count } NIP se ampon mare</b>, data sampe' { $as_of }
finished-new = Anyar ecatet mare: { $count }
finished-known = Ampon ecatet sabellunna: { $count }
finished-unknown = Tadha' e daftar pegawai ({ $count }), dhaddhi ta' esempen. Manabi paneka pegawai, kerem daftar pegawai se anyar kadhi:
finished-differing = Bhidha dhari daftar pegawai ({ $count }). Pareksa kadhi, manabi barissa aobba kennengnganna:
finished-place = baris { $row }
finished-place-in-sheet = lembar { $sheet }, baris { $row }
finished-row-unknown = • { $place }, NIP { $nip }
finished-row-differs = • { $place }: { $there }, e daftar { $ours }
finished-more = … ban { $count } pole
finished-sure = Sadhajana bhakal ecatet ampon mare ban ta' epaenga' pole. Sempen?
finished-whole = Manabi berkas paneka aesse sadhaja se ampon mare e kantor-kantor paneka, pele "Sempen, ampon ghennep": daftar nyama kaangghuy kepala kantor ngabidhi dhari ghapaneka.
finished-take = Sempen
finished-take-whole = Sempen, ampon ghennep
finished-take-back = Tarek pole
finished-taken = ✅ Esempen kalaban nomer { $number }: { $new } pegawai anyar ecatet mare. { $thanks } oca' sakalangkong bhakal ekerem.
finished-covered = E { $count } dhari { $all } kantor samangken ekataoe pasera se ampon mare.
finished-short = E { $count } kantor ma-nyamana ghi' ta' ghennep akadhi rekap:
finished-office = • { $office }: { $named } nyama
finished-office-short = • { $office }: { $named } nyama, rekap sampe' { $as_of } aetong { $counted }
finished-undone = Berkas nomer { $number } ampon etarek. { $count } pegawai abali ghi' ta' ecatet mare.
finished-none = Ghi' tadha' berkas NIP se etarema.
finished-import = Nomer { $number } · data sampe' { $as_of } · { $count } NIP
finished-import-undone = Nomer { $number } · data sampe' { $as_of } · { $count } NIP · etarek { $when }

error-finished-refused = Berkas NIP ghi' ta' bisa etarema: badha { $count } se parlo epabhender. Tadha' se aoba.
error-finished-again = Berkas paneka ampon toman etarema, kalaban nomer { $number }. Tadha' se aoba.
error-finished-nobody = Tadha' NIP e berkas paneka se badha e daftar pegawai. Kerem daftar pegawaina kadhi.
error-finished-unknown = Berkas NIP nomer { $number } tadha'.
error-finished-undone = Berkas NIP nomer { $number } ampon etarek sabellunna.
finding-finished-says-open = Judul otaba nyamana berkas paneka amonye "belum": akadhi daftar se ghi' bhunten, banne se ampon. Manabi essena se ampon mare, ghante judulla.
finding-finished-undated = Tangghalla ghi' tadha'. Toles tangghal e berkas otaba e nyamana, akadhi "per 5 Maret 2020".
finding-date-wrong = "{ $value }" banne tangghal. Toles akadhi 2020-03-05 otaba 5 Maret 2020.
finding-date-ahead = "{ $value }" ghi' ta' dapa'. Se ecatet coma se ampon tapongkor.
finding-date-before-census = "{ $value }" sabellunna sensus emolae. Pareksa tangghalla.
finding-status-unclear = "{ $value }" ghi' ta' terrang: ampon otaba ghi' bhunten? Esse "sudah" otaba "belum".

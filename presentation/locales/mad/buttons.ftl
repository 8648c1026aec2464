# A native speaker's review is still wanted.
button-home = Beranda
button-help = Bantowan
button-status = Pareksa status
button-status-again = Coba nomer laen
button-try-again = Coba pole
button-ranking = Tangale peringkat
button-privacy = Data kaula
button-settings = Pangatoran
button-language = Gante basa
button-employee = Kaula ASN
button-office = Kantor kaula
button-cancel = Ta' daddi
button-private-chat = Bukka' chat pribadi

button-steps = Bukka' langka kaula
button-begin = Molae langka { $step }
button-continue = Terros ka langka { $step }
button-back-to-step = Abali ka langka { $step }
button-all-steps = Sadaja langka
button-done = Ampon
button-stuck = Kaula macet
button-later = Dagghi' saos
button-claim = Ampon ekerem?
button-sent = Ampon ekerem
button-offline = Ta' bisa online
button-try-online = Terro nyoba online
button-remind-evening = Enga'agi dagghi' malem
button-remind-morning = Enga'agi gu-lagghu

button-around = Tangale e papan peringkat
button-own-unit = { $unit }
button-whole-board = Tangale sadaja
button-other-boards = Papan laen
button-board-office = OPD
button-board-district = Kecamatan
button-board-village = Dhisa ban kelurahan
button-board-regency = Kabupaten ban kottha
button-board-company = Perusahaan
button-trend = Kamajuan
button-as-picture = Gambar
button-as-text = Abali ka tolesan
button-as-xlsx = Onduh XLSX
button-back = Abali
button-every-size = Sadaja
button-up = Ka { $unit }
button-open-district = Kecamatan e { $unit }
button-open-village = Dhisa e { $unit }

button-group-code = Kode ka'angguy grup kantor
button-add-to-group = Maso'agi kaula ka grup

button-reminders = Ator pangenga'
button-help-me = Banto kaula e langka { $step }
button-reminders-on = Odhi'agi pangenga'
button-reminders-off = Pate'e pangenga'
button-evening-on = Coma malem
button-evening-off = Olle bila saos

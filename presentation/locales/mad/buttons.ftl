# A native speaker's review is still wanted.
button-home = Beranda
button-help = Bhantowan
button-status = Pareksa status
button-status-again = Coba nomer laen
button-try-again = Coba pole
button-ranking = Oladhi peringkat
button-privacy = Data kaula
button-settings = Pangatoran
button-language = Ghante bhasa
button-employee = Kaula ASN
button-office = Kantor kaula
button-cancel = Ta' dhaddhi
button-private-chat = Bukka' chat pribadi

button-steps = Bukka' langka kaula
button-begin = Molae langka { $step }
button-continue = Terros ka langka { $step }
button-back-to-step = Abali ka langka { $step }
button-all-steps = Sadhaja langka
button-done = Ampon
button-stuck = Badha alangan
button-later = Dagghi' bisaos
button-claim = Ampon ekerem?
button-sent = Ampon kaula kerem
button-offline = Ta' bisa online
button-try-online = Kasokan nyoba online
button-remind-evening = Enga'aghi dagghi' malem
button-remind-morning = Enga'aghi ghu-lagghu

button-around = Oladhi e papan peringkat
button-own-unit = { $unit }
button-whole-board = Oladhi sadhaja
button-other-boards = Papan laen
button-board-office = OPD
button-board-district = Kecamatan
button-board-village = Dhisa ban kelurahan
button-board-regency = Kabupaten ban kottha
button-board-company = Perusahaan
button-trend = Kamajuan
button-as-picture = Ghambhar
button-as-text = Abali ka tolesan
button-as-xlsx = Unduh XLSX
button-back = Abali
button-every-size = Sadhaja
button-up = Ka { $unit }
button-open-district = Kecamatan e { $unit }
button-open-village = Dhisa e { $unit }

button-group-code = Kode kaangghuy grup kantor
button-add-to-group = Maso'aghi kaula ka grup

button-reminders = Ator pangenga'
button-help-me = Bhanto kaula e langka { $step }
button-reminders-on = Odhi'aghi pangenga'
button-reminders-off = Pate'e pangenga'
button-evening-on = Coma malem
button-evening-off = Bila bisaos

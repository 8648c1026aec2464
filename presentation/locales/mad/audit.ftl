# A native speaker's review is still wanted.
command-audit = Catetan lalakon
audit-title = 📜 <b>Catetan lalakon</b>
audit-of-kind = Jenis: { $kind }
audit-of-person = Sareng: { $who }
audit-line = • { $at } · <b>{ $who }</b>: { $act }
audit-nothing = Ghi' tadha' se ecatet.
audit-by-kind = Manorot jenis
audit-by-person = Manorot oreng
audit-file = Unduh sadhaja (XLSX)
audit-file-some = Unduh se paneka (XLSX)
audit-all = Sadhaja lalakon
audit-which-kind = Lalakon se ka'dimma?
audit-which-person = Lalakonna pasera? Paneka se paleng budhi ecatet.
audit-file-caption = 📜 Catetan lalakon: { $count } baris.
audit-filename = catetan-lalakon
audit-column-day = Tangghal
audit-column-time = Pokol ({ $zone })
audit-column-who = Pasera
audit-column-act = Lalakon
audit-column-kind = Jenis
audit-kind-roles = Tugas ban undangan
audit-kind-recaps = Rekap
audit-kind-files = Berkas ban daftar
audit-kind-broadcasts = Siaran ban kereman
audit-kind-offices = Kantor ban pegawai
audit-kind-proofs = Bukti
audit-kind-groups = Grup
audit-kind-help = Tolongan
audit-kind-fieldwork = Kalakowan lapangan
audit-kind-rest = Laenna
audit-itself = { $who ->
        [system] baris parenta
        [settings] Setelan adha'
        [telegram] Telegram
        [erased] (data ampon eapos)
       *[schedule] bot
    }
audit-other = { $action }

audit-role-given = aberri' tugas { $place } ka { $whom }
audit-role-taken = ngala' tugas { $place } dhari { $whom }
audit-role-given-back = nyolaghi tugas { $place }
audit-invitation-made = aghabay undangan nomer { $number }: { $place }
audit-invitation-accepted = narema undangan nomer { $number }: { $place }
audit-invitation-revoked = abatallaghi undangan nomer { $number }: { $place }
audit-recap-staged = ngerem rekap nomer { $number }
audit-recap-redated = ngoba tangghal rekap nomer { $number }
audit-recap-discarded = ngapos rekap nomer { $number }
audit-recap-published = nerbitaghi rekap nomer { $number }
audit-recap-withdrawn = narek pole rekap nomer { $number }
audit-roster-imported = masokkaghi daftar pegawai ({ $count })
audit-registry-imported = masokkaghi daftar kaloarga
audit-registry-taken-back = narek pole daftar kaloarga nomer { $number }
audit-finished-imported = masokkaghi daftar NIP se ampon mare ({ $count })
audit-finished-taken-back = narek pole daftar NIP nomer { $number }
audit-units-imported = masokkaghi daftar kantor ({ $count })
audit-bases-imported = masokkaghi jumlah dhasar ({ $count })
audit-blocks-imported = masokkaghi daftar blok ({ $count })
audit-fieldworkers-imported = masokkaghi daftar petugas ({ $count })
audit-progress-imported = masokkaghi etonganna aplikasi nasional ({ $count } blok)
audit-fieldworker-codes-made = agabay kode petugas ({ $count })
audit-fieldworker-joined = agabung dhaddhi petugas dhari { $unit }
audit-fieldworker-left = kalowar dhari petugas
audit-broadcast-started = ngerem siaran nomer { $number } ({ $count } oreng)
audit-broadcast-confirmed = nyo'on saroju' kaangghuy siaran nomer { $number } ({ $count } oreng)
audit-broadcast-declined = ghi' ta' saroju' ka siaran nomer { $number }
audit-broadcast-taken-back = narek siaran nomer { $number } kaangghuy eoba
audit-broadcast-paused = apaambu ghallu siaran nomer { $number }
audit-broadcast-resumed = nerrosaghi siaran nomer { $number }
audit-broadcast-stopped = maambu siaran nomer { $number }
audit-broadcast-dropped = abatallaghi siaran nomer { $number }
audit-broadcast-tried-again = ngerem pole siaran nomer { $number } ({ $count } pessen)
audit-experiment-started = molae uji nomer { $number } ({ $count } oreng): { $arms }
audit-experiment-confirmed = nyo'on saroju' kaangghuy uji nomer { $number } ({ $count } oreng): { $arms }
audit-experiment-dropped = ta' dhaddhi molae uji nomer { $number }
audit-experiment-stopped = maambu uji nomer { $number } tanpa hasel
audit-experiment-ended = mukka' hasel uji nomer { $number } ({ $count } oreng): { $arms }
audit-experiment-adoption-asked = ngosolaghi kaangghuy sadhaja, dhari uji nomer { $number }: { $arms }
audit-experiment-adoption-dropped = ta' dhaddhi ngangghuy kaangghuy sadhaja, dhari uji nomer { $number }: { $arms }
audit-experiment-adopted = ngangghuy kaangghuy sadhaja, dhari uji nomer { $number }: { $arms }
audit-arm-usual = kadhi biyasana
audit-arm-words = oca' laen
audit-arm-hour = pokol { $value }
audit-arm-words-hour = oca' laen pokol { $value }
audit-arm-silent = tanpa pessen kaangghuy { $value }%
audit-delivery-tried-again = ngerem pole kereman nomer { $number }
audit-joined = noro' e { $unit }
audit-nip-released = nyolaghi NIP dhari akun lama, { $unit }
audit-nip-declined = ta' nyolaghi NIP, { $unit }
audit-office-called = ngajhak { $count } pegawai { $unit }
audit-office-thanked = asakalangkong ka { $count } pegawai { $unit }
audit-company-registered = ndaftaraghi perusahaan (nomer { $number })
audit-company-corrected = mabecce' pendaftaran nomer { $number }
audit-company-confirmed = nyaroju'i { $unit } (pendaftaran { $number })
audit-company-merged = agabungngaghi pendaftaran { $number } sareng { $unit }
audit-company-refused = nolak pendaftaran nomer { $number }
audit-company-withdrawn = narek pole pendaftaran nomer { $number }
audit-workers-listed = nyempen daftar { $count } karyawan { $unit }
audit-worker-struck = nyulaghi karyawan { $unit }
audit-worker-left = kalowar dhari { $unit }
audit-desk-bound = nyambhungngaghi grup meja tolongan { $unit }
audit-people-forgotten = ngaposs data { $count } oreng se ampon abit entar
audit-visits-answered = ajawab { $count } warga { $unit } se ghi' ta' edatengngi
audit-assisted-family-counted = ngetong settong { -counted } tanpa HP e { $unit }
audit-assisted-family-undone = aburungaghi settong { -counted } tanpa HP e { $unit }
audit-group-code-made = aghabay kode grup kaangghuy { $unit }
audit-group-bound = nyambungaghi grup sareng { $unit }
audit-group-released = nyolaghi grup dhari { $unit }
audit-calendar-changed = ngoba jadwal tahap
audit-settings-read-again = maca pole pangatoran
audit-wave-opened = mukka' gelombang saterrossa ({ $count } oreng)
audit-questions-attached = masangaghi { $count } pitanya'an sareng jawabannya
audit-questions-ignored = nyengkeraghi { $count } pitanya'an
audit-person-erased = data settong oreng eapos manorot panyo'onna
audit-proof-accepted = narema bukti nomer { $number }, { $unit }
audit-proof-returned = apabali bukti nomer { $number }, { $unit }
audit-proof-reopened = abatallaghi kapotosan bukti nomer { $number }, { $unit }
audit-proofs-exported = ngunduh daftar bukti ({ $count })
audit-work-allocated = ngator tugas petugas (versi { $number }, { $count } petugas)
audit-work-handed-over = mangalle tugassa petugas
audit-blocks-given = mangalle { $count } blok
audit-fieldworker-away = nyatet petugas badha alangan ({ $count } blok ngalle)
audit-fieldworker-back = nyatet petugas ampon abali
audit-lock-day-set = nantoaghi are bhagiyan tugas ekonce
audit-field-phase-moved =
    { $number ->
        [planned] mukka' konce bhagiyan tugas
        [locked] ngonce bhagiyan tugas
        [closed] notop kalakowan lapangan
       *[started] molae kalakowan lapangan
    }

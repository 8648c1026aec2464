# A native speaker's review is still wanted.
command-audit = Cathetan tumindak
audit-title = 📜 <b>Cathetan tumindak</b>
audit-of-kind = Jinis: { $kind }
audit-of-person = Dening: { $who }
audit-line = • { $at } · <b>{ $who }</b>: { $act }
audit-nothing = Dereng wonten ingkang kacathet.
audit-by-kind = Miturut jinis
audit-by-person = Miturut tiyang
audit-file = Undhuh sedaya (XLSX)
audit-file-some = Undhuh niki (XLSX)
audit-all = Sedaya tumindak
audit-which-kind = Tumindak ingkang pundi?
audit-which-person = Tumindakipun sinten? Niki ingkang pungkasan kacathet.
audit-file-caption = 📜 Cathetan tumindak: { $count } larik.
audit-filename = cathetan-tumindak
audit-column-day = Tanggal
audit-column-time = Tabuh ({ $zone })
audit-column-who = Sinten
audit-column-act = Tumindak
audit-column-kind = Jinis
audit-kind-roles = Tugas lan undangan
audit-kind-recaps = Rekap
audit-kind-files = Berkas lan daftar
audit-kind-broadcasts = Siaran lan kiriman
audit-kind-offices = Kantor lan pegawai
audit-kind-proofs = Bukti
audit-kind-groups = Grup
audit-kind-help = Pambiyantu
audit-kind-fieldwork = Padamelan lapangan
audit-kind-rest = Sanesipun
audit-itself = { $who ->
        [system] larik prentah
        [settings] Setelan wiwitan
        [telegram] Telegram
        [erased] (data sampun dipunbusak)
       *[schedule] bot
    }
audit-other = { $action }

audit-role-given = maringaken tugas { $place } dhateng { $whom }
audit-role-taken = mendhet tugas { $place } saking { $whom }
audit-role-given-back = nyulaken tugas { $place }
audit-invitation-made = damel undangan nomer { $number }: { $place }
audit-invitation-accepted = nampi undangan nomer { $number }: { $place }
audit-invitation-revoked = mbatalaken undangan nomer { $number }: { $place }
audit-recap-staged = ngirim rekap nomer { $number }
audit-recap-redated = ngewahi tanggal rekap nomer { $number }
audit-recap-discarded = mbucal rekap nomer { $number }
audit-recap-published = nerbitaken rekap nomer { $number }
audit-recap-withdrawn = narik malih rekap nomer { $number }
audit-roster-imported = nglebetaken daftar pegawai ({ $count })
audit-registry-imported = nglebetaken daftar griya
audit-registry-taken-back = narik malih daftar griya nomer { $number }
audit-finished-imported = nglebetaken daftar NIP ingkang rampung ({ $count })
audit-finished-taken-back = narik malih daftar NIP nomer { $number }
audit-units-imported = nglebetaken daftar kantor ({ $count })
audit-bases-imported = nglebetaken cacah dhasar ({ $count })
audit-blocks-imported = nglebetaken daftar blok ({ $count })
audit-fieldworkers-imported = nglebetaken daftar petugas ({ $count })
audit-progress-imported = nglebetaken cacahipun aplikasi nasional ({ $count } blok)
audit-fieldworker-codes-made = ndamel kode petugas ({ $count })
audit-fieldworker-joined = gabung dados petugas saking { $unit }
audit-fieldworker-left = medal saking petugas
audit-broadcast-started = ngirim siaran nomer { $number } ({ $count } tiyang)
audit-broadcast-confirmed = nyuwun sarujuk kangge siaran nomer { $number } ({ $count } tiyang)
audit-broadcast-declined = dereng nyarujuki siaran nomer { $number }
audit-broadcast-taken-back = narik siaran nomer { $number } kangge dipunewahi
audit-broadcast-paused = ngendheg sekedhap siaran nomer { $number }
audit-broadcast-resumed = nglajengaken siaran nomer { $number }
audit-broadcast-stopped = ngendheg siaran nomer { $number }
audit-broadcast-dropped = mbatalaken siaran nomer { $number }
audit-broadcast-tried-again = ngirim malih siaran nomer { $number } ({ $count } pesen)
audit-experiment-started = miwiti uji nomer { $number } ({ $count } tiyang): { $arms }
audit-experiment-confirmed = nyuwun sarujuk kangge uji nomer { $number } ({ $count } tiyang): { $arms }
audit-experiment-dropped = mboten estu miwiti uji nomer { $number }
audit-experiment-stopped = ngendheg uji nomer { $number } tanpa asil
audit-experiment-ended = mbikak asil uji nomer { $number } ({ $count } tiyang): { $arms }
audit-experiment-adoption-asked = ngusulaken kangge sedaya, saking uji nomer { $number }: { $arms }
audit-experiment-adoption-dropped = mboten estu ngagem kangge sedaya, saking uji nomer { $number }: { $arms }
audit-experiment-adopted = ngagem kangge sedaya, saking uji nomer { $number }: { $arms }
audit-arm-usual = kados limrahipun
audit-arm-words = tembung sanes
audit-arm-hour = jam { $value }
audit-arm-words-hour = tembung sanes jam { $value }
audit-arm-silent = tanpa pesen kangge { $value }%
audit-delivery-tried-again = ngirim malih kiriman nomer { $number }
audit-joined = ndherek ing { $unit }
audit-nip-released = nyulaken NIP saking akun lami, { $unit }
audit-nip-declined = mboten nyulaken NIP, { $unit }
audit-office-called = ngajak { $count } pegawai { $unit }
audit-office-thanked = matur nuwun dhateng { $count } pegawai { $unit }
audit-company-registered = ndaftaraken perusahaan (nomer { $number })
audit-company-corrected = ngleresaken pendaftaran nomer { $number }
audit-company-confirmed = nyarujuki { $unit } (pendaftaran { $number })
audit-company-merged = nggabung pendaftaran { $number } kaliyan { $unit }
audit-company-refused = nolak pendaftaran nomer { $number }
audit-company-withdrawn = narik malih pendaftaran nomer { $number }
audit-workers-listed = nyimpen daftar { $count } karyawan { $unit }
audit-worker-struck = nyulaken karyawan { $unit }
audit-worker-left = medal saking { $unit }
audit-desk-bound = nyambungaken grup meja pambiyantu { $unit }
audit-people-forgotten = mbusek data { $count } tiyang ingkang sampun dangu tilar
audit-visits-answered = mangsuli { $count } warga { $unit } ingkang dereng dipunsowani
audit-assisted-family-counted = ngetang satunggal { -counted } tanpa HP ing { $unit }
audit-assisted-family-undone = ngwurungaken satunggal { -counted } tanpa HP ing { $unit }
audit-group-code-made = damel kode grup kangge { $unit }
audit-group-bound = nyambungaken grup kaliyan { $unit }
audit-group-released = nyulaken grup saking { $unit }
audit-calendar-changed = ngewahi jadwal tahap
audit-settings-read-again = maos malih pangaturan
audit-wave-opened = mbikak gelombang salajengipun ({ $count } tiyang)
audit-questions-attached = masangaken { $count } pitakenan kaliyan wangsulanipun
audit-questions-ignored = nyisihaken { $count } pitakenan
audit-person-erased = data setunggal tiyang dipunbusak awit panyuwunipun
audit-proof-accepted = nampi bukti nomer { $number }, { $unit }
audit-proof-returned = mangsulaken bukti nomer { $number }, { $unit }
audit-proof-reopened = mbatalaken putusan bukti nomer { $number }, { $unit }
audit-proofs-exported = ngundhuh daftar bukti ({ $count })
audit-work-allocated = mbagi tugas petugas (versi { $number }, { $count } petugas)
audit-work-handed-over = ngalihaken tugasipun petugas
audit-blocks-given = ngalihaken { $count } blok
audit-fieldworker-away = nyathet petugas alangan ({ $count } blok pindhah)
audit-fieldworker-back = nyathet petugas sampun wangsul
audit-lock-day-set = nemtokaken dinten pambagen tugas kakunci
audit-field-phase-moved =
    { $number ->
        [planned] mbikak kunci pambagen tugas
        [locked] ngunci pambagen tugas
        [closed] nutup padamelan lapangan
       *[started] miwiti padamelan lapangan
    }

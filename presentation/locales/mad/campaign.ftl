# A native speaker's review is still wanted.
campaign-title = 📊 <b>Ringkasan kampanye</b>
campaign-next = Tahap saterrossa molae { $first_day }.
campaign-nobody = Bellun bada se ecatet.

campaign-finished = <b>Sapa se ampon mare</b>
campaign-role-office-head = Kepala kantor: { $finished } dhari { $people } ecatet mare ({ $share }), { $reached } kasambung.
campaign-role-employee = Pegawai: { $finished } dhari { $people } ecatet mare ({ $share }), { $reached } kasambung.
campaign-unnamed-office-head = Kepala kantor: pasera se ampon mare bellun ekataoe. { $people } e daftar, { $reached } kasambung.
campaign-unnamed-employee = Pegawai: pasera se ampon mare bellun ekataoe. { $people } e daftar, { $reached } kasambung. Kerem berkas NIP se ampon mare.
campaign-by-name = Nyama se ecatet (berkas NIP, bukte) per { $as_of } ampon gennep e { $covered } dhari { $all } kantor.
campaign-by-recap = Manorot rekap { $source }: { $figures } ({ $share }), data per { $as_of }.
campaign-role-resident = Warga: { $finished } dhari { $people } ({ $share }), { $reached } kasambung.
campaign-waiting = { $count } nantos petugas.

campaign-waves = <b>Gelombang</b>
campaign-wave-open = ✅ { $wave }: ampon ebukka', { $share } mare.
campaign-wave-closed = ⏳ { $wave }: ebukka' { $waits }.
campaign-wave-gate = { $offices ->
        [0] manabi { $before } dapa' { $gate } (samangken { $now })
       *[other] manabi { $before } dapa' { $gate } (samangken { $now }, manorot rekap kaangguy { $offices } kantor se nyamana ghi' ta' jhangkep)
    }
campaign-wave-day = e { $day }
campaign-wave-or = otaba

campaign-today = <b>Pangenga' are paneka</b>
campaign-today-nothing = Are paneka tadha' pangenga'.
campaign-due =
    { $role ->
        [employee] { $time }: pegawai se bellun ecatet mare
        [office_head] { $time }: kepala kantor se bellun ecatet mare
       *[other] { $time }: warga se bellun ecatet mare
    }

campaign-deliveries = Kereman
campaign-recaps = Rekap ({ $count })
campaign-refresh = Paanyar

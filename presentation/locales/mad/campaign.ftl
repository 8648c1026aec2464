# A native speaker's review is still wanted.
campaign-title = 📊 <b>Rengkessan kampanye</b>
campaign-next = Tahap saterrossa molae { $first_day }.
campaign-nobody = Ghi' tadha' se ecatet.

campaign-finished = <b>Sapa se ampon mare</b>
campaign-role-office-head = Kepala kantor: { $finished } dhari { $people } ecatet mare ({ $share }), { $reached } kasambhung.
campaign-role-employee = Pegawai: { $finished } dhari { $people } ecatet mare ({ $share }), { $reached } kasambhung.
campaign-unnamed-office-head = Kepala kantor: pasera se ampon mare ghi' ta' ekataoe. { $people } e daftar, { $reached } kasambhung.
campaign-unnamed-employee = Pegawai: pasera se ampon mare ghi' ta' ekataoe. { $people } e daftar, { $reached } kasambhung. Kerem berkas NIP se ampon mare.
campaign-by-name = Nyama se ecatet (berkas NIP, bhukte) sampe' { $as_of } ampon ghennep e { $covered } dhari { $all } kantor.
campaign-named = Nyama ghennep: { $offices }.
campaign-named-more = { $count } kantor laenna
campaign-counted-by-name = Papan OPD eetong dhari nyama se ecatet, banne dhari rekap.
campaign-by-recap = Manorot rekap { $source }: { $figures } ({ $share }), data sampe' { $as_of }.
campaign-counted-apart = E attas eetong oreng manorot daftar pegawai, e rekap jumlana sabban kantor: kadhuana bisa bhidha.
campaign-role-resident = Warga: { $finished } dhari { $people } ({ $share }), { $reached } kasambhung.
campaign-waiting = { $count } nantos petugas.

campaign-waves = <b>Gelombang</b>
campaign-wave-open = ✅ { $wave }: ampon ebukka', { $share } mare.
campaign-wave-closed = ⏳ { $wave }: ebukka' { $waits }.
campaign-wave-gate = { $offices ->
        [0] manabi { $before } dapa' { $gate } (samangken { $now })
       *[other] manabi { $before } dapa' { $gate } (samangken { $now }, manorot rekap kaangghuy { $offices } kantor se nyamana ghi' ta' jhangkep)
    }
campaign-wave-day = e { $day }
campaign-wave-or = otaba

campaign-today = <b>Pangenga' are paneka</b>
campaign-today-nothing = Are paneka tadha' pangenga'.
campaign-due =
    { $role ->
        [employee] { $time }: pegawai se ghi' ta' ecatet mare
        [office_head] { $time }: kepala kantor se ghi' ta' ecatet mare
       *[other] { $time }: warga se ghi' ta' ecatet mare
    }

campaign-deliveries = Kereman
campaign-recaps = Rekap ({ $count })
campaign-refresh = Paanyar

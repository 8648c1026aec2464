# A native speaker's review is still wanted.
campaign-title = 📊 <b>Ringkesan kampanye</b>
campaign-next = Tahap candhakipun dipunwiwiti { $first_day }.
campaign-nobody = Dereng wonten ingkang kacathet.

campaign-finished = <b>Sinten ingkang sampun rampung</b>
campaign-role-office-head = Kepala kantor: { $finished } saking { $people } kacathet rampung ({ $share }), { $reached } kasambung.
campaign-role-employee = Pegawai: { $finished } saking { $people } kacathet rampung ({ $share }), { $reached } kasambung.
campaign-unnamed-office-head = Kepala kantor: sinten ingkang sampun rampung dereng kasumerepan. { $people } ing daftar, { $reached } kasambung.
campaign-unnamed-employee = Pegawai: sinten ingkang sampun rampung dereng kasumerepan. { $people } ing daftar, { $reached } kasambung. Kirim berkas NIP ingkang sampun rampung.
campaign-by-name = Nami ingkang kacathet (berkas NIP, bukti) ngantos { $as_of } sampun jangkep ing { $covered } saking { $all } kantor.
campaign-named = Nami jangkep: { $offices }.
campaign-named-more = { $count } kantor sanesipun
campaign-counted-by-name = Papan OPD dipunetang saking nami ingkang kacathet, sanes saking rekap.
campaign-by-recap = Miturut rekap { $source }: { $figures } ({ $share }), data ngantos { $as_of }.
campaign-counted-apart = Ing nginggil dipunetang tiyangipun miturut daftar pegawai, ing rekap cacahipun saben kantor: kekalihipun saged benten.
campaign-role-resident = Warga: { $finished } saking { $people } ({ $share }), { $reached } kasambung.
campaign-waiting = { $count } nengga petugas.

campaign-waves = <b>Gelombang</b>
campaign-wave-open = ✅ { $wave }: sampun dipunbikak, { $share } rampung.
campaign-wave-closed = ⏳ { $wave }: dipunbikak { $waits }.
campaign-wave-gate = { $offices ->
        [0] menawi { $before } dumugi { $gate } (sakniki { $now })
       *[other] menawi { $before } dumugi { $gate } (sakniki { $now }, miturut rekap kangge { $offices } kantor ingkang naminipun dereng jangkep)
    }
campaign-wave-day = ing { $day }
campaign-wave-or = utawi

campaign-today = <b>Pangenget dinten niki</b>
campaign-today-nothing = Dinten niki mboten wonten pangenget.
campaign-due =
    { $role ->
        [employee] { $time }: pegawai ingkang dereng kacathet rampung
        [office_head] { $time }: kepala kantor ingkang dereng kacathet rampung
       *[other] { $time }: warga ingkang dereng kacathet rampung
    }

campaign-deliveries = Kiriman
campaign-recaps = Rekap ({ $count })
campaign-refresh = Enggalaken

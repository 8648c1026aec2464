campaign-title = 📊 <b>Ringkasan kampanye</b>
campaign-next = Tahap berikutnya dimulai { $first_day }.
campaign-nobody = Belum ada yang terdaftar.

campaign-finished = <b>Siapa sudah selesai</b>
campaign-role-office-head = Kepala kantor: { $finished } dari { $people } ({ $share }), { $reached } terhubung.
campaign-role-employee = Pegawai: { $finished } dari { $people } ({ $share }), { $reached } terhubung.
campaign-role-resident = Warga: { $finished } dari { $people } ({ $share }), { $reached } terhubung.
campaign-waiting = { $count } menunggu petugas.

campaign-waves = <b>Gelombang</b>
campaign-wave-open = ✅ { $wave }: sudah dibuka, { $share } selesai.
campaign-wave-closed = ⏳ { $wave }: dibuka { $waits }.
campaign-wave-gate = kalau { $before } mencapai { $gate } (kini { $now })
campaign-wave-day = pada { $day }
campaign-wave-or = atau

campaign-today = <b>Pengingat hari ini</b>
campaign-today-nothing = Hari ini tidak ada pengingat.
campaign-due =
    { $role ->
        [employee] { $time }: pegawai yang belum selesai
        [office_head] { $time }: kepala kantor yang belum selesai
       *[other] { $time }: warga yang belum selesai
    }

campaign-deliveries = Kiriman
campaign-recaps = Rekap ({ $count })
campaign-refresh = Perbarui

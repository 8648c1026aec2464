campaign-title = 📊 <b>Ringkasan kampanye</b>
campaign-next = Tahap berikutnya dimulai { $first_day }.
campaign-nobody = Belum ada yang terdaftar.

campaign-finished = <b>Siapa sudah selesai</b>
campaign-role-office-head = Kepala kantor: { $finished } dari { $people } tercatat selesai ({ $share }), { $reached } terhubung.
campaign-role-employee = Pegawai: { $finished } dari { $people } tercatat selesai ({ $share }), { $reached } terhubung.
campaign-unnamed-office-head = Kepala kantor: siapa yang sudah selesai belum diketahui. { $people } di daftar, { $reached } terhubung.
campaign-unnamed-employee = Pegawai: siapa yang sudah selesai belum diketahui. { $people } di daftar, { $reached } terhubung. Kirim berkas NIP yang sudah selesai.
campaign-by-name = Nama yang tercatat (berkas NIP, bukti) per { $as_of } sudah lengkap di { $covered } dari { $all } kantor.
campaign-named = Nama lengkap: { $offices }.
campaign-named-more = { $count } kantor lainnya
campaign-counted-by-name = Papan OPD dihitung dari nama yang tercatat, bukan dari rekap.
campaign-by-recap = Menurut rekap { $source }: { $figures } ({ $share }), data per { $as_of }.
campaign-counted-apart = Di atas dihitung orangnya menurut daftar pegawai, di rekap jumlahnya per kantor: keduanya bisa berbeda.
campaign-role-resident = Warga: { $finished } dari { $people } ({ $share }), { $reached } terhubung.
campaign-waiting = { $count } menunggu petugas.

campaign-waves = <b>Gelombang</b>
campaign-wave-open = ✅ { $wave }: sudah dibuka, { $share } selesai.
campaign-wave-closed = ⏳ { $wave }: dibuka { $waits }.
campaign-wave-gate = { $offices ->
        [0] kalau { $before } mencapai { $gate } (kini { $now })
       *[other] kalau { $before } mencapai { $gate } (kini { $now }, menurut rekap untuk { $offices } kantor yang namanya belum lengkap)
    }
campaign-wave-day = pada { $day }
campaign-wave-or = atau

campaign-today = <b>Pengingat hari ini</b>
campaign-today-nothing = Hari ini tidak ada pengingat.
campaign-due =
    { $role ->
        [employee] { $time }: pegawai yang belum tercatat selesai
        [office_head] { $time }: kepala kantor yang belum tercatat selesai
       *[other] { $time }: warga yang belum tercatat selesai
    }

campaign-deliveries = Kiriman
campaign-recaps = Rekap ({ $count })
campaign-refresh = Perbarui

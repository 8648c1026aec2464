recap-title = 📄 <b>Rekap per { $as_of }</b> menunggu diterbitkan
recap-source = Sumber: { $source } · { $rows } baris
recap-total = Jumlah: { $figures }
recap-total-growth =
    { $sign ->
        [less] Jumlah: { $figures } (turun { $difference })
       *[more] Jumlah: { $figures } (naik { $difference })
    }
recap-changes = <b>Perubahan terbesar</b>
recap-change =
    { $sign ->
        [less] { $unit }: { $before } → { $after } (turun { $difference })
       *[more] { $unit }: { $before } → { $after } (naik { $difference })
    }
recap-change-new = { $unit }: baru, { $after }
recap-climbs = <b>Naik paling tinggi</b>
recap-climb = { $unit }: ▲{ $places } ke peringkat { $rank }
recap-warnings = ⚠️ <b>Perlu dilihat dulu</b>
recap-more = … dan { $count } lagi
recap-question = Kalau diterbitkan, papan langsung berganti dan kabar peringkat dikirim.
recap-publish = Terbitkan
recap-discard = Buang
recap-waiting = Ada { $count } rekap yang menunggu. Mana yang ingin Anda lihat?
recap-none = Tidak ada rekap yang menunggu.
recap-published =
    ✅ <b>Data per { $as_of } sudah terbit.</b>
    { $notices ->
        [0] Tidak ada kabar peringkat yang perlu dikirim.
       *[other] { $notices } kabar peringkat segera dikirim.
    }
recap-already = Data per { $as_of } sudah terbit sebelumnya. Tidak ada yang berubah.
recap-discarded = Rekap per { $as_of } dibuang. Papan tidak berubah.

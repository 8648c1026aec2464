# Uji pengingat: beberapa cara pengingat dibandingkan, untuk tim sensus.
command-uji = Uji kata dan jam pengingat
experiment-title = 🧪 <b>Uji pengingat dan siaran</b>
experiment-what = Sebagian peserta membaca pesan dengan kata atau jam lain. Di akhir terlihat apakah lebih banyak yang selesai.
experiment-nothing-to-try = Sekarang tidak ada tahap dengan pengingat yang bisa diuji. Hasil yang dulu masih bisa dibuka.
experiment-about = Pengingat { $who }
experiment-about-all = Pengingat untuk semua peserta
experiment-line = Uji { $number } · { $state }
experiment-state-draft = draf
experiment-state-awaiting = menunggu persetujuan
experiment-state-running = berjalan
experiment-state-ended = ada hasilnya
experiment-state-stopped = dihentikan
experiment-state-discarded = dibuang

experiment-draft = 🧪 <b>Uji { $number } · { $about }</b>
experiment-awaiting = ⏳ <b>Uji { $number } · { $about }</b>: menunggu persetujuan admin lain
experiment-running = 🧪 <b>Uji { $number } · { $about }</b>: berjalan
experiment-ended = 🏁 <b>Uji { $number } · { $about }</b>: hasilnya
experiment-stopped = ⏹ <b>Uji { $number } · { $about }</b> dihentikan tanpa hasil. Semua peserta kembali menerima yang biasa.
experiment-discarded = Uji { $number } · { $about } dibuang. Tidak ada yang berubah.
experiment-arm = <b>{ $letter }</b>: { $arm }
experiment-arm-usual = seperti biasa
experiment-arm-usual-at = seperti biasa, pukul { $time }
experiment-arm-now = seperti sekarang: { $arm }
experiment-arm-now-from = seperti sekarang ({ $letter } dari uji { $number }): { $arm }
experiment-arm-broadcast = siarannya sendiri
experiment-arm-words = kata-kata lain
experiment-arm-hour = pukul { $time }
experiment-arm-words-hour = kata-kata lain, pukul { $time }
experiment-arm-silent = tanpa pesan, untuk { $share } peserta
experiment-what-else = Apa yang mau dibandingkan dengan yang biasa?
experiment-long = ✂️ Kata-kata { $letter } panjang ({ $length } huruf): pengingat sepanjang ini jarang dibaca sampai selesai.
experiment-unsent = { $letter }: mereka tidak menerima pesan ini.
experiment-goes-on = Draf Anda yang tadi masih ada, ini lanjutannya.
experiment-length = Lamanya { $days } hari, sampai { $last_day }. Dihitung siapa yang selesai dalam { $within } hari setelah pesan pertamanya.
experiment-evenly-role = Peserta dibagi dengan undian.
experiment-evenly-office = Peserta dibagi dengan undian di tiap kantor.
experiment-evenly-village = Peserta dibagi dengan undian di tiap desa.
experiment-next = Pengingat berikutnya: { $day }.
experiment-send = Kirim siarannya lewat /siaran paling lambat { $day }.
experiment-sight = Sampai { $people } orang ikut. Beda mulai { $smallest } poin biasanya terlihat, dan hasilnya tepat sampai ± { $width } poin. Angka tiap cara baru dibuka di akhir.
experiment-sight-large = Sampai { $people } orang ikut. Itu sedikit: hanya beda yang besar akan terlihat, mulai { $smallest } dari 100 orang. Angka tiap cara baru dibuka di akhir.
experiment-so-far = { $people } orang terpilih sejauh ini, { $received } menerima pesannya, { $finished } selesai.
experiment-so-far-few = { $people } orang terpilih sejauh ini.
experiment-result-on = Hasil tiap cara dibuka setelah { $last_day }: menilai di tengah jalan mudah keliru.
experiment-count = <b>{ $letter }</b>: { $people } terpilih, { $received } menerima pesannya; { $finished } selesai ({ $share })
experiment-count-drawn = <b>{ $letter }</b>: { $people } terpilih; { $finished } selesai ({ $share })
experiment-count-few = <b>{ $letter }</b>: kurang dari { $least } orang, jadi angkanya tidak dibuka
experiment-finished-within = Dalam { $days } hari setelah pesan pertama
experiment-all-drawn = Dihitung semua yang terpilih, juga yang tidak menerima pesannya: hanya begitu undiannya adil.
experiment-seen-better = ✅ <b>{ $letter } lebih baik</b> daripada A: { $points } poin lebih banyak yang selesai (antara { $least } dan { $most }).
experiment-seen-worse = <b>{ $letter } lebih lemah</b> daripada A: { $points } poin lebih sedikit yang selesai (antara { $least } dan { $most }).
experiment-seen-nothing = <b>{ $letter } dan A: tidak terlihat bedanya.</b> Kalau ada, { $letter } paling jauh { $least } poin di bawah atau { $most } poin di atas A.
experiment-seen-few = { $letter } dan A tidak bisa dibandingkan: pesertanya terlalu sedikit.
experiment-adopted = Yang dipakai sekarang untuk semua: <b>{ $letter }</b>.
experiment-adoption-waits = ⏳ Pakai { $letter } untuk semua: menunggu persetujuan admin lain.
experiment-adopt = Uji { $number } · { $about }
experiment-adopt-ask = 🧪 <b>Pakai { $letter } untuk semua?</b>
experiment-adopt-changes = Berlaku untuk { $people } orang, mulai pengingat { $day }. Sekarang: { $now }.
experiment-adopt-better = Hasilnya: { $letter } lebih baik daripada A.
experiment-adopt-worse = Hasilnya: { $letter } lebih lemah daripada A.
experiment-adopt-nothing = Hasilnya: tidak terlihat bedanya, jadi { $letter } belum tentu lebih baik.
experiment-adopt-few = Hasilnya: { $letter } dan A tidak bisa dibandingkan, pesertanya terlalu sedikit.
experiment-adopt-told = Admin lain akan saya kabari.
experiment-adopt-asks = Pesertanya banyak. Admin lain menyetujuinya dulu.
experiment-adopt-asked = Seorang admin mengusulkannya, dan menunggu persetujuan Anda.

experiment-ask-words =
    ✍️ <b>Ketik kata-kata untuk { $letter }</b> ({ $language })

    Salam di atasnya dan tombol di bawahnya tetap. Yang ini saya isikan untuk tiap orang:
    { $offices ->
        [yes] <code>{ $office }</code> kantornya{ "\u000A" }
       *[no] { "" }
    }<code>{ $left }</code> sisa hari, cukup angkanya
    <code>{ $last }</code> tanggal terakhir
    <code>{ $walk }</code> langkah berikutnya
experiment-ask-hour = 🕗 Pukul berapa? Ketik misalnya <code>14.30</code>, <code>jam 3 sore</code> atau <code>setengah 8 pagi</code>.
experiment-ask-silence = Bagian mana yang tidak menerima pesan ini selama uji? Dari situ terlihat apa yang dihasilkan pesannya.
experiment-stop-sure = Hentikan uji { $number }? Hasilnya tidak akan dihitung.

experiment-button-new = { $about }
experiment-button-proposed = Usulan: { $name }
experiment-button-words = + Kata-kata lain
experiment-button-hour = + Jam lain
experiment-button-silence = + Tanpa pesan
experiment-button-begin = Mulai uji
experiment-button-as-seen = Lihat seperti penerima
experiment-button-edit = Ubah
experiment-button-drop = Buang { $letter }
experiment-button-clear = Susun ulang
experiment-button-discard = Buang draf
experiment-button-back = Kembali ke uji
experiment-button-other = Buka uji { $number }
experiment-button-all = Semua uji
experiment-button-within-3 = Selesai dalam 3 hari
experiment-button-within-7 = Selesai dalam 7 hari
experiment-button-evenly-role = Bagi di antara semua
experiment-button-evenly-office = Bagi di tiap kantor
experiment-button-evenly-village = Bagi di tiap desa
experiment-button-language = Kata-kata { $letter }, { $language }
experiment-button-agree = Setuju, mulai
experiment-button-decline = Tolak
experiment-button-stop = Hentikan
experiment-button-stop-sure = Ya, hentikan
experiment-button-go-on = Tidak, teruskan
experiment-button-look = Lihat ujinya
experiment-button-result = Lihat hasilnya
experiment-button-adopt = Pakai { $letter } untuk semua
experiment-button-adopt-sure = Ya, pakai { $letter }
experiment-button-adopt-asks = Minta persetujuan
experiment-button-adopt-agree = Setuju, pakai { $letter }
experiment-button-withdraw = Tarik usulan
experiment-button-adopt-no = Tidak jadi
experiment-button-proposal = Lihat usulannya

admin-experiment-agreement = 🧪 Seorang admin ingin memulai uji { $experiment }, untuk { $people } orang. Lihat dulu, lalu setujui atau tolak.
admin-experiment-ended = 🏁 Uji { $experiment } selesai, hasilnya bisa dibuka.
admin-experiment-adoption = 🧪 Seorang admin mengusulkan memakai { $letter } dari uji { $experiment } untuk semua ({ $people } orang). Lihat dulu, lalu setujui atau tolak.
admin-experiment-adopted = 🧪 Mulai pengingat berikutnya semua menerima { $letter } dari uji { $experiment } ({ $people } orang).

error-experiment-arms = Yang bisa dibandingkan 2 sampai { $most } cara. Buang salah satu, atau tambahkan satu.
error-experiment-alike = Dua cara sama persis, jadi tidak ada yang bisa dibandingkan. Ubah salah satunya.
error-experiment-silent = Tanpa pesan bisa untuk paling banyak { $most }% peserta, dan hanya sebagai cara kedua atau ketiga.
error-experiment-first-language = Kata-katanya perlu ada dulu dalam bahasa pertama sensus; bahasa lain menyusul.
error-experiment-under-way = Uji itu sudah dimulai atau menunggu persetujuan, jadi tidak bisa diubah lagi. Buat yang baru lewat /uji.
error-experiment-busy = Uji { $number } masih berjalan untuk pesan yang sama. Tunggu hasilnya, atau hentikan dulu lewat /uji.
error-experiment-too-long = Tahapnya berakhir { $last_day }, sebelum uji selesai. Pilih yang lebih pendek.
error-experiment-no-reminder = Tidak ada pengingat yang masih memberi waktu { $within } hari sebelum uji berakhir. Pilih lagi waktunya lewat Ubah.
error-experiment-few = { $people } orang terlalu sedikit: tiap cara perlu paling sedikit { $least }, jadi semuanya { $needed }.
error-experiment-no-second-admin = Untuk lebih dari { $limit } orang perlu persetujuan admin lain, dan belum ada admin lain yang mengenal bot ini.
error-experiment-second-person = Yang menyetujui admin lain, bukan yang mengusulkan. Mereka sudah saya tanya.
error-experiment-quiet-hour = { $moment } termasuk jam tenang, dan itu hari pengingat berikutnya. Ketik jam lain, misalnya <code>15.00</code>.
error-experiment-hour-day = Cukup jamnya, misalnya <code>14.30</code> atau <code>jam 3 sore</code>: harinya tetap hari pengingat.
error-experiment-hour-unclear = Jamnya belum saya pahami. Ketik misalnya <code>14.30</code>, <code>jam 3 sore</code> atau <code>setengah 8 pagi</code>.
error-experiment-broadcast-sent = Siaran itu sudah dikirim atau menunggu persetujuan, jadi tidak bisa diuji lagi. Buat siaran baru lewat /siaran.
error-experiment-reminders-over = Pengingat ini tidak dikirim lagi, jadi tidak ada yang perlu diganti.

contact = <b>{ $name }</b>, { $reach } ({ $hours })
contact-none = operator desa atau kelurahan Anda, atau kantor BPS { $regency } pada jam kerja

ask-menu =
    <b>Mau tanya apa?</b>
    Ketik saja dengan kata-kata Anda sendiri, misalnya "kok muncul kode 104", atau pilih di bawah.
ask-group = <b>{ $group }</b>
ask-button = Tanya
ask-button-topics = Pertanyaan lain
ask-button-private = Tanya di obrolan pribadi
ask-which = Maksud Anda yang mana?
ask-unclear = Maaf, jawaban tadi belum membantu. Mungkin salah satu ini yang Anda cari, atau bicara dengan orang:
ask-unclear-person = Maaf, jawaban saya belum membantu. Mari kita tanyakan ke orangnya langsung: { $contact }.
ask-near = Mungkin juga salah satu di bawah ini yang Anda cari.
ask-none-of-these = Bukan semuanya
ask-helped = Ini membantu
ask-not-meant = Bukan itu maksud saya
ask-thanks = 👏 Senang bisa membantu.
ask-speak = Lanjut dalam Bahasa Indonesia
ask-unknown =
    Yang itu saya belum tahu. Pertanyaan Anda saya catat tanpa nama, supaya tim sensus bisa menjawabnya lain kali.
    Yang bisa membantu sekarang: { $contact }.
ask-person =
    Mari kita tanyakan ke orangnya langsung: { $contact }.
    Pertanyaan Anda saya catat tanpa nama, supaya lain kali saya bisa menjawabnya.
ask-private = Itu lebih enak kita bahas di obrolan pribadi, ya.
ask-then-number = Kembali ke tadi: silakan ketik nomornya, atau tekan Batal.
ask-last-day-today = hari ini, { $day }
ask-online-over = 📌 { $phase } sudah ditutup pada { $last_day }.
ask-online-over-visits = 📌 { $phase } sudah ditutup pada { $last_day }. Yang belum mengisi didatangi petugas pada { $period }.
ask-while-open = Jawaban di bawah berlaku selama masih dibuka.
ask-online-soon = 📌 { $phase } belum dibuka: mulainya { $first_day }.

unanswered-title = <b>Belum terjawab</b>: { $count } pertanyaan dalam { $groups } kelompok.
unanswered-nothing = 👏 Tidak ada pertanyaan yang belum terjawab.
unanswered-line = { $number }. "{ $text }" ({ $count } kali)
unanswered-page = Halaman { $page } dari { $pages }
unanswered-next = Berikutnya
unanswered-before = Sebelumnya
unanswered-group = <b>{ $count } pertanyaan yang mirip</b>, terakhir { $newest }
unanswered-example = "{ $text }"
unanswered-more = dan { $count } kalimat lain
unanswered-languages = Bahasa: { $languages }
unanswered-villages = Dari: { $villages }
unanswered-about = Ini tentang apa?
unanswered-nearest = Paling dekat dengan "<b>{ $topic }</b>". Ini tentang apa?
unanswered-effect = Diukur pada { $kept } contoh yang disisihkan: sekarang { $before } terbaca benar, sesudahnya { $after }.
unanswered-read-as = ⚠️ Sekarang kalimat itu saya baca sebagai "<b>{ $topic }</b>". Pasangkan hanya bila itu keliru.
unanswered-harms = Belum saya pasangkan: kalimat itu membuat "<b>{ $topic }</b>" lebih sulit dikenali. Pilih topik lain, atau abaikan.
unanswered-others = pertanyaan lain
unanswered-search = Cari topik lain
unanswered-ignore = Abaikan
unanswered-back = Semua yang belum terjawab
unanswered-ask-topic = Ketik tentang apa pertanyaan itu, dengan kata-kata Anda sendiri:
unanswered-no-topic = Tidak ada topik yang cocok. Coba kata lain.
unanswered-confirm =
    { $count ->
        [1] Jadikan kalimat ini contoh untuk "<b>{ $topic }</b>"?
       *[other] Jadikan { $count } kalimat ini contoh untuk "<b>{ $topic }</b>"?
    }
unanswered-yes = Ya, pasangkan
unanswered-attached = ✅ Baik. Mulai sebentar lagi, pertanyaan seperti itu saya jawab dengan "<b>{ $topic }</b>".
unanswered-ignored = Baik, { $count } pertanyaan itu tidak saya tampilkan lagi.
error-answers-not-open = Sebentar, saya baru bangun dan masih membaca catatan saya. Coba kirim sekali lagi beberapa detik lagi.
error-question-settled = Kelompok itu sudah ditangani, atau sudah terhapus.

questions-title = 💬 <b>Yang ditanyakan warga</b>, { $period }
questions-none = Tidak ada yang bertanya.
questions-figures = { $asked } pertanyaan · { $answered } terjawab ({ $share }) · { $unanswered } belum saya pahami{ $asked_back ->
        [0] {""}
       *[other] {" "}· { $asked_back } saya tanyakan balik
    }
questions-helped = { $helped } dari { $judged } penilaian: membantu ({ $share })
questions-topics = <b>Paling sering</b>
questions-topic = { $topic }: { $count }
questions-villages = <b>Dari mana</b>
questions-steps = <b>Di langkah mana</b>
questions-place = { $place }: { $count }
questions-place-topic = { $place }: { $count } ({ $mostly })
questions-mostly = { $count } tentang "{ $topic }"
questions-elsewhere = Tempat lain: { $count }
questions-as-of = Data per { $moment }
questions-unanswered = Lihat yang belum terjawab

# A native speaker's review is still wanted.
# Answers when something does not work yet: the news first, then the reason, then the way out.
error-words-have-number = E tolesan ganeka bada NIK, nomer KK, otaba NIP. Sopaja datana oreng aman, ta' bada se esimpen. Nyo'on toles pole tanpa nomer ganeka.
error-start-first = Bellun kennal, engghi. Pencet /start ghallu.
error-consent-first = Sabellunna molae, kaula parlo parsatojuwanna Panjennengan.
error-old-button = Tombol ganeka dhari pessen lama. Ngereng molae pole dhari Beranda.
error-no-steps-now = Samangken bellun bada langka se parlo elakone.
error-steps-over = Tombol ganeka ka'angguy sensus online, ban baktona ampon lebat. Samangken kadi paneka:
error-too-late-to-remind = E bakto ganeka sensus online ampon etotop. Manabi bisa, ngereng terrossagi samangken.
error-not-allowed =
    { $who ->
        [team] Baghiyan paneka ka'angguy tim sensus kabupaten. Manabi Panjennengan settong dhari tim, nyo'on nomer Telegramma ecatet e pangatoran bot.
       *[leaders] Baghiyan paneka ka'angguy kepala kantor, operator dhisa, ban tim sensus. Manabi Panjennengan settong dhari ganeka, kennalan ghallu lebat /asn.
    }
error-unit-unknown = Kaula bellun kennal "{ $typed }". Coba nyama lengkabba, otaba kodena akadi 35.09.12.
error-group-not-bound = Grup paneka bellun esambung ka kantor otaba dhisa. Kepala kantor ban operator dhisa olle kodena lebat /kode e chat pribadi.
error-unbind-not-yours = Grup paneka esambung bi' oreng laen. Se bisa ngleppas: oreng ganeka, pangoros unit paneka, otaba tim sensus.

error-code-unknown = Kode ganeka ta' ekennal. Pareksa pole horop ban angkana, otaba kala' kode anyar lebat /kode e chat pribadi.
error-code-used = Kode ganeka ampon eangguy. Settong kode coma ka'angguy settong grup: kala' se anyar lebat /kode e chat pribadi.
error-code-expired = Bates baktona kode ganeka ampon lebat. Kala' se anyar lebat /kode e chat pribadi.

error-delivery-not-failed = Kereman nomer { $number } tadha' e antarana se ta' ekerem. Daftarra bada e /kiriman.
error-delivery-too-late = Kereman nomer { $number } ampon tadha' gunana, daddi ta' ekerem.
error-nip-not-on-roster = NIP ganeka bellun bada e daftar pegawai se kaula tarema. Pareksa pole angkana. Manabi ampon bendher, nyo'on baghiyan kepegawaian kantorra nambai.
error-nip-taken = NIP ganeka ampon eangguy e akun Telegram laen. Manabi ganeka akun lamana Panjennengan, nyo'on eculaghi: pimpinan kantor se motossagi. Manabi banne, kabarragi ka baghiyan kepegawaian kantorra.
error-nip-free = NIP ganeka ampon ta' eangguy akun laen. Ketik sakale pole ka'angguy agabung.
error-release-asked = Panyo'onna Panjennengan ampon eatorragi. Manabi ampon epotossagi, Panjennengan ekabarragi.
error-release-nobody = Bellun bada pimpinan kantor se bisa ehubungi. Ngereng ka baghiyan kepegawaian kantorra.
error-release-settled = Panyo'onan paneka ampon mare, daddi tadha' pole se parlo epotossagi.

error-status-not-found =
    NIK ban nomer KK ganeka ta' etemmo apasangan.
    Biyasana polana KK-na anyar. Coba nomer KK lama, otaba NIK anggota laen e KK se padha.
    Manabi paggun ta' etemmo, ta' parlo ngoros pa-ponapa: petugas bakal adata e dhalem.
error-status-unavailable = Data status samangken ta' bisa ebukka'. Coba pole sakejja' aggi'; langkana Panjennengan paggun kasempen.
error-status-service-away = Layanan BPS samangken ta' bisa ehubungi, ban nomer ganeka bellun bada e catedanna kaula. Paneka bellun tanto datana tadha': coba pole sakejja' aggi'.
error-too-busy = Samangken bannya' se mareksa. Coba pole sakejja' aggi'.
error-too-many-attempts =
    { $minutes ->
        [60] Ampon ran-saran ecoba. Sopaja data paggun aman, antos sajam, terros coba pole.
       *[other] Ampon ran-saran ecoba. Sopaja data paggun aman, antos { $minutes } mennit, terros coba pole.
    }
error-other = Se ganeka bellun bisa kaula lakone ({ $key }). Coba pole dhari Beranda.

broken =
    Saporana, bada se macet e kennenganna kaula, banne salana Panjennengan. Coba sakale pole.
    Manabi ghi' macet, sebbuttagi kode <code>{ $trouble }</code> ka tim sensus.
later-message = Antos sakejja' engghi: catedanna kaula samangken ta' bisa ebukka'. Pessenna Panjennengan ta' elang, ban kaula ajawab saampona bisa. Ta' parlo ekerem pole.
later-press = Antos sakejja' engghi: catedanna kaula samangken ta' bisa ebukka'. Kaula terrossagi saampona bisa. Manabi lema' mennit aggi' bellun bada jawaban, pencet tombolla sakale pole.
not-understood = Maksodda Panjennengan se dhimma?
unexpected-photo = Foto bellun bisa kaula baca. Manabi ganeka foto KTP otaba KK, apos saos sopaja datana Panjennengan aman.
unexpected-document = Berkas bellun bisa ebaca e dhinna'. Manabi essena KTP otaba KK, apos saos sopaja datana Panjennengan aman.
unexpected-voice = Kaula bellun bisa ngeding sowara. Olle eketik, otaba pele tombol e baba' paneka.
unexpected-sticker = 😊 Senneng esapa! Terro lanjut?
unexpected-location = Lokasina Panjennengan ta' eparlowagi. Paneka se bisa ebanto.
unexpected-contact = Nomer telepon ta' eparlowagi, ban ta' esempen. Paneka se bisa ebanto.
unexpected-other = Se ganeka bellun bisa kaula baca. Olle eketik, otaba pele tombol e baba' paneka.
edited = Obaan pessen ta' ebaca e dhinna'. Kerem pessen anyar saos, engghi.
private-only = Se paneka eterrossagi e chat pribadi, engghi.

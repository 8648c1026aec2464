# A native speaker's review is still wanted.
# Answers when something does not work yet: the news first, then the reason, then the way out.
error-words-have-number = E tolesan ghapaneka badha NIK, nomer KK, otaba NIP. Sopajha datana oreng aman, ta' badha se esempen. Nyo'on toles pole tanpa nomer ghapaneka.
error-start-first = Ghi' ta' kennal, engghi. Klik /start ghallu.
error-consent-first = Sabellunna molae, kaula parlo parsaroju'anna Panjennengan.
error-old-button = Tombol ghapaneka dhari pessen lama. Ngereng molae pole dhari Beranda.
error-no-steps-now = Samangken ghi' tadha' langka se parlo elakone.
error-steps-over = Tombol ghapaneka kaangghuy sensus online, ban baktona ampon lebat. Samangken kadhi paneka:
error-too-late-to-remind = E bakto ghapaneka sensus online ampon etotop. Manabi bisa, ngereng terrossaghi samangken.
error-not-allowed =
    { $who ->
        [team] Bagiyan paneka kaangghuy tim sensus { own-regency }. Manabi Panjennengan settong dhari tim, nyo'on tugassa ka anggota tim se ampon atugas.
        [offices] Bagiyan paneka kaangghuy kepala kantor, wakkella, ban tim sensus. Manabi Panjennengan kepala kantor, kennalan ghallu lebat /asn.
        [companies] Bagiyan paneka kaangghuy narahubung perusahaan. Perusahaan edaftarraghi lebat /perusahaan.
        [verifiers] Bagiyan paneka kaangghuy kepala kantor, wakkella, ban verifikator. Manabi Panjennengan kepala kantor, kennalan ghallu lebat /asn; verifikator eonjang sareng kepala kantorra.
        [helpers] Bagiyan paneka kaangghuy operator dhisa ban tim sensus. Sadhaja eonjang sareng se ampon atugas.
        [coordinators] Bagiyan paneka kaangghuy koordinator petugas ban tim sensus. Kamajuwan kunjungan e saneyap dhisa bisa etengale e /peringkat. Manabi Panjennengan petugas, blok Panjennengan badha e /lapangan.
        [field] Bagiyan paneka kaangghuy petugas sensus ban koordinatorra. Manabi Panjennengan petugas, agabung ghallu: /gabung
       *[leaders] { $has-offices ->
            [no] Bagiyan paneka kaangghuy operator dhisa ban tim sensus. Sadhaja eonjang sareng se ampon atugas.
           *[yes] Bagiyan paneka kaangghuy kepala kantor, operator dhisa, ban tim sensus. Kepala kantor kennalan lebat /asn; operator ban tim sensus eonjang sareng se ampon atugas.
        }
    }
error-unit-unknown = Kaula ghi' ta' kennal "{ $typed }". Coba nyama lengkabbha, otaba kodena.
error-unit-not-yours = { $unit } banne tugassa Panjennengan, dhaddhi ta' bisa egabayaghi. Manabi ta' nyebbut nyama, parenta paneka kaangghuy kantor otaba wilayana Panjennengan dhibi'.
error-group-not-bound = Grup paneka ghi' ta' esambhung ka kantor otaba dhisa. Kepala kantor ban operator dhisa narema kodena lebat /kode e chat pribadi.
error-group-full = Grup paneka ampon narema papan dhari { $units } unit. Leppas ghallu sala settong lebat /lepas, otaba angghuy kode kecamatanna: papanna aesse sadhaja dhisa.
error-unbind-not-yours = Grup paneka esambhung sareng oreng laen. Se bisa ngleppas: oreng ghapaneka, pangoros unit paneka, otaba tim sensus.
error-tables-not-yours = Tampilan papan e grup paneka epele sareng se nyambhungaghi, pangoros unitta, otaba tim sensus. Kaangghuy Panjennengan dhibi', papanna badha e chat pribadi.

error-code-unknown = Kode ghapaneka ta' ekennal. Pareksa pole horop ban angkana, otaba kala' kode anyar lebat /kode e chat pribadi.
error-code-used = Kode ghapaneka ampon eangghuy. Settong kode coma kaangghuy settong grup: kala' se anyar lebat /kode e chat pribadi.
error-code-expired = Bates baktona kode ghapaneka ampon lebat. Kala' se anyar lebat /kode e chat pribadi.

error-delivery-not-failed = Kereman nomer { $number } tadha' e antarana se ta' ekerem. Daftarra badha e /kiriman.
error-delivery-too-late = Kereman nomer { $number } ampon tadha' ghunana, dhaddhi ta' ekerem.
error-nip-not-on-roster = NIP ghapaneka ghi' tadha' e daftar pegawai se kaula tarema. Pareksa pole angkana. Manabi ampon bhender, nyo'on bagiyan kepegawaian kantorra nambai.
error-nip-taken = NIP ghapaneka ampon eangghuy e akun Telegram laen. Manabi ghapaneka akun lamana Panjennengan, nyo'on eculaghi: pimpinan kantor se motossaghi. Manabi banne, kabharraghi ka bagiyan kepegawaian kantorra.
error-nip-free = NIP ghapaneka ampon ta' eangghuy akun laen. Ketik sakale pole kaangghuy agabung.
error-release-asked = Panyo'onna Panjennengan ampon eatorraghi. Manabi ampon epotossaghi, Panjennengan ekabharraghi.
error-release-nobody = Ghi' tadha' pimpinan kantor se bisa ehubungi. Ngereng ka bagiyan kepegawaian kantorra.
error-release-settled = Panyo'onan paneka ampon mare, dhaddhi tadha' pole se parlo epotossaghi.

error-status-not-found =
    NIK ban nomer KK ghapaneka ta' etemmo apasangan.
    Biyasana amargha KK-na anyar. Coba nomer KK lama, otaba NIK anggota laen e KK se padha.
    { $visits ->
        [over] Manabi pagghun ta' etemmo, ngereng tanya'aghi ka kantor { statistics-office } { own-regency }.
       *[to_come] Manabi pagghun ta' etemmo, ta' parlo ngoros pa-ponapa: petugas bhakal adata e compo'na Panjennengan.
    }
error-status-unavailable = Data status samangken ta' bisa ebukka'. Coba pole sakejjha' agghi'; langkana Panjennengan pagghun kasempen.
error-status-service-away = Layanan BPS samangken ta' bisa ehubungi, ban nomer ghapaneka ghi' tadha' e catetanna kaula. Paneka ghi' ta' tanto datana tadha': coba pole sakejjha' agghi'.
error-too-busy = Samangken bannya' se mareksa. Coba pole sakejjha' agghi'.
error-too-many-attempts = Ampon ran-saran ecoba. Sopajha data pagghun aman, coba pole saamponna { $moment }.
error-other = Se ghapaneka ghi' ta' bisa kaula lakone ({ $key }). Coba pole dhari Beranda.

broken =
    Saporana, badha se macet e kennenganna kaula, banne salana Panjennengan. Coba sakale pole.
    Manabi ghi' macet, sebbhutaghi kode <code>{ $trouble }</code> ka tim sensus.
later-message = Antos sakejjha' engghi: catetanna kaula samangken ta' bisa ebukka'. Pessenna Panjennengan ta' elang, ban kaula ajawab saamponna bisa. Ta' parlo ekerem pole.
later-press = Antos sakejjha' engghi: catetanna kaula samangken ta' bisa ebukka'. Kaula terrossaghi saamponna bisa. Manabi lema' menit agghi' ghi' tadha' jawabhan, klik tombolla sakale pole.
not-understood = Maksoddha Panjennengan se dhimma?
captioned-command = 📎 Parenta { $command } badha e baba'anna kereman, dhaddhi ghi' ta' ejhalanaghi, ban keremanna ta' esempen. Kerem { $command } akadhi pesen dibhi'.
unexpected-photo =
    { $has-numbers ->
        [no] Foto ghi' ta' bisa ebaca, ban ta' esempen. Bisa eketik, otaba pele tombol e baba.
       *[yes] Foto ghi' ta' bisa kaula baca, ban ta' kaula sempen. Kasokan oneng ponapa essena ampon maso'? Klik <b>Pareksa status</b>, terros toles nomerra. Jha' kerem foto se badha NIK otaba nomer KK: manabi paneka fotona, apos bisaos.
    }
unexpected-document =
    { $has-numbers ->
        [no] Berkas ghi' ta' bisa ebaca e dhinna', ban ta' esempen. Bisa eketik, otaba pele tombol e baba.
       *[yes] Berkas ghi' ta' bisa ebaca e dhinna', ban ta' kaula sempen. Kasokan oneng ponapa essena ampon maso'? Klik <b>Pareksa status</b>, terros toles nomerra. Manabi essena KTP otaba KK, apos bisaos sopajha datana Panjennengan aman.
    }
unexpected-voice = Kaula ghi' ta' bisa ngeding sowara. Ngereng eketik, sakone' bisaos cokop. Manabi lebbi ghampang acaca, klik <b>Acaca sareng oreng</b>.
unexpected-sticker = 😊 Senneng esapa! Kasokan lanjut?
unexpected-location = Lokasina Panjennengan ta' eparloaghi. Paneka se bisa ebhanto.
unexpected-contact = Nomer telepon ta' eparloaghi, ban ta' esempen. Paneka se bisa ebhanto.
unexpected-other = Se ghapaneka ghi' ta' bisa kaula baca. Bisa eketik, otaba pele tombol e baba paneka.
edited = Obaan pessen ta' ebaca e dhinna'. Kerem pessen anyar bisaos, engghi.
private-only = Se paneka eterrossaghi e chat pribadi, engghi.
error-village-typed = Dhisa ghapaneka ta' etemmo e { own-regency } paneka. Ketik pole sareng kecamatanna.
error-fieldwork-not-one = Bagiyan paneka kaangghuy petugas sensus. Manabi Panjennengan petugas, agabung ghallu sareng nomer lencana ban kode Panjennengan: /gabung
error-fieldwork-work-none = Ghi' tadha' blok kaangghuy { $name }, dhaddhi daftar kalakowanna ghi' kosong. Manabi ampon badha, kabharra dhateng e dhinna'.
error-fieldwork-no-workers = Ghi' tadha' petugas e daftar. Pamaso' ngangghuy <code>sensusbot import fieldworkers</code>, terros kodena egabay.
error-fieldwork-no-recap = Ghi' tadha' rekap dhisa se terbit, dhaddhi ghi' tadha' se bisa agante daftar blok. Masokkaghi rekap otaba daftar blok ghallu.
error-fieldwork-code-wrong = Nomer lencana ban kode ghapaneka ta' cocok. Pareksa pole e lembarra Panjennengan, otaba nyo'on kode anyar ka tim sensus.
error-fieldwork-badge-taken = Nomer lencana ghapaneka ampon eangghuy e akun Telegram laen. Manabi Panjennengan aganti telpon, nyo'on kode anyar ka tim sensus: akun lamana terros eculaghi.
error-fieldwork-badge-unknown = Petugas sareng nomer lencana { $badge } tadha' e daftar.

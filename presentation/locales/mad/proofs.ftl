# A native speaker's review is still wanted.
proof-question = 📎 <b>Paneka bhukte sensus Panjennengan?</b>
proof-question-which = 📎 <b>Paneka bhukte ponapa?</b>
proof-question-stays = Manabi enggi, verifikator kantor Panjennengan se mareksa. Berkassa pagghun badha e Telegram, ta' kaula salen.
proof-button-yes = Enggi, kerem
proof-button-no = Banne
proof-button-receipt = Bhukte ampon ngesse'e
proof-button-offline = Bhukte ta' bisa online
proof-join-first =
    { $file ->
        [photo] 📎 Paneka bhukte sensus, ban Panjennengan pegawai? Klik <b>Kaula ASN</b> ghallu. Fotona kaula enga'e kantos lagghu', pas kaula tanya'aghi pole.
       *[document] 📎 Paneka bhukte sensus, ban Panjennengan pegawai? Klik <b>Kaula ASN</b> ghallu. Berkassa kaula enga'e kantos lagghu', pas kaula tanya'aghi pole.
    }
proof-join-else =
    { $file ->
        [photo] Foto ghi' ta' bisa kaula baca. Kasokan oneng ponapa esseanna Panjennengan ampon maso'? Klik <b>Pareksa status</b>, terros toles nomerra. Manabi essena KTP otaba KK, apos bisaos sopajha datana Panjennengan aman.
       *[document] Berkas ghi' ta' bisa ebaca e dhinna'. Kasokan oneng ponapa esseanna Panjennengan ampon maso'? Klik <b>Pareksa status</b>, terros toles nomerra. Manabi essena KTP otaba KK, apos bisaos sopajha datana Panjennengan aman.
    }
proof-sent = 📨 Bhukte Panjennengan ampon kaula tarema.
proof-sent-again = 📨 Bhukte se anyar ampon kaula tarema, aghante'e se adha'.
proof-sent-same = 📨 Ghapaneka berkas se padha, dhaddhi orodhanna pagghun.
proof-sent-next = Manabi verifikator kantor Panjennengan ampon mareksa, kaula kabharraghi.
proof-nobody = E kennengngan alako ghi' tadha' verifikatorra. Bhukte paneka kaula sempen ghallu, ban tim sensus { own-regency } ampon kaula kabharraghi.
proof-dropped = Enggi, ta' kaula sempen. Bhukte sensus bisa ekerem bila bisaos.
proof-withdrawn = 📎 Bhuktena Panjennengan jughan epabali, ban ta' epareksa pole. Manabi essean ampon ekerem, kerem pole ka dhinna'.
proof-waits = 📎 Bhukte Panjennengan adhante' epareksa dhari { $since }.
proof-is-returned = ↩️ Bhukte Panjennengan epabali: { $reason }
proof-advice = Esseanna Panjennengan ta' elang: saamponna epabhender, kerem pole bhuktena ka dhinna'.
proof-advice-no-receipt = Kerem bhukte dhari situs sensus ka dhinna', sareng nyama sadhaja anggota kaloarga.
proof-advice-incomplete = Lengkape ghallu esseanna, se ampon eesse'e ta' elang. Terros kerem bhukte se anyar ka dhinna'.
proof-advice-unreadable = Foto sakale pole, terrang ban ta' kapotong, otaba kerem PDF-na ka dhinna'.
proof-advice-other-person = Kerem bhuktena kaloargana Panjennengan dhibi' ka dhinna'.
proof-advice-offline = Kerem bhukte laen ka dhinna', akadhi serrat katerrangan.
proof-is-accepted = 📎 Bhukte Panjennengan etarema { $day }.
proof-owed = 📎 Kerem bhukte sensus Panjennengan ka dhinna': foto, tangkapan layar, otaba PDF.
proof-still = Engghi, bhukte ghi' bisa ekerem: kerem bisaos foto, gambhar layar, otaba PDF ka dhinna'.
proof-still-over = Engghi, bhukte ghi' bisa ekerem ka dhinna', maske sensus online ampon etotop. Bhukte pagghun epareksa, nangeng papan peringkat ta' aoba pole.
proof-wrong-file = 📎 Sala kerem? Kerem bisaos bhukte se bhender ka dhinna': se ghella' eganteya.
proof-for-employees = 📎 Bhukte sensus ekerem pegawai ka dhinna', ban epareksa verifikator kantorra. Panjennengan pegawai? Klik <b>Kaula ASN</b> ghallu, pas kerem bhuktena.
proof-when-done = 📎 Ampon mare? Kerem bhuktena Panjennengan ka dhinna', foto otaba PDF.
proof-offline-wanted = 📎 Kantor Panjennengan nyo'on bhukte manabi Panjennengan ta' bisa ngesse'e online. Kerem fotona ka dhinna', akadhi serrat katerrangan.
proof-how = Bhukte sensus ekerem akadhi foto, tangkapan layar, otaba PDF.
proof-not-video = Video ta' bisa epareksa akadhi bhukte.
proof-not-voice = Sowara ghi' ta' bisa kaula edhingngaghi.
proof-not-document = Berkas jenis ghapaneka ta' bisa epareksa akadhi bhukte.
proof-not-other = Ghapaneka ta' bisa epareksa akadhi bhukte.
proof-in-group = Bhukte sensus badha asmana kaloarga, daddhi jha' ekerem e grup. Apos manabi ghi' badha, pas kerem e chat pribadi sareng kaula.
proof-taken-from-group = 🔒 Bhukte sensus se ekerem Panjennengan e grup ampon kaula apos, amargha asmana kaloargana Panjennengan ebaca e jadhiya. Kerem ka dhinna' bisaos.
proof-button-example = Conto bhukte
proof-example =
    <b>Akadhi ponapa bhuktena?</b>
    Saamponna essean ekerem, situs sensus atoduwaghi ban ngerem lebat email bhukte pangesse'an: asmana sadhaja anggota kaloarga, sabban settong ban toles <b>Sudah Update</b>. Pondhut ghambharra kantos sadhaja asmana katengal, otaba kerem PDF-na.

error-proof-too-early = Sensus online ebukka' { $first_day }. Kerem bhuktena saamponna Panjennengan ngesse'e.
error-proof-over = Sensus ampon mare, daddhi bhukte ta' parlo pole. Sakalangkong!
error-proof-confirmed = ✅ Essean Panjennengan ampon langkep manorot data { statistics-office }, daddhi bhukte ta' parlo pole. Sakalangkong!
error-proof-accepted = ✅ Bhukte Panjennengan ampon etarema { $moment }. Ta' parlo ngerem pole.
error-proof-counted = ✅ Panjennengan ampon eetong, daddhi bhukte ta' parlo pole. Sakalangkong!
error-proof-gone = Berkas ghapaneka ampon ta' esempen. Kerem sakale pole.
proof-older = Bhuktena Panjennengan ampon e kaula, dhaddhi berkas se lebbi abit ghapaneka ta' kaula angghuy. Manabi ghapaneka se bhender, kerem pole bisaos.
error-proof-join-first = Klik <b>Kaula ASN</b> ghallu, pas kerem bhuktena sakale pole.
error-proof-too-large = Berkas ghapaneka raja sarang (se paleng raja { $megabytes } MB). Kerem tangkapan layarra bisaos.

admin-proofs-nobody = 📎 Badha bhukte se adhante' e <b>{ $office }</b>, ban e ghassa' ghi' tadha' verifikator otaba kapala kantor se bisa kaula kabharraghi. Onjang settong.
kept-proofs = • Bhukte se epasra'aghi Panjennengan: { $count } (nomer berkassa e Telegram, kode acak, ban potosanna), paleng abit 90 are

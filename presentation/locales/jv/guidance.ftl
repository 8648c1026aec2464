# A native speaker's review is still wanted.
step-heading = <b>Langkah { $step } saking { $total } · { $title }</b>
stuck-heading = <b>Wonten kendala ing langkah { $step } saking { $total } · { $title }</b>
stuck-human = Taksih buntu? Ketik mawon pitakenan panjenengan ing mriki, utawi tanglet operator desa utawi kantor { statistics-office } { own-regency }.
all-steps = <b>{ $total } langkah sensus online</b>

later-question = Kapan kula engetaken malih?
later-none = Sensus online dipuntutup dinten niki jam 23.59 { $zone }, dados kula mboten kober ngengetaken malih. Menawi saged, mangga dipunlajengaken sakniki.
later-tomorrow-late = Benjing sampun kasep: sensus online dipuntutup dinten niki jam 23.59 { $zone }. Jam pinten dinten niki kula engetaken?
snooze-hours = Kalih jam malih
snooze-evening = Mangke dalu
snooze-morning = Benjing enjing
later-set-today = Nggih, kula wangsul dinten niki jam { $time }.
later-set-tomorrow = Nggih, kula wangsul benjing jam { $time }.
later-set-weekday = Nggih, kula wangsul dinten { $weekday } jam { $time }.

claim-question =
    { $walked ->
        [yes] 👏 Sedaya langkah sampun panjenengan langkungi.
       *[no] 👏 Pawartos ingkang sae, matur nuwun!
    }
    Setunggal malih: { $has-site ->
        [no] napa isian panjenengan sampun dipunkirim?
       *[yes] napa isian panjenengan sampun dipunkirim ing { $domain }?
    }
claim-not-yet = Dereng
claim-take-back = Pranyata dereng kakirim
claimed =
    🎉 <b>Matur nuwun, { -counted } panjenengan sampun ndherek sensus!</b>
    Mangga simpen bukti isian panjenengan.
claimed-comes = Menawi { statistics-office } sampun nyathet jangkep, kula kabari.
claimed-after-look-up = Mangga pencet <b>{ button-status }</b> supados kula mangertos { -counted } panjenengan ingkang pundi, lajeng kula kabari menawi sampun kacathet jangkep.

offline-question = Mboten napa-napa, mboten sedaya { -counted } saged ndherek online. Napa kendalanipun?
offline-noted = Nggih, kula cathet. Panjenengan mboten perlu ngurus napa-napa, lan kula mboten ngengetaken bab online malih.
offline-noted-visits = Petugas sowan dhateng dalem panjenengan tanggal { $period }.
offline-noted-end = Menawi pranyata saged online, pencet tombol ing ngandhap.
offline-invited-question = 📨 Napa undangan kangge ngisi online pranyata sampun dugi? Menawi mboten wonten, panjenengan cekap nengga petugas.
offline-invited-yes = Inggih, sampun wonten
offline-invited-no = Mboten wonten

# A native speaker's review is still wanted.
# For heads of offices: daily news, who is not done in their office, and the call to them.
heads-target-reached = 🎉 <b>{ $unit } dapa' ka target { $target }!</b> Sakalangkong ka sadaja se noro'.
heads-final = 🏁 <b>{ $phase } etotop: { $unit } e peringkat { $rank }</b> e antara { $among }.
heads-final-thanks = Paneka data dhi-budhi tahap paneka. Sakalangkong ka sadaja pegawai.

button-office-open = Tangale se bellun
button-office-call = Enga'agi se bellun
office-page-before = ‹ Sabellunna
office-page-after = Saterrossa ›

office-open-title = 👥 <b>{ $office }</b>: { $count } dhari { $listed } pegawai e daftar bellun ecatet mare.
office-open-joined = { $count } e antarana ampon agabung e bot, ban bisa kaula enga'agi.
office-open-claimed = { $count } pole ngako ampon mare, ban buktena nantos epareksa.
office-open-excused = { $count } nantos petugas polana ta' bisa online.
office-open-nobody = 👥 <b>{ $office }</b>: sadaja nyama e daftar pegawai ampon ecatet mare, otaba ampon aberri' kabar. Sakalangkong!
office-open-stranger = • { $name } · bellun agabung e bot
office-open-started = • { $name } · ampon molae
office-open-not-begun = • { $name } · bellun molae
office-open-page = Kaca { $page } dhari { $pages }
office-open-as-of = Coma pimpinan ban verifikator se nangale nyama-nyamana.
office-unnamed-title = 👥 <b>{ $office }</b>: pasera se ampon mare bellun ekataoe sadajana.
office-unnamed-joined = { $count } pegawai ampon agabung e bot ban bellun ecatet mare. Sadajana bisa kaula enga'agi.
office-unnamed-why = Nyama-nyamana etangaleyagi samarena tim sensus ngerem berkas NIP se ampon mare. Sabellunna, pasera bai bisa ampon mare tanpa bot.
office-by-name = Manorot nyama se ecatet (berkas NIP, bukte): { $finished } dhari { $listed } ampon, data per { $as_of }.
office-by-name-none = Bellun bada nyama se ecatet mare dhari { $listed } pegawai e daftar.
office-by-recap = Manorot rekap { $source }: { $figures } ampon, data per { $as_of }.

office-called =
    { $when ->
        [now] 📣 Pangajakka Panjennengan ekerem samangken ka <b>{ $count } pegawai</b>.
       *[later] 📣 Pangajakka Panjennengan ekerem ka <b>{ $count } pegawai</b> e { $leaves_at }; samangken jam tennang.
    }
office-called-nobody = 📣 Samangken tadha' pegawai se parlo eenga'agi lebat bot.
office-called-reminded = { $count } ampon eenga'agi are paneka, ampon cokop narema pessen minggu paneka, otaba nyo'on eenga'agi dagghi'.
office-called-silent = { $count } ta' bisa eenga'agi lebat bot: bellun satoju, maambu pangenga', otaba ta' bisa ehubungi.
office-called-strangers = <b>{ $count } pegawai</b> e daftar bellun agabung e bot. Pencet okara paneka ka'angguy nyalen, terros kerem ka sadajana:
office-forward = <code>Bapa'/Ebu pegawai { $office }, ngereng pamare sensus online. Ekancae langka-langkana e { $link }</code>
office-call-heard = Pimpinan { $office } ngajak Panjennengan mamare sensus online.

error-office-not-yours = Nyamana pegawai coma ka'angguy pimpinan ban verifikator kantor ganeka dhibi'. Manabi Panjennengan settong dhari ganeka, kennalan ghallu lebat /asn.
error-office-called-today = Are paneka pangajak ka'angguy kantor ganeka ampon ekerem. Cokop sakale saare sopaja paggun nyaman eding; lagghu' bisa pole.

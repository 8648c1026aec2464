# A native speaker's review is still wanted.
relay-request = nomer { $number }
relay-request-of = nomer { $number } · { $unit }
relay-head = <b>💬 { $whose }</b>
relay-forwarded = ↪ <i>Pessen terrosan</i>
relay-went-to = Ampon ekerem ka { $whose }. Sala? Paalle bisaos. Sopajha ta' kalero, bales langsung pessenna.
relay-button-move = Paalle ka nomer { $number }
relay-moved = Ampon epaalle ka { $whose }.
relay-not-passed = { $kind ->
    [contact] Karto kontak ta' eterrosaghi, amargha akun Telegramma oreng jughan katon. Manabi parlo, toles nomerra bisaos.
    [poll] Jajak pendapat ta' bisa eterrosaghi. Tanyaaghi bisaos sareng oca'.
   *[other] Pessen jenis paneka ta' bisa eterrosaghi. Toles bisaos, otaba kerem foto, sowara, otaba berkas.
}
relay-masked = { $to ->
    [helper] 🔒 Pessen ghella' badha NIK otaba nomer KK-na, daddhi ampon ehapus dhari dhinna'. Operator pagghun maos pessenna, tanpa nomerra. Operator ta' parlo nomer ghapaneka; kaangghuy cek status, bhadhan kaula se atanya.
   *[person] 🔒 Pessen ghella' badha NIK, nomer KK, otaba NIP-na, daddhi ampon ehapus dhari dhinna'. Warga pagghun maos pessenna, tanpa nomerra.
}
relay-masked-kept = { $to ->
    [helper] 🔒 Pessen ghella' badha NIK otaba nomer KK-na. Operator maos tanpa nomerra. E dhinna' ghi' ta' bisa ehapus, daddhi hapus dhibi', nggi.
   *[person] 🔒 Pessen ghella' badha NIK, nomer KK, otaba NIP-na. Warga maos tanpa nomerra. E dhinna' ghi' ta' bisa ehapus, daddhi hapus dhibi', nggi.
}
relay-number-in-name = 🔒 Nyamana berkas ghapaneka badha NIK, nomer KK, otaba NIP-na, daddhi berkassa ampon ehapus ban ta' eterrosaghi. Ghante ghallu nyamana, kerem pole.
relay-number-not-passed = 🔒 Pessen ghapaneka badha NIK, nomer KK, otaba NIP-na, daddhi ampon ehapus ban ta' eterrosaghi. Kerem pole tanpa nomerra.
relay-edit-not-passed = Obbhana pessen ghapaneka ta' bisa eterrosaghi pole. Manabi parlo, kerem menangka pessen anyar.
relay-person-gone = Pessen ghapaneka ta' dhapa': wargana ampon ta' bisa ehubungi e Telegram. Panyo'onna ampon etotop.
relay-helper-gone = Pessen ghapaneka ta' dhapa': operatorra Panjennengan ghi' ta' bisa ehubungi. Bhadhan kaula nyare operator laen; manabi ampon badha, kerem pole pessenna.
relay-refused = Pessen ghapaneka ta' etarema Telegram, daddhi ta' dhapa'. Coba kerem pole kalaban cara laen, akadhi etoles.
relay-not-allowed = Pessen jenis ghapaneka ta' epareng e grup operator, daddhi ta' dhapa'. Coba etoles, otaba kerem jenis laen.
error-help-is-closed = Rembhaggan ghapaneka ampon mare, daddhi tadha' se eterrosaghi. Manabi ghi' parlo, nyo'on bantuan pole lebat /bantuan.

topic-title = { $turn ->
    [nobodys] 🆕 { $about }
    [helpers] 🔴 { $about }
    [persons] 🟢 { $about }
   *[over] ✅ { $about }
}
topic-waits = 🙋 <b>Pasera se bisa abhanto?</b> Se paleng adha' ngeklik tombhol se abhanto.
topic-taken = 🤝 <b>{ $helper } se abhanto.</b>
topic-taken-how = Se etoles e topik paneka dhapa' ka orengnga, tanpa nyamana Panjennengan. Catedhan antara kanca emolae <code>//</code>. Manabi ampon beres, klik Mare. NIK ban nomer KK kaula aganti •••.
topic-given-back = Panyo'onan paneka nantos kanca laen.
topic-ended = 👏 Mare. Sakalangkong ampon abhanto!
topic-take-first = Pessen ghapaneka ghi' ta' eterrosaghi. Klik Kaula bhanto ghallu, nggi.
topic-not-helper = Pessen ghapaneka ta' eterrosaghi: se abhanto e dhinna' coma operator wilayah paneka se ampon ekennal bot. Nyo'on undangan dhari tim sensus.
topic-is-over = Pessen ghapaneka ta' eterrosaghi, amargha panyo'onanna ampon mare.
topic-desk-bound = { $whole ->
    [yes] 🎉 Grup paneka samangken meja bantuan { own-regency }.
   *[no] 🎉 Grup paneka samangken meja bantuan <b>{ $unit }</b>.
}
topic-desk-how = Saneyap panyo'onan bantuan narema settong topik. Judhulla mera manabi ghilirana Panjennengan nyaot, ban bhiru manabi ghilirana warga.
topic-desk-then = Mare ghapaneka toles pole e dhinna': /meja@{ $bot } KODE
topic-desk-how-to =
    🪑 <b>Meja bantuan e grup</b>
    1. Ghabay grup operator, odhi'i <b>Topik</b> e setelan grup.
    2. Pamaso' bhadhan kaula menangka admin se bisa <b>ngator topik</b>.
    3. Kala' kode sareng /kode e chat pribadi, toles e grup: /meja@{ $bot } KODE
topic-desk-released = Nggi, grup paneka benne meja bantuan pole.{ $left ->
    [0] {""}
   *[other] { " " }{ $left } panyo'onan se ghi' ta' mare nantos operator laen, ban topigga kaula totop. Se teppa'na etolong ampon kaula kabare.
}
topic-desk-barred = 🪑 Meja bantuan e grup <b>{ $title }</b> ghi' ta' bisa eangghuy.
topic-barred-no-forum = Grup paneka ghi' tadha' topikka. Admin grup: bukka' setelan grup ban odhi'i <b>Topik</b>.
topic-barred-no-right = Bhadhan kaula ghi' ta' bisa mukka' topik. Admin grup: dhaddhiaghi bhadhan kaula admin se bisa <b>ngator topik</b>. Mare ghapaneka topikka ebukka' dhibi'.
topic-barred-away = Bhadhan kaula ampon tadha' e grup ghapaneka. Panyo'onan se ghi' ta' mare nantos operator laen. Manabi mejana ghi' eangghuy, pamaso' pole ban iket sareng kode anyar.

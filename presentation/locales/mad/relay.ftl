relay-request = nomer { $number }
relay-request-of = nomer { $number } · { $unit }
relay-head = <b>💬 { $whose }</b>
relay-forwarded = ↪ <i>Pesen terrosan</i>
relay-went-to = Ampon ekerem ka { $whose }. Sala? Paalle bisaos. Sopajha ta' kalero, bales langsung pesenna.
relay-button-move = Paalle ka nomer { $number }
relay-moved = Ampon epaalle ka { $whose }.
relay-not-passed = { $kind ->
    [contact] Karto kontak ta' eterrosaghi, amargha akun Telegramma oreng jughan katon. Manabi parlo, toles nomerra bisaos.
    [poll] Jajak pendapat ta' bisa eterrosaghi. Tanyaaghi bisaos sareng oca'.
   *[other] Pesen jenis paneka ta' bisa eterrosaghi. Toles bisaos, otaba kerem foto, sowara, otaba berkas.
}
relay-masked = { $to ->
    [helper] 🔒 Pesen ghella' badha NIK otaba nomer KK-na, daddhi ampon ehapus dhari dhinna'. Operator pagghun maos pesenna, tanpa nomerra. Operator ta' parlo nomer ghapaneka; kaangghuy cek status, bhadhan kaula se atanya.
   *[person] 🔒 Pesen ghella' badha NIK, nomer KK, otaba NIP-na, daddhi ampon ehapus dhari dhinna'. Warga pagghun maos pesenna, tanpa nomerra.
}
relay-masked-kept = { $to ->
    [helper] 🔒 Pesen ghella' badha NIK otaba nomer KK-na. Operator maos tanpa nomerra. E dhinna' ghi' ta' bisa ehapus, daddhi hapus dhibi', nggi.
   *[person] 🔒 Pesen ghella' badha NIK, nomer KK, otaba NIP-na. Warga maos tanpa nomerra. E dhinna' ghi' ta' bisa ehapus, daddhi hapus dhibi', nggi.
}
relay-number-in-name = 🔒 Nyamana berkas ghapaneka badha NIK, nomer KK, otaba NIP-na, daddhi berkassa ampon ehapus ban ta' eterrosaghi. Ghante ghallu nyamana, kerem pole.
relay-number-not-passed = 🔒 Pesen ghapaneka badha NIK, nomer KK, otaba NIP-na, daddhi ampon ehapus ban ta' eterrosaghi. Kerem pole tanpa nomerra.
relay-edit-not-passed = Obbhana pesen ghapaneka ta' bisa eterrosaghi pole. Manabi parlo, kerem menangka pesen anyar.
relay-person-gone = Pesen ghapaneka ta' dhapa': wargana ampon ta' bisa ehubungi e Telegram. Panyo'onna ampon etotop.
relay-helper-gone = Pesen ghapaneka ta' dhapa': operatorra Panjennengan ghi' ta' bisa ehubungi. Bhadhan kaula nyare operator laen; manabi ampon badha, kerem pole pesenna.
relay-refused = Pesen ghapaneka ta' etarema Telegram, daddhi ta' dhapa'. Coba kerem pole kalaban cara laen, akadhi etoles.
relay-not-allowed = Pesen jenis ghapaneka ta' epareng e grup operator, daddhi ta' dhapa'. Coba etoles, otaba kerem jenis laen.

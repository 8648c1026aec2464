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

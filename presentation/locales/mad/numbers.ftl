# A native speaker's review is still wanted.
# When a typed number is not right yet: what is seen, then where to compare it.
error-nik-length =
    { $typed ->
        [0] NIK ghi' ta' eketik. NIK badha 16 angka.
       *[other] NIK badha 16 angka; se eketik { $typed }. Coba pareksa sakale pole.
    }
error-nik-letters = NIK coma aesse angka. Bisa dhaddhi badha horop se noro'.
error-nik-date = Angka ka-7 sampe' ka-12 NIK paneka tangghal laher (kaangghuy babine' tangghalla etamba 40), ban se paneka banne tangghal. Padha'aghi pole sareng KTP otaba KK.
error-nik-repeated = Ghapaneka settong angka se eolange 16 kale. Ketik NIK kadhi e KTP otaba KK, engghi.

error-kk-length =
    { $typed ->
        [0] Nomer KK ghi' ta' eketik. Nomer KK badha 16 angka.
       *[other] Nomer KK badha 16 angka; se eketik { $typed }. Coba pareksa sakale pole.
    }
error-kk-letters = Nomer KK coma aesse angka. Bisa dhaddhi badha horop se noro'.
error-kk-date = Angka ka-7 sampe' ka-12 nomer KK paneka tangghal pancatetan, ban se paneka banne tangghal. Padha'aghi pole sareng bagiyan attas KK.
error-kk-is-nik = Ghapaneka pola NIK. Nomer KK badha e bagiyan paleng attas Kartu Keluarga.

error-numbers-unclear = Dhari ghapaneka ghi' ta' ebaca settong NIK ban settong nomer KK. Ketik nomer dhuwa' ghapaneka bisaos, tanpa nomer laen.
error-number-is-nip = Ghapaneka NIP. Kaangghuy status kaloarga kaula parlo NIK ban nomer KK, settong-settongnga 16 angka. Ngangghuy NIP, status Panjennengan mennangka pegawai badha e /asn.
error-numbers-same = Ghapaneka nomer se padha, dhu kale. Se settong NIK dhari KTP, settongnga nomer KK dhari bagiyan paleng attas Kartu Keluarga.

error-nip-length =
    { $typed ->
        [0] NIP ghi' ta' eketik. NIP badha 18 angka.
       *[other] NIP badha 18 angka; se eketik { $typed }. Coba pareksa sakale pole.
    }
error-nip-letters = NIP coma aesse angka. Bisa dhaddhi badha horop se noro'.
error-nip-birth = Ballung angka se awwal e NIP paneka taon, bulan, ban tangghal laher, ban se paneka banne tangghal. Coba pareksa sakale pole.
error-nip-month = Angka ka-13 ban ka-14 NIP paneka bulan pangangkadan, 01 sampe' 12. Coba pareksa sakale pole.
error-nip-sex = Angka ka-15 NIP paste 1 otaba 2. Coba pareksa sakale pole.

error-phase-unknown = Tahap { $phase } tadha' e sensus paneka. Se badha: { $known }.
error-phase-reversed = Tahap { $phase } mare sabellunna molae. Pareksa tangghalla se kadhuwa'.
error-phase-overlap = Tahap { $phase } molae sabellunna tahap { $other } mare. Pareksa tangghalla.

error-submission-unchanged = Ghapaneka ampon ecatet, sakalangkong.
error-submission-not-yours = Catetan ghapaneka dhari oreng laen, dhaddhi coma se ghaduwan otaba tim sensus se bisa ngoba.
error-submission-needs-reason = Tambai alasanna ghallu, engghi, sopajha se laen oneng arapa ma' aoba.

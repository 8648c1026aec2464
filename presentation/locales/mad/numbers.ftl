# A native speaker's review is still wanted.
# When a typed number is not right yet: what is seen, then where to compare it.
error-nik-length =
    { $typed ->
        [0] NIK bellun eketik. NIK bada 16 angka.
       *[other] NIK bada 16 angka; se eketik { $typed }. Coba pareksa sakale pole.
    }
error-nik-letters = NIK coma aesse angka. Bisa daddi bada horop se noro'.
error-nik-date = Angka ka-7 sampe' ka-12 NIK paneka tanggal laher (ka'angguy babine' tanggalla etamba 40), ban se paneka banne tanggal. Padha'agi pole sareng KTP otaba KK.
error-nik-repeated = Ganeka settong angka se eolange 16 kale. Ketik NIK kadi e KTP otaba KK, engghi.

error-kk-length =
    { $typed ->
        [0] Nomer KK bellun eketik. Nomer KK bada 16 angka.
       *[other] Nomer KK bada 16 angka; se eketik { $typed }. Coba pareksa sakale pole.
    }
error-kk-letters = Nomer KK coma aesse angka. Bisa daddi bada horop se noro'.
error-kk-date = Angka ka-7 sampe' ka-12 nomer KK paneka tanggal pancatedan, ban se paneka banne tanggal. Padha'agi pole sareng baghiyan attas KK.
error-kk-is-nik = Ganeka pola NIK. Nomer KK bada e baghiyan paleng attas Kartu Keluarga.

error-nip-length =
    { $typed ->
        [0] NIP bellun eketik. NIP bada 18 angka.
       *[other] NIP bada 18 angka; se eketik { $typed }. Coba pareksa sakale pole.
    }
error-nip-letters = NIP coma aesse angka. Bisa daddi bada horop se noro'.
error-nip-birth = Ballu' angka se awwal e NIP paneka taon, bulan, ban tanggal laher, ban se paneka banne tanggal. Coba pareksa sakale pole.
error-nip-month = Angka ka-13 ban ka-14 NIP paneka bulan pangangkadan, 01 sampe' 12. Coba pareksa sakale pole.
error-nip-sex = Angka ka-15 NIP paste 1 otaba 2. Coba pareksa sakale pole.

error-phase-unknown = Tahap { $phase } tadha' e sensus paneka. Se bada: { $known }.
error-phase-reversed = Tahap { $phase } mare sabellunna molae. Pareksa tanggalla se kadhuwa'.
error-phase-overlap = Tahap { $phase } molae sabellunna tahap { $other } mare. Pareksa tanggalla.

error-submission-unchanged = Ganeka ampon ecatet, sakalangkong.
error-submission-not-yours = Catedan ganeka dhari oreng laen, daddi coma se andhi' otaba tim sensus se bisa ngoba.
error-submission-needs-reason = Tambai alasanna ghallu, engghi, sopaja se laen oneng arapa ma' aoba.

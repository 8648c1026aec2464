# Cara menulis angka, tanggal, dan waktu. format-locale: kebiasaan bahasa mana (CLDR) yang diikuti; format-clock: jam.
format-locale = id
format-clock = HH.mm
format-percent = { $number }%
format-time = { $time } { $zone }
format-range = { $first }–{ $last }
format-range-long = { $first } – { $last }
format-moment = { $date }, { $time } { $zone }
format-list-two = { $before } dan { $last }
format-list-more = { $before }, dan { $last }
format-weekday =
    { $number ->
        [1] Senin
        [2] Selasa
        [3] Rabu
        [4] Kamis
        [5] Jumat
        [6] Sabtu
       *[7] Minggu
    }

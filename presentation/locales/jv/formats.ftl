# A native speaker's review is still wanted.
# How numbers, dates and times are written. format-locale: whose conventions (CLDR) are followed; format-clock: the time of day.
format-locale = jv
format-clock = HH.mm
format-percent = { $number }%
format-time = { $time } { $zone }
format-range = { $first }–{ $last }
format-range-long = { $first } – { $last }
format-moment = { $date }, { $time } { $zone }
format-list-two = { $before } lan { $last }
format-list-more = { $before }, lan { $last }
format-weekday =
    { $number ->
        [1] Senèn
        [2] Selasa
        [3] Rebo
        [4] Kemis
        [5] Jumuwah
        [6] Setu
       *[7] Ngahad
    }

# A native speaker's review is still wanted.
# How numbers, dates and times are written. format-locale: the language whose conventions (CLDR) are followed; format-clock: the time of day.
format-locale = id
format-clock = HH.mm
format-percent = { $number }%
format-time = { $time } { $zone }
format-range = { $first }–{ $last }
format-range-long = { $first } – { $last }
format-moment = { $date }, { $time } { $zone }
format-list-two = { $before } ban { $last }
format-list-more = { $before }, ban { $last }
format-weekday =
    { $number ->
        [1] Senin
        [2] Salasa
        [3] Rebbhu
        [4] Kemmis
        [5] Jhuma'at
        [6] Sabto
       *[7] Ahad
    }

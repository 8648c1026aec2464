# How numbers, dates and times are written. format-locale: whose conventions (CLDR) are followed; format-clock: the time of day.
format-locale = en-GB
format-clock = HH:mm
format-percent = { $number }%
format-time = { $time } { $zone }
format-range = { $first }–{ $last }
format-range-long = { $first } – { $last }
format-moment = { $date }, { $time } { $zone }
format-list-two = { $before } and { $last }
format-list-more = { $before }, and { $last }
format-weekday =
    { $number ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

# Names of units, counts and the date of the data: parts of sentences used everywhere.
own-head = { $city ->
    [yes] mayor
   *[no] regent
}
own-regency = { $city ->
    [yes] city
   *[no] regency
}
name-province = { $name } Province
name-district = { $name } District
name-of-area = { $name } (area)
name-of-workplace = { $name } (office)
name-village = { $name } Village
name-urban-village = { $name } Urban Village

units-office =
    { $count ->
        [one] { $count } office
       *[other] { $count } offices
    }
units-district =
    { $count ->
        [one] { $count } district
       *[other] { $count } districts
    }
units-company =
    { $count ->
        [one] { $count } company
       *[other] { $count } companies
    }
units-village-rural =
    { $count ->
        [one] { $count } village
       *[other] { $count } villages
    }
units-village-urban =
    { $count ->
        [one] { $count } urban village
       *[other] { $count } urban villages
    }
units-village-mixed = { $count } villages and urban villages
units-regency =
    { $count ->
        [one] { $count } regency
       *[other] { $count } regencies and cities
    }
units-in-band = { $units } with { $band }
units-in-area = { $units } in { $area }

count-families =
    { $count ->
        [one] { $count } { -counted }
       *[other] { $count } { -counted-many }
    }
count-persons =
    { $count ->
        [one] { $count } person
       *[other] { $count } persons
    }
count-employees =
    { $count ->
        [one] { $count } employee
       *[other] { $count } employees
    }
count-families_clean =
    { $count ->
        [one] { $count } { -counted }
       *[other] { $count } { -counted-many }
    }
count-persons_clean =
    { $count ->
        [one] { $count } person
       *[other] { $count } persons
    }

band-below = fewer than { $most }
band-between = { $least }–{ $most }
band-above = more than { $least }

completed-of-base = { $completed } of { $base }
completed-without-base = { $completed } (the total is not known yet)
rate-unknown = -

own-workplace = Your office
unit-line = { $unit }: { $figures } done ({ $rate }).
unit-line-rank = Rank { $rank } of { $of }.
unit-line-without-base = { $unit }: { $figures }.

own-date = data of { $day }
whole-fresh = { $fresh } of { $units } as of { $day }
whole-measured = the rate is of the { $counted } of { $units } whose total is known
own-part = names are incomplete, the recap counts { $count }
whole-partial = offices with incomplete names: { $count }
counted-from-recap = { $source } recap
counted-from-people = Recorded-name
census-team = census team
data-as-of = { $source } data as of { $as_of }
data-as-of-corrected = { $source } data as of { $as_of } (corrected on { $when })
data-as-of-corrected-today = { $source } data as of { $as_of } (corrected at { $clock })
data-final = { $data } · final figures ({ $phase })
data-closed = { $data } · { $phase } has closed
illustrative = <i>Sample figures for demonstration, not official data.</i>

counting-rule = Counted: { $states }.
counted-unknown = those who have not begun
counted-started = forms that have been started
counted-claimed = forms that their owners say they have sent
counted-proof-sent = forms whose receipt has been handed in
counted-proof-accepted = forms whose receipt has been accepted
counted-confirmed =
    { $counts_from ->
        [people] forms recorded as complete by name (the census team's files of NIPs, or { statistics-office })
       *[recap] forms complete in { statistics-office }'s records
    }
counted-cannot-online = those who wait for an officer

greeting-morning = Good morning.
greeting-noon = Good afternoon.
greeting-afternoon = Good afternoon.
greeting-night = Good evening.

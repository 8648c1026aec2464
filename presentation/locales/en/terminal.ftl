# For those who run sensusbot from a terminal.
terminal-column-rank = No.
terminal-column-movement = ±
terminal-column-name = Name
terminal-column-completed = Done
terminal-column-base = Of
terminal-column-rate = %
terminal-column-missing =
    Missing to
    { $share } ({ $owner })

terminal-board-written = Written: { $path }
terminal-recap-kept = The recap is kept as number { $number }, not published yet. To publish it: sensusbot publish --snapshot { $number }
terminal-recap-tried = Tried out only: nothing was kept.
terminal-recap-sheet = Name the sheet: --sheet "…"
terminal-recap-explain = Explain the column: --column "{ $heading }=…", with one of { $choices }.
terminal-recap-explain-cells = Say what it means: --empty zero, or --empty unknown for what is not yet known.
error-file-undated =
    { $doubt ->
        [disagree] The title and the name of the file give different times: { $written }.
        [several] Its title names several dates: { $written }.
        [range] It names a span of days, not one date.
        [letter] The date in its title looks like that of a letter.
        [outside] { $written } is outside the census ({ $begins } to { $ends }).
        [ahead] { $written } has not come yet: the figures cannot be of that time.
        [impossible] No calendar or clock has { $written }.
       *[missing] Neither its title nor its name gives a date.
    } Say as of when the figures are: --as-of { $example }
terminal-recap-as-of-form = a date and a time such as { $year }-03-05T18:00
terminal-recaps-left =
    { $count ->
        [one] { $count } other recap is still waiting.
       *[other] { $count } other recaps are still waiting.
    }
terminal-roster-taken =
    { $employees ->
        [one] { $employees } employee
       *[other] { $employees } employees
    } in { $offices ->
        [one] { $offices } office
       *[other] { $offices } offices
    } stored, { $new } of them new.
terminal-registry-taken =
    { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    } stored. { $changed ->
        [one] { $changed } family has moved on
       *[other] { $changed } families have moved on
    }, and { $thanks ->
        [one] { $thanks } word of thanks
       *[other] { $thanks } words of thanks
    } will leave.
terminal-registry-none = No registry has been taken yet.
terminal-registry-import =
    { $lines ->
        [one] Number { $number } · { $lines } line · taken { $at }
       *[other] Number { $number } · { $lines } lines · taken { $at }
    }
terminal-registry-import-undone =
    { $lines ->
        [one] Number { $number } · { $lines } line · taken back { $at }
       *[other] Number { $number } · { $lines } lines · taken back { $at }
    }
terminal-registry-undone =
    { $count ->
        [one] The registry number { $number } is taken back. { $count } household is as before.
       *[other] The registry number { $number } is taken back. { $count } households are as before.
    }
terminal-checking = Checking
terminal-comparing = Comparing
terminal-storing = Storing
terminal-rows-a-second = { $rows } rows/s
terminal-goes-on = Going on after a break: { $done } of { $of } lines are stored.
terminal-nothing-changed = Nothing was changed.
terminal-yes-or-no = yes/no
terminal-only-yes-or-no = Please answer yes or no.
terminal-return-sure = Withdraw it?
terminal-not-agreed = Nobody has said yes, so nothing was changed. If you are sure, repeat it with --yes.
terminal-registry-foreseen =
    { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    } can be taken. { $changed ->
        [one] { $changed } family
       *[other] { $changed } families
    } would move on.
terminal-roster-sure = Those no longer listed are reminded no more, and told so once. Store these changes?

terminal-units-taken =
    { $count ->
        [one] { $count } unit
       *[other] { $count } units
    } stored, { $with_base } with a number of employees.
terminal-units-foreseen = { $count } units can be taken: { $new } new, { $changed } changed.
terminal-bases-taken = { $count } bases read, from { $source }, as of { $day }.
terminal-bases-changed = Changed ({ $count }): { $names }
terminal-bases-same-day = Another number for the same day ({ $count }): { $names }
terminal-bases-older = Not used, a newer one is there ({ $count }): { $names }

error-area-unknown = There is no area with the code "{ $typed }". The code of a regency is written like 35.09, that of a district like 35.09.12.
error-band-unknown = The board { $board } has no such band of size. There are: { $known }.
error-board-unknown = This census has no board { $board }. There are: { $known }.
error-as-of-before = { $moment } is before the census begins ({ $first_day }). Please check the day and the year.
error-as-of-after = { $moment } is after the census has ended ({ $last_day }). Please check the day and the year.
error-as-of-ahead = { $moment } has not come yet. A file can only tell of what has been.

terminal-ask-suggest = Not sure. It may be one of those above.
terminal-ask-none = I do not know that yet.

texts-column-key = Key
texts-column-file = File
texts-column-remark = Remark
terminal-texts-written = { $count } texts written to { $path }.
terminal-texts-taken =
    { $count ->
        [0] No text has changed.
        [1] 1 text replaced.
       *[other] { $count } texts replaced.
    }
terminal-texts-foreseen =
    { $count ->
        [0] No text would change.
        [1] 1 text would be replaced. Only tried: nothing was kept.
       *[other] { $count } texts would be replaced. Only tried: nothing was kept.
    }

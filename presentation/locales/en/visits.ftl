# Officers at the door: who comes, when, and whether they are genuine.
command-petugas = Check an officer at your door
visits-button-officer = Check an officer
visits-button-report = Tell the census team
visits-button-again = Check again
visits-button-village = Another village

visits-officer-ask =
    🔎 <b>Who came to your house?</b>
    Type the full name, or the number on the badge.
visits-officer-village = In which village is the officer? Type its name.
visits-officer-which = Which village do you mean?

visits-officer-genuine = ✅ <b>A genuine officer.</b> { $name } does work in { $village }.
visits-officer-genuine-number =
    ✅ <b>The number of a genuine officer</b> in { $village }, by the name of <b>{ $name }</b>.
    Compare it with the name and photo on the badge. If they differ, ask the office first.
visits-officer-listed = ✋ <b>Don't let them begin yet.</b> { $name } is on the list of officers for { $village }.
visits-officer-not_ours =
    ⚠️ <b>Not one of our officers.</b> For { $village } there is no officer with that name or number.
    Give no data, no money, no codes. If it may be a typing mistake, check again.
visits-officer-ask_office =
    ❔ <b>I cannot tell for sure</b> for { $village }.
    Type the full name exactly as on the badge, or the number. Until it is sure, ask the office first.
visits-officer-soon = Officers begin to visit on { $first_day }.
visits-officer-too-early = But visits only begin on { $first_day }. If somebody comes now, ask the office first.
visits-officer-over = The visits of officers ended on { $last_day }.
visits-officer-left =
    { $left ->
        [0] That is all for today. Tomorrow you can check again.
        [1] You can check one more time today.
       *[other] You can check { $left } more times today.
    }
visits-officer-reported =
    🙏 <b>Thank you, the census team has your report.</b>
    They read the village and what you typed, not your name.
    If you don't feel safe, call a neighbour, the head of the RT, or the police.
visits-officer-alert =
    🚨 <b>A false officer is reported</b> in { $village }, { $moment }
    What was said: { $said }
    Who reported it is not recorded. Call the village office and the coordinator there.

error-badge-too-often =
    You can check { $most } times a day, and that is used up. Try again after { $moment }.
    If something is suspicious now, give no data. Call the head of the RT, or ask the village office.

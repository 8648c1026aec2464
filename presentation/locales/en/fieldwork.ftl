# The interview phase: fieldworkers, joining, what is left.
fieldwork-list-new = New: { $count } ({ $names })
fieldwork-list-changed = Changed: { $count } ({ $names })
fieldwork-list-gone = Gone: { $count } ({ $names })
fieldwork-list-same = As before: { $count }
fieldwork-blocks-taken = { $count } blocks in { $villages } villages: { $size } { -counted-many }, { $left } left.
fieldwork-workers-taken = { $count } fieldworkers: { $enumerator } enumerators, { $coordinator } coordinators, { $district } district coordinators, { $reserve } reserves.

fieldwork-ask-badge = 🪪 Type your <b>badge number</b> and your <b>code</b> with a space between. For example: P-0012 4821-7730
fieldwork-ask-where = Both stand on the sheet from the census team. If you came by a coordinator's invitation, the badge number alone will do.
fieldwork-joined = 🤝 Welcome! Your work shows on the home screen once it has been shared out.
fieldwork-who = 🪪 <b>{ $name }</b>, badge number { $badge }
fieldwork-is-enumerator = Enumerator from { $village }, district { $district }
fieldwork-is-coordinator = Coordinator of enumerators (PML) from { $village }, district { $district }
fieldwork-is-district-coordinator = Coordinator of the district { $district } (Koseka), from { $village }
fieldwork-is-reserve = Reserve from { $village }, district { $district }
fieldwork-button-join = 🪪 Join
fieldwork-button-leave = Leave the fieldworkers
fieldwork-left = This account is no longer connected with your badge number. To come back, write /gabung.
fieldwork-told-gone = By the new list of fieldworkers you are no longer { $role }. Thank you very much for your work!
fieldwork-told-released = Your badge number as { $role } was released from this account, since there is a new code. With that code you can join again: /gabung
fieldwork-told-mistake = If this is a mistake, tell the census team. You can still follow your { -counted }'s census here.
fieldwork-told-changed = 👋 By the new list of fieldworkers:

fieldwork-codes-there = { $path } is there already. Choose another name.
fieldwork-codes-none = All fieldworkers have joined or have a code. A new code for one of them: --badge NUMBER.
fieldwork-codes-made = { $count } codes are in { $path }. Print it, hand the lines out, then delete the file: only the hashes of the codes are kept here.
fieldwork-codes-sheet = codes
fieldwork-codes-how = In Telegram: /gabung, then type the badge number and the code
fieldwork-column-badge = Badge number
fieldwork-column-name = Name
fieldwork-column-role = Role
fieldwork-column-village = Village code
fieldwork-column-code = Code
fieldwork-column-how = How
fieldwork-role-enumerator = Enumerator
fieldwork-role-coordinator = Coordinator (PML)
fieldwork-role-district-coordinator = District coordinator (Koseka)
fieldwork-role-reserve = Reserve

# What is left: /sisa and sensusbot left.
command-sisa = What is left to count
fieldwork-left-title = 🧭 <b>What is left</b>
fieldwork-left-title-of = 🧭 <b>What is left: { $area }</b>
fieldwork-left-sums =
    { $beyond ->
        [0] { $size } { -counted-many }: { $done } done online, { $field } need no visit any more, <b>{ $left }</b> left.
       *[other] { $size } { -counted-many }: { $done } done online, { $field } need no visit any more, <b>{ $left }</b> left. That is { $beyond } more than listed.
    }
fieldwork-left-blocks = { $approved } of { $blocks } blocks approved.
fieldwork-left-closed = In approved blocks { $count } houses were closed without a visit.
fieldwork-left-line = { $place }. { $name } · { $left } of { $size } left
fieldwork-left-said = Residents here say: { $cannot } cannot do it online, { $claimed } have done it (not confirmed yet).
fieldwork-left-recap = There is no list of blocks yet, so the villages of the last recap stand in.
fieldwork-left-reports = Reports from the field up to { $moment }.
fieldwork-left-no-reports = No reports from the field yet, up to { $moment }.
fieldwork-left-none = Nothing is listed to visit here yet.
fieldwork-left-button = 🧭 What is left
fieldwork-left-button-picture = 🖼 Picture
fieldwork-left-legend-online = done online
fieldwork-left-legend-field = need no visit any more
fieldwork-left-legend-left = left
fieldwork-left-button-file = 📄 XLSX file
fieldwork-left-button-all = All areas
fieldwork-left-caption = 📄 What is left by district, village and block. Codes are kept as text.
fieldwork-left-filename = what-is-left
fieldwork-left-sheet-districts = districts
fieldwork-left-sheet-villages = villages
fieldwork-left-sheet-blocks = blocks
fieldwork-left-column-code = Code
fieldwork-left-column-name = Name
fieldwork-left-column-within = In
fieldwork-left-column-size = { -Counted-many }
fieldwork-left-column-done = Online
fieldwork-left-column-beyond = More than listed
fieldwork-left-column-field = Done in the field
fieldwork-left-column-visited = Visited (by reports)
fieldwork-left-column-blocks = Blocks
fieldwork-left-column-approved = Blocks approved
fieldwork-left-column-left = Left
fieldwork-left-column-cannot = Cannot do it online (residents' word)
fieldwork-left-column-claimed = Say it is done (not confirmed)
fieldwork-left-written = Written to { $path }

# Work lists of fieldworkers: PDF and XLSX.
fieldwork-work-button = 📄 Work list
fieldwork-work-filename = work-list
fieldwork-work-title = Work list of { $name } ({ $badge })
fieldwork-work-caption = 📄 Work list of { $name }: { $count } blocks. It has counts only, no names of { -counted-many }.
fieldwork-work-column-code = Block code
fieldwork-work-column-name = Block
fieldwork-work-column-village = Village
fieldwork-work-column-owner = Officer
fieldwork-work-column-size = To visit
fieldwork-work-column-settled = Done
fieldwork-work-column-left = Left
fieldwork-work-column-special = Notes
fieldwork-work-finished = waits to be checked
fieldwork-work-approved = approved
fieldwork-work-reopened = opened again: { $reason }
fieldwork-work-again = second visits: { $count }
fieldwork-work-beyond = more than listed: { $count }

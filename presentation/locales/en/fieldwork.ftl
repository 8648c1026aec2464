# The interview phase: fieldworkers, joining, what is left.
fieldwork-list-new = New: { $count } ({ $names })
fieldwork-list-changed = Changed: { $count } ({ $names })
fieldwork-list-gone = Gone: { $count } ({ $names })
fieldwork-list-same = As before: { $count }
fieldwork-blocks-taken = { $count } blocks in { $villages } villages: { $size } families, { $left } left.
fieldwork-workers-taken = { $count } fieldworkers: { $enumerator } enumerators, { $coordinator } coordinators, { $district } district coordinators, { $reserve } reserves.

fieldwork-ask-badge = 🪪 Type your <b>badge number</b> and your <b>code</b> with a space between. For example: P-0012 4821-7730
fieldwork-ask-where = Both stand on the sheet from the census team. If you came by a coordinator's invitation, the badge number alone will do.
fieldwork-joined = 🤝 Welcome! Your work shows on the home screen once it has been shared out.
fieldwork-who = 🪪 <b>{ $name }</b>, badge number { $badge }
fieldwork-is-enumerator = Enumerator from { $village }, district { $district }
fieldwork-is-coordinator = Coordinator of enumerators (PML) from { $village }, district { $district }
fieldwork-is-district-coordinator = Coordinator of the district { $district } (Koseka), from { $village }
fieldwork-is-reserve = Reserve from { $village }, district { $district }
fieldwork-button-leave = Leave the fieldworkers
fieldwork-left = This account is no longer connected with your badge number. To come back, write /gabung.
fieldwork-told-gone = By the new list of fieldworkers you are no longer { $role }. Thank you very much for your work!
fieldwork-told-released = Your badge number as { $role } was released from this account, since there is a new code. With that code you can join again: /gabung
fieldwork-told-mistake = If this is a mistake, tell the census team. You can still follow your family's census here.
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

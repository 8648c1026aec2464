# Who goes where in the interview phase: the plan for admins, and for fieldworkers their own work.
command-alokasi = Who goes where
allocation-title = 🗺 <b>Who goes where</b>
allocation-state-none = Nothing is published yet. This is the plan:
allocation-state-planned = Published on { $moment } (version { $version }). It may still change as a whole.
allocation-state-locked = 🔒 Locked (version { $version }). Only single changes now.
allocation-state-started = ▶️ The field work is running (version { $version }).
allocation-state-ended = ⏳ The visiting days are over (version { $version }). When all blocks are approved, close the field work.
allocation-state-closed = ⏹ The field work is closed (version { $version }).
allocation-lock-day = It locks itself on { $day }.
allocation-counts = { $people } enumerators · { $blocks } blocks · { $load } { $counted ->
        [businesses] businesses
        [visits] visits
       *[families] { -counted-many }
    } to visit
allocation-spread = Load of one enumerator: { $lightest } to { $heaviest }
allocation-means = Average by village: { $low } to { $high }
allocation-leads = { $count } coordinators, each with { $least } to { $most } enumerators; the heaviest team has { $heaviest }
allocation-no-leads = ⚠️ There is no coordinator on the list yet. Send the list with the role <code>coordinator</code>.
allocation-unstaffed = ⚠️ Without an enumerator: { $count } blocks in { $villages } villages.
allocation-unstaffed-village =
    • { $village }: { $blocks }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } · { $load } to visit
allocation-unstaffed-more = … and { $count } more villages; all of them are in the file.
allocation-unstaffed-how = Give them to who has least to do, such as { $name } (now { $load }): <code>/alokasi beri { $blocks } { $badge }</code>
allocation-unstaffed-how-later = There are fewer enumerators than villages. Add some to the list, or publish and lock this plan first, and then give the blocks away in the chat, to { $name } for example (now { $load }): <code>/alokasi beri { $blocks } { $badge }</code>
allocation-idle = { $count } enumerators have no block.
allocation-above = ⚠️ { $count } enumerators are above the maximum of { $most }.
allocation-moves = { $count } blocks get another enumerator.
allocation-whole-villages = ℹ️ There is no list of blocks, so each village is one block and gets one enumerator only. Take the list in: <code>sensusbot import blocks</code>
allocation-as-published = This is what is published. Nothing would change.
allocation-why =
    <b>{ $village }</b>: { $load } in { $blocks } blocks, { $people } enumerators ({ $home } from the village, { $near } from the district, { $far } from elsewhere). Heaviest load { $heaviest }{ $best ->
        [yes] , less is not possible.
       *[no] ; { $least } would be possible.
    }
allocation-why-nobody = <b>{ $village }</b>: { $load } in { $blocks } blocks, nobody yet.
allocation-villages-title = <b>Why so, village by village</b> (page { $page } of { $pages })
allocation-publish = Publish this plan
allocation-villages = Why so
allocation-file = File (XLSX)
allocation-change = Change one thing
allocation-back = To the allocation
allocation-yes = Yes, publish
allocation-sure = <b>Publish this plan?</b> { $people } enumerators and their coordinators hear their own work. { $count } blocks get another enumerator.
allocation-published =
    { $count ->
        [0] ✅ <b>Published.</b> Nobody concerned has joined with Telegram yet; the coordinators pass it on.
       *[other] ✅ <b>Published.</b> { $count } people hear their own work.
    }
allocation-terminal-sure = Publish this plan?
allocation-to-planned = Unlock
allocation-to-locked = Lock
allocation-to-started = Start the field work
allocation-to-closed = Close the field work
allocation-sure-planned = <b>Unlock the allocation?</b> Then the next plan may change it as a whole.
allocation-sure-locked = <b>Lock the allocation?</b> After that only single changes are possible. To lock it on a day, type <code>/alokasi kunci 25 Juni</code>.
allocation-sure-started = <b>Start the field work?</b> From then on enumerators report their blocks.
allocation-sure-closed = <b>Close the field work?</b> After that nothing is reported; you can open it again.
allocation-how =
    <b>Change one thing</b> by typing:
    <code>/alokasi ganti 012 907</code>: 907 takes over all that was 012's
    <code>/alokasi beri RT01 012</code>: the block RT01 goes to 012; several blocks with commas
    <code>/alokasi absen 012</code>: 012 is away, the neighbours take over
    <code>/alokasi hadir 012</code>: 012 is back
    <code>/alokasi bantu 012</code>: 012 is quick and helps the neighbour
    <code>/alokasi kunci 25 Juni</code>: locks itself on that day
allocation-handed = ✅ { $count } blocks of { $from } ({ $left } left) now belong to { $to }. I tell both, and { $from } is noted as away.
allocation-handed-team = ✅ { $to } now leads the team of { $from }. I tell everybody concerned, and { $from } is noted as away.
allocation-given = ✅ { $count } blocks ({ $left } left) now belong to { $to }. I tell everybody concerned.
allocation-back-to = If that was a mistake, type <code>/alokasi beri { $blocks } { $badge }</code>
allocation-back-away = If that was a mistake, type <code>/alokasi hadir { $badge }</code>, and then <code>/alokasi beri { $blocks } { $badge }</code>
allocation-away = ✅ { $badge } is away. { $count } blocks went to the neighbours, who hear it.
allocation-away-left = ✅ { $badge } is away. { $count } blocks went to the neighbours; { $left } have nobody. Give them away with <code>/alokasi beri</code>.
allocation-back-again = ✅ { $badge } is back. Blocks come with the next plan, or with <code>/alokasi beri</code>.
allocation-locks = ✅ The allocation locks itself on { $day }.
allocation-own = 🗺 <b>{ $name }, this is your work</b>: { $count } blocks with { $load } to visit
allocation-own-going = 🗺 <b>{ $name }, this is your work</b>: { $count } blocks, { $left } of { $load } visits left
allocation-own-block = • { $name }, { $village }: { $left } left (<code>{ $code }</code>)
allocation-own-more = … and { $count } more
allocation-own-lead = Your coordinator: { $name } (badge { $badge })
allocation-own-none = 🗺 { $name }, you have no block at the moment. Your coordinator will tell you when that changes.
allocation-own-waits = It begins when the statistics office says so. There is nothing to report before.
allocation-own-started = The field work is running. You can begin.
allocation-own-changed =
    🗺 <b>{ $name }, your work has changed.</b> Arranged by { $by ->
        [team] the census team.
       *[other] { $by }.
    }
allocation-own-came =
    • New: { $name }, { $village }: { $left } left (<code>{ $code }</code>){ $why ->
        [away] , from { $other }, who is away
        [given] , from { $other }
       *[none] {""}
    }
allocation-own-gone = • Gone: { $name }, { $village }: now with { $other }
allocation-own-gone-free = • Gone: { $name }, { $village }: no longer yours
allocation-own-now = Now: { $count } blocks, { $left } visits left.
allocation-own-now-none = You have no block at the moment. Your coordinator will tell you when that changes.
allocation-team = 🗺 <b>{ $name }, this is your team</b>: { $count } enumerators
allocation-team-member = • { $name } (<code>{ $badge }</code>): { $blocks } blocks, { $left } left
allocation-filename = who-goes-where
allocation-file-caption = 🗺 Who goes where: { $count } blocks. Codes are text.
allocation-sheet-codes = Codes
allocation-sheet-names = Names
allocation-column-block = Block
allocation-column-village-code = Village code
allocation-column-enumerator = Enumerator (badge)
allocation-column-coordinator = Coordinator (badge)
allocation-column-load = Load
allocation-column-district = District
allocation-column-village = Village
allocation-column-block-name = Name of the block
allocation-column-enumerator-name = Enumerator
allocation-column-coordinator-name = Coordinator

error-allocation-no-blocks = There is no list of blocks yet. Take it in with <code>sensusbot import blocks</code>, then I can plan.
error-allocation-no-workers = There is no enumerator on the list yet. Take it in with <code>sensusbot import fieldworkers</code>, then I can plan.
error-allocation-changed = The lists have changed since you looked, so I have published nothing yet. This is the plan now:
error-allocation-holds = The plan of now is published already. There is nothing more to publish.
error-allocation-moved = The field work has moved on since I sent that button, so I have changed nothing. This is how it stands:
error-allocation-none = Nothing is published yet. Look at the plan first, then publish it.
error-allocation-locked = The allocation is locked already.
error-allocation-day-over = That day is not in the future. Choose a later one, such as <code>/alokasi kunci 25 Juni</code>.
error-allocation-closed = The field work is closed. Open it again first, in /alokasi.
error-allocation-not-yours = That is not the work of your team or district. Ask the census team to change it.
error-allocation-badge-unknown = No fieldworker has the badge { $badge }. Please check the number.
error-allocation-block-unknown = I know no block { $block }. Please check its code.
error-allocation-has-none = { $badge } has no work that could be passed on.
error-allocation-other-role = Blocks go from enumerator to enumerator, teams from coordinator to coordinator. Please check both badges.
error-allocation-away = { $badge } is away. Choose somebody else, or type <code>/alokasi hadir { $badge }</code> first.
error-allocation-taken = { $name } has just taken over work of another team. Please choose somebody else.
error-allocation-even = Nothing gets better: the neighbours of { $badge } have no more left than that.

# The national application's counts of each block: open, submitted, rejected, approved.
fieldcounts-four = open { $open }, submitted { $submitted }, rejected { $rejected }, approved { $approved }
fieldcounts-taken = { $count } blocks: { $counts }.
fieldcounts-older = { $count } blocks stay as they are, since what is stored is newer: { $names }.
fieldcounts-agree = Nothing contradicts what officers reported.
fieldcounts-doubts = { $count } blocks differ from what officers reported. What is newest always counts.
fieldcounts-doubts-list = { $count } blocks differ from the list of blocks.
fieldcounts-doubt = { $mark } { $block }: { $said } (application's data as of { $at })
fieldcounts-doubt-rejected =
    { $state ->
        [approved] approved here, but { $rejected } are rejected in the application
       *[finished] reported as finished, but { $rejected } are rejected in the application
    }
fieldcounts-doubt-open =
    { $state ->
        [approved] approved here, but { $open } are still open in the application
       *[finished] reported as finished, but { $open } are still open in the application
    }
fieldcounts-doubt-not-approved = approved here, but { $submitted } still wait for approval in the application
fieldcounts-doubt-not-reported = nothing is left in the application, but it is not reported as finished
fieldcounts-doubt-fewer-sent = { $done } are reported as recorded, but only { $sent } were sent in the application
fieldcounts-doubt-above = the application has { $total } { -counted-many }, the list of blocks { $size }
fieldcounts-doubt-older = it differs from a newer report; the report counts
fieldcounts-sums = The application's counts: { $counts } (data as of { $at }).
fieldcounts-typed = ✅ <b>{ $block }</b> in the application: { $counts }.
fieldcounts-typed-above = They add up to { $total }, the list has { $size } { -counted-many }.
fieldcounts-typed-ready = Nothing is left. If the block is finished, type <code>{ $block } selesai</code>.
fieldcounts-unclear = "{ $typed }" is not complete. Write one block and all four counts, such as <code>RT 03 open 5 submitted 30 rejected 1 approved 12</code>.
fieldcounts-doubt-gone-back = fewer are sent in the application: the officer typed { $before }, the export says { $sent }

# Board of the visits: districts and villages by approved blocks.
fieldboard-title = Approved blocks: ranking of { $among }
fieldboard-own = <b>{ $unit } · rank { $rank } of { $among }</b>
fieldboard-figures = { $approved } of { $blocks } blocks approved · <b>{ $rate }</b>
fieldboard-sums = In all: { $approved } of { $blocks } blocks approved · { $rate }
fieldboard-reports = officers' reports
fieldboard-same-rank = Equal shares have equal ranks.
fieldboard-filename = approved-blocks
fieldboard-button-online = 🏆 Ranking of the online census
delivery-kind-field-board = Board of approved blocks
fieldboard-days-left =
    { $days ->
        [0] Today is the last day of the visits.
        [1] Only today and tomorrow are left.
       *[other] { $days } days of visits are left.
    }

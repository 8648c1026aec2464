# Board of the visits: districts and villages by approved blocks.
fieldboard-title = Approved blocks: ranking of { $among }
fieldboard-own = <b>{ $unit } · rank { $rank } of { $among }</b>
fieldboard-own-none =
    <b>{ $unit }</b> · no block approved yet
    Of { $blocks } blocks here, all are still being visited or checked. { $begun } of { $among } have an approved one.
fieldboard-figures = { $approved } of { $blocks } blocks approved · <b>{ $rate }</b>
fieldboard-sums = In all: { $approved } of { $blocks } blocks approved · { $rate }
fieldboard-reports = Field report
fieldboard-same-rank = Equal shares have equal ranks.
fieldboard-filename = approved-blocks
fieldboard-button-online = 🏆 Ranking of the online census
delivery-kind-field-board = Board of approved blocks
fieldboard-until =
    { $days ->
        [0] Today is the last day of the visits.
        [1] Officers visit today and tomorrow, until { $last_day }.
       *[other] Officers visit until { $last_day } ({ $days } days left).
    }
fieldboard-about = A block is mostly one RT; approved means that its visits are done and a coordinator has checked them. Is an officer at your door? Check the name with /petugas in the private chat.
fieldboard-not-yet = 🚶 Officers have begun their visits. Their board is here as soon as the first block is approved.

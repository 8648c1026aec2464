# The public page: overview, boards, and a page for each unit.
page-skip = Skip to the content
page-overview = Overview
page-boards = Boards
page-language = Language
page-menu = Menu and language
page-way-up = Where this page is
page-about-figures = About these figures
page-about-persons =
    { $has-offices ->
        [no] This page has figures of areas only. Nobody's personal data is here.
       *[yes] This page has figures of areas and offices only. Nobody's personal data is here.
    }
page-online-about = { $area }: { $rate } have taken part in the census.
page-no-data =
    { $has-offices ->
        [no] The first figures are not published yet. As soon as they are, those of the { own-regency }, its districts and villages appear here.
       *[yes] The first figures are not published yet. As soon as they are, those of the { own-regency }, its districts, villages and offices appear here.
    }
page-over = The census is over. Thank you to everybody who took part.
page-button-take-part = Take part now
page-forecast = If the pace stays like this, about <b>{ $share }</b> on { $end }.
page-stale = These figures have not been updated for a long time.
page-gauge = { $rate } taken part: { $figures }
page-way = { $unit } day by day, now { $rate }
page-improved = Most improved
page-improved-by = +{ $points } points since { $since }
page-all = See all { $among }
page-table = { $what }: table, can be scrolled sideways
page-table-more = ⇆ Swipe sideways to see more columns
page-map = Map of the districts
page-map-placed = Each square is a district, roughly in its place. The stronger the colour, the further along it is.
page-map-by-code = Each square is a district, in the order of the codes. The stronger the colour, the further along it is.
page-map-from = { $low } and more
page-column-gained = Added
page-column-missing = Missing to { $share }
page-column-day = Day
page-card = Download the card of the day (a picture for WhatsApp)
page-certificate = Certificate of { $unit }
page-certificate-genuine = ✓ The certificate with the code <b>{ $code }</b> is genuine.
page-certificate-said = { $unit } has reached the target of { $target }: { $figures } have taken part, by the data of { $day }.
page-certificate-changed = The figures have changed since: now { $rate }, below the target. The certificate stays valid, with that day's figures.
page-certificate-check = Is a certificate genuine?
page-certificate-check-why = Type the code at the foot of the certificate: 12 letters and digits, with or without hyphens.
page-certificate-check-button = Check
page-certificate-unknown = We do not know this code
page-certificate-unknown-why = Please compare it with the certificate once more: it has 12 letters and digits. If it is still not there, the certificate is not ours. Ask whoever showed it to you.
page-certificate-typed = You typed: <b>{ $code }</b>
page-certificate-no-code = That does not look like a certificate code
page-certificate-no-code-why = You typed “{ $typed }”. A code has 12 letters and digits, like <b>{ $example }</b>, and stands at the foot of the certificate.
page-certificate-see = 🏅 Target reached: see the certificate
page-before = Previous
page-after = Next
page-of = Page { $page } of { $pages }
page-pages = Pages of the board
page-hidden =
    { $count ->
        [1] The figure of 1 unit is not shown: so few people stand behind it that it could point at somebody.
       *[other] The figures of { $count } units are not shown: so few people stand behind them that they could point at somebody.
    }
page-unit-hidden = The figures of { $unit } are not shown: so few people stand behind them that they could point at somebody.
page-unit-no-data = There are no figures for { $unit } yet. As soon as there are, they appear here.
page-rank = Rank { $rank } of { $among }
page-neighbours = Next to it
page-days = Figures day by day
page-not-found = There is no such page
page-not-found-why = Perhaps the address was mistyped, or the unit has another code now.
page-to-front = To the overview
page-download = Download:
page-reuse = May be used if source and day are named.
page-button-pause = Pause
page-button-go-on = Go on
page-screen = For a projector

# The visits of officers, while they run.
page-visits = Visits of officers
page-visits-district = Visits by district
page-visits-village = Visits by village
page-online-board = Online: { $board }
page-visits-before = Before: the online census
page-visits-about = { $area }: { $rate } of all blocks are visited and approved.
page-visits-approved = { $approved } of { $blocks } blocks visited and approved
page-visits-gauge = { $rate }: { $figures }
page-visits-done = { $done } of { $all } visits are done
page-visits-left =
    { $finished ->
        [0] { $left } visits are left.
       *[other] { $left } visits are left. { $finished } finished blocks wait to be checked.
    }
page-visits-begun = Just begun: { $blocks } blocks are visited one by one
page-visits-about-begun = { $area }. { $rate }.
page-button-officer = Check an officer at the door
page-visits-none = No block is approved yet. As soon as one is, the boards appear here.
page-visits-way = Approved blocks in { $unit } day by day, now { $rate }
page-visits-counting = Counted: blocks that are visited and approved by a coordinator. A block is the part of a village that one officer visits.
page-column-approved-share = Share
page-column-approved = Approved
page-column-blocks = Blocks
page-column-today = Today
page-visits-most-today = Most progress today
page-visits-without = { $among } have no approved block yet
page-visits-most-today-by = By the share of their blocks approved today
page-visits-more = +{ $count } blocks
page-visits-to-come =
    { $days ->
        [1] { $phase } begins <b>tomorrow</b>, { $first_day }.
       *[other] { $phase } begins in <b>{ $days } days</b>, on { $first_day }.
    }

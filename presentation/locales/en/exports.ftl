# The files of a board: headings of sheets and columns.
export-sheet-board = Board
export-sheet-history = History
export-own-day = Unit's data of
export-day = Data of
export-source = Source
export-rank = Rank
export-movement = Up (+) or down (-)
export-code = Code
export-name = Name
export-district = District
export-completed = Taken part
export-base = Whole number
export-rate = Percent
export-gained = More since the data before
export-missing = Short of { $share } ({ $owner })
export-to-overtake = Short of the next rank
export-daily-pace = Needed a day

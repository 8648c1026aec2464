# The census and its phases.
census-name = Economic Census 2026
statistics-office = BPS
phase-online = The online form for invited firms
phase-interview = The door-to-door count

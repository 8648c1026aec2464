# The name of the census and of its phases.
census-name = Population Census 2020
statistics-office = BPS
phase-online = The online census
phase-interview = The round of home visits

# A native speaker's review is still wanted.
# The name of the census and its phases.
census-name = Sensus Penduduk 2020
statistics-office = BPS
phase-online = Sensus online
phase-interview = Pandataan sareng petugas

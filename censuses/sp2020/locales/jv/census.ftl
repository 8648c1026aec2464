# A native speaker's review is still wanted.
# The name of the census and of its phases.
census-name = Sensus Penduduk 2020
statistics-office = BPS
phase-online = Sensus online
phase-interview = Pendataan dening petugas

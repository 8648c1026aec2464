# A native speaker's review is still wanted.
# Nyamana sensus ban tahap-tahappa.
census-name = Sensus Ekonomi 2026
statistics-office = BPS
phase-online = Ngesse online kaangghuy usaha se eondang
phase-interview = Pendataan dhari labang ka labang

# A native speaker's review is still wanted.
# Nami sensus lan tahap-tahapipun.
census-name = Sensus Ekonomi 2026
statistics-office = BPS
phase-online = Isian online kangge usaha ingkang dipunundang
phase-interview = Pendataan saking griya dhateng griya

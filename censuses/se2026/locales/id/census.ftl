# Nama sensus dan tahap-tahapnya.
census-name = Sensus Ekonomi 2026
statistics-office = BPS
phase-online = Pengisian online untuk usaha yang diundang
phase-interview = Pendataan dari pintu ke pintu

# Nama sensus dan tahap-tahapnya.
census-name = Sensus Penduduk 2020
statistics-office = BPS
phase-online = Sensus online
phase-interview = Pendataan oleh petugas

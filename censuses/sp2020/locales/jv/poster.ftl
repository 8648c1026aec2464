# A native speaker's review is still wanted.
# What to have at hand, as posters say it.
poster-prepare-1 = Kartu Keluarga (KK)
poster-prepare-2 = KTP utawi NIK sedaya anggota kulawarga
poster-prepare-3 = Buku nikah utawi akta, menawi wonten
poster-prepare-4 = HP utawi komputer, watawis 20 menit

# A native speaker's review is still wanted.
# What to have at hand, as the poster says it.
poster-prepare-1 = Kartu Keluarga (KK)
poster-prepare-2 = KTP otaba NIK sadhaja anggota kaloarga
poster-prepare-3 = Buku nika otaba akta, manabi badha
poster-prepare-4 = HP otaba komputer, sakitar 20 menit

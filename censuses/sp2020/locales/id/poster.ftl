# Yang perlu disiapkan, seperti tertulis di poster.
poster-prepare-1 = Kartu Keluarga (KK)
poster-prepare-2 = KTP atau NIK semua anggota keluarga
poster-prepare-3 = Buku nikah atau akta, kalau ada
poster-prepare-4 = HP atau komputer, sekitar 20 menit

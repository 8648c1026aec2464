# Yang perlu disiapkan, seperti tertulis di poster.
poster-prepare-1 = Nama dan alamat usaha
poster-prepare-2 = Jenis usaha
poster-prepare-3 = Catatan jumlah pekerja
poster-prepare-4 = Catatan pendapatan dan pengeluaran
poster-whom = Untuk pelaku usaha { $unit }
poster-whom-in = Untuk pelaku usaha { $unit }, { $area }

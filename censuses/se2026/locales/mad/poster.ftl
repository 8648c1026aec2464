# A native speaker's review is still wanted.
# Se parlo esadhiyaaghi, akadhi se etoles e poster.
poster-prepare-1 = Nyama ban alamat usaha
poster-prepare-2 = Macemma usaha
poster-prepare-3 = Catettan jumlana pelako
poster-prepare-4 = Catettan hasel ban kaloar
poster-whom = Kaangghuy pelaku usaha { $unit }
poster-whom-in = Kaangghuy pelaku usaha { $unit }, { $area }

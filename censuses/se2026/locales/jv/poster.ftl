# A native speaker's review is still wanted.
# Ingkang dipuncawisaken, kados ingkang sinerat ing poster.
poster-prepare-1 = Nami lan alamat usaha
poster-prepare-2 = Jinis usaha
poster-prepare-3 = Cathetan cacahing tenaga
poster-prepare-4 = Cathetan pamedal lan wragad
poster-whom = Kangge pelaku usaha { $unit }
poster-whom-in = Kangge pelaku usaha { $unit }, { $area }

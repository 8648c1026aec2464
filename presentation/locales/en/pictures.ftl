# What is written inside the picture of a board.
picture-title = Ranking of { $among }
picture-target = target { $target }
picture-illustrative = SAMPLE FIGURES
picture-filename = ranking

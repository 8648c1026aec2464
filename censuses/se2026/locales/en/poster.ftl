# What to have at hand, as posters say it.
poster-prepare-1 = Name and address of the business
poster-prepare-2 = What it does
poster-prepare-3 = Notes on how many people work there
poster-prepare-4 = Notes on income and expenses
poster-whom = For the businesses of { $unit }
poster-whom-in = For the businesses of { $unit }, { $area }

# What to have at hand, as posters say it.
poster-prepare-1 = The family card (KK)
poster-prepare-2 = The ID card or NIK of every family member
poster-prepare-3 = Marriage book or certificates, if you have them
poster-prepare-4 = A phone or computer, and about 20 minutes

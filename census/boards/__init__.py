"""Who stands where: figures, ranks, totals, and how they came about."""

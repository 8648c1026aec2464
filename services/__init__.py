"""Use cases: what the product does, written against ports. No library of the outside world."""

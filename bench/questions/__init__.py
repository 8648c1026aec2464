"""How well questions are understood, and what reading one costs."""

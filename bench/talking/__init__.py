"""How long people wait for answers, and what an answer costs."""

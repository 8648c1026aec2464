"""Use cases: what the product does, written against ports. They import no outside library."""

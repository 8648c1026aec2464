"""Proofs: handed in, read, decided by verifiers, watched over, exported."""

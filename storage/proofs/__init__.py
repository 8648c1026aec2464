"""Proofs: receipts that employees hand in, and the queue of their verifiers."""

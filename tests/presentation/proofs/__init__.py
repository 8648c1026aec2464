"""Tests of what people read about proofs."""

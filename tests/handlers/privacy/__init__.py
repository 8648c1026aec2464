"""Tests of the conversation about proofs."""

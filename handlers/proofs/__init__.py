"""The conversation about proofs."""

"""What people read about proofs."""

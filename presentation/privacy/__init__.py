"""What people read about their data, and what they are asked to agree to."""

"""What people read who ask for a person, and who help them."""

"""What is kept of people: agreed to, shown, erased, and forgotten in time."""

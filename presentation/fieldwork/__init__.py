"""What people read of the field work."""

"""What must hold after a run."""

"""What coordinators see of their teams, the evening's messages and the boards of the phase."""

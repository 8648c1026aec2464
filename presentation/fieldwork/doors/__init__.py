"""What residents read of the visits: who comes, and whether an officer is genuine."""

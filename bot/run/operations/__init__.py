"""What keeps a bot running over months: the daily backup, and what follows."""

"""What keeps a bot running over months: backups, settings read again, and who looks out for it."""

"""Commands for who looks after a bot over months: backups and what follows."""

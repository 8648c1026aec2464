"""The public page: what it shows of a campaign, read at once."""

"""The calendar and the whole campaign, in words."""

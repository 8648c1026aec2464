"""The calendar and the state of the campaign, as messages."""

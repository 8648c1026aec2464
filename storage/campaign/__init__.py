"""The calendar of the campaign, its waves, and who an audience is."""

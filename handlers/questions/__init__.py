"""Questions in own words, and what was not understood."""

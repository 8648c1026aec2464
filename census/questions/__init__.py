"""Questions in people's own words, and the knowledge to answer them."""

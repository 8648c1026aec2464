"""What people ask in their own words, and what the campaign knows."""

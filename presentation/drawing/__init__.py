"""Drawing: what all pictures share."""

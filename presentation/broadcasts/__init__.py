"""Messages about broadcasts, from the draft to the report."""

"""Units, recaps, and the queries of boards."""

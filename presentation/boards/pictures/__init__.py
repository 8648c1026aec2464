"""The pictures of boards and trends: what they show, and the painting of it."""

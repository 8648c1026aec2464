"""The columns of a recap: the heading lines are found, and say what each column holds."""

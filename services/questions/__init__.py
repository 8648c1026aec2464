"""Questions: answering them, learning from them, and the weekly digest."""

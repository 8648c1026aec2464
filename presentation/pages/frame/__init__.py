"""The frame of every page: what stands around its content."""

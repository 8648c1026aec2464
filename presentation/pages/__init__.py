"""The public page: HTML and SVG as text, from what a reading found."""

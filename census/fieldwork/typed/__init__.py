"""Reports as people type them."""

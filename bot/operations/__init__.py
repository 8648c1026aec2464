"""The running bot as its operator meets it: watched over, and told to read settings again."""

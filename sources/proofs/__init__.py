"""Receipts: the text of a PDF or a picture, read in a worker process."""

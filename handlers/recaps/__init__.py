"""Recaps and other files, sent, asked about, published and taken back in the chat."""

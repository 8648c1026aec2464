"""Answering what people ask, learning from it, and telling the campaign about it."""

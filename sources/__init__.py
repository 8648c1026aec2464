"""Readers of incoming data: recaps, registers, questions, censuses, the status service."""

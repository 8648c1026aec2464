"""Circular letters of offices, as DOCX and PDF, from a template that a regency can replace."""

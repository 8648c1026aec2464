"""Identity numbers: parse, validate, mask, hash and find them.

They leave this folder only masked.
"""

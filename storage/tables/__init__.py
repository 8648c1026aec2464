"""The tables. Chats, units and hashes refer to each other by value.

Only parts of one whole are tied by foreign keys: a roster may come before its offices, a grant
before the person presses start.
"""

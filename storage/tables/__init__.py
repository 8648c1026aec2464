"""The tables. Chats, units and hashes refer to each other by value.

Foreign keys exist only within one whole: a roster may come before its offices, a role before the
person presses start.
"""

"""What people read: the Fluent catalogue, the messages of each conversation, the pictures.

Builders are pure: texts and plain values in, a ``Message`` out. No library of Telegram here.
"""

"""What people read: the Fluent catalogue, the messages of each subject, the pictures.

Builders are pure: they take texts and values, and return a ``Message``. They use no library of
Telegram.
"""

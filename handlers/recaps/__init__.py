"""Conversations about recaps and other files of admins."""

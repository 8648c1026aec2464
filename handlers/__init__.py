"""The conversation: aiogram routers, one file for one conversation."""

"""The conversation: aiogram routers, one file for one conversation. aiogram's only home."""

from handlers.lean_aiogram import postpone_rebuilds

postpone_rebuilds()

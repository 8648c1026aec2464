"""The conversation: aiogram routers by subject. Only this package imports aiogram."""

from handlers.lean_aiogram import postpone_rebuilds

postpone_rebuilds()

"""Never silence: numbers nobody asked for, texts nobody expected, buttons of yesterday."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.identity import find_numbers
from handlers.filters import InGroup, InPrivate
from handlers.replies import Forget, Reply, Say, Show
from handlers.turn import Turn
from presentation import errors, groups, status

PRIVATE_COMMANDS = ("status", "langkah", "asn", "kode", "pengingat", "terbit", "bahasa", "privasi")


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="fallback")
    router.edited_message.register(number_unasked)
    router.message.register(
        number_unasked, lambda message: find_numbers(message.text or message.caption or "")
    )
    router.message.register(private_only, Command(*PRIVATE_COMMANDS), InGroup())
    router.message.register(unknown_command, F.text.startswith("/"), InPrivate())
    router.message.register(unknown_text, F.text, InPrivate())
    router.message.register(
        unexpected,
        F.photo
        | F.document
        | F.sticker
        | F.voice
        | F.audio
        | F.video
        | F.video_note
        | F.animation
        | F.location
        | F.contact
        | F.poll
        | F.dice,
        InPrivate(),
    )
    router.callback_query.register(old_button)
    return router


async def number_unasked(message: Message, turn: Turn) -> Reply | None:
    """Delete an identity number that nobody asked for, in groups too where the bot may."""
    if not find_numbers(message.text or message.caption or ""):
        return None
    if turn.private:
        warning = status.number_deleted(turn.texts)
        return Forget(deleted=warning, kept=warning)
    return Forget(
        deleted=status.number_in_group(turn.texts, deleted=True),
        kept=status.number_in_group(turn.texts, deleted=False),
    )


async def private_only(message: Message, command: CommandObject, turn: Turn) -> Reply:
    """Ask for a private chat: others read along here."""
    bot = turn.house.bot_username
    match command.command:
        case "status":
            return Say(status.in_group(turn.texts, bot=bot))
        case "kode":
            return Say(groups.code_needs_private(turn.texts, bot=bot))
    return Say(errors.private_only(turn.texts, bot=bot))


async def unknown_command(message: Message, turn: Turn) -> Reply:
    """Offer what there is."""
    return Say(errors.not_understood(turn.texts))


async def unknown_text(message: Message, turn: Turn) -> Reply:
    """Ask what was meant; an open question stays open."""
    return Say(errors.not_understood(turn.texts))


async def unexpected(message: Message, turn: Turn) -> Reply:
    """Say kindly that only text helps here; an open question stays open."""
    return Say(errors.unexpected(turn.texts, kind=message.content_type))


async def old_button(event: CallbackQuery, turn: Turn) -> Reply:
    """Bring who presses a button of long ago back to today."""
    return Show(errors.old_button(turn.texts))

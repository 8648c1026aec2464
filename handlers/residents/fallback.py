"""Replies to everything else: unexpected texts, commands in the wrong chat, old buttons."""

from aiogram import Bot, F, Router
from aiogram.enums import ContentType
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.groups.groups import about
from handlers.residents.start import next_screen
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Carries, InGroup, InPrivate, Mentioned
from handlers.telegram.pending import CONSENT_SHOWN
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.commands import (
    SPELLINGS,
    SPOKEN_ONLY,
    CommandName,
    group_menu,
    spellings,
)
from presentation.fieldwork.doors import officers
from presentation.groups import messages as groups
from presentation.proofs import handing_in
from presentation.residents import start
from services.proofs.handing_in import own_proof
from services.questions.asker import may_hand_in, may_join_to_hand_in

IN_GROUPS = frozenset({*group_menu(runs_it=True), CommandName.START, CommandName.HELP})
PRIVATE_COMMANDS = (
    *spellings(*(name for name in CommandName if name not in IN_GROUPS)),
    *(*SPELLINGS[CommandName.START], *SPOKEN_ONLY),
)

FILES = frozenset(
    {
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.ANIMATION,
        ContentType.AUDIO,
        ContentType.VOICE,
        ContentType.DOCUMENT,
    }
)
"""What an employee may send for a receipt, and nobody can check."""
PAPERS = frozenset({ContentType.VIDEO, ContentType.DOCUMENT})
"""What of it somebody who has not joined means for a receipt as well."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="fallback")
    router.message.register(private_only, Command(*PRIVATE_COMMANDS), InGroup())
    router.message.register(called, Mentioned(), InGroup())
    router.message.register(unknown_text, Carries("text"), InPrivate())
    router.message.register(
        unexpected,
        # Service messages of Telegram need no reply.
        ~F.pinned_message,
        ~F.message_auto_delete_timer_changed,
        ~F.chat_background_set,
        ~F.write_access_allowed,
        InPrivate(),
    )
    router.edited_message.register(edited, Carries("text"), InPrivate())
    router.callback_query.register(old_button, InPrivate())
    router.callback_query.register(button_in_group, InGroup())
    return router


async def private_only(message: Message, command: CommandObject, context: UpdateContext) -> Reply:
    """Ask for a private chat, since others read this one."""
    bot = context.bot_context.bot_username
    match command.command:
        case officers.PAYLOAD:
            return Say(officers.in_group(context.texts, bot=bot))
        case "kode" | "code":
            return Say(groups.code_needs_private(context.texts, bot=bot))
    return Say(errors.private_only(context.texts, bot=bot))


async def called(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Say what the bot does here. In a group, messages to others stay unanswered."""
    return await about(context, bot)


async def unknown_text(message: Message, context: UpdateContext) -> Reply:
    """Ask what is meant; welcome a new person, and one who only nods. An open question stays."""
    new = context.somebody().consented_at is None
    speaks = context.somebody().language is not None
    if new and speaks and context.shown is not None and context.shown.key == CONSENT_SHOWN:
        return Say(start.consent_again(context.texts))
    if new or _is_nod(message.text or ""):
        return await next_screen(context)
    return Say(errors.not_understood(context.texts))


def _is_nod(text: str) -> bool:
    """Return whether a text has no word and asks nothing: a thumb, a smile, three dots."""
    return not any(each.isalnum() or each in "?/" for each in text)


async def unexpected(message: Message, context: UpdateContext) -> Reply:
    """Say kindly that only text helps, or as what a receipt is sent. An open question stays."""
    kind, person = ContentType(message.content_type), context.somebody()
    if kind in FILES and may_hand_in(context.bot_context.census, person, at=context.at):
        proof = await own_proof(context.uow, person)
        return Say(handing_in.unusable(context.texts, proof, kind=kind.value))
    if kind in PAPERS and may_join_to_hand_in(context.bot_context.census, person, at=context.at):
        return Say(handing_in.unusable_before_joining(context.texts, kind=kind.value))
    return Say(errors.unexpected(context.texts, kind=kind.value))


async def edited(message: Message, context: UpdateContext) -> Reply:
    """Ask for a new message, because an answered message is not answered again."""
    return Say(errors.edited(context.texts))


async def old_button(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show the current screen to a person who pressed an old button."""
    return Show(errors.old_button(context.texts))


async def button_in_group(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Lead to the private chat. The message in the group stays as it is."""
    return Say(errors.private_only(context.texts, bot=context.bot_context.bot_username))

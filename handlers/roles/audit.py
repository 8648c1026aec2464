"""/audit: what admins, heads and the bot itself did, for admins."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.audit import ActKind
from census.errors import CensusError
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.roles import audit as words
from services.roles import audit


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="audit")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(newest, Command(*spellings(CommandName.AUDIT)))
    router.callback_query.register(show, Pressed(Action.AUDIT))
    router.callback_query.register(choose_kind, Pressed(Action.AUDIT_KINDS))
    router.callback_query.register(choose_actor, Pressed(Action.AUDIT_ACTORS))
    router.callback_query.register(send_file, Pressed(Action.AUDIT_FILE))
    return router


async def newest(message: Message, context: UpdateContext) -> Reply:
    """Show the newest acts."""
    rules, person = context.bot_context.rules, context.somebody()
    return Show(words.audit(context.texts, await audit.read_audit(context.uow, rules, person)))


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page, of all acts or of some."""
    page, kind, by = (*press.values, "", "", "")[:3]
    rules, person = context.bot_context.rules, context.somebody()
    number = int(page[:6]) if page.isdecimal() else 1
    view = await audit.read_audit(context.uow, rules, person, page=number, kind=_kind(kind), by=by)
    return Show(words.audit(context.texts, view))


async def choose_kind(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Ask which kind of acts."""
    return Show(words.choose_kind(context.texts))


async def choose_actor(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Ask whose acts."""
    rules, person = context.bot_context.rules, context.somebody()
    actors = await audit.audit_actors(context.uow, rules, person)
    return Show(words.choose_actor(context.texts, actors))


async def send_file(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send all acts, or those that are looked at, as a file."""
    kind, by = (*press.values, "", "")[:2]
    rules, person = context.bot_context.rules, context.somebody()
    acts = await audit.whole_audit(context.uow, rules, person, kind=_kind(kind), by=by)
    return Say(words.file(context.texts, acts))


def _kind(value: str) -> ActKind | None:
    try:
        return ActKind(value) if value else None
    except ValueError:
        raise CensusError("old-button") from None

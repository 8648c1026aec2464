"""Lists of offices and of their employees, which an admin sends as files: previewed, then kept."""

import asyncio
from datetime import date

from aiogram import Bot, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError, FileError
from census.people.people import Employee, Person
from census.people.permissions import Permission
from census.units import Base, Unit
from handlers.recaps.reading import fetch
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AskedOtherwise, InPrivate, Pressed
from handlers.telegram.menus import menu_of_person
from handlers.telegram.replies import Offer, Replies, Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.offices import lists as words
from services.offices.rosters import foresee_roster, take_roster
from services.ports.incoming import MOST_RECAP_BYTES
from services.recaps.counting_names import count_names
from services.recaps.staging import known_units
from services.residents.intake import take_units
from services.rules.actors import require

ASK_FILE = "list-file"


def setup() -> Router:
    """Return the router of this conversation: before the one that takes recaps."""
    router = Router(name="lists")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command(*spellings(CommandName.LISTS)))
    router.callback_query.register(ask, Pressed(Action.LIST_UNITS, Action.LIST_ROSTER))
    router.message.register(look_at, AskedOtherwise(ASK_FILE))
    router.callback_query.register(take, Pressed(Action.LIST_TAKE))
    return router


async def begin(message: Message, context: UpdateContext) -> Reply:
    """Offer the two lists."""
    await context.close_question()
    require(context.resident(), Permission.TAKE_FILES)
    return Show(words.choose(context.texts))


async def ask(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the file of a list."""
    require(context.resident(), Permission.TAKE_FILES)
    roster = press.action is Action.LIST_ROSTER
    await context.ask(ASK_FILE, what="roster" if roster else "units", file="")
    return Show(words.ask_file(context.texts, roster=roster))


async def look_at(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Read the file, and say what it would change."""
    document, facts = message.document, context.question.facts if context.question else {}
    roster = facts.get("what") == "roster"
    if document is None:
        return Say(words.ask_file(context.texts, roster=roster))
    if (document.file_size or 0) > MOST_RECAP_BYTES:
        raise CensusError("recap-too-large", megabytes=MOST_RECAP_BYTES // 1_000_000)
    try:
        if roster:
            employees = await _roster(context, bot, document.file_id)
            changes = await foresee_roster(context.uow, employees, context.resident())
            preview = words.roster_preview(context.texts, changes)
        else:
            units, _ = await _units(context, bot, document.file_id, document.file_name or "")
            preview = words.units_preview(context.texts, units)
    except FileError as refusal:
        return Say(words.refused(context.texts, refusal))
    name = (document.file_name or "")[:100]
    await context.ask(ASK_FILE, what=facts["what"], file=document.file_id, name=name)
    return Say(preview)


async def take(event: CallbackQuery, bot: Bot, context: UpdateContext) -> Replies:
    """Keep the list that was previewed; menus follow. The file, never stored, is read again."""
    require(context.resident(), Permission.TAKE_FILES)
    facts = context.question.facts if context.question else {}
    people: tuple[Person, ...] = ()
    if context.question is None or context.question.key != ASK_FILE or not facts.get("file"):
        raise CensusError("old-button")
    if facts["what"] == "roster":
        employees = await _roster(context, bot, facts["file"])
        actor = context.resident()
        rules = context.bot_context.rules
        taken = await take_roster(context.uow, rules, employees, actor, at=context.at)
        await count_names(context.uow, rules, at=context.at)
        context.bot_context.wake_sender()
        people = taken.people
        done = words.roster_taken(context.texts, taken.employees, taken.offices)
    else:
        units, bases = await _units(context, bot, facts["file"], facts["name"])
        await take_units(context.uow, units, bases, context.resident(), at=context.at)
        done = words.units_taken(context.texts, len(units))
    await context.close_question()
    catalogue = context.bot_context.catalogue
    menus = (Offer(menu_of_person(catalogue, each), each.chat) for each in people)
    return (Show(done), *menus)


async def _roster(context: UpdateContext, bot: Bot, file: str) -> tuple[Employee, ...]:
    """Fetch and read a roster. Raises FileError("roster-refused")."""
    bot_context = context.bot_context
    units = (await known_units(context.uow)).units
    async with context.outside():
        content = await fetch(bot, file)
        return await asyncio.to_thread(bot_context.read_roster, content, bot_context.hasher, units)


async def _units(
    context: UpdateContext, bot: Bot, file: str, name: str
) -> tuple[tuple[Unit, ...], tuple[Base, ...]]:
    """Fetch and read a list of workplaces. Raises FileError("units-refused")."""
    known = (await known_units(context.uow)).units
    today: date = context.today
    async with context.outside():
        content = await fetch(bot, file)
        return await asyncio.to_thread(context.bot_context.read_units, content, known, name, today)

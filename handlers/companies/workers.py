"""A contact keeps the company's workers: its own list as a file, and who joined."""

import asyncio
from dataclasses import replace

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, Message

from census.companies.workers import WorkerLine
from census.errors import CensusError, FileError
from census.units import UnitCode
from handlers.recaps.reading import fetch
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AskedOtherwise, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.companies import workers as words
from presentation.language.html import paragraphs
from presentation.offices import lists
from services.companies.workers import (
    company_for,
    foresee_workers,
    look_at_workers,
    strike_worker,
    take_workers,
)
from services.ports.incoming import MOST_RECAP_BYTES
from services.recaps.counting_names import count_names

ASK_LIST = "workers-list"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="workers")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.callback_query.register(show, Pressed(Action.COMPANY_WORKERS))
    router.callback_query.register(strike, Pressed(Action.COMPANY_STRIKE))
    router.callback_query.register(ask, Pressed(Action.COMPANY_LIST))
    router.message.register(look_at, AskedOtherwise(ASK_LIST))
    router.callback_query.register(take, Pressed(Action.COMPANY_LIST_TAKE))
    return router


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show who joined."""
    code, *pages = press.values or ("",)
    view = await look_at_workers(context.uow, context.resident(), UnitCode(code))
    page = int(pages[0]) if pages and pages[0].isdecimal() else 0
    return Show(words.workers(context.texts, view, page=page))


async def strike(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take somebody off, and show who is left."""
    code, rules, person = UnitCode(press.value()), context.bot_context.rules, context.resident()
    gone = await strike_worker(context.uow, rules, person, code, press.value(1), at=context.at)
    await count_names(context.uow, rules, at=context.at)
    context.bot_context.wake_sender()
    screen = words.workers(context.texts, await look_at_workers(context.uow, person, code))
    said = paragraphs(words.struck(context.texts, gone), screen.text)
    return Show(replace(screen, text=said))


async def ask(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the company's list."""
    company = await company_for(context.uow, context.resident(), UnitCode(press.value()))
    await context.ask(ASK_LIST, company=company.code, file="")
    return Show(words.ask_list(context.texts))


async def look_at(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Read the file, and say what it would change."""
    document, code = message.document, _company(context)
    if document is None:
        return Say(words.ask_list(context.texts))
    if (document.file_size or 0) > MOST_RECAP_BYTES:
        raise CensusError("recap-too-large", megabytes=MOST_RECAP_BYTES // 1_000_000)
    try:
        read = await _read(context, bot, document.file_id, code)
    except FileError as refusal:
        return Say(lists.refused(context.texts, refusal))
    person = context.resident()
    closeness = context.bot_context.closeness
    seen, changes = await foresee_workers(context.uow, person, code, read, closeness)
    told = (await look_at_workers(context.uow, person, code)).told
    await context.ask(ASK_LIST, company=code, file=document.file_id)
    return Say(words.preview(context.texts, seen, changes, told=told))


async def take(event: CallbackQuery, bot: Bot, context: UpdateContext) -> Reply:
    """Keep the list that was previewed. The file, never stored, is read again."""
    code = _company(context)
    file = context.question.facts["file"] if context.question else ""
    if not file:
        raise CensusError("old-button")
    read = await _read(context, bot, file, code)
    rules, person = context.bot_context.rules, context.resident()
    closeness = context.bot_context.closeness
    taken = await take_workers(
        context.uow, rules, person, code, read, closeness=closeness, at=context.at
    )
    await count_names(context.uow, rules, at=context.at)
    await context.close_question()
    context.bot_context.wake_sender()
    return Show(words.taken(context.texts, taken.employees, code))


async def _read(
    context: UpdateContext, bot: Bot, file: str, code: UnitCode
) -> tuple[WorkerLine, ...]:
    """Fetch and read a list. Raises FileError("workers-refused")."""
    bot_context = context.bot_context
    async with context.outside():
        content = await fetch(bot, file)
        return await asyncio.to_thread(bot_context.read_workers, content, bot_context.hasher, code)


def _company(context: UpdateContext) -> UnitCode:
    """Return the company that the open question is about. Raises CensusError("old-button")."""
    if context.question is None or context.question.key != ASK_LIST:
        raise CensusError("old-button")
    return UnitCode(context.question.facts["company"])

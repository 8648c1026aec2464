"""Boards in groups, for who asks; in which form they come is the group's choice."""

from collections.abc import Sequence
from typing import Any

from aiogram import Bot, Router
from aiogram.filters import Command, Filter
from aiogram.types import CallbackQuery, Message

from census.boards.rank_questions import rank_question
from census.errors import CensusError
from census.questions.form_words import BoardForm, wished_form
from census.units import BoardKind, Unit, UnitKind
from handlers.boards import page_links, visits
from handlers.boards.asked_ranks import has_board, unit_meant
from handlers.boards.boards import browser_of
from handlers.boards.forms import explained
from handlers.groups.groups import about, unbound
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Called, InGroup, Pressed
from handlers.telegram.messages.sent import topic_of
from handlers.telegram.replies import Replies, Say, Show
from presentation.boards.pictures.leaderboard import leaderboard
from presentation.chat.card_actions import FormAction
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.groups import messages as groups
from services.groups.binding import bindings_of, may_release, units_meant_in
from services.push.rich_forms import show_tables

FORMS = {
    BoardForm.TABLE: FormAction.TABLES,
    BoardForm.WORDS: FormAction.WORDS,
    BoardForm.PICTURE: FormAction.PICTURE,
}


class SaysForm(Filter):
    """Words to the bot that say how boards are to come; the handler gets the ``form``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match what the bot is told by its name, or below what it wrote."""
        called = await Called()(event, context)
        form = wished_form(called["words"]) if isinstance(called, dict) else None
        return False if form is None else {"form": FORMS[form]}


class AsksBoard(Filter):
    """A question to the bot for the group's rank or share, or a regency's: ``of`` is that."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match what is asked of the bot by its name, or below what it wrote."""
        called = await Called()(event, context)
        asked = rank_question(called["words"]) if isinstance(called, dict) else None
        if asked is None or asked.kind is not None or not await has_board(context, asked):
            return False
        if asked.own is BoardKind.REGENCY:
            return {"of": await browser_of(context).first(context.bot_context.areas)}
        meant = await unit_meant(context, asked.name) if asked.name else None
        of = meant.units[0] if meant is not None and meant.sure else None
        if asked.name and (of is None or of.kind is not UnitKind.REGENCY):
            return False
        return {"of": of}


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="boards in groups")
    router.message.register(in_group, Command(*spellings(CommandName.RANKING)), InGroup())
    router.message.register(asked_for, InGroup(), AsksBoard())
    router.message.register(form_said, InGroup(), SaysForm())
    router.callback_query.register(
        form_chosen,
        Pressed(FormAction.TABLES, FormAction.WORDS, FormAction.PICTURE),
        InGroup(),
    )
    return router


async def in_group(message: Message, context: UpdateContext) -> Replies:
    """Show the boards of a topic, or of the group, like the daily posts."""
    units = await units_meant_in(context.uow, context.chat, topic_of(message))
    if not units:
        return Say(await unbound(context))
    return await _boards(context, units) or Say(groups.no_board(context.texts))


async def asked_for(message: Message, context: UpdateContext, of: Unit | None) -> Replies:
    """Show the group's boards, or that of the parts of a regency, with its sum."""
    if of is None:
        return await in_group(message, context)
    if of_visits := await visits.of_group(context, of):
        return Say(of_visits)
    view = await browser_of(context).whole(of)
    if view is None:
        return Say(groups.no_board(context.texts))
    return Say(groups.group_board(context.texts, board=view.board, own=of.code))


async def form_chosen(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Replies:
    """Note how the group wants its boards, if its contact person says so, and show them.

    The one whose button was pressed changes in its place. A picture is of this board alone.
    Raises CensusError("group-not-bound") or ("tables-not-yours").
    """
    form = FormAction(press.action)
    await _take_form(context, form)
    topic = topic_of(event.message) if isinstance(event.message, Message) else None
    units = await units_meant_in(context.uow, context.chat, topic)
    pressed = next((unit for unit in units if unit.code in press.values), None)
    board = await _of_group(context, pressed) if pressed else None
    if pressed is not None and board is not None:
        shown = _in_form(context, board, pressed, form)
        return explained(context, Show(shown, replaces_picture=True))
    return await _boards(context, units) or await about(context, bot)


async def form_said(
    message: Message, bot: Bot, context: UpdateContext, form: FormAction
) -> Replies:
    """Do the same for who says so in words, and show all boards of the topic or the group."""
    await _take_form(context, form)
    units = await units_meant_in(context.uow, context.chat, topic_of(message))
    found = [(unit, await _of_group(context, unit)) for unit in units]
    shown = [Say(_in_form(context, board, unit, form)) for unit, board in found if board]
    return tuple(shown) or await about(context, bot)


async def _take_form(context: UpdateContext, form: FormAction) -> None:
    bound = await bindings_of(context.uow, context.chat)
    if not bound:
        raise CensusError("group-not-bound")
    if not any(may_release(each, context.user, context.person) for each in bound):
        raise CensusError("tables-not-yours")
    if form is not FormAction.PICTURE:
        await show_tables(context.uow, context.chat, on=form is FormAction.TABLES)


def _in_form(context: UpdateContext, board: Screen, unit: Unit, form: FormAction) -> Screen:
    known = context.bot_context.rich_forms.known
    return groups.in_form(context.texts, board, unit.code, form, tables=known)


async def _boards(context: UpdateContext, units: Sequence[Unit]) -> tuple[Say, ...]:
    screens = [await _of_group(context, unit) for unit in units]
    return tuple(Say(screen) for screen in screens if screen is not None)


async def _of_group(context: UpdateContext, unit: Unit) -> Screen | None:
    if of_visits := await visits.of_group(context, unit):
        return of_visits
    view = await browser_of(context).around(unit)
    if view is None:
        return None
    return groups.group_board(
        context.texts,
        board=view.board,
        own=view.own,
        picture=leaderboard(context.texts, view.board, view.own),
        row_of_days=view.trend.streak if view.trend else None,
        page=page_links.of_group(context, unit),
    )

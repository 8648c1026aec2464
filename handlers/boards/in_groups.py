"""Boards in groups, for who asks; in which form they come is the group's choice."""

from collections.abc import Sequence

from aiogram import Bot, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.units import Unit
from handlers.boards import page_links, visits
from handlers.boards.boards import browser_of
from handlers.boards.forms import explained
from handlers.groups.groups import about, unbound
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InGroup, Pressed
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


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="boards in groups")
    router.message.register(in_group, Command(*spellings(CommandName.RANKING)), InGroup())
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


async def form_chosen(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Replies:
    """Note how the group wants its boards, if its contact person says so, and show them.

    The one whose button was pressed changes in its place. A picture is of this board alone.
    Raises CensusError("group-not-bound") or ("tables-not-yours").
    """
    bound = await bindings_of(context.uow, context.chat)
    if not bound:
        raise CensusError("group-not-bound")
    if not any(may_release(each, context.user, context.person) for each in bound):
        raise CensusError("tables-not-yours")
    form, known = FormAction(press.action), context.bot_context.rich_forms.known
    if form is not FormAction.PICTURE:
        await show_tables(context.uow, context.chat, on=form is FormAction.TABLES)
    topic = topic_of(event.message) if isinstance(event.message, Message) else None
    units = await units_meant_in(context.uow, context.chat, topic)
    pressed = next((unit for unit in units if unit.code in press.values), None)
    board = await _of_group(context, pressed) if pressed else None
    if pressed is not None and board is not None:
        shown = groups.in_form(context.texts, board, pressed.code, form, tables=known)
        return explained(context, Show(shown, replaces_picture=True))
    return await _boards(context, units) or await about(context, bot)


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

"""Coordinators hand over all that is somebody's, or move one block."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.following.team import WorkerView
from census.fieldwork.workers import Badge
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork.leading import team_acts as words
from services.fieldwork.assigning import give_blocks, hand_over
from services.fieldwork.leading.team import led, open_worker, somebody_with, takers, whose


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-team-hands")
    router.callback_query.filter(InPrivate())
    for handler, action in (
        (choose_heir, FieldAction.TEAM_HAND),
        (confirm_hand, FieldAction.TEAM_HAND_TO),
        (hand, FieldAction.TEAM_HAND_DO),
        (choose_block, FieldAction.TEAM_MOVE),
        (choose_taker, FieldAction.TEAM_MOVE_BLOCK),
        (move, FieldAction.TEAM_MOVE_TO),
    ):
        router.callback_query.register(handler, Pressed(action))
    return router


async def choose_heir(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask who takes over all that is somebody's."""
    view = await _view(context, Badge(press.value()))
    found = await takers(context.uow, context.somebody(), view.line.worker)
    what = words.hand_what(context.texts, view.line.worker, len(view.blocks))
    badge = view.line.worker.badge
    return Show(words.choose_taker(context.texts, what, found, FieldAction.TEAM_HAND_TO, badge))


async def confirm_hand(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask once more."""
    view = await _view(context, Badge(press.value()))
    to = await somebody_with(context.uow, Badge(press.value(1)))
    return Show(words.confirm_hand(context.texts, view.line.worker, to, len(view.blocks)))


async def hand(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Hand everything over; both hear it."""
    leaving = await led(context.uow, context.somebody(), Badge(press.value()))
    to = await somebody_with(context.uow, Badge(press.value(1)))
    moved = await hand_over(context.uow, context.somebody(), leaving.badge, to.badge, at=context.at)
    context.bot_context.wake_sender()
    return Show(words.handed(context.texts, len(moved), to))


async def choose_block(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask which block moves."""
    return Show(words.choose_block(context.texts, await _view(context, Badge(press.value()))))


async def choose_taker(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask who gets a block."""
    code = BlockCode(press.value())
    view = await _view(context, await whose(context.uow, code))
    block = next((each for each in view.blocks if each.block.code == code), None)
    if block is None:
        raise CensusError("old-button")
    found = await takers(context.uow, context.somebody(), view.line.worker)
    what = words.move_what(context.texts, block)
    return Show(words.choose_taker(context.texts, what, found, FieldAction.TEAM_MOVE_TO, code))


async def move(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Give a block to another enumerator; both hear it."""
    to = await somebody_with(context.uow, Badge(press.value(1)))
    code = BlockCode(press.value())
    await give_blocks(context.uow, context.somebody(), [code], to.badge, at=context.at)
    context.bot_context.wake_sender()
    return Show(words.handed(context.texts, 1, to))


async def _view(context: UpdateContext, badge: Badge) -> WorkerView:
    rules, person = context.bot_context.rules, context.somebody()
    return await open_worker(context.uow, rules, person, badge, at=context.at)

"""Coordinators hand over all that is somebody's, or move one block."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.following.tally import tally
from census.fieldwork.following.team import Taker, WorkerBlock, WorkerView
from census.fieldwork.workers import Badge
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork.leading import team_acts as words
from services.fieldwork.assigning import give_blocks, hand_over
from services.fieldwork.leading.taking import taker_with, takers
from services.fieldwork.leading.team import open_worker, whose


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
        (confirm_move, FieldAction.TEAM_MOVE_TO),
        (move, FieldAction.TEAM_MOVE_DO),
    ):
        router.callback_query.register(handler, Pressed(action))
    return router


async def choose_heir(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask who takes over all that is somebody's."""
    view = await _view(context, Badge(press.value()))
    what, badge = words.hand_what(context.texts, view), view.line.worker.badge
    found = await _takers(context, view)
    return Show(words.choose_taker(context.texts, what, found, FieldAction.TEAM_HAND_TO, badge))


async def confirm_hand(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask once more."""
    view = await _view(context, Badge(press.value()))
    return Show(words.confirm_hand(context.texts, view, await _taker(context, view, press)))


async def hand(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Hand everything over; both hear it."""
    view = await _view(context, Badge(press.value()))
    left, leaving = view.line.tally.remaining, view.line.worker
    to = (await _taker(context, view, press)).worker
    moved = await hand_over(context.uow, context.somebody(), leaving.badge, to.badge, at=context.at)
    context.bot_context.wake_sender()
    return Show(words.handed(context.texts, len(moved), left, to))


async def choose_block(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask which block moves."""
    return Show(words.choose_block(context.texts, await _view(context, Badge(press.value()))))


async def choose_taker(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask who gets a block."""
    view, block = await _block(context, press)
    found = await _takers(context, view)
    what, code = words.move_what(context.texts, block), block.block.code
    return Show(words.choose_taker(context.texts, what, found, FieldAction.TEAM_MOVE_TO, code))


async def confirm_move(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask once more."""
    view, block = await _block(context, press)
    to = await _taker(context, view, press)
    return Show(words.confirm_move(context.texts, view, block, to))


async def move(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Give a block to another enumerator; both hear it."""
    view, block = await _block(context, press)
    to, code = (await _taker(context, view, press)).worker, block.block.code
    await give_blocks(context.uow, context.somebody(), [code], to.badge, at=context.at)
    context.bot_context.wake_sender()
    left = tally(block.block, block.progress).remaining
    return Show(words.handed(context.texts, 1, left, to))


async def _view(context: UpdateContext, badge: Badge) -> WorkerView:
    rules, person = context.bot_context.rules, context.somebody()
    return await open_worker(context.uow, rules, person, badge, at=context.at)


async def _block(context: UpdateContext, press: Press) -> tuple[WorkerView, WorkerBlock]:
    """Return the block of a button, and whose it is."""
    code = BlockCode(press.value())
    view = await _view(context, await whose(context.uow, code))
    for each in view.blocks:
        if each.block.code == code:
            return view, each
    raise CensusError("old-button")


async def _takers(context: UpdateContext, view: WorkerView) -> tuple[Taker, ...]:
    rules, leaving = context.bot_context.rules, view.line.worker
    return await takers(context.uow, rules, context.somebody(), leaving, at=context.at)


async def _taker(context: UpdateContext, view: WorkerView, press: Press) -> Taker:
    rules, leaving, badge = context.bot_context.rules, view.line.worker, Badge(press.value(1))
    return await taker_with(context.uow, rules, context.somebody(), leaving, badge, at=context.at)

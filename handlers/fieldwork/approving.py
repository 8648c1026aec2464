"""The coordinator's card of one block: approve, or reopen with a reason."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import BlockView, ReopenReason
from census.fieldwork.following.tally import unvisited
from handlers.fieldwork.day import WORDS_REFUSED
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, AskedOtherwise, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.field_actions import SURE, FieldAction
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.fieldwork.day import approving as screens
from services.fieldwork.day.approving import approve, look_at_card, reopen

ASK_REASON = "field-reason"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-approving")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.callback_query.register(open_card, Pressed(FieldAction.FIELD_CARD))
    router.callback_query.register(take, Pressed(FieldAction.FIELD_APPROVE))
    router.callback_query.register(ask_reason, Pressed(FieldAction.FIELD_REOPEN))
    router.callback_query.register(give_back, Pressed(FieldAction.FIELD_REASON))
    router.callback_query.register(ask_for_words, Pressed(FieldAction.FIELD_WORDS))
    router.message.register(in_own_words, AnswerTo(ASK_REASON))
    router.message.register(no_text, AskedOtherwise(ASK_REASON))
    return router


async def open_card(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a block as it stands; a reason is no longer waited for."""
    await context.close_question()
    return Show(screens.card(context.texts, await _look(context, press.value())))


async def take(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Approve the block, unless it has changed since the button was shown."""
    seen = await _look(context, press.value())
    if _is_as_shown(seen, press.values):
        if unvisited(seen.block, seen.progress) and press.last() != SURE:
            return Show(screens.sure(context.texts, seen))
        rules, block = context.bot_context.rules, seen.block.code
        await approve(context.uow, rules, context.somebody(), [block], at=context.at)
        context.bot_context.wake_sender()
        await context.close_question()
        seen = await _look(context, block)
    return Show(screens.decided(context.texts, seen))


async def ask_reason(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask why, by button or typed; of a block that has changed meanwhile show how it stands."""
    seen = await _look(context, press.value())
    if not _is_as_shown(seen, press.values):
        return Show(screens.decided(context.texts, seen))
    await context.ask(ASK_REASON, block=seen.block.code, since=press.value(1))
    return Show(screens.ask_reason(context.texts, seen))


async def give_back(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Reopen the block for a usual reason."""
    try:
        reason = ReopenReason(press.last())
    except ValueError:
        raise CensusError("old-button") from None
    words = context.texts.plain(f"fieldday-reason-{reason.value}")
    seen = await _look(context, press.value())
    said = await _reopened(context, seen, press.values, words)
    await context.close_question()
    return Show(said)


async def ask_for_words(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the reason in own words."""
    seen = await _look(context, press.value())
    if not _is_as_shown(seen, press.values):
        return Show(screens.decided(context.texts, seen))
    await context.ask(ASK_REASON, block=seen.block.code, since=press.value(1))
    return Show(screens.ask_words(context.texts, seen))


async def in_own_words(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Reopen the block for a reason in own words; ask again for one that cannot stand."""
    facts = context.question.facts if context.question else {}
    seen = await _look(context, facts["block"])
    try:
        said = await _reopened(context, seen, (facts["block"], facts["since"]), typed)
    except CensusError as refusal:
        if refusal.key not in WORDS_REFUSED:
            raise
        return Say(errors.error(context.texts, refusal))
    await context.close_question()
    return Say(said)


async def no_text(message: Message, context: UpdateContext) -> Reply:
    """Say that a photo or a voice message is no reason. The question stays."""
    facts = context.question.facts if context.question else {}
    return Say(screens.ask_words(context.texts, await _look(context, facts["block"])))


async def _look(context: UpdateContext, block: str) -> BlockView:
    rules, reader = context.bot_context.rules, context.somebody()
    return await look_at_card(context.uow, rules, reader, BlockCode(block), at=context.at)


def _is_as_shown(seen: BlockView, values: Sequence[str]) -> bool:
    """Tell whether a block is still as it was when a button was made."""
    return screens.carried(seen) == tuple(values[:2])


async def _reopened(
    context: UpdateContext, seen: BlockView, shown: Sequence[str], words: str
) -> Screen:
    """Reopen a block that is as it was shown, and return the screen."""
    if _is_as_shown(seen, shown):
        rules, block = context.bot_context.rules, seen.block.code
        seen = await reopen(context.uow, rules, context.somebody(), block, words, at=context.at)
        context.bot_context.wake_sender()
    return screens.decided(context.texts, seen)

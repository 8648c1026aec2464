"""The verifier's queue with one thumb: a proof, a decision, the next proof."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people.people import ChatId
from census.people.permissions import Permission, may
from census.proofs.proof import ProofState
from census.proofs.queue import ReturnReason
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Remove, Replies, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.open_questions import REASON_ASKED
from presentation.chat.presses import Press
from presentation.language.html import Html
from presentation.proofs import decisions, queue
from presentation.proofs import handing_in as screens
from services.ports.proofs import ShownCopy
from services.proofs.decided import handed_in
from services.proofs.handing_in import own_proof, require_owed
from services.proofs.queue import (
    accept_at_hand,
    at_hand,
    copies_of,
    look_at_queue,
    next_proof,
    return_at_hand,
)

ASKED_AGAIN = frozenset({"queue-reason-missing", "queue-reason-long", "words-have-number"})
"""Refusals of a reason, after which another one is asked for."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="queue")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(open_queue, Command("bukti", "proofs"))
    router.message.register(in_own_words, AnswerTo(REASON_ASKED))
    router.callback_query.register(open_queue, Pressed(Action.QUEUE_OPEN))
    router.callback_query.register(go_on, Pressed(Action.QUEUE_NEXT))
    router.callback_query.register(accept, Pressed(Action.QUEUE_ACCEPT))
    router.callback_query.register(ask_reason, Pressed(Action.QUEUE_RETURN))
    router.callback_query.register(give_back, Pressed(Action.QUEUE_REASON))
    router.callback_query.register(ask_for_words, Pressed(Action.QUEUE_OWN_WORDS))
    return router


async def open_queue(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show what waits; to somebody without a part in it, how a receipt is handed in."""
    await context.close_question()
    person = context.resident()
    try:
        seen = await look_at_queue(context.uow, person, at=context.at)
    except CensusError:
        await require_owed(context.uow, context.bot_context.census, person, at=context.at)
        if person.employee is None:
            return Show(screens.for_employees(context.texts))
        return Show(screens.how(context.texts, await own_proof(context.uow, person)))
    return Show(queue.overview(context.texts, seen))


async def go_on(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Show the proof after one that is skipped, or the first of a round."""
    after = press.number() if press.values else 0
    skipped = await copies_of(context.uow, after, context.chat) if after else []
    return await _next(context, after=after, gone=skipped)


async def accept(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Accept the proof at hand, and show the next one; what was read as incomplete is asked for."""
    bot_context, number = context.bot_context, press.number()
    sure = press.last() == queue.SURE
    proof = await at_hand(context.uow, context.resident(), number, at=context.at)
    if proof.handed_in.reading.is_incomplete and not sure:
        return Say(queue.ask_accepting(context.texts, proof))
    decided = await accept_at_hand(
        context.uow, bot_context.rules, context.resident(), number, at=context.at
    )
    bot_context.wake_sender()
    said = decisions.done(context.texts, decided, ProofState.ACCEPTED)
    gone = await copies_of(context.uow, number)
    if sure:
        gone.append(ShownCopy(number, context.chat, _number_of(event), context.at))
    return await _next(context, after=number, said=said, gone=gone)


async def ask_reason(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask why the proof at hand is returned. It stays in sight."""
    number = press.number()
    proof = await at_hand(context.uow, context.resident(), number, at=context.at)
    shown = await handed_in(context.uow, proof)
    return Say(queue.reasons(context.texts, number, name=shown.name))


async def give_back(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Return the proof at hand for a usual reason, and show the next one."""
    try:
        reason = ReturnReason(press.last())
    except ValueError:
        raise CensusError("old-button") from None
    asked = ShownCopy(press.number(), context.chat, _number_of(event), context.at)
    return await _returned(context, press.number(), reason, asked)


async def ask_for_words(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the reason in own words."""
    number = press.number()
    await at_hand(context.uow, context.resident(), number, at=context.at)
    await context.ask(REASON_ASKED, proof=str(number))
    return Show(queue.ask_words(context.texts, number))


async def in_own_words(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Return the proof at hand for a reason in own words; ask again for one that cannot stand."""
    facts = context.question.facts if context.question else {}
    number = int(facts["proof"])
    await context.close_question()
    try:
        return await _returned(context, number, typed)
    except CensusError as refusal:
        if refusal.key not in ASKED_AGAIN:
            raise
        await context.ask(REASON_ASKED, proof=str(number))
        return Show(errors.above(context.texts, refusal, queue.ask_words(context.texts, number)))


async def _returned(context: UpdateContext, number: int, reason: str, *asked: ShownCopy) -> Replies:
    bot_context = context.bot_context
    decided = await return_at_hand(
        context.uow, bot_context.rules, context.resident(), number, reason, at=context.at
    )
    bot_context.wake_sender()
    said = decisions.done(context.texts, decided, ProofState.RETURNED)
    gone = [*await copies_of(context.uow, number), *asked]
    return await _next(context, after=number, said=said, gone=gone)


async def _next(
    context: UpdateContext, *, after: int, gone: list[ShownCopy], said: Html | None = None
) -> Replies:
    """Show the next proof, below who it looks like; at the end of a round say so."""
    person, texts = context.resident(), context.texts
    shown = await next_proof(context.uow, person, after=after, at=context.at)
    if shown is None:
        seen = await look_at_queue(context.uow, person, at=context.at)
        return _away(gone, context.chat), Say(queue.overview(texts, seen, ends=True, said=said))
    again = await copies_of(context.uow, shown.proof.number, context.chat)
    # Only the own offices' proofs are shown, whatever they look like.
    twins = [
        Say(queue.twin(texts, other, beside=shown.proof.number))
        for other in shown.alike[:1]
        if may(person, Permission.DECIDE_PROOFS, other.proof.handed_in.office)
    ]
    first = _away([*gone, *again], context.chat)
    return first, *twins, Say(queue.at_hand(texts, shown, said=said))


def _away(copies: list[ShownCopy], here: ChatId) -> Remove:
    return Remove(tuple(copies), here)


def _number_of(event: CallbackQuery) -> int:
    return event.message.message_id if event.message is not None else 0

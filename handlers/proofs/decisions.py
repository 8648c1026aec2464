"""What a verifier decided, taken back where it was wrong; where BPS differs; the file of it all."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.units import UnitCode
from handlers.proofs.queue import ASKED_AGAIN
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.proofs import decisions
from presentation.proofs.export import proof_file
from services.proofs.decided import decided_lately, handed_in
from services.proofs.deciding import open_to_change, take_back
from services.proofs.export import proofs_for_file
from services.proofs.queue import differing_for

UNDO_ASKED = "queue-undo"
"""The open question for the reason of taking a decision back."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="decisions")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(undo, AnswerTo(UNDO_ASKED))
    router.callback_query.register(list_decisions, Pressed(Action.QUEUE_DECIDED))
    router.callback_query.register(ask_why, Pressed(Action.QUEUE_TAKE_BACK))
    router.callback_query.register(list_differences, Pressed(Action.QUEUE_DIFFERENCES))
    router.callback_query.register(export, Pressed(Action.QUEUE_EXPORT))
    return router


async def list_decisions(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show what one decided within the day."""
    found = await decided_lately(context.uow, context.resident(), at=context.at)
    return Show(decisions.decisions(context.texts, found))


async def ask_why(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the reason of taking a decision back."""
    person, number = context.resident(), press.number()
    proof = await open_to_change(context.uow, person, number, at=context.at)
    await context.ask(UNDO_ASKED, proof=str(number))
    decided = await handed_in(context.uow, proof)
    return Show(decisions.ask_why_taken_back(context.texts, decided))


async def undo(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take the decision back; ask again for a reason that cannot stand."""
    facts = context.question.facts if context.question else {}
    number, bot_context = int(facts["proof"]), context.bot_context
    await context.close_question()
    try:
        proof = await take_back(
            context.uow, bot_context.rules, context.resident(), number, typed, at=context.at
        )
    except CensusError as refusal:
        if refusal.key not in ASKED_AGAIN:
            raise
        proof = await open_to_change(context.uow, context.resident(), number, at=context.at)
        await context.ask(UNDO_ASKED, proof=str(number))
        asked = decisions.ask_why_taken_back(context.texts, await handed_in(context.uow, proof))
        return Show(errors.above(context.texts, refusal, asked))
    bot_context.wake_sender()
    return Show(decisions.taken_back(context.texts, await handed_in(context.uow, proof)))


async def list_differences(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show where the statistics office says otherwise."""
    found = await differing_for(context.uow, context.resident())
    return Show(decisions.differing(context.texts, found))


async def export(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send the file of an office, or of all."""
    office = UnitCode(press.value()) if press.values else None
    rows = await proofs_for_file(context.uow, context.resident(), office, at=context.at)
    return Say(decisions.file_message(context.texts, proof_file(context.texts, rows)))

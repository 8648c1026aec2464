"""Open questions that are left by themselves: they are old, or a message is about something else.

All others stay open until they are answered, or a button leads elsewhere.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from census.errors import CensusError
from census.fieldwork.door_words import is_no_name
from census.questions.answering import AnswerDecision
from census.units import Unit
from handlers.questions.asking import loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import CANCEL
from services.ports.operations.bookkeeping import OpenQuestion
from services.rules.care import villages_meant

OPEN_FOR: Final = timedelta(minutes=30)
"""After so long words are no answer any more."""
ASKED_AT: Final = "asked"
"""The fact of an open question since when it is open."""


async def nothing_stays(context: UpdateContext, asked: OpenQuestion) -> None:
    """Leave nothing of a question."""


@dataclass(frozen=True, slots=True)
class PassingQuestion:
    """A question that is left by itself.

    ``is_elsewhere`` tells for a text whether it is about another subject; None where that depends
    on whether it names a village, if one is asked for, or is a question that has an answer.
    ``left`` is called when the question is closed.
    """

    key: str
    is_elsewhere: Callable[[UpdateContext, OpenQuestion, str], Awaitable[bool | None]]
    awaits_village: Callable[[OpenQuestion], bool] = lambda asked: True
    left: Callable[[UpdateContext, OpenQuestion], Awaitable[None]] = nothing_stays


async def ask_in_passing(context: UpdateContext, key: str, **facts: str) -> None:
    """Open such a question, or the same one anew; it is left by itself after OPEN_FOR."""
    await context.ask(key, **{ASKED_AT: context.at.isoformat()}, **facts)


async def leave(context: UpdateContext, said: str, passing: Iterable[PassingQuestion]) -> None:
    """Close a passing question that is old, or that a message does not answer.

    ``said`` is the message's text, empty for a picture.
    """
    asked = context.question
    meant = next((each for each in passing if asked and each.key == asked.key), None)
    if asked is None or meant is None:
        return
    if _is_old(asked, context.at) or await _is_elsewhere(context, meant, asked, said):
        await context.close_question()
        await meant.left(context, asked)


async def villages_named(context: UpdateContext, typed: str) -> tuple[Unit, ...]:
    """Return the villages that a name may mean, one where it is sure. Raises CensusError."""
    bot_context = context.bot_context
    meant = await villages_meant(context.uow, bot_context.areas, typed, bot_context.closeness)
    return meant.units[:1] if meant.sure else meant.units


def _is_old(asked: OpenQuestion, now: datetime) -> bool:
    since = asked.facts.get(ASKED_AT)
    return since is None or now - datetime.fromisoformat(since) > OPEN_FOR


async def _is_elsewhere(
    context: UpdateContext, meant: PassingQuestion, asked: OpenQuestion, said: str
) -> bool:
    """Tell whether a text answers no such question, but is a command or asks something else."""
    if said.startswith("/"):
        return said[1:].casefold() not in CANCEL
    elsewhere = await meant.is_elsewhere(context, asked, said)
    if elsewhere is not None:
        return elsewhere
    if meant.awaits_village(asked) and await _is_a_village(context, said):
        return False
    known = await loaded(context) if is_no_name(said) else None
    return known is not None and known.understand(said).decision is not AnswerDecision.NONE


async def _is_a_village(context: UpdateContext, said: str) -> bool:
    try:
        return bool(await villages_named(context, said))
    except CensusError:
        return False

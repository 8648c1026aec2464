"""What residents are asked about officers and visits; when such a question is left."""

from datetime import datetime, timedelta
from typing import Final

from census.errors import CensusError
from census.fieldwork.door_words import (
    asks_about_officer,
    asks_when_visited,
    is_no_name,
    says_not_visited,
    says_visited,
)
from census.people.people import Role
from census.questions.answering import AnswerDecision
from census.units import Unit
from handlers.questions.asking import loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import CANCEL
from handlers.telegram.pending import OFFICER_SHOWN
from services.fieldwork.doors.officers import reads_as_ours
from services.ports.bookkeeping import OpenQuestion
from services.rules.care import villages_meant

ASK_OFFICER: Final = "officer"
"""The open question who it is; its facts hold what was ``said``, once the village is asked for.

``scanned`` is not empty where a code said it. ``checked`` is what was said last and proved nothing:
the next words are another try.
"""
ASK_HOME: Final = "visits-village"
"""The open question where somebody lives; ``missed`` is not empty where nobody has come."""
WITH_BADGES: Final = frozenset({Role.ENUMERATOR, Role.COORDINATOR, Role.ADMIN})
"""They name officers by number for other reasons."""
OPEN_FOR: Final = timedelta(minutes=30)
"""After so long words are no answer any more."""


async def ask(context: UpdateContext, key: str, **facts: str) -> None:
    """Open one of these questions; it is left by itself after OPEN_FOR."""
    await context.ask(key, asked=context.at.isoformat(), **facts)


async def villages_named(context: UpdateContext, typed: str) -> tuple[Unit, ...]:
    """Return the villages that a name may mean, one where it is sure. Raises CensusError."""
    bot_context = context.bot_context
    meant = await villages_meant(context.uow, bot_context.areas, typed, bot_context.closeness)
    return meant.units[:1] if meant.sure else meant.units


async def says_a_badge(context: UpdateContext, said: str) -> bool:
    """Tell whether somebody who has no work in the field says a badge's number alone."""
    if context.roles & WITH_BADGES or not any(map(str.isdigit, said)):
        return False
    return await reads_as_ours(context.uow, said)


async def leave(context: UpdateContext, said: str) -> None:
    """Close one of these questions when it is old, or a message is about another subject.

    ``said`` is the message's text, empty for a picture. A person who was checked can still be
    reported.
    """
    asked = context.question
    if asked is None or asked.key not in (ASK_OFFICER, ASK_HOME):
        return
    if not (_is_old(asked, context.at) or await _is_elsewhere(context, asked, said)):
        return
    await context.close_question()
    if checked := asked.facts.get("checked"):
        kept = {name: asked.facts[name] for name in ("village", "number", "scanned")}
        await context.show_screen(OFFICER_SHOWN, said=checked, **kept)
        newest = str(await context.newest_unasked())
        context.shown = OpenQuestion(OFFICER_SHOWN, {"said": checked, "newest": newest, **kept})


def _is_old(asked: OpenQuestion, now: datetime) -> bool:
    since = asked.facts.get("asked")
    return since is None or now - datetime.fromisoformat(since) > OPEN_FOR


async def _is_elsewhere(context: UpdateContext, asked: OpenQuestion, said: str) -> bool:
    """Tell whether a text answers no such question, but is a command or asks something else."""
    if said.startswith("/"):
        return said[1:].casefold() not in CANCEL
    if asks_about_officer(said) or says_visited(said):
        return True
    if asked.key == ASK_HOME and await says_a_badge(context, said):
        return True
    if asks_when_visited(said) or says_not_visited(said):
        return asked.key != ASK_HOME  # said again there, it still lacks the village
    awaits_village = asked.key == ASK_HOME or bool(asked.facts.get("said"))
    if awaits_village and await _is_a_village(context, said):
        return False
    known = await loaded(context) if is_no_name(said) else None
    return known is not None and known.understand(said).decision is not AnswerDecision.NONE


async def _is_a_village(context: UpdateContext, said: str) -> bool:
    try:
        return bool(await villages_named(context, said))
    except CensusError:
        return False

"""What residents are asked about officers and visits; when such a question is left."""

from typing import Final

from census.fieldwork.door_words import (
    asks_about_officer,
    asks_when_visited,
    says_not_visited,
    says_visited,
)
from census.people.people import Role
from handlers.questions.passing import PassingQuestion
from handlers.telegram.context import UpdateContext
from handlers.telegram.pending import OFFICER_SHOWN
from services.fieldwork.doors.officers import reads_as_ours
from services.ports.operations.bookkeeping import OpenQuestion

ASK_OFFICER: Final = "officer"
"""The open question who it is; its facts hold what was ``said``, once the village is asked for.

``scanned`` is not empty where a code said it. ``checked`` is what was said last and proved nothing:
the next words are another try.
"""
ASK_HOME: Final = "visits-village"
"""The open question where somebody lives; ``missed`` is not empty where nobody has come."""
WITH_BADGES: Final = frozenset({Role.ENUMERATOR, Role.COORDINATOR, Role.ADMIN})
"""They name officers by number for other reasons."""


async def says_a_badge(context: UpdateContext, said: str) -> bool:
    """Tell whether somebody who has no work in the field says a badge's number alone."""
    if context.roles & WITH_BADGES or not any(map(str.isdigit, said)):
        return False
    return await reads_as_ours(context.uow, said)


async def _is_elsewhere(context: UpdateContext, asked: OpenQuestion, said: str) -> bool | None:
    if asks_about_officer(said) or says_visited(said):
        return True
    if asked.key == ASK_HOME and await says_a_badge(context, said):
        return True
    if asks_when_visited(said) or says_not_visited(said):
        return asked.key != ASK_HOME  # said again there, it still lacks the village
    return None


async def _can_be_reported(context: UpdateContext, asked: OpenQuestion) -> None:
    """Keep who was checked: such a person can still be reported."""
    if checked := asked.facts.get("checked"):
        kept = {name: asked.facts[name] for name in ("village", "number", "scanned")}
        await context.show_screen(OFFICER_SHOWN, said=checked, **kept)
        newest = str(await context.newest_unasked())
        context.shown = OpenQuestion(OFFICER_SHOWN, {"said": checked, "newest": newest, **kept})


DOOR_QUESTIONS: Final = (
    PassingQuestion(
        ASK_OFFICER,
        _is_elsewhere,
        awaits_village=lambda asked: bool(asked.facts.get("said")),
        left=_can_be_reported,
    ),
    PassingQuestion(ASK_HOME, _is_elsewhere),
)

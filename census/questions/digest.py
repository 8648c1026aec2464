"""A week of questions in figures: topics and places, without naming anybody."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Generic, TypeVar

from census.definition import Slug, StepId
from census.questions.questions import QuestionStatus, Titles
from census.units import Unit, UnitCode

TOO_FEW: Final = 5
"""A place with fewer questions is not named, nor its topic with fewer: its people could be known.

Who asked is not stored, so all of them may be one person's: who does not teach reads no topic of a
place at all.
"""
SHOWN: Final = 5

Where = TypeVar("Where", bound=Hashable)

_NO_QUESTION: Final = frozenset({QuestionStatus.BROWSED, QuestionStatus.TALK})
_NOT_ANSWERED: Final = frozenset(
    {QuestionStatus.UNANSWERED, QuestionStatus.ATTACHED, QuestionStatus.IGNORED}
)


@dataclass(frozen=True, slots=True)
class Tallied:
    """The number of equal questions; ``helped`` and ``missed`` count the votes on their answers."""

    status: QuestionStatus
    topic: Slug | None
    unit: UnitCode | None
    step: StepId | None
    questions: int
    helped: int = 0
    missed: int = 0


@dataclass(frozen=True, slots=True)
class Struggle(Generic[Where]):
    """How many questions came from a place; the topic of most, and how many were ``about`` it."""

    where: Where
    questions: int
    topic: Slug | None
    about: int = 0


@dataclass(frozen=True, slots=True)
class WeekOfQuestions:
    """The figures of a week; ``elsewhere`` counts questions of places too small to name."""

    since: datetime
    until: datetime
    asked: int
    answered: int
    not_understood: int
    helped: int
    judged: int
    topics: tuple[tuple[Slug, int], ...]
    places: tuple[Struggle[UnitCode], ...]
    steps: tuple[Struggle[StepId], ...]
    elsewhere: int


def week_of_questions(
    tallied: Sequence[Tallied], *, since: datetime, until: datetime
) -> WeekOfQuestions:
    """Add a week up."""
    asked = [each for each in tallied if each.status not in _NO_QUESTION]
    about = Counter[Slug]()
    for each in asked:
        if each.status is QuestionStatus.ANSWERED and each.topic is not None:
            about[each.topic] += each.questions
    places = _struggles((each.unit, each) for each in asked)
    steps = _struggles((each.step, each) for each in asked)
    named = tuple(_cautious(each) for each in places if each.questions >= TOO_FEW)[:SHOWN]
    helped = sum(each.helped for each in tallied)
    return WeekOfQuestions(
        since=since,
        until=until,
        asked=_sum(asked),
        answered=_sum(each for each in asked if each.status is QuestionStatus.ANSWERED),
        not_understood=_sum(each for each in asked if each.status in _NOT_ANSWERED),
        helped=helped,
        judged=helped + sum(each.missed for each in tallied),
        topics=tuple(sorted(about.items(), key=lambda item: (-item[1], item[0]))[:SHOWN]),
        places=named,
        steps=tuple(step for step in steps if step.questions >= TOO_FEW)[:SHOWN],
        elsewhere=_sum(asked) - sum(place.questions for place in named),
    )


def _struggles(tallied: Iterable[tuple[Where | None, Tallied]]) -> list[Struggle[Where]]:
    """Return the places with the most questions, each with its most frequent topic."""
    count, about = Counter[Where](), defaultdict[Where, Counter[Slug]](Counter)
    for where, each in tallied:
        if where is None:
            continue
        count[where] += each.questions
        if each.status is QuestionStatus.ANSWERED and each.topic is not None:
            about[where][each.topic] += each.questions
    ranked = sorted(count, key=lambda where: (-count[where], str(where)))
    return [_struggle(where, count[where], about[where]) for where in ranked]


def _struggle(where: Where, questions: int, about: Mapping[Slug, int]) -> Struggle[Where]:
    topic = _first(about)
    return Struggle(where, questions, topic, about[topic] if topic is not None else 0)


def _cautious(place: Struggle[UnitCode]) -> Struggle[UnitCode]:
    return place if place.about >= TOO_FEW else _without_topic(place)


def _without_topic(place: Struggle[UnitCode]) -> Struggle[UnitCode]:
    return replace(place, topic=None, about=0)


def for_regents(week: WeekOfQuestions) -> WeekOfQuestions:
    """Return a week without what was asked from where: it may have been a single person."""
    return replace(week, places=tuple(map(_without_topic, week.places)))


def _first(about: Mapping[Slug, int]) -> Slug | None:
    return min(about, key=lambda slug: (-about[slug], slug), default=None)


def _sum(tallied: Iterable[Tallied]) -> int:
    return sum(each.questions for each in tallied)


@dataclass(frozen=True, slots=True)
class QuestionNews:
    """A week of questions, with what its topics and places are called.

    ``teaches`` is whether the reader may attach what was not understood: an admin, no regent.
    """

    week: WeekOfQuestions
    titles: Titles
    units: Mapping[UnitCode, Unit]
    teaches: bool = True

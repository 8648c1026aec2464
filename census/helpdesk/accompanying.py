"""What a task force has before it: its offices, who asked there, which lag, what was answered."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from census.boards.board import Board
from census.boards.standing import Standing
from census.definition import StepId
from census.helpdesk.request import HelpRequest
from census.helpdesk.views import RequestCard
from census.offices.finished import OfficeKnowledge
from census.questions.knowledge import Text
from census.questions.questions import Titles
from census.units import Unit

MOST_NAMED = 3
"""So many steps, and so many topics, are named of what was answered."""


@dataclass(frozen=True, slots=True)
class HelpGiven:
    """What helpers answered since a moment, in counts: never who asked.

    ``steps`` are the steps at which most people rested, ``topics`` what most had read before.
    """

    since: datetime
    count: int
    steps: tuple[tuple[StepId, int], ...] = ()
    topics: tuple[tuple[Text, int], ...] = ()


@dataclass(frozen=True, slots=True)
class AccompaniedOffice:
    """An office with a helper: ``waiting`` may be taken, ``mine`` are in the helper's hands.

    ``asked`` counts who asked within the span of what was ``answered``. ``board`` ranks it, None
    without data.
    """

    office: Unit
    board: Board | None
    waiting: int
    mine: int
    asked: int
    answered: HelpGiven

    @property
    def standing(self) -> Standing | None:
        """Its row on the board."""
        return self.board.of(self.office.code) if self.board else None

    @property
    def lags(self) -> bool:
        """Whether a target is not reached."""
        standing = self.standing
        return standing is not None and any(not gap.reached for gap in standing.gaps)


@dataclass(frozen=True, slots=True)
class Accompanied:
    """All offices of a helper, the most urgent first, and what was answered in all of them."""

    offices: tuple[AccompaniedOffice, ...]
    answered: HelpGiven


@dataclass(frozen=True, slots=True)
class OfficeInCare:
    """One office of a helper with its requests, and what is known of its people in figures."""

    seen: AccompaniedOffice
    waiting: tuple[RequestCard, ...]
    mine: tuple[RequestCard, ...]
    known: OfficeKnowledge


def answered_of(requests: Iterable[HelpRequest], titles: Titles, *, since: datetime) -> HelpGiven:
    """Count the requests that a helper had taken and that ended since a moment.

    Topics that have no title any more are left out.
    """
    ended = [
        each
        for each in requests
        if each.taken_at is not None and each.closed_at is not None and each.closed_at >= since
    ]
    steps = Counter(each.tried.step for each in ended if each.tried.step is not None)
    topics = Counter(topic for each in ended for topic in each.tried.topics if topic in titles)
    return HelpGiven(
        since,
        len(ended),
        tuple(steps.most_common(MOST_NAMED)),
        tuple((titles[topic], count) for topic, count in topics.most_common(MOST_NAMED)),
    )


def most_urgent_first(offices: Sequence[AccompaniedOffice]) -> tuple[AccompaniedOffice, ...]:
    """Order offices: where most wait, then those that lag, the lowest rate first, then by name."""
    return tuple(sorted(offices, key=_urgency))


def _urgency(seen: AccompaniedOffice) -> tuple[int, bool, Fraction, str]:
    standing = seen.standing
    rate = standing.rate if standing is not None and standing.base else Fraction(2)
    return -seen.waiting, not seen.lags, rate, seen.office.name

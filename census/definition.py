"""A census as data: phases, steps, reminder rules and counting rules.

The values come from ``censuses/<name>/census.yaml``; nothing of a particular census is code.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import NewType
from zoneinfo import ZoneInfo

from census.people import Language, Role
from census.submission import SubmissionState
from census.units import BoardKind, CountsFrom, Measure, SizeBand, Target, Unit, UnitKind

PhaseId = NewType("PhaseId", str)
StepId = NewType("StepId", str)
Slug = NewType("Slug", str)
"""The name of a topic in faq.yaml, such as ``lupa-password``."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a household does in a phase; its texts are found by its id.

    ``topics`` are what people who are at it are likely to ask about.
    """

    id: StepId
    topics: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the campaign; both days belong to it, in the census's time zone.

    A phase without steps is one in which the household waits (for an interviewer). ``about`` are
    the groups of topics that hold only while it runs, ``likely`` what people ask about in it.
    """

    id: PhaseId
    first_day: date
    last_day: date
    steps: tuple[Step, ...] = ()
    about: tuple[str, ...] = ()
    likely: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True)
class Every:
    """A rhythm of ``days``, in force during the ``last`` days of the phase (None: all of it)."""

    days: int
    last: int | None = None


@dataclass(frozen=True, slots=True)
class ReminderRule:
    """When people of one role are reminded in one phase, at a local time of day.

    ``days_left`` counts full days to the last one (0 is the last day itself); ``on_first_day``
    adds the first; ``every`` adds rhythms counted back from the last day, the narrowest wins.
    """

    id: str
    role: Role
    phase: PhaseId
    at: time
    on_first_day: bool = False
    days_left: tuple[int, ...] = ()
    every: tuple[Every, ...] = ()


class Trigger(StrEnum):
    """What happens to somebody that they hear of, once."""

    SAME_STEP = "same_step"
    PROOF_REJECTED = "proof_rejected"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class EventRule:
    """What people of some roles hear when something happened to them.

    ``days`` is how long after it, at the local time ``at``; without one as soon as is decent.
    ``phase`` is the one in which it counts, None for any.
    """

    id: str
    trigger: Trigger
    roles: tuple[Role, ...]
    days: int = 0
    phase: PhaseId | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class BoardRule:
    """What a board ranks, by what, which states it counts from where, and its bands of size."""

    kind: BoardKind
    units: tuple[UnitKind, ...]
    measure: Measure
    counts: tuple[SubmissionState, ...]
    bands: tuple[SizeBand, ...] = ()
    counts_from: CountsFrom = CountsFrom.RECAP


Targets = Callable[[Unit, BoardRule], tuple[Target, ...]]
"""Who wants which share of a unit's base; the first target leads."""


@dataclass(frozen=True, slots=True)
class Census:
    """One census, whole. ``finished`` names the states after which a role owes nothing more.

    ``likely`` is what people whose submission is in a state are likely to ask about.
    """

    id: str
    zone: ZoneInfo
    official_domain: str
    languages: tuple[Language, ...]
    phases: tuple[Phase, ...]
    reminders: tuple[ReminderRule, ...]
    boards: tuple[BoardRule, ...]
    finished: dict[Role, frozenset[SubmissionState]]
    events: tuple[EventRule, ...] = ()
    likely: Mapping[SubmissionState, tuple[Slug, ...]] = field(default_factory=dict)

    @property
    def from_recaps(self) -> tuple[BoardRule, ...]:
        """The boards that recaps change."""
        return tuple(rule for rule in self.boards if rule.counts_from is CountsFrom.RECAP)

    def board(self, kind: BoardKind) -> BoardRule:
        """Return the rule of a board; KeyError if this census has no such board."""
        for rule in self.boards:
            if rule.kind is kind:
                return rule
        raise KeyError(kind)

    def phase(self, phase_id: PhaseId) -> Phase:
        """Return a phase by its id; KeyError if there is none."""
        for phase in self.phases:
            if phase.id == phase_id:
                return phase
        raise KeyError(phase_id)

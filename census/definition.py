"""A census as data: phases, steps, reminder rules and counting rules.

The values come from ``censuses/<name>/census.yaml``; nothing of a particular census is code.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import NewType
from zoneinfo import ZoneInfo

from census.errors import CensusError
from census.people.people import OF_WORKPLACES, Language, Role
from census.people.submission import SubmissionState
from census.units import BoardKind, CountsFrom, Measure, SizeBand, Target, Unit, UnitKind

PhaseId = NewType("PhaseId", str)
StepId = NewType("StepId", str)
Slug = NewType("Slug", str)
"""The name of a topic in faq.yaml, such as ``lupa-password``."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a household, or what else is counted, in a phase. Its texts are found by its id.

    ``topics`` are the likely questions of a person who is at this step. ``at_site`` means that it
    begins at the official site.
    """

    id: StepId
    topics: tuple[Slug, ...] = ()
    at_site: bool = False


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the campaign, in the census's time zone. Both days belong to it.

    In a phase without steps the household waits for an interviewer. ``about`` are the groups of
    topics that apply only in this phase, ``likely`` the likely questions in it. ``officers`` is the
    topic that says how a genuine officer looks.
    """

    id: PhaseId
    first_day: date
    last_day: date
    steps: tuple[Step, ...] = ()
    about: tuple[str, ...] = ()
    likely: tuple[Slug, ...] = ()
    officers: Slug | None = None


@dataclass(frozen=True, slots=True)
class Every:
    """A rhythm of ``days``, in force in the ``last`` days of the phase (None: in all of it)."""

    days: int
    last: int | None = None


@dataclass(frozen=True, slots=True)
class ReminderRule:
    """When people of one role are reminded in one phase, at a local time of day.

    ``days_left`` counts full days to the last day (0 is the last day). ``on_first_day`` adds the
    first day. ``every`` adds rhythms that count back from the last day; the narrowest one wins.
    """

    id: str
    role: Role
    phase: PhaseId
    at: time
    on_first_day: bool = False
    days_left: tuple[int, ...] = ()
    every: tuple[Every, ...] = ()


class Trigger(StrEnum):
    """An event of a person that the bot answers once."""

    SAME_STEP = "same_step"
    PROOF_REJECTED = "proof_rejected"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class EventRule:
    """What people of some roles hear after an event.

    ``days`` is how long after the event, at the local time ``at``; without a time, as soon as the
    quiet hours allow. ``phase`` is the phase in which the rule applies, None for any.
    """

    id: str
    trigger: Trigger
    roles: tuple[Role, ...]
    days: int = 0
    phase: PhaseId | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class BoardRule:
    """What a board ranks, by which measure, which states and source it counts, its size bands."""

    kind: BoardKind
    units: tuple[UnitKind, ...]
    measure: Measure
    counts: tuple[SubmissionState, ...]
    bands: tuple[SizeBand, ...] = ()
    counts_from: CountsFrom = CountsFrom.RECAP


class Feature(StrEnum):
    """What a census may have, or lack."""

    OFFICES = "offices"
    """Offices and companies that are ranked by their employees: rosters, receipts, letters."""
    NUMBERS = "numbers"
    """A status that is found by the NIK and the family card number."""
    SITE = "site"
    """A step at the official site, where everybody can take part; else one needs an own link."""


Targets = Callable[[Unit, BoardRule], tuple[Target, ...]]
"""The targets of a unit: who wants which share of its base. The first target leads."""


@dataclass(frozen=True, slots=True)
class Census:
    """One census. ``finished`` holds the states in which a role owes nothing more.

    ``likely`` are the likely questions of people whose submission is in a state. ``holidays`` are
    days with their names. ``cannot_online`` are the reasons why somebody cannot take part online.
    ``looks_up`` tells whether a status is found by the NIK and the family card number.
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
    holidays: Mapping[date, str] = field(default_factory=dict)
    cannot_online: tuple[str, ...] = ("other",)
    looks_up: bool = True

    @property
    def from_recaps(self) -> tuple[BoardRule, ...]:
        """The boards that recaps change."""
        return tuple(rule for rule in self.boards if rule.counts_from is CountsFrom.RECAP)

    @property
    def year(self) -> int:
        """The year in which it begins."""
        return self.phases[0].first_day.year

    @property
    def counts_employees(self) -> bool:
        """Whether a board ranks workplaces by their employees."""
        return any(rule.measure is Measure.EMPLOYEES for rule in self.boards)

    @property
    def lacks(self) -> frozenset[Feature]:
        """The parts that this census does not have: nothing of them is offered or told."""
        has = {
            Feature.OFFICES: self.counts_employees,
            Feature.NUMBERS: self.looks_up,
            Feature.SITE: any(step.at_site for phase in self.phases for step in phase.steps),
        }
        return frozenset(part for part, there in has.items() if not there)

    @property
    def uninvited(self) -> str | None:
        """The reason of those whom the online phase is not for: the first of ``cannot_online``.

        None where everybody can take part at the official site.
        """
        return self.cannot_online[0] if Feature.SITE in self.lacks else None

    def has_role(self, role: Role) -> bool:
        """Tell whether a role has something to do in this census."""
        return self.counts_employees or role not in OF_WORKPLACES

    def ranks(self, kind: UnitKind) -> bool:
        """Tell whether a board ranks units of this kind."""
        return any(kind in rule.units for rule in self.boards)

    def require_offices(self) -> None:
        """Refuse what only offices and companies have. Raises CensusError."""
        if not self.counts_employees:
            raise CensusError("offices-not-counted")

    def require_numbers(self) -> None:
        """Refuse what only a census of families found by two numbers has. Raises CensusError."""
        if not self.looks_up:
            raise CensusError("numbers-not-used")

    def counted_states(self, unit: UnitKind) -> frozenset[SubmissionState]:
        """Return the states that count an employee of such a unit as done on its board."""
        rules = (rule for rule in self.boards if rule.measure is Measure.EMPLOYEES)
        return frozenset(state for rule in rules if unit in rule.units for state in rule.counts)

    def recaps_count(self, unit: UnitKind) -> bool:
        """Tell whether recaps, not names, count the employees of such a unit on its board."""
        rules = (rule for rule in self.from_recaps if rule.measure is Measure.EMPLOYEES)
        return any(unit in rule.units for rule in rules)

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

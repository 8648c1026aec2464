"""Where the whole campaign stands, for the people who run it: facts only."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from census.campaign.cadence import Occasion
from census.campaign.waves import Progress, Wave
from census.definition import Phase
from census.people import Role
from census.units import CountedFigure


@dataclass(frozen=True, slots=True)
class RoleProgress:
    """How many hold a role, how many of them we reach, have finished, and wait for officers."""

    role: Role
    people: int
    reached: int
    finished: int
    waiting: int = 0

    @property
    def share(self) -> Fraction | None:
        """Which share has finished; None of nobody."""
        return Progress(self.people, self.finished).share


@dataclass(frozen=True, slots=True)
class WaveProgress:
    """A wave as it stands. ``before`` is the wave whose share opens the gate, with that share.

    ``by_recap`` is the number of its offices that a recap stands for.
    """

    wave: Wave
    is_open: bool
    progress: Progress
    before: Wave | None = None
    reached: Fraction | None = None
    by_recap: int = 0


@dataclass(frozen=True, slots=True)
class OfficesKnown:
    """All offices with a roster: how many have finished by name, and by recaps.

    ``as_of`` is None as long as nothing is known by name, ``recap`` as long as none counts them.
    ``covered`` of the ``offices`` are those for which names stand.
    """

    offices: int
    covered: int
    as_of: datetime | None
    recap: CountedFigure | None


@dataclass(frozen=True, slots=True)
class CampaignView:
    """``phase`` is None before, between and after; ``due`` are the reminders of the day."""

    phase: Phase | None
    upcoming: Phase | None
    days_left: int | None
    roles: tuple[RoleProgress, ...]
    waves: tuple[WaveProgress, ...]
    due: tuple[Occasion, ...]
    recaps_waiting: int = 0
    offices: OfficesKnown | None = None

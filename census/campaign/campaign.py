"""The state of the whole campaign, for admins."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from census.campaign.cadence import Occasion
from census.campaign.waves import Progress, Wave
from census.definition import Phase
from census.people.people import Role
from census.units import CountedFigure, Unit


@dataclass(frozen=True, slots=True)
class RoleProgress:
    """The people of a role: all, reachable, finished, waiting for officers."""

    role: Role
    people: int
    reached: int
    finished: int
    waiting: int = 0

    @property
    def share(self) -> Fraction | None:
        """The share that has finished; None without people."""
        return Progress(self.people, self.finished).share


@dataclass(frozen=True, slots=True)
class WaveProgress:
    """A wave's state. ``before`` is the wave whose finished share opens the gate.

    ``by_recap`` is the number of its offices that are counted by a recap and not by names.
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

    ``as_of`` is None as long as nothing is known by name, ``recap`` as long as no recap counts
    them. ``covered`` of the ``offices`` are those whose names are complete enough to be used;
    ``largest`` are the largest of these. ``on_board``: boards count the names and not the recaps.
    """

    offices: int
    covered: int
    as_of: datetime | None
    recap: CountedFigure | None
    largest: tuple[Unit, ...] = ()
    on_board: bool = False


@dataclass(frozen=True, slots=True)
class CampaignView:
    """The campaign at a moment.

    ``phase`` is None outside of phases; ``due`` are today's reminders.
    """

    phase: Phase | None
    upcoming: Phase | None
    days_left: int | None
    roles: tuple[RoleProgress, ...]
    waves: tuple[WaveProgress, ...]
    due: tuple[Occasion, ...]
    recaps_waiting: int = 0
    offices: OfficesKnown | None = None

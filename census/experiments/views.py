"""What is shown of experiments, and what one lets a reminder say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from census.broadcasts.broadcast import Broadcast
from census.broadcasts.notices import Announcement
from census.campaign.notices import EmployeeReminder, ResidentReminder
from census.definition import ReminderRule
from census.experiments.experiment import Arm, Experiment, ProposedExperiment, TriedMessage
from census.experiments.intervals import ArmCount
from census.experiments.sight import Sight
from census.people.people import Language
from census.residents.journey import Journey


@dataclass(frozen=True, slots=True)
class NextReading:
    """When a message is read next, and what its placeholders become then, at the first step."""

    moment: datetime
    journey: Journey
    days_left: int

    def of(self, words: str) -> Announcement:
        """Return words with what they are filled with."""
        return Announcement(words, journey=self.journey, days_left=self.days_left)


@dataclass(frozen=True, slots=True)
class ExperimentView:
    """An experiment with what may be known of it now.

    ``sight`` is what it can see, and ``next_on`` the day of the next such reminder, before it
    begins. ``last_day`` is that of its whole length. ``drawn`` counts all its people while it runs,
    never by arm. ``first`` is the language that who has no words of their own reads. ``usual`` is
    the earlier experiment of which everybody gets an arm, which is the usual one before it begins.
    ``busy`` is the number of another one that has to end before it can begin. ``reading`` is what
    its words are filled with; None where no phase has days.
    """

    experiment: Experiment
    message: TriedMessage
    last_day: date
    first: Language
    sight: Sight | None = None
    next_on: date | None = None
    drawn: ArmCount | None = None
    usual: Experiment | None = None
    busy: int | None = None
    reading: NextReading | None = None


@dataclass(frozen=True, slots=True)
class ExperimentsView:
    """The newest experiments, and the reminders of which something can be tried.

    ``newest`` come with what they are about, where that is still there. ``proposed`` are those of
    the settings that were not begun yet, with their places there. ``broadcast`` is the reader's own
    draft, of which ways can be tried.
    """

    newest: Sequence[tuple[Experiment, TriedMessage | None]]
    to_try: Sequence[ReminderRule]
    proposed: Sequence[tuple[int, ProposedExperiment]] = ()
    broadcast: Broadcast | None = None


class AdoptionStep(StrEnum):
    """What is left to do until everybody gets an arm, for the admin who looks."""

    FREE = "free"
    """A press adopts it."""
    ASKS = "asks"
    """A press asks the other admins to agree."""
    WAITS = "waits"
    """The reader has asked them."""
    AGREES = "agrees"
    """Another admin has asked; a press agrees."""


@dataclass(frozen=True, slots=True)
class Adoption:
    """What changes when an arm is adopted: for how many people, and from which day on.

    ``now`` is what they get now. ``others`` tells whether other admins hear of it. ``reading`` is
    what its words are filled with on that day.
    """

    experiment: Experiment
    message: TriedMessage
    place: int
    people: int
    starts_on: date
    now: Arm
    step: AdoptionStep
    others: bool
    reading: NextReading | None = None


@dataclass(frozen=True, slots=True)
class TriedReminder:
    """A reminder in the words of an arm; ``usual`` has what its buttons need."""

    usual: ResidentReminder | EmployeeReminder
    words: Announcement


@dataclass(frozen=True, slots=True)
class ReadAlike:
    """What who has one of the arms at ``places`` reads of it, at a moment; None for nothing."""

    places: Sequence[int]
    moment: datetime
    notice: ResidentReminder | EmployeeReminder | TriedReminder | Announcement | None

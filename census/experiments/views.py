"""What is shown of experiments, and what one lets a reminder say."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from census.broadcasts.broadcast import Broadcast
from census.broadcasts.notices import Announcement
from census.campaign.notices import EmployeeReminder, ResidentReminder
from census.definition import ReminderRule
from census.experiments.experiment import Experiment, ProposedExperiment, Sight, TriedMessage
from census.experiments.intervals import ArmCount
from census.people.people import Language


@dataclass(frozen=True, slots=True)
class ExperimentView:
    """An experiment with what may be known of it now.

    ``sight`` is what it can see, and ``next_on`` the day of the next such reminder, before it
    begins. ``last_day`` is that of its whole length. ``drawn`` counts all its people while it runs,
    never by arm. ``first`` is the language that who has no words of their own reads.
    """

    experiment: Experiment
    message: TriedMessage
    last_day: date
    first: Language
    sight: Sight | None = None
    next_on: date | None = None
    drawn: ArmCount | None = None


@dataclass(frozen=True, slots=True)
class ExperimentsView:
    """The newest experiments, and the reminders of which something can be tried.

    ``proposed`` are those of the settings that were not begun yet, with their places there.
    ``broadcast`` is the reader's own draft, of which ways can be tried.
    """

    newest: Sequence[Experiment]
    to_try: Sequence[ReminderRule]
    proposed: Sequence[tuple[int, ProposedExperiment]] = ()
    broadcast: Broadcast | None = None


@dataclass(frozen=True, slots=True)
class TriedReminder:
    """A reminder in the words of an arm; ``usual`` has what its buttons need."""

    usual: ResidentReminder | EmployeeReminder
    words: Announcement

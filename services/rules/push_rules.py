"""The rules of one deployment that planning and sending share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from census.campaign.phases import last_moment
from census.campaign.quiet_hours import QuietHours, closing_time, next_allowed
from census.campaign.waves import Wave
from census.definition import Census, Targets
from census.experiments.experiment import ProposedExperiment
from census.fieldwork.following.warnings import WarningRules
from census.fieldwork.sharing.loads import LoadRules
from census.helpdesk.rules import HelpdeskRules
from census.people.holdings import Retention
from census.people.people import ChatId, Language, Person
from census.proofs.proof import ProofRules
from census.questions.questions import Titles

WEEK = timedelta(days=7)
MORNING = time(8)


@dataclass(frozen=True, slots=True)
class PushRules:
    """What may be sent unasked, and when.

    Boards with data older than ``stale_after`` are not posted. One person gets at most
    ``weekly_cap`` messages in seven days. Without ``waves`` everybody may begin at once.
    ``titles`` are the titles of topics, for news about questions. ``admin_names`` are the names by
    which admins know each other. ``warnings`` are those of the interview phase, in which officers
    may type the national application's ``four_counts`` of a block.
    ``asked_share`` of a village's residents are asked whether somebody came. ``page`` is the
    address of the public page, "" without one. ``experiments`` are those that the
    settings propose.
    """

    census: Census
    quiet: QuietHours
    targets: Targets
    stale_after: timedelta = timedelta(hours=36)
    weekly_cap: int = 7
    waves: tuple[Wave, ...] = ()
    titles: Titles = field(default_factory=dict)
    admin_names: Mapping[ChatId, str] = field(default_factory=dict)
    proofs: ProofRules = field(default_factory=ProofRules)
    helpdesk: HelpdeskRules = field(default_factory=HelpdeskRules)
    retention: Retention = field(default_factory=Retention)
    loads: LoadRules = field(default_factory=LoadRules)
    warnings: WarningRules = field(default_factory=WarningRules)
    four_counts: bool = False
    asked_share: Fraction = Fraction(1, 10)
    page: str = ""
    experiments: tuple[ProposedExperiment, ...] = ()

    def today(self, now: datetime) -> date:
        """Return the local day."""
        return now.astimezone(self.census.zone).date()

    def keeps_lists(self, now: datetime) -> bool:
        """Tell whether rosters, the registry and who has finished are still kept.

        They are kept whole until ``retention.lists`` after the campaign, and then forgotten.
        """
        return now - self.retention.lists < last_moment(self.census)

    def quiet_days(self, first: date, last: date) -> Mapping[date, str]:
        """Return the quiet days between two days, both included, with the names of holidays."""
        days = sorted(day for day in self.quiet.days if first <= day <= last)
        return {day: self.census.holidays.get(day, "") for day in days}

    def is_quiet_day(self, now: datetime) -> bool:
        """Tell whether a day is quiet as a whole: what is made anew each day waits for the next."""
        return self.today(now) in self.quiet.days

    def leaves_today(self, now: datetime) -> bool:
        """Tell whether what is said of this day can leave on it: not on a quiet day, nor at night.

        A job that was missed runs when the process is back, which may be in the night.
        """
        return self.today(self.decent(now)) == self.today(now)

    def start_of_day(self, now: datetime) -> datetime:
        """Return the local midnight before a moment."""
        return datetime.combine(self.today(now), time(), self.census.zone)

    def next_morning(self, now: datetime) -> datetime:
        """Return when something that waits for the next day may leave."""
        return self.morning_after(self.today(now))

    def morning_after(self, day: date) -> datetime:
        """Return the first decent moment of the morning after a day."""
        morning = datetime.combine(day + timedelta(days=1), MORNING, self.census.zone)
        return self.decent(morning)

    def decent(
        self, moment: datetime, *, evening_only: bool = False, asked_for: bool = False
    ) -> datetime:
        """Return the first moment from ``moment`` on at which a message may leave.

        What was ``asked_for`` leaves on quiet days as well.
        """
        return next_allowed(
            moment, self.quiet, self.census.zone, evening_only=evening_only, asked_for=asked_for
        )

    def end_of_day(self, moment: datetime) -> datetime:
        """Return when that day's last message may leave; on a quiet day, the next day's."""
        closing = closing_time(self.today(moment), self.quiet, self.census.zone)
        if closing is not None and closing > moment:
            return closing
        later = self.decent(moment)
        closing = closing_time(self.today(later), self.quiet, self.census.zone)
        return closing if closing is not None else later

    def language_of(self, person: Person | None) -> Language:
        """Return the language for a person: their own, else the census's first."""
        return (person and person.language) or self.census.languages[0]

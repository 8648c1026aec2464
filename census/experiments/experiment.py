"""An experiment: one message in two or three ways, and who finishes after each of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction
from zoneinfo import ZoneInfo

from census.broadcasts.broadcast import Broadcast
from census.broadcasts.text import check_text
from census.definition import ReminderRule
from census.errors import CensusError
from census.experiments.intervals import ArmCount
from census.people.people import ChatId, Language, Person, Role

MOST_ARMS = 3
TIMES_TO_FINISH = (3, 7)
"""In how many days people have finished or not, as an officer chooses it in the chat."""
MOST_SILENT = Fraction(1, 2)
GREETING_ROOM = 96
"""Letters that a greeting, and what stands above it in a preview, may have."""


class ExperimentState(StrEnum):
    """Where an experiment stands. The last three are final."""

    DRAFT = "draft"
    AWAITING = "awaiting"
    RUNNING = "running"
    ENDED = "ended"
    STOPPED = "stopped"
    DISCARDED = "discarded"


class Stratum(StrEnum):
    """Within what the arms have equally many people: everybody, an office or a village."""

    ROLE = "role"
    OFFICE = "office"
    VILLAGE = "village"


@dataclass(frozen=True, slots=True)
class Arm:
    """One way of a message. Without anything it is the usual one.

    ``texts`` stand in place of the usual words, ``at`` in place of the usual hour. ``silent`` is
    the share of people who get nothing; None for an arm that is sent.
    """

    texts: Mapping[Language, str] = field(default_factory=dict)
    at: time | None = None
    silent: Fraction | None = None

    def words_in(self, language: Language, first: Language) -> str:
        """Return its words in a language, else in the ``first`` one; empty for the usual words."""
        return self.texts.get(language) or self.texts.get(first, "")

    def beside(self, usual: "Arm", hour: time | None) -> "Arm":
        """Return it with the words and the hour of the usual arm, where it has no other ones.

        ``hour`` is that of an arm that names none.
        """
        if self.silent is not None:
            return self
        at = usual.at if self.at in {None, usual.at or hour} else self.at
        return replace(self, texts=self.texts or usual.texts, at=at)

    def apart_from(self, usual: "Arm") -> "Arm":
        """Return only what is not as in the usual arm."""
        texts = {} if self.texts == usual.texts else self.texts
        return replace(self, texts=texts, at=None if self.at == usual.at else self.at)

    @property
    def code(self) -> str:
        """What it is, as the audit keeps it: usual, words, hour 15.00, words-hour 15.00, silent 10.

        The number of a silent one is in percent.
        """
        if self.silent is not None:
            return f"silent {int(self.silent * 100)}"
        kinds = "-".join(["words"] * bool(self.texts) + ["hour"] * bool(self.at)) or "usual"
        return f"{kinds} {self.at:%H.%M}" if self.at else kinds


@dataclass(frozen=True, slots=True)
class Experiment:
    """One experiment. Its first arm is what is usual when it begins; the others stand against it.

    ``about`` is the message: the reminders of a rule, or a broadcast. Who is first owed it in time
    to have ``within`` days before the end is given an arm, and has finished or not so much later.
    ``days`` is its whole length. ``counts`` are those of its arms, once it has ended. ``adopted``
    is the arm that everybody gets since; ``proposed`` the one that ``proposed_by`` wants adopted,
    until another admin agrees. ``name`` is that of ``config.yaml``, empty for the chat. ``version``
    grows with each change of the draft.
    """

    id: int
    about: str
    author: ChatId | None
    created_at: datetime
    arms: tuple[Arm, ...] = (Arm(),)
    stratum: Stratum = Stratum.ROLE
    days: int = 7
    within: int = 3
    name: str = ""
    state: ExperimentState = ExperimentState.DRAFT
    version: int = 0
    people: int = 0
    started_at: datetime | None = None
    ends_at: datetime | None = None
    agreed_by: ChatId | None = None
    counts: tuple[ArmCount, ...] = ()
    adopted: int | None = None
    proposed: int | None = None
    proposed_by: ChatId | None = None

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """The share of each arm: a silent one's own, the others alike."""
        silent = sum((arm.silent for arm in self.arms if arm.silent), Fraction())
        loud = sum(arm.silent is None for arm in self.arms)
        return tuple(arm.silent or (1 - silent) / loud for arm in self.arms)

    @property
    def codes(self) -> str:
        """What its arms are, as the audit keeps it: the usual one, and what the others change."""
        usual, *others = self.arms
        return "; ".join([usual.code, *(arm.apart_from(usual).code for arm in others)])

    def takes(self, at: datetime) -> bool:
        """Tell whether somebody who is first owed the message now still has time to finish."""
        if self.state is not ExperimentState.RUNNING or self.ends_at is None:
            return False
        return at + timedelta(days=self.within) <= self.ends_at

    def arm(self, number: int) -> Arm:
        """Return an arm; the usual one for a number that it does not have."""
        return self.arms[number] if 0 <= number < len(self.arms) else Arm()


@dataclass(frozen=True, slots=True)
class ProposedExperiment:
    """An experiment of the settings, which an officer may begin; its first arm is the usual one.

    ``reminder`` is the id of a rule. Without ``days`` it lasts as long as one of the chat.
    """

    name: str
    reminder: str
    arms: tuple[Arm, ...]
    stratum: Stratum = Stratum.ROLE
    days: int | None = None
    within: int = 3


@dataclass(frozen=True, slots=True)
class TriedMessage:
    """What an experiment is about, and to which role it goes: a reminder or a broadcast."""

    role: Role
    rule: ReminderRule | None = None
    broadcast: Broadcast | None = None


def stratum_of(person: Person, role: Role, stratum: Stratum) -> str:
    """Return the code of the office or village within which a person is given an arm."""
    match stratum:
        case Stratum.ROLE:
            return ""
        case Stratum.VILLAGE:
            return person.unit or ""
        case Stratum.OFFICE:
            units = (grant.unit for grant in person.grants if grant.role is role)
            return next(filter(None, units), "")


def about_reminder(rule: ReminderRule) -> str:
    """Return how an experiment names the reminders of a rule."""
    return f"reminder:{rule.phase}:{rule.id}"


def about_broadcast(number: int) -> str:
    """Return how an experiment names a broadcast."""
    return f"broadcast:{number}"


def at_an_hour(due: datetime, at: time | None, zone: ZoneInfo, *, before: datetime) -> datetime:
    """Return the first moment from ``due`` on at a local hour; ``due`` where that is too late."""
    if at is None:
        return due
    moment = datetime.combine(due.astimezone(zone).date(), at, zone)
    moment = moment if moment >= due else moment + timedelta(days=1)
    return moment if moment < before else due


def check_words(text: str, message: TriedMessage) -> None:
    """Refuse words that cannot be sent. Raises as ``check_text``."""
    pictured = message.broadcast is not None and bool(message.broadcast.picture)
    above = 0 if message.broadcast is not None else GREETING_ROOM
    check_text(text, with_picture=pictured, role=message.role, above=above)


def check_arms(arms: Sequence[Arm], first: Language, message: TriedMessage) -> None:
    """Refuse arms that tell nothing: fewer than two, more than three, two alike, all silent.

    Raises CensusError("experiment-usual-alone"), "experiment-arms" (most), "experiment-alike",
    "experiment-silent" (most, in percent), "experiment-first-language", or as ``check_words``.
    """
    _check_count(len(arms))
    check_differ(arms)
    silent = [arm.silent for arm in arms if arm.silent is not None]
    if arms[0].silent is not None or len(silent) > 1:
        raise CensusError("experiment-silent", most=int(MOST_SILENT * 100))
    for share in silent:
        check_silent(share)
    for arm in arms:
        if arm.texts and first not in arm.texts:
            raise CensusError("experiment-first-language")
        for text in arm.texts.values():
            check_words(text, message)


def _check_count(arms: int) -> None:
    if arms == 1:
        raise CensusError("experiment-usual-alone")
    if arms > MOST_ARMS:
        raise CensusError("experiment-arms", most=MOST_ARMS)


def check_differ(arms: Sequence[Arm]) -> None:
    """Raise CensusError("experiment-alike") where two arms are the same."""
    if any(one == other for place, one in enumerate(arms) for other in arms[:place]):
        raise CensusError("experiment-alike")


def check_silent(share: Fraction) -> None:
    """Refuse a share that gets nothing: whole percents, one half at most.

    Raises CensusError("experiment-silent") (most, in percent).
    """
    if not 0 < share <= MOST_SILENT or (share * 100).denominator != 1:
        raise CensusError("experiment-silent", most=int(MOST_SILENT * 100))

"""What was written down outside of the processes: what people did, what happened, what was kept."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from trials.processes.ground.balancer import HandedUpdate
from trials.processes.ground.relay import PassedRequest
from trials.processes.ground.stations import LoggedLine


class Setting(StrEnum):
    """What a deed changes. Of some the newest counts, of others each one."""

    NOTHING = "nothing"
    LANGUAGE = "language"
    REMINDERS = "reminders"
    EVENING = "evening"
    STEP = "step"
    CLAIM = "claim"
    QUESTION = "question"
    LOOK_UP = "look-up"


@dataclass(frozen=True, slots=True)
class CrowdDeed:
    """What somebody did, with the number of its update. ``at`` is in seconds of the clock."""

    update: int
    at: float
    what: Setting
    value: str


@dataclass(slots=True)
class CrowdPerson:
    """What somebody did, in order, and where it did not go on."""

    chat: int
    deeds: list[CrowdDeed] = field(default_factory=list)
    stuck: str = ""
    answers: list[tuple[float, float]] = field(default_factory=list)
    """When each wait for an answer began and ended."""

    @property
    def claimed(self) -> bool:
        return any(deed.what is Setting.CLAIM for deed in self.deeds)

    def newest(self, what: Setting) -> str | None:
        """Return the value of the newest deed of a kind, by the number of its update."""
        deeds = [deed for deed in self.deeds if deed.what is what]
        return max(deeds, key=lambda deed: deed.update).value if deeds else None

    def all_of(self, what: Setting) -> list[str]:
        return [deed.value for deed in self.deeds if deed.what is what]


@dataclass(frozen=True, slots=True)
class KeptState:
    """What the database keeps of somebody."""

    language: str | None
    reminders: bool
    evening: bool
    steps: Sequence[str]
    claims: int
    look_ups: int


class MishapKind(StrEnum):
    """What happens to a process, or to the database."""

    KILL = "kill -9"
    PAUSE = "paused"
    NO_DATABASE = "cut off from the database"
    NO_TELEGRAM = "cut off from Telegram"
    ALONE = "cut off from both"
    RESTART = "database restarted"
    CRASH = "database crashed"
    CHANGE = "stopped and started otherwise"


@dataclass(slots=True)
class Mishap:
    """Something that happened to a station (none: to the database), in seconds of the clock.

    ``elected`` tells whether the station had the task of its role; another one stood by.
    """

    kind: MishapKind
    station: int | None
    role: str
    begun: float
    ended: float
    elected: bool = False


@dataclass(frozen=True, slots=True)
class Received:
    """A message of the bot that reached a chat, in seconds of the clock."""

    chat: int
    at: float
    text: str


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run of a job that the database keeps."""

    job: str
    due: datetime
    skipped: bool


@dataclass(slots=True)
class History:
    """All of it. ``begun`` and ``ended`` are when all processes ran, seconds of the clock."""

    begun: float
    ended: float
    residents: Sequence[CrowdPerson]
    kept: Mapping[int, KeptState]
    questions: Counter[str]
    handled: frozenset[int]
    jobs: frozenset[str]
    """The jobs that fall due each minute."""
    runs: Sequence[KeptRun]
    audience: frozenset[int]
    news: str
    """What everybody of the audience is told, once."""
    deliveries: Mapping[int, str]
    """The state of what is owed to each chat of the audience."""
    received: Sequence[Received]
    mishaps: Sequence[Mishap]
    log: Sequence[LoggedLine]
    ends: Mapping[int, int | None]
    """The exit codes of what was stopped at the end, by station; None: there still."""
    died: Sequence[str]
    """Processes that ended by themselves."""
    requests: Mapping[int, Sequence[PassedRequest]] = field(default_factory=dict)
    """The requests of the Bot API, by station."""
    handed: Sequence[HandedUpdate] = ()
    """The updates that came by the webhook."""
    numbers_left: Sequence[int] = ()
    """Chats in which identity numbers still stand."""
    conflicts: int = 0
    """Requests for updates that were refused with 409."""
    in_flight: int = 0
    """Messages that one sender may have in flight."""

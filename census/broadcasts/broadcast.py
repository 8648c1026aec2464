"""A broadcast: one text that an admin sends to many people, from the draft to the report.

The rules are the same for broadcasts from the chat and from the command line.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from census.broadcasts.audience import OF_AN_OFFICE, Audience
from census.broadcasts.text import Placeholder, braced, check_text, placeholders
from census.definition import Census
from census.errors import CensusError
from census.people.people import ChatId, Language
from census.units import Unit

LASTING = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
"""After this time, messages of a broadcast that have not left are dropped."""


class BroadcastState(StrEnum):
    """Where a broadcast stands. The last three are final."""

    DRAFT = "draft"
    AWAITING = "awaiting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"
    DISCARDED = "discarded"


OF_A_PHASE = frozenset({Placeholder.DAYS, Placeholder.LAST_DAY, Placeholder.STEP})

STOPPED = "the broadcast was stopped"
LEFT_AUDIENCE = "no longer in the audience"
PHASE_OVER = "the phase is over"
WITHDRAWN = frozenset({STOPPED, LEFT_AUDIENCE, PHASE_OVER, "enough for this week"})
"""Why we cancelled a message. For every other reason the chat is gone."""


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One broadcast. ``author`` is None for the command line.

    ``picture`` is Telegram's file id. ``version`` grows with every change of the draft, so that
    the second admin agrees to exactly what they saw. ``panels`` are the messages (chat and message
    id) that show the progress. ``addressed`` is True when every recipient has a row in the outbox.
    ``judged_tried`` and ``judged_failed`` are how many were tried and failed when it was paused by
    itself last: whoever lets it go on has seen those.
    """

    id: int
    author: ChatId | None
    created_at: datetime
    audience: Audience = field(default_factory=Audience)
    texts: Mapping[Language, str] = field(default_factory=dict)
    picture: str = ""
    not_before: datetime | None = None
    lasts: timedelta = LASTING[0]
    state: BroadcastState = BroadcastState.DRAFT
    version: int = 0
    recipients: int = 0
    addressed: bool = False
    started_at: datetime | None = None
    expires_at: datetime | None = None
    ended_at: datetime | None = None
    agreed_by: ChatId | None = None
    panels: Mapping[str, int] = field(default_factory=dict)
    judged_tried: int = 0
    judged_failed: int = 0

    @property
    def occasion(self) -> str:
        """The occasion of its deliveries."""
        return f"broadcast:{self.id}"

    @property
    def placeholders(self) -> frozenset[Placeholder]:
        """The placeholders in its texts."""
        return frozenset(each for text in self.texts.values() for each in placeholders(text))

    def text_for(self, language: Language, census: Census) -> str:
        """Return the text in a language, or in the census's first language where it has none."""
        return self.texts.get(language) or self.texts[census.languages[0]]


@dataclass(frozen=True, slots=True)
class BroadcastTally:
    """The messages of a broadcast by outcome. ``unclear`` ones may have arrived."""

    waiting: int = 0
    sent: int = 0
    unclear: int = 0
    gone: int = 0
    failed: int = 0
    expired: int = 0
    cancelled: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.waiting + self.settled

    @property
    def settled(self) -> int:
        """How many have a final outcome."""
        return self.sent + self.unclear + self.gone + self.failed + self.expired + self.cancelled


@dataclass(frozen=True, slots=True)
class FailureRule:
    """When a broadcast pauses by itself: more than ``share`` of at least ``of_at_least`` failed."""

    share: Fraction = Fraction(1, 10)
    of_at_least: int = 50


@dataclass(frozen=True, slots=True)
class BroadcastView:
    """The state of a broadcast at a moment.

    ``recipients`` is how many people it reaches now, or reached when it started. ``span`` is how
    long the rest takes. ``resumes_at`` is when the quiet hours end, if they hold it up.
    ``line_down_since`` is since when nothing reaches Telegram.
    """

    broadcast: Broadcast
    unit: Unit | None
    recipients: int
    tally: BroadcastTally
    span: timedelta
    needs_agreement: bool = False
    resumes_at: datetime | None = None
    line_down_since: datetime | None = None


def broadcast_number(occasion: str) -> int:
    """Return the number of the broadcast that an occasion names."""
    return int(occasion.removeprefix("broadcast:"))


def judged(broadcast: Broadcast, tally: BroadcastTally, rule: FailureRule) -> Broadcast | None:
    """Return a running broadcast paused because too much of it fails; None where it goes on.

    Chats that are gone are no failures. What failed before it was paused last is not counted again.
    """
    if broadcast.state is not BroadcastState.RUNNING:
        return None
    tried = tally.sent + tally.unclear + tally.failed
    newly_tried = tried - broadcast.judged_tried
    newly_failed = tally.failed - broadcast.judged_failed
    if newly_tried < rule.of_at_least or newly_failed <= rule.share * newly_tried:
        return None
    return replace(
        broadcast,
        state=BroadcastState.PAUSED,
        judged_tried=tried,
        judged_failed=tally.failed,
    )


def check_whole(broadcast: Broadcast, census: Census) -> None:
    """Refuse a broadcast whose parts do not fit together.

    Raises what ``check_text`` raises, "broadcast-text-empty" without a text in the census's first
    language, and "broadcast-needs-office" where a placeholder names an office and the recipients
    have none.
    """
    if census.languages[0] not in broadcast.texts:
        raise CensusError("broadcast-text-empty")
    for text in broadcast.texts.values():
        check_text(text, with_picture=bool(broadcast.picture))
    check_office(broadcast)


def check_office(broadcast: Broadcast) -> None:
    """Raise CensusError("broadcast-needs-office"), as ``check_whole`` does."""
    if Placeholder.OFFICE in broadcast.placeholders and broadcast.audience.role not in OF_AN_OFFICE:
        raise CensusError("broadcast-needs-office", placeholder=braced(Placeholder.OFFICE))


def time_needed(messages: int, per_second: int) -> timedelta:
    """Return how long this many messages take at an even pace."""
    return timedelta(seconds=-(-messages // per_second))

"""A broadcast: one text that an admin sends to many, from draft to report.

What is said here holds wherever a broadcast is made: in the chat or on the command line.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from census.broadcasts.text import Placeholder, check_text, placeholders
from census.campaign.waves import Wave, wave_of
from census.definition import Census
from census.errors import CensusError
from census.people import ChatId, Language, Person, Role
from census.submission import SubmissionState
from census.units import Unit, UnitCode, UnitKind

LASTING = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
"""How long a broadcast may take before what has not left is no longer worth sending."""


class Completion(StrEnum):
    """Which part of an audience is meant. Who cannot take part online is in ``any`` alone."""

    ANY = "any"
    UNFINISHED = "unfinished"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is meant: holders of a role, in a unit or (None) everywhere, in a wave or in any.

    A resident belongs to the area they came from, everybody else to the unit of their role.
    """

    role: Role = Role.RESIDENT
    unit: UnitCode | None = None
    completion: Completion = Completion.ANY
    wave: str | None = None


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
OF_AN_OFFICE = frozenset({Role.EMPLOYEE, Role.OFFICE_HEAD})

STOPPED = "the broadcast was stopped"
LEFT_AUDIENCE = "no longer in the audience"
PHASE_OVER = "the phase is over"
WITHDRAWN = frozenset({STOPPED, LEFT_AUDIENCE, PHASE_OVER, "enough for this week"})
"""Why a message was cancelled by us; every other reason is that the chat is gone."""


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One broadcast. ``author`` is None for the command line.

    ``picture`` is Telegram's file id. ``version`` grows with every change of the draft: who
    agrees, agrees to what they saw. ``panels`` are the messages (chat and message id) that show
    how far it is. ``addressed`` tells that everybody meant has a row in the outbox.
    """

    id: int
    author: ChatId | None
    created_at: datetime
    audience: Audience = Audience()
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

    @property
    def occasion(self) -> str:
        """What its deliveries are for."""
        return f"broadcast:{self.id}"

    @property
    def placeholders(self) -> frozenset[Placeholder]:
        """What its texts are filled with."""
        return frozenset(each for text in self.texts.values() for each in placeholders(text))

    def text_for(self, language: Language, census: Census) -> str:
        """Return the text in a language; in the census's first where it has none such."""
        return self.texts.get(language) or self.texts[census.languages[0]]


@dataclass(frozen=True, slots=True)
class BroadcastTally:
    """What became of a broadcast's messages. ``unclear`` may have arrived."""

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
        """Those of which nothing more will become."""
        return self.sent + self.unclear + self.gone + self.failed + self.expired + self.cancelled


@dataclass(frozen=True, slots=True)
class BroadcastView:
    """A broadcast as it looks at a moment.

    ``recipients`` is how many are meant now, or were when it started; ``span`` how long what is
    left takes; ``resumes_at`` when the quiet hours are over, if these hold it up;
    ``line_down_since`` since when nothing reaches Telegram, if that does.
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
    """Return the number of the broadcast a delivery belongs to."""
    return int(occasion.removeprefix("broadcast:"))


def finished_states(census: Census, role: Role) -> frozenset[SubmissionState]:
    """Return the states in which somebody counts as finished; residents' where a role has none."""
    return census.finished.get(role) or census.finished.get(Role.RESIDENT, frozenset())


def everybody_in(wave: Wave) -> Audience:
    """Return the audience of a whole wave; of several roles all who take part are asked for."""
    role = wave.roles[0] if len(wave.roles) == 1 else Role.RESIDENT
    return Audience(role, wave=wave.name)


def includes(
    audience: Audience,
    person: Person,
    census: Census,
    workplaces: Collection[UnitCode] = (),
    *,
    waves: Sequence[Wave] = (),
    kinds: Mapping[UnitCode, UnitKind] | None = None,
) -> bool:
    """Whether somebody belongs to an audience and may be written to at all.

    ``workplaces`` are those that lie in the audience's area, ``kinds`` what the units of the
    ``waves`` are.
    """
    if not person.reachable or not person.reminders or person.consented_at is None:
        return False
    if not person.holds(audience.role) or not _lives_in(audience, person, workplaces):
        return False
    if audience.wave is not None:
        wave = wave_of([(grant.role, grant.unit) for grant in person.grants], waves, kinds or {})
        if wave is None or wave.name != audience.wave:
            return False
    if audience.completion is Completion.ANY:
        return True
    if person.state is SubmissionState.CANNOT_ONLINE:
        return False
    done = person.state in finished_states(census, audience.role)
    return done is (audience.completion is Completion.FINISHED)


def parse_audience(typed: str, waves: Sequence[Wave] = ()) -> Audience:
    """Read an audience as the command line takes it: role=employee,office=D-01,state=unfinished.

    Without a role a wave's own counts. Raises CensusError("broadcast-audience") with what there is.
    """
    known: dict[str, set[str] | None] = {
        "role": set(Role),
        "office": None,
        "area": None,
        "state": set(Completion),
    }
    if waves:
        known["wave"] = {wave.name for wave in waves}
    found: dict[str, str] = {}
    for part in filter(None, map(str.strip, typed.split(","))):
        name, _, value = (word.strip() for word in part.partition("="))
        if name not in known:
            raise CensusError("broadcast-audience", typed=part, known=", ".join(known))
        values = known[name]
        if not value or name in found or (values is not None and value not in values):
            listed = ", ".join(sorted(values)) if values else f"{name}=…"
            raise CensusError("broadcast-audience", typed=part, known=listed)
        found[name] = value
    unit = found.get("office") or found.get("area")
    wave = next((wave for wave in waves if wave.name == found.get("wave")), None)
    meant = everybody_in(wave) if wave else Audience()
    return replace(
        meant,
        role=Role(found.get("role", meant.role)),
        unit=UnitCode(unit) if unit else None,
        completion=Completion(found.get("state", Completion.ANY)),
    )


def check_whole(broadcast: Broadcast, census: Census) -> None:
    """Refuse a broadcast whose parts do not fit together.

    Raises what ``check_text`` raises, "broadcast-text-empty" without a text in the census's first
    language, and "broadcast-needs-office" where an office is named to people without one.
    """
    if census.languages[0] not in broadcast.texts:
        raise CensusError("broadcast-text-empty")
    for text in broadcast.texts.values():
        check_text(text, with_picture=bool(broadcast.picture))
    if Placeholder.OFFICE in broadcast.placeholders and broadcast.audience.role not in OF_AN_OFFICE:
        raise CensusError("broadcast-needs-office", placeholder=f"{{{Placeholder.OFFICE}}}")


def time_needed(messages: int, per_second: int) -> timedelta:
    """Return how long so many messages take at an even pace."""
    return timedelta(seconds=-(-messages // per_second))


def _lives_in(audience: Audience, person: Person, workplaces: Collection[UnitCode]) -> bool:
    if audience.unit is None:
        return True
    units = {grant.unit for grant in person.grants if grant.role is audience.role}
    if audience.role is Role.RESIDENT:
        units.add(person.unit)
    return any(
        unit is not None
        and (unit == audience.unit or unit.startswith(f"{audience.unit}.") or unit in workplaces)
        for unit in units
    )

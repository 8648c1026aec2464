"""What the use cases need from outside, as Protocols. Adapters live in the layers above.

Methods that read return frozen values; nothing is written before ``UnitOfWork.commit``.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from census.definition import BoardRule, PhaseId, StepId
from census.delivery import Delivery, DeliveryKind, DeliveryState, NewDelivery, Outcome
from census.identity import FamilyCardNumber, Nik
from census.notices import Notice
from census.people import ChatId, Employee, Grant, KeyedHash, Language, Person, Role
from census.submission import SubmissionEvent, SubmissionState
from census.units import Base, Measure, Unit, UnitCode, UnitKind


class Clock(Protocol):
    """The time of day, movable in demonstrations and tests."""

    def now(self) -> datetime:
        """Return the moment, aware."""


# --- people -------------------------------------------------------------------------------------


class People(Protocol):
    """Those who talk to the bot in private."""

    async def get(self, chat: ChatId) -> Person | None:
        """Return a person, with the furthest state known and all grants."""

    async def add(self, chat: ChatId, *, at: datetime) -> Person:
        """Add somebody who wrote for the first time."""

    async def save(self, person: Person) -> None:
        """Write all but state and grants, which have their own ways in."""

    async def grant(self, chat: ChatId, grant: Grant) -> None:
        """Give a role; giving it twice changes nothing."""

    async def holders(self, role: Role, unit: UnitCode | None = None) -> Sequence[ChatId]:
        """Return the reachable chats that hold a role for a unit (None: for any)."""

    def pages(self, role: Role, *, size: int = 1000) -> AsyncIterator[Sequence[Person]]:
        """Go through all reachable holders of a role who agreed to reminders, in pages."""

    async def erase(self, chat: ChatId) -> None:
        """Forget a person with all that hangs on the chat; the audit keeps no number of it."""


class Journeys(Protocol):
    """Which steps a chat has done."""

    async def done(self, chat: ChatId, phase: PhaseId) -> frozenset[StepId]:
        """Return the ids of the steps done in a phase."""

    async def done_by_all(
        self, chats: Sequence[ChatId], phase: PhaseId
    ) -> Mapping[ChatId, frozenset[StepId]]:
        """Return the same for many chats at once; chats without steps are left out."""

    async def mark(self, chat: ChatId, phase: PhaseId, step: StepId, *, at: datetime) -> bool:
        """Record a step as done; False when it was before."""


class SubjectKind(StrEnum):
    """Whose submission it is; a chat's own word as long as no household or NIP is linked."""

    CHAT = "chat"
    HOUSEHOLD = "household"
    EMPLOYEE = "employee"


@dataclass(frozen=True, slots=True)
class Subject:
    """The owner of a submission: ``id`` is a chat id or a keyed hash."""

    kind: SubjectKind
    id: str


class Submissions(Protocol):
    """How far each subject is, with every change kept as an event."""

    async def state(self, subject: Subject) -> SubmissionState:
        """Return the state, ``unknown`` when nothing was ever recorded."""

    async def record(self, subject: Subject, event: SubmissionEvent) -> None:
        """Set the state and keep the event."""

    async def history(self, subject: Subject) -> Sequence[SubmissionEvent]:
        """Return the events, oldest first."""


# --- registry and roster ------------------------------------------------------------------------


class HouseholdProgress(StrEnum):
    """What the statistics office says of a household."""

    NOT_YET = "not_yet"
    STARTED = "started"
    COMPLETE = "complete"
    CHECKED = "checked"


@dataclass(frozen=True, slots=True)
class HouseholdStatus:
    """The answer to a look-up. ``household`` is the keyed hash of the family card number."""

    household: KeyedHash
    progress: HouseholdProgress
    as_of: datetime
    illustrative: bool = False


class StatusSource(Protocol):
    """Where a household's status is looked up: the registry table, or BPS's service."""

    async def look_up(self, nik: Nik, family_card: FamilyCardNumber) -> HouseholdStatus | None:
        """Return the status if both numbers belong together, else None.

        Raises CensusError("status-unavailable") when the source cannot be asked now.
        """


@dataclass(frozen=True, slots=True)
class RegistryEntry:
    """A line of the registry: one person's NIK and family card number as one keyed hash."""

    pair: KeyedHash
    household: KeyedHash
    progress: HouseholdProgress
    as_of: datetime
    illustrative: bool = False


class Registry(Protocol):
    """The embedded table behind the default status source: keyed hashes only."""

    async def find(self, pair: KeyedHash) -> RegistryEntry | None:
        """Return the entry of a pair."""

    async def put(self, entries: Sequence[RegistryEntry]) -> int:
        """Insert or replace entries; return how many households' progress changed."""

    async def chats_of(self, household: KeyedHash) -> Sequence[ChatId]:
        """Return the chats linked to a household."""


class Roster(Protocol):
    """The employees of the offices."""

    async def find(self, nip: KeyedHash) -> Employee | None:
        """Return an employee with the furthest state known."""

    async def put(self, employees: Sequence[Employee]) -> int:
        """Insert or replace lines, keeping links and states; return how many are new."""

    async def link(self, nip: KeyedHash, chat: ChatId) -> None:
        """Remember which chat joined with a NIP."""

    async def of_office(self, office: UnitCode) -> Sequence[Employee]:
        """Return an office's employees by name."""


# --- units and data -----------------------------------------------------------------------------


class Units(Protocol):
    """Areas and workplaces with their bases."""

    async def get(self, code: UnitCode) -> Unit | None:
        """Return a unit."""

    async def within(self, kind: UnitKind, ancestor: UnitCode | None = None) -> Sequence[Unit]:
        """Return all units of a kind below an ancestor (None: everywhere), by code."""

    async def named(self, name: str, kind: UnitKind | None = None) -> Sequence[Unit]:
        """Return the units whose name equals this one, whatever the case."""

    async def put(self, units: Sequence[Unit], bases: Sequence[Base] = ()) -> None:
        """Insert or replace units and bases."""

    async def bases(self, measure: Measure) -> Mapping[UnitCode, Base]:
        """Return the newest base of every unit for a measure."""


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One unit's count in a recap. ``base`` is the denominator of that day."""

    unit: UnitCode
    measure: Measure
    completed: int
    base: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A recap as stored. ``published_at`` is None while it waits; published, it never changes."""

    id: int
    as_of: datetime
    source: str
    published_at: datetime | None
    illustrative: bool = False
    warnings: tuple[str, ...] = ()


class Snapshots(Protocol):
    """The recaps, waiting and published."""

    async def add(
        self,
        rows: Sequence[RecapRow],
        *,
        as_of: datetime,
        source: str,
        illustrative: bool = False,
    ) -> Snapshot:
        """Keep a recap as a draft."""

    async def waiting(self) -> Sequence[Snapshot]:
        """Return the drafts by date."""

    async def get(self, snapshot: int) -> Snapshot | None:
        """Return a snapshot, waiting or published."""

    async def publish(self, snapshot: int, *, at: datetime) -> bool:
        """Publish a draft; False when it was published before."""

    async def discard(self, snapshot: int) -> bool:
        """Drop a draft; False when there is none such."""

    async def rows(self, snapshot: int, measure: Measure) -> Sequence[RecapRow]:
        """Return a snapshot's rows for a measure."""

    async def published(self, rule: BoardRule, *, limit: int = 2) -> Sequence[Snapshot]:
        """Return the newest published snapshots that hold figures for a board, newest first."""


# --- groups -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BoundGroup:
    """A group that belongs to a unit and gets its board."""

    chat: ChatId
    unit: UnitCode
    language: Language
    bound_by: ChatId
    bound_at: datetime


@dataclass(frozen=True, slots=True)
class GroupCode:
    """A one-time code that binds a group to a unit; only its hash is stored."""

    code: KeyedHash
    unit: UnitCode
    made_by: ChatId
    expires_at: datetime
    used_by: ChatId | None = None


class Groups(Protocol):
    """The groups that offices and villages use."""

    async def get(self, chat: ChatId) -> BoundGroup | None:
        """Return the binding of a group."""

    async def bind(self, group: BoundGroup) -> None:
        """Bind a group, replacing an earlier binding of the same chat."""

    async def all(self) -> Sequence[BoundGroup]:
        """Return every reachable bound group."""

    async def unbind(self, chat: ChatId) -> None:
        """End a binding: the group is gone or does not want boards any more."""

    async def add_code(self, code: GroupCode) -> None:
        """Keep a new one-time code."""

    async def code(self, code: KeyedHash) -> GroupCode | None:
        """Return a code, used or not."""

    async def use_code(self, code: KeyedHash, chat: ChatId) -> None:
        """Mark a code as used by a group."""


# --- push ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of a claimed delivery. ``not_before`` is set when it returns to pending."""

    id: int
    state: DeliveryState
    at: datetime
    not_before: datetime | None = None
    message_id: int | None = None
    reason: str = ""
    counts_as_attempt: bool = True


class Deliveries(Protocol):
    """The outbox: everything owed, and what became of it."""

    async def add(self, owed: Sequence[NewDelivery]) -> int:
        """Add what is not there yet (unique on occasion and chat); return how many are new."""

    async def claim(
        self, now: datetime, *, limit: int, lease_until: datetime
    ) -> Sequence[Delivery]:
        """Take what is due, by priority and time, so that no other process takes it.

        A row whose lease has passed (its process died) is due again.
        """

    async def settle(self, settlements: Sequence[Settlement]) -> None:
        """Record outcomes, many at once."""

    async def move_chat(self, before: ChatId, after: ChatId) -> None:
        """Point everything of a group, deliveries and binding, to its new id."""

    async def end_chat(self, chat: ChatId, *, reason: str, at: datetime) -> None:
        """End the subscription of a chat that is gone, and cancel what it is still owed."""

    async def cancel(
        self, chat: ChatId, kinds: Sequence[DeliveryKind], *, reason: str, at: datetime
    ) -> int:
        """Cancel what is pending of these kinds; return how many."""

    async def next_due(self) -> datetime | None:
        """Return when the earliest pending delivery falls due."""

    async def sent_since(self, chat: ChatId, moment: datetime) -> int:
        """Count what a chat was sent unasked since a moment."""

    async def counts(self) -> Mapping[DeliveryState, int]:
        """Count all deliveries by state."""

    async def of_chat(self, chat: ChatId, *, limit: int = 50) -> Sequence[Delivery]:
        """Return a chat's deliveries, newest first."""


class Courier(Protocol):
    """Renders a notice in a language and sends it; never raises for what Telegram answers."""

    async def deliver(
        self, chat: ChatId, notice: Notice, language: Language, *, priority: int
    ) -> Outcome:
        """Send and report what happened."""


# --- bookkeeping --------------------------------------------------------------------------------


class Jobs(Protocol):
    """Which scheduled runs happened: each (job, due time) runs once, whoever fires first."""

    async def begin(self, job: str, due: datetime, *, at: datetime) -> bool:
        """Claim a run; False when somebody has it already."""

    async def skip(self, job: str, due: datetime, *, at: datetime) -> None:
        """Record a run that was missed for too long to be worth doing."""

    async def last(self, job: str) -> datetime | None:
        """Return the due time of the newest run or skip."""


class Updates(Protocol):
    """Which updates of Telegram were handled."""

    async def first_time(self, update: int, *, at: datetime) -> bool:
        """Record an update; False when it was handled before."""

    async def forget_before(self, moment: datetime) -> int:
        """Drop records nobody needs any more; return how many."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the next text of a person answers. Never holds an identity number."""

    key: str
    facts: Mapping[str, str] = field(default_factory=dict)


class Questions(Protocol):
    """The open question of each chat; survives a restart."""

    async def get(self, chat: ChatId) -> Question | None:
        """Return the open question."""

    async def ask(self, chat: ChatId, question: Question) -> None:
        """Open a question, replacing another."""

    async def close(self, chat: ChatId) -> None:
        """Close it, if any."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """What somebody with power, or the system, did. Never holds an identity number."""

    at: datetime
    actor: str
    action: str
    facts: Mapping[str, str] = field(default_factory=dict)


class Audit(Protocol):
    """The record of what was done."""

    async def add(self, entry: AuditEntry) -> None:
        """Keep an entry."""

    async def newest(self, *, limit: int = 50) -> Sequence[AuditEntry]:
        """Return the newest entries."""


class Pictures(Protocol):
    """Telegram's file ids of pictures that were sent before, by what they show."""

    async def get(self, content: str) -> str | None:
        """Return the file id of a picture with this content hash."""

    async def put(self, content: str, file_id: str, *, at: datetime) -> None:
        """Remember a file id."""


class UnitOfWork(Protocol):
    """One transaction over everything that is stored."""

    people: People
    journeys: Journeys
    submissions: Submissions
    registry: Registry
    roster: Roster
    units: Units
    snapshots: Snapshots
    groups: Groups
    deliveries: Deliveries
    jobs: Jobs
    updates: Updates
    questions: Questions
    audit: Audit
    pictures: Pictures

    async def commit(self) -> None:
        """Make everything since the start, or since the last commit, last."""

    async def rollback(self) -> None:
        """Drop it."""


OpenUnitOfWork = Callable[[], AbstractAsyncContextManager[UnitOfWork]]
"""Opens a unit of work; leaving the context without commit drops what was done."""

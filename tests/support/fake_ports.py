"""The ports of the storage, in memory."""

from collections import Counter
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol, Unpack

from bot.run.kinds import KINDS
from census.boards.progress import Counts
from census.campaign.calendar import CalendarChange
from census.definition import BoardRule, PhaseId, StepId
from census.experiments.experiment import Experiment
from census.people.consent import Purpose
from census.people.people import ChatId, Choices, Grant, KeyedHash, Person, Role
from census.people.submission import SubmissionEvent
from census.push.delivery import Delivery, DeliveryState, NewDelivery, Settlement
from census.push.kinds import MessageKind
from census.recaps.recap import RecapRow, Snapshot
from census.units import BaseSource, Measure, Unit, UnitCode, UnitKind
from services.ports.groups import BoundGroup, GroupPlace
from services.ports.operations.bookkeeping import AuditEntry


@dataclass
class Tables:
    """Everything that is stored."""

    people: dict[ChatId, Person] = field(default_factory=dict)
    steps: dict[tuple[ChatId, PhaseId], frozenset[StepId]] = field(default_factory=dict)
    stepped: dict[tuple[ChatId, PhaseId], datetime] = field(default_factory=dict)
    deliveries: dict[int, Delivery] = field(default_factory=dict)
    due: dict[int, datetime | None] = field(default_factory=dict)
    settled: dict[int, datetime] = field(default_factory=dict)
    groups: dict[ChatId, BoundGroup] = field(default_factory=dict)
    consents: dict[tuple[ChatId, Purpose], datetime | None] = field(default_factory=dict)
    units: dict[UnitCode, Unit] = field(default_factory=dict)
    snapshots: dict[int, Snapshot] = field(default_factory=dict)
    rows: dict[int, Sequence[RecapRow]] = field(default_factory=dict)
    households: dict[KeyedHash, Sequence[ChatId]] = field(default_factory=dict)
    runs: dict[tuple[str, datetime], bool] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    calendar: dict[int, CalendarChange] = field(default_factory=dict)
    line: dict[str, datetime | None] = field(default_factory=dict)
    audit: dict[int, AuditEntry] = field(default_factory=dict)


class Work(Protocol):
    """The transaction that the ports of one unit of work share."""

    @property
    def tables(self) -> Tables: ...

    def put(self, table: dict[Any, Any], key: object, value: object) -> None: ...


@dataclass
class _Port:
    work: Work

    @property
    def tables(self) -> Tables:
        return self.work.tables


class FakePeople(_Port):
    async def get(self, chat: ChatId) -> Person | None:
        return self.tables.people.get(chat)

    async def get_all(self, chats: Sequence[ChatId]) -> Mapping[ChatId, Person]:
        return {chat: self.tables.people[chat] for chat in chats if chat in self.tables.people}

    async def save(self, person: Person) -> None:
        self.work.put(self.tables.people, person.chat, person)

    async def change(self, person: Person, **changes: Unpack[Choices]) -> Person:
        changed = replace(self.tables.people[person.chat], **changes)
        await self.save(changed)
        return changed

    async def grant(self, chat: ChatId, grant: Grant) -> None:
        person = self.tables.people[chat]
        await self.save(replace(person, grants=(*person.grants, grant)))

    async def holders(self, role: Role, unit: UnitCode | None = None) -> Sequence[ChatId]:
        return [p.chat for p in self.tables.people.values() if p.reachable and p.holds(role, unit)]

    async def pages(
        self, role: Role, *, size: int = 1000, without: str = ""
    ) -> AsyncIterator[Sequence[Person]]:
        had = {each.chat for each in self.tables.deliveries.values() if each.occasion == without}
        found = [
            person
            for person in self.tables.people.values()
            if person.reachable and person.reminders and person.holds(role)
            if person.chat not in had
        ]
        for start in range(0, len(found), size):
            yield found[start : start + size]


class FakeJourneys(_Port):
    async def done(self, chat: ChatId, phase: PhaseId) -> frozenset[StepId]:
        return self.tables.steps.get((chat, phase), frozenset())

    async def done_by_all(
        self, chats: Sequence[ChatId], phase: PhaseId
    ) -> Mapping[ChatId, frozenset[StepId]]:
        steps = self.tables.steps
        return {chat: steps[chat, phase] for chat in chats if (chat, phase) in steps}

    async def resting(
        self, phase: PhaseId, *, since: datetime, until: datetime
    ) -> Sequence[ChatId]:
        stepped = self.tables.stepped.items()
        return [chat for (chat, of), at in stepped if of == phase and since <= at < until]


class FakeSubmissions(_Port):
    async def rejections(
        self, *, since: datetime, until: datetime
    ) -> Mapping[ChatId, SubmissionEvent]:
        return {}


class FakeDeliveries(_Port):
    kinds = KINDS

    async def add(self, owed: Sequence[NewDelivery]) -> int:
        known = {(each.occasion, each.chat) for each in self.tables.deliveries.values()}
        new = [each for each in owed if (each.occasion, each.chat) not in known]
        for each in new:
            number = len(self.tables.deliveries) + 1
            made = Delivery(
                id=number,
                occasion=each.occasion,
                chat=each.chat,
                kind=KINDS.of(each.kind.name, each.kept_facts),
                not_before=each.not_before,
                expires_at=each.expires_at,
                state=DeliveryState.PENDING,
                facts=each.kept_facts,
            )
            self._write(made, each.not_before)
        return len(new)

    async def claim(
        self,
        now: datetime,
        *,
        limit: int,
        lease_until: datetime,
        by: str | None = None,
    ) -> Sequence[Delivery]:
        due = [
            (each.kind.priority, moment, each.id)
            for each in self.tables.deliveries.values()
            if (moment := self.tables.due[each.id]) is not None and moment <= now
        ]
        claimed = []
        for _, _, number in sorted(due)[:limit]:
            delivery = self.tables.deliveries[number]
            taken = replace(delivery, state=DeliveryState.SENDING, attempts=delivery.attempts + 1)
            self._write(taken, lease_until)
            claimed.append(taken)
        return claimed

    async def take_over(self, by: str, *, at: datetime) -> None:
        """Make due again what is being sent: here nobody claims under ``by`` before this."""
        for delivery in self.tables.deliveries.values():
            if delivery.state is DeliveryState.SENDING:
                self._write(delivery, at)

    async def settle(self, settlements: Sequence[Settlement], *, by: str | None = None) -> None:
        for told in settlements:
            delivery = self.tables.deliveries[told.id]
            if delivery.state is not DeliveryState.SENDING:
                continue
            again = told.not_before or delivery.not_before
            settled = replace(
                delivery,
                state=told.state,
                not_before=again,
                attempts=delivery.attempts - (not told.counts_as_attempt),
                message_id=told.message_id,
                last_error=told.reason,
            )
            self._write(settled, again if told.state is DeliveryState.PENDING else None)
            if told.state is not DeliveryState.PENDING:
                self.work.put(self.tables.settled, told.id, told.at)

    async def move_chat(self, before: ChatId, after: ChatId) -> None:
        for delivery in list(self.tables.deliveries.values()):
            if delivery.chat == before:
                self._write(replace(delivery, chat=after), self.tables.due[delivery.id])
        if before in self.tables.groups:
            moved = replace(self.tables.groups[before], chat=after)
            self.work.put(self.tables.groups, after, moved)

    async def end_chat(self, chat: ChatId, *, reason: str, at: datetime) -> None:
        if chat in self.tables.people:
            gone = replace(self.tables.people[chat], reachable=False)
            self.work.put(self.tables.people, chat, gone)
        for delivery in list(self.tables.deliveries.values()):
            if delivery.chat == chat:
                await self.cancel(chat, [delivery.kind], reason=reason, at=at)

    async def cancel(
        self, chat: ChatId, kinds: Collection[MessageKind], *, reason: str, at: datetime
    ) -> int:
        found = [
            each
            for each in self.tables.deliveries.values()
            if each.chat == chat and each.kind in kinds and each.state is DeliveryState.PENDING
        ]
        for each in found:
            self._write(replace(each, state=DeliveryState.CANCELLED, last_error=reason), None)
        return len(found)

    async def waiting(self, kind: MessageKind) -> Mapping[str, int]:
        return Counter(
            each.occasion
            for each in self.tables.deliveries.values()
            if each.kind == kind and each.state is DeliveryState.PENDING
        )

    async def withdraw(
        self, occasions: Sequence[str], *, reason: str, at: datetime
    ) -> Sequence[Delivery]:
        found = [
            replace(each, state=DeliveryState.CANCELLED, last_error=reason)
            for each in self.tables.deliveries.values()
            if each.occasion in occasions and each.state is DeliveryState.PENDING
        ]
        for each in found:
            self._write(each, None)
        return found

    async def restore(self, occasions: Sequence[str], *, reason: str) -> int:
        found = [
            replace(each, state=DeliveryState.PENDING, last_error="")
            for each in self.tables.deliveries.values()
            if each.occasion in occasions
            and (each.state, each.last_error) == (DeliveryState.CANCELLED, reason)
        ]
        for each in found:
            self._write(each, each.not_before)
        return len(found)

    async def resume(
        self, chats: Sequence[ChatId], kinds: Collection[MessageKind], *, reason: str, at: datetime
    ) -> None:
        found = [
            replace(each, state=DeliveryState.PENDING, last_error="")
            for each in self.tables.deliveries.values()
            if each.chat in chats
            and each.kind in kinds
            and each.state is DeliveryState.CANCELLED
            and each.last_error.startswith(reason)
            and each.expires_at > at
        ]
        for each in found:
            self._write(each, each.not_before)

    async def sent_since(
        self,
        chats: Sequence[ChatId],
        moment: datetime,
        kinds: Collection[MessageKind],
    ) -> Mapping[ChatId, int]:
        return Counter(
            each.chat
            for each in self.tables.deliveries.values()
            if each.chat in chats
            and each.kind in kinds
            and each.state in (DeliveryState.SENT, DeliveryState.UNKNOWN)
            and self.tables.settled[each.id] >= moment
        )

    async def of_chat(self, chat: ChatId, *, limit: int = 50) -> Sequence[Delivery]:
        found = [each for each in self.tables.deliveries.values() if each.chat == chat]
        return sorted(found, key=lambda each: -each.id)[:limit]

    def _write(self, delivery: Delivery, due: datetime | None) -> None:
        self.work.put(self.tables.deliveries, delivery.id, delivery)
        self.work.put(self.tables.due, delivery.id, due)


class FakeSenders(_Port):
    async def note_line(self, *, down_since: datetime | None) -> None:
        self.work.put(self.tables.line, "down since", down_since)

    async def line_down_since(self) -> datetime | None:
        return self.tables.line.get("down since")


class FakeConsents(_Port):
    async def give(self, chat: ChatId, purpose: Purpose, *, at: datetime) -> None:
        self.work.put(self.tables.consents, (chat, purpose), at)

    async def withdraw(self, chat: ChatId, purpose: Purpose, *, at: datetime) -> None:
        self.work.put(self.tables.consents, (chat, purpose), None)


class FakeHelpdesk(_Port):
    async def talking(self) -> Collection[ChatId]:
        return ()

    async def assisted_in(self, village: UnitCode) -> int:
        return 0


class FakeGroups(_Port):
    async def get(self, chat: ChatId, unit: str | None = None) -> BoundGroup | None:
        found = self.tables.groups.get(chat)
        return found if found is not None and unit in (None, found.unit) else None

    async def of(self, chat: ChatId) -> Sequence[BoundGroup]:
        return [each for each in self.tables.groups.values() if each.chat == chat]

    async def all(self) -> Sequence[BoundGroup]:
        return list(self.tables.groups.values())

    async def bar(self, chat: ChatId, *, since: datetime, unit: str | None = None) -> bool:
        group = self.tables.groups.get(chat)
        if group is None or group.barred_since is not None:
            return False
        self.work.put(self.tables.groups, chat, replace(group, barred_since=since))
        return True

    async def unbar(self, places: Collection[GroupPlace]) -> None:
        for chat, _ in places:
            if chat in self.tables.groups:
                free = replace(self.tables.groups[chat], barred_since=None)
                self.work.put(self.tables.groups, chat, free)

    async def show_tables(self, chat: ChatId, *, on: bool) -> None:
        if chat in self.tables.groups:
            shown = replace(self.tables.groups[chat], tables=on)
            self.work.put(self.tables.groups, chat, shown)


class FakeUnits(_Port):
    async def get(self, code: UnitCode) -> Unit | None:
        unit = self.tables.units.get(code)
        return self._placed(unit) if unit else None

    def _placed(self, unit: Unit) -> Unit:
        above = self.tables.units.get(unit.parent) if unit.parent else None
        return (
            replace(unit, district=above.name) if above and unit.kind is UnitKind.VILLAGE else unit
        )

    async def within(self, kind: UnitKind, ancestor: UnitCode | None = None) -> Sequence[Unit]:
        return [
            self._placed(unit)
            for unit in self.tables.units.values()
            if unit.kind is kind and ancestor in (None, unit.parent)
        ]


class FakeSnapshots(_Port):
    async def get(self, snapshot: int) -> Snapshot | None:
        return self.tables.snapshots.get(snapshot)

    async def rows(self, snapshot: int, measure: Measure) -> Sequence[RecapRow]:
        return [row for row in self.tables.rows[snapshot] if row.measure is measure]

    async def board_counts(
        self,
        snapshots: Sequence[int],
        rule: BoardRule,
        area: UnitCode | None = None,
        *,
        ranked: AbstractSet[UnitCode] | None = None,
    ) -> Mapping[int, Counts]:
        return {
            number: {
                row.unit: (row.completed, row.base)
                for row in self.tables.rows[number]
                if self._is_on_board(row, rule, area)
            }
            for number in snapshots
        }

    async def unit_counts(
        self,
        snapshots: Sequence[int],
        rule: BoardRule,
        units: Collection[UnitCode],
        *,
        with_base: bool = False,
    ) -> Mapping[int, Counts]:
        return {
            number: {
                row.unit: (row.completed, row.base)
                for row in self.tables.rows[number]
                if row.unit in units and row.measure is rule.measure and (row.base or not with_base)
            }
            for number in snapshots
        }

    async def base_sources(
        self, snapshot: int, rule: BoardRule, area: UnitCode | None = None
    ) -> Sequence[BaseSource | None]:
        return [None]

    async def published(
        self, rule: BoardRule, *, limit: int = 2, by: datetime | None = None
    ) -> Sequence[Snapshot]:
        found = sorted(self.tables.snapshots.values(), key=lambda each: each.as_of, reverse=True)
        return found[:limit]

    def _is_on_board(self, row: RecapRow, rule: BoardRule, area: UnitCode | None) -> bool:
        unit = self.tables.units.get(row.unit)
        if unit is None or row.measure is not rule.measure or unit.kind not in rule.units:
            return False
        return area in (None, unit.parent)


class FakeRegistry(_Port):
    async def chats_of(self, household: KeyedHash) -> Sequence[ChatId]:
        return self.tables.households.get(household, ())


class FakeJobs(_Port):
    async def begin(self, job: str, due: datetime, *, at: datetime) -> bool:
        return self._record(job, due, skipped=False)

    async def skip(self, job: str, dues: Sequence[datetime], *, at: datetime) -> None:
        for due in dues:
            self._record(job, due, skipped=True)

    async def last(self, job: str) -> datetime | None:
        return max((due for name, due in self.tables.runs if name == job), default=None)

    def _record(self, job: str, due: datetime, *, skipped: bool) -> bool:
        if (job, due) in self.tables.runs:
            return False
        self.work.put(self.tables.runs, (job, due), skipped)
        return True


class FakePictures(_Port):
    async def get(self, content: str) -> str | None:
        return self.tables.pictures.get(content)

    async def put(self, content: str, file_id: str, *, at: datetime) -> None:
        self.work.put(self.tables.pictures, content, file_id)


class FakeCalendar(_Port):
    async def version(self) -> int:
        return max(self.tables.calendar, default=0)

    async def changes(self) -> Sequence[CalendarChange]:
        return [self.tables.calendar[version] for version in sorted(self.tables.calendar)]

    async def add(self, change: CalendarChange) -> bool:
        if change.version in self.tables.calendar:
            return False
        self.work.put(self.tables.calendar, change.version, change)
        return True


class FakeExperiments(_Port):
    """Nothing is tried."""

    async def in_force(self) -> Sequence[Experiment]:
        return []


class FakeAudit(_Port):
    async def add(self, entry: AuditEntry) -> None:
        self.work.put(self.tables.audit, len(self.tables.audit), entry)

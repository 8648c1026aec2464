"""The storage in memory, as far as recaps need it, and recaps to put into it."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from bot.run.kinds import KINDS
from census.boards.progress import Counts
from census.campaign.quiet_hours import QuietHours
from census.definition import BoardRule, Census
from census.errors import Finding
from census.people.people import ChatId, Grant, Language, Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind
from census.recaps.composition import in_board_order
from census.recaps.publication import Edition
from census.recaps.recap import Preview, RecapRow, Snapshot
from census.units import Base, BaseSource, BoardKind, Measure, Unit, UnitCode, UnitKind
from services.ports.boards import OpenedBoard
from services.ports.groups import BoundGroup
from services.ports.incoming import Recap
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.recaps.publishing import publish_recap
from services.recaps.staging import stage_recap
from services.rules.actors import System
from services.rules.push_rules import PushRules

WIB = ZoneInfo("Asia/Jakarta")
MORNING = datetime(2020, 3, 6, 9, tzinfo=WIB)
KUDUS = UnitCode("33.19")
UNITS = {
    unit.code: unit
    for unit in (
        Unit(KUDUS, "Kabupaten Kudus", UnitKind.REGENCY),
        Unit(UnitCode("33.19.03"), "Jati", UnitKind.DISTRICT, KUDUS),
        Unit(UnitCode("33.19.07"), "Bae", UnitKind.DISTRICT, KUDUS),
        Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, KUDUS),
        Unit(UnitCode("opd-dinsos"), "Dinas Sosial", UnitKind.OFFICE, KUDUS),
        Unit(UnitCode("opd-bpkad"), "BPKAD", UnitKind.OFFICE, KUDUS),
    )
}
CENSUS = Census(
    id="sp2020",
    zone=WIB,
    official_domain="sensus.bps.go.id",
    languages=(Language("id"),),
    phases=(),
    reminders=(),
    boards=(
        BoardRule(BoardKind.OFFICE, (UnitKind.OFFICE,), Measure.EMPLOYEES, ()),
        BoardRule(BoardKind.DISTRICT, (UnitKind.DISTRICT,), Measure.FAMILIES, ()),
    ),
    finished={},
)
RULES = PushRules(CENSUS, QuietHours(), targets=lambda _unit, _rule: ())
ADMIN = Person(ChatId(1), grants=(Grant(Role.ADMIN),))
HEAD = Person(ChatId(2), grants=(Grant(Role.OFFICE_HEAD, UnitCode("opd-dinkes")),))


@dataclass
class Snapshots:
    """Recaps in memory."""

    kept: dict[int, Snapshot] = field(default_factory=dict)
    figures: dict[int, tuple[RecapRow, ...]] = field(default_factory=dict)

    async def add(
        self,
        rows: Sequence[RecapRow],
        *,
        as_of: datetime,
        source: str,
        illustrative: bool = False,
        warnings: Sequence[str] = (),
        file_hash: str = "",
        by: str = "",
    ) -> Snapshot:
        number = len(self.figures) + 1
        self.figures[number] = tuple(rows)
        self.kept[number] = Snapshot(
            number, as_of, source, None, illustrative, tuple(warnings), file_hash, staged_by=by
        )
        return self.kept[number]

    async def waiting(self) -> Sequence[Snapshot]:
        drafts = (each for each in self.kept.values() if each.published_at is None)
        return sorted(drafts, key=lambda each: each.as_of)

    async def get(self, snapshot: int) -> Snapshot | None:
        return self.kept.get(snapshot)

    async def take_turn(self) -> None:
        """Nobody else is here."""

    async def publish(
        self,
        snapshot: int,
        *,
        at: datetime,
        by: str = "",
        replaces: int | None = None,
        reason: str = "",
    ) -> bool:
        return self._change(
            snapshot, published_at=at, published_by=by, replaces=replaces, reason=reason
        )

    async def withdraw(self, snapshot: int, *, at: datetime, by: str) -> bool:
        if self.kept[snapshot].withdrawn_at is not None:
            return False
        self.kept[snapshot] = replace(self.kept[snapshot], withdrawn_at=at, withdrawn_by=by)
        return True

    async def redate(self, snapshot: int, as_of: datetime) -> bool:
        return self._change(snapshot, as_of=as_of)

    async def discard(self, snapshot: int) -> bool:
        if self.kept[snapshot].published_at is not None:
            return False
        del self.kept[snapshot]
        return True

    async def same_file(self, file_hash: str) -> Sequence[Snapshot]:
        found = [
            each
            for each in self.kept.values()
            if each.file_hash == file_hash
            and (
                each.published_at is None
                or (self._counts(each) and self._replaced_by(each) is None)
            )
        ]
        return found[::-1]

    async def of_moment(self, as_of: datetime) -> Sequence[Snapshot]:
        found = [each for each in self.kept.values() if each.as_of == as_of and self._counts(each)]
        return in_board_order(found)

    async def editions(self, *, limit: int | None = None) -> Sequence[Edition]:
        found = [
            Edition(
                each,
                frozenset((UNITS[row.unit].kind, row.measure) for row in self.figures[each.id]),
                self._replaced_by(each),
                self._replaced_by(each) is not None and self._counts(each),
            )
            for each in self.kept.values()
            if each.published_at
        ]
        return found[::-1][:limit]

    def _change(self, number: int, **changes: Any) -> bool:
        if self.kept[number].published_at is not None:
            return False
        self.kept[number] = replace(self.kept[number], **changes)
        return True

    def _replaced_by(self, snapshot: Snapshot) -> int | None:
        by = (each.id for each in self.kept.values() if each.replaces == snapshot.id)
        return max((n for n in by if self.kept[n].withdrawn_at is None), default=None)

    def _counts(self, snapshot: Snapshot) -> bool:
        there = snapshot.published_at is not None and snapshot.withdrawn_at is None
        named = {
            (row.unit, row.measure)
            for each in self.kept.values()
            if each.replaces == snapshot.id and each.withdrawn_at is None
            for row in self.figures[each.id]
        }
        return there and any(
            (row.unit, row.measure) not in named for row in self.figures[snapshot.id]
        )

    async def rows(self, snapshot: int, measure: Measure) -> Sequence[RecapRow]:
        return [row for row in self.figures[snapshot] if row.measure is measure]

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
                for row in self.figures[number]
                if row.measure is rule.measure and UNITS[row.unit].kind in rule.units
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
        counts = await self.board_counts(snapshots, rule)
        return {
            number: {
                unit: each
                for unit, each in held.items()
                if unit in units and (each[1] or not with_base)
            }
            for number, held in counts.items()
        }

    async def base_sources(
        self, snapshot: int, rule: BoardRule, area: UnitCode | None = None
    ) -> Sequence[BaseSource | None]:
        return [None]

    async def published(
        self, rule: BoardRule, *, limit: int = 2, by: datetime | None = None
    ) -> Sequence[Snapshot]:
        held = [
            each
            for each in self.kept.values()
            if self._counts(each)
            and any(
                row.measure is rule.measure and UNITS[row.unit].kind in rule.units
                for row in self.figures[each.id]
            )
        ]
        return in_board_order(held)[:limit]


class Units:
    """The units above."""

    async def get(self, code: UnitCode) -> Unit | None:
        return UNITS.get(code)

    async def within(self, kind: UnitKind, ancestor: UnitCode | None = None) -> Sequence[Unit]:
        assert ancestor in (None, KUDUS)
        return [unit for unit in UNITS.values() if unit.kind is kind]

    async def bases(self, measure: Measure) -> Mapping[UnitCode, Base]:
        jati = UnitCode("33.19.03")
        base = Base(jati, Measure.FAMILIES, 9000, "BPS", date(2020, 2, 15))
        return {jati: base} if measure is Measure.FAMILIES else {}


class People:
    """One head of an office."""

    async def holders(self, role: Role, unit: UnitCode | None = None) -> Sequence[ChatId]:
        return [HEAD.chat] if role is Role.OFFICE_HEAD else []

    async def get_all(self, chats: Sequence[ChatId]) -> Mapping[ChatId, Person]:
        return {HEAD.chat: HEAD} if HEAD.chat in chats else {}


@dataclass
class Deliveries:
    """What became owed."""

    owed: list[NewDelivery] = field(default_factory=list)
    sent: list[Delivery] = field(default_factory=list)
    kinds = KINDS

    async def add(self, owed: Sequence[NewDelivery]) -> int:
        self.owed += owed
        return len(owed)

    async def of_chat(self, chat: ChatId, *, limit: int = 50) -> Sequence[Delivery]:
        return ()

    async def sent_of(self, kinds: Collection[MessageKind], since: datetime) -> Sequence[Delivery]:
        return self.sent

    async def sent_since(
        self, chats: Sequence[ChatId], moment: datetime, kinds: Collection[MessageKind]
    ) -> Mapping[ChatId, int]:
        return {}

    async def waiting(self, kind: MessageKind) -> Mapping[str, int]:
        return {}

    async def withdraw(
        self, occasions: Sequence[str], *, reason: str, at: datetime
    ) -> Sequence[Delivery]:
        return ()


class Groups:
    """No group at all."""

    async def all(self) -> Sequence[BoundGroup]:
        return ()


class OpenedBoards:
    """Nobody has opened anything."""

    async def since(self, moment: datetime) -> Sequence[OpenedBoard]:
        return ()


@dataclass
class Audit:
    """What was noted."""

    entries: list[AuditEntry] = field(default_factory=list)

    async def add(self, entry: AuditEntry) -> None:
        self.entries.append(entry)


class Work:
    """The part of a unit of work that recaps need."""

    def __init__(self) -> None:
        self.snapshots = Snapshots()
        self.figures = self.snapshots
        self.units = Units()
        self.people = People()
        self.deliveries = Deliveries()
        self.groups = Groups()
        self.opened_boards = OpenedBoards()
        self.audit = Audit()

    @property
    def port(self) -> UnitOfWork:
        return cast("UnitOfWork", self)


def employees(**counts: int) -> tuple[RecapRow, ...]:
    """Counts of 100 employees each."""
    return tuple(
        RecapRow(UnitCode(f"opd-{name}"), Measure.EMPLOYEES, count, 100)
        for name, count in counts.items()
    )


def families(code: str, completed: int) -> RecapRow:
    return RecapRow(UnitCode(code), Measure.FAMILIES, completed, 9000)


def recap(*rows: RecapRow, day: int = 6, warnings: tuple[Finding, ...] = ()) -> Recap:
    as_of = datetime(2020, 3, day, 7, tzinfo=WIB)
    return Recap(rows, as_of, "BPS", totals={}, warnings=warnings)


async def staged(work: Work, given: Recap, *, file_hash: str = "") -> Preview:
    return await stage_recap(
        work.port, CENSUS, given, ADMIN, at=max(MORNING, given.as_of), file_hash=file_hash
    )


async def published(work: Work, given: Recap, *, file_hash: str = "", reason: str = "") -> int:
    number = (await staged(work, given, file_hash=file_hash)).snapshot.id
    await publish_recap(work.port, RULES, number, System(), at=MORNING, reason=reason, sure=True)
    return number


def told(preview: Preview) -> list[str]:
    return [warning.key for warning in preview.warnings]

"""The outside in memory: the storage, a courier that answers as told, a clock in one's hand.

A unit of work that is left without commit undoes what was done in it.
"""

from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, cast

from census.people.people import ChatId, Language
from census.push.delivery import DeliveryState
from census.push.kinds import MessageKind
from census.push.outcomes import Outcome, Recalled, Sent
from services.ports.push import ShouldSend
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from tests.support.fake_ports import (
    FakeAudit,
    FakeCalendar,
    FakeConsents,
    FakeDeliveries,
    FakeExperiments,
    FakeGroups,
    FakeHelpdesk,
    FakeJobs,
    FakeJourneys,
    FakePeople,
    FakePictures,
    FakeRegistry,
    FakeSenders,
    FakeSnapshots,
    FakeSubmissions,
    FakeUnits,
    Tables,
)


class HandClock:
    """A clock that shows what a test sets."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def passes(self, **span: float) -> None:
        self.moment += timedelta(**span)


class FakeStorage:
    """A database in memory. ``away`` makes it unreachable; ``commits`` counts what was kept."""

    def __init__(self) -> None:
        self.tables = Tables()
        self.away = False
        self.commits = 0

    @asynccontextmanager
    async def open(self) -> AsyncIterator[UnitOfWork]:
        self.ask()
        work = FakeUnitOfWork(self)
        try:
            yield cast("UnitOfWork", work)
        finally:
            await work.rollback()

    def ask(self) -> None:
        if self.away:
            raise StorageUnavailableError("The database is away.")

    def state_of(self, delivery: int = 1) -> DeliveryState:
        return self.tables.deliveries[delivery].state

    def states(self) -> Counter[DeliveryState]:
        return Counter(each.state for each in self.tables.deliveries.values())

    def reason(self, delivery: int = 1) -> str:
        return self.tables.deliveries[delivery].last_error


class FakeUnitOfWork:
    """One transaction; ports that no test here needs are not there."""

    def __init__(self, storage: FakeStorage) -> None:
        self._storage = storage
        self._undo: list[Callable[[], object]] = []
        self.people = FakePeople(self)
        self.journeys = FakeJourneys(self)
        self.submissions = FakeSubmissions(self)
        self.deliveries = FakeDeliveries(self)
        self.senders = FakeSenders(self)
        self.groups = FakeGroups(self)
        self.helpdesk = FakeHelpdesk(self)
        self.consents = FakeConsents(self)
        self.units = FakeUnits(self)
        self.snapshots = FakeSnapshots(self)
        self.figures = self.snapshots
        self.registry = FakeRegistry(self)
        self.jobs = FakeJobs(self)
        self.pictures = FakePictures(self)
        self.calendar = FakeCalendar(self)
        self.experiments = FakeExperiments(self)
        self.audit = FakeAudit(self)

    @property
    def tables(self) -> Tables:
        self._storage.ask()
        return self._storage.tables

    def put(self, table: dict[Any, Any], key: object, value: object) -> None:
        if key in table:
            before = table[key]
            self._undo.append(lambda: table.__setitem__(key, before))
        else:
            self._undo.append(lambda: table.pop(key))
        table[key] = value

    async def commit(self) -> None:
        self._storage.ask()
        self._undo.clear()
        self._storage.commits += 1

    async def rollback(self) -> None:
        while self._undo:
            self._undo.pop()()


class FakeCourier:
    """Sends nothing anywhere: notes what it was given, and answers as ``answers`` says.

    An answer is an outcome, an exception to raise, or something to call; without one the message
    is sent. ``before`` is awaited first, to let time pass.
    """

    def __init__(self) -> None:
        self.letters: list[tuple[ChatId, object, Language]] = []
        self.answers: defaultdict[ChatId, list[Outcome | Exception]] = defaultdict(list)
        self.before: Callable[[ChatId], Any] | None = None
        self.travelling = 0

    def on_the_way(self) -> int:
        return self.travelling

    async def deliver(
        self,
        chat: ChatId,
        kind: MessageKind,
        notice: object,
        language: Language,
        *,
        tables: bool | None = None,
        should_send: ShouldSend | None = None,
    ) -> Outcome:
        self.travelling += 1
        try:
            if self.before is not None:
                await self.before(chat)
        finally:
            self.travelling -= 1
        if should_send is not None and not should_send():
            return Recalled()
        self.letters.append((chat, notice, language))
        answer = self.answers[chat].pop(0) if self.answers[chat] else Sent(len(self.letters))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def reached(self) -> list[ChatId]:
        return [chat for chat, _, _ in self.letters]

    def notices(self) -> list[object]:
        return [notice for _, notice, _ in self.letters]

"""A small campaign for the tests of the services: people, groups, figures, and who sends."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from typing import Any

from bot.run.kinds import compose
from census.campaign.quiet_hours import QuietHours
from census.definition import BoardRule, Census
from census.people.people import ChatId, Grant, Language, Person, Role
from census.people.submission import SubmissionState
from census.push.delivery import NewDelivery
from census.push.kinds import MessageKind
from census.recaps.recap import RecapRow, Snapshot
from census.units import BoardKind, Measure, Target, Unit, UnitCode, UnitKind
from services.campaign.composing.reminders import REMINDER
from services.ports.groups import BoundGroup
from services.push.admin_news import ADMIN_NOTICE
from services.push.election import Unopposed
from services.push.events import EventKind, PushEvent
from services.push.outbox import RefreshRules, unchanged
from services.push.sending.sender import Sender, SenderSettings
from services.rules.push_rules import PushRules
from tests.census.census_examples import AGREED, a_census, local
from tests.support.fakes import FakeCourier, FakeStorage, HandClock

KUDUS = UnitCode("33.19")
HEALTH = Unit(UnitCode("health"), "Dinas Kesehatan", UnitKind.OFFICE, KUDUS)
SOCIAL = Unit(UnitCode("social"), "Dinas Sosial", UnitKind.OFFICE, KUDUS)
OFFICES = BoardRule(
    BoardKind.OFFICE, (UnitKind.OFFICE,), Measure.EMPLOYEES, (SubmissionState.CONFIRMED,)
)
GROUP = ChatId(-500)
SITI, BUDI = ChatId(1), ChatId(2)
SEVEN_DAYS_LEFT = local(3, 24, 9)
"""A day on which residents are reminded at nine, and employees not."""


def some_rules(census: Census | None = None, **changes: Any) -> PushRules:
    census = census or replace(a_census(), boards=(OFFICES,))
    targets = (Target("Bupati", Fraction(1)),)
    return PushRules(census, QuietHours(), lambda unit, rule: targets, **changes)


@dataclass
class Campaign:
    """Everything that the sender works with, in memory."""

    now: datetime = SEVEN_DAYS_LEFT
    settings: SenderSettings = field(default_factory=SenderSettings)
    rules: PushRules = field(default_factory=some_rules)
    storage: FakeStorage = field(default_factory=FakeStorage)
    courier: FakeCourier = field(default_factory=FakeCourier)
    events: list[PushEvent] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.clock = HandClock(self.now)
        self.storage.tables.units |= {HEALTH.code: HEALTH, SOCIAL.code: SOCIAL}

    def sender(
        self, refresh: RefreshRules = unchanged, election: Unopposed | None = None
    ) -> Sender:
        return Sender(
            self.storage.open,
            self.courier,
            self.clock,
            lambda: self.rules,
            compose,
            refresh=refresh,
            settings=self.settings,
            election=election,
            report=self.events.append,
            chance=lambda: 0.5,
        )

    def resident(self, chat: int = SITI, **changes: Any) -> Person:
        return self._person(chat, Grant(Role.RESIDENT), **changes)

    def employee(self, chat: int = SITI, **changes: Any) -> Person:
        return self._person(chat, Grant(Role.EMPLOYEE, HEALTH.code), **changes)

    def head(self, chat: int = SITI, unit: Unit = HEALTH, **changes: Any) -> Person:
        return self._person(chat, Grant(Role.OFFICE_HEAD, unit.code), **changes)

    def admin(self, chat: int = SITI) -> Person:
        return self._person(chat, Grant(Role.ADMIN))

    def _person(self, chat: int, grant: Grant, **changes: Any) -> Person:
        person = Person(
            ChatId(chat),
            language=Language("id"),
            consented_at=AGREED,
            reminders=True,
            state=SubmissionState.STARTED,
            grants=(grant,),
        )
        self.storage.tables.people[person.chat] = replace(person, **changes)
        return self.storage.tables.people[person.chat]

    def change(self, chat: int = SITI, **changes: Any) -> None:
        people = self.storage.tables.people
        people[ChatId(chat)] = replace(people[ChatId(chat)], **changes)

    def group(self, chat: ChatId = GROUP, unit: Unit = HEALTH, *, topic: int | None = None) -> None:
        bound = BoundGroup(chat, unit.code, Language("id"), SITI, AGREED, topic)
        self.storage.tables.groups[chat] = bound

    def published(self, number: int, as_of: datetime, **completed: int) -> Snapshot:
        """Publish how many of 100 employees of each office are done."""
        snapshot = Snapshot(number, as_of, "BPS", as_of)
        self.storage.tables.snapshots[number] = snapshot
        self.storage.tables.rows[number] = [
            RecapRow(UnitCode(unit), Measure.EMPLOYEES, count, 100)
            for unit, count in completed.items()
        ]
        return snapshot

    async def owes(self, *owed: NewDelivery) -> None:
        async with self.storage.open() as uow:
            await uow.deliveries.add(owed)
            await uow.commit()

    async def owes_reminders(self, chats: Sequence[int]) -> None:
        await self.owes(*(a_reminder(chat) for chat in chats))

    async def drain(self) -> None:
        await self.sender().drain()

    def happened(self, kind: EventKind) -> list[PushEvent]:
        return [event for event in self.events if event.kind is kind]


def a_reminder(chat: int = SITI, *, day: date | None = None, **changes: Any) -> NewDelivery:
    """The reminder of seven days left, or of another day."""
    day = day or SEVEN_DAYS_LEFT.date()
    nine = datetime.combine(day, time(9), SEVEN_DAYS_LEFT.tzinfo)
    owed = NewDelivery(
        occasion=f"reminder:online:residents:{day}",
        chat=ChatId(chat),
        kind=REMINDER,
        not_before=nine,
        expires_at=nine + timedelta(hours=11),
    )
    return replace(owed, **changes)


def an_announcement(chat: int = SITI, kind: MessageKind = ADMIN_NOTICE) -> NewDelivery:
    """Something of another kind, due with the reminders and for a day."""
    return a_reminder(
        chat,
        kind=kind,
        occasion=f"{kind.name}:test",
        expires_at=SEVEN_DAYS_LEFT + timedelta(days=1),
        facts={"key": "news"},
    )

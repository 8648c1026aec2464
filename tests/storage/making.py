"""What the tests put into the storage."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from census.definition import PhaseId, StepId
from census.people.people import ChatId, Employee, Grant, KeyedHash, Language, Person, Role
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from census.proofs.proof import NewProof, PendingFile, ProofFile
from census.push.delivery import Delivery, DeliveryState, NewDelivery, Settlement
from census.recaps.recap import RecapRow
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from services.campaign.composing.reminders import REMINDER
from services.ports.groups import BoundGroup, GroupCode
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.registers import HouseholdProgress, RegistryEntry
from services.ports.unit_of_work import UnitOfWork

NOON = datetime(2020, 3, 6, 5, tzinfo=UTC)
"""Noon in Jakarta."""

SITI = ChatId(101)
BUDI = ChatId(102)
GROUP = ChatId(-4001)
SUPERGROUP = ChatId(-100_4001)
HEALTH = UnitCode("D-01")
HOUSEHOLD = KeyedHash("household-a")
NIP = KeyedHash("nip-a")
ONLINE = PhaseId("online")
PAPERS, SITE = StepId("papers"), StepId("site")
FEBRUARY = date(2020, 2, 15)
LEASE = timedelta(minutes=2)


def chats(count: int, start: int = 1000) -> list[ChatId]:
    return [ChatId(start + number) for number in range(count)]


async def resident(work: UnitOfWork, chat: ChatId = SITI, **changes: Any) -> Person:
    """Somebody who agreed to be reminded."""
    person = await work.people.add(chat, at=NOON)
    person = await work.people.change(person, reminders=True, **changes)
    await work.people.grant(chat, Grant(Role.RESIDENT))
    return person


async def known(work: UnitOfWork, chat: ChatId = SITI) -> Person:
    person = await work.people.get(chat)
    assert person
    return person


async def employed(work: UnitOfWork, nip: KeyedHash = NIP) -> Employee:
    employee = await work.roster.find(nip)
    assert employee
    return employee


def sent_file(chat: ChatId = SITI, **changes: Any) -> PendingFile:
    """A photo that waits for its sender's answer."""
    return replace(PendingFile(chat, 7, "file-7", "unique-7", ProofFile.PHOTO, NOON), **changes)


def handed_in(chat: ChatId = SITI, **changes: Any) -> NewProof:
    """A receipt; everybody's is another file."""
    proof = NewProof(chat, NIP, HEALTH, "file-7", f"unique-{chat}", ProofFile.PHOTO, NOON)
    return replace(proof, **changes)


def owed(occasion: str = "reminder:7", chat: ChatId = SITI, **changes: Any) -> NewDelivery:
    """A reminder due at noon."""
    usual = NewDelivery(
        occasion=occasion,
        chat=chat,
        kind=REMINDER,
        not_before=NOON,
        expires_at=NOON + timedelta(hours=8),
        facts={"phase": "online"},
    )
    return replace(usual, **changes)


async def claim(work: UnitOfWork, now: datetime = NOON, limit: int = 100) -> Sequence[Delivery]:
    return await work.deliveries.claim(now, limit=limit, lease_until=now + LEASE)


def settled(
    delivery: Delivery, state: DeliveryState = DeliveryState.SENT, **changes: Any
) -> Settlement:
    return replace(Settlement(delivery.id, state, NOON), **changes)


def of_chat(chat: ChatId = SITI) -> Subject:
    return Subject(SubjectKind.CHAT, str(chat))


def of_household(household: KeyedHash = HOUSEHOLD) -> Subject:
    return Subject(SubjectKind.HOUSEHOLD, household)


def of_employee(nip: KeyedHash = NIP) -> Subject:
    return Subject(SubjectKind.EMPLOYEE, nip)


def said(
    after: SubmissionState,
    before: SubmissionState = SubmissionState.UNKNOWN,
    at: datetime = NOON,
    origin: Origin = Origin.PERSON,
    actor: str = str(SITI),
) -> SubmissionEvent:
    return SubmissionEvent(before, after, at, origin, actor)


def line(
    pair: str = "pair-a", household: KeyedHash = HOUSEHOLD, progress: str = "not_yet", days: int = 0
) -> RegistryEntry:
    """A line of the registry, ``days`` newer than the first."""
    as_of = NOON + timedelta(days=days)
    return RegistryEntry(KeyedHash(pair), household, HouseholdProgress(progress), as_of)


def unit(
    code: str = HEALTH,
    name: str = "Dinas Kesehatan",
    kind: UnitKind = UnitKind.OFFICE,
    parent: str | None = "33.19",
) -> Unit:
    return Unit(UnitCode(code), name, kind, UnitCode(parent) if parent else None)


def base(
    code: str = HEALTH, size: int = 910, day: date = FEBRUARY, measure: Measure = Measure.EMPLOYEES
) -> Base:
    return Base(UnitCode(code), measure, size, "circular letter", day)


def count(
    code: str = HEALTH, completed: int = 803, size: int = 910, measure: Measure = Measure.EMPLOYEES
) -> RecapRow:
    return RecapRow(UnitCode(code), measure, completed, size)


def group(chat: ChatId = GROUP, code: UnitCode = HEALTH, by: ChatId = SITI) -> BoundGroup:
    return BoundGroup(chat, code, Language("id"), by, NOON)


def group_code(code: str = "code-a", by: ChatId = SITI) -> GroupCode:
    return GroupCode(KeyedHash(code), HEALTH, by, NOON + timedelta(days=2))

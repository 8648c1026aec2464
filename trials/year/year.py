"""The year: people come, are reminded, hand in, ask for help and leave, on a real PostgreSQL.

Every night the bot forgets what is older than its settings allow. The sizes are shown when the
online phase ends, when the campaign ends, and later; at the end nothing of anybody but the admin
may be left. Each day is a transaction of its own, and each night in portions, as in a deployment.
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import asyncpg  # type: ignore[import-untyped]

from bot.run.kinds import KINDS
from census.definition import PhaseId, Slug, StepId
from census.helpdesk.request import NewRequest, RequestEnding, RequestSide, Tried
from census.people.consent import Purpose
from census.people.people import ChatId, Employee, Grant, KeyedHash, Language, Role
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from census.proofs.proof import Decision, NewProof, ProofFile, ProofState
from census.push.delivery import DeliveryState, NewDelivery, Settlement
from services.campaign.composing.reminders import REMINDER
from services.ports.helpdesk import RelayedMessage
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.privacy.retention import forget_what_is_old
from storage.people.holdings.registry import HOLDINGS
from storage.unit_of_work import Storage
from tests.support.postgres import Postgres
from trials.town.ground import HEALTH, ID, SABRANG, WIB, Ground, make_ground

PEOPLE: Final = 400
FIRST: Final = datetime(2020, 2, 15, 12, tzinfo=WIB)
MILESTONES: Final = {
    "online phase over": datetime(2020, 4, 1, 2, 30, tzinfo=WIB),
    "campaign over": datetime(2020, 8, 1, 2, 30, tzinfo=WIB),
    "half a year later": datetime(2021, 2, 1, 2, 30, tzinfo=WIB),
    "a year later": datetime(2021, 8, 1, 2, 30, tzinfo=WIB),
}
DAY: Final = timedelta(days=1)
ADMIN: Final = ChatId(ID["Dewi"])
HELPER: Final = ChatId(ID["Slamet"])
ONLINE: Final = PhaseId("online")


@dataclass(frozen=True, slots=True)
class KeptSizes:
    """Rows and MiB (with indexes) of all tables that hold people, by table."""

    rows: dict[str, int]
    mebibytes: float


def run_year() -> int:
    """Live the year; print the sizes; return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        server = Postgres(Path(folder))
        try:
            return asyncio.run(_live(server))
        finally:
            server.stop()


async def _live(server: Postgres) -> int:
    ground, url = make_ground(), await server.create()
    storage = Storage(url, kinds=KINDS)
    slowest = 0.0
    seen: dict[str, KeptSizes] = {}
    try:
        async with storage.open() as uow:
            await uow.people.add(ADMIN, at=FIRST)
            await uow.people.grant(ADMIN, Grant(Role.ADMIN))
            await uow.commit()
        for day in days_until(max(MILESTONES.values())):
            async with storage.open() as uow:
                await live_a_day(uow, day, PEOPLE)
                await uow.commit()
            slowest = max(slowest, await _a_night(storage, ground, day))
            for name, moment in MILESTONES.items():
                if name not in seen and day + DAY > moment:
                    seen[name] = await _sizes(url)
    finally:
        await storage.close()
    _say(seen, slowest)
    left = {table: rows for table, rows in seen["a year later"].rows.items() if rows}
    expected = {"people", "grants", "audit"}
    if not left.keys() <= expected or left.get("people") != 1:
        print(f"✗ more than the admin is left: {left}")
        return 1
    return 0


def days_until(until: datetime) -> Iterator[datetime]:
    day = FIRST
    while day <= until:
        yield day
        day += DAY


async def live_a_day(uow: UnitOfWork, day: datetime, people: int) -> None:
    """Let those of the day come, and remind all who came in the last thirty days.

    A fortieth of the ``people`` comes on each of the first forty days.
    """
    number, a_day = (day - FIRST).days, people // 40
    for person in range(number * a_day, min((number + 1) * a_day, people)):
        await _comes(uow, person, day)
    reminded = range(max(number - 30, 0) * a_day, min((number + 1) * a_day, people))
    if number % 3 == 0 and reminded:
        await _remind(uow, [_chat(each) for each in reminded], day)


def _chat(person: int) -> ChatId:
    return ChatId(7_000_000_000 + person)


async def _comes(uow: UnitOfWork, person: int, at: datetime) -> None:
    """Somebody begins, claims, hands in; one in four is helped, one in ten blocks the bot."""
    chat, nip = _chat(person), KeyedHash(f"nip-{person}")
    someone = await uow.people.add(chat, at=at)
    someone = await uow.people.change(
        someone,
        language=Language("id"),
        consented_at=at,
        reminders=True,
        unit=SABRANG.code,
        seen_at=at,
    )
    await uow.people.grant(chat, Grant(Role.RESIDENT))
    await uow.consents.give(chat, Purpose.REMINDERS, at=at)
    for step in ("prepare", "find_family", "password", "submit", "receipt"):
        await uow.journeys.mark(chat, ONLINE, StepId(step), at=at)
    await uow.roster.put([Employee(nip, f"Pegawai {person}", HEALTH.code)])
    await uow.roster.link(nip, chat)
    event = SubmissionEvent(
        SubmissionState.UNKNOWN, SubmissionState.CLAIMED, at, Origin.PERSON, str(chat)
    )
    for subject in (Subject(SubjectKind.CHAT, str(chat)), Subject(SubjectKind.EMPLOYEE, nip)):
        await uow.submissions.record(subject, event)
    proof = await uow.proofs.add(
        NewProof(chat, nip, HEALTH.code, f"file-{chat}", f"unique-{chat}", ProofFile.PHOTO, at)
    )
    await uow.proofs.decide(proof.number, Decision(ProofState.ACCEPTED, at, ADMIN))
    await uow.audit.add(AuditEntry(at, str(chat), "joined", {"office": HEALTH.code}))
    await uow.attempts.add("status", chat, at=at)
    if person % 4 == 0:
        await _is_helped(uow, chat, at)
    if person % 10 == 0:
        await uow.people.change(someone, reachable=False)


async def _is_helped(uow: UnitOfWork, chat: ChatId, at: datetime) -> None:
    tried = Tried(StepId("password"), (Slug("nik-tidak-ditemukan"),))
    request = await uow.helpdesk.add(
        NewRequest(chat, Language("id"), SABRANG.code, SABRANG.code, tried, at)
    )
    await uow.helpdesk.take(request.number, HELPER, at=at)
    for message in range(6):
        await uow.helpdesk.note_relayed(
            RelayedMessage(request.number, chat, message, HELPER, 10 * request.number + message)
        )
    await uow.helpdesk.spoke(request.number, RequestSide.HELPER, at=at)
    await uow.helpdesk.close(request.number, RequestEnding.BY_HELPER, at=at)


async def _remind(uow: UnitOfWork, chats: list[ChatId], at: datetime) -> None:
    owed = NewDelivery(
        occasion=f"reminder:{at:%Y-%m-%d}",
        chat=ADMIN,
        kind=REMINDER,
        not_before=at,
        expires_at=at + timedelta(hours=8),
        facts={"phase": "online"},
    )
    await uow.deliveries.add([replace(owed, chat=chat) for chat in chats])
    claimed = await uow.deliveries.claim(
        at, limit=len(chats), lease_until=at + timedelta(minutes=2)
    )
    await uow.deliveries.settle([Settlement(each.id, DeliveryState.SENT, at) for each in claimed])


async def _a_night(storage: Storage, ground: Ground, day: datetime) -> float:
    """Forget what is old; return how many seconds it took."""
    begun = time.monotonic()
    async with storage.open() as uow:
        await forget_what_is_old(uow, ground.rules, now=day + timedelta(hours=14, minutes=30))
        await uow.commit()
    return time.monotonic() - begun


@asynccontextmanager
async def _connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


async def _sizes(url: str) -> KeptSizes:
    """Measure, after the server's own sweeping, which a deployment's autovacuum does."""
    rows: dict[str, int] = {}
    size = 0
    async with _connected(url) as connection:
        await connection.execute("VACUUM")
        for name in (holding.table.name for holding in HOLDINGS):
            rows[name] = await connection.fetchval(f"SELECT count(*) FROM {name}")
            size += await connection.fetchval("SELECT pg_total_relation_size($1::regclass)", name)
    return KeptSizes(rows, size / 2**20)


def _say(seen: dict[str, KeptSizes], slowest: float) -> None:
    names = [
        name for name in seen["campaign over"].rows if any(s.rows[name] for s in seen.values())
    ]
    print(f"{PEOPLE:,} people; rows of all that speaks of them, on PostgreSQL")
    print(f"{'':20}" + "".join(f"{milestone:>20}" for milestone in seen))
    for name in names:
        print(f"{name:20}" + "".join(f"{sizes.rows[name]:>20,}" for sizes in seen.values()))
    print(f"{'MiB':20}" + "".join(f"{sizes.mebibytes:>20.1f}" for sizes in seen.values()))
    print(f"the slowest night took {slowest:.2f} s")

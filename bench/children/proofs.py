"""Lets verifiers decide a queue: ``python -m bench.children.proofs PROOFS VERIFIERS DATABASE``.

Two verifiers share an office. Each decides one proof after another as fast as the bot lets them,
all at once, until nothing waits. The database is ``sqlite`` or ``postgresql``.
"""

import asyncio
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.run.kinds import KINDS
from census.people.people import ChatId, Employee, Grant, KeyedHash, Person, Role
from census.proofs.proof import NewProof, ProofFile
from census.proofs.queue import ProofAtHand
from census.units import Unit, UnitCode, UnitKind
from services.ports.unit_of_work import StorageUnavailableError
from services.proofs.queue import accept_at_hand, next_proof
from services.rules.push_rules import PushRules
from storage.engine.migrating import migrate
from storage.unit_of_work import Storage
from tests.push.processes import RULES
from tests.push.stage import NINE
from tests.support.postgres import Postgres

OFFICES = [
    Unit(UnitCode(f"opd-{number:02}"), f"Kantor {number}", UnitKind.OFFICE, UnitCode("35.09"))
    for number in range(20)
]
HANDED_IN = NINE - timedelta(days=1)
ANSWERED = 0.001
"""Seconds in which an answer leaves: others have their turn with the database meanwhile."""


async def measure(proofs: int, verifiers: int, url: str) -> dict[str, float]:
    await migrate(url)
    storage = Storage(url, kinds=KINDS)
    people = await _fill(storage, proofs, verifiers)
    waits: list[float] = []
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as tasks:
        for person in people:
            tasks.create_task(_decides(storage, RULES, person, waits))
    took = time.perf_counter() - begun
    async with storage.open() as uow:
        assert not await uow.proofs.queues()
    await storage.close()
    assert len(waits) == proofs + verifiers
    waits.sort()
    return {
        "rate": proofs / took,
        "longest": waits[-1] * 1000,
        "median": waits[len(waits) // 2] * 1000,
    }


async def _fill(storage: Storage, proofs: int, verifiers: int) -> Sequence[Person]:
    """Store rosters, a proof of each employee, and who looks at them."""
    async with storage.open() as uow:
        await uow.units.put(OFFICES)
        people = []
        employees = [
            Employee(KeyedHash(f"{number:064x}"), f"Pegawai {number}", _office(number))
            for number in range(proofs)
        ]
        await uow.roster.put(employees)
        for number, employee in enumerate(employees):
            file = (f"file-{number}", f"unique-{number}", ProofFile.PHOTO)
            sender = (ChatId(number + 1), employee.nip, employee.office)
            await uow.proofs.add(NewProof(*sender, *file, HANDED_IN))
        for number in range(verifiers):
            grant = Grant(Role.VERIFIER, _office(number))
            chat = ChatId(1_000_000 + number)
            await uow.people.add(chat, at=HANDED_IN)
            await uow.people.grant(chat, grant)
            people.append(Person(chat, consented_at=HANDED_IN, grants=(grant,)))
        await uow.commit()
    return people


def _office(number: int) -> UnitCode:
    return OFFICES[number % len(OFFICES)].code


async def _decides(storage: Storage, rules: PushRules, person: Person, waits: list[float]) -> None:
    """Accept one proof after another; note how long the next one took to come."""
    begun, number, shown = time.perf_counter(), None, True
    while shown:
        at_hand = await _acted(storage, rules, person, number)
        waits.append(time.perf_counter() - begun)
        number, shown = (at_hand.proof.number, True) if at_hand else (None, False)
        await asyncio.sleep(ANSWERED)
        begun = time.perf_counter()


async def _acted(
    storage: Storage, rules: PushRules, person: Person, number: int | None
) -> ProofAtHand | None:
    """Accept the proof at hand, and return the next one, also of the next round.

    While the database is busy it is tried again, as the bot does with an update.
    """
    while True:
        try:
            async with storage.open() as uow:
                if number is not None:
                    await accept_at_hand(uow, rules, person, number, at=NINE)
                shown = await next_proof(uow, person, after=number or 0, at=NINE)
                if shown is None:
                    shown = await next_proof(uow, person, at=NINE)
                await uow.commit()
                return shown
        except StorageUnavailableError:
            await asyncio.sleep(0)


def bare_driver(folder: Path, proofs: int) -> float:
    """Return decisions a second of the driver alone: decided, the next one leased, committed."""
    with closing(sqlite3.connect(folder / "bare.db")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "CREATE TABLE proofs (number INTEGER PRIMARY KEY, state TEXT, by INTEGER, at TEXT)"
        )
        rows = [(number, "waiting") for number in range(proofs)]
        connection.executemany("INSERT INTO proofs (number, state) VALUES (?, ?)", rows)
        connection.commit()
        moment = datetime(2020, 3, 6, tzinfo=UTC).isoformat()
        begun = time.perf_counter()
        for number in range(proofs):
            connection.execute(
                "UPDATE proofs SET state = 'accepted', at = ? WHERE number = ?", (moment, number)
            )
            connection.execute("UPDATE proofs SET by = 1 WHERE number = ?", (number + 1,))
            connection.commit()
        return proofs / (time.perf_counter() - begun)


async def measure_on(database: str, proofs: int, verifiers: int, folder: Path) -> dict[str, float]:
    if database == "sqlite":
        found = await measure(proofs, verifiers, f"sqlite:///{folder / 'proofs.db'}")
        return {**found, "bare": bare_driver(folder, proofs)}
    server = Postgres(folder)
    try:
        return await measure(proofs, verifiers, await server.create())
    finally:
        server.stop()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        count, people, database = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
        print(json.dumps(asyncio.run(measure_on(database, count, people, Path(folder)))))

"""Rotating the key: what was kept under the old one is found under the new one, on sight."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Text, cast, select

from bot.run.kinds import KINDS
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people.people import ChatId, Employee
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from services.operations.rotating import (
    KeyFit,
    begin_rotation,
    end_rotation,
    how_keys_fit,
    rotation_state,
)
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.registers import HouseholdProgress, RegistryEntry
from services.ports.unit_of_work import UnitOfWork
from storage.operations import rehashing
from storage.operations.met import met
from storage.tables.whole import metadata
from storage.unit_of_work import Storage
from tests.storage.making import HEALTH, NOON, resident

OLD, NEW = b"the key until today, long", b"the key from today on, long"
NIPS = [Nip.parse(f"19850101201001{number:04d}"[:18]) for number in (1001, 1002, 1003)]
NIK, CARD = Nik.parse("3509014101900001"), FamilyCardNumber.parse("3509010101100001")
SITI = ChatId(7_301_455_021)
OLD_KEY = NumberHasher(OLD)


@pytest.fixture
async def rotating(url: str) -> AsyncIterator[Storage]:
    """The database as a process with both keys opens it."""
    opened = Storage(url, NumberHasher(NEW, OLD, met), kinds=KINDS)
    yield opened
    await opened.close()


async def kept_under_the_old_key(storage: Storage) -> None:
    household = OLD_KEY.household(CARD)
    nips = [OLD_KEY.employee(nip) for nip in NIPS]
    async with storage.open() as work:
        await work.facts.put("hash key", OLD_KEY.fingerprint)
        await work.roster.put([Employee(nip, "Siti", HEALTH) for nip in nips])
        await resident(work, SITI, household=household)
        await work.roster.link(nips[0], SITI)
        entry = RegistryEntry(OLD_KEY.pair(NIK, CARD), household, HouseholdProgress.COMPLETE, NOON)
        await work.registry.put([entry])
        claimed = SubmissionEvent(
            SubmissionState.UNKNOWN, SubmissionState.CLAIMED, NOON, Origin.PERSON, str(SITI)
        )
        for kind, subject in ((SubjectKind.HOUSEHOLD, household), (SubjectKind.EMPLOYEE, nips[0])):
            await work.submissions.record(Subject(kind, subject), claimed)
        await work.commit()


async def begun(rotating: Storage) -> None:
    async with rotating.open() as work:
        assert await how_keys_fit(work, rotating.hasher) is KeyFit.TO_BEGIN
        await begin_rotation(work, rotating.hasher, at=NOON)
        await work.commit()


async def everything(work: UnitOfWork) -> str:
    rows: list[str] = []
    for table in metadata.sorted_tables:
        columns = [cast(column, Text) for column in table.columns]
        rows += map(repr, await work.transaction.all(select(*columns)))  # type: ignore[attr-defined]
    return "\n".join(rows)


async def test_who_is_met_is_found_and_kept_under_the_new_key(
    storage: Storage, rotating: Storage
) -> None:
    await kept_under_the_old_key(storage)
    await begun(rotating)
    async with rotating.open() as work:
        nip = rotating.hasher.employee(NIPS[0])
        found = await work.roster.find(nip)
        assert found is not None
        assert (found.nip, found.chat) == (nip, SITI)
        state = await work.submissions.state(Subject(SubjectKind.EMPLOYEE, nip))
        assert state is SubmissionState.CLAIMED
        person = await work.people.get(SITI)
        assert person is not None
        assert person.employee == nip
        pair, household = rotating.hasher.pair(NIK, CARD), rotating.hasher.household(CARD)
        entry = await work.registry.find(pair)
        assert entry is not None
        assert entry.household == household
        kept = await everything(work)
        assert OLD_KEY.employee(NIPS[0]) not in kept
        assert OLD_KEY.household(CARD) not in kept
        assert OLD_KEY.pair(NIK, CARD) not in kept
        await work.commit()


async def test_a_list_renames_all_who_stand_in_it_also_when_a_thread_reads_it(
    storage: Storage, rotating: Storage
) -> None:
    await kept_under_the_old_key(storage)
    await begun(rotating)

    def read() -> list[Employee]:
        return [Employee(rotating.hasher.employee(nip), "Siti", HEALTH) for nip in NIPS]

    async with rotating.open() as work:
        state = await rotation_state(work)
        assert state is not None
        assert state.left["employees.nip"] == len(NIPS)
        await work.roster.put(await asyncio.to_thread(read))
        assert len(await work.roster.of_office(HEALTH)) == len(NIPS), "nobody stands there twice"
        state = await rotation_state(work)
        assert state is not None
        assert "employees.nip" not in state.left
        assert state.left["registry.pair"] == 1


async def test_at_the_end_what_was_not_met_goes_and_people_stay(
    storage: Storage, rotating: Storage
) -> None:
    await kept_under_the_old_key(storage)
    await begun(rotating)
    async with rotating.open() as work:
        await work.roster.find(rotating.hasher.employee(NIPS[0]))
        assert await end_rotation(work) > 0
        assert await rotation_state(work) is None
        assert [each.nip for each in await work.roster.of_office(HEALTH)] == [
            NumberHasher(NEW).employee(NIPS[0])
        ]
        person = await work.people.get(SITI)
        assert person is not None
        assert person.household is None, "nobody of the household wrote its numbers again"
        kept = await everything(work)
        assert OLD_KEY.household(CARD) not in kept
        assert OLD_KEY.employee(NIPS[1]) not in kept


async def test_a_rollback_takes_the_new_names_back_too(storage: Storage, rotating: Storage) -> None:
    await kept_under_the_old_key(storage)
    await begun(rotating)
    for _ in range(2):
        async with rotating.open() as work:
            assert await work.roster.find(rotating.hasher.employee(NIPS[0])) is not None
            await work.rollback()
    async with rotating.open() as work:
        state = await rotation_state(work)
        assert state is not None
        assert state.left["employees.nip"] == len(NIPS)


async def test_the_keys_of_the_environment_fit_or_it_is_said_how_not(work: UnitOfWork) -> None:
    one, two = NumberHasher(OLD), NumberHasher(NEW, OLD)
    assert await how_keys_fit(work, one) is KeyFit.NEW
    await work.facts.put("hash key", one.fingerprint)
    assert await how_keys_fit(work, one) is KeyFit.SAME
    assert await how_keys_fit(work, NumberHasher(NEW)) is KeyFit.ANOTHER
    assert await how_keys_fit(work, NumberHasher(OLD, NEW)) is KeyFit.OLD_LEFT
    assert await how_keys_fit(work, two) is KeyFit.TO_BEGIN
    await begin_rotation(work, two, at=NOON)
    assert await how_keys_fit(work, two) is KeyFit.SAME
    assert await how_keys_fit(work, NumberHasher(NEW)) is KeyFit.OLD_MISSING
    assert await how_keys_fit(work, one) is KeyFit.ANOTHER
    await end_rotation(work)
    assert await how_keys_fit(work, NumberHasher(NEW)) is KeyFit.SAME
    assert await how_keys_fit(work, two) is KeyFit.OLD_LEFT


NOT_KEYED = {
    "attempts.who": "over in two days: until then tries are counted anew",
    "blocks.code": "the office's code of a block",
    "milestones.code": "drawn at random, and printed on a certificate",
    "old_hashes.hash": "the list of what is under the old key",
    "pictures.content": "of a picture's words, without a key",
    "snapshots.file_hash": "of a recap's bytes, without a key",
    "units.code": "the code of an area or an office",
    "versions.subject": "what changed, in a word",
}
"""Columns whose names are those of hashes, and that hold none under the key: with the reason."""


def test_no_column_of_hashes_is_forgotten() -> None:
    """Who adds a column with such a name says here whether it holds a hash under the key."""
    renamed = {f"{table.name}.{name}" for table, name in rehashing.HASHES}
    named = {name for _, name in rehashing.HASHES} | {"hash", "file_hash", "who"}
    alike = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if column.name in named and isinstance(column.type, Text)
    }
    assert alike - renamed == NOT_KEYED.keys()
    assert renamed <= alike

"""From what was read of a receipt to whom it counts for; the rosters are in a database."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.run.kinds import KINDS
from census.identity.hashing import NumberHasher
from census.people.people import Employee, KeyedHash
from census.proofs.proof import FamilyLine, ProofKind, ProofReading, ReadProof
from census.units import UnitCode
from services.proofs.reading import SeenReceipt, look_at
from sources.files.closeness import closeness
from storage.unit_of_work import Storage

HASHER = NumberHasher(b"a key of the tests")
HEALTH, SOCIAL = UnitCode("opd-dinkes"), UnitCode("opd-dinsos")
RINA = Employee(KeyedHash("rina"), "Rina Lestari, S.Kep.", HEALTH)
JOKO = Employee(KeyedHash("joko"), "Drs. Joko Susilo", SOCIAL)
GONE = Employee(KeyedHash("gone"), "Ayu Susilo", SOCIAL)

Look = Callable[[ReadProof], Awaitable[SeenReceipt]]


def family(*lines: tuple[str, bool]) -> ReadProof:
    shown = tuple(FamilyLine(name, complete=done) for name, done in lines)
    return ReadProof(ProofKind.RECEIPT, shown)


@pytest.fixture
async def look(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Look]:
    shutil.copy(migrated_sqlite, tmp_path / "proofs.db")
    storage = Storage(f"sqlite:///{tmp_path / 'proofs.db'}", kinds=KINDS)
    async with storage.open() as uow:
        await uow.roster.put([RINA, JOKO, GONE])
        await uow.roster.leave(GONE.nip, at=datetime(2020, 3, 1, tzinfo=UTC), reminded=False)
        yield partial(look_at, uow, RINA, hasher=HASHER, closeness=closeness)
    await storage.close()


async def test_both_spouses_are_named_and_a_third_who_left_is_not(look: Look) -> None:
    seen = await look(family(("RINA LESTARI", True), ("JOKO SUSILO", True), ("AYU SUSILO", True)))
    assert seen.reading == ProofReading(ProofKind.RECEIPT, 3, 3, (RINA.nip, JOKO.nip))
    assert seen.reading.looks_complete
    assert seen.incomplete == ()


async def test_who_is_not_complete_is_told_and_not_kept(look: Look) -> None:
    seen = await look(family(("RINA LESTARI", True), ("BAYU SUSILO", False)))
    assert (seen.reading.members, seen.reading.complete) == (2, 1)
    assert not seen.reading.looks_complete
    assert seen.incomplete == ("BAYU SUSILO",)
    assert "BAYU" not in f"{seen.reading}{seen.family}"


async def test_the_same_family_has_one_hash_whatever_its_state(look: Look) -> None:
    first = await look(family(("RINA LESTARI", True), ("BAYU", False)))
    again = await look(family(("BAYU", True), ("R1NA LESTARI", True)))
    other = await look(family(("RINA LESTARI", True), ("DIMAS", True)))
    assert first.family == again.family != other.family


async def test_a_complete_family_of_strangers_names_nobody(look: Look) -> None:
    seen = await look(family(("JOKO SUSILO", True), ("SLAMET", True)))
    assert seen.reading == ProofReading(ProofKind.RECEIPT, 2, 2)
    assert not seen.reading.looks_complete


@pytest.mark.parametrize("kind", [ProofKind.NO_RECEIPT, ProofKind.UNREAD])
async def test_what_is_no_receipt_or_was_not_read_says_so(look: Look, kind: ProofKind) -> None:
    assert await look(ReadProof(kind)) == SeenReceipt(ProofReading(kind))

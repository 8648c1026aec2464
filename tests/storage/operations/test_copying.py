"""A copy of the database: everything is in it, and the database is as it was."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from bot.run.kinds import KINDS
from census.people.people import ChatId
from census.push.delivery import NewDelivery
from census.units import Unit, UnitCode, UnitKind
from services.campaign.composing.reminders import REMINDER
from services.ports.unit_of_work import StorageError
from storage.engine.engine import connect
from storage.engine.transaction import Transaction
from storage.tables.whole import metadata
from storage.unit_of_work import Storage
from tests.storage.making import NOON, SITI, resident

UNIT = Unit(UnitCode("33.19"), "Kabupaten Kudus", UnitKind.REGENCY)


async def counts(url: str) -> dict[str, int]:
    engine = connect(url)
    transaction = Transaction(engine)
    try:
        return {
            table.name: await transaction.value(select(func.count()).select_from(table))
            for table in metadata.sorted_tables
        }
    finally:
        await transaction.rollback()
        await engine.dispose()


async def test_a_copy_holds_the_same_and_goes_its_own_way(
    url: str, storage: Storage, tmp_path: Path
) -> None:
    async with storage.open() as uow:
        await uow.units.put([UNIT])
        await resident(uow, SITI)
        siti = await uow.people.get(SITI)
        owed = NewDelivery("today", SITI, REMINDER, NOON, NOON + timedelta(hours=1), {"a": "ö"})
        await uow.deliveries.add([owed])
        await uow.commit()
    before = await counts(url)

    await storage.upkeep.copy_to(tmp_path / "copy.db")
    copied = f"sqlite:///{tmp_path / 'copy.db'}"
    assert await counts(copied) == before

    copy = Storage(copied, kinds=KINDS, scratch=True)
    async with copy.open() as uow:
        assert await uow.people.get(SITI) == siti
        assert await uow.units.get(UNIT.code) == UNIT
        [delivery] = await uow.deliveries.of_chat(SITI)
        assert (delivery.not_before, delivery.facts) == (NOON, {"a": "ö"})
        await uow.people.add(ChatId(99), at=NOON)
        await uow.commit()
    await copy.close()
    assert await counts(url) == before


async def test_what_a_newer_release_wrote_is_copied_as_it_is(
    url: str, storage: Storage, tmp_path: Path
) -> None:
    async with storage.open() as uow:
        await resident(uow, SITI)
        await uow.commit()
    engine = connect(url)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE grants SET role = 'inspector'"))
    await engine.dispose()

    await storage.upkeep.copy_to(tmp_path / "copy.db")

    with sqlite3.connect(tmp_path / "copy.db") as copy:
        assert copy.execute("SELECT DISTINCT role FROM grants").fetchall() == [("inspector",)]


async def test_an_empty_database_is_no_ground_for_a_copy(empty_url: str, tmp_path: Path) -> None:
    storage = Storage(empty_url, kinds=KINDS)
    with pytest.raises(StorageError):
        await storage.upkeep.copy_to(tmp_path / "copy.db")
    await storage.close()

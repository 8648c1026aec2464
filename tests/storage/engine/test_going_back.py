"""An older release on a database that a newer one has used: what it does not know is set aside."""

from typing import Any

import pytest
from sqlalchemy import Connection, text

from census.broadcasts.audience import Audience, Completion
from census.people.people import ChatId, Grant, Role
from census.people.submission import SubmissionState
from census.units import UnitKind
from services.ports.broadcasts import Reach
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.engine.test_migrations import in_database
from tests.storage.making import (
    HOUSEHOLD,
    NOON,
    ONLINE,
    SITI,
    known,
    line,
    of_chat,
    of_household,
    resident,
    said,
    unit,
)
from tests.support.records import history_of

BUDI = ChatId(102)


@pytest.fixture
async def written(storage: Storage, url: str) -> Storage:
    """Two residents; a newer version has said things of one of them."""
    async with storage.open() as work:
        for chat in (SITI, BUDI):
            person = await resident(work, chat)
            await work.people.change(person, consented_at=NOON)
        await work.people.change(await known(work), household=HOUSEHOLD)
        await work.people.grant(SITI, Grant(Role.HELPER))
        await work.submissions.record(of_household(), said(SubmissionState.STARTED))
        await work.units.put([unit(), unit("D-02", "Dinas Lain")])
        await work.registry.put([line()])
        await work.commit()

    def newer(connection: Connection) -> None:
        for statement in (
            "UPDATE submissions SET state = 'checked_twice'",
            "UPDATE grants SET role = 'inspector' WHERE role = 'helper'",
            "UPDATE units SET kind = 'cooperative' WHERE code = 'D-02'",
            "UPDATE households SET progress = 'archived'",
            "UPDATE submission_events SET origin = 'auditor'",
        ):
            connection.execute(text(statement))

    await in_database(url, newer)
    return storage


async def everybody(work: UnitOfWork) -> list[ChatId]:
    return [each.chat async for page in work.people.pages(Role.RESIDENT) for each in page]


async def test_values_of_a_newer_version_stop_nobody_and_are_counted(written: Storage) -> None:
    async with written.open() as work:
        siti = await known(work)
        assert siti.grants == (Grant(Role.RESIDENT),)
        assert siti.state is SubmissionState.UNKNOWN
        assert set(await work.people.get_all([SITI, BUDI])) == {SITI, BUDI}
        assert await everybody(work) == [BUDI]
        assert [each.code for each in await work.units.within(UnitKind.OFFICE)] == ["D-01"]
        assert await work.units.get(unit("D-02").code) is None
        assert await history_of(work, of_household()) == []
        assert await work.journeys.resting(ONLINE, since=NOON, until=NOON) == []
        assert await work.registry.find(line().pair) is None
    assert set(written.set_aside) >= {"role=inspector", "household_state=checked_twice"}
    assert await written.foreign_values() == {
        "grants.role=inspector": 1,
        "households.progress=archived": 1,
        "submission_events.origin=auditor": 1,
        "submissions.state=checked_twice": 1,
        "units.kind=cooperative": 1,
    }


@pytest.mark.parametrize(
    ("completion", "meant"),
    [(Completion.ANY, 2), (Completion.UNFINISHED, 1), (Completion.FINISHED, 0)],
)
async def test_who_cannot_be_read_is_not_urged_by_a_broadcast(
    written: Storage, completion: Completion, meant: int
) -> None:
    finished = frozenset({SubmissionState.CONFIRMED})
    async with written.open() as work:
        audience = Reach(Audience(Role.RESIDENT, completion=completion), finished)
        assert await work.broadcasts.count(audience) == meant


async def test_a_state_of_a_newer_version_is_written_over_by_nobody(
    written: Storage, url: str
) -> None:
    async with written.open() as work:
        assert await work.submissions.state(of_household()) is SubmissionState.UNKNOWN
        await work.submissions.record(of_household(), said(SubmissionState.CLAIMED))
        await work.submissions.record(of_chat(), said(SubmissionState.CLAIMED))
        await work.registry.put([line(progress="complete", days=1)])
        await work.commit()
        assert await history_of(work, of_household()) == []
        assert (await known(work)).state is SubmissionState.CLAIMED

    def state(connection: Connection) -> Any:
        query = text("SELECT state FROM submissions WHERE kind = 'household'")
        return connection.execute(query).scalar()

    assert await in_database(url, state) == "checked_twice"


async def test_columns_of_a_newer_version_are_no_hindrance(storage: Storage, url: str) -> None:
    def widened(connection: Connection) -> None:
        for table in ("people", "submissions", "grants", "units", "households", "registry"):
            connection.execute(text(f"ALTER TABLE {table} ADD COLUMN newer TEXT"))

    await in_database(url, widened)
    await storage.migrate()
    async with storage.open() as work:
        person = await resident(work)
        await work.people.change(person, household=HOUSEHOLD)
        await work.registry.put([line(progress="complete")])
        await work.units.put([unit()])
        await work.commit()
        assert (await known(work)).state is SubmissionState.CONFIRMED
        assert await everybody(work) == [SITI]

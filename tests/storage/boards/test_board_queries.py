from datetime import timedelta

import pytest

from census.definition import BoardRule
from census.recaps.recap import RecapRow, Snapshot
from census.units import BaseSource, BoardKind, Measure, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import FEBRUARY, HEALTH, NOON, base, count, unit

OFFICES = BoardRule(BoardKind.OFFICE, (UnitKind.OFFICE,), Measure.EMPLOYEES, ())
VILLAGES = BoardRule(BoardKind.VILLAGE, (UnitKind.VILLAGE,), Measure.FAMILIES, ())
REGENCIES = BoardRule(BoardKind.REGENCY, (UnitKind.REGENCY,), Measure.FAMILIES, ())
DAY = timedelta(days=1)
DISTRICT, OTHER = UnitCode("33.19.01"), UnitCode("33.19.02")


@pytest.fixture(autouse=True)
async def units(work: UnitOfWork) -> None:
    await work.units.put(
        [
            unit("33", "Jawa Tengah", UnitKind.PROVINCE, None),
            unit("33.19", "Kudus", UnitKind.REGENCY, "33"),
            unit("33.18", "Pati", UnitKind.REGENCY, "33"),
            unit(DISTRICT, "Kaliwungu", UnitKind.DISTRICT, "33.19"),
            unit(OTHER, "Kota Kudus", UnitKind.DISTRICT, "33.19"),
            unit("33.19.01.2001", "Bakalankrapyak", UnitKind.VILLAGE, DISTRICT),
            unit("33.19.02.2001", "Demaan", UnitKind.VILLAGE, OTHER),
            unit(),
        ]
    )


def families(code: str, completed: int = 5, size: int = 10) -> RecapRow:
    return RecapRow(UnitCode(code), Measure.FAMILIES, completed, size)


async def published(work: UnitOfWork, *rows: RecapRow, days: int = 0) -> Snapshot:
    draft = await work.snapshots.add(rows, as_of=NOON + days * DAY, source="recap.csv")
    await work.snapshots.publish(draft.id, at=NOON + days * DAY)
    found = await work.snapshots.get(draft.id)
    assert found
    return found


async def test_a_board_reads_the_rows_of_its_units_in_several_snapshots_at_once(
    work: UnitOfWork,
) -> None:
    both = [families("33.19.01.2001"), families("33.19.02.2001", 7), families("33.19")]
    first = await published(work, *both, count())
    second = await published(work, families("33.19.02.2001", 8), days=1)
    everywhere = await work.figures.board_counts([first.id, second.id], VILLAGES)
    assert {number: len(counts) for number, counts in everywhere.items()} == {
        first.id: 2,
        second.id: 1,
    }
    ranked = {UnitCode("33.19.01.2001"), UnitCode("33.19.02.2001")}
    for some in ([first.id, second.id], [first.id]):
        known = await work.figures.board_counts(some, VILLAGES, ranked=ranked)
        assert known == {number: everywhere[number] for number in some}
    within = await work.figures.board_counts([first.id, second.id], VILLAGES, DISTRICT)
    assert within == {first.id: {UnitCode("33.19.01.2001"): (5, 10)}, second.id: {}}


async def test_a_regency_alone_is_no_board_of_the_province(work: UnitOfWork) -> None:
    await published(work, families("33.19"), families("33.19.01.2001"))
    assert await work.snapshots.published(REGENCIES) == []
    province = await published(work, families("33.19"), families("33.18"), days=1)
    assert await work.snapshots.published(REGENCIES) == [province]


async def test_bases_are_named_with_source_and_day_and_others_came_with_the_recap(
    work: UnitOfWork,
) -> None:
    await work.units.put([], [base(HEALTH, size=910)])
    known = await published(work, count(size=910))
    changed = await published(work, count(size=911), days=1)
    unknown = await published(work, count(size=0), days=2)
    assert await work.figures.base_sources(known.id, OFFICES) == [
        BaseSource("circular letter", FEBRUARY)
    ]
    assert await work.figures.base_sources(changed.id, OFFICES) == [None]
    assert await work.figures.base_sources(unknown.id, OFFICES) == []


async def test_the_past_is_as_it_was_published_then(work: UnitOfWork) -> None:
    first = await published(work, count(completed=1))
    draft = await work.snapshots.add([count(completed=2)], as_of=NOON, source="b")
    await work.snapshots.publish(draft.id, at=NOON + 2 * DAY, replaces=first.id)
    await work.snapshots.withdraw(draft.id, at=NOON + 4 * DAY, by="1")

    async def counted(days: int) -> list[int]:
        found = await work.snapshots.published(OFFICES, by=NOON + days * DAY)
        return [snapshot.id for snapshot in found]

    assert await counted(-1) == []
    assert await counted(1) == [first.id]
    assert await counted(3) == [draft.id]
    assert await counted(5) == [first.id]

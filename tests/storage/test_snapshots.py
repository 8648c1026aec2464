from collections.abc import Sequence
from datetime import timedelta

import pytest

from census.definition import BoardRule
from census.submission import SubmissionState
from census.units import BoardKind, Measure, UnitKind
from services.ports import RecapRow, Snapshot, UnitOfWork
from tests.storage.making import HEALTH, NOON, count, unit

OFFICES = BoardRule(
    BoardKind.OFFICE,
    (UnitKind.OFFICE, UnitKind.AGENCY),
    Measure.EMPLOYEES,
    (SubmissionState.CONFIRMED,),
)
DAY = timedelta(days=1)
COUNTS = (count(),)


@pytest.fixture(autouse=True)
async def offices(work: UnitOfWork) -> None:
    village = unit("33.19.01.2001", "Bakalankrapyak", UnitKind.VILLAGE, "33.19.01")
    await work.units.put([unit(), village])


async def stored(work: UnitOfWork, number: int) -> Snapshot:
    snapshot = await work.snapshots.get(number)
    assert snapshot
    return snapshot


async def published(
    work: UnitOfWork,
    *,
    days: int = 0,
    rows: Sequence[RecapRow] = COUNTS,
    late: timedelta = timedelta(),
) -> Snapshot:
    as_of = NOON + days * DAY
    draft = await work.snapshots.add(rows, as_of=as_of, source="recap.csv")
    await work.snapshots.publish(draft.id, at=as_of + late)
    return await stored(work, draft.id)


async def test_a_recap_waits_as_a_draft_with_its_warnings(work: UnitOfWork) -> None:
    draft = await work.snapshots.add(
        [count()], as_of=NOON, source="recap.csv", illustrative=True, warnings=["total is off"]
    )
    assert draft.published_at is None
    assert draft.warnings == ("total is off",)
    assert await work.snapshots.waiting() == [draft]
    assert await work.snapshots.published(OFFICES) == []
    assert await work.snapshots.rows(draft.id, Measure.EMPLOYEES) == [count()]


async def test_drafts_wait_in_the_order_of_their_dates(work: UnitOfWork) -> None:
    newer = await work.snapshots.add([count()], as_of=NOON + DAY, source="b")
    older = await work.snapshots.add([count()], as_of=NOON, source="a")
    assert await work.snapshots.waiting() == [older, newer]


async def test_a_draft_is_published_once(work: UnitOfWork) -> None:
    draft = await work.snapshots.add([count()], as_of=NOON, source="recap.csv")
    assert await work.snapshots.publish(draft.id, at=NOON)
    assert not await work.snapshots.publish(draft.id, at=NOON + DAY)
    assert (await stored(work, draft.id)).published_at == NOON
    assert await work.snapshots.waiting() == []


async def test_what_is_published_cannot_be_discarded(work: UnitOfWork) -> None:
    snapshot = await published(work)
    assert not await work.snapshots.discard(snapshot.id)
    assert await work.snapshots.rows(snapshot.id, Measure.EMPLOYEES) == [count()]


async def test_a_discarded_draft_is_gone_and_its_number_is_not_used_again(work: UnitOfWork) -> None:
    draft = await work.snapshots.add([count()], as_of=NOON, source="recap.csv")
    assert await work.snapshots.discard(draft.id)
    assert not await work.snapshots.discard(draft.id)
    assert await work.snapshots.get(draft.id) is None
    assert await work.snapshots.rows(draft.id, Measure.EMPLOYEES) == []
    again = await work.snapshots.add([count()], as_of=NOON, source="recap.csv")
    assert again.id > draft.id


async def test_a_board_gets_the_two_newest_days(work: UnitOfWork) -> None:
    snapshots = [await published(work, days=days) for days in range(3)]
    assert await work.snapshots.published(OFFICES) == [snapshots[2], snapshots[1]]
    assert await work.snapshots.published(OFFICES, limit=1) == [snapshots[2]]


async def test_yesterdays_recap_published_late_is_not_the_newest(work: UnitOfWork) -> None:
    today = await published(work, days=1)
    late = await published(work, days=0, late=2 * DAY)
    assert await work.snapshots.published(OFFICES) == [today, late]


async def test_a_correction_of_the_same_day_comes_first(work: UnitOfWork) -> None:
    first = await published(work)
    correction = await published(work, late=timedelta(hours=1))
    assert await work.snapshots.published(OFFICES) == [correction, first]


async def test_a_recap_of_other_units_or_measures_is_not_for_this_board(work: UnitOfWork) -> None:
    await published(work, rows=[count("33.19.01.2001")])
    await published(work, rows=[count(measure=Measure.FAMILIES)])
    mixed = await published(work, rows=[count("33.19.01.2001"), count()])
    assert await work.snapshots.published(OFFICES, limit=10) == [mixed]


async def test_each_measure_has_rows_of_its_own(work: UnitOfWork) -> None:
    families = count(measure=Measure.FAMILIES, completed=1)
    snapshot = await published(work, rows=[families, count()])
    assert await work.snapshots.rows(snapshot.id, Measure.FAMILIES) == [families]
    assert [row.unit for row in await work.snapshots.rows(snapshot.id, Measure.EMPLOYEES)] == [
        HEALTH
    ]

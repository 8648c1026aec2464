from collections.abc import Sequence
from datetime import timedelta

import pytest

from census.definition import BoardRule
from census.people.submission import SubmissionState
from census.recaps.recap import RecapRow, Snapshot
from census.units import BoardKind, Measure, UnitKind
from services.ports.unit_of_work import UnitOfWork
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
    assert await work.figures.rows(draft.id, Measure.EMPLOYEES) == [count()]


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
    assert await work.figures.rows(snapshot.id, Measure.EMPLOYEES) == [count()]


async def test_a_discarded_draft_is_gone_and_its_number_is_not_used_again(work: UnitOfWork) -> None:
    draft = await work.snapshots.add([count()], as_of=NOON, source="recap.csv")
    assert await work.snapshots.discard(draft.id)
    assert not await work.snapshots.discard(draft.id)
    assert await work.snapshots.get(draft.id) is None
    assert await work.figures.rows(draft.id, Measure.EMPLOYEES) == []
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
    assert await work.figures.rows(snapshot.id, Measure.FAMILIES) == [families]
    assert [row.unit for row in await work.figures.rows(snapshot.id, Measure.EMPLOYEES)] == [HEALTH]


async def test_a_correction_takes_the_place_of_what_it_names_until_it_is_withdrawn(
    work: UnitOfWork,
) -> None:
    wrong = await published(work)
    draft = await work.snapshots.add([count(completed=1)], as_of=NOON, source="b", by="101")
    await work.snapshots.publish(
        draft.id, at=NOON + DAY, by="102", replaces=wrong.id, reason="salah kolom"
    )
    right = await stored(work, draft.id)
    assert (right.staged_by, right.published_by) == ("101", "102")
    assert (right.replaces, right.reason) == (wrong.id, "salah kolom")
    assert await work.snapshots.published(OFFICES) == [right]
    assert await work.snapshots.of_moment(NOON) == [right]
    editions = await work.snapshots.editions()
    assert [(each.snapshot.id, each.replaced_by, each.counts) for each in editions] == [
        (right.id, None, True),
        (wrong.id, right.id, False),
    ]
    assert editions[0].contents == {(UnitKind.OFFICE, Measure.EMPLOYEES)}
    assert await work.snapshots.withdraw(right.id, at=NOON + DAY, by="101")
    assert not await work.snapshots.withdraw(right.id, at=NOON + DAY, by="101")
    assert await work.snapshots.published(OFFICES) == [wrong]
    assert (await stored(work, right.id)).withdrawn_by == "101"


async def test_a_correction_of_another_recap_takes_nothing_from_a_recap_corrected_in_part(
    work: UnitOfWork,
) -> None:
    """Each correction speaks for the recap that it corrects."""
    social = count("opd-dinsos")
    await work.units.put([unit("opd-dinsos", "Dinas Sosial")])
    monday = await published(work, rows=[count(), social])
    tuesday = await published(work, days=1, rows=[count(), social])
    for wrong, right in ((monday, count(completed=1)), (tuesday, count("opd-dinsos", 1))):
        draft = await work.snapshots.add([right], as_of=wrong.as_of, source="b")
        await work.snapshots.publish(draft.id, at=NOON + 2 * DAY, replaces=wrong.id)
    assert tuesday in await work.snapshots.published(OFFICES, limit=10)
    figures = await work.figures.newest_figures(Measure.EMPLOYEES, [HEALTH])
    assert figures[HEALTH].as_of == tuesday.as_of


async def test_a_draft_can_get_another_moment_and_a_published_recap_cannot(
    work: UnitOfWork,
) -> None:
    draft = await work.snapshots.add([count()], as_of=NOON, source="a")
    assert await work.snapshots.redate(draft.id, NOON - DAY)
    assert (await stored(work, draft.id)).as_of == NOON - DAY
    await work.snapshots.publish(draft.id, at=NOON)
    assert not await work.snapshots.redate(draft.id, NOON)
    assert not await work.snapshots.withdraw(99, at=NOON, by="101")


async def test_a_file_is_found_again_by_its_hash_while_it_waits_or_counts(
    work: UnitOfWork,
) -> None:
    first = await work.snapshots.add([count()], as_of=NOON, source="a", file_hash="ab")
    second = await work.snapshots.add([count()], as_of=NOON + DAY, source="a", file_hash="ab")
    await work.snapshots.add([count()], as_of=NOON, source="a", file_hash="cd")
    assert [each.id for each in await work.snapshots.same_file("ab")] == [second.id, first.id]
    await work.snapshots.publish(first.id, at=NOON)
    await work.snapshots.withdraw(first.id, at=NOON, by="101")
    assert [each.id for each in await work.snapshots.same_file("ab")] == [second.id]


async def test_a_column_is_explained_once_for_each_sender(work: UnitOfWork) -> None:
    await work.explained.keep("101", "sdh isi", "families", at=NOON)
    await work.explained.keep("101", "sdh isi", "families_clean", at=NOON + DAY)
    await work.explained.keep("102", "sdh isi", "ignored", at=NOON)
    assert await work.explained.of("101") == {"sdh isi": "families_clean"}
    await work.explained.forget("101", ["sdh isi", "lain"])
    assert await work.explained.of("101") == {}
    assert await work.explained.of("102") == {"sdh isi": "ignored"}

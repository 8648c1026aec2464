from datetime import timedelta

import pytest

from census.errors import CensusError, Finding
from census.units import Measure, UnitCode
from services.recaps.publishing import (
    discard_recap,
    preview_recap,
    publish_recap,
    waiting_recaps,
)
from services.recaps.staging import known_units, stage_recap
from services.rules.actors import System
from tests.services.recaps.recap_work import (
    ADMIN,
    CENSUS,
    HEAD,
    MORNING,
    RULES,
    UNITS,
    Work,
    employees,
    families,
    published,
    recap,
    staged,
    told,
)


@pytest.fixture
def work() -> Work:
    return Work()


async def test_a_first_recap_shows_its_totals_and_nothing_to_compare_with(work: Work) -> None:
    preview = await staged(work, recap(*employees(dinkes=80, dinsos=70, bpkad=10)))
    total = preview.totals[Measure.EMPLOYEES]
    assert (total.before, total.completed, total.base) == (None, 160, 300)
    assert (preview.rows, preview.climbs, preview.fallen, preview.missing) == (3, (), (), ())
    assert not preview.needs_word


async def test_totals_count_a_unit_and_its_parts_once(work: Work) -> None:
    rows = (families("33.19", 30), families("33.19.03", 10), families("33.19.07", 20))
    assert (await staged(work, recap(*rows))).totals[Measure.FAMILIES].completed == 30


async def test_a_preview_compares_with_the_newest_published_data(work: Work) -> None:
    await published(work, recap(*employees(dinkes=10, dinsos=20, bpkad=30), day=4))
    await published(work, recap(*employees(dinkes=40, dinsos=50, bpkad=60), day=5))
    preview = await staged(work, recap(*employees(dinkes=90, dinsos=55, bpkad=60)))
    assert preview.totals[Measure.EMPLOYEES].before == 150
    assert [(c.unit.name, c.before, c.after) for c in preview.changes] == [
        ("Dinas Kesehatan", 40, 90),
        ("Dinas Sosial", 50, 55),
    ]


async def test_a_preview_names_the_highest_climb_first(work: Work) -> None:
    await published(work, recap(*employees(dinkes=10, dinsos=20, bpkad=30), day=5))
    preview = await staged(work, recap(*employees(dinkes=90, dinsos=50, bpkad=30)))
    assert [(row.unit.name, row.movement) for row in preview.climbs] == [("Dinas Kesehatan", 2)]


async def test_a_count_that_went_down_is_pointed_out(work: Work) -> None:
    await published(work, recap(*employees(dinkes=40, dinsos=50, bpkad=9), day=5))
    preview = await staged(work, recap(*employees(dinkes=39, dinsos=50, bpkad=9)))
    assert [(change.before, change.after) for change in preview.fallen] == [(40, 39)]
    assert told(preview) == ["count-fell"]


async def test_a_count_that_leapt_is_pointed_out(work: Work) -> None:
    await published(work, recap(*employees(dinkes=10, dinsos=20, bpkad=30), day=5))
    preview = await staged(work, recap(*employees(dinkes=95, dinsos=21, bpkad=31)))
    assert told(preview) == ["count-leapt"]


async def test_a_unit_that_is_missing_is_pointed_out(work: Work) -> None:
    await published(work, recap(*employees(dinkes=40, dinsos=50), day=5))
    preview = await staged(work, recap(*employees(dinkes=40)))
    assert [unit.name for unit in preview.missing] == ["Dinas Sosial", "BPKAD"]
    assert told(preview) == ["units-missing"]
    [board] = preview.boards
    assert (board.kept, board.never_reported, board.after.completed) == (1, 1, 90)


async def test_units_of_another_recap_are_not_missing(work: Work) -> None:
    await published(work, recap(families("33.19.03", 5), day=5))
    preview = await staged(work, recap(*employees(dinkes=40, dinsos=50, bpkad=60)))
    assert (preview.missing, preview.totals[Measure.EMPLOYEES].before) == ((), None)


async def test_what_the_reader_found_stays_with_the_draft(work: Work) -> None:
    odd = Finding("above-base", {"name": "Dinas Kesehatan", "count": 101})
    await staged(work, recap(*employees(dinkes=101, dinsos=1, bpkad=1), warnings=(odd,)))
    preview = await preview_recap(work.port, CENSUS, ADMIN)
    assert preview
    assert preview.warnings == (odd,)


async def test_the_oldest_recap_that_waits_is_shown_first(work: Work) -> None:
    await staged(work, recap(*employees(dinkes=2), day=7))
    oldest = await staged(work, recap(*employees(dinkes=1), day=6))
    assert await preview_recap(work.port, CENSUS, ADMIN) == oldest


async def test_one_recap_of_several_can_be_looked_at(work: Work) -> None:
    await staged(work, recap(*employees(dinkes=1)))
    later = await staged(work, recap(*employees(dinkes=2), day=7))
    assert await preview_recap(work.port, CENSUS, ADMIN, later.snapshot.id) == later


async def test_all_recaps_that_wait_are_listed_by_date(work: Work) -> None:
    later = await staged(work, recap(*employees(dinkes=2), day=7))
    earlier = await staged(work, recap(*employees(dinkes=1)))
    await published(work, recap(*employees(dinkes=1), day=5))
    assert list(await waiting_recaps(work.port, ADMIN)) == [earlier.snapshot, later.snapshot]


async def test_without_a_recap_there_is_nothing_to_look_at(work: Work) -> None:
    assert await preview_recap(work.port, CENSUS, ADMIN) is None


async def test_publishing_tells_the_head_whose_rank_changed(work: Work) -> None:
    await published(work, recap(*employees(dinkes=40, dinsos=50), day=5))
    draft = await staged(work, recap(*employees(dinkes=60, dinsos=50)))
    result = await publish_recap(work.port, RULES, draft.snapshot.id, ADMIN, at=MORNING, sure=True)
    assert (result.notices, result.again) == (1, False)
    assert result.snapshot.published_at == MORNING
    assert [owed.chat for owed in work.deliveries.owed] == [HEAD.chat]


async def test_publishing_twice_changes_nothing(work: Work) -> None:
    await published(work, recap(*employees(dinkes=40, dinsos=50), day=5))
    number = await published(work, recap(*employees(dinkes=60, dinsos=50)))
    noted = len(work.audit.entries)
    later = MORNING + timedelta(hours=1)
    again = await publish_recap(work.port, RULES, number, ADMIN, at=later, sure=True)
    assert (again.again, again.notices, again.snapshot.published_at) == (True, 0, MORNING)
    assert (len(work.deliveries.owed), len(work.audit.entries)) == (1, noted)


async def test_data_older_than_what_is_published_tells_nobody(work: Work) -> None:
    await published(work, recap(*employees(dinkes=40, dinsos=50), day=4))
    await published(work, recap(*employees(dinkes=41, dinsos=50), day=7))
    draft = await staged(work, recap(*employees(dinkes=60, dinsos=50)))
    assert "older-than-published" in told(draft)
    result = await publish_recap(work.port, RULES, draft.snapshot.id, ADMIN, at=MORNING, sure=True)
    assert (result.notices, work.deliveries.owed) == (0, [])


async def test_a_discarded_recap_is_gone(work: Work) -> None:
    draft = await staged(work, recap(*employees(dinkes=40)))
    dropped = await discard_recap(work.port, draft.snapshot.id, ADMIN, at=MORNING)
    assert dropped == draft.snapshot
    assert await preview_recap(work.port, CENSUS, ADMIN) is None


async def test_a_published_recap_cannot_be_discarded(work: Work) -> None:
    number = await published(work, recap(*employees(dinkes=40)))
    with pytest.raises(CensusError) as refusal:
        await discard_recap(work.port, number, ADMIN, at=MORNING)
    assert refusal.value.key == "recap-is-published"


async def test_a_recap_that_is_not_there_is_not_known(work: Work) -> None:
    for act in (
        preview_recap(work.port, CENSUS, ADMIN, 9),
        publish_recap(work.port, RULES, 9, ADMIN, at=MORNING),
        discard_recap(work.port, 9, ADMIN, at=MORNING),
    ):
        with pytest.raises(CensusError) as refusal:
            await act
        assert refusal.value.key == "recap-unknown"


async def test_only_admins_and_the_command_line_handle_recaps(work: Work) -> None:
    number = (await staged(work, recap(*employees(dinkes=40)))).snapshot.id
    for act in (
        stage_recap(work.port, CENSUS, recap(), HEAD, at=MORNING),
        preview_recap(work.port, CENSUS, HEAD),
        publish_recap(work.port, RULES, number, HEAD, at=MORNING),
        discard_recap(work.port, number, HEAD, at=MORNING),
    ):
        with pytest.raises(CensusError) as refusal:
            await act
        assert refusal.value.key == "not-allowed"
    assert (await publish_recap(work.port, RULES, number, System(), at=MORNING, sure=True)).snapshot


async def test_every_act_is_in_the_audit_with_its_actor(work: Work) -> None:
    await published(work, recap(*employees(dinkes=40)))
    draft = await staged(work, recap(*employees(dinkes=41), day=7))
    await discard_recap(work.port, draft.snapshot.id, ADMIN, at=MORNING)
    assert [(entry.action, entry.actor) for entry in work.audit.entries] == [
        ("recap staged", "1"),
        ("recap published", "system"),
        ("recap staged", "1"),
        ("recap discarded", "1"),
    ]


async def test_the_reader_learns_all_units_and_their_newest_bases(work: Work) -> None:
    known = await known_units(work.port)
    assert {unit.code for unit in known.units} == set(UNITS)
    assert known.bases[Measure.FAMILIES][UnitCode("33.19.03")].size == 9000

"""Whatever is published, corrected and withdrawn: each unit stands by the newest that names it."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import ceil

from hypothesis import given, settings
from hypothesis import strategies as st

from census.boards.aims import STRETCH
from census.boards.board import Board
from census.boards.progress import Reading
from census.definition import Phase, PhaseId, Step, StepId
from census.recaps.recap import RecapRow
from census.units import BoardKind, UnitCode
from services.boards.archive import BoardArchive
from services.boards.standings import board_history, current_board
from services.recaps.publishing import publish_recap
from tests.services.recaps.recap_work import (
    ADMIN,
    CENSUS,
    MORNING,
    RULES,
    Work,
    employees,
    recap,
    staged,
)

OFFICES = ("dinkes", "dinsos", "bpkad")

parts = st.dictionaries(st.sampled_from(OFFICES), st.integers(0, 100), min_size=1)
recaps = st.tuples(st.just("recap"), st.integers(1, 6), parts)
withdrawals = st.tuples(st.just("withdrawal"), st.integers(0, 9), st.just({"": 0}))


@dataclass
class Model:
    """What counts, as one would keep it on paper: day, place in time, figures."""

    counting: list[tuple[int, int, dict[str, int]]] = field(default_factory=list)

    def figures(self) -> dict[str, int]:
        shown: dict[str, int] = {}
        for _, _, rows in sorted(self.counting, key=lambda each: each[:2]):
            shown.update(rows)
        return shown


async def board_of(work: Work) -> Board | None:
    return await current_board(
        work.port, CENSUS, BoardKind.OFFICE, at=MORNING, targets=lambda _unit, _rule: ()
    )


def shown(board: Board | None) -> dict[str, int]:
    rows = board.standings if board else ()
    return {row.unit.code.removeprefix("opd-"): row.completed for row in rows}


async def publish(work: Work, day: int, rows: dict[str, int], at: datetime) -> int:
    draft = (await staged(work, recap(*employees(**rows), day=day))).snapshot.id
    await publish_recap(work.port, RULES, draft, ADMIN, at=at, reason="salah", sure=True)
    return draft


@given(st.lists(recaps | withdrawals, max_size=9))
@settings(max_examples=60)
def test_each_unit_stands_by_the_newest_recap_that_names_it(
    acts: list[tuple[str, int, dict[str, int]]],
) -> None:
    async def live() -> None:
        work, model = Work(), Model()
        for number, (act, where, rows) in enumerate(acts):
            at = MORNING + timedelta(minutes=number)
            if act == "recap":
                before = shown(await board_of(work))
                await publish(work, where, rows, at)
                model.counting.append((where, number, rows))
                after = shown(await board_of(work))
                assert {name: after[name] for name in before.keys() - rows.keys()} == {
                    name: before[name] for name in before.keys() - rows.keys()
                }
            elif model.counting:
                gone = where % len(model.counting)
                _, published, _ = model.counting.pop(gone)
                [snapshot] = [
                    each.id
                    for each in work.snapshots.kept.values()
                    if each.published_at == MORNING + timedelta(minutes=published)
                ]
                await work.snapshots.withdraw(snapshot, at=at, by="1")
            board = await board_of(work)
            assert shown(board) == model.figures()
            if board is not None:
                assert board.whole.completed == sum(model.figures().values())
                assert board.whole.units == len(OFFICES)
                assert board.whole.is_whole == (len(board.standings) == len(OFFICES))

    asyncio.run(live())


@given(parts, parts, st.integers(0, 100))
@settings(max_examples=30)
def test_parts_of_one_moment_may_come_in_any_order(
    one: dict[str, int], other: dict[str, int], yesterday: int
) -> None:
    others = {name: count for name, count in other.items() if name not in one}

    async def board_after(*published: dict[str, int]) -> tuple[dict[str, int], list[int]]:
        work = Work()
        await publish(work, 5, dict.fromkeys(OFFICES, yesterday), MORNING)
        for rows in published:
            if rows:
                await publish(work, 6, rows, MORNING)
        board = await board_of(work)
        assert board is not None
        return shown(board), [row.rank for row in board.standings]

    assert asyncio.run(board_after(one, others)) == asyncio.run(board_after(others, one))


async def test_a_unit_that_is_missing_keeps_its_figure_with_its_date() -> None:
    work = Work()
    await publish(work, 4, {"dinkes": 10, "dinsos": 20, "bpkad": 30}, MORNING)
    await publish(work, 6, {"dinkes": 40, "dinsos": 20}, MORNING)
    board = await board_of(work)
    assert board is not None
    old = board.of(UnitCode("opd-bpkad"))
    assert old is not None
    assert (old.completed, old.rank, old.movement, old.gained) == (30, 2, -1, None)
    assert old.older is not None
    assert (old.older.day, board.as_of.day, board.whole.fresh) == (4, 6, 2)
    days = await board_history(work.port, CENSUS, BoardKind.OFFICE)
    assert [sorted(day.older) for day in days] == [[], ["opd-bpkad"]]


async def test_in_the_first_week_the_pace_of_late_is_that_of_all_its_days() -> None:
    work = Work()
    for day, done in ((1, 10), (2, 25), (3, 40), (4, 55), (5, 56)):
        await publish(work, day, {"dinkes": done}, MORNING)
    steps = (Step(StepId("open"), at_site=True),)
    phase = Phase(PhaseId("online"), date(2020, 2, 15), date(2020, 3, 31), steps)
    running = replace(CENSUS, phases=(phase,))
    board = await current_board(
        work.port, running, BoardKind.OFFICE, at=MORNING, targets=lambda _unit, _rule: ()
    )
    row = board.of(UnitCode("opd-dinkes")) if board else None
    assert row is not None
    assert row.days_left is not None
    # 46 in four days: one slow day takes no target out of reach that was possible the day before.
    assert row.reach == ceil(STRETCH * Fraction(46, 4)) * (row.days_left + 1)


@given(st.lists(st.sampled_from([0, 100, 200]), min_size=1, max_size=6))
@settings(max_examples=30)
def test_a_base_stays_known_on_the_board_as_in_its_history(bases: list[int]) -> None:
    async def live() -> None:
        work = Work()
        for day, base in enumerate(bases, start=1):
            [count] = employees(dinkes=10 * day)
            draft = await staged(work, recap(count._replace(base=base), day=day))
            await publish_recap(work.port, RULES, draft.snapshot.id, ADMIN, at=MORNING, sure=True)
        board = await board_of(work)
        assert board is not None
        [row] = board.standings
        known = [base for base in bases if base]
        assert (row.completed, row.base) == (10 * len(bases), known[-1] if known else 0)
        days = await board_history(work.port, CENSUS, BoardKind.OFFICE)
        assert days[-1].counts[row.unit.code] == (row.completed, row.base)

    asyncio.run(live())


async def test_a_correction_of_a_part_is_compared_with_what_boards_show() -> None:
    work = Work()
    await publish(work, 5, {"dinkes": 10, "dinsos": 20, "bpkad": 30}, MORNING)
    await publish(work, 6, {"dinkes": 90, "dinsos": 40, "bpkad": 50}, MORNING)
    preview = await staged(work, recap(*employees(dinkes=45)))
    [board] = preview.boards
    assert board.before is not None
    assert (board.before.completed, board.after.completed, board.missing) == (180, 135, 0)
    assert [row.unit.name for row in preview.climbs] == ["BPKAD"]
    assert (preview.missing, preview.needs_word) == ((), False)


@given(st.lists(st.tuples(st.integers(5, 6), st.integers(7, 20), parts), min_size=1, max_size=6))
@settings(max_examples=40)
def test_a_figure_stands_under_no_moment_but_its_own(
    published: list[tuple[int, int, dict[str, int]]],
) -> None:
    async def live() -> None:
        work, said = Work(), set[tuple[str, int, datetime]]()
        for number, (day, hour, rows) in enumerate(published):
            moment = MORNING.replace(day=day, hour=hour)
            read = replace(recap(*employees(**rows), day=day), as_of=moment)
            draft = (await staged(work, read)).snapshot.id
            at = MORNING.replace(day=7) + timedelta(minutes=number)
            await publish_recap(work.port, RULES, draft, ADMIN, at=at, reason="salah", sure=True)
            said |= {(name, count, moment) for name, count in rows.items()}
        board = await board_of(work)
        assert board is not None
        for row in board.standings:
            moment = board.as_of_for(row)
            assert (row.unit.code.removeprefix("opd-"), row.completed, moment) in said
            assert row.of_the_day is (moment.date() == board.as_of.date())
        newest = [row for row in board.standings if board.as_of_for(row) == board.as_of]
        assert board.whole.fresh == len(newest) > 0

    asyncio.run(live())


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(OFFICES),
            st.tuples(st.integers(0, 9), st.sampled_from([0, 10, 20])),
            min_size=1,
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=60, deadline=None)
def test_what_was_known_on_a_day_is_what_was_told_last_by_then(
    told: list[dict[str, tuple[int, int]]],
) -> None:
    work = Work()
    rule = CENSUS.board(BoardKind.OFFICE)

    async def readings() -> list[Reading | None]:
        for day, rows in enumerate(told, start=1):
            given_rows = [
                RecapRow(UnitCode(f"opd-{name}"), rule.measure, *each)
                for name, each in rows.items()
            ]
            as_of = recap(day=day).as_of
            draft = await work.port.snapshots.add(given_rows, as_of=as_of, source="BPS")
            await work.port.snapshots.publish(draft.id, at=as_of)
        kept = await work.port.snapshots.published(rule, limit=9)
        archive = BoardArchive(work.port, rule, None, kept, zone=CENSUS.zone)
        return [await archive.reading(place) for place in range(len(told) + 1)]

    found = asyncio.run(readings())
    assert found.pop() is None
    for last, reading in zip(range(len(told), 0, -1), found, strict=True):
        counts: dict[UnitCode, tuple[int, int]] = {}
        said: dict[UnitCode, int] = {}
        for day, rows in enumerate(told[:last], start=1):
            for name, (done, base) in rows.items():
                code = UnitCode(f"opd-{name}")
                counts[code] = done, base or counts.get(code, (0, 0))[1]
                said[code] = day
        assert reading is not None
        assert reading.as_of == recap(day=last).as_of
        assert dict(reading.counts) == counts
        older = {code: recap(day=day).as_of for code, day in said.items() if day != last}
        assert dict(reading.older) == older

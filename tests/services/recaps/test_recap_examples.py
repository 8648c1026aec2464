"""Each example recap is read, staged and published, and stands on a board as the facts say."""

import shutil
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import pytest

from bot.run.kinds import KINDS
from census.boards.board import Board
from census.campaign.quiet_hours import QuietHours
from census.definition import BoardRule, Census
from census.people.people import Language
from census.people.submission import SubmissionState
from census.units import Base, BoardKind, Measure, Target, Unit, UnitCode, UnitKind
from services.boards.standings import board_totals, current_board
from services.ports.unit_of_work import UnitOfWork
from services.recaps.publishing import publish_recap
from services.recaps.staging import stage_recap
from services.rules.actors import System
from services.rules.push_rules import PushRules
from storage.unit_of_work import Storage
from tests.support.files.recap_examples import AS_OF, UNITS, WIB, bases_of_districts, example

OPERATOR = System("test")
NOW = datetime(2020, 5, 30, 9, tzinfo=WIB)
BPS, REGENT = Target("BPS", Fraction(27, 100)), Target("Bupati", Fraction(1, 2))
RESPON = (SubmissionState.STARTED, SubmissionState.CONFIRMED)
CLEAN = (SubmissionState.CONFIRMED,)


def targets(_unit: Unit, _rule: BoardRule) -> tuple[Target, ...]:
    return BPS, REGENT


def a_census(measure: Measure = Measure.FAMILIES) -> Census:
    """Districts ranked by one figure; offices, villages and regencies as they always are."""
    return Census(
        id="sp2020",
        zone=WIB,
        official_domain="sensus.bps.go.id",
        languages=(Language("id"),),
        phases=(),
        reminders=(),
        boards=(
            BoardRule(BoardKind.DISTRICT, (UnitKind.DISTRICT,), measure, RESPON),
            BoardRule(BoardKind.OFFICE, (UnitKind.OFFICE,), Measure.EMPLOYEES, CLEAN),
            BoardRule(BoardKind.VILLAGE, (UnitKind.VILLAGE,), Measure.FAMILIES, RESPON),
            BoardRule(BoardKind.REGENCY, (UnitKind.REGENCY,), Measure.FAMILIES, RESPON),
        ),
        finished={},
    )


@pytest.fixture
async def work(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[UnitOfWork]:
    storage = Storage(
        f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'recaps.db')}", kinds=KINDS
    )
    async with storage.open() as uow:
        yield uow
    await storage.close()


async def published(
    uow: UnitOfWork,
    name: str,
    kind: BoardKind = BoardKind.DISTRICT,
    *,
    bases: Sequence[Base] = (),
    census: Census | None = None,
) -> Board:
    """Publish an example and return a board of it."""
    census = census or a_census()
    await uow.units.put(UNITS[name], bases)
    preview = await stage_recap(uow, census, example(name, bases), OPERATOR, at=NOW)
    rules = PushRules(census, QuietHours(), targets)
    done = await publish_recap(uow, rules, preview.snapshot.id, OPERATOR, at=NOW, sure=True)
    assert done.snapshot.published_at is not None
    board = await current_board(uow, census, kind, at=NOW, targets=targets)
    assert board is not None
    assert board.as_of == AS_OF
    return board


@pytest.mark.parametrize(
    ("name", "kind", "rows"),
    [
        ("blora.xlsx", BoardKind.DISTRICT, 16),
        ("blora.xls", BoardKind.DISTRICT, 16),
        ("indragiri_hulu.xlsx", BoardKind.DISTRICT, 14),
        ("luwu_utara_asn.csv", BoardKind.OFFICE, 8),
        ("luwu_utara_masyarakat.xlsx", BoardKind.DISTRICT, 12),
        ("jember.xlsx", BoardKind.DISTRICT, 31),
        ("kudus.txt", BoardKind.DISTRICT, 9),
        ("jawa_timur.xlsx", BoardKind.REGENCY, 38),
        ("desa.ods", BoardKind.VILLAGE, 16),
    ],
)
async def test_every_kind_of_recap_publishes(
    work: UnitOfWork, name: str, kind: BoardKind, rows: int
) -> None:
    assert len((await published(work, name, kind)).standings) == rows


async def test_jember_has_its_families_and_persons(work: UnitOfWork) -> None:
    board = await published(work, "jember.xlsx")
    totals = await board_totals(work, a_census(), board)
    assert totals[Measure.FAMILIES].completed == 37_819
    assert totals[Measure.PERSONS].completed == 141_717


async def test_jember_leads_the_province(work: UnitOfWork) -> None:
    board = await published(work, "jawa_timur.xlsx", BoardKind.REGENCY)
    assert (board.standings[0].unit.code, board.standings[0].rank) == (UnitCode("35.09"), 1)


async def test_kudus_is_measured_by_both_targets(work: UnitOfWork) -> None:
    board = await published(work, "kudus.txt")
    assert sum(row.base for row in board.standings) == 275_115
    first = board.standings[0]
    assert [gap.target for gap in first.gaps] == [BPS, REGENT]
    assert first.gaps[0].reached
    assert first.gaps[1].missing == -(-first.base // 2) - first.completed


async def test_luwu_utara_stands_above_100_percent(work: UnitOfWork) -> None:
    totals = await board_totals(
        work, a_census(), await published(work, "luwu_utara_masyarakat.xlsx")
    )
    assert totals[Measure.FAMILIES].rate == Fraction(16_826, 10_000)


async def test_the_civil_servants_of_luwu_utara_are_counted_without_the_others(
    work: UnitOfWork,
) -> None:
    totals = await board_totals(
        work, a_census(), await published(work, "luwu_utara_asn.csv", BoardKind.OFFICE)
    )
    employees = totals[Measure.EMPLOYEES]
    assert (employees.completed, employees.base) == (1_948, 2_037)


async def test_blora_is_ranked_by_each_districts_own_base(work: UnitOfWork) -> None:
    bases = bases_of_districts("blora.xlsx", 4_000)
    census = a_census(Measure.FAMILIES_CLEAN)
    board = await published(work, "blora.xlsx", bases=bases, census=census)
    assert {row.base for row in board.standings} == {4_000}
    assert sum(row.completed for row in board.standings) == 13_633


async def test_respon_and_clean_are_never_on_one_board(work: UnitOfWork) -> None:
    bases = bases_of_districts("blora.xlsx", 4_000)
    await published(work, "blora.xlsx", bases=bases)
    for measure, figures in ((Measure.FAMILIES, 21_540), (Measure.FAMILIES_CLEAN, 13_633)):
        board = await current_board(
            work, a_census(measure), BoardKind.DISTRICT, at=NOW, targets=targets
        )
        assert board is not None
        assert sum(row.completed for row in board.standings) == figures

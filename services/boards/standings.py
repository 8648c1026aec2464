"""Boards of now and of past days, and the trend of a unit."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from census.boards.board import Board, Trend
from census.boards.progress import Reading, Streak, streak, trend
from census.boards.standing import Standing
from census.boards.totals import Addend, Whole, add_up
from census.campaign.phases import unmeasured_until
from census.definition import Census, Targets
from census.recaps.composition import older_than
from census.recaps.recap import Snapshot
from census.units import (
    BoardKind,
    Measure,
    SizeBand,
    Unit,
    UnitCode,
)
from services.boards.archive import HISTORY, BoardArchive
from services.boards.making import BoardMaker
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

LEADING = (BoardKind.DISTRICT, BoardKind.VILLAGE, BoardKind.OFFICE)
"""The boards whose sum can stand for a regency. The first one with data is used."""


async def current_board(
    uow: UnitOfWork,
    census: Census,
    kind: BoardKind,
    *,
    at: datetime,
    targets: Targets,
    area: UnitCode | None = None,
    band: SizeBand | None = None,
    published_by: datetime | None = None,
) -> Board | None:
    """Return a board from the newest data, everywhere or in one area; None without data.

    ``band`` ranks only units of one size. ``published_by`` asks for a past board: from the newest
    data that had been published at that moment.
    """
    rule = census.board(kind)
    snapshots = await uow.snapshots.published(rule, limit=HISTORY, by=published_by)
    maker = BoardMaker(uow, census, rule, at=at, targets=targets, area=area, band=band)
    return await maker.newest(snapshots)


async def leading_board(
    uow: UnitOfWork,
    rules: PushRules,
    area: UnitCode,
    *,
    at: datetime,
    published_by: datetime | None = None,
) -> Board | None:
    """Return the board whose sum stands for a regency; None without data."""
    for kind in LEADING:
        if kind in {rule.kind for rule in rules.census.boards}:
            board = await current_board(
                uow,
                rules.census,
                kind,
                at=at,
                targets=rules.targets,
                area=area,
                published_by=published_by,
            )
            if board is not None:
                return board
    return None


@dataclass(frozen=True, slots=True)
class Publishing:
    """What a snapshot has changed on a board.

    ``before`` is the board from data of an earlier moment. ``without`` is the board as it was
    until this snapshot: they differ where the snapshot is a part of its moment, or a correction.
    """

    board: Board
    before: Board | None
    without: Board | None

    @property
    def changed(self) -> frozenset[UnitCode]:
        """The units that are new on the board or have another rank."""
        ranks = {row.unit.code: row.rank for row in self.without.standings} if self.without else {}
        rows = self.board.standings
        return frozenset(row.unit.code for row in rows if ranks.get(row.unit.code) != row.rank)

    @property
    def differs(self) -> frozenset[UnitCode]:
        """The units that are new on the board, or have another rank or other figures."""
        before = {_placed(row) for row in self.without.standings} if self.without else set()
        rows = self.board.standings
        return frozenset(row.unit.code for row in rows if _placed(row) not in before)


def _placed(row: Standing) -> tuple[UnitCode, int, int, int]:
    return row.unit.code, row.rank, row.completed, row.base


async def publishing_of(
    uow: UnitOfWork,
    census: Census,
    kind: BoardKind,
    snapshot: Snapshot,
    *,
    at: datetime,
    targets: Targets,
    area: UnitCode | None = None,
) -> Publishing | None:
    """Return what a published snapshot has changed on a board; None without figures for it."""
    rule = census.board(kind)
    published = await uow.snapshots.published(rule, limit=HISTORY)
    maker = BoardMaker(uow, census, rule, at=at, targets=targets, area=area, band=None)
    board, before = await maker.newest_and_before(published)
    if board is None or all(row.snapshot != snapshot.id for row in board.standings):
        return None
    others = [each for each in published if each.id != snapshot.id]
    without = before
    if any(each.as_of == board.as_of for each in others):
        without = await maker.newest(others)
    return Publishing(board, before, without)


async def board_history(
    uow: UnitOfWork,
    census: Census,
    kind: BoardKind,
    *,
    area: UnitCode | None = None,
    band: SizeBand | None = None,
    published_by: datetime | None = None,
) -> tuple[Reading, ...]:
    """Return the reading at the end of each local day with data, oldest first."""
    rule = census.board(kind)
    snapshots = await uow.snapshots.published(rule, limit=HISTORY, by=published_by)
    zone, unmeasured = census.zone, unmeasured_until(census)
    archive = BoardArchive(uow, rule, area, snapshots, zone=zone, band=band, unmeasured=unmeasured)
    return await archive.days()


async def unit_trend(
    uow: UnitOfWork, census: Census, unit: Unit, *, at: datetime, targets: Targets
) -> Trend | None:
    """Return the trend of a unit among similar units; None without data of it."""
    board = await board_around(uow, census, unit, at=at, targets=targets)
    if board is None or board.of(unit.code) is None:
        return None
    days = await board_history(uow, census, board.rule.kind, area=unit.parent)
    points = trend(days, unit.code)
    row_of_days = Streak() if board.ending else streak(points, census.zone)
    return Trend(unit, board, points, row_of_days)


async def board_totals(
    uow: UnitOfWork, census: Census, board: Board, *, published_by: datetime | None = None
) -> Mapping[Measure, Whole]:
    """Return the sums of a board's units for every measure.

    ``published_by`` must be the same as for the board.
    """
    totals = {board.rule.measure: board.whole}
    on_board = {row.unit.code for row in board.standings}
    for measure in Measure:
        if measure is board.rule.measure:
            continue
        rule = replace(board.rule, measure=measure)
        snapshots = await uow.snapshots.published(rule, limit=HISTORY, by=published_by)
        area = board.area.code if board.area else None
        unmeasured = unmeasured_until(census)
        archive = BoardArchive(uow, rule, area, snapshots, zone=census.zone, unmeasured=unmeasured)
        shown = {unit: at for unit, at in (await archive.shown()).items() if unit in on_board}
        if shown:
            older = older_than(shown, board.as_of)
            addends = [
                Addend(each.completed, each.base, unit not in older) for unit, each in shown.items()
            ]
            missing = len(board.standings) - len(shown) + board.never_reported
            totals[measure] = add_up(addends, never_reported=missing)
    return totals


async def board_around(
    uow: UnitOfWork, census: Census, unit: Unit, *, at: datetime, targets: Targets
) -> Board | None:
    """Return the board that ranks a unit among the other units of the same parent.

    None when the census has no such board, or nothing has been published for it.
    """
    kind = board_kind(census, unit)
    if kind is None:
        return None
    return await current_board(uow, census, kind, at=at, targets=targets, area=unit.parent)


def board_kind(census: Census, unit: Unit) -> BoardKind | None:
    """Return the board that ranks units of this kind, if there is one."""
    return next((rule.kind for rule in census.boards if unit.kind in rule.units), None)

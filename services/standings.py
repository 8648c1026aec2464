"""Boards as they stand, made from the newest published snapshot and the one before."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from census.definition import BoardRule, Census
from census.phases import days_left, phase_at
from census.ranking import Board, Figures
from census.ranking import board as make_board
from census.units import BoardKind, Measure, Target, Unit, UnitCode
from services.ports import Snapshot, UnitOfWork

Targets = Callable[[Unit, BoardRule], tuple[Target, ...]]
"""Who wants which share of a unit's base; the first target leads."""

SNAPSHOTS_LOOKED_AT = 6
"""Recaps of other areas may lie between the two newest that hold an area's figures."""


async def current_board(
    uow: UnitOfWork,
    census: Census,
    kind: BoardKind,
    *,
    at: datetime,
    targets: Targets,
    area: UnitCode | None = None,
) -> Board | None:
    """Return a board from the newest data, everywhere or in one area; None without any."""
    rule = census.board(kind)
    snapshots = await uow.snapshots.published(rule, limit=SNAPSHOTS_LOOKED_AT)
    boards = await _newest_boards(uow, census, rule, snapshots, at=at, targets=targets, area=area)
    return boards[0] if boards else None


async def boards_of_snapshot(
    uow: UnitOfWork,
    census: Census,
    kind: BoardKind,
    snapshot: Snapshot,
    *,
    at: datetime,
    targets: Targets,
    area: UnitCode | None = None,
) -> tuple[Board | None, Board | None]:
    """Return a snapshot's board, and that of the snapshot before; None where there is none."""
    rule = census.board(kind)
    published = await uow.snapshots.published(rule, limit=SNAPSHOTS_LOOKED_AT)
    older = [each for each in published if each.as_of < snapshot.as_of and each.id != snapshot.id]
    boards = await _newest_boards(
        uow, census, rule, [snapshot, *older], at=at, targets=targets, area=area
    )
    if not boards or boards[0].as_of != snapshot.as_of:
        return None, None
    return boards[0], boards[1] if len(boards) > 1 else None


async def board_totals(uow: UnitOfWork, board: Board) -> Mapping[Measure, tuple[int, int]]:
    """Return completed and base of a board's units together, for everything its data counts.

    A base is 0 where that of any unit is not known.
    """
    on_board = {row.unit.code for row in board.standings}
    totals: dict[Measure, tuple[int, int]] = {}
    for snapshot in await uow.snapshots.published(board.rule, limit=SNAPSHOTS_LOOKED_AT):
        if (snapshot.as_of, snapshot.published_at) != (board.as_of, board.published_at):
            continue
        for measure in Measure:
            rows = await uow.snapshots.rows(snapshot.id, measure)
            if rows := [row for row in rows if row.unit in on_board]:
                base = sum(row.base for row in rows) if all(row.base for row in rows) else 0
                totals[measure] = (sum(row.completed for row in rows), base)
        break
    return totals


async def board_around(
    uow: UnitOfWork, census: Census, unit: Unit, *, at: datetime, targets: Targets
) -> Board | None:
    """Return the board on which a unit meets its like: the other units of the same parent.

    None when the census has no such board, or nothing has been published for it.
    """
    kind = board_kind(census, unit)
    if kind is None:
        return None
    return await current_board(uow, census, kind, at=at, targets=targets, area=unit.parent)


def board_kind(census: Census, unit: Unit) -> BoardKind | None:
    """Return the board that ranks units of this kind, if there is one."""
    return next((rule.kind for rule in census.boards if unit.kind in rule.units), None)


async def _newest_boards(
    uow: UnitOfWork,
    census: Census,
    rule: BoardRule,
    snapshots: Sequence[Snapshot],
    *,
    at: datetime,
    targets: Targets,
    area: UnitCode | None,
) -> tuple[Board, ...]:
    """Return up to two boards, newest first, each compared with the one before."""
    units = await _units(uow, rule, area)
    place = await uow.units.get(area) if area else None
    phase = phase_at(census, at)
    left = days_left(phase, at, census.zone) if phase else None
    with_figures: list[tuple[Snapshot, list[Figures]]] = []
    for snapshot in snapshots:
        figures = await _figures(uow, rule, snapshot, units, targets)
        if figures:
            with_figures.append((snapshot, figures))
        if len(with_figures) == 3:  # noqa: PLR2004 - two boards, and what the older is compared with
            break
    boards: list[Board] = []
    for snapshot, figures in reversed(with_figures):
        made = make_board(
            rule,
            figures,
            area=place,
            as_of=snapshot.as_of,
            published_at=snapshot.published_at or at,
            source=snapshot.source,
            before=boards[-1] if boards else None,
            days_left=left,
        )
        boards.append(made)
    return tuple(reversed(boards))[:2]


async def _units(
    uow: UnitOfWork, rule: BoardRule, area: UnitCode | None
) -> Mapping[UnitCode, Unit]:
    return {unit.code: unit for kind in rule.units for unit in await uow.units.within(kind, area)}


async def _figures(
    uow: UnitOfWork,
    rule: BoardRule,
    snapshot: Snapshot,
    units: Mapping[UnitCode, Unit],
    targets: Targets,
) -> list[Figures]:
    return [
        Figures(
            unit=units[row.unit],
            completed=row.completed,
            base=row.base,
            targets=targets(units[row.unit], rule),
            illustrative=snapshot.illustrative,
        )
        for row in await uow.snapshots.rows(snapshot.id, rule.measure)
        if row.unit in units
    ]

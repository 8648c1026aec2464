"""Boards as they stand or stood, and how a unit got where it is."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

from census.definition import BoardRule, Census
from census.phases import days_left, phase_at
from census.progress import Reading, streak, trend
from census.ranking import Board, Figures
from census.ranking import board as make_board
from census.trends import Trend
from census.units import BaseSource, BoardKind, Measure, SizeBand, Target, Unit, UnitCode
from services.board_archive import BoardArchive
from services.ports import Snapshot, UnitOfWork

Targets = Callable[[Unit, BoardRule], tuple[Target, ...]]
"""Who wants which share of a unit's base; the first target leads."""

SNAPSHOTS_LOOKED_AT = 6
"""Recaps of other areas may lie between the two newest that hold an area's figures."""

LOOKED_BACK = 60
"""Snapshots among which the one of a week ago is looked for."""

HISTORY = 400
"""Snapshots that a history goes back: a campaign of months, with several recaps a day."""

WEEK = timedelta(days=7)


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
    """Return a board from the newest data, everywhere or in one area; None without any.

    ``band`` ranks only units of one size. ``published_by`` shows a board of the past: the newest
    data that had been published by then.
    """
    rule = census.board(kind)
    snapshots = await uow.snapshots.published(rule, limit=LOOKED_BACK, by=published_by)
    maker = _Maker(uow, census, rule, at=at, targets=targets, area=area, band=band)
    board, _ = await maker.newest(snapshots)
    return board


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
    published = await uow.snapshots.published(rule, limit=LOOKED_BACK)
    older = [each for each in published if each.as_of < snapshot.as_of and each.id != snapshot.id]
    maker = _Maker(uow, census, rule, at=at, targets=targets, area=area, band=None)
    board, before = await maker.newest([snapshot, *older])
    if board is None or board.as_of != snapshot.as_of:
        return None, None
    return board, before


async def board_history(
    uow: UnitOfWork,
    census: Census,
    kind: BoardKind,
    *,
    area: UnitCode | None = None,
    band: SizeBand | None = None,
    published_by: datetime | None = None,
) -> tuple[Reading, ...]:
    """Return a board's counts by the last data of each local day, oldest first."""
    rule = census.board(kind)
    snapshots = await uow.snapshots.published(rule, limit=HISTORY, by=published_by)
    return await BoardArchive(uow, rule, area, band, census.zone).days(snapshots)


async def unit_trend(
    uow: UnitOfWork, census: Census, unit: Unit, *, at: datetime, targets: Targets
) -> Trend | None:
    """Return how a unit came to stand where it stands among its like; None without data of it."""
    board = await board_around(uow, census, unit, at=at, targets=targets)
    if board is None or board.of(unit.code) is None:
        return None
    days = await board_history(uow, census, board.rule.kind, area=unit.parent)
    points = trend(days, unit.code)
    return Trend(unit, board, points, streak(points, census.zone))


async def board_totals(
    uow: UnitOfWork, board: Board, *, published_by: datetime | None = None
) -> Mapping[Measure, tuple[int, int]]:
    """Return completed and base of a board's units together, for everything its data counts.

    A base is 0 where that of any unit is not known. ``published_by`` is what the board was made
    with.
    """
    on_board = {row.unit.code for row in board.standings}
    totals: dict[Measure, tuple[int, int]] = {}
    for snapshot in await uow.snapshots.published(board.rule, limit=HISTORY, by=published_by):
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


class _Maker:
    """Makes the boards of one rule and area, reading each snapshot once."""

    def __init__(
        self,
        uow: UnitOfWork,
        census: Census,
        rule: BoardRule,
        *,
        at: datetime,
        targets: Targets,
        area: UnitCode | None,
        band: SizeBand | None,
    ) -> None:
        self._uow, self._rule, self._area, self._band = uow, rule, area, band
        self._at, self._targets = at, targets
        self._archive = BoardArchive(uow, rule, area, band, census.zone)
        phase = phase_at(census, at)
        self._days_left = days_left(phase, at, census.zone) if phase else None

    async def newest(self, snapshots: Sequence[Snapshot]) -> tuple[Board | None, Board | None]:
        """Return the board of the newest snapshot that has one, and the bare one before."""
        place = await self._first(snapshots)
        if place is None:
            return None, None
        snapshot, older = snapshots[place], snapshots[place + 1 :]
        today = self._archive.day(snapshot)
        last = await self._first(older)
        before = await self._board(older[last], bare=True) if last is not None else None
        board = await self._board(
            snapshot,
            before=before,
            day=await self._reading(older, today - timedelta(days=1)),
            week=await self._reading(older, today - WEEK),
            bases=await self._archive.bases(snapshot),
        )
        return board, before

    async def _board(
        self,
        snapshot: Snapshot,
        *,
        before: Board | None = None,
        day: Reading | None = None,
        week: Reading | None = None,
        bases: Sequence[BaseSource] = (),
        bare: bool = False,
    ) -> Board:
        return make_board(
            self._rule,
            await self._figures(snapshot, bare=bare),
            area=await self._uow.units.get(self._area) if self._area else None,
            as_of=snapshot.as_of,
            published_at=snapshot.published_at or self._at,
            source=snapshot.source,
            before=before,
            day=day,
            week=week,
            band=self._band,
            bases=bases,
            corrected_at=snapshot.published_at if snapshot.replaces is not None else None,
            days_left=self._days_left,
        )

    async def _figures(self, snapshot: Snapshot, *, bare: bool) -> Sequence[Figures]:
        units = await self._archive.units()
        return [
            Figures(
                unit=units[row.unit],
                completed=row.completed,
                base=row.base,
                targets=() if bare else self._targets(units[row.unit], self._rule),
                illustrative=snapshot.illustrative,
            )
            for row in await self._archive.rows(snapshot)
        ]

    async def _first(self, snapshots: Sequence[Snapshot]) -> int | None:
        for place, snapshot in enumerate(snapshots):
            if await self._archive.rows(snapshot):
                return place
        return None

    async def _reading(self, older: Sequence[Snapshot], latest: date) -> Reading | None:
        """Return the counts of the newest snapshot up to a day."""
        early = [snapshot for snapshot in older if self._archive.day(snapshot) <= latest]
        place = await self._first(early)
        return None if place is None else await self._archive.reading(early[place])

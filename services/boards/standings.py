"""Boards of now and of past days, and the trend of a unit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from census.boards.board import Board, Figures
from census.boards.progress import Reading, streak, trend
from census.boards.ranking import board as make_board
from census.boards.totals import Addend, Whole, add_up
from census.boards.trends import Trend
from census.campaign.phases import days_left, phase_at
from census.definition import BoardRule, Census, Targets
from census.recaps.composition import Shown, never_reported, older_than, sources_of
from census.recaps.recap import Snapshot
from census.units import (
    BaseSource,
    BoardKind,
    CountsFrom,
    Measure,
    SizeBand,
    Unit,
    UnitCode,
)
from services.boards.archive import HISTORY, BoardArchive
from services.boards.known_names import known_of_offices
from services.ports.unit_of_work import UnitOfWork

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


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
    maker = _Maker(uow, census, rule, at=at, targets=targets, area=area, band=band)
    board, _ = await maker.newest(snapshots)
    return board


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
    maker = _Maker(uow, census, rule, at=at, targets=targets, area=area, band=None)
    board, before = await maker.newest(published)
    if board is None or all(row.snapshot != snapshot.id for row in board.standings):
        return None
    others = [each for each in published if each.id != snapshot.id]
    without = before
    if any(each.as_of == board.as_of for each in others):
        without, _ = await maker.newest(others)
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
    return await BoardArchive(uow, rule, area, snapshots, zone=census.zone, band=band).days()


async def unit_trend(
    uow: UnitOfWork, census: Census, unit: Unit, *, at: datetime, targets: Targets
) -> Trend | None:
    """Return the trend of a unit among similar units; None without data of it."""
    board = await board_around(uow, census, unit, at=at, targets=targets)
    if board is None or board.of(unit.code) is None:
        return None
    days = await board_history(uow, census, board.rule.kind, area=unit.parent)
    points = trend(days, unit.code)
    return Trend(unit, board, points, streak(points, census.zone))


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
        archive = BoardArchive(uow, rule, area, snapshots, zone=census.zone)
        shown = {unit: at for unit, at in (await archive.shown()).items() if unit in on_board}
        if shown:
            older = older_than(archive.day, shown, board.as_of)
            addends = [
                Addend(row.completed, row.base, unit not in older)
                for unit, (_, row) in shown.items()
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


class _Maker:
    """Builds the boards of one rule and area."""

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
        self._at, self._targets, self._zone = at, targets, census.zone
        self._census = census
        phase = phase_at(census, at)
        self._days_left = days_left(phase, at, census.zone) if phase else None

    async def newest(self, snapshots: Sequence[Snapshot]) -> tuple[Board | None, Board | None]:
        """Return the board of all snapshots, and the unranked board of the data before."""
        archive = BoardArchive(
            self._uow, self._rule, self._area, snapshots, zone=self._zone, band=self._band
        )
        shown = await archive.shown()
        if not shown:
            return None, None
        moment = sources_of(shown)[0].as_of
        today = archive.day(moment)
        places = archive.snapshots
        last = _place(places, lambda each: each.as_of < moment)
        earlier = await archive.shown(last)
        before = await self._board(archive, earlier, bare=True) if earlier else None
        day = _place(places, lambda each: archive.day(each.as_of) <= today - DAY)
        week = _place(places, lambda each: archive.day(each.as_of) <= today - WEEK)
        board = await self._board(
            archive,
            shown,
            before=before,
            day=await archive.reading(day),
            week=await archive.reading(week),
            bases=await archive.bases(shown),
        )
        return board, before

    async def _board(
        self,
        archive: BoardArchive,
        shown: Shown,
        *,
        before: Board | None = None,
        day: Reading | None = None,
        week: Reading | None = None,
        bases: Sequence[BaseSource] = (),
        bare: bool = False,
    ) -> Board:
        snapshots = sources_of(shown)
        newest, units = snapshots[0], await archive.units()
        of_moment = [each for each in snapshots if each.as_of == newest.as_of]
        return make_board(
            self._rule,
            await self._figures(archive, shown, units, bare=bare),
            area=await self._uow.units.get(self._area) if self._area else None,
            as_of=newest.as_of,
            published_at=max(each.published_at or self._at for each in snapshots),
            source=newest.source,
            before=before,
            day=day,
            week=week,
            band=self._band,
            bases=bases,
            corrected_at=max(
                (each.published_at or self._at for each in of_moment if each.replaces is not None),
                default=None,
            ),
            never_reported=0 if bare or self._band else len(never_reported(units, shown)),
            days_left=self._days_left,
        )

    async def _parts(self, units: Sequence[Unit]) -> Mapping[UnitCode, int]:
        """Return the recap's count for units whose people are not all known by name."""
        if self._rule.counts_from is not CountsFrom.PEOPLE:
            return {}
        known = await known_of_offices(self._uow, self._census, units)
        return {
            code: each.recap.completed
            for code, each in known.items()
            if each.recap is not None and not each.covered
        }

    async def _figures(
        self, archive: BoardArchive, shown: Shown, units: Mapping[UnitCode, Unit], *, bare: bool
    ) -> Sequence[Figures]:
        older = older_than(archive.day, shown, sources_of(shown)[0].as_of)
        parts = {} if bare else await self._parts(list(map(units.__getitem__, shown)))
        return [
            Figures(
                unit=units[code],
                completed=row.completed,
                base=row.base,
                targets=() if bare else self._targets(units[code], self._rule),
                illustrative=snapshot.illustrative,
                older=older.get(code),
                snapshot=snapshot.id,
                part_of=parts.get(code),
            )
            for code, (snapshot, row) in shown.items()
        ]


def _place(snapshots: Sequence[Snapshot], wanted: Callable[[Snapshot], bool]) -> int:
    """Return the index of the first matching snapshot; the length without one."""
    return next((n for n, each in enumerate(snapshots) if wanted(each)), len(snapshots))

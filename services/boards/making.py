"""Makes the boards of one rule and area from the snapshots that count."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from census.boards.board import Board, Ending
from census.boards.progress import Reading
from census.boards.ranking import board as make_board
from census.boards.standing import Figures
from census.campaign.phases import closed_phase, covers, days_left, open_phase, unmeasured_until
from census.definition import BoardRule, Census, Targets
from census.recaps.composition import Shown, never_reported, older_than, sources_of
from census.recaps.recap import Snapshot
from census.units import (
    BaseSource,
    CountsFrom,
    SizeBand,
    Unit,
    UnitCode,
)
from services.boards.archive import BoardArchive
from services.boards.known_names import known_of_offices
from services.ports.unit_of_work import UnitOfWork

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


class BoardMaker:
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
        phase = open_phase(census, at)
        self._days_left = days_left(phase, at, census.zone) if phase else None

    async def newest(self, snapshots: Sequence[Snapshot]) -> Board | None:
        """Return the board of all snapshots; None without figures."""
        return await self._newest(self._archive(snapshots))

    async def newest_and_before(
        self, snapshots: Sequence[Snapshot]
    ) -> tuple[Board | None, Board | None]:
        """Return the board of all snapshots, and the board of the data before."""
        archive = self._archive(snapshots)
        board = await self._newest(archive)
        if board is None:
            return None, None
        earlier = await archive.shown(_before(archive.snapshots, board.as_of))
        return board, await self._board(archive, earlier, bare=True) if earlier else None

    def _archive(self, snapshots: Sequence[Snapshot]) -> BoardArchive:
        return BoardArchive(
            self._uow,
            self._rule,
            self._area,
            snapshots,
            zone=self._zone,
            band=self._band,
            unmeasured=unmeasured_until(self._census),
        )

    async def _newest(self, archive: BoardArchive) -> Board | None:
        shown = await archive.shown()
        if not shown:
            return None
        moment = sources_of(shown)[0].as_of
        today, places = archive.day(moment), archive.snapshots
        day = _place(places, lambda each: archive.day(each.as_of) <= today - DAY)
        week = _place(places, lambda each: archive.day(each.as_of) <= today - WEEK)
        oldest = len(places) - (day < len(places))
        return await self._board(
            archive,
            shown,
            now=await archive.reading(0),
            before=await archive.reading(_before(places, moment)),
            day=await archive.reading(day),
            week=await archive.reading(week),
            recent=await archive.reading(min(week, oldest)),
            bases=await archive.bases(shown),
        )

    async def _board(
        self,
        archive: BoardArchive,
        shown: Shown,
        *,
        now: Reading | None = None,
        before: Reading | None = None,
        day: Reading | None = None,
        week: Reading | None = None,
        recent: Reading | None = None,
        bases: Sequence[BaseSource] = (),
        bare: bool = False,
    ) -> Board:
        snapshots = sources_of(shown)
        newest, units = snapshots[0], await archive.units()
        of_moment = [each for each in snapshots if each.as_of == newest.as_of]
        return make_board(
            self._rule,
            await self._figures(archive, shown, snapshots, bare=bare),
            area=await self._uow.units.get(self._area) if self._area else None,
            as_of=newest.as_of,
            published_at=max(each.published_at or self._at for each in snapshots),
            source=newest.source,
            now=now,
            before=before,
            day=day,
            week=week,
            recent=recent,
            band=self._band,
            bases=bases,
            corrected_at=max(
                (each.published_at or self._at for each in of_moment if each.replaces is not None),
                default=None,
            ),
            never_reported=0 if bare or self._band else len(never_reported(units, shown)),
            days_left=self._days_left,
            ending=self._ending(newest.as_of, unmeasured=archive.is_unmeasured(newest)),
            unmeasured=archive.is_unmeasured(newest),
        )

    def _ending(self, as_of: datetime, *, unmeasured: bool) -> Ending | None:
        """Return the phase that the figures are about, if it is over.

        Where only invited ones filled in, later figures are about the visits.
        """
        if not unmeasured and unmeasured_until(self._census) is not None:
            return None
        closed = closed_phase(self._census, self._at)
        return Ending(closed, covers(closed, as_of, self._zone)) if closed else None

    async def _parts(self, units: Mapping[UnitCode, Unit], shown: Shown) -> Mapping[UnitCode, int]:
        """Return the recap's count for units whose people are not all known by name."""
        if self._rule.counts_from is not CountsFrom.PEOPLE:
            return {}
        known = await known_of_offices(self._uow, self._census, [units[code] for code in shown])
        return {
            code: each.recap.completed
            for code, each in known.items()
            if each.recap is not None and not each.covered
        }

    async def _figures(
        self, archive: BoardArchive, shown: Shown, sources: Sequence[Snapshot], *, bare: bool
    ) -> Sequence[Figures]:
        units, rule, targets = await archive.units(), self._rule, self._targets
        newest, oldest = sources[0].as_of, sources[-1].as_of
        older = older_than(shown, newest) if oldest != newest else {}
        day = archive.day(newest)
        of_the_day = {each.id for each in sources if archive.day(each.as_of) == day}
        parts = {} if bare else await self._parts(units, shown)
        return [
            Figures(
                units[code],
                each.completed,
                each.base,
                () if bare else targets(units[code], rule),
                each.snapshot.illustrative,
                older.get(code),
                each.snapshot.id in of_the_day,
                each.snapshot.id,
                parts.get(code),
            )
            for code, each in shown.items()
        ]


def _place(snapshots: Sequence[Snapshot], wanted: Callable[[Snapshot], bool]) -> int:
    """Return the index of the first matching snapshot; the length without one."""
    return next((n for n, each in enumerate(snapshots) if wanted(each)), len(snapshots))


def _before(snapshots: Sequence[Snapshot], moment: datetime) -> int:
    """Return the index of the first snapshot of an earlier moment."""
    return _place(snapshots, lambda each: each.as_of < moment)

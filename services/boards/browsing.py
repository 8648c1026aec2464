"""Boards on demand. An opened board is recorded for a week, so corrections reach its reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from census.boards.board import Board, Trend
from census.boards.progress import Reading
from census.definition import Census, Targets
from census.errors import CensusError
from census.people.people import ChatId, Person, Role
from census.people.permissions import Permission, may
from census.units import BOARD_INSIDE, BoardKind, SizeBand, Unit, UnitCode, UnitKind
from services.boards.standings import board_around, board_history, current_board, unit_trend
from services.ports.boards import OpenedBoard
from services.ports.unit_of_work import UnitOfWork

OPENED_KEPT: Final = timedelta(days=7)
OWN_FIRST: Final = (
    *(Role.OFFICE_HEAD, Role.DEPUTY, Role.COMPANY_CONTACT, Role.EMPLOYEE),
    *(Role.DISTRICT_COORDINATOR, Role.COORDINATOR, Role.HELPER, Role.ENUMERATOR, Role.VERIFIER),
)
"""Of a person with several roles the unit of the first of these is their own."""

OF_WORK: Final = frozenset({BoardKind.OFFICE, BoardKind.COMPANY})


@dataclass(frozen=True, slots=True)
class BoardView:
    """A board as one reader sees it: ``own`` is the reader's row.

    ``days`` are the counts at the end of each day with data, oldest first, for a file.
    """

    board: Board
    own: UnitCode | None = None
    days: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit on its board. ``trend`` is None for one that is not on it.

    ``opens_up`` tells whether there is a board of the units inside it. ``assisted`` are families
    without a phone whom helpers of the village helped; they are no official figure.
    """

    board: Board
    own: UnitCode
    trend: Trend | None
    opens_up: bool
    assisted: int = 0


@dataclass(frozen=True, slots=True)
class BoardBrowser:
    """The boards that one chat opens; ``person`` is None in groups. Without data there is None."""

    uow: UnitOfWork
    census: Census
    targets: Targets
    chat: ChatId
    person: Person | None
    at: datetime

    async def own_unit(self, kind: BoardKind | None = None) -> Unit | None:
        """Return the unit of the person: the office or area of their role, else where they live.

        With a ``kind`` it is the one that this board ranks, perhaps the area around the own one;
        who says "my office" may work in a company. A unit that no board of this census ranks is
        nobody's.
        """
        if self.person is None:
            return None
        grants = self.person.grants
        codes = [each.unit for role in OWN_FIRST for each in grants if each.role is role]
        ranked = {
            of for rule in self.census.boards if kind in (None, rule.kind) for of in rule.units
        }
        for code in filter(None, (*codes, self.person.unit)):
            unit = await self.uow.units.get(code)
            while unit is not None and kind is not None and unit.kind not in ranked:
                unit = await self.uow.units.get(unit.parent) if unit.parent else None
            if unit is not None and unit.kind in ranked:
                return unit
        return None

    async def looked_at(self) -> OpenedBoard | None:
        """Return what the chat opened last, else the board of the own unit; None without one."""
        opened = await self.uow.opened_boards.last(self.chat)
        own = None if opened else await self.own_unit()
        board = await self.board_of(own)
        if own is None or board is None:
            return opened
        area = board.area.code if board.area else None
        return OpenedBoard(self.chat, board.rule.kind, area, own.code, self.at)

    async def first(self, areas: Iterable[UnitCode]) -> Unit | None:
        """Return the first of a deployment's regencies; None where none is known."""
        found = [await self.uow.units.get(code) for code in areas]
        return next(filter(None, found), None)

    async def example(self) -> Unit | None:
        """Return a unit whose name may be typed: a village, else a district or an office."""
        kinds = (UnitKind.VILLAGE, UnitKind.DISTRICT, UnitKind.OFFICE)
        ranked = filter(self.census.ranks, kinds)
        found = [unit for kind in ranked for unit in (await self.uow.units.within(kind))[:1]]
        return next(iter(found), None)

    async def unit(self, code: UnitCode) -> Unit:
        """Return the unit of a button. Raises CensusError("old-button")."""
        found = await self.uow.units.get(code)
        if found is None:
            raise CensusError("old-button")
        return found

    async def board_of(self, unit: Unit | None) -> Board | None:
        """Return the board that ranks a unit among its neighbours, without a record of it."""
        if unit is None:
            return None
        return await board_around(self.uow, self.census, unit, at=self.at, targets=self.targets)

    async def inside(self, area: Unit) -> Board | None:
        """Return the board of the units in an area, without a record of it."""
        kind = BOARD_INSIDE.get(area.kind)
        return await self._board(kind, area.code, None) if kind else None

    async def around(self, unit: Unit) -> UnitView | None:
        """Open a unit among its neighbours, with its trend."""
        trend = await self._trend(unit)
        board = trend.board if trend else await self.board_of(unit)
        if board is None:
            return None
        await self._opened(board, unit.code)
        assisted = await self.uow.helpdesk.assisted_in(unit.code)
        return UnitView(board, unit.code, trend, await self._opens_up(unit), assisted)

    async def trend(self, unit: Unit) -> Trend | None:
        """Open the trend of a unit."""
        trend = await self._trend(unit)
        if trend is not None:
            await self._opened(trend.board, unit.code)
        return trend

    async def open(
        self, kind: BoardKind, area: UnitCode | None, band: SizeBand | None
    ) -> BoardView | None:
        """Open a board, everywhere or in one area, of one size of units or of all."""
        board = await self._board(kind, area, band)
        if board is None:
            return None
        own = await self._own_on(board)
        await self._opened(board, own)
        return BoardView(board, own)

    async def whole(self, regency: Unit) -> BoardView | None:
        """Open the board with a regency's sum: of its districts, else of its villages."""
        known = {rule.kind for rule in self.census.boards}
        for kind, area in ((BoardKind.DISTRICT, regency.code), (BoardKind.VILLAGE, None)):
            view = await self.open(kind, area, None) if kind in known else None
            if view is not None:
                return view
        return None

    @property
    def may_export(self) -> bool:
        """Whether the person may download boards."""
        return self.person is not None and may(self.person, Permission.EXPORT_BOARDS)

    async def export(
        self, kind: BoardKind, area: UnitCode | None, band: SizeBand | None
    ) -> BoardView | None:
        """Open a board with its days, for a file. Raises CensusError("not-allowed")."""
        if not self.may_export:
            raise CensusError("not-allowed", who="offices")
        board = await self._board(kind, area, band)
        if board is None:
            return None
        await self._opened(board, None)
        days = await board_history(self.uow, self.census, kind, area=area, band=band)
        return BoardView(board, days=days)

    async def _board(
        self, kind: BoardKind, area: UnitCode | None, band: SizeBand | None
    ) -> Board | None:
        return await current_board(
            self.uow,
            self.census,
            kind,
            at=self.at,
            targets=self.targets,
            area=area,
            band=band,
        )

    async def _trend(self, unit: Unit) -> Trend | None:
        return await unit_trend(self.uow, self.census, unit, at=self.at, targets=self.targets)

    async def _own_on(self, board: Board) -> UnitCode | None:
        """Return the own row: that of the own unit, or of the area around it."""
        unit = await self.own_unit()
        while unit is not None:
            if board.of(unit.code) is not None:
                return unit.code
            unit = await self.uow.units.get(unit.parent) if unit.parent else None
        return None

    async def _opens_up(self, unit: Unit) -> bool:
        """Tell whether there is a board of the units inside an area."""
        inside = BOARD_INSIDE.get(unit.kind)
        kinds = [kind for rule in self.census.boards if rule.kind is inside for kind in rule.units]
        for kind in kinds:
            if await self.uow.units.within(kind, unit.code):
                return True
        return False

    async def _opened(self, board: Board, unit: UnitCode | None) -> None:
        """Record that the chat opened a board, for one of its units or (None) the whole board."""
        area = board.area.code if board.area else None
        on_board = unit if unit is not None and board.of(unit) is not None else None
        await self.uow.opened_boards.keep(
            OpenedBoard(self.chat, board.rule.kind, area, on_board, self.at)
        )

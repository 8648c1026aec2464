"""What there is to say about boards at the moment of sending; each board is made once a batch."""

from datetime import datetime

from census.boards.board import Board
from census.boards.progress import Reading, Streak, streak, trend
from census.campaign.phases import days_left, phase_at
from census.push.delivery import Delivery, DeliveryKind
from census.push.notices import BoardPost
from census.units import BoardKind, Unit, UnitCode
from services.boards import standings
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Send, Verdict

Address = tuple[BoardKind, UnitCode | None]


class BoardComposer:
    """The boards of one batch."""

    def __init__(self, uow: UnitOfWork, rules: PushRules, now: datetime) -> None:
        self._uow, self._rules, self._now = uow, rules, now
        self._units: dict[str, Unit | None] = {}
        self._boards: dict[Address, Board | None] = {}
        self._days: dict[Address, tuple[Reading, ...]] = {}

    async def post(self, delivery: Delivery) -> Verdict:
        """Say a group's daily board."""
        group = await self._uow.groups.get(delivery.chat)
        if group is None or delivery.kind is not DeliveryKind.BOARD:
            return Cancel("not a bound group")
        unit = await self.unit(group.unit)
        board = await self.fresh_around(unit) if unit else None
        if unit is None or board is None:
            return Cancel("no fresh data")
        phase = phase_at(self._rules.census, self._now)
        left = days_left(phase, self._now, self._rules.census.zone) if phase else None
        post = BoardPost(board, unit, left, await self._streak(unit), group.topic)
        return Send(post, group.language)

    async def fresh_around(self, unit: Unit) -> Board | None:
        """Return the board on which a unit meets its like, unless its data is too old to show."""
        board = await self.around(unit)
        if board is None or self._now - board.as_of > self._rules.stale_after:
            return None
        return board

    async def around(self, unit: Unit) -> Board | None:
        """Return the board on which a unit meets its like, however old."""
        kind = standings.board_kind(self._rules.census, unit)
        if kind is None:
            return None
        return await self.board(kind, unit.parent)

    async def board(self, kind: BoardKind, area: UnitCode | None) -> Board | None:
        """Return a board, everywhere or in one area, however old."""
        address = (kind, area)
        if address not in self._boards:
            self._boards[address] = await standings.current_board(
                self._uow,
                self._rules.census,
                kind,
                at=self._now,
                targets=self._rules.targets,
                area=area,
            )
        return self._boards[address]

    async def _streak(self, unit: Unit) -> Streak:
        """Return a unit's days in a row; the days of a board are read once a batch."""
        census, kind = self._rules.census, standings.board_kind(self._rules.census, unit)
        if kind is None:
            return Streak()
        address = (kind, unit.parent)
        if address not in self._days:
            self._days[address] = await standings.board_history(
                self._uow, census, kind, area=unit.parent
            )
        return streak(trend(self._days[address], unit.code), census.zone)

    async def unit(self, code: str) -> Unit | None:
        """Return a unit."""
        if code not in self._units:
            self._units[code] = await self._uow.units.get(UnitCode(code))
        return self._units[code]

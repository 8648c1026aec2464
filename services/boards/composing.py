"""What there is to say about boards at the moment of sending; each board is made once a batch."""

from census.boards.board import Board
from census.boards.notices import BoardPost
from census.boards.progress import Reading, Streak, streak, trend
from census.campaign.phases import days_left, open_phase
from census.people.people import Person, Role
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from census.units import BoardKind, Unit, UnitCode
from services.boards import standings
from services.ports.groups import BoundGroup
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Send, Verdict

Address = tuple[BoardKind, UnitCode | None]


BOARD = MessageKind("board", Priority.BOARD, retold=True, owed_after_bar=True)


class BoardCache:
    """The boards and units of one moment; each is looked up once."""

    def __init__(self, batch: Batch) -> None:
        self._uow, self._rules, self._now = batch.uow, batch.rules, batch.now
        self._units: dict[str, Unit | None] = {}
        self._boards: dict[Address, Board | None] = {}
        self._days: dict[Address, tuple[Reading, ...]] = {}

    async def fresh_around(self, unit: Unit) -> Board | None:
        """Return the board on which a unit meets its like, unless its data is too old to show.

        Final data does not grow old.
        """
        board = await self.around(unit)
        if board is None or board.is_final:
            return board
        return board if self._now - board.as_of <= self._rules.stale_after else None

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

    async def streak(self, unit: Unit) -> Streak:
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

    async def office_of(self, person: Person) -> Unit | None:
        """Return the office in which somebody works."""
        roles = (Role.EMPLOYEE, Role.OFFICE_HEAD)
        code = next((grant.unit for grant in person.grants if grant.role in roles), None)
        return await self.unit(code) if code else None


class BoardComposer(Composer[BoardPost]):
    """Says the daily board of a group."""

    async def to_group(self, delivery: Delivery, group: BoundGroup) -> Verdict[BoardPost]:
        """Post the board on which the group's unit meets its like."""
        boards = self._batch.share(BoardCache)
        unit = await boards.unit(group.unit)
        board = await boards.fresh_around(unit) if unit else None
        if unit is None or board is None:
            return Cancel("no fresh data")
        phase = open_phase(self._rules.census, self._now)
        left = days_left(phase, self._now, self._rules.census.zone) if phase else None
        assisted = await self._uow.helpdesk.assisted_in(unit.code)
        row_of_days, page = await boards.streak(unit), self._rules.page
        post = BoardPost(board, unit, left, row_of_days, group.topic, assisted, page)
        return Send(post, group.language)

"""The boards of the visits: districts and villages by approved blocks, for groups and on demand."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from census.campaign.phases import next_visits, open_phase
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.following.board import FieldBoard, FieldBoardPost, field_board
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import Unit, UnitCode, UnitKind
from services.fieldwork.areas import part_of
from services.fieldwork.looking import made_up, newest_progress
from services.ports.groups import BoundGroup
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch, Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Send, Verdict

FIELD_BOARD = MessageKind("field_board", Priority.BOARD, owed_after_bar=True)
PARTS = {UnitKind.REGENCY: UnitKind.DISTRICT, UnitKind.DISTRICT: UnitKind.VILLAGE}
"""What is ranked inside an area."""


async def plan_field_boards(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Plan the day's board of the visits for every bound group; return how many are new.

    A board without a new approval for long is not posted, and none on a quiet day or in the night.
    """
    if not (rules.leaves_today(now) and await visits_run(uow, rules, now)):
        return 0
    boards = FieldBoards(Batch(uow, rules, now))
    start = rules.decent(now)
    owed = [
        NewDelivery(
            f"field-board:{rules.today(now)}:{group.unit}",
            group.chat,
            FIELD_BOARD,
            start,
            rules.end_of_day(start),
            {"unit": str(group.unit)},
        )
        for group in await uow.groups.all()
        if await boards.fresh_for(group.unit) is not None
    ]
    return await uow.deliveries.add(owed)


async def visits_run(uow: UnitOfWork, rules: PushRules, now: datetime) -> bool:
    """Tell whether the visits are what runs: they have started, and nobody fills in online."""
    if open_phase(rules.census, now) is not None:
        return False
    return await uow.allocations.phase() is FieldPhase.STARTED


class FieldBoards:
    """The boards of the visits at one moment; each is made once."""

    def __init__(self, batch: Batch) -> None:
        self._uow, self._rules, self._now = batch.uow, batch.rules, batch.now
        self._run: bool | None = None
        self._boards: dict[UnitCode, FieldBoard | None] = {}

    async def around(self, unit: Unit) -> FieldBoard | None:
        """Return the board of a regency's districts, or that on which a unit meets its like.

        None for workplaces, as long as nothing is approved, and while the visits do not run.
        """
        if self._run is None:
            self._run = await visits_run(self._uow, self._rules, self._now)
        code = unit.code if unit.kind is UnitKind.REGENCY else unit.parent
        if not self._run or code is None:
            return None
        if code not in self._boards:
            area = await self._uow.units.get(code)
            self._boards[code] = await self._inside(area) if area else None
        board = self._boards[code]
        ranked = board is not None and (board.area.code == unit.code or board.of(unit.code))
        return board if ranked else None

    async def first(self, areas: Iterable[UnitCode]) -> Unit | None:
        """Return the first of some regencies that has a board; None while there is none."""
        for area in areas:
            unit = await self._uow.units.get(area)
            if unit is not None and await self.around(unit):
                return unit
        return None

    async def fresh_for(self, code: UnitCode) -> FieldBoardPost | None:
        """Return what there is to tell of a unit, unless the newest approval is too old."""
        unit = await self._uow.units.get(code)
        board = await self.around(unit) if unit else None
        if unit is None or board is None or self._now - board.as_of > self._rules.stale_after:
            return None
        return FieldBoardPost(
            board, unit, self._rules.today(self._now), self._last_day(), page=self._rules.page
        )

    async def _inside(self, area: Unit) -> FieldBoard | None:
        kind = PARTS.get(area.kind)
        if kind is None:
            return None
        units = {unit.code: unit for unit in await self._uow.units.within(kind, area.code)}
        blocks = await self._uow.blocks.listed(area.code)
        board = field_board(
            area,
            units,
            blocks,
            await newest_progress(self._uow, [block.code for block in blocks]),
            part=lambda block: part_of(area, block),
            today_from=self._rules.start_of_day(self._now),
        )
        return replace(board, illustrative=await made_up(self._uow)) if board else None

    def _last_day(self) -> date | None:
        visits = next_visits(self._rules.census, self._now)
        runs = visits is not None and visits.first_day <= self._rules.today(self._now)
        return visits.last_day if visits and runs else None


class FieldBoardComposer(Composer[FieldBoardPost]):
    """Says the daily board of the visits to a group."""

    async def to_group(self, delivery: Delivery, group: BoundGroup) -> Verdict[FieldBoardPost]:
        """Post the board on which the group's unit meets its like."""
        post = await self._batch.share(FieldBoards).fresh_for(group.unit)
        if post is None:
            return Cancel("no fresh data")
        return Send(replace(post, topic=group.topic), group.language)

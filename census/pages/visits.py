"""How the visits of officers go in a regency, as the public page shows it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate

from census.boards.standing import Standing
from census.fieldwork.following.board import FieldBoard
from census.fieldwork.following.team import AreaView
from census.units import BoardKind, Unit, UnitCode, UnitKind

RANKED_ON = {UnitKind.DISTRICT: BoardKind.DISTRICT, UnitKind.VILLAGE: BoardKind.VILLAGE}


@dataclass(frozen=True, slots=True)
class VisitsState:
    """The visits of a regency, while they are what runs.

    ``boards`` rank its districts and all its villages, ``inside`` the villages of each district;
    without an approved block there are none. ``days`` are the days on which the approved blocks of
    the regency and of each unit were approved, the oldest first. ``hidden`` are units with too few
    blocks to be shown: see ``census/boards/small_bases.py``.
    """

    view: AreaView
    boards: Mapping[BoardKind, FieldBoard]
    inside: Mapping[UnitCode, FieldBoard]
    days: Mapping[UnitCode, Sequence[date]]
    hidden: frozenset[UnitCode] = frozenset()

    @property
    def as_of(self) -> datetime | None:
        """When the newest block was approved; None before the first one."""
        return max((board.as_of for board in self.boards.values()), default=None)

    def shown(self, rows: Iterable[Standing]) -> tuple[Standing, ...]:
        """Return the rows whose figures may be shown."""
        return tuple(row for row in rows if row.unit.code not in self.hidden)

    def row(self, unit: Unit) -> Standing | None:
        """Return a unit's row; None where it has none, or is not shown."""
        board = self.around(unit)
        return board.of(unit.code) if board and unit.code not in self.hidden else None

    def around(self, unit: Unit) -> FieldBoard | None:
        """Return the board that ranks a unit among its neighbours, as in the bot."""
        near = self.inside.get(unit.parent) if unit.parent else None
        kind = RANKED_ON.get(unit.kind)
        boards = (near, self.boards.get(kind) if kind else None)
        return next((each for each in boards if each and each.of(unit.code)), None)

    def way(self, code: UnitCode) -> Sequence[tuple[date, int]]:
        """Return how many blocks were approved by the end of each day on which some were.

        What was opened again counts on no day.
        """
        by_day: dict[date, int] = {}
        for day in self.days.get(code, ()):
            by_day[day] = by_day.get(day, 0) + 1
        return tuple(zip(by_day, accumulate(by_day.values()), strict=True))

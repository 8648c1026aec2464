"""What the public page shows of a campaign, read at once: its pages then need no database."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from census.boards.board import Board, Trend
from census.boards.milestones import Certificate
from census.boards.progress import Reading, Streak, streak, trend
from census.boards.standing import Standing
from census.brief.brief import Brief
from census.campaign.phases import Season
from census.pages.tiles import Placed
from census.pages.visits import VisitsState
from census.units import BoardKind, Unit, UnitCode


@dataclass(frozen=True, slots=True)
class RegencyState:
    """One regency of a deployment. ``brief`` is None, and ``boards`` is empty, without data.

    ``inside`` are the boards of the villages of each district, ``units`` all that can be ranked,
    ``days`` the days of each board, oldest first. ``hidden`` are the units of which no figure is
    shown: see ``census/boards/small_bases.py``. ``placed`` are the squares of its districts on the
    tile map, where somebody has placed them. ``certificates`` are those of its units, by their
    codes. ``stale`` data is too old to be shown as new. ``visits`` are those of officers, None
    while they do not run.
    """

    area: Unit
    units: Mapping[UnitCode, Unit]
    brief: Brief | None = None
    boards: Mapping[BoardKind, Board] = field(default_factory=dict)
    inside: Mapping[UnitCode, Board] = field(default_factory=dict)
    days: Mapping[BoardKind, Sequence[Reading]] = field(default_factory=dict)
    hidden: frozenset[UnitCode] = frozenset()
    placed: Placed = field(default_factory=dict)
    certificates: Mapping[str, Certificate] = field(default_factory=dict)
    stale: bool = False
    visits: VisitsState | None = None

    def around(self, unit: Unit) -> Board | None:
        """Return the board that ranks a unit among its neighbours, as in the bot."""
        near = self.inside.get(unit.parent) if unit.parent else None
        boards = (*([near] if near else []), *self.boards.values())
        return next((board for board in boards if unit.kind in board.rule.units), None)

    def shown(self, rows: Iterable[Standing]) -> tuple[Standing, ...]:
        """Return the rows whose figures may be shown."""
        return tuple(row for row in rows if row.unit.code not in self.hidden)

    def trend(self, unit: Unit, zone: ZoneInfo) -> Trend | None:
        """Return the way of a unit on its board; None of one that is not shown, or not ranked."""
        board = self.around(unit)
        if board is None or unit.code in self.hidden or board.of(unit.code) is None:
            return None
        neighbours = {row.unit.code for row in board.standings}
        days = [_only(neighbours, day) for day in self.days.get(board.rule.kind, ())]
        points = trend(days, unit.code)
        return Trend(unit, board, points, Streak() if board.ending else streak(points, zone))


@dataclass(frozen=True, slots=True)
class Site:
    """The state of a campaign on a day, with one regency at least. Equal ones have equal pages."""

    season: Season
    zone: ZoneInfo
    regencies: tuple[RegencyState, ...]

    def regency_of(self, code: UnitCode) -> RegencyState | None:
        """Return the regency that has this code, or a unit of this code in it."""
        return next(
            (each for each in self.regencies if code == each.area.code or code in each.units), None
        )


def _only(units: set[UnitCode], day: Reading) -> Reading:
    """Return a day with some units only."""
    return Reading(
        day.as_of,
        {code: counts for code, counts in day.counts.items() if code in units},
        {code: moment for code, moment in day.older.items() if code in units},
    )

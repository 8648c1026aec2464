"""The board of the visits: districts or villages by the share of their approved blocks."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from census.boards.progress import Reading
from census.boards.ranking import rank
from census.boards.rows import NOWHERE, places_in
from census.boards.standing import Figures, Standing
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.tally import Tally, tallies, total
from census.fieldwork.progress import BlockProgress, BlockState
from census.units import Unit, UnitCode


@dataclass(frozen=True, slots=True)
class FieldBoard:
    """The ranked parts of an area; ``as_of`` is when the newest of its blocks was approved.

    In a row ``completed`` counts approved blocks and ``base`` all. ``movement`` is the climb since
    the day before; None for a part of which nothing had been approved by then.
    """

    area: Unit
    as_of: datetime
    standings: Sequence[Standing]
    tally: Tally
    illustrative: bool = False

    def of(self, code: UnitCode) -> Standing | None:
        """Return the row of a unit; None when it is not on this board."""
        return next((row for row in self.standings if row.unit.code == code), None)


@dataclass(frozen=True, slots=True)
class FieldBoardPost:
    """The board of the visits for a unit's group, on ``today``.

    ``last_day`` is that of the visits, None where none is known.
    ``topic`` is the thread of the forum's topic that the board belongs in, if there is one.
    ``page`` is the address of the public page, "" without one.
    """

    board: FieldBoard
    unit: Unit
    today: date
    last_day: date | None
    topic: int | None = None
    page: str = ""


def field_board(
    area: Unit,
    units: Mapping[UnitCode, Unit],
    blocks: Iterable[Block],
    progress: Mapping[BlockCode, BlockProgress],
    *,
    part: Callable[[Block], UnitCode],
    today_from: datetime,
) -> FieldBoard | None:
    """Rank the parts of an area that have blocks; None as long as no block is approved.

    ``part`` says in which of the ``units`` a block lies; ``today_from`` is the day's beginning. The
    ranks of the day before are those of the blocks that were approved by then and still are;
    who had none then had no rank.
    """
    known = [block for block in blocks if part(block) in units]
    approved = {
        block.code: now.since
        for block in known
        if (now := progress.get(block.code)) is not None
        and now.state is BlockState.APPROVED
        and now.since is not None
    }
    if not approved:
        return None
    old = {code: progress[code] for code, since in approved.items() if since < today_from}
    then = {
        code: (each.approved, each.blocks)
        for code, each in tallies(known, old, part).items()
        if each.approved
    }
    now_there = tallies(known, progress, part)
    before = places_in(Reading(today_from, then)) if old else NOWHERE
    return FieldBoard(
        area,
        max(approved.values()),
        rank(_figures(units, now_there), before=before, days_left=None),
        total(now_there.values()),
    )


def _figures(
    units: Mapping[UnitCode, Unit], parts: Mapping[UnitCode, Tally]
) -> tuple[Figures, ...]:
    return tuple(Figures(units[code], each.approved, each.blocks) for code, each in parts.items())

"""What a unit reaches once: the top of its board, the last ten to a target, the target.

These are facts of one board. Who was told, and when, is kept: services/boards/milestones.py.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from typing import Final

from census.boards.board import Board
from census.boards.small_bases import too_small
from census.boards.standing import Standing
from census.units import Measure, Target, Unit, UnitCode

FEWEST_RANKED: Final = 3
"""To be the first of two is no milestone."""
LAST: Final = 10
LEAST_BASE: Final = 50
"""Below this the last ten would be a large part, and would point at people."""
CODE: Final = 12
"""Letters of a code, which nobody guesses."""
LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Those of codes: none is taken for another."""
GROUP: Final = 4
"""Letters of a code that stand together."""
EVERYBODY: Final = "1"
"""The aim of a unit that has no open target: all of its base."""


class MilestoneKind(StrEnum):
    """What can be reached, the greatest first."""

    REACHED = "reached"
    LAST_TEN = "last_ten"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class ReachedMilestone:
    """A milestone of a unit. ``aim`` is a target as text, see ``aim_of``; "" for the first rank."""

    unit: UnitCode
    kind: MilestoneKind
    aim: str = ""


@dataclass(frozen=True, slots=True)
class KeptMilestone:
    """A milestone with the figures with which it was first seen.

    ``told_at`` is when it became owed to whom it concerns, None as long as it is not; ``code``
    verifies the certificate of a target. ``illustrative`` figures are invented.
    """

    milestone: ReachedMilestone
    as_of: datetime
    completed: int
    base: int
    noted_at: datetime
    told_at: datetime | None = None
    code: str | None = None
    illustrative: bool = False


def aim_of(target: Target) -> str:
    """Return a target as text that stays the same: its share, then its owner."""
    return f"{target.share} {target.owner}"


def target_of(aim: str) -> Target:
    """Return the target of a text; without an owner it is all of a base."""
    share, _, owner = aim.partition(" ")
    return Target(owner, Fraction(share))


def milestones_on(board: Board) -> tuple[ReachedMilestone, ...]:
    """Return what the units of a board have reached, each unit's greatest first.

    Units with too few people have none.
    """
    hidden = too_small(board.standings)
    shown = [row for row in board.standings if row.base and row.unit.code not in hidden]
    ranked = sum(1 for row in board.standings if row.base)
    found: list[ReachedMilestone] = []
    for row in shown:
        found += _aims(row)
        if ranked >= FEWEST_RANKED and _is_first(board.standings, row):
            found.append(ReachedMilestone(row.unit.code, MilestoneKind.FIRST))
    return tuple(found)


def _is_first(rows: Sequence[Standing], row: Standing) -> bool:
    """Tell whether a unit alone is at the top, of a board that is not the first one."""
    alone = sum(1 for each in rows if each.rank == 1) == 1
    return alone and row.rank == 1 and row.completed > 0 and row.movement is not None


def _aims(row: Standing) -> list[ReachedMilestone]:
    code = row.unit.code
    reached = [
        ReachedMilestone(code, MilestoneKind.REACHED, aim_of(gap.target))
        for gap in row.gaps
        if gap.reached
    ]
    still_open = [(gap.missing, aim_of(gap.target)) for gap in row.gaps if not gap.reached]
    missing, aim = min(still_open, default=(row.base - row.completed, EVERYBODY))
    if row.base >= LEAST_BASE and 0 < missing <= LAST:
        return [*reached, ReachedMilestone(code, MilestoneKind.LAST_TEN, aim)]
    return reached


def code_of(typed: str) -> str:
    """Return a code as it is kept: letters and digits alone."""
    return re.sub(r"[\W_]", "", typed).upper()


def written_code(code: str) -> str:
    """Return a code as it is written: in groups of four."""
    return "-".join(code[place : place + GROUP] for place in range(0, len(code), GROUP))


def is_code(typed: str) -> bool:
    """Tell whether a text has the letters of a code and no others, with a digit among them."""
    return len(code_of(typed)) == CODE and set(code_of(typed)) <= set(LETTERS) and _mixed(typed)


def resembles_code(typed: str) -> bool:
    """Tell whether a text can only be meant as a code, though it may be mistyped by a letter."""
    return abs(len(code_of(typed)) - CODE) <= 1 and _mixed(typed)


def _mixed(typed: str) -> bool:
    """Tell whether a text has digits and letters."""
    code = code_of(typed)
    return any(map(str.isdigit, code)) and not code.isdigit()


def fallen_below(board: Board | None, kept: KeptMilestone) -> Standing | None:
    """Return the row of a unit whose figures no longer reach a target that it has reached."""
    row = board.of(kept.milestone.unit) if board else None
    still = {aim_of(gap.target): gap.reached for gap in row.gaps} if row else {}
    return row if still.get(kept.milestone.aim) is False else None


@dataclass(frozen=True, slots=True)
class MilestoneNews:
    """A milestone as it is told, to somebody or ``in_group``, perhaps in a forum's ``topic``.

    ``page`` is the public page's address, "" without one.
    """

    milestone: ReachedMilestone
    board: Board
    standing: Standing
    regency: Unit | None = None
    page: str = ""
    in_group: bool = False
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """That a unit has reached a target, with the figures of then; nobody is named in it.

    ``fallen`` is its row of now, where that is below the target.
    """

    unit: Unit
    regency: Unit | None
    measure: Measure
    kept: KeptMilestone
    fallen: Standing | None = None

    @property
    def target(self) -> Target:
        """The target that was reached."""
        return target_of(self.kept.milestone.aim)

    @property
    def code(self) -> str:
        """The code as it is written."""
        return written_code(self.kept.code or "")

"""Certificates: what shows that a unit has reached a target, and what verifies it."""

from datetime import datetime

from census.boards.milestones import Certificate, fallen_below, target_of
from census.boards.small_bases import too_small
from census.units import Unit
from services.boards.cards import regency_of
from services.boards.milestones import note_milestones
from services.boards.standings import board_around
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def certificate_of(
    uow: UnitOfWork, rules: PushRules, unit: Unit, *, at: datetime
) -> Certificate | None:
    """Return the certificate of the highest target that a unit has reached; None before.

    A target stays reached, whatever later figures say. What nobody has noted yet is noted.
    """
    rule = next((each for each in rules.census.boards if unit.kind in each.units), None)
    board = await board_around(uow, rules.census, unit, at=at, targets=rules.targets)
    if board is not None:
        await note_milestones(uow, [board], at)
    hidden = too_small(board.standings) if board else frozenset()
    kept = [each for each in await uow.milestones.all(unit.code) if each.code]
    if rule is None or not kept or unit.code in hidden:
        return None
    highest = max(kept, key=lambda each: target_of(each.milestone.aim).share)
    around = await regency_of(uow, unit)
    return Certificate(unit, around, rule.measure, highest, fallen_below(board, highest))

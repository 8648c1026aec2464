"""Certificates: what shows that a unit has reached a target, and what verifies it."""

from datetime import datetime

from census.boards.board import Board
from census.boards.milestones import Certificate, KeptMilestone, fallen_below, target_of
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
    board = await board_around(uow, rules.census, unit, at=at, targets=rules.targets)
    if board is not None:
        await note_milestones(uow, [board], at)
    kept = [each for each in await uow.milestones.all(unit.code) if each.code]
    if not kept:
        return None
    highest = max(kept, key=lambda each: target_of(each.milestone.aim).share)
    return await _certificate(uow, rules, unit, board, highest)


async def certificate_by_code(
    uow: UnitOfWork, rules: PushRules, code: str, *, at: datetime
) -> Certificate | None:
    """Return the certificate of a code, as it is kept; None where none has it."""
    kept = next((each for each in await uow.milestones.all() if each.code == code), None)
    unit = await uow.units.get(kept.milestone.unit) if kept else None
    if kept is None or unit is None:
        return None
    board = await board_around(uow, rules.census, unit, at=at, targets=rules.targets)
    return await _certificate(uow, rules, unit, board, kept)


async def _certificate(
    uow: UnitOfWork, rules: PushRules, unit: Unit, board: Board | None, kept: KeptMilestone
) -> Certificate | None:
    """Return it, of a unit that may be shown."""
    rule = next((each for each in rules.census.boards if unit.kind in each.units), None)
    hidden = too_small(board.standings) if board else frozenset()
    if rule is None or unit.code in hidden:
        return None
    around = await regency_of(uow, unit)
    return Certificate(unit, around, rule.measure, kept, fallen_below(board, kept))

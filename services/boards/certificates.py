"""Certificates: what shows that a unit has reached a target, and what verifies it."""

from datetime import datetime

from census.boards.milestones import Certificate, aim_of, target_of
from census.errors import CensusError
from census.units import Unit
from services.boards.cards import regency_of
from services.boards.milestones import note_milestones
from services.boards.standings import board_around
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def certificate_of(
    uow: UnitOfWork, rules: PushRules, unit: Unit, *, at: datetime
) -> Certificate:
    """Return the certificate of the highest target that a unit has reached, and still has.

    What nobody has noted yet is noted. Raises CensusError("certificate-not-yet").
    """
    board = await board_around(uow, rules.census, unit, at=at, targets=rules.targets)
    if board is not None:
        await note_milestones(uow, [board], at)
        row = board.of(unit.code)
        there = {aim_of(gap.target) for gap in row.gaps if gap.reached} if row else set()
        kept = [
            each
            for each in await uow.milestones.all(unit.code)
            if each.code and each.milestone.aim in there
        ]
        if kept:
            newest = max(kept, key=lambda each: target_of(each.milestone.aim).share)
            around = await regency_of(uow, unit)
            return Certificate(unit, around, board.rule.measure, newest)
    raise CensusError("certificate-not-yet")

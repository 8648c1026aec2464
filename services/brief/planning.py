"""Planning of the regent's daily brief: once for each day's data, and never with old data."""

from collections.abc import Sequence
from datetime import datetime

from census.boards.board import Board
from census.campaign.phases import phase_at
from census.people import Role
from census.push.delivery import NewDelivery
from census.units import UnitCode
from services.brief.briefing import leading_board
from services.brief.composing import BRIEF
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import tell_admins
from services.rules.push_rules import PushRules

BETWEEN = "|"
"""Separates the parts of an occasion. A colon would not do, since moments contain colons."""


async def plan_briefs(
    uow: UnitOfWork, rules: PushRules, areas: Sequence[UnitCode], *, now: datetime
) -> int:
    """Plan each regency's brief for its regents; return how many deliveries are new.

    The same data is never sent twice. Where it is too old, the admins hear so once a day, as long
    as people can take part.
    """
    readers = await uow.people.holders(Role.REGENT)
    if not readers:
        return 0
    owed: list[NewDelivery] = []
    for area in areas:
        board = await leading_board(uow, rules, area, at=now)
        if board is None:
            continue
        if now - board.as_of > rules.stale_after:
            await _tell_of_old_data(uow, rules, area, board, now)
            continue
        start = rules.decent(now)
        occasion = _occasion(area, board)
        owed += [
            NewDelivery(occasion, chat, BRIEF, start, rules.end_of_day(start), {"area": area})
            for chat in readers
        ]
    return await uow.deliveries.add(owed)


def _occasion(area: UnitCode, board: Board) -> str:
    return BETWEEN.join(("brief", area, board.as_of.isoformat(), board.published_at.isoformat()))


async def _tell_of_old_data(
    uow: UnitOfWork, rules: PushRules, area: UnitCode, board: Board, now: datetime
) -> None:
    phase = phase_at(rules.census, now)
    if phase is None or not phase.steps:
        return
    unit, hours = await uow.units.get(area), (now - board.as_of).total_seconds() // 3600
    facts = {"area": unit.name if unit else area, "hours": f"{hours:.0f}"}
    occasion = f"brief-old:{area}:{rules.today(now)}"
    await tell_admins(uow, rules, "brief-old", facts, occasion=occasion, at=now)

"""Planning of the regent's daily brief: once for each day's data, and never with old data."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from census.boards.board import Board
from census.campaign.phases import open_phase
from census.people.people import ChatId, Role
from census.push.delivery import NewDelivery
from census.units import UnitCode
from services.boards.standings import leading_board
from services.brief.composing import BRIEF
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import tell_admins
from services.rules.push_rules import PushRules

FINAL_LIVES = timedelta(days=3)

BETWEEN = "|"
"""Separates the parts of an occasion. A colon would not do, since moments contain colons."""


async def plan_briefs(
    uow: UnitOfWork, rules: PushRules, areas: Sequence[UnitCode], *, now: datetime
) -> int:
    """Plan each regency's brief for its regents; return how many deliveries are new.

    The same data is never sent twice, and final data once. Where data is too old, the admins hear
    so once a day, as long as people can take part. On a quiet day only a final brief is planned.
    """
    readers = await uow.people.holders(Role.REGENT)
    waits = rules.is_quiet_day(now) and open_phase(rules.census, now) is not None
    if not readers or waits:
        return 0
    owed: list[NewDelivery] = []
    for area in areas:
        board = await leading_board(uow, rules, area, at=now)
        if board is None:
            continue
        if not board.is_final and now - board.as_of > rules.stale_after:
            await _tell_of_old_data(uow, rules, area, board, now)
            continue
        owed += [brief_owed(brief_id(area, board), chat, area, rules, now) for chat in readers]
    return await uow.deliveries.add(owed)


def brief_owed(
    occasion: str, chat: ChatId, area: UnitCode, rules: PushRules, now: datetime
) -> NewDelivery:
    """Return the delivery of a regency's brief, for the rest of the day."""
    start = rules.decent(now)
    # No other brief comes the next day to take the place of a final one.
    running = open_phase(rules.census, now) is not None
    expires = rules.end_of_day(start) if running else start + FINAL_LIVES
    return NewDelivery(occasion, chat, BRIEF, start, expires, {"area": area})


def brief_id(area: UnitCode, board: Board) -> str:
    """Return the occasion of the brief that a board makes: final figures have one."""
    if board.ending is not None and board.is_final:
        phase = board.ending.phase
        return BETWEEN.join(("brief", area, phase.id, phase.last_day.isoformat()))
    return BETWEEN.join(("brief", area, board.as_of.isoformat(), board.published_at.isoformat()))


async def _tell_of_old_data(
    uow: UnitOfWork, rules: PushRules, area: UnitCode, board: Board, now: datetime
) -> None:
    if open_phase(rules.census, now) is None:
        return
    unit, hours = await uow.units.get(area), (now - board.as_of).total_seconds() // 3600
    facts = {"area": unit.name if unit else area, "hours": f"{hours:.0f}"}
    occasion = f"brief-old:{area}:{rules.today(now)}"
    await tell_admins(uow, rules, "brief-old", facts, occasion=occasion, at=now)

"""Announcements of new data: boards to groups, and to admins that data is old."""

from datetime import datetime, timedelta

from census.campaign.phases import closed_phase, open_phase
from census.push.delivery import NewDelivery
from census.units import BoardKind
from services.boards.composing import BOARD, BoardCache
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE, tell_admins
from services.push.composing import Batch
from services.rules.push_rules import PushRules

DATA_OLD = ADMIN_NOTICE.keyed("data-old")
"""Boards that wait for data: the fact ``boards`` holds each with the age of its data in hours."""


async def plan_boards(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Plan the day's board for every bound group; return how many deliveries are new.

    Where the data is too old to be posted as new, the admins are told once a day. Before the
    phases with steps no new data is expected, and after them the closing message is the last.
    The board of a quiet day would come together with that of the next, and is left out.
    """
    if closed_phase(rules.census, now) is not None or rules.is_quiet_day(now):
        return 0
    boards = BoardCache(Batch(uow, rules, now))
    today = rules.today(now)
    counting = open_phase(rules.census, now) is not None
    owed: list[NewDelivery] = []
    old: dict[BoardKind, timedelta] = {}
    # Those that share a board follow one another, so that it is made once for many of them.
    for group in sorted(await uow.groups.all(), key=lambda each: each.unit):
        unit = await boards.unit(group.unit)
        board = await boards.around(unit) if unit else None
        if unit is None or board is None:
            continue
        if await boards.fresh_around(unit) is None:
            if not counting:
                continue
            old[board.rule.kind] = now - board.as_of
            continue
        start = rules.decent(now)
        occasion, facts = f"board:{today}:{group.unit}", {"unit": str(group.unit)}
        end = rules.end_of_day(start)
        owed.append(NewDelivery(occasion, group.chat, BOARD, start, end, facts))
    if old:
        hours = (f"{kind}:{int(age / timedelta(hours=1))}" for kind, age in old.items())
        facts = {"boards": " ".join(hours)}
        await tell_admins(uow, rules, DATA_OLD.key, facts, occasion=f"data-old:{today}", at=now)
    return await uow.deliveries.add(owed)

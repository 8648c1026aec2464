"""A broadcast of which too much fails is paused by itself, and the admins decide how it goes on."""

from datetime import datetime

from census.broadcasts.broadcast import BroadcastTally, FailureRule, judged
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE, tell_admins
from services.rules.actors import System, note
from services.rules.push_rules import PushRules

BROADCAST_FAILING = ADMIN_NOTICE.keyed("broadcast-failing")
WATCH = System("watch over broadcasts")


async def pause_if_failing(
    uow: UnitOfWork, rules: PushRules, rule: FailureRule, number: int, *, at: datetime
) -> bool:
    """Pause a broadcast if too much of it fails, and tell the admins. The caller commits.

    Returns whether it was paused. It is locked and counted again, so that two processes do not
    both pause it, nor one that an admin has just let go on.
    """
    broadcast = await uow.broadcasts.take(number)
    if broadcast is None:
        return False
    tally = await uow.broadcasts.tally(number)
    paused = judged(broadcast, tally, rule)
    if paused is None:
        return False
    await uow.broadcasts.save(paused)
    await note(uow, WATCH, "broadcast paused", _facts(number, tally), at=at)
    await tell_admins(
        uow,
        rules,
        BROADCAST_FAILING.key,
        _facts(number, tally),
        occasion=f"{BROADCAST_FAILING.key}:{number}:{paused.judged_tried}",
        at=at,
    )
    return True


def _facts(number: int, tally: BroadcastTally) -> dict[str, str]:
    tried = tally.sent + tally.unclear + tally.failed
    return {"broadcast": str(number), "failed": str(tally.failed), "tried": str(tried)}

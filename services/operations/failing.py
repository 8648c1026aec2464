"""An update whose handling fails: tried three times, then set aside; admins hear of it."""

from typing import Final

from services.ports.operations.failing import Failure
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import tell_admins
from services.rules.push_rules import PushRules

TRIES: Final = 3
"""So often an update is tried, in whichever processes."""

UPDATES_FAIL: Final = "updates-fail"


async def count_failure(uow: UnitOfWork, rules: PushRules, failure: Failure) -> bool:
    """Count a failed try; return whether the update is to be tried again.

    The last try sets it aside: it counts as handled, without effect, and admins hear of it, once a
    day. Raises StorageError.
    """
    tries = await uow.failed_updates.count(failure)
    if tries < TRIES:
        return True
    await uow.updates.first_time(failure.update, at=failure.at)
    if tries == TRIES:
        await uow.failed_updates.set_aside(failure.update)
        await tell_admins(
            uow,
            rules,
            UPDATES_FAIL,
            {"trouble": failure.trouble},
            occasion=f"alarm:{UPDATES_FAIL}:{rules.today(failure.at)}",
            at=failure.at,
        )
    return False


async def trouble_of_set_aside(uow: UnitOfWork, update: int) -> str | None:
    """Return the id in the log of an update that was set aside; None for any other."""
    return await uow.failed_updates.trouble_of(update)

"""The outbox in figures, for admins."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from census.campaign.overview import Overview
from census.errors import CensusError
from census.people.permissions import Permission
from census.push.ahead import HourAhead, by_hour
from census.push.delivery import GONE, REPEATABLE, Delivery, DeliveryState
from services.ports.push import StateTally
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, require


async def overview(uow: UnitOfWork, actor: Actor, *, now: datetime) -> Overview:
    """Count all deliveries. Raises CensusError("not-allowed") for everybody but admins."""
    require(actor, Permission.SEE_DELIVERIES)
    tallies = await uow.reports.tallies()
    states: Counter[DeliveryState] = Counter()
    for tally in tallies:
        states[tally.state] += tally.count
    cancelled = _by_reason(tallies, DeliveryState.CANCELLED)
    gone = {reason: count for reason, count in cancelled.items() if reason.startswith(GONE)}
    return Overview(
        at=now,
        waiting=states[DeliveryState.PENDING],
        sending=states[DeliveryState.SENDING],
        sent=states[DeliveryState.SENT],
        unclear=states[DeliveryState.UNKNOWN],
        gone=sum(gone.values()),
        failed=_by_reason(tallies, DeliveryState.FAILED),
        expired=_by_reason(tallies, DeliveryState.EXPIRED),
        cancelled={reason: n for reason, n in cancelled.items() if reason not in gone},
        next_due=await uow.deliveries.next_due(),
        late_since=await uow.reports.waiting_since(now),
        line_down_since=await uow.senders.line_down_since(),
        aside=await uow.reports.set_aside(),
    )


async def ahead(
    uow: UnitOfWork, actor: Actor, zone: ZoneInfo, *, now: datetime
) -> Sequence[HourAhead]:
    """Return what is owed by hour and kind. Raises CensusError("not-allowed")."""
    require(actor, Permission.SEE_DELIVERIES)
    owed = [(each.kind, each.due_at, each.count) for each in await uow.reports.owed()]
    return by_hour(owed, zone, now)


async def failures(uow: UnitOfWork, actor: Actor, *, limit: int = 50) -> Sequence[Delivery]:
    """Return failed deliveries, the newest first. Raises CensusError("not-allowed")."""
    require(actor, Permission.SEE_DELIVERIES)
    return await uow.reports.failed(limit=limit)


async def unclear(uow: UnitOfWork, actor: Actor, *, limit: int = 50) -> Sequence[Delivery]:
    """Return deliveries that may not have arrived, the newest first. Raises as ``failures``."""
    require(actor, Permission.SEE_DELIVERIES)
    return await uow.reports.failed(limit=limit, states=(DeliveryState.UNKNOWN,))


async def failure(uow: UnitOfWork, actor: Actor, number: int) -> Delivery:
    """Return one delivery that failed or may not have arrived.

    Raises CensusError("not-allowed") or ("delivery-not-failed").
    """
    require(actor, Permission.SEE_DELIVERIES)
    found = await uow.reports.get(number)
    if found is None or found.state not in REPEATABLE:
        raise CensusError("delivery-not-failed", number=number)
    return found


def _by_reason(tallies: Sequence[StateTally], state: DeliveryState) -> Mapping[str, int]:
    """Return how often each reason led to a state, the most frequent first."""
    found = [tally for tally in tallies if tally.state is state]
    return {
        tally.reason: tally.count
        for tally in sorted(found, key=lambda each: (-each.count, each.reason))
    }

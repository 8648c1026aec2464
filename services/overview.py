"""What is owed and what became of it, for the campaign's people; a failed message, once more."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from census.delivery import Delivery, DeliveryState
from census.errors import CensusError
from census.overview import Overview
from services.actors import Actor, demand_admin, name_of
from services.ports import AuditEntry, Tally, UnitOfWork

GONE = ("gone: ", "Forbidden: ")
"""How the reasons begin for which a chat cannot be reached any more."""


async def overview(uow: UnitOfWork, actor: Actor, *, now: datetime) -> Overview:
    """Count everything. Raises CensusError("not-allowed") for anybody but an admin."""
    demand_admin(actor)
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
    )


async def failures(uow: UnitOfWork, actor: Actor, *, limit: int = 50) -> Sequence[Delivery]:
    """Return what failed, the newest first. Raises CensusError("not-allowed")."""
    demand_admin(actor)
    return await uow.reports.failed(limit=limit)


async def failure(uow: UnitOfWork, actor: Actor, number: int) -> Delivery:
    """Return one that failed. Raises CensusError("not-allowed") or ("delivery-not-failed")."""
    demand_admin(actor)
    found = await uow.reports.get(number)
    if found is None or found.state is not DeliveryState.FAILED:
        raise CensusError("delivery-not-failed", number=number)
    return found


async def try_again(uow: UnitOfWork, actor: Actor, number: int, *, at: datetime) -> Delivery:
    """Make one that failed due again; before it leaves it is asked whether it is still owed.

    Raises CensusError("not-allowed"), ("delivery-not-failed"), or ("delivery-too-late") for what
    can no longer be true.
    """
    found = await failure(uow, actor, number)
    if found.expires_at <= at:
        raise CensusError("delivery-too-late", number=number)
    if not await uow.reports.try_again(number, at=at):
        raise CensusError("delivery-not-failed", number=number)
    facts = {"delivery": str(number), "occasion": found.occasion}
    await uow.audit.add(AuditEntry(at, name_of(actor), "delivery tried again", facts))
    return found


def _by_reason(tallies: Sequence[Tally], state: DeliveryState) -> Mapping[str, int]:
    """Return how often each reason led to a state, the most frequent first."""
    found = [tally for tally in tallies if tally.state is state]
    return {
        tally.reason: tally.count
        for tally in sorted(found, key=lambda each: (-each.count, each.reason))
    }

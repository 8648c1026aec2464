"""Sending again what failed or may not have arrived: one delivery, or those of a broadcast.

Before sending, the composer checks as always whether it is still owed.
"""

from dataclasses import replace
from datetime import datetime

from census.broadcasts.broadcast import Broadcast, BroadcastState, broadcast_number
from census.errors import CensusError
from census.push.delivery import REPEATABLE, Delivery, DeliveryState
from services.broadcasts.composing import BROADCAST
from services.broadcasts.sending import read_broadcast
from services.campaign.overview import failure
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, note


async def repeat_one(uow: UnitOfWork, actor: Actor, number: int, *, at: datetime) -> Delivery:
    """Make one delivery due again. A broadcast that was done is under way again.

    Raises CensusError("not-allowed"), ("delivery-not-failed"), ("delivery-too-late") for what has
    expired, or ("broadcast-was-stopped") (number).
    """
    found = await failure(uow, actor, number)
    if found.expires_at <= at:
        raise CensusError("delivery-too-late", number=number)
    if found.kind == BROADCAST:
        await _go_on(uow, await read_broadcast(uow, broadcast_number(found.occasion), actor))
    if not await uow.reports.try_again(number, at=at):
        raise CensusError("delivery-not-failed", number=number)
    facts = {"delivery": number, "occasion": found.occasion}
    await note(uow, actor, "delivery tried again", facts, at=at)
    return found


async def repeat_broadcast(
    uow: UnitOfWork, actor: Actor, number: int, *, unclear: bool, at: datetime
) -> tuple[Broadcast, int]:
    """Make the failed deliveries of a broadcast due again, and with ``unclear`` the unclear ones.

    Return the broadcast and how many messages. Raises CensusError: "not-allowed",
    "broadcast-unknown", "broadcast-was-stopped", "broadcast-nothing-again" (each with number).
    """
    broadcast = await _go_on(uow, await read_broadcast(uow, number, actor))
    states = REPEATABLE if unclear else (DeliveryState.FAILED,)
    count = await uow.reports.try_occasion_again(broadcast.occasion, states, at=at)
    if not count:
        raise CensusError("broadcast-nothing-again", number=number)
    facts = {"broadcast": number, "messages": count}
    await note(uow, actor, "broadcast tried again", facts, at=at)
    return broadcast, count


async def _go_on(uow: UnitOfWork, broadcast: Broadcast) -> Broadcast:
    """Put a finished broadcast under way again, so that its report follows."""
    if broadcast.state is BroadcastState.STOPPED:
        raise CensusError("broadcast-was-stopped", number=broadcast.id)
    if broadcast.state is BroadcastState.DONE:
        broadcast = replace(broadcast, state=BroadcastState.RUNNING, ended_at=None)
        await uow.broadcasts.save(broadcast)
    return broadcast

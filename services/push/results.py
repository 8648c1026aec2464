"""What an answer, or a last-moment decision, means for a delivery: what is recorded and told."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from census.people import ChatId
from census.push.delivery import (
    Barred,
    Delivery,
    DeliveryState,
    Gone,
    Moved,
    Outcome,
    Sent,
    Wait,
    after,
)
from services.ports.push import Settlement
from services.push.events import Event, EventKind
from services.push.outcomes import Bar, End, Move
from services.rules.verdicts import Cancel, Expire, Postpone

KINDS = {
    DeliveryState.PENDING: EventKind.POSTPONED,
    DeliveryState.SENT: EventKind.SENT,
    DeliveryState.UNKNOWN: EventKind.UNKNOWN,
    DeliveryState.FAILED: EventKind.FAILED,
    DeliveryState.EXPIRED: EventKind.EXPIRED,
    DeliveryState.CANCELLED: EventKind.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Result:
    """What to record, what to tell, and how long nobody may send."""

    settlement: Settlement
    event: Event
    end: End | None = None
    move: Move | None = None
    bar: Bar | None = None
    wrote_to: ChatId | None = None
    silence: timedelta = timedelta()


def of_outcome(delivery: Delivery, outcome: Outcome, *, now: datetime, jitter: float) -> Result:
    """Return what the courier's answer means."""
    decision = after(delivery, outcome, now=now, jitter=jitter)
    settlement = Settlement(
        id=delivery.id,
        state=decision.state,
        at=now,
        not_before=decision.not_before,
        message_id=outcome.message_id if isinstance(outcome, Sent) else None,
        reason=decision.reason,
        counts_as_attempt=decision.counts_as_attempt,
    )
    match outcome:
        case Gone(reason):
            event = _event(delivery, settlement, EventKind.GONE)
            return Result(settlement, event, end=End(delivery.chat, reason, now))
        case Barred():
            event = _event(delivery, settlement, EventKind.BARRED)
            return Result(settlement, event, bar=Bar(delivery.chat, now))
        case Sent() if delivery.chat < 0:
            return Result(settlement, _event(delivery, settlement), wrote_to=delivery.chat)
        case Moved(to):
            event = _event(delivery, settlement, EventKind.MOVED, to=to)
            return Result(settlement, event, move=Move(delivery.chat, to))
        case Wait(retry_after):
            seconds = int(retry_after.total_seconds())
            event = _event(delivery, settlement, EventKind.WAITING, seconds=seconds)
            return Result(settlement, event, silence=retry_after)
    return Result(settlement, _event(delivery, settlement))


def of_verdict(delivery: Delivery, verdict: Cancel | Postpone | Expire, *, now: datetime) -> Result:
    """Return what a last-moment decision means: no attempt was made."""
    state, until = DeliveryState.CANCELLED, None
    if isinstance(verdict, Postpone):
        state, until = DeliveryState.PENDING, verdict.until
    elif isinstance(verdict, Expire):
        state = DeliveryState.EXPIRED
    settlement = Settlement(
        id=delivery.id,
        state=state,
        at=now,
        not_before=until,
        reason=verdict.reason,
        counts_as_attempt=False,
    )
    return Result(settlement, _event(delivery, settlement))


def _event(
    delivery: Delivery, settlement: Settlement, kind: EventKind | None = None, **facts: str | int
) -> Event:
    if settlement.reason:
        facts["reason"] = settlement.reason
    if settlement.not_before is not None:
        facts["until"] = settlement.not_before.isoformat()
    return Event(
        kind or KINDS[settlement.state],
        settlement.at,
        delivery.chat,
        delivery.kind,
        {"occasion": delivery.occasion, **facts},
    )

"""The settlement that a verdict means, and the event that tells of a settlement."""

from datetime import datetime

from census.push.delivery import Delivery, DeliveryState, Settlement
from census.push.outcomes import Barred, Gone, Moved, Outcome, RateLimited
from services.push.events import EventKind, PushEvent
from services.rules.verdicts import Cancel, Expire, Postpone

EVENTS = {
    DeliveryState.PENDING: EventKind.POSTPONED,
    DeliveryState.SENT: EventKind.SENT,
    DeliveryState.UNKNOWN: EventKind.UNKNOWN,
    DeliveryState.FAILED: EventKind.FAILED,
    DeliveryState.EXPIRED: EventKind.EXPIRED,
    DeliveryState.CANCELLED: EventKind.CANCELLED,
}


def of_verdict(
    delivery: Delivery, verdict: Cancel | Postpone | Expire, *, now: datetime
) -> Settlement:
    """Return the settlement of a delivery that is not sent. It counts as no attempt."""
    state, until = DeliveryState.CANCELLED, None
    if isinstance(verdict, Postpone):
        state, until = DeliveryState.PENDING, verdict.until
    elif isinstance(verdict, Expire):
        state = DeliveryState.EXPIRED
    return Settlement(
        id=delivery.id,
        state=state,
        at=now,
        not_before=until,
        reason=verdict.reason,
        counts_as_attempt=False,
    )


def event_of(
    delivery: Delivery, settlement: Settlement, outcome: Outcome | None = None
) -> PushEvent:
    """Return the event of a delivery that was settled, after an outcome or a verdict."""
    facts: dict[str, str | int] = {"occasion": delivery.occasion}
    if delivery.origin:
        facts["origin"] = delivery.origin
    kind = EVENTS[settlement.state]
    match outcome:
        case Gone():
            kind = EventKind.GONE
        case Barred():
            kind = EventKind.BARRED
        case Moved(to):
            kind, facts["to"] = EventKind.MOVED, to
        case RateLimited(retry_after):
            kind, facts["seconds"] = EventKind.WAITING, int(retry_after.total_seconds())
    if settlement.reason:
        facts["reason"] = settlement.reason
    if settlement.not_before is not None:
        facts["until"] = settlement.not_before.isoformat()
    return PushEvent(kind, settlement.at, delivery.chat, delivery.kind, facts)

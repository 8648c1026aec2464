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
from services.push.events import EventKind, PushEvent
from services.push.outcomes import BarredChat, EndedChat, Move
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
class DeliveryResult:
    """What to record, what to tell, and how long nobody may send."""

    settlement: Settlement
    event: PushEvent
    end: EndedChat | None = None
    move: Move | None = None
    bar: BarredChat | None = None
    wrote_to: ChatId | None = None
    silence: timedelta = timedelta()


def of_outcome(
    delivery: Delivery, outcome: Outcome, *, now: datetime, jitter: float
) -> DeliveryResult:
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
            return DeliveryResult(settlement, event, end=EndedChat(delivery.chat, reason, now))
        case Barred():
            event = _event(delivery, settlement, EventKind.BARRED)
            return DeliveryResult(settlement, event, bar=BarredChat(delivery.chat, now))
        case Sent() if delivery.chat < 0:
            return DeliveryResult(settlement, _event(delivery, settlement), wrote_to=delivery.chat)
        case Moved(to):
            event = _event(delivery, settlement, EventKind.MOVED, to=to)
            return DeliveryResult(settlement, event, move=Move(delivery.chat, to))
        case Wait(retry_after):
            seconds = int(retry_after.total_seconds())
            event = _event(delivery, settlement, EventKind.WAITING, seconds=seconds)
            return DeliveryResult(settlement, event, silence=retry_after)
    return DeliveryResult(settlement, _event(delivery, settlement))


def of_verdict(
    delivery: Delivery, verdict: Cancel | Postpone | Expire, *, now: datetime
) -> DeliveryResult:
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
    return DeliveryResult(settlement, _event(delivery, settlement))


def _event(
    delivery: Delivery, settlement: Settlement, kind: EventKind | None = None, **facts: str | int
) -> PushEvent:
    if settlement.reason:
        facts["reason"] = settlement.reason
    if settlement.not_before is not None:
        facts["until"] = settlement.not_before.isoformat()
    return PushEvent(
        kind or KINDS[settlement.state],
        settlement.at,
        delivery.chat,
        delivery.kind,
        {"occasion": delivery.occasion, **facts},
    )

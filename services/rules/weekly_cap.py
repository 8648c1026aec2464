"""What one person gets unasked in a week: what is counted, and what is held back."""

from census.push.delivery import DeliveryKind

CAPPED = frozenset(
    {
        DeliveryKind.REMINDER,
        DeliveryKind.OFFICE_CALL,
        DeliveryKind.HELP,
        DeliveryKind.RETURNED_PROOF,
        DeliveryKind.RANK_NOTICE,
        DeliveryKind.BROADCAST,
    }
)
"""What the weekly cap holds back; what a person asked for, or is told once, it does not."""

COUNTED = CAPPED | {
    DeliveryKind.THANKS,
    DeliveryKind.CALENDAR_NEWS,
    DeliveryKind.CORRECTION,
}
"""What the cap counts: all that nobody asked for. An admin's news is work."""

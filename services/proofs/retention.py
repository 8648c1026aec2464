"""How long proofs are kept. After that nothing of them is left but what they have changed."""

from datetime import datetime, timedelta

from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

UNANSWERED_KEPT = timedelta(days=1)
"""How long a file is kept whose sender has not said whether it is a proof."""


async def forget_old_proofs(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Delete what is older than the settings allow; return how many proofs were deleted."""
    return await uow.proofs.forget_before(
        now - rules.proofs.kept_for, unanswered=now - UNANSWERED_KEPT
    )

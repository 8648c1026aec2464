"""Throwing away what is old in all tables: at night, and by the command ``prune``."""

from collections.abc import Mapping
from datetime import datetime

from census.questions.questions import QuestionSpans
from services.ports.unit_of_work import UnitOfWork
from services.privacy.retention import cut_offs, forget_what_is_old, who_has_left
from services.rules.push_rules import PushRules


async def prune(
    uow: UnitOfWork, rules: PushRules, questions: QuestionSpans, *, now: datetime
) -> int:
    """Throw away what is old; return how many rows and people. It commits by portions.

    It may be cut off at any moment, and goes on where it was when it is called again.
    """
    gone = await forget_what_is_old(uow, rules, now=now)
    gone += await uow.asked.forget(before=now - questions.kept, texts_before=now - questions.words)
    await uow.commit()
    return gone


async def what_would_go(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> Mapping[str, int]:
    """Count the rows that are old, by table, and under ``people`` who has left. It changes nothing.

    Receipts, requests for help and questions have jobs that say themselves what they end; they are
    not counted here.
    """
    found = {"people": len(await who_has_left(uow, rules, now=now))}
    for limit, moment in cut_offs(rules, now=now).items():
        found.update(await uow.holdings.old(limit, moment))
    return {table: rows for table, rows in sorted(found.items()) if rows}

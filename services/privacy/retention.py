"""Forgetting what is older than the settings allow, in portions: the one job of housekeeping."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from census.campaign.phases import last_moment
from census.definition import Census
from census.people.holdings import Limit
from census.people.people import ChatId
from services.boards.browsing import OPENED_KEPT
from services.helpdesk.watching import forget_old_requests
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.proofs.handing_in import forget_old_proofs
from services.rules.push_rules import PushRules

SHORT = timedelta(days=2)
"""Telegram repeats an update for a day at most. Then its number can be deleted."""
PORTION = 1000
"""Rows of a table in one transaction, so that nobody waits long for the database."""
PEOPLE_AT_ONCE = 250
"""People forgotten in one transaction. Some tables are read whole for them, once for all."""


def spans(rules: PushRules) -> Mapping[Limit, timedelta]:
    """Return how long each limit keeps things."""
    retention = rules.retention
    return {
        Limit.PERSON: retention.people,
        Limit.DELIVERIES: retention.deliveries,
        Limit.LISTS: retention.lists,
        Limit.INVITATIONS: retention.invitations,
        Limit.AUDIT: retention.audit,
        Limit.RECORDS: retention.records,
        Limit.PROOFS: rules.proofs.kept_for,
        Limit.HELPDESK: rules.helpdesk.kept_for,
        Limit.A_WEEK: OPENED_KEPT,
        Limit.TWO_DAYS: SHORT,
    }


def cut_offs(rules: PushRules, *, now: datetime) -> Mapping[Limit, datetime]:
    """Return the moment of each limit before which things are forgotten now.

    Lists are kept whole while the campaign lasts, and are left out until their time has come.
    """
    kept = {limit: now - span for limit, span in spans(rules).items()}
    kept[Limit.DELIVERIES] = min(kept[Limit.DELIVERIES], _phase_began(rules.census, now))
    if rules.keeps_lists(now):
        del kept[Limit.LISTS]
    return kept


async def forget_what_is_old(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Forget it, and who has left; return how many rows and people. It commits by portions.

    Who has left has blocked the bot, or has not written since the campaign ended. The audit notes
    how many people were forgotten, and nobody's name. Admins stay: they run the bot.
    """
    moments = cut_offs(rules, now=now)
    gone = await _forget_people(uow, rules, now=now)
    rows = 0
    for limit, moment in moments.items():
        while forgotten := await uow.holdings.forget(limit, moment, at_most=PORTION):
            rows += forgotten
            await uow.commit()
    rows += await forget_old_requests(uow, rules, now=now)
    rows += await forget_old_proofs(uow, rules, now=now)
    await uow.commit()
    return gone + rows


async def who_has_left(
    uow: UnitOfWork, rules: PushRules, *, now: datetime, at_most: int | None = None
) -> Sequence[ChatId]:
    """Return who has blocked the bot, or been silent since the campaign ended, for long enough."""
    moment = now - rules.retention.people
    silent = moment if moment >= last_moment(rules.census) else None
    return await uow.holdings.gone(blocked_before=moment, silent_before=silent, at_most=at_most)


async def _forget_people(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    forgotten = 0
    while chats := await who_has_left(uow, rules, now=now, at_most=PEOPLE_AT_ONCE):
        await uow.people.erase(*chats)
        forgotten += len(chats)
        await uow.commit()
    if forgotten:
        facts = {"people": str(forgotten)}
        await uow.audit.add(AuditEntry(now, "housekeeping", "people forgotten", facts))
    return forgotten


def _phase_began(census: Census, now: datetime) -> datetime:
    """Return when the phase began in which, or after which, ``now`` lies; else ``now``."""
    today = now.astimezone(census.zone).date()
    begun = [phase.first_day for phase in census.phases if phase.first_day <= today]
    if not begun or now > last_moment(census):
        return now
    return datetime.combine(max(begun), datetime.min.time(), census.zone)

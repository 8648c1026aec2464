"""The closing message: once, when a phase with steps is over, to people and groups."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from census.campaign.phases import closed_phase
from census.people.people import ChatId, Person, Role
from census.push.delivery import NewDelivery
from census.units import UnitCode
from services.campaign.composing.closing import CLOSING, closing_id, hears_closing
from services.campaign.reminding import PAGE
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

CLOSING_LIVES = timedelta(days=7)
"""Who could not be reached that long has other news by then. A later start tells nobody."""


async def plan_closing(
    uow: UnitOfWork, rules: PushRules, areas: Sequence[UnitCode], *, now: datetime
) -> int:
    """Plan the closing message on the morning after a phase; return how many are new.

    A second run adds nothing. Nobody is told who agreed after the phase. ``areas`` are the
    regencies of the deployment. It commits page by page.
    """
    phase = closed_phase(rules.census, now)
    if phase is None:
        return 0
    start = rules.morning_after(phase.last_day)
    if now >= start + CLOSING_LIVES:
        return 0
    facts = {"areas": " ".join(areas)}

    def owed(chat: ChatId, unit: UnitCode | None = None) -> NewDelivery:
        occasion, said = closing_id(phase, unit), {**facts, "unit": unit} if unit else facts
        return NewDelivery(occasion, chat, CLOSING, start, start + CLOSING_LIVES, said)

    groups = await uow.groups.all()
    new = await uow.deliveries.add([owed(each.chat, each.unit) for each in groups])
    async for page in uow.people.pages(Role.RESIDENT, size=PAGE, without=closing_id(phase)):
        told = [each.chat for each in page if hears_closing(each) and _agreed_before(each, start)]
        new += await uow.deliveries.add([owed(chat) for chat in told])
        await uow.commit()
    return new


def _agreed_before(person: Person, moment: datetime) -> bool:
    return person.consented_at is not None and person.consented_at < moment

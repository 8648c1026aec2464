"""Offering a request to the helpers of a level: who presses first has it."""

from collections.abc import Collection
from datetime import datetime, timedelta

from census.helpdesk.request import HelpRequest, RequestState
from census.helpdesk.views import RequestCard
from census.people.people import ChatId, Person
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from services.helpdesk.circles import card_of, may_help, on_duty
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Postpone, Verdict

REQUEST_OFFER = MessageKind(
    "request_offer", Priority.NOTICE, owed_on_return=False, in_conversation=True
)
LIVES = timedelta(days=7)


async def offer(
    uow: UnitOfWork,
    rules: PushRules,
    request: HelpRequest,
    *,
    besides: Collection[ChatId] = (),
    at: datetime,
) -> int:
    """Plan an offer for each helper of the level that is asked; return how many are new."""
    if any(desk.barred_since is None for desk in await uow.helpdesk.desks([request.asked_unit])):
        # Its helpers find it in a topic of their group.
        return 0
    start = opening(rules, at)
    helpers = await on_duty(uow, request.asked_unit, besides={request.chat, *besides}, at=start)
    facts = {"request": str(request.number), "since": request.offered_at.isoformat()}
    occasion = f"offer:{request.number}:{request.offered_at.isoformat()}"
    return await uow.deliveries.add(
        [
            NewDelivery(occasion, each.chat, REQUEST_OFFER, start, start + LIVES, facts)
            for each in helpers
        ]
    )


def opening(rules: PushRules, at: datetime) -> datetime:
    """Return a moment if helpers are on duty then, else when they are next."""
    return rules.helpdesk.opening(at, rules.census.zone, rules.quiet.days)


class RequestOfferComposer(Composer[RequestCard]):
    """Shows a request that waits to a helper who may take it."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[RequestCard]:
        """Show it while it waits where it was offered, and the helper is on duty."""
        request = await self._uow.helpdesk.get(int(delivery.facts["request"]))
        if request is None or request.state is not RequestState.WAITING:
            return Cancel("no longer so")
        if request.offered_at != datetime.fromisoformat(delivery.facts["since"]):
            return Cancel("no longer so")
        if not may_help(person, request):
            return Cancel("no longer responsible")
        if person.chat in await self._uow.helpdesk.absent(at=self._now):
            return Cancel("away")
        opens = opening(self._rules, self._now)
        if opens > self._now:
            return Postpone(opens, "nobody is on duty")
        return self._batch.say(await card_of(self._uow, self._rules, request), person)

"""Telling people and helpers what becomes of a request, as soon as it is decent."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from census.helpdesk.request import HelpRequest, RequestState
from census.helpdesk.views import RequestEvent, RequestNews
from census.people.people import ChatId, Person
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from services.helpdesk.circles import card_of
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.questions.asker import LocalContacts, help_near
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

REQUEST_NEWS = MessageKind(
    "request_news",
    Priority.NOTICE,
    repeated_when_unclear=True,
    asked_for=True,
    owed_on_return=False,
    in_conversation=True,
)
LIVES = timedelta(days=1)
_E = RequestEvent
STATES: Mapping[RequestEvent, RequestState] = {
    _E.TAKEN: RequestState.TAKEN,
    _E.MOVED: RequestState.TAKEN,
    _E.WAITS_AGAIN: RequestState.WAITING,
    _E.ENDED: RequestState.CLOSED,
    _E.UNANSWERED: RequestState.CLOSED,
    _E.HANDED: RequestState.TAKEN,
}
"""The state in which an event is still news."""


async def tell(
    uow: UnitOfWork,
    rules: PushRules,
    request: HelpRequest,
    event: RequestEvent,
    *,
    to: ChatId | None = None,
    at: datetime,
) -> None:
    """Plan news of a request, for its person or for somebody else."""
    start = rules.decent(at, asked_for=True)
    news = NewDelivery(
        occasion=f"request:{request.number}:{event}:{at.isoformat()}",
        chat=to or request.chat,
        kind=REQUEST_NEWS,
        not_before=start,
        expires_at=start + LIVES,
        facts={"request": str(request.number), "event": event.value},
    )
    await uow.deliveries.add([news])


class RequestNewsComposer(Composer[RequestNews]):
    """Says what became of a request."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[RequestNews]:
        """Say it while it is still so."""
        request = await self._uow.helpdesk.get(int(delivery.facts["request"]))
        event = RequestEvent(delivery.facts["event"])
        if request is None or request.state is not STATES.get(event, request.state):
            return Cancel("no longer so")
        if event is _E.HANDED and request.helper != person.chat:
            return Cancel("no longer so")
        card = await card_of(self._uow, self._rules, request)
        if event is not _E.UNANSWERED:
            return self._batch.say(RequestNews(event, card), person)
        local = LocalContacts(self._rules.helpdesk.contacts)
        units = [request.unit] if request.unit else []
        contact, regency = await help_near(self._uow, local, units, person)
        return self._batch.say(RequestNews(event, card, contact, regency), person)

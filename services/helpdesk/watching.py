"""What is watched over: silent helpers, requests that nobody accepts, people who went away."""

from datetime import datetime, timedelta

from census.helpdesk.request import HelpRequest, RequestEnding, RequestSide
from census.helpdesk.views import RequestEvent
from census.people.people import Person
from services.helpdesk.circles import found, levels_of, may_help, next_level
from services.helpdesk.helping import back_to_queue
from services.helpdesk.offering import offer
from services.helpdesk.telling import tell
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

SILENT = timedelta(days=1)
"""After so long without a word, when the helper spoke last, a request ends."""


async def watch_helpdesk(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Move what waits for too long; return how many requests have moved.

    Each move holds only if the request has not changed since it was read, so that it may run twice,
    and beside people who press at that moment.
    """
    moved = 0
    for request in await uow.helpdesk.taken():
        moved += await _watch_taken(uow, rules, request, now=now)
    for request in await uow.helpdesk.waiting():
        moved += await _watch_waiting(uow, rules, request, now=now)
    return moved


async def nobody_asks(uow: UnitOfWork) -> bool:
    """Tell whether there is no request to watch over."""
    return not await uow.helpdesk.taken() and not await uow.helpdesk.waiting()


async def forget_old_requests(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Delete requests that ended longer ago than they are kept; return how many."""
    return await uow.helpdesk.forget(closed_before=now - rules.helpdesk.kept_for)


async def _watch_taken(
    uow: UnitOfWork, rules: PushRules, request: HelpRequest, *, now: datetime
) -> bool:
    helper = await uow.people.get(request.helper) if request.helper else None
    if not await _reachable(uow, request):
        return await _end(uow, rules, request, now=now)
    if helper is None or not helper.reachable or not may_help(helper, request):
        return await _take_from(uow, rules, request, helper, now=now)
    since = max(filter(None, (request.offered_at, request.spoken_at)))
    if request.spoken_by is RequestSide.HELPER:
        return since + SILENT <= now and await _end(uow, rules, request, now=now)
    due = _duty_after(rules, since, rules.helpdesk.back_after)
    return due <= now and await _take_from(uow, rules, request, helper, now=now)


async def _take_from(
    uow: UnitOfWork,
    rules: PushRules,
    request: HelpRequest,
    helper: Person | None,
    *,
    now: datetime,
) -> bool:
    """Give a request back to the queue; its helper hears it, too."""
    besides = {helper.chat} if helper else set()
    if not await back_to_queue(uow, rules, request, besides=besides, at=now):
        return False
    if helper is not None:
        event = RequestEvent.GIVEN_BACK
        await tell(uow, rules, request, event, to=helper.chat, at=now)
    return True


async def _watch_waiting(
    uow: UnitOfWork, rules: PushRules, request: HelpRequest, *, now: datetime
) -> bool:
    """Ask the next level where nobody accepted; at the end the person hears whom to turn to."""
    if not await _reachable(uow, request):
        return await _end(uow, rules, request, now=now)
    if _duty_after(rules, request.offered_at, rules.helpdesk.up_after) > now:
        return False
    levels = await levels_of(uow, request.unit)
    asked = levels.index(request.asked_unit) if request.asked_unit in levels else len(levels)
    above = await next_level(uow, levels[asked + 1 :], besides={request.chat}, at=now)
    if above is None:
        await uow.helpdesk.close(request.number, RequestEnding.UNANSWERED, at=now)
        await tell(uow, rules, request, RequestEvent.UNANSWERED, at=now)
        return True
    moved = await uow.helpdesk.put_back(
        request.number, asked_unit=above[0], offered_at=request.offered_at, at=now
    )
    if moved:
        await offer(uow, rules, await found(uow, request.number), at=now)
    return moved


async def _end(uow: UnitOfWork, rules: PushRules, request: HelpRequest, *, now: datetime) -> bool:
    """End what is silent on both sides, or whose person is gone."""
    closed = await uow.helpdesk.close(request.number, RequestEnding.SILENCE, at=now)
    if closed:
        await tell(uow, rules, request, RequestEvent.ENDED, at=now)
    if closed and request.helper is not None:
        await tell(uow, rules, request, RequestEvent.WITHDRAWN, to=request.helper, at=now)
    return closed


async def _reachable(uow: UnitOfWork, request: HelpRequest) -> bool:
    person = await uow.people.get(request.chat)
    return person is not None and person.reachable


def _duty_after(rules: PushRules, since: datetime, span: timedelta) -> datetime:
    return rules.helpdesk.after_duty(since, span, rules.census.zone, rules.quiet.days)

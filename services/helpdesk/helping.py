"""A helper takes a request, hands it over, gives it back, ends it; and is away for a time."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from census.errors import CensusError
from census.helpdesk.request import HelpRequest, RequestEnding, RequestState
from census.helpdesk.views import Colleague, HelpersDesk, RequestCard, RequestEvent
from census.people.people import ChatId, Person
from census.people.permissions import Permission, units_for
from census.units import WORKPLACES, UnitKind
from services.helpdesk.circles import card_of, found, helps_in, levels_of, may_help, on_duty
from services.helpdesk.offering import offer
from services.helpdesk.telling import tell
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import require
from services.rules.push_rules import PushRules

LONGEST_ABSENCE = 30
"""Days for which a helper may be away with one press."""


async def take(
    uow: UnitOfWork, rules: PushRules, helper: Person, number: int, *, at: datetime
) -> RequestCard:
    """Take a waiting request; the person hears it. Of two at once the first has it.

    Raises CensusError("old-button"), ("desk-own"), ("desk-not-yours"), ("desk-taken"), or
    ("desk-over").
    """
    request = await found(uow, number)
    if request.chat == helper.chat:
        raise CensusError("desk-own")
    if not may_help(helper, request):
        raise CensusError("desk-not-yours")
    if request.helper == helper.chat and request.state is RequestState.TAKEN:
        return await card_of(uow, rules, request)
    if not await uow.helpdesk.take(number, helper.chat, at=at):
        over = (await found(uow, number)).state is RequestState.CLOSED
        raise CensusError("desk-over" if over else "desk-taken")
    taken = await found(uow, number)
    await tell(uow, rules, taken, RequestEvent.TAKEN, at=at)
    return await card_of(uow, rules, taken)


async def give_back(
    uow: UnitOfWork, rules: PushRules, helper: Person, number: int, *, at: datetime
) -> RequestCard:
    """Let a request in hand wait again, for the other helpers of its level.

    Raises CensusError("desk-not-in-hand") or ("desk-in-other-hands").
    """
    request = await in_hand(uow, helper, number)
    await back_to_queue(uow, rules, request, besides={helper.chat}, at=at)
    return await card_of(uow, rules, request)


async def back_to_queue(
    uow: UnitOfWork,
    rules: PushRules,
    request: HelpRequest,
    *,
    besides: set[ChatId],
    at: datetime,
) -> bool:
    """Let a request wait again and offer it; the person hears it. False when it has changed."""
    back = await uow.helpdesk.put_back(
        request.number, asked_unit=request.asked_unit, offered_at=request.offered_at, at=at
    )
    if back:
        again = await found(uow, request.number)
        await offer(uow, rules, again, besides=besides, at=at)
        await tell(uow, rules, again, RequestEvent.WAITS_AGAIN, at=at)
    return back


async def to_hand_over(
    uow: UnitOfWork, helper: Person, number: int, *, at: datetime
) -> Sequence[Colleague]:
    """Return the colleagues who may have a request: of its unit, or of what that lies in.

    Raises CensusError("desk-not-in-hand") or ("desk-in-other-hands").
    """
    request = await in_hand(uow, helper, number)
    others: dict[ChatId, Colleague] = {}
    for level in await levels_of(uow, request.unit):
        for each in await on_duty(uow, level, besides={helper.chat, request.chat}, at=at):
            others.setdefault(each.chat, each)
    return tuple(others.values())


async def hand_over(
    uow: UnitOfWork, rules: PushRules, helper: Person, number: int, to: ChatId, *, at: datetime
) -> None:
    """Give a request in hand to a colleague; person and colleague hear it.

    Raises what ``in_hand`` raises, or CensusError("old-button") for who is no colleague now.
    """
    if to not in {each.chat for each in await to_hand_over(uow, helper, number, at=at)}:
        raise CensusError("old-button")
    if not await uow.helpdesk.hand_over(number, helper.chat, to, at=at):
        raise CensusError("desk-not-in-hand")
    request = await found(uow, number)
    await tell(uow, rules, request, RequestEvent.HANDED, to=to, at=at)
    await tell(uow, rules, request, RequestEvent.MOVED, at=at)


async def end_helped(
    uow: UnitOfWork, rules: PushRules, helper: Person, number: int, *, at: datetime
) -> RequestCard:
    """End a request in hand; the person hears it, and may rate it or open it again.

    Raises CensusError("desk-not-in-hand") or ("desk-in-other-hands").
    """
    request = await in_hand(uow, helper, number)
    await uow.helpdesk.close(number, RequestEnding.BY_HELPER, at=at)
    await tell(uow, rules, request, RequestEvent.ENDED, at=at)
    return await card_of(uow, rules, request)


async def last_in_hand(uow: UnitOfWork, helper: Person) -> HelpRequest | None:
    """Return the request in hand that was spoken in last."""
    return next(iter(await uow.helpdesk.in_hand_of(helper.chat)), None)


async def waiting_for(uow: UnitOfWork, helper: Person) -> int:
    """Count the requests that a helper may take."""
    return sum(may_help(helper, each) for each in await uow.helpdesk.waiting())


async def look_at_desk(
    uow: UnitOfWork, rules: PushRules, helper: Person, *, at: datetime
) -> HelpersDesk:
    """Return what a helper has to do. Raises CensusError("not-allowed")."""
    require(helper, Permission.HELP_PEOPLE)
    waiting = [each for each in await uow.helpdesk.waiting() if may_help(helper, each)]
    mine = await uow.helpdesk.in_hand_of(helper.chat)
    done = await uow.helpdesk.closed_of(helper.chat, since=rules.start_of_day(at))
    return HelpersDesk(
        tuple([await card_of(uow, rules, each) for each in waiting]),
        tuple([await card_of(uow, rules, each) for each in mine]),
        len(done),
        (await uow.helpdesk.absent(at=at)).get(helper.chat),
        bool(await helps_in(uow, helper, [UnitKind.VILLAGE])),
        bool(await helps_in(uow, helper, WORKPLACES)),
        await _has_colleague(uow, helper, at=at),
    )


async def be_away(
    uow: UnitOfWork, rules: PushRules, helper: Person, days: int, *, at: datetime
) -> None:
    """Record that a helper is away today and until so many days later; 0 days: back at once.

    Raises CensusError("not-allowed") or ("old-button").
    """
    require(helper, Permission.HELP_PEOPLE)
    if not 0 <= days <= LONGEST_ABSENCE:
        raise CensusError("old-button")
    back = datetime.combine(rules.today(at) + timedelta(days=days), time(), rules.census.zone)
    await uow.helpdesk.set_absent(helper.chat, back if days else None)


async def _has_colleague(uow: UnitOfWork, helper: Person, *, at: datetime) -> bool:
    """Tell whether somebody else is on duty for the own units, or for what they lie in."""
    for unit in units_for(helper, Permission.HELP_PEOPLE) or (None,):
        for level in (*filter(None, await levels_of(uow, unit)), *(() if unit else (None,))):
            if await on_duty(uow, level, besides={helper.chat}, at=at):
                return True
    return False


async def in_hand(uow: UnitOfWork, helper: Person, number: int) -> HelpRequest:
    """Return a request that the helper has.

    Raises CensusError("desk-not-in-hand") or ("desk-in-other-hands").
    """
    request = await found(uow, number)
    if request.state is not RequestState.TAKEN:
        raise CensusError("desk-not-in-hand")
    if request.helper != helper.chat:
        others = may_help(helper, request)
        raise CensusError("desk-in-other-hands" if others else "desk-not-in-hand")
    return request

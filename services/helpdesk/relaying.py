"""What a person and their helper say to each other: where each message goes, and what is kept.

Only the numbers of messages are kept, never words. Telegram tells a bot nothing of what people
delete, so the copy of a deleted message stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from census.errors import CensusError
from census.helpdesk.request import (
    HelpRequest,
    RequestEnding,
    RequestSide,
    RequestState,
)
from census.people.people import ChatId
from census.units import Unit
from services.helpdesk.desks import put_back
from services.ports.helpdesk import RelayedMessage
from services.ports.unit_of_work import UnitOfWork

_BEFORE = timedelta(microseconds=1)
JUST_ENDED = timedelta(hours=1)
"""So long a helper may think that what they write is still passed on."""


@dataclass(frozen=True, slots=True)
class Route:
    """Where a message of one ``side`` goes.

    ``reply_to`` is the message there that it answers. ``unit`` is the person's. ``one_of_many``: a
    helper who reads it has several requests in hand. ``others`` are the helper's other requests,
    where the message did not say to which it belongs and the last one went to another of them.
    """

    request: HelpRequest
    side: RequestSide
    to: ChatId
    topic: int | None = None
    reply_to: int | None = None
    unit: Unit | None = None
    one_of_many: bool = False
    others: tuple[HelpRequest, ...] = ()


async def route_in_private(
    uow: UnitOfWork, chat: ChatId, *, replied: int | None = None, about: int | None = None
) -> Route | None:
    """Return where a message of a private chat goes; None where nobody is spoken with.

    ``replied`` is the message that it answers, ``about`` the request that this message names. Else
    it goes to the request that was spoken in last.
    """
    open_ones = await _spoken_with(uow, chat)
    if not open_ones:
        return None
    answered = await _other_side_of(uow, chat, replied)
    named = answered.request if answered else about
    meant = next((each for each in open_ones if each.number == named), None)
    request = meant or open_ones[0]
    if request.chat == chat:
        return await _to_helper(uow, request, answered)
    others = tuple(each for each in open_ones if each != request and each.chat != chat)
    if others and meant is None:
        before = await uow.helpdesk.newest_sent(chat)
        others = others if before is None or before.request != request.number else ()
    elif meant is not None:
        others = ()
    return await _to_person(uow, request, answered, others)


async def route_from_desk(
    uow: UnitOfWork, request: HelpRequest, desk: ChatId, *, replied: int | None = None
) -> Route:
    """Return where a message of a desk's topic goes: to the person."""
    return await _to_person(uow, request, await _other_side_of(uow, desk, replied))


async def route_to(uow: UnitOfWork, helper: ChatId, number: int) -> Route:
    """Return the way to the person of one of the helper's requests.

    Raises CensusError("help-is-closed"): the helper no longer has it.
    """
    for request in await _spoken_with(uow, helper):
        if (request.number, request.helper) == (number, helper):
            return await _to_person(uow, request, None)
    raise CensusError("help-is-closed")


async def copy_of(uow: UnitOfWork, chat: ChatId, message: int) -> RelayedMessage | None:
    """Return the copy of a message that was passed on."""
    return await uow.helpdesk.relayed(chat, message)


async def route_of_edit(uow: UnitOfWork, copy: RelayedMessage) -> Route | None:
    """Return the way of a message that was relayed and is edited; None where it is too late."""
    request = await uow.helpdesk.get(copy.request)
    if request is None or request.state is not RequestState.TAKEN:
        return None
    if copy.copy_chat == request.chat:
        return await _to_person(uow, request, None)
    return await _to_helper(uow, request, None)


async def spoken(uow: UnitOfWork, route: Route, *, at: datetime) -> None:
    """Record whose turn it is."""
    await uow.helpdesk.spoke(route.request.number, route.side, at=at)


async def moved(uow: UnitOfWork, copy: RelayedMessage, route: Route, *, at: datetime) -> None:
    """Record that a helper's message was for another person than the one who got it."""
    await uow.helpdesk.forget_relayed(copy.chat, copy.message)
    # The other person still waits for an answer, and the helper now speaks with this one.
    await uow.helpdesk.spoke(copy.request, RequestSide.PERSON, at=at - _BEFORE)
    await spoken(uow, route, at=at)


async def cut_off(uow: UnitOfWork, number: int, *, from_chat: ChatId, at: datetime) -> RequestSide:
    """Record that a chat of a request cannot be reached; return whose it is.

    Without its person a request is over. Without its helper, or its desk, it waits again.
    """
    request = await uow.helpdesk.get(number)
    if request is None or request.chat == from_chat:
        await uow.helpdesk.close(number, RequestEnding.SILENCE, at=at)
        return RequestSide.PERSON
    if request.state is RequestState.TAKEN:
        await uow.helpdesk.set_thread(number, None)
        await put_back(uow, request, at=at)
    return RequestSide.HELPER


async def said_too_late(uow: UnitOfWork, helper: ChatId, message: int, *, at: datetime) -> bool:
    """Tell whether a helper's words are the first after a private conversation that just ended.

    They are noted as a message whose copy is itself: the next ones are no longer the first.
    """
    ended = await uow.helpdesk.closed_of(helper, since=at - JUST_ENDED)
    last = max(ended, key=_last_word, default=None)
    if last is None or last.thread is not None or await uow.helpdesk.in_hand_of(helper):
        return False
    before = await uow.helpdesk.newest_sent(helper)
    if before is not None and before.copy_chat == helper and before.request == last.number:
        return False
    await uow.helpdesk.note_relayed(RelayedMessage(last.number, helper, message, helper, message))
    return True


async def _spoken_with(uow: UnitOfWork, chat: ChatId) -> Sequence[HelpRequest]:
    """Return whom a private chat speaks with now: its own helper, and whom it helps in private."""
    own = await uow.helpdesk.open_of(chat)
    helped = [each for each in await uow.helpdesk.in_hand_of(chat) if each.thread is None]
    if own is None or own.state is not RequestState.TAKEN:
        return helped
    return sorted([own, *helped], key=_last_word, reverse=True)


def _last_word(request: HelpRequest) -> datetime:
    return request.closed_at or request.spoken_at or request.taken_at or request.offered_at


async def _to_person(
    uow: UnitOfWork,
    request: HelpRequest,
    answered: RelayedMessage | None,
    others: tuple[HelpRequest, ...] = (),
) -> Route:
    reply_to = _on_side(answered, request.chat)
    return Route(
        request,
        RequestSide.HELPER,
        request.chat,
        reply_to=reply_to,
        unit=await _unit_of(uow, request),
        others=others,
    )


async def _to_helper(
    uow: UnitOfWork, request: HelpRequest, answered: RelayedMessage | None
) -> Route | None:
    thread, helper = request.thread, request.helper
    if thread is not None:
        to, topic, many = thread.desk, thread.topic, False
    elif helper is not None:
        to, topic = helper, None
        many = len(await _spoken_with(uow, helper)) > 1
    else:
        return None
    unit = await _unit_of(uow, request)
    reply_to = _on_side(answered, to)
    return Route(request, RequestSide.PERSON, to, topic, reply_to, unit, many)


async def _unit_of(uow: UnitOfWork, request: HelpRequest) -> Unit | None:
    return await uow.units.get(request.unit) if request.unit else None


async def _other_side_of(
    uow: UnitOfWork, chat: ChatId, message: int | None
) -> RelayedMessage | None:
    """Return the pair that a message belongs to: one that was sent, or a copy."""
    if message is None:
        return None
    sent = await uow.helpdesk.relayed(chat, message)
    return sent or await uow.helpdesk.relayed_as(chat, message)


def _on_side(pair: RelayedMessage | None, chat: ChatId) -> int | None:
    """Return the message of a pair that lies in a chat."""
    if pair is None or chat not in {pair.chat, pair.copy_chat}:
        return None
    return pair.message if pair.chat == chat else pair.copy_message

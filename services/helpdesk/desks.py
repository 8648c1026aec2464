"""Desks: forum groups in which the requests of a unit are helped, each in a topic of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from census.errors import CensusError
from census.helpdesk.request import HelpRequest, RequestState, Thread, Turn
from census.helpdesk.turns import is_title_due, turn_of
from census.people.people import ChatId, KeyedHash, Language
from census.units import Unit, UnitCode, UnitKind
from services.helpdesk.helping import back_to_queue
from services.helpdesk.offering import offer
from services.ports.helpdesk import Desk
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

AT_ONCE = 10
"""So many topics of a desk change in one go: a group may get 20 messages a minute."""


class Missing(StrEnum):
    """Why the bot can open no topics in a group."""

    NO_FORUM = "no_forum"
    NO_RIGHT = "no_right"
    AWAY = "away"
    """The bot is not in the group."""


@dataclass(frozen=True, slots=True)
class BoundDesk:
    """A desk with its unit; None is the whole regency."""

    desk: Desk
    unit: Unit | None


@dataclass(frozen=True, slots=True)
class TopicDue:
    """A topic that has to change: opened in ``desk``, left, or given the title of ``turn``."""

    request: HelpRequest
    desk: Desk
    turn: Turn
    left: bool = False


async def bind_desk(
    uow: UnitOfWork,
    code: KeyedHash,
    chat: ChatId,
    actor: ChatId,
    language: Language,
    *,
    barred: bool,
    at: datetime,
) -> BoundDesk:
    """Bind a group as a desk with a code; the one of its board is good for it as well.

    ``barred``: the bot may not manage topics yet. Raises CensusError: ("code-unknown"),
    ("code-used"), ("code-expired").
    """
    kept = await uow.groups.code(code)
    unit = await uow.units.get(kept.unit) if kept else None
    if kept is None or unit is None:
        raise CensusError("code-unknown")
    if kept.used_by not in {None, chat}:
        raise CensusError("code-used")
    if at > kept.expires_at:
        raise CensusError("code-expired")
    whole = unit.kind is UnitKind.REGENCY
    since = at if barred else None
    desk = Desk(chat, None if whole else unit.code, language, kept.made_by, at, since)
    await uow.helpdesk.bind_desk(desk)
    await uow.groups.use_code(code, chat)
    facts = {"unit": unit.code, "group": str(chat)}
    await uow.audit.add(AuditEntry(at, str(actor), "desk bound", facts))
    return BoundDesk(desk, unit)


async def desk_here(uow: UnitOfWork, chat: ChatId) -> BoundDesk | None:
    """Return the desk of a group."""
    desk = await uow.helpdesk.desk(chat)
    if desk is None:
        return None
    return BoundDesk(desk, await uow.units.get(desk.unit) if desk.unit else None)


async def request_in(uow: UnitOfWork, thread: Thread) -> HelpRequest | None:
    """Return the request of a topic."""
    return await uow.helpdesk.in_thread(thread)


async def desk_over(
    uow: UnitOfWork, rules: PushRules, chat: ChatId, *, here: bool = False, at: datetime
) -> int | None:
    """End a desk; return how many requests wait for helpers elsewhere, None when it is none.

    Those helpers are asked, and who was being helped hears it. ``here``: the bot is still in the
    group, so that the topics can be closed.
    """
    if not await uow.helpdesk.unbind_desk(chat):
        return None
    requests = [*await uow.helpdesk.taken(), *await uow.helpdesk.waiting()]
    left = [each for each in requests if each.thread and each.thread.desk == chat]
    for request in left:
        if not here:
            await uow.helpdesk.set_thread(request.number, None)
        if request.state is RequestState.TAKEN:
            await back_to_queue(uow, rules, request, besides=set(), at=at)
        else:
            await offer(uow, rules, request, at=at)
    return len(left)


async def move_desk(uow: UnitOfWork, before: ChatId, after: ChatId) -> None:
    """Follow a group that became a supergroup."""
    await uow.helpdesk.move_chat(before, after)


async def put_back(uow: UnitOfWork, request: HelpRequest, *, at: datetime) -> None:
    """Let a request wait again at the level that was asked."""
    await uow.helpdesk.put_back(
        request.number, asked_unit=request.asked_unit, offered_at=request.offered_at, at=at
    )


async def topics_due(
    uow: UnitOfWork, *, at: datetime, number: int | None = None
) -> Sequence[TopicDue]:
    """Return which topics have to change, of all requests or of one; of a desk not too many."""
    in_topics = await uow.helpdesk.in_topics()
    waiting = [each for each in await uow.helpdesk.waiting() if each.thread is None]
    levels = {each.asked_unit for each in [*in_topics, *waiting]}
    desks = {each.unit: each for each in reversed(await uow.helpdesk.desks(levels))}
    due: list[TopicDue] = []
    for request in [*in_topics, *waiting]:
        if number in {None, request.number}:
            due += _due(request, desks, at)
    return list(_at_most(due))


def _due(
    request: HelpRequest, desks: dict[UnitCode | None, Desk], at: datetime
) -> Iterator[TopicDue]:
    asked, thread = desks.get(request.asked_unit), request.thread
    if thread is None:
        if asked is not None:
            yield TopicDue(request, asked, Turn.NOBODYS)
        return
    here = next((each for each in desks.values() if each.chat == thread.desk), None)
    waits = request.state is RequestState.WAITING
    if here is None or (waits and asked is not None and asked.chat != thread.desk):
        # The request went up to another desk.
        left = here or Desk(thread.desk, None, request.language, request.chat, at)
        yield TopicDue(request, left, Turn.OVER, left=True)
    elif is_title_due(request, at):
        yield TopicDue(request, here, turn_of(request))


def _at_most(due: Sequence[TopicDue]) -> Iterator[TopicDue]:
    counts: dict[ChatId, int] = {}
    for each in due:
        counts[each.desk.chat] = counts.get(each.desk.chat, 0) + 1
        if counts[each.desk.chat] <= AT_ONCE:
            yield each


async def topic_again(uow: UnitOfWork, number: int) -> TopicDue | None:
    """Return what makes the deleted topic of an open request again; None without one."""
    request = await uow.helpdesk.get(number)
    if request is None or request.thread is None or request.state is RequestState.CLOSED:
        return None
    desk = await uow.helpdesk.desk(request.thread.desk)
    return TopicDue(request, desk, turn_of(request)) if desk else None


async def note_opened(uow: UnitOfWork, due: TopicDue, topic: int, *, at: datetime) -> bool:
    """Record the topic of a request; False when another process was faster.

    It takes the place of a deleted one.
    """
    await _unbar(uow, due)
    number, before = due.request.number, due.request.thread
    now = await uow.helpdesk.get(number)
    if before is not None and now is not None and now.thread == before:
        await uow.helpdesk.set_thread(number, None)
    return await uow.helpdesk.put_into(number, Thread(due.desk.chat, topic, due.turn, at))


async def note_changed(uow: UnitOfWork, due: TopicDue, *, at: datetime) -> None:
    """Record what the title of a topic shows, or that the request has left it."""
    thread = due.request.thread
    if thread is not None and not due.left:
        await _unbar(uow, due)
        thread = replace(thread, shows=due.turn, shown_at=at)
    await uow.helpdesk.set_thread(due.request.number, None if due.left else thread)


async def note_deleted(uow: UnitOfWork, number: int) -> None:
    """Record that somebody has deleted the topic of a request that is over."""
    await uow.helpdesk.set_thread(number, None)


async def note_barred(
    uow: UnitOfWork, rules: PushRules, due: TopicDue, bar: Missing, *, at: datetime
) -> bool:
    """Record that the bot may not manage topics; True when that is news for who bound the desk.

    A topic that a request has left stays as it is.
    """
    if bar is Missing.AWAY:
        return await desk_over(uow, rules, due.desk.chat, at=at) is not None
    if due.left:
        await uow.helpdesk.set_thread(due.request.number, None)
        return False
    if due.desk.barred_since is not None:
        return False
    await uow.helpdesk.bind_desk(replace(due.desk, barred_since=at))
    return True


async def _unbar(uow: UnitOfWork, due: TopicDue) -> None:
    if due.desk.barred_since is not None:
        await uow.helpdesk.bind_desk(replace(due.desk, barred_since=None))

"""Sending a broadcast: confirmed, approved, paused, stopped. ``BroadcastWorker`` carries it out.

An act that comes twice or too late changes nothing and returns the broadcast as it is.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from census.broadcasts.broadcast import STOPPED, Broadcast, BroadcastState, check_whole
from census.errors import CensusError
from census.people.people import ChatId, Role
from census.people.permissions import Permission
from census.push.delivery import NewDelivery
from census.push.kinds import MessageKind
from services.broadcasts.composing import AGREEMENT
from services.broadcasts.drafts import author_of, own_draft
from services.broadcasts.views import BroadcastTerms
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.rules.actors import Actor, note, require
from services.rules.push_rules import PushRules
from services.rules.reaching import reach

DECLINED = ADMIN_NOTICE.keyed("broadcast-declined")
WORD_LIVES = timedelta(days=2)
"""How long the request for a second admin's agreement stays worth sending."""


class Steering(Protocol):
    """An act that steers a broadcast which is under way."""

    async def __call__(
        self, uow: UnitOfWork, number: int, actor: Actor, *, at: datetime
    ) -> Broadcast:
        """Do it, or change nothing."""


async def confirm(
    uow: UnitOfWork,
    rules: PushRules,
    terms: BroadcastTerms,
    number: int,
    actor: Actor,
    *,
    version: int,
    at: datetime,
    panel: int | None = None,
) -> Broadcast:
    """Send a draft, or ask another admin to agree where it reaches many people.

    ``version`` is the draft's version that the person saw; ``panel`` is the message that shows it.
    Raises CensusError: what ``check_whole`` raises, "broadcast-nobody", "moment-past", or
    "broadcast-no-second-admin" (limit).
    """
    seen = await read_broadcast(uow, number, actor)
    if seen.state is not BroadcastState.DRAFT or seen.version != version:
        return seen
    draft = await own_draft(uow, number, actor)
    check_whole(draft, rules.census)
    if draft.not_before is not None and draft.not_before <= at:
        raise CensusError("broadcast-time-past")
    recipients = await uow.broadcasts.count(await reach(uow, rules, draft.audience))
    if not recipients:
        raise CensusError("broadcast-nobody")
    draft = replace(_with_panel(draft, actor, panel), recipients=recipients)
    if recipients <= terms.second_person_above:
        return await _start(uow, draft, actor, at=at)
    waiting = replace(draft, state=BroadcastState.AWAITING)
    await _ask_others(uow, rules, terms, waiting, actor, at=at)
    return await _keep(uow, waiting, actor, "broadcast confirmed", at=at)


async def agree(
    uow: UnitOfWork,
    number: int,
    actor: Actor,
    *,
    version: int,
    at: datetime,
    panel: int | None = None,
) -> Broadcast:
    """Agree to the version that was seen, as another person than the author. The broadcast starts.

    Raises CensusError("broadcast-second-person") for the author.
    """
    waiting = await _awaited(uow, number, actor)
    if waiting.state is not BroadcastState.AWAITING or waiting.version != version:
        return waiting
    agreed = replace(_with_panel(waiting, actor, panel), agreed_by=author_of(actor))
    if agreed.not_before is not None and agreed.not_before <= at:
        agreed = replace(agreed, not_before=None)
    return await _start(uow, agreed, actor, at=at)


async def decline(
    uow: UnitOfWork, rules: PushRules, number: int, actor: Actor, *, at: datetime
) -> Broadcast:
    """Refuse agreement. The broadcast is a draft again, and its author is told."""
    waiting = await _awaited(uow, number, actor)
    if waiting.state is not BroadcastState.AWAITING:
        return waiting
    declined = replace(waiting, state=BroadcastState.DRAFT, version=waiting.version + 1)
    if declined.author is None:
        declined = replace(declined, state=BroadcastState.DISCARDED)
    else:
        news = _news(rules, declined, declined.author, DECLINED, at)
        await uow.deliveries.add([news])
    return await _keep(uow, declined, actor, "broadcast declined", at=at)


async def take_back(uow: UnitOfWork, number: int, actor: Actor, *, at: datetime) -> Broadcast:
    """Withdraw the request for agreement. The broadcast is a draft again."""
    waiting = await read_broadcast(uow, number, actor)
    if waiting.state is not BroadcastState.AWAITING or waiting.author != author_of(actor):
        return waiting
    again = replace(waiting, state=BroadcastState.DRAFT, version=waiting.version + 1)
    return await _keep(uow, again, actor, "broadcast taken back", at=at)


async def pause(uow: UnitOfWork, number: int, actor: Actor, *, at: datetime) -> Broadcast:
    """Pause it. Senders skip its messages when they claim."""
    running = await read_broadcast(uow, number, actor)
    if running.state is not BroadcastState.RUNNING:
        return running
    paused = replace(running, state=BroadcastState.PAUSED)
    return await _keep(uow, paused, actor, "broadcast paused", at=at)


async def resume(uow: UnitOfWork, number: int, actor: Actor, *, at: datetime) -> Broadcast:
    """Resume a paused broadcast."""
    paused = await read_broadcast(uow, number, actor)
    if paused.state is not BroadcastState.PAUSED:
        return paused
    running = replace(paused, state=BroadcastState.RUNNING)
    return await _keep(uow, running, actor, "broadcast resumed", at=at)


async def stop(uow: UnitOfWork, number: int, actor: Actor, *, at: datetime) -> Broadcast:
    """Stop it for good. Messages that have not left are cancelled. A waiting request is dropped."""
    begun = await read_broadcast(uow, number, actor)
    if begun.state is BroadcastState.AWAITING:
        dropped = replace(begun, state=BroadcastState.DISCARDED)
        return await _keep(uow, dropped, actor, "broadcast dropped", at=at)
    if begun.state not in (BroadcastState.RUNNING, BroadcastState.PAUSED):
        return begun
    await uow.broadcasts.call_off(number, reason=STOPPED, at=at)
    stopped = replace(begun, state=BroadcastState.STOPPED)
    return await _keep(uow, stopped, actor, "broadcast stopped", at=at)


async def watch(uow: UnitOfWork, number: int, actor: Actor, panel: int | None) -> Broadcast:
    """Let a message in the actor's chat show the progress, instead of an earlier one there."""
    broadcast = await read_broadcast(uow, number, actor)
    watched = _with_panel(broadcast, actor, panel)
    if watched != broadcast:
        await uow.broadcasts.save(watched)
    return watched


async def read_broadcast(uow: UnitOfWork, number: int, actor: Actor) -> Broadcast:
    """Return a broadcast, locked until the end of the transaction.

    Raises CensusError: "not-allowed", or "broadcast-unknown" (number).
    """
    require(actor, Permission.BROADCAST)
    broadcast = await uow.broadcasts.take(number)
    if broadcast is None or broadcast.state is BroadcastState.DISCARDED:
        raise CensusError("broadcast-unknown", number=number)
    return broadcast


async def _awaited(uow: UnitOfWork, number: int, actor: Actor) -> Broadcast:
    broadcast = await read_broadcast(uow, number, actor)
    waits = broadcast.state is BroadcastState.AWAITING
    if waits and (author_of(actor) is None or author_of(actor) == broadcast.author):
        raise CensusError("broadcast-second-person")
    return broadcast


async def _start(uow: UnitOfWork, draft: Broadcast, actor: Actor, *, at: datetime) -> Broadcast:
    start = max(at, draft.not_before or at)
    started = replace(
        draft,
        state=BroadcastState.RUNNING,
        started_at=at,
        expires_at=start + draft.lasts,
    )
    return await _keep(uow, started, actor, "broadcast started", at=at)


async def _ask_others(
    uow: UnitOfWork,
    rules: PushRules,
    terms: BroadcastTerms,
    waiting: Broadcast,
    actor: Actor,
    *,
    at: datetime,
) -> None:
    others = [chat for chat in await uow.people.holders(Role.ADMIN) if chat != author_of(actor)]
    if not others:
        raise CensusError("broadcast-no-second-admin", limit=terms.second_person_above)
    await uow.deliveries.add([_news(rules, waiting, chat, AGREEMENT, at) for chat in others])


def _news(
    rules: PushRules, broadcast: Broadcast, chat: ChatId, kind: MessageKind, at: datetime
) -> NewDelivery:
    start = rules.decent(at)
    return NewDelivery(
        occasion=f"{kind.key}:{broadcast.id}:{broadcast.version}",
        chat=chat,
        kind=kind,
        not_before=start,
        expires_at=start + WORD_LIVES,
        facts={"broadcast": str(broadcast.id)},
    )


def _with_panel(broadcast: Broadcast, actor: Actor, panel: int | None) -> Broadcast:
    chat = author_of(actor)
    if chat is None or panel is None:
        return broadcast
    return replace(broadcast, panels={**broadcast.panels, str(chat): panel})


async def _keep(
    uow: UnitOfWork, broadcast: Broadcast, actor: Actor, action: str, *, at: datetime
) -> Broadcast:
    await uow.broadcasts.save(broadcast)
    facts = {"broadcast": broadcast.id, "recipients": broadcast.recipients}
    await note(uow, actor, action, facts, at=at)
    return broadcast

"""Telling the coordinator that a block is finished, and the enumerator what was decided on it."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from census.fieldwork.blocks import BlockCode
from census.fieldwork.day import BlockEvent, BlockNews, BlockView
from census.fieldwork.progress import BlockState, Entry
from census.fieldwork.workers import Badge
from census.people.people import ChatId, Person
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from services.fieldwork.day.whose import views
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

BLOCK_FINISHED = MessageKind(
    "block_finished", Priority.NOTICE, repeated_when_unclear=True, asked_for=True
)
BLOCK_DECIDED = MessageKind(
    "block_decided", Priority.NOTICE, repeated_when_unclear=True, asked_for=True
)
LIVES = timedelta(days=7)


async def tell_finished(
    uow: UnitOfWork, rules: PushRules, seen: BlockView, *, by: ChatId, at: datetime
) -> None:
    """Owe the coordinator the card of a block that is finished now, unless it is who said so."""
    chat = await _lead_of(uow, seen)
    if chat is None or chat == by:
        return
    since = _since(seen)
    facts = {"block": str(seen.block.code), "since": since}
    start = rules.decent(at, asked_for=True)
    occasion = _finished(seen.block.code, since)
    card = NewDelivery(occasion, chat, BLOCK_FINISHED, start, start + LIVES, facts)
    await uow.deliveries.add([card])


async def tell_open_again(
    uow: UnitOfWork, rules: PushRules, seen: BlockView, undone: Entry, *, at: datetime
) -> None:
    """Owe the coordinator word that an end was taken back, where the card may have been read."""
    chat, since = await _lead_of(uow, seen), undone.new.at.isoformat()
    card = _finished(seen.block.code, since)
    if chat is None or chat not in await uow.deliveries.chats_of(card):
        return
    if await uow.deliveries.withdraw([card], reason="no longer so", at=at):
        return
    facts = {"block": str(seen.block.code), "since": since, "taken_back": "yes"}
    start, occasion = rules.decent(at, asked_for=True), f"block-open-again:{undone.number}"
    word = NewDelivery(occasion, chat, BLOCK_FINISHED, start, start + LIVES, facts)
    await uow.deliveries.add([word])


async def _lead_of(uow: UnitOfWork, seen: BlockView) -> ChatId | None:
    """Return the chat of who leads the owner of a block."""
    lead = await uow.allocations.coordinator_of(seen.owner.badge) if seen.owner else None
    worker = await uow.fieldworkers.get(lead) if lead else None
    return worker.chat if worker else None


def _finished(block: BlockCode, since: str) -> str:
    return f"block-finished:{block}:{since}"


async def tell_decided(
    uow: UnitOfWork,
    rules: PushRules,
    event: BlockEvent,
    owner: Badge,
    blocks: Sequence[BlockCode],
    *,
    at: datetime,
) -> None:
    """Owe an enumerator the news of own blocks, all in one message."""
    worker = await uow.fieldworkers.get(owner)
    if worker is None or worker.chat is None:
        return
    facts = {"event": event.value, "blocks": json.dumps(blocks)}
    occasion = f"block-{event}:{owner}:{at.isoformat()}:{blocks[0]}"
    start = rules.decent(at, asked_for=True)
    news = NewDelivery(occasion, worker.chat, BLOCK_DECIDED, start, start + LIVES, facts)
    await uow.deliveries.add([news])


def _still_so(seen: BlockView, delivery: Delivery) -> bool:
    if "taken_back" in delivery.facts:
        return not seen.is_ready
    finished = seen.progress.state is BlockState.FINISHED
    return finished and _since(seen) == delivery.facts["since"]


def _since(seen: BlockView) -> str:
    return seen.progress.since.isoformat() if seen.progress.since else ""


class BlockFinishedComposer(Composer[BlockView]):
    """Shows a finished block to who may approve it, or says that it is open again."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[BlockView]:
        """Show it while it is finished as it was then, and the coordinator still leads its owner.

        What was decided meanwhile is no news any more. That an end was taken back is told as long
        as no other was reported.
        """
        block = BlockCode(delivery.facts["block"])
        today = self._rules.today(self._now)
        seen = (await views(self._uow, [block], today=today)).get(block)
        if seen is None or seen.owner is None or not _still_so(seen, delivery):
            return Cancel("no longer so")
        lead = await self._uow.allocations.coordinator_of(seen.owner.badge)
        worker = await self._uow.fieldworkers.of_chat(person.chat)
        if worker is None or worker.badge != lead:
            return Cancel("no longer responsible")
        return self._batch.say(seen, person)


class BlockDecidedComposer(Composer[BlockNews]):
    """Says what was decided on somebody's blocks, while it is still so and they are theirs."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[BlockNews]:
        """Say it of the blocks of which it is still true."""
        event = BlockEvent(delivery.facts["event"])
        worker = await self._uow.fieldworkers.of_chat(person.chat)
        if worker is None:
            return Cancel("no longer responsible")
        codes = [BlockCode(code) for code in json.loads(delivery.facts["blocks"])]
        found = await views(self._uow, codes, today=self._rules.today(self._now))
        still = tuple(
            each
            for each in found.values()
            if each.progress.state.value == event.value
            and each.owner is not None
            and each.owner.badge == worker.badge
        )
        if not still:
            return Cancel("no longer so")
        return self._batch.say(BlockNews(event, still, still[0].progress.reason), person)

"""Digests for heads of units, deputies and company contacts about new data: at most one a day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from census.definition import Phase
from census.offices.news import HeardRank, from_facts, joined, news_of, phase_closed_by, to_facts
from census.people.people import LEADERS, ChatId, Person
from census.push.delivery import Delivery, DeliveryState, NewDelivery
from census.recaps.recap import Snapshot
from census.units import BoardKind, UnitCode
from services.boards import standings
from services.offices.composing_heads import RANK_NOTICE
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

DIGEST_LIVES = timedelta(days=2)
"""How long a digest is valid. It can wait for the next day when one was sent today."""


async def plan_head_digests(
    uow: UnitOfWork,
    rules: PushRules,
    snapshot: Snapshot,
    *,
    at: datetime,
    exclude: Collection[ChatId] = (),
) -> int:
    """Plan digests for heads whose unit has news in a published snapshot; return how many.

    News that has not left joins the new digest, and is compared with what the head was last told.
    ``exclude`` chats get the same news in another message. Once the last data of a phase is told,
    only a change of it is, once.
    """
    chats = [chat for role in LEADERS for chat in await uow.people.holders(role)]
    heads = await uow.people.get_all(list(dict.fromkeys(chats)))
    led = {head.chat: _units_led(head) for head in heads.values() if head.chat not in exclude}
    news, closing = await _news(uow, rules, snapshot, set().union(*led.values()), at)
    told_today = await uow.deliveries.sent_since(list(led), rules.start_of_day(at), [RANK_NOTICE])
    owed: list[NewDelivery] = []
    for chat, units in led.items():
        new = {unit: news[unit] for unit in sorted(units & news.keys())}
        if new and not (closing and closing.again and not await _was_told(uow, chat, closing)):
            waiting = await _withdraw(uow, chat, at)
            start = rules.next_morning(at) if chat in told_today else rules.decent(at)
            occasion = closing.occasion if closing else ""
            facts = _facts(new, waiting, closing)
            owed.append(
                NewDelivery(
                    occasion or f"rank:{snapshot.id}",
                    chat,
                    RANK_NOTICE,
                    start,
                    start + DIGEST_LIVES,
                    facts,
                )
            )
    return await uow.deliveries.add(owed)


@dataclass(frozen=True, slots=True)
class _Closing:
    """The phase whose last data it is; ``again``: its last data was there before."""

    phase: Phase
    again: bool

    @property
    def occasion(self) -> str:
        """The occasion of a change, which is told once; empty for the last data itself."""
        return f"rank-changed:{self.phase.id}:{self.phase.last_day}" if self.again else ""

    @property
    def facts(self) -> Mapping[str, str]:
        """What the delivery carries."""
        last_day = {"final": self.phase.id, "last_day": self.phase.last_day.isoformat()}
        return {**last_day, "again": "yes"} if self.again else last_day


async def _was_told(uow: UnitOfWork, chat: ChatId, closing: _Closing) -> bool:
    """Tell whether a head got the last data of a phase. What waits tells the newest anyway."""
    digests = [each for each in await uow.deliveries.of_chat(chat) if each.kind == RANK_NOTICE]
    if any(each.state is DeliveryState.PENDING for each in digests):
        return False
    sent = (DeliveryState.SENT, DeliveryState.UNKNOWN)
    return any(
        each.facts.get("final") == closing.phase.id for each in digests if each.state in sent
    )


def _units_led(head: Person) -> set[UnitCode]:
    return {grant.unit for grant in head.grants if grant.role in LEADERS and grant.unit}


async def _news(
    uow: UnitOfWork,
    rules: PushRules,
    snapshot: Snapshot,
    codes: Collection[UnitCode],
    at: datetime,
) -> tuple[Mapping[UnitCode, HeardRank], _Closing | None]:
    """Return what heads last heard of the units with news, and the phase that the data closes."""
    seen: set[tuple[BoardKind, UnitCode | None]] = set()
    news: dict[UnitCode, HeardRank] = {}
    closing: _Closing | None = None
    for code in sorted(codes):
        unit = await uow.units.get(code)
        kind = standings.board_kind(rules.census, unit) if unit else None
        if unit is None or kind is None or (kind, unit.parent) in seen:
            continue
        seen.add((kind, unit.parent))
        new = await standings.publishing_of(
            uow,
            rules.census,
            kind,
            snapshot,
            at=at,
            targets=rules.targets,
            area=unit.parent,
        )
        if new is None:
            continue
        before = new.before.as_of if new.before else None
        closes = phase_closed_by(rules.census, before, new.board.as_of)
        late = new.board.ending.phase if new.board.ending and new.board.is_final else None
        if late is not None and closes is None:
            closing = closing or _Closing(late, again=True)
            heard_of = news_of(new.without, new.board, final=True)
            news |= {each.unit: each for each in heard_of if each.unit in new.differs}
            continue
        if closes is not None:
            closing = _Closing(closes, again=False)
        # A part of a moment, or its correction, has no news for units whose place did not change.
        is_first = new.without is None or new.without.as_of != new.board.as_of
        for heard in news_of(new.before, new.board, final=closes is not None):
            if is_first or heard.unit in new.changed:
                news[heard.unit] = heard
    return news, closing


async def _withdraw(uow: UnitOfWork, chat: ChatId, at: datetime) -> Delivery | None:
    """Cancel the digest of a chat that has not left yet, and return it."""
    waiting = [
        each
        for each in await uow.deliveries.of_chat(chat)
        if each.kind == RANK_NOTICE and each.state is DeliveryState.PENDING
    ]
    if not waiting:
        return None
    await uow.deliveries.cancel(chat, [RANK_NOTICE], reason="newer data", at=at)
    return waiting[0]


def _facts(
    new: Mapping[UnitCode, HeardRank], waiting: Delivery | None, closing: _Closing | None
) -> Mapping[str, str]:
    """Join the news with earlier news that has not left."""
    earlier = {each.unit: each for each in from_facts(waiting.facts)} if waiting else {}
    merged = {**earlier, **new}
    for unit in earlier.keys() & new.keys():
        merged[unit] = joined(earlier[unit], new[unit])
    final = closing.facts if closing else _final_of(waiting)
    return {**final, **to_facts(list(merged.values()))}


def _final_of(waiting: Delivery | None) -> Mapping[str, str]:
    facts = waiting.facts if waiting else {}
    return {name: facts[name] for name in ("final", "last_day") if name in facts}

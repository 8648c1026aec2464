"""What happens to groups, told once and in private to those who can change it.

A group that bars the bot stays bound, and its next board is due as always. The first message that
arrives ends the bar: a board, or an answer, after which the day's board is owed again.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from census.people.people import ChatId, Person, Role
from census.push.delivery import BARRED, Delivery, NewDelivery
from census.push.kinds import AdminNotice, MessageKind
from census.units import UnitCode
from services.ports.groups import BoundGroup
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.push.composing import Composer
from services.push.refused import TOPICS, says
from services.rules.verdicts import Cancel, Verdict

GROUP_BARRED = ADMIN_NOTICE.keyed("group-barred")
"""To who bound a group, and to the admins."""
GROUP_REMOVED = ADMIN_NOTICE.keyed("group-removed")
GROUP_MOVED = ADMIN_NOTICE.keyed("group-moved")
GROUP_TOPIC_GONE = ADMIN_NOTICE.keyed("group-topic-gone")
"""To who bound a group, once: it shut the bot out, became a supergroup, or lost the topic."""

NEWS_LIVES = timedelta(days=1)


async def answer_stands(uow: UnitOfWork, chat: ChatId, *, topic: int | None, at: datetime) -> bool:
    """Note that an answer arrived in a topic of a group; return whether that ends a bar.

    In a forum an answer in another topic than the board's ends no bar.
    """
    here = [each for each in await uow.groups.of(chat) if each.topic == topic]
    barred = [(chat, each.unit) for each in here if each.barred_since is not None]
    if not barred:
        return False
    await uow.groups.unbar(barred)
    await uow.deliveries.resume([chat], uow.deliveries.kinds.owed_after_bar, reason=BARRED, at=at)
    return True


async def bar_group(
    uow: UnitOfWork, chat: ChatId, unit: str | None, reason: str, *, at: datetime
) -> None:
    """Note that a group, or only the topic of a unit's board, bars the bot.

    If that is new, tell the admins and who bound the group.
    """
    group = await uow.groups.get(chat, unit)
    if group is None:
        return
    closed = says(reason, TOPICS)
    if not await uow.groups.bar(chat, since=at, unit=group.unit if closed else None):
        return
    bound = [group] if closed else await uow.groups.of(chat)
    admins = await uow.people.holders(Role.ADMIN)
    who = dict.fromkeys((*(each.bound_by for each in bound), *admins))
    await uow.deliveries.add([_news(GROUP_BARRED, group, each, at) for each in who])


async def lose_topic(uow: UnitOfWork, chat: ChatId, unit: str | None, *, at: datetime) -> None:
    """Send boards of a deleted topic to the first topic from now on; tell who bound it."""
    group = await uow.groups.get(chat, unit)
    if group is None or group.topic is None:
        return
    lost = [each for each in await uow.groups.of(chat) if each.topic == group.topic]
    for each in lost:
        await uow.groups.bind(replace(each, topic=None))
    await _tell(uow, GROUP_TOPIC_GONE, lost, at)


async def end_chat(uow: UnitOfWork, chat: ChatId, *, reason: str, at: datetime) -> None:
    """End the subscription of a chat that is gone; tell who bound a group."""
    bound = await uow.groups.of(chat) if chat < 0 else ()
    await uow.deliveries.end_chat(chat, reason=reason, at=at)
    await _tell(uow, GROUP_REMOVED, bound, at)


async def move_group(uow: UnitOfWork, before: ChatId, after: ChatId, *, at: datetime) -> None:
    """Follow a group that became a supergroup, with all that it is owed; tell who bound it."""
    bound = await uow.groups.of(before)
    await uow.deliveries.move_chat(before, after)
    await _tell(uow, GROUP_MOVED, [replace(each, chat=after) for each in bound], at)


async def _tell(
    uow: UnitOfWork, kind: MessageKind, bound: Sequence[BoundGroup], at: datetime
) -> None:
    """Tell each person once who bound a group, with the first unit that they bound it to."""
    first = {each.bound_by: each for each in reversed(bound)}
    await uow.deliveries.add([_news(kind, each, who, at) for who, each in first.items()])


def _news(kind: MessageKind, group: BoundGroup, chat: ChatId, at: datetime) -> NewDelivery:
    return NewDelivery(
        occasion=f"{kind.key}:{group.chat}:{group.unit}:{at.isoformat()}",
        chat=chat,
        kind=kind,
        not_before=at,
        expires_at=at + NEWS_LIVES,
        facts={"group": str(group.chat), "unit": group.unit},
    )


class GroupNewsComposer(Composer[AdminNotice]):
    """Says to who bound a group, or to an admin, what happened to it, while that is so."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[AdminNotice]:
        """Say it with the name of the unit."""
        facts = delivery.facts
        group = await self._uow.groups.get(ChatId(int(facts["group"])), facts.get("unit"))
        if not _holds(delivery.kind, group):
            return Cancel("the group is as it was")
        if group is not None and group.bound_by != person.chat and not person.holds(Role.ADMIN):
            return Cancel("no longer an admin")
        code = group.unit if group else UnitCode(facts["unit"])
        unit = await self._uow.units.get(code)
        named = {"unit": unit.name if unit else code}
        return self._batch.say(AdminNotice(delivery.kind.key, named), person)


def _holds(kind: MessageKind, group: BoundGroup | None) -> bool:
    if kind == GROUP_REMOVED or group is None:
        return kind == GROUP_REMOVED and group is None
    if kind == GROUP_BARRED:
        return group.barred_since is not None
    return kind == GROUP_MOVED or group.topic is None

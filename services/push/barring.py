"""Groups that do not let the bot write. The bot tells once those who can change it.

A group that bars the bot stays bound, and its next board is due as always. The first message that
arrives ends the bar: a board, or an answer, after which the day's board is owed again.
"""

from datetime import datetime, timedelta

from census.people.people import ChatId, Person, Role
from census.push.delivery import BARRED, Delivery, NewDelivery
from census.push.kinds import AdminNotice
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.push.composing import Composer
from services.push.refused import TOPICS, says
from services.rules.verdicts import Cancel, Verdict

GROUP_BARRED = ADMIN_NOTICE.keyed("group-barred")
"""To who bound a group, and to the admins."""

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
    who = (*(each.bound_by for each in bound), *await uow.people.holders(Role.ADMIN))
    await uow.deliveries.add(
        [
            NewDelivery(
                occasion=f"{GROUP_BARRED.key}:{chat}:{group.unit}:{at.isoformat()}",
                chat=each,
                kind=GROUP_BARRED,
                not_before=at,
                expires_at=at + NEWS_LIVES,
                facts={"group": str(chat), "unit": group.unit},
            )
            for each in dict.fromkeys(who)
        ]
    )


class BarredGroupComposer(Composer[AdminNotice]):
    """Says to who bound a group, or to an admin, that the bot may not write there."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[AdminNotice]:
        """Say it while the group bars the bot."""
        facts = delivery.facts
        group = await self._uow.groups.get(ChatId(int(facts["group"])), facts.get("unit"))
        if group is None or group.barred_since is None:
            return Cancel("the group lets the bot write")
        if group.bound_by != person.chat and not person.holds(Role.ADMIN):
            return Cancel("no longer an admin")
        unit = await self._uow.units.get(group.unit)
        named = {"unit": unit.name if unit else group.unit}
        return self._batch.say(AdminNotice(GROUP_BARRED.key, named), person)

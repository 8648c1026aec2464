"""Asking an enumerator how it goes, and an enumerator's call for help."""

from datetime import date, datetime, timedelta
from typing import Final

from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.following.team import FieldNotice, NewsOfWork, OfficerLine
from census.fieldwork.following.warnings import WarningKind
from census.fieldwork.workers import Badge, Fieldworker
from census.people.people import ChatId, Person
from census.people.permissions import Permission
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from services.fieldwork.known import worker_of
from services.fieldwork.leading.team import led
from services.fieldwork.looking import look, note_help
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.actors import require
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

FIELD_NEWS: Final = MessageKind(
    "field_news",
    Priority.NOTICE,
    repeated_when_unclear=True,
    owed_on_return=False,
    asked_for=True,
)
"""A question to an enumerator, of the coordinator or after silent days, and an enumerator's call
for help: on holidays, too, since both are at work then."""
NEWS_LIVES: Final = timedelta(hours=24)
OF_COORDINATORS: Final = frozenset({NewsOfWork.WANTS_HELP, NewsOfWork.AWAY})
"""What a coordinator reads of an enumerator."""


async def ask(
    uow: UnitOfWork, rules: PushRules, person: Person, badge: Badge, *, at: datetime
) -> Fieldworker:
    """Ask an enumerator how it goes, once a day.

    Raises CensusError: as ``led``, and ("fieldteam-no-chat") for who has no Telegram,
    ("fieldteam-asked") for who was asked today.
    """
    require(person, Permission.APPROVE_BLOCKS)
    worker = await led(uow, person, badge)
    if worker.chat is None:
        raise CensusError("fieldteam-no-chat", name=worker.name)
    if not await uow.deliveries.add([_news(rules, worker.chat, NewsOfWork.ASKED, badge, at)]):
        raise CensusError("fieldteam-asked-already", name=worker.name)
    return worker


async def plan_silent_news(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Plan a gentle word to each enumerator who has fallen silent, once a silence.

    Returns how many are new. It leaves with the coordinators' warnings, and on no quiet day.
    """
    if await uow.allocations.phase() is not FieldPhase.STARTED or not rules.leaves_today(now):
        return 0
    seen, start = await look(uow, rules, at=now), rules.decent(now)
    owed = []
    for badge in sorted(set(seen.owners.values()) & set(seen.workers)):
        line, chat = seen.line(badge), seen.workers[badge].chat
        if chat is None or not _is_silent(line):
            continue
        since = line.seen.isoformat() if line.seen else seen.days.first.isoformat()
        occasion = f"field-{NewsOfWork.SILENT}:{badge}:{since}"
        facts = {"news": NewsOfWork.SILENT.value, "badge": badge}
        end = rules.end_of_day(start)
        owed.append(NewDelivery(occasion, chat, FIELD_NEWS, start, end, facts))
    return await uow.deliveries.add(owed)


def _is_silent(line: OfficerLine) -> bool:
    return line.warning is not None and line.warning.kind is WarningKind.SILENT


async def want_help(uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime) -> bool:
    """Tell the coordinator that an enumerator wants help; False where nobody can be told.

    Raises CensusError("fieldwork-not-one") for who is no enumerator.
    """
    require(person, Permission.REPORT_BLOCKS)
    worker = await worker_of(uow, person.chat)
    await note_help(uow, worker.badge, wanted=True, at=at)
    leader = await uow.allocations.coordinator_of(worker.badge)
    coordinator = await uow.fieldworkers.get(leader) if leader else None
    if coordinator is None or coordinator.chat is None:
        return False
    news = _news(rules, coordinator.chat, NewsOfWork.WANTS_HELP, worker.badge, at)
    await uow.deliveries.add([news])
    return True


async def say_away(
    uow: UnitOfWork, rules: PushRules, person: Person, day: date, *, at: datetime
) -> bool:
    """Tell the coordinator that an enumerator cannot work on a day; False where nobody can be told.

    Raises CensusError: "fieldwork-not-one", "old-button" for a day that has passed.
    """
    require(person, Permission.REPORT_BLOCKS)
    worker = await worker_of(uow, person.chat)
    if day < rules.today(at):
        raise CensusError("old-button")
    leader = await uow.allocations.coordinator_of(worker.badge)
    coordinator = await uow.fieldworkers.get(leader) if leader else None
    if coordinator is None or coordinator.chat is None:
        return False
    news, start = NewsOfWork.AWAY, rules.decent(at, asked_for=True)
    facts = {"news": news.value, "badge": worker.badge, "day": day.isoformat()}
    occasion = f"field-{news}:{worker.badge}:{day}"
    word = NewDelivery(occasion, coordinator.chat, FIELD_NEWS, start, start + NEWS_LIVES, facts)
    await uow.deliveries.add([word])
    return True


async def helped(uow: UnitOfWork, person: Person, badge: Badge, *, at: datetime) -> None:
    """Note that an enumerator was helped. Raises CensusError as ``led``."""
    require(person, Permission.APPROVE_BLOCKS)
    await led(uow, person, badge)
    await note_help(uow, badge, wanted=False, at=at)


def _news(
    rules: PushRules, chat: ChatId, news: NewsOfWork, badge: Badge, at: datetime
) -> NewDelivery:
    """Return news of an enumerator's work, told once a day."""
    start, occasion = rules.decent(at), f"field-{news}:{badge}:{rules.today(at)}"
    facts = {"news": news.value, "badge": badge}
    return NewDelivery(occasion, chat, FIELD_NEWS, start, start + NEWS_LIVES, facts)


class FieldNewsComposer(Composer[FieldNotice]):
    """Says it to who is still concerned."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[FieldNotice]:
        """Ask the enumerator; tell the coordinator of who leads them now."""
        news, badge = NewsOfWork(delivery.facts["news"]), Badge(delivery.facts["badge"])
        here = await self._uow.fieldworkers.of_chat(person.chat)
        leader = await self._uow.allocations.coordinator_of(badge)
        concerned = leader if news in OF_COORDINATORS else badge
        if here is None or here.badge != concerned:
            return Cancel("no longer responsible")
        seen = await look(self._uow, self._rules, at=self._now, only=[badge])
        if badge not in seen.workers:
            return Cancel("no longer responsible")
        if news is not NewsOfWork.AWAY and not seen.line(badge).tally.unfinished:
            return Cancel("looked at meanwhile")
        if news is NewsOfWork.SILENT and not _is_silent(seen.line(badge)):
            return Cancel("no longer so")
        coordinator = await self._uow.fieldworkers.get(leader) if leader else None
        name = coordinator.name if coordinator else ""
        day = date.fromisoformat(delivery.facts["day"]) if "day" in delivery.facts else None
        return self._batch.say(FieldNotice(news, seen.line(badge), name, day), person)

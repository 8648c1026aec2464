"""Changes of the calendar: an admin previews a change, then makes it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from census.campaign.cadence import NotOwed
from census.campaign.calendar import (
    CalendarChange,
    CalendarPreview,
    Days,
    NewsAudience,
    PhaseChange,
    changes_since,
    moved_calendar,
    phase_changes,
)
from census.campaign.news import Listening, listening
from census.definition import PhaseId
from census.errors import CensusError
from census.identity.free_text import require_no_number
from census.people.people import DUTIES, ChatId, Person, Role
from census.people.permissions import Permission
from census.push.delivery import DeliveryState, NewDelivery
from services.campaign.coming_reminders import occasion_ids, outlook, stale_occasions
from services.campaign.composing.calendar import CALENDAR_NEWS
from services.campaign.composing.reminders import CALENDAR_CHANGED
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, name_of, require
from services.rules.push_rules import PushRules

NEWER_NEWS = "a newer calendar"
SECOND_THOUGHTS = timedelta(minutes=10)
"""How long the news of a change waits: a second change joins it, and a mistake can be undone."""
NEWS_LIVES = timedelta(days=3)
HEARD = (DeliveryState.SENT, DeliveryState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class CalendarChanged:
    """What a change has done: cancelled reminders, and chats that will hear of it."""

    change: CalendarChange
    changes: tuple[PhaseChange, ...]
    cancelled: int
    notified: int


async def newest_change(uow: UnitOfWork, actor: Actor) -> CalendarChange | None:
    """Return the newest change, if there is one. Raises CensusError("not-allowed")."""
    require(actor, Permission.CHANGE_CALENDAR)
    changes = await uow.calendar.changes()
    return changes[-1] if changes else None


async def preview_change(
    uow: UnitOfWork,
    rules: PushRules,
    overrides: Mapping[PhaseId, Days],
    actor: Actor,
    *,
    at: datetime,
    version: int | None = None,
) -> CalendarPreview:
    """Return what a change of days would do. ``rules`` are the rules of now.

    ``version`` is that of an earlier preview. Raises CensusError("not-allowed"),
    ("calendar-changed-meanwhile"), or as ``moved_calendar``.
    """
    require(actor, Permission.CHANGE_CALENDAR)
    if version not in (None, await uow.calendar.version()):
        raise await _changed_meanwhile(uow, actor)
    after = _moved(rules, overrides, at)
    changes = phase_changes(rules.census, after.census)
    seen = await outlook(uow, rules, after, at=at)
    stale = await stale_occasions(uow, rules, after)
    return CalendarPreview(
        version=await uow.calendar.version(),
        changes=changes,
        kept=seen.kept,
        moved=seen.moved,
        dropped=seen.dropped,
        added=seen.added,
        waiting=sum(stale.values()),
        newly_reminded=seen.newly_reminded,
        audience=await _count_listeners(uow, after, changes, actor),
    )


async def change_calendar(
    uow: UnitOfWork,
    rules: PushRules,
    overrides: Mapping[PhaseId, Days],
    actor: Actor,
    *,
    at: datetime,
    version: int,
    reason: str = "",
) -> CalendarChanged:
    """Change the days of phases from now on, in the caller's transaction.

    ``version`` is that of the preview. A change that was made from it before is returned as it is.
    Raises CensusError("not-allowed"), ("words-have-number"), ("calendar-changed-meanwhile"), or as
    ``moved_calendar``.
    """
    require(actor, Permission.CHANGE_CALENDAR)
    require_no_number(reason)
    before = await _made_before(uow, overrides, version)
    if before is not None:
        return CalendarChanged(before, changes_since(version, [before], rules.census), 0, 0)
    if version != await uow.calendar.version():
        raise await _changed_meanwhile(uow, actor)
    after = _moved(rules, overrides, at)
    changes = phase_changes(rules.census, after.census)
    made = CalendarChange(
        version + 1, at, name_of(actor), tuple(change.move for change in changes), reason
    )
    if not await uow.calendar.add(made):
        raise await _changed_meanwhile(uow, actor)
    stale = await stale_occasions(uow, rules, after)
    await uow.deliveries.withdraw(list(stale), reason=CALENDAR_CHANGED, at=at)
    named_again = occasion_ids(after) - occasion_ids(rules)
    await uow.deliveries.restore(sorted(named_again), reason=CALENDAR_CHANGED)
    notified = await _announce(uow, after, made, changes, actor)
    await uow.audit.add(_entry(made))
    return CalendarChanged(made, changes, sum(stale.values()), notified)


async def _changed_meanwhile(uow: UnitOfWork, actor: Actor) -> CensusError:
    newest = await newest_change(uow, actor)
    who = newest.made_by(name_of(actor)) if newest else "admin"
    return CensusError("calendar-changed-meanwhile", who=who)


async def _made_before(
    uow: UnitOfWork, wanted: Mapping[PhaseId, Days], version: int
) -> CalendarChange | None:
    changes = await uow.calendar.changes()
    if not changes or len(changes) != version + 1:
        return None
    moves = {(move.phase, move.after) for move in changes[-1].moves}
    return changes[-1] if moves >= set(wanted.items()) else None


def announced_from(rules: PushRules, at: datetime) -> datetime:
    """Return when the news of a change made at ``at`` begins to leave."""
    return rules.decent(at + SECOND_THOUGHTS)


def _moved(rules: PushRules, overrides: Mapping[PhaseId, Days], at: datetime) -> PushRules:
    return replace(rules, census=moved_calendar(rules.census, overrides, today=rules.today(at)))


async def _announce(
    uow: UnitOfWork,
    rules: PushRules,
    made: CalendarChange,
    changes: Sequence[PhaseChange],
    actor: Actor,
) -> int:
    """Plan the news for everybody concerned. It includes earlier news that has not left."""
    waiting = await uow.deliveries.waiting(CALENDAR_NEWS)
    earlier = await uow.deliveries.withdraw(list(waiting), reason=NEWER_NEWS, at=made.at)
    since = {each.chat: each.facts["since"] for each in earlier}
    chats = dict.fromkeys(since)
    async for chat, _ in _listeners(uow, rules, changes, actor):
        chats[chat] = None
    start = announced_from(rules, made.at)
    return await uow.deliveries.add(
        [
            NewDelivery(
                occasion=f"calendar:{made.version}",
                chat=chat,
                kind=CALENDAR_NEWS,
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts={"since": since.get(chat, str(made.version - 1))},
            )
            for chat in chats
        ]
    )


async def owe_missed_news(
    uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime
) -> None:
    """Plan the news that a person missed while they could not be reached."""
    if person.consented_at is None:
        return
    news = [
        each for each in await uow.deliveries.of_chat(person.chat) if each.kind == CALENDAR_NEWS
    ]
    changes = await uow.calendar.changes()
    known = [change.version for change in changes if change.at <= person.consented_at]
    known += [int(each.occasion.split(":")[1]) for each in news if each.state in HEARD]
    since, version = max(known, default=0), await uow.calendar.version()
    if since >= version or any(each.state is DeliveryState.PENDING for each in news):
        return
    start = announced_from(rules, at)
    await uow.deliveries.add(
        [
            NewDelivery(
                occasion=f"calendar:{version}:{at.isoformat()}",
                chat=person.chat,
                kind=CALENDAR_NEWS,
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts={"since": str(since)},
            )
        ]
    )


async def _count_listeners(
    uow: UnitOfWork, rules: PushRules, changes: Sequence[PhaseChange], actor: Actor
) -> NewsAudience:
    found = [role async for _, role in _listeners(uow, rules, changes, actor)]
    leaders, groups = found.count(Listening.LEADER), found.count(Listening.GROUP)
    return NewsAudience(len(found) - leaders - groups, leaders, groups)


async def _listeners(
    uow: UnitOfWork, rules: PushRules, changes: Sequence[PhaseChange], actor: Actor
) -> AsyncIterator[tuple[ChatId, Listening]]:
    """Yield everybody who hears of a change, once each, but not the person who makes it."""
    heard = {actor.chat} if isinstance(actor, Person) else set()
    for role in (*DUTIES, Role.EMPLOYEE, Role.RESIDENT):
        async for page in uow.people.pages(role):
            for person in page:
                answer = listening(person, changes, rules.census)
                if person.chat not in heard and not isinstance(answer, NotOwed):
                    yield person.chat, answer
                heard.add(person.chat)
    for chat in dict.fromkeys([group.chat for group in await uow.groups.all()]):
        yield chat, Listening.GROUP


def _entry(made: CalendarChange) -> AuditEntry:
    facts = {"version": str(made.version), "reason": made.reason}
    for move in made.moves:
        facts[move.phase] = f"{_text(move.before)} -> {_text(move.after)}"
    return AuditEntry(made.at, made.actor, "calendar changed", facts)


def _text(days: Days) -> str:
    return f"{days[0].isoformat()}/{days[1].isoformat()}"

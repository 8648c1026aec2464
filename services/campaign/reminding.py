"""Planning of the day's reminders, and reminders that people ask for themselves."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from secrets import token_hex

from census.campaign.cadence import (
    Occasion,
    OwedNow,
    ReminderDue,
    Snooze,
    at_another_hour,
    occasions,
)
from census.campaign.phases import ends_at, phase_at, phase_with_steps
from census.errors import CensusError
from census.experiments.experiment import about_reminder
from census.people.people import ChatId, Person
from census.push.delivery import DeliveryState, NewDelivery
from services.campaign.composing.reminders import PROMISE, REMINDER
from services.campaign.waves import Admission, admission
from services.experiments.drawing import WayOfSaying, ways_of_saying
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

PAGE = 2000
"""People whom one transaction plans for: a twentieth of a second, which others wait."""

SOON = timedelta(hours=2)
STILL_SOON = timedelta(hours=4)
"""A reminder asked for "in two hours" may be this late: after a prayer, but not the next day."""

MORNING = time(8)
STILL_NIGHT = time(4)
"""Before this time "tomorrow morning" means the morning of the same day."""


async def plan_reminders(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Plan today's reminders; return how many deliveries are new.

    It commits page by page. A second run adds only reminders of people who joined meanwhile.
    """
    new = 0
    admitted = await admission(uow, rules, now=now)
    for occasion in occasions_of_today(rules, now=now):
        role = occasion.rule.role
        ways = await ways_of_saying(uow, about_reminder(occasion.rule), role)
        async for page in uow.people.pages(role, size=PAGE, without=occasion.id):
            due = list(_owed(occasion, page, rules, admitted, now))
            said = await ways.of([person for person, _ in due], at=now)
            new += await uow.deliveries.add(list(_planned(occasion, due, said, rules, now)))
            await uow.commit()
    return new


def occasions_of_today(rules: PushRules, *, now: datetime) -> tuple[Occasion, ...]:
    """Return the occasions of the local day that have not expired."""
    today = rules.today(now)
    return tuple(
        occasion
        for rule in rules.census.reminders
        for occasion in occasions(rule, rules.census, rules.quiet)
        if rules.today(occasion.due) == today and now < occasion.expires_at
    )


async def promise(
    uow: UnitOfWork, person: Person, later: Snooze, *, at: datetime, rules: PushRules
) -> datetime:
    """Promise a reminder to a person, in place of an earlier promise; return its time.

    Until then the person gets no other reminder. Raises as ``phase_with_steps``, or
    CensusError("too-late-to-remind") when the phase ends before.
    """
    moment = promised_moment(later, rules, at=at)
    phase = phase_with_steps(rules.census, at)
    if moment > ends_at(phase, rules.census.zone):
        raise CensusError("too-late-to-remind")
    if person.snoozed_until == moment and await _is_promised(uow, person, moment):
        return moment
    await uow.deliveries.cancel(person.chat, [PROMISE], reason="another promise instead", at=at)
    promised = NewDelivery(
        occasion=f"promise:{at.isoformat()}:{token_hex(2)}",
        chat=person.chat,
        kind=PROMISE,
        not_before=moment,
        expires_at=rules.end_of_day(moment),
    )
    await uow.deliveries.add([promised])
    await uow.people.change(person, snoozed_until=moment)
    return moment


def possible_promises(rules: PushRules, *, at: datetime) -> tuple[Snooze, ...]:
    """Return the choices that can still be kept before the phase ends."""
    phase = phase_at(rules.census, at)
    end = ends_at(phase, rules.census.zone) if phase else at
    return tuple(later for later in Snooze if _keeps_its_name(later, rules, at=at, end=end))


async def put_off(uow: UnitOfWork, person: Person, *, at: datetime, rules: PushRules) -> datetime:
    """Promise a reminder tomorrow morning, or today where that would be too late.

    Raises CensusError("too-late-to-remind") when the phase ends before both.
    """
    try:
        return await promise(uow, person, Snooze.MORNING, at=at, rules=rules)
    except CensusError:
        return await promise(uow, person, Snooze.TWO_HOURS, at=at, rules=rules)


def promised_moment(later: Snooze, rules: PushRules, *, at: datetime) -> datetime:
    """Return the allowed moment for "in two hours", "this evening" or "tomorrow morning"."""
    if later is Snooze.TWO_HOURS:
        return rules.decent(at + SOON, asked_for=True)
    local = at.astimezone(rules.census.zone)
    if later is Snooze.EVENING:
        evening = datetime.combine(local.date(), rules.quiet.evening_from, rules.census.zone)
        if evening <= at:
            evening += timedelta(days=1)
        return rules.decent(evening, evening_only=True, asked_for=True)
    days = 0 if local.time() < STILL_NIGHT else 1
    morning = datetime.combine(local.date() + timedelta(days=days), MORNING, rules.census.zone)
    return rules.decent(morning, asked_for=True)


def _keeps_its_name(later: Snooze, rules: PushRules, *, at: datetime, end: datetime) -> bool:
    moment = promised_moment(later, rules, at=at)
    match later:
        case Snooze.TWO_HOURS:
            well_called = moment - at <= STILL_SOON
        case Snooze.EVENING:
            well_called = rules.today(moment) == rules.today(at)
        case Snooze.MORNING:
            well_called = True
    return well_called and moment <= end


async def _is_promised(uow: UnitOfWork, person: Person, moment: datetime) -> bool:
    return any(
        each.kind == PROMISE and each.state is DeliveryState.PENDING and each.not_before == moment
        for each in await uow.deliveries.of_chat(person.chat)
    )


def _owed(
    occasion: Occasion,
    people: Sequence[Person],
    rules: PushRules,
    admitted: Admission,
    now: datetime,
) -> Iterator[tuple[Person, ReminderDue]]:
    """Yield who is owed the reminder, and when it may leave."""
    owed, due = OwedNow(occasion, rules.census, rules.quiet, now=now), occasion.due.astimezone(UTC)
    for person in people:
        answer = owed.by(person)
        # To who agreed so late the reminder would follow at once.
        late = person.consented_at is not None and person.consented_at >= due
        if isinstance(answer, ReminderDue) and not late and admitted.admits(person, occasion.phase):
            yield person, answer


def _planned(
    occasion: Occasion,
    due: Sequence[tuple[Person, ReminderDue]],
    ways: Mapping[ChatId, WayOfSaying],
    rules: PushRules,
    now: datetime,
) -> Iterator[NewDelivery]:
    """Yield the reminders of people who are owed one, each in the own way: at its hour, or not."""
    until = occasion.expires_at
    for person, usual in due:
        way = ways.get(person.chat)
        if way is None:
            yield NewDelivery(occasion.id, person.chat, REMINDER, usual.at, until)
        elif way.arm.silent is None:
            moved = at_another_hour(occasion, way.arm.at, rules.census, rules.quiet)
            answer = OwedNow(moved, rules.census, rules.quiet, now=now).by(person)
            if isinstance(answer, ReminderDue):
                yield NewDelivery(occasion.id, person.chat, REMINDER, answer.at, until, way.facts)

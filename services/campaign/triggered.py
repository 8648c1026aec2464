"""Planning of messages that events trigger: help, reasons of rejected proofs, thanks."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from census.campaign.cadence import ReminderDue, reminded_as
from census.campaign.phases import phase_at
from census.campaign.triggered import (
    TriggerWindow,
    owed_answer,
    rejection_id,
    rules_of,
    stuck_id,
    trigger_window,
)
from census.definition import Trigger
from census.people.people import ChatId, KeyedHash, Person
from census.people.submission import Origin
from census.push.delivery import NewDelivery
from census.push.kinds import MessageKind
from census.residents.journey import Journey
from services.campaign.composing.triggered import HELP, RETURNED_PROOF, THANKS
from services.campaign.reminding import PAGE, occasions_of_today
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

THANKS_LIVE = timedelta(days=3)


async def plan_triggered(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Plan the messages of today's trigger windows; return how many deliveries are new.

    A second run adds nothing. It commits page by page.
    """
    new = 0
    for window in _windows(Trigger.SAME_STEP, rules, now):
        new += await _plan_help(uow, rules, window, now)
    for window in _windows(Trigger.PROOF_REJECTED, rules, now):
        new += await _plan_returns(uow, rules, window, now)
    return new


async def plan_thanks(
    uow: UnitOfWork,
    rules: PushRules,
    household: KeyedHash,
    *,
    as_of: datetime,
    at: datetime,
    exclude: ChatId | None = None,
) -> int:
    """Plan a thanks message for every chat of a complete household; return how many are new.

    ``exclude`` is a chat that reads it in the reply to its look-up.
    """
    chats = await uow.registry.chats_of(household)
    return await thank(uow, rules, {chat: as_of for chat in chats if chat != exclude}, at=at)


async def thank(
    uow: UnitOfWork,
    rules: PushRules,
    complete: Mapping[ChatId, datetime],
    *,
    at: datetime,
    origin: Origin = Origin.STATISTICS_OFFICE,
) -> int:
    """Plan thanks for chats whose submission ``origin`` recorded as complete, with the day.

    Each chat is thanked once ever.
    """
    if not rules_of(Trigger.COMPLETE, rules.census):
        return 0
    start = rules.decent(at)
    return await uow.deliveries.add(
        [
            NewDelivery(
                "thanks",
                chat,
                THANKS,
                start,
                start + THANKS_LIVE,
                {"as_of": as_of.isoformat(), "origin": origin},
            )
            for chat, as_of in complete.items()
        ]
    )


def _windows(trigger: Trigger, rules: PushRules, now: datetime) -> Iterator[TriggerWindow]:
    for rule in rules_of(trigger, rules.census):
        window = trigger_window(rule, rules.census, rules.quiet, now)
        if window is not None:
            yield window


async def _plan_help(
    uow: UnitOfWork, rules: PushRules, window: TriggerWindow, now: datetime
) -> int:
    """Offer help to people who rest on a step, unless today's reminder offers it already."""
    phase = phase_at(rules.census, now)
    if phase is None or not phase.steps:
        return 0
    reminded = {occasion.rule.role for occasion in occasions_of_today(rules, now=now)}
    resting = await uow.journeys.resting(phase.id, since=window.since, until=window.until)
    new = 0
    for page in _pages(resting):
        people = await uow.people.get_all(page)
        done = await uow.journeys.done_by_all(page, phase.id)
        owed: list[NewDelivery] = []
        for person in people.values():
            step = Journey(phase, done.get(person.chat, frozenset())).current
            if step is None or reminded_as(person, rules.census, phase.id) in reminded:
                continue
            occasion = stuck_id(window.rule, step.id)
            owed += _answer(HELP, occasion, window, person, rules, now=now)
        new += await uow.deliveries.add(owed)
        await uow.commit()
    return new


async def _plan_returns(
    uow: UnitOfWork, rules: PushRules, window: TriggerWindow, now: datetime
) -> int:
    rejections = await uow.submissions.rejections(since=window.since, until=window.until)
    new = 0
    for page in _pages(tuple(rejections)):
        people = await uow.people.get_all(page)
        owed: list[NewDelivery] = []
        for chat, person in people.items():
            occasion = rejection_id(window.rule, rules.today(rejections[chat].at))
            owed += _answer(RETURNED_PROOF, occasion, window, person, rules, now=now)
        new += await uow.deliveries.add(owed)
        await uow.commit()
    return new


def _answer(
    kind: MessageKind,
    occasion: str,
    window: TriggerWindow,
    person: Person,
    rules: PushRules,
    *,
    now: datetime,
) -> Iterator[NewDelivery]:
    answer = owed_answer(window, person, rules.census, rules.quiet, now=now)
    if isinstance(answer, ReminderDue):
        yield NewDelivery(occasion, person.chat, kind, answer.at, window.expires_at)


def _pages(chats: Sequence[ChatId]) -> Iterator[Sequence[ChatId]]:
    for start in range(0, len(chats), PAGE):
        yield chats[start : start + PAGE]

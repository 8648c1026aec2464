"""What an experiment is about: the reminders of a rule, or a broadcast that is not sent yet."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from census.campaign.cadence import Occasion, occasions, refusal
from census.campaign.phases import days_left, ends_at, phase_at
from census.definition import ReminderRule
from census.errors import CensusError
from census.experiments.experiment import (
    Arm,
    Experiment,
    ExperimentState,
    TriedMessage,
    about_reminder,
    at_an_hour,
)
from census.experiments.views import NextReading
from census.residents.journey import Journey
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.reaching import reach

BUSY = frozenset({ExperimentState.RUNNING, ExperimentState.AWAITING})


def rules_to_try(rules: PushRules, *, at: datetime) -> Sequence[ReminderRule]:
    """Return the reminders that urge to take part in a phase that is not over."""
    phases = {phase.id: phase for phase in rules.census.phases if phase.steps}
    return [
        rule
        for rule in rules.census.reminders
        if rule.phase in phases and ends_at(phases[rule.phase], rules.census.zone) > at
    ]


async def message_of(uow: UnitOfWork, rules: PushRules, about: str) -> TriedMessage:
    """Return what an experiment is about.

    Raises CensusError("old-button") for a reminder or broadcast that is not there any more.
    """
    for rule in rules.census.reminders:
        if about_reminder(rule) == about:
            return TriedMessage(rule.role, rule=rule)
    number = about.removeprefix("broadcast:")
    broadcast = await uow.broadcasts.get(int(number)) if number.isdecimal() else None
    if broadcast is None:
        raise CensusError("old-button")
    return TriedMessage(broadcast.audience.role, broadcast=broadcast)


async def busy_with(uow: UnitOfWork, draft: Experiment) -> int | None:
    """Return the number of another experiment with the same message that runs or is agreed on."""
    for other in await uow.experiments.newest():
        if other.about == draft.about and other.state in BUSY and other.id != draft.id:
            return other.id
    return None


async def adopted_of(uow: UnitOfWork, about: str) -> Experiment | None:
    """Return the experiment of which everybody gets an arm; None for the message as it was."""
    found = (each for each in await uow.experiments.in_force() if each.about == about)
    return next((each for each in found if each.adopted is not None), None)


async def with_the_usual(uow: UnitOfWork, draft: Experiment, message: TriedMessage) -> Experiment:
    """Let the first arm be what is usual now: a broadcast's own words, or what was adopted.

    The others change only what they say: another hour has the words that are usual now.
    """
    usual = Arm(message.broadcast.texts) if message.broadcast is not None else draft.arms[0]
    earlier = await adopted_of(uow, draft.about)
    if earlier is not None and earlier.adopted is not None:
        usual = earlier.arm(earlier.adopted)
    hour = message.rule.at if message.rule is not None else None
    others = (arm.beside(usual, hour) for arm in draft.arms[1:])
    return replace(draft, arms=(usual, *others))


async def people_of(uow: UnitOfWork, rules: PushRules, message: TriedMessage) -> int:
    """Count who may get the message; of reminders in whatever wave."""
    if message.broadcast is not None:
        return await uow.broadcasts.count(await reach(uow, rules, message.broadcast.audience))
    rule, people = message.rule, 0
    if rule is None:
        return 0
    async for page in uow.people.pages(rule.role):
        people += sum(refusal(rule.role, each, rules.census, rule.phase) is None for each in page)
    return people


def next_occasion(rule: ReminderRule, rules: PushRules, *, at: datetime) -> Occasion | None:
    """Return the next reminder of a rule."""
    coming = (each for each in occasions(rule, rules.census, rules.quiet) if each.due > at)
    return next(coming, None)


def goes_on(message: TriedMessage, rules: PushRules, *, at: datetime) -> date | None:
    """Return the day on which people get the message next, a broadcast tomorrow at the latest.

    None where no such reminder comes any more.
    """
    if message.broadcast is not None:
        return rules.today(message.broadcast.not_before or at + timedelta(days=1))
    coming = next_occasion(message.rule, rules, at=at) if message.rule else None
    return rules.today(coming.due) if coming else None


def next_reading(message: TriedMessage, rules: PushRules, *, at: datetime) -> NextReading | None:
    """Return when the message is read next, now where that is not known, with its days left.

    None where no phase has days then.
    """
    if message.rule is not None:
        coming = next_occasion(message.rule, rules, at=at)
        moment, phase = coming.due if coming else at, rules.census.phase(message.rule.phase)
    else:
        moment = (message.broadcast and message.broadcast.not_before) or at
        found = phase_at(rules.census, moment)
        if found is None or not found.steps:
            return None
        phase = found
    return NextReading(moment, Journey(phase), days_left(phase, moment, rules.census.zone))


def at_its_hour(
    reading: NextReading, arm: Arm, message: TriedMessage, rules: PushRules
) -> NextReading:
    """Return when who has an arm reads it: at its hour, of a broadcast the next there is."""
    if arm.at is None:
        return reading
    zone, phase = rules.census.zone, reading.journey.phase
    morning = datetime.combine(rules.today(reading.moment), time(), zone)
    first = reading.moment if message.broadcast is not None else morning
    moment = at_an_hour(first, arm.at, zone, before=ends_at(phase, zone))
    return replace(reading, moment=moment, days_left=days_left(phase, moment, zone))

"""The effect of a calendar change on future reminders."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from census.campaign.cadence import Occasion, ReminderDue, occasions, owed
from census.definition import ReminderRule
from services.campaign.composing.reminders import REMINDER
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


@dataclass(frozen=True, slots=True)
class ReminderImpact:
    """Future reminders, counted for each person; see ``CalendarPreview``."""

    kept: int = 0
    moved: int = 0
    dropped: int = 0
    added: int = 0
    newly_reminded: int = 0


async def outlook(
    uow: UnitOfWork, before: PushRules, after: PushRules, *, at: datetime
) -> ReminderImpact:
    """Count the reminders that stay, move, are dropped or added, for everybody with reminders."""
    total = ReminderImpact()
    for rule in after.census.reminders:
        old, new = _to_come(rule, before, at), _to_come(rule, after, at)
        if old or new:
            people = await _reminded(uow, rule, (new or old)[-1], after if new else before, at)
            total = _sum(
                total, _of_one({each.id for each in old}, {each.id for each in new}), people
            )
    return total


async def stale_occasions(uow: UnitOfWork, before: PushRules, after: PushRules) -> dict[str, int]:
    """Return the occasions in the outbox that a change drops, with their numbers of reminders."""
    waiting = await uow.deliveries.waiting(REMINDER)
    dropped = occasion_ids(before) - occasion_ids(after)
    return {occasion: count for occasion, count in waiting.items() if occasion in dropped}


def occasion_ids(rules: PushRules) -> set[str]:
    """Return the occasions that a calendar names."""
    return {
        occasion.id
        for rule in rules.census.reminders
        for occasion in occasions(rule, rules.census, rules.quiet)
    }


def _to_come(rule: ReminderRule, rules: PushRules, at: datetime) -> list[Occasion]:
    found = occasions(rule, rules.census, rules.quiet)
    return [occasion for occasion in found if occasion.due > at]


async def _reminded(
    uow: UnitOfWork, rule: ReminderRule, occasion: Occasion, rules: PushRules, at: datetime
) -> int:
    """Count the people that a rule reminds.

    It asks for the last occasion, which no snooze outlasts.
    """
    people = 0
    async for page in uow.people.pages(rule.role):
        answers = (owed(occasion, each, rules.census, rules.quiet, now=at) for each in page)
        people += sum(isinstance(answer, ReminderDue) for answer in answers)
    return people


def _of_one(old: Collection[str], new: Collection[str]) -> ReminderImpact:
    gone, come = set(old) - set(new), set(new) - set(old)
    moved = min(len(gone), len(come))
    return ReminderImpact(
        kept=len(set(old) & set(new)),
        moved=moved,
        dropped=len(gone) - moved,
        added=len(come) - moved,
        newly_reminded=int(not old and bool(new)),
    )


def _sum(total: ReminderImpact, one: ReminderImpact, people: int) -> ReminderImpact:
    return ReminderImpact(
        kept=total.kept + people * one.kept,
        moved=total.moved + people * one.moved,
        dropped=total.dropped + people * one.dropped,
        added=total.added + people * one.added,
        newly_reminded=total.newly_reminded + people * one.newly_reminded,
    )

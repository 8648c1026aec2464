"""A week of questions, told to admins and regents: what people struggle with, and where."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final

from census.people import Role
from census.push.delivery import DeliveryKind, NewDelivery, Priority
from census.push.notices import QuestionNews
from census.questions.digest import week_of_questions
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import NEWS_LIVES
from services.rules.push_rules import PushRules

QUESTIONS: Final = "questions"
"""The key of an admin's notice that is not a sentence but figures."""
A_WEEK: Final = timedelta(days=7)
READERS: Final = (Role.ADMIN, Role.REGENT)


async def plan_question_digest(
    uow: UnitOfWork, rules: PushRules, *, due: datetime, at: datetime
) -> int:
    """Make news of the seven days before that of ``due`` owed to admins and regents.

    Nothing is owed for a week in which nobody asked anything. Returns how many are new.
    """
    until = datetime.combine(rules.today(due), time.min, rules.census.zone)
    if not (await _news(uow, rules, until)).week.asked:
        return 0
    start = rules.decent(at)
    readers = [chat for role in READERS for chat in await uow.people.holders(role)]
    return await uow.deliveries.add(
        [
            NewDelivery(
                occasion=f"questions:{rules.today(due)}",
                chat=chat,
                kind=DeliveryKind.ADMIN_NOTICE,
                priority=Priority.NOTICE,
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts={"key": QUESTIONS, "until": until.isoformat()},
            )
            for chat in dict.fromkeys(readers)
        ]
    )


async def question_news(
    uow: UnitOfWork, rules: PushRules, until: str, *, teaches: bool
) -> QuestionNews:
    """Return the figures of the seven days before a moment, as they are now."""
    return replace(await _news(uow, rules, datetime.fromisoformat(until)), teaches=teaches)


async def _news(uow: UnitOfWork, rules: PushRules, until: datetime) -> QuestionNews:
    since = until - A_WEEK
    week = week_of_questions(await uow.asked.tally(since, until), since=since, until=until)
    units = [await uow.units.get(place.where) for place in week.places]
    return QuestionNews(week, rules.titles, {unit.code: unit for unit in units if unit})
